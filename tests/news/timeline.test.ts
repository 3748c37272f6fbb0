import fc from "fast-check";
import { timeline } from "../../src/news/timeline";

const event = (id: string, ...after: readonly string[]) => ({ id, after });
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id).join(" ");

describe("A timeline", () => {
  test("keeps the order given where no event has to come after another", () => {
    expect(ids(timeline([event("c"), event("a"), event("b")]).order)).toBe("c a b");
  });

  test("puts each event behind those that it comes after, and moves no other", () => {
    const events = [
      event("press", "talks", "lunch"),
      event("arrival"),
      event("talks"),
      event("lunch", "talks"),
    ];
    expect(timeline(events)).toEqual({
      order: [events[1], events[2], events[3], events[0]],
      circle: [],
    });
  });

  test("does not wait for an event that it does not hold", () => {
    expect(ids(timeline([event("a", "elsewhere"), event("b")]).order)).toBe("a b");
  });

  test("tells which events come after themselves, without those that merely follow them", () => {
    const { order, circle } = timeline([
      event("before"),
      event("egg", "hen", "before"),
      event("hen", "egg"),
      event("chick", "egg"),
      event("narcissus", "narcissus"),
    ]);
    expect([ids(order), ids(circle)]).toEqual(["before", "egg hen narcissus"]);
  });

  test("tells two circles apart from an event between them", () => {
    const { circle } = timeline([
      event("a", "b"),
      event("b", "a"),
      event("between", "b"),
      event("c", "between", "d"),
      event("d", "c"),
    ]);
    expect(ids(circle)).toBe("a b c d");
  });

  test("of any events that are in no circle holds each once, behind all that come before it", () => {
    const acyclic = fc
      .array(fc.array(fc.nat(20), { maxLength: 3 }), { maxLength: 20 })
      .map((links) => links.map((after, i) => event(`${i}`, ...after.filter((j) => j < i).map(String))))
      .chain((events) => fc.shuffledSubarray(events, { minLength: events.length }));
    fc.assert(
      fc.property(acyclic, (events) => {
        const { order, circle } = timeline(events);
        expect(circle).toEqual([]);
        expect(order.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
        order.forEach(({ after }, i) => {
          for (const id of after) expect(order.findIndex((other) => other.id === id)).toBeLessThan(i);
        });
      }),
    );
  });
});

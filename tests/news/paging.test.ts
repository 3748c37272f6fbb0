import fc from "fast-check";
import type { Page, PageRequest } from "../../src/connection/page";
import { decodeCursor, encodeCursor } from "../../src/news/cursor";
import { arrayView, pageOf } from "../../src/news/paging";

const letters = (length: number) => Array.from({ length }, (_, i) => `item ${i}`);
const view = (items: readonly string[]) => arrayView(items, (item) => item);

function shown(page: Page<string>) {
  const { edges, hasNextPage, hasPreviousPage } = page;
  return { items: edges.map(({ node }) => node), hasNextPage, hasPreviousPage, total: page.totalCount() };
}

describe("Any list, in pages of any size", () => {
  const anyList = fc.nat(30).map(letters);
  const anySize = fc.integer({ min: 1, max: 12 });

  test("gives each item once, in order, from the front by endCursor", () => {
    fc.assert(
      fc.property(anyList, anySize, (items, size) => {
        const seen: string[] = [];
        let request: PageRequest = { size, from: "front" };
        for (;;) {
          const page = pageOf(view(items), request);
          seen.push(...page.edges.map(({ node }) => node));
          expect(page.hasNextPage).toBe(seen.length < items.length);
          if (!page.hasNextPage) break;
          request = { size, from: "front", after: page.edges.at(-1)?.cursor ?? "" };
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  test("gives each item once, in order, from the back by startCursor", () => {
    fc.assert(
      fc.property(anyList, anySize, (items, size) => {
        const seen: string[] = [];
        let request: PageRequest = { size, from: "back" };
        for (;;) {
          const page = pageOf(view(items), request);
          seen.unshift(...page.edges.map(({ node }) => node));
          expect(page.hasPreviousPage).toBe(seen.length < items.length);
          if (!page.hasPreviousPage) break;
          request = { size, from: "back", before: page.edges.at(0)?.cursor ?? "" };
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  test("is cut as Relay's algorithm cuts it, between any two cursors", () => {
    const request = fc.record(
      { after: fc.nat(29), before: fc.nat(29), size: anySize, back: fc.boolean() },
      { requiredKeys: ["size", "back"] },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 30 }).map(letters),
        request,
        (items, { after, before, size, back }) => {
          let left = items.slice(after === undefined ? 0 : after + 1);
          if (before !== undefined) {
            const place = left.indexOf(`item ${before}`);
            left = place === -1 && after !== undefined ? left.slice(0, 0) : left.slice(0, place);
          }
          const page = pageOf(view(items), {
            size,
            from: back ? "back" : "front",
            ...(after !== undefined && { after: encodeCursor(`item ${after}`) }),
            ...(before !== undefined && { before: encodeCursor(`item ${before}`) }),
          });
          expect(page.edges.map(({ node }) => node)).toEqual(back ? left.slice(-size) : left.slice(0, size));
          expect(page.totalCount()).toBe(30);
        },
      ),
    );
  });
});

describe("A page", () => {
  test("of an empty list is empty, with nothing before or behind it", () => {
    expect(shown(pageOf(view([]), { size: 5, from: "front" }))).toEqual({
      items: [],
      hasNextPage: false,
      hasPreviousPage: false,
      total: 0,
    });
  });

  test("knows what stands before and behind it, whatever the direction", () => {
    const middle = { hasNextPage: true, hasPreviousPage: true, total: 9 };
    const after = encodeCursor("item 2");
    const before = encodeCursor("item 6");
    expect(shown(pageOf(view(letters(9)), { size: 2, from: "front", after }))).toEqual({
      items: ["item 3", "item 4"],
      ...middle,
    });
    expect(shown(pageOf(view(letters(9)), { size: 2, from: "back", before }))).toEqual({
      items: ["item 4", "item 5"],
      ...middle,
    });
  });

  test("is refused for a cursor of another list, in words that say what would be right", () => {
    expect(() => pageOf(view(letters(3)), { size: 1, from: "front", after: encodeCursor("item 7") })).toThrow(
      "`after` is “aXRlbSA3”, which is no cursor of this list: hand on a cursor as it came from an edge or from pageInfo.",
    );
    expect(() => pageOf(view(letters(3)), { size: 1, from: "back", before: "not ours" })).toThrow(
      "`before` is “not ours”, which is no cursor of this list: hand on a cursor as it came from an edge or from pageInfo.",
    );
  });
});

describe("A cursor", () => {
  test("leads back to any id, and needs no escaping in an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (id) => {
        expect(decodeCursor(encodeCursor(id))).toBe(id);
        expect(encodeCursor(id)).toMatch(/^[\w-]*$/);
      }),
    );
  });
});

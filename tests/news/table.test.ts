import fc from "fast-check";
import type { View } from "../../src/news/paging";
import { Table, type Condition } from "../../src/news/table";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly size: number | null;
  readonly tags: readonly string[];
}

function tableOf(...rows: readonly Row[]): Table<Row> {
  const table = new Table<Row>({
    words: ({ name }) => [name],
    orders: {
      NAME: ({ name }) => name,
      SIZE: ({ size }) => size,
      ARRIVAL: "ARRIVAL",
    },
  });
  for (const row of rows) add(table, row);
  return table;
}

function add(table: Table<Row>, row: Row): void {
  const number = table.put(row);
  for (const tag of row.tags) table.link(number, "tag", tag);
}

function idsIn(table: Table<Row>, conditions: readonly Condition[] = [], order?: string): string {
  return idsOf(table.view(conditions, order)).join(" ");
}

/** From the front; from the back it must be the same list. */
function idsOf(view: View<Row>): readonly string[] {
  const places: number[] = [];
  for (let place = view.firstFrom(0); place >= 0; place = view.firstFrom(place + 1)) places.push(place);
  const back: number[] = [];
  for (let place = view.lastBefore(Infinity); place >= 0; place = view.lastBefore(place)) back.unshift(place);
  expect(back).toEqual(places);
  expect(view.count()).toBe(places.length);
  return places.map((place) => view.at(place).id);
}

const row = (id: string, name: string, size: number | null = null, ...tags: readonly string[]): Row => ({
  id,
  name,
  size,
  tags,
});
const tagged = (...anyOf: readonly string[]): Condition => ({ key: "tag", anyOf });

describe("A table", () => {
  const table = tableOf(
    row("a", "Éclair", 3, "x", "y"),
    row("b", "apple", null, "y"),
    row("c", "Banana", 1, "x"),
    row("d", "eclair", 3),
  );

  test("lists its rows in the order of arrival, where no order is asked for", () => {
    expect(idsIn(table)).toBe("a b c d");
  });

  test("orders by text whatever its case and accents, and by number, equal rows as they arrived", () => {
    expect(idsIn(table, [], "NAME ASC")).toBe("b c a d");
    expect(idsIn(table, [], "NAME DESC")).toBe("a d c b");
    expect(idsIn(table, [], "SIZE ASC")).toBe("c a d b");
  });

  test("puts rows without a value last in both directions", () => {
    expect(idsIn(table, [], "SIZE DESC")).toBe("a d c b");
  });

  test("orders by arrival in both directions", () => {
    expect(idsIn(table, [], "ARRIVAL ASC")).toBe("a b c d");
    expect(idsIn(table, [tagged("x", "y")], "ARRIVAL DESC")).toBe("c b a");
  });

  test("picks the values of a condition by a test, too", () => {
    expect(idsIn(table, [{ key: "tag", name: "above x", values: (tag) => tag > "x" }])).toBe("a b");
  });

  test("ORs the values of a condition and ANDs conditions", () => {
    expect(idsIn(table, [tagged("x", "y")])).toBe("a b c");
    expect(idsIn(table, [tagged("x"), tagged("y")])).toBe("a");
    expect(idsIn(table, [tagged("x"), { text: "banana" }])).toBe("c");
  });

  test("finds nothing under a value, a key or an empty list of values that no row has", () => {
    expect(idsIn(table, [tagged("z")])).toBe("");
    expect(idsIn(table, [{ key: "colour", anyOf: ["red"] }])).toBe("");
    expect(idsIn(table, [tagged()])).toBe("");
    expect(table.count("tag", "z")).toBe(0);
    expect(idsIn(table, [{ key: "colour", name: "any", values: () => true }])).toBe("");
  });

  test("refuses to link a row that it does not have, or to order by what it does not know", () => {
    expect(() => {
      table.link(4, "tag", "x");
    }).toThrow("There is no row 4");
    expect(() => table.view([], "COLOUR ASC")).toThrow("No order COLOUR ASC");
  });

  test("finds every row by its words as soon as it came, however many came before it", () => {
    const growing = tableOf();
    const missed: number[] = [];
    for (let n = 0; n < 3_000; n++) {
      const fresh = row(`r${n}`, `word${n}`);
      growing.index(growing.put(fresh), fresh);
      // Some are asked for at once, so that those behind them come to an index that has been read.
      if (n % 1_300 === 0 && idsIn(growing, [{ text: `word${n}` }]) !== `r${n}`) missed.push(n);
    }
    for (let n = 0; n < 3_000; n++) if (growing.textIndex().matching(`word${n}`)[0] !== n) missed.push(n);
    expect(missed).toEqual([]);
  });

  test("finds a row that has changed before it was asked for by its new words alone", () => {
    const changing = tableOf();
    const before = row("a", "before");
    changing.index(changing.put(before), before);
    changing.put(row("a", "after"));
    expect(idsIn(changing, [{ text: "before" }])).toBe("");
    expect(idsIn(changing, [{ text: "after" }])).toBe("a");
  });
});

describe("What a table has answered", () => {
  test("is asked anew when a row arrives", () => {
    const table = tableOf(row("a", "pear", 2, "x"), row("b", "fig", 1, "y"));
    const questions = (): string[] => [
      idsIn(table, [tagged("x", "y")], "SIZE ASC"),
      idsIn(table, [tagged("x", "y")]),
      idsIn(table, [{ text: "pear" }]),
      idsIn(table, [], "NAME ASC"),
    ];
    expect(questions()).toEqual(["b a", "a b", "a", "b a"]);
    add(table, row("c", "pear", 0, "x"));
    expect(questions()).toEqual(["c b a", "a b c", "a c", "b a c"]);
  });

  test("is asked anew when a row takes another's place, which keeps its number", () => {
    const table = tableOf(row("a", "pear", 2, "x"), row("b", "fig", 1, "x"));
    expect(idsIn(table, [tagged("x")], "NAME ASC")).toBe("b a");
    expect(idsIn(table, [{ text: "pear" }])).toBe("a");
    add(table, row("a", "apple", 5, "y"));
    expect(table.length).toBe(2);
    expect(table.get("a")?.name).toBe("apple");
    expect(idsIn(table)).toBe("a b");
    expect(idsIn(table, [tagged("x")], "NAME ASC")).toBe("a b");
    expect(idsIn(table, [tagged("y")])).toBe("a");
    expect(idsIn(table, [{ text: "pear" }])).toBe("");
    expect(idsIn(table, [{ text: "apple" }])).toBe("a");
  });

  test("does not change under a page that is already cut", () => {
    const table = tableOf(row("a", "pear", 2, "x"));
    const view = table.view([tagged("x")]);
    add(table, row("b", "fig", 1, "x"));
    expect(idsOf(view)).toEqual(["a"]);
  });
});

const tags = fc.subarray(["p", "q", "r", "s"]);
const anyRows = fc
  .array(fc.tuple(fc.constantFrom("Ann", "ann", "Bob", "bób", "Cy"), fc.option(fc.nat(3)), tags), {
    maxLength: 25,
  })
  .map((all) => all.map(([name, size, own], i) => row(`${i}`, name, size, ...own)));
const anyConditions = fc.array(fc.array(fc.constantFrom("p", "q", "r", "s", "none"), { maxLength: 3 }), {
  maxLength: 3,
});
const fold = (name: string) => name.toLowerCase().replace("ó", "o");

/** The naive reading: go through all rows, and sort what is left. */
function naive(
  rows: readonly Row[],
  wanted: readonly (readonly string[])[],
  order: string | undefined,
): string {
  const left = rows.filter(({ tags: own }) =>
    wanted.every((anyOf) => anyOf.some((tag) => own.includes(tag))),
  );
  const sign = order?.endsWith("DESC") ? -1 : 1;
  const compare = (a: Row, b: Row): number => {
    if (order?.startsWith("NAME"))
      return sign * (fold(a.name) < fold(b.name) ? -1 : fold(a.name) > fold(b.name) ? 1 : 0);
    if (order === undefined) return 0;
    if (a.size === null || b.size === null) return Number(a.size === null) - Number(b.size === null);
    return sign * (a.size - b.size);
  };
  return left
    .toSorted(compare)
    .map(({ id }) => id)
    .join(" ");
}

describe("Any rows, under any conditions, in any order", () => {
  const anyOrder = fc.constantFrom(undefined, "NAME ASC", "NAME DESC", "SIZE ASC", "SIZE DESC");

  test("are those that a reading of all rows gives, when some are added after a first question too", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(25), anyConditions, anyOrder, (rows, cut, wanted, order) => {
        const conditions = wanted.map((anyOf) => tagged(...anyOf));
        const table = tableOf(...rows.slice(0, cut));
        expect(idsIn(table, conditions, order)).toBe(naive(rows.slice(0, cut), wanted, order));
        for (const later of rows.slice(cut)) add(table, later);
        expect(idsIn(table, conditions, order)).toBe(naive(rows, wanted, order));
        expect(idsIn(table, conditions, order)).toBe(naive(rows, wanted, order));
      }),
    );
  });

  test("are found at the place where they stand, and others at the place where they would stand", () => {
    fc.assert(
      fc.property(anyRows, anyConditions, anyOrder, (rows, wanted, order) => {
        const table = tableOf(...rows);
        const view = table.view(
          wanted.map((anyOf) => tagged(...anyOf)),
          order,
        );
        const listed = idsOf(view);
        const whole = rows.length === 0 ? [] : naive(rows, [], order).split(" ");
        for (const [place, id] of whole.entries()) {
          expect(view.placeOf(id)).toBe(place);
          const next = view.firstFrom(place);
          expect(next < 0 ? undefined : view.at(next).id).toBe(
            whole.slice(place).find((other) => listed.includes(other)),
          );
          const previous = view.lastBefore(place);
          expect(previous < 0 ? undefined : view.at(previous).id).toBe(
            whole.slice(0, place).findLast((other) => listed.includes(other)),
          );
        }
        expect(view.placeOf("nowhere")).toBeUndefined();
      }),
    );
  });
});

import fc from "fast-check";
import { intersection, lowerBound, PostingList, union } from "../../src/news/posting-list";

const rows = fc.array(fc.nat(60), { maxLength: 80 });
const ascending = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

function listOf(values: readonly number[]): PostingList {
  const list = new PostingList();
  for (const value of values) list.add(value);
  return list;
}

describe("A posting list", () => {
  test("holds each row that was added once, ascending, in whatever order they came", () => {
    fc.assert(
      fc.property(rows, (values) => {
        const list = listOf(values);
        expect([...list.toArray()]).toEqual(ascending(values));
        expect(list.length).toBe(new Set(values).size);
        expect(Array.from({ length: list.length }, (_, i) => list.at(i))).toEqual(ascending(values));
      }),
    );
  });

  test("is empty before the first row", () => {
    expect(new PostingList().toArray()).toEqual(new Int32Array(0));
  });
});

describe("Of any sets of rows", () => {
  const lists = fc.array(rows, { maxLength: 5 });
  const arrays = (sets: readonly (readonly number[])[]) => sets.map((values) => listOf(values).toArray());

  test("the union holds what any of them holds", () => {
    fc.assert(
      fc.property(lists, (sets) => {
        expect([...union(arrays(sets))]).toEqual(ascending(sets.flat()));
      }),
    );
  });

  test("the intersection holds what all of them hold, and nothing where there is none", () => {
    fc.assert(
      fc.property(lists, ([first = [], ...others]) => {
        const common = first.filter((row) => others.every((other) => other.includes(row)));
        expect([...intersection(arrays([first, ...others]))]).toEqual(ascending(common));
      }),
    );
    expect(intersection([])).toEqual(new Int32Array(0));
  });

  test("the lower bound of a value is the number of rows less than it", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -2, max: 62 }), (values, value) => {
        expect(lowerBound(listOf(values), value)).toBe(ascending(values).filter((row) => row < value).length);
      }),
    );
  });
});

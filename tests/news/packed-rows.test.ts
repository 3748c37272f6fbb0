import fc from "fast-check";
import { Dictionary, PackedRows, type Setting } from "../../src/news/packed-rows";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.constantFrom(
    "",
    "Country:JP",
    "Quote:a-slug/huge",
    "Article:a-slug",
    "a-slug",
    "said the minister in Tokyo",
  ),
);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true }),
    anyText,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("start", "end", "text", "id"), tie("value"), { noNullPrototype: true }),
  ),
})).value;
const anyRow = fc.record({ id: anyText, more: anyValue }, { noNullPrototype: true });
const settings: readonly Setting[] = [
  { slug: "a-slug", text: "Talks end\n“Unerhört”, said the minister in Tokyo. 🚀" },
  { slug: "another", text: "" },
];

describe("Rows that are packed", () => {
  const setting = (number: number) => settings[number % 2] ?? { slug: "", text: "" };

  test("come back as they were, in any order, whatever JSON they hold, and again", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.nat(4), (rows, unpacked) => {
        const packed = new PackedRows<object>(setting, new Dictionary(), unpacked);
        for (const row of rows) packed.push(row);
        expect(packed.length).toBe(rows.length);
        for (let number = rows.length - 1; number >= 0; number--) {
          expect(packed.at(number)).toEqual(rows[number]);
          expect(packed.at(number)).toEqual(rows[number]);
        }
        expect(packed.at(rows.length)).toBeUndefined();
      }),
    );
  });

  test("come back when they fill more than a page, and when one is larger than a page", () => {
    const packed = new PackedRows<object>(setting, new Dictionary(), 0);
    const rows = [30, 900_000, 400_000, 3_000_000, 5].map((length, i) => ({
      i,
      text: `${i}ü`.repeat(length / 2),
    }));
    for (const row of rows) packed.push(row);
    rows.forEach((row, number) => expect(packed.at(number)).toEqual(row));
  });

  test("are told apart from what cannot be packed", () => {
    const packed = new PackedRows<object>(setting, new Dictionary(), 0);
    expect(() => packed.push({ at: () => 1 })).toThrow("A row cannot hold function");
  });
});

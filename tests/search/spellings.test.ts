import fc from "fast-check";
import { Spellings } from "../../src/search/spellings";

describe("Spellings", () => {
  test("are each the word that they were found to be, however many there are, and however they share slots", () => {
    // More than the slots, so that all are shared.
    const all = Array.from({ length: 300_000 }, (_, i) => `w${i.toString(36)}`);
    const spellings = new Spellings();
    const wordAt = (number: number) => {
      const text = `« ${all[number] ?? ""} »`;
      return spellings.wordAt(text, 2, text.length - 2, () => number - 1);
    };
    for (let again = 0; again < 2; again++)
      expect(all.findIndex((_, number) => wordAt(number) !== number - 1)).toBe(-1);
  });

  test("of any text are found once, and then known, where they are short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), fc.integer(), (text, word) => {
        const spellings = new Spellings();
        const find = jest.fn(() => word);
        expect(spellings.wordAt(text, 0, text.length, find)).toBe(word);
        expect(spellings.wordAt(` ${text}`, 1, text.length + 1, find)).toBe(word);
        expect(find.mock.calls).toEqual(Array.from({ length: text.length > 13 ? 2 : 1 }, () => [text]));
      }),
    );
  });
});

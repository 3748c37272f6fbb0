import fc from "fast-check";
import type { TextQuoteSelector } from "../../src/news/annotated-article";
import { Passages, RepetitionError } from "../../src/extract/text/passages";

/** How often a text has some words, overlapping ones too. */
function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found++;
  return found;
}

/** The same by the plainest means: the words, then with 16, 32, 64 ... characters before them, then behind them too. */
function plainly(text: string, start: number, end: number): TextQuoteSelector {
  const exact = text.slice(start, end);
  if (count(text, exact) === 1) return { exact };
  for (let size = 16; ; size *= 2) {
    const prefix = text.slice(Math.max(0, start - size), start);
    const suffix = text.slice(end, end + size);
    if (count(text, prefix + exact) === 1) return { exact, prefix };
    if (count(text, prefix + exact + suffix) === 1) return { exact, prefix, suffix };
  }
}

describe("A passage of a text", () => {
  test("is selected by no more of its surroundings than it takes", () => {
    const cases = fc
      .tuple(
        fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "🦆"), minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
      )
      .map(([text, a, b]) => {
        const start = a % text.length;
        return { text, start, end: start + 1 + (b % (text.length - start)) };
      });
    fc.assert(
      fc.property(cases, ({ text, start, end }) => {
        expect(new Passages(text).select({ start, end })).toEqual(plainly(text, start, end));
      }),
      { numRuns: 1000 },
    );
  });

  test("is refused where 16,384 characters on both sides stand elsewhere as well", () => {
    const text = "All is well. ".repeat(10_000);
    const start = text.length / 2;
    expect(() => new Passages(text).select({ start, end: start + 12 })).toThrow(
      new RepetitionError("the text repeats itself: at character 65000 over more than 16,384 characters"),
    );
  });

  test("is refused once the surroundings of all take several times the text", () => {
    const story = Array.from({ length: 700 }, (_, i) => `Line ${i} says that all is well.\n`).join("");
    const passages = new Passages(`First.\n${story}Second.\n${story}Third.\n`);
    const selectAll = (): void => {
      for (let start = 7; start < story.length; start += 10) passages.select({ start, end: start + 5 });
    };
    expect(selectAll).toThrow(
      new RepetitionError("the text repeats itself: most of its passages cannot be told from others"),
    );
  });
});

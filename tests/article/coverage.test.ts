import fc from "fast-check";
import { coverageOf } from "../../src/article/coverage";

const textWithRanges = fc.string({ minLength: 0, maxLength: 60 }).chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 8 }).map((pairs) => ({
    text,
    ranges: pairs
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  })),
);

describe("Coverage", () => {
  test("counts each character once, however many ranges hold it, and shows what none holds", () => {
    expect(
      coverageOf("one two three", [
        { start: 4, end: 7 },
        { start: 0, end: 5 },
        { start: 4, end: 6 },
      ]),
    ).toEqual({
      characters: 13,
      covered: 7,
      ratio: 7 / 13,
      uncovered: [{ start: 7, end: 13, text: " three" }],
    });
  });

  test("of a text without ranges is nought, and of an empty text too", () => {
    expect(coverageOf("abc", [])).toEqual({
      characters: 3,
      covered: 0,
      ratio: 0,
      uncovered: [{ start: 0, end: 3, text: "abc" }],
    });
    expect(coverageOf("", [])).toEqual({ characters: 0, covered: 0, ratio: 0, uncovered: [] });
  });

  test("agrees with ticking off every character, whatever the ranges", () => {
    fc.assert(
      fc.property(textWithRanges, ({ text, ranges }) => {
        const isCovered = Array.from({ length: text.length }, (_, i) =>
          ranges.some(({ start, end }) => start <= i && i < end),
        );
        const { characters, covered, ratio, uncovered } = coverageOf(text, ranges);
        expect(characters).toBe(text.length);
        expect(covered).toBe(isCovered.filter(Boolean).length);
        expect(ratio).toBe(text.length === 0 ? 0 : covered / text.length);
        expect(covered + uncovered.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(characters);
        const shown = isCovered.map(() => true);
        for (const { start, end, text: words } of uncovered) {
          expect(words).toBe(text.slice(start, end));
          shown.fill(false, start, end);
        }
        expect(shown).toEqual(isCovered);
      }),
    );
  });

  test("shows uncovered spans as long as they can be: none is empty, and none touches the next", () => {
    fc.assert(
      fc.property(textWithRanges, ({ text, ranges }) => {
        const { uncovered } = coverageOf(text, ranges);
        uncovered.forEach(({ start, end }, i) => {
          expect(end).toBeGreaterThan(start);
          expect(uncovered[i + 1]?.start ?? Infinity).toBeGreaterThan(end);
        });
      }),
    );
  });
});

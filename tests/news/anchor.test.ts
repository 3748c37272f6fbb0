import fc from "fast-check";
import type { Range } from "../../src/fact/span.type";
import { anchor, AnchorError } from "../../src/news/anchor";
import type { TextQuoteSelector } from "../../src/news/annotated-article";

const TEXT = "Japan said no. Then Japan said yes, and Japan's ally agreed.";

/** The words at the place that a selector is anchored to, or else why it is not. */
function outcome(text: string, selector: TextQuoteSelector): string {
  try {
    const { start, end } = anchor(text, selector);
    return text.slice(start, end);
  } catch (error) {
    if (error instanceof AnchorError) return error.message;
    throw error;
  }
}

describe("A passage", () => {
  test("that occurs once is found by its words alone", () => {
    expect(anchor(TEXT, { exact: "Then Japan" })).toEqual({ start: 15, end: 25 });
  });

  test("that occurs several times is found by what stands just before it", () => {
    expect(anchor(TEXT, { exact: "Japan", prefix: "Then " })).toEqual({ start: 20, end: 25 });
  });

  test("that occurs several times is found by what stands just behind it", () => {
    expect(anchor(TEXT, { exact: "Japan", suffix: "'s" })).toEqual({ start: 40, end: 45 });
  });

  test("may need both to be told from the others", () => {
    expect(anchor("a-b c-b c-d", { exact: "c", prefix: " ", suffix: "-d" })).toEqual({ start: 8, end: 9 });
  });

  test("may be the whole text", () => {
    expect(anchor(TEXT, { exact: TEXT })).toEqual({ start: 0, end: TEXT.length });
  });

  test("is refused where a prefix stands before it only at some distance", () => {
    expect(outcome(TEXT, { exact: "Japan", prefix: "Then" })).toBe(
      "“Japan” occurs in the text (at 0, 20, 40), but nowhere just behind “Then”: copy the prefix from the text, up to the passage",
    );
  });

  test("is refused where a suffix stands behind it only at some distance", () => {
    expect(outcome(TEXT, { exact: "Japan", suffix: "said yes" })).toBe(
      "“Japan” occurs in the text (at 0, 20, 40), but nowhere just before “said yes”: copy the suffix from the text, from the end of the passage on",
    );
  });

  test("is refused where prefix and suffix fit, but at different places", () => {
    expect(outcome(TEXT, { exact: "Japan", prefix: "Then ", suffix: "'s" })).toBe(
      "“Japan” occurs in the text (at 0, 20, 40), but nowhere between “Then ” and “'s”: copy prefix and suffix from the text, without a gap",
    );
  });

  test("is refused where it does not occur, and compared character for character", () => {
    expect(outcome(TEXT, { exact: "japan" })).toBe(
      "“japan” does not occur in the text: copy the passage from it, character for character",
    );
    // Composed in the one, a letter and an accent in the other.
    expect(outcome("Jos\u00e9 left.", { exact: "Jose\u0301" })).toBe(
      "“Jose\u0301” does not occur in the text: copy the passage from it, character for character",
    );
  });

  test("is refused where several places remain, with their number and the first five", () => {
    expect(outcome(TEXT, { exact: "Japan" })).toBe(
      "“Japan” occurs 3 times (at 0, 20, 40): a longer prefix or suffix must tell which is meant",
    );
    expect(outcome("x".repeat(7), { exact: "x" })).toBe(
      "“x” occurs 7 times (at 0, 1, 2, 3, 4): a longer prefix or suffix must tell which is meant",
    );
    expect(outcome(TEXT, { exact: "Japan", suffix: " said" })).toBe(
      "“Japan” occurs 2 times (at 0, 20): a longer prefix or suffix must tell which is meant",
    );
  });

  test("is refused where it overlaps itself, since each of the places could be meant", () => {
    expect(outcome("banana", { exact: "ana" })).toBe(
      "“ana” occurs 2 times (at 1, 3): a longer prefix or suffix must tell which is meant",
    );
    expect(anchor("banana", { exact: "ana", prefix: "n" })).toEqual({ start: 3, end: 6 });
  });
});

/** Texts that repeat themselves often, over few letters, and texts out of all of Unicode. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", " ", "\u0301", "🦆", "م", "‏", "語") }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

/** A text and a span of it that holds whole characters, and at least one. */
const textWithSpan = anyText
  .filter((text) => text !== "")
  .chain((text) => {
    const boundaries = [0];
    for (const character of text) boundaries.push((boundaries.at(-1) ?? 0) + character.length);
    return fc
      .uniqueArray(fc.constantFrom(...boundaries), { minLength: 2, maxLength: 2 })
      .map((chosen) => chosen.toSorted((a, b) => a - b))
      .map(([start = 0, end = 0]) => ({ text, start, end }));
  });

/** The naive reading: every place at which all three stand one behind the other. */
function places(text: string, { exact, prefix = "", suffix = "" }: TextQuoteSelector): number[] {
  return [...Array(text.length).keys()]
    .filter((at) => text.slice(at, at + exact.length) === exact)
    .filter((at) => at >= prefix.length && text.slice(at - prefix.length, at) === prefix)
    .filter((at) => text.slice(at + exact.length, at + exact.length + suffix.length) === suffix);
}

/** The span with so much of the text around it. */
function selectorOf({ text, start, end }: Range & { text: string }, context: number): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

describe("Any span of any text", () => {
  test("is found by its words, with as much around them as tells it from all others", () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const context = [...Array(text.length + 1).keys()].find(
          (size) => places(text, selectorOf({ text, start, end }, size)).length === 1,
        );
        // With all of the text around it, no other place fits.
        expect(context).toBeDefined();
        expect(anchor(text, selectorOf({ text, start, end }, context ?? 0))).toEqual({ start, end });
      }),
    );
  });

  test("is found where one place fits, and slices to its words; is refused, with their number, where several do", () => {
    fc.assert(
      fc.property(textWithSpan, fc.nat(4), ({ text, start, end }, context) => {
        const selector = selectorOf({ text, start, end }, context);
        const found = places(text, selector);
        const message = `“${selector.exact}” occurs ${found.length} times (at ${found.slice(0, 5).join(", ")}): a longer prefix or suffix must tell which is meant`;
        expect(outcome(text, selector)).toBe(found.length === 1 ? selector.exact : message);
      }),
    );
  });

  test("is refused where the text does not hold the words", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, exact) => {
        fc.pre(exact !== "" && !text.includes(exact));
        expect(outcome(text, { exact })).toBe(
          `“${exact}” does not occur in the text: copy the passage from it, character for character`,
        );
      }),
    );
  });
});

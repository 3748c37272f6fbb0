import fc from "fast-check";
import { toAscii } from "../../src/extract/text/ascii";
import { tokensOf } from "../../src/extract/text/tokens";

const whole = (text: string) => tokensOf(text, { start: 0, end: text.length });

describe("The tokens of a text", () => {
  it("stand where they say, in order, and leave out nothing but white space", () => {
    const anything = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "binary", maxLength: 200 }));
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = whole(text);
        let left = toAscii(text);
        for (const { start, end, text: word } of tokens.toReversed()) {
          expect(text.slice(start, end)).toBe(word);
          left = left.slice(0, start) + left.slice(end);
        }
        expect(left.trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });

  it("keep words that hyphens join, and letters outside Latin-1, in one piece", () => {
    expect(whole("Paweł Adamowicz’s pro-Brexit vote").map(({ text }) => text)).toEqual([
      "Paweł",
      "Adamowicz",
      "’s",
      "pro-Brexit",
      "vote",
    ]);
  });
});

describe("A text in ASCII", () => {
  it("is as long as the text, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const ascii = toAscii(text);
        expect(ascii).toHaveLength(text.length);
        expect(ascii).toMatch(/^[ -~\n]*$/);
      }),
    );
  });
});

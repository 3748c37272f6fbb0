import fc from "fast-check";
import { highlighter } from "../../src/search/highlight";
import { TextIndex } from "../../src/search/text-index";
import { query, text } from "./naive";

const anyText = fc
  .array(fc.oneof(text, fc.string({ unit: "binary" }), fc.constant("moon"), fc.constant("𝒜".repeat(150))), {
    maxLength: 40,
  })
  .map((parts) => parts.join(" "));

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
const cutsPair = (whole: string, at: number) =>
  isHigh(whole.charCodeAt(at - 1)) && isLow(whole.charCodeAt(at));

describe("Highlights", () => {
  it("show passages of the text, three at most and 200 code units at most, whose ranges slice", () => {
    fc.assert(
      fc.property(anyText, query, (whole, asked) => {
        const highlights = highlighter(asked)(whole);
        expect(highlights.length).toBeLessThanOrEqual(3);
        for (const { passage, start, ranges } of highlights) {
          const end = start + passage.length;
          expect(whole.slice(start, end)).toBe(passage);
          expect(passage.length).toBeLessThanOrEqual(200);
          expect(cutsPair(whole, start) || cutsPair(whole, end)).toBe(false);
          expect(ranges.length).toBeGreaterThan(0);
          let last = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(range.end).toBeGreaterThan(range.start);
            expect(range.end).toBeLessThanOrEqual(passage.length);
            expect(passage.slice(range.start, range.end)).toBe(range.text);
            last = range.end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never show the same place twice", () => {
    fc.assert(
      fc.property(anyText, query, (whole, asked) => {
        const places = highlighter(asked)(whole).map(({ start, passage }) => ({
          start,
          end: start + passage.length,
        }));
        places.sort((one, other) => one.start - other.start);
        places.forEach(({ end }, index) =>
          expect(places[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end),
        );
      }),
    );
  });

  it("exist for every document that the index finds", () => {
    fc.assert(
      fc.property(anyText, query, (whole, asked) => {
        const index = new TextIndex();
        index.add(0, whole);
        const isFound = index.matching(asked, { typos: true }).length > 0;
        expect(isFound && highlighter(asked)(whole).length === 0).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("mark words by stem, beginning, diacritics and slip, as the index finds them", () => {
    const marked = (whole: string, asked: string) =>
      highlighter(asked)(whole).flatMap(({ ranges }) => ranges.map((range) => range.text));
    const whole = "Erdoğan's military missions: the U.S. mission and Kishida's";
    expect(
      ["erdogan", "milit", "mission", "us", "kishda", "musician"].map((asked) => marked(whole, asked)),
    ).toEqual([["Erdoğan"], ["military"], ["missions", "mission"], ["U.S"], ["Kishida"], []]);
  });

  it("give a short text whole, and nothing where nothing matches", () => {
    expect(highlighter("astronaut two")("Two Japanese astronauts.")).toEqual([
      {
        passage: "Two Japanese astronauts.",
        start: 0,
        ranges: [
          { start: 0, end: 3, text: "Two" },
          { start: 13, end: 23, text: "astronauts" },
        ],
      },
    ]);
    expect(highlighter("rover")("Two Japanese astronauts.")).toEqual([]);
  });

  it("put the sentence with more of the query's words first, then the earlier", () => {
    const filler =
      "Nothing to see in this sentence, which is only here to make the text long enough to be divided. ";
    const whole = `${filler}The moon is far. ${filler}A rover went to the moon! ${filler}Moon and rover again.`;
    expect(highlighter("moon rover")(whole).map(({ passage }) => passage)).toEqual([
      "A rover went to the moon!",
      "Moon and rover again.",
      "The moon is far.",
    ]);
  });

  it("cut a long sentence between words, with some words before the match", () => {
    const whole = `${"before ".repeat(60)}moon ${"after ".repeat(60)}end`;
    const [only, ...others] = highlighter("moon")(whole);
    expect(others).toEqual([]);
    expect(only).toEqual({
      passage: `${"before ".repeat(8)}moon ${"after ".repeat(22)}after`.trim(),
      start: 364,
      ranges: [{ start: 56, end: 60, text: "moon" }],
    });
  });

  it("cut a word longer than a passage, but not the pair of code units that is one letter", () => {
    const endless = `x${"𐐀".repeat(150)}`;
    const passage = endless.slice(0, 199);
    expect(highlighter(endless)(endless)).toEqual([
      { passage, start: 0, ranges: [{ start: 0, end: 199, text: passage }] },
    ]);
  });
});

import fc from "fast-check";
import { quotedIn } from "../../src/extract/quotes/marks";

const inside = (text: string) =>
  quotedIn(text).map(({ passages }) => passages.map(({ start, end }) => text.slice(start, end)).join(" | "));

describe("Words between quotation marks", () => {
  it.each([
    ['He said "yes" and "no."', ["yes", "no."]],
    ["He said “yes” and «no».", ["yes", "no"]],
    ["Er sagte „ja“ heute.", ["ja"]],
    ["\"Women have said, 'It is time.'\" she said.", ["Women have said, 'It is time.'"]],
    ['He said, "She told me "no" twice." Then he left.', ['She told me "no" twice.']],
    ["It's the players' 'Lion Man' of the 1970's.", ["Lion Man"]],
    ['It is 5" long, and "good" too.', ["good"]],
    ['"First.\n"Second."', ["First. | Second."]],
    ['"First.\n\n“Second.\n\n“Third.” he said.', ["First. | Second. | Third."]],
    ['He said, "We will stay.\nNobody left.', ["We will stay."]],
    ['"What if? "What now?" he asked.', ["What now?"]],
    ['Nothing is "" here.', []],
    ["“We stand ready,“ said Anna.", ["We stand ready,"]],
    ["”We stand ready,” said Anna.", ["We stand ready,"]],
    ['She said: "First.\n"Second." He left.', ["First. | Second."]],
    ['She called it "first, and\n"Second," he said.', ["first, and", "Second,"]],
    ['"First.\nSecond," said Anna. "Third."', ["First.\nSecond,", "Third."]],
    ['"First.\nNobody left.\nNo "second" came.', ["First.", "second"]],
  ])("are found in %j", (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  it("never overlap and always stand behind an opening mark", () => {
    const piece = fc.constantFrom(
      '"',
      "“",
      "”",
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      "a",
      "B ",
      " ",
      "\n",
      ".",
      ",",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of quotedIn(text).flatMap(({ passages }) => passages)) {
          expect(start).toBeGreaterThan(last - 1);
          expect(end).toBeGreaterThan(start);
          expect("\"'“„‘’«»”").toContain(text.charAt(start - 1));
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

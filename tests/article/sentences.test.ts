import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { sentencesOf } from "../../src/article/sentences";

const slices = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("the seed document", () => {
  const seed = readFileSync(join(__dirname, "../../src/seed/us-japan-boost-military-ties.txt"));

  it("is the document as received, byte for byte", () => {
    expect(createHash("sha256").update(seed).digest("hex")).toBe(
      "db8e11bf25f4e41991818540394367083936479f50d973ab400d753b68bd11dc",
    );
  });

  it("has thirteen sentences, the headline first", () => {
    expect(sentencesOf(seed.toString("utf8"))).toEqual([
      { start: 0, end: 56 },
      { start: 57, end: 340 },
      { start: 341, end: 603 },
      { start: 604, end: 706 },
      { start: 707, end: 849 },
      { start: 850, end: 1087 },
      { start: 1088, end: 1269 },
      { start: 1270, end: 1453 },
      { start: 1454, end: 1521 },
      { start: 1522, end: 1788 },
      { start: 1789, end: 1986 },
      { start: 1987, end: 2175 },
      { start: 2176, end: 2295 },
    ]);
  });
});

describe("sentences within a line (| stands between two)", () => {
  it.each([
    // Plain ends
    "The talks ended. | No date was set.",
    "Will he resign? | Nobody knows! | The vote is on Monday.",
    "The minister resigned.  |  Her deputy stays.",
    "Prices rose by 3.5 percent. | Wages did not.",
    "Inflation reached 2.9. | That is a record.",
    "The bill costs $1.5 billion. | Congress votes in May.",
    "Twelve people died. | 250 were hurt.",
    "He lost the seat in 2019. | Five years later he won it back.",
    "The price fell. | €5 is what it costs now.",
    "The company denied it. | iPhone sales were flat.",
    "She reads bbc.co.uk and www.example.com daily. | He does not.",
    "The report is at https://example.org/a.b?c=d. | It has 40 pages.",
    "He wrote it in Node.js and left. | The site went down.",
    "They left .NET behind. | Nobody minded.",
    "It rained all day . | The match was called off.",
    "A headline without a mark",
    // Titles
    "Mr. Biden met Mrs. Clinton and Dr. Fauci. | They spoke for an hour.",
    "Lt. Gov. Dan Patrick spoke first. | Gov. Abbott followed.",
    "Sen. Bernie Sanders and Rep. Ro Khanna objected. | Both voted no.",
    "Gen. Mark Milley and Sgt. Maj. Troy Black testified.",
    "Prof. Smith lives in St. Louis, near Mt. Vernon. | He is 80.",
    "The Rev. Al Sharpton spoke at Ft. Bragg.",
    // Initials
    "J. K. Rowling wrote it. | Fans cheered.",
    "J.K. Rowling wrote it. | Fans cheered.",
    "George W. Bush and John F. Kennedy Jr. were friends.",
    "Wayne A. I. Frederick presides over the university. | He is a surgeon.",
    "It happened in World War I. | Germany lost.",
    "So do I. | Biden agreed.",
    "He ordered vitamin C. | The shop had none.",
    // Places and bodies
    "The U.S. President spoke. | The U.K. Prime Minister listened.",
    "He lives in the U.S. | The family stayed behind.",
    "She flew to Washington, D.C. | There she met the president.",
    "The D.C. Circuit ruled on Monday.",
    "He left the U.N. in May. | It was a shock.",
    'He loves the U.S. | "It is home," he said.',
    // Companies and other abbreviations
    "Toyota Motor Corp. shares fell. | Sony Corp. gained.",
    "He works for Apple Inc. | The firm is in California.",
    "Apple Inc. Chief Executive Tim Cook resigned.",
    "He met Martin Luther King Jr. | They talked of peace.",
    "It was signed on Jan. 6 by both. | The deal ends on Dec. 31.",
    "The meeting is at 5 p.m. Friday. | It ends at 7 p.m. | The public may attend.",
    "The quake struck at 4:12 a.m. EDT. | Nobody was hurt.",
    "The case is Roe v. Wade. | It was decided in 1973.",
    "Small states, e.g. Malta, objected. | Large ones, i.e. Germany and France, did not.",
    "He lives at No. 10 Downing Street. | Nos. 11 and 12 are offices.",
    "Would he resign? | No. | He refused.",
    "They grow apples, pears, etc. | The soil is good.",
    "Smith et al. Nature published it.",
    "Rep. Pat Toomey (R-Pa.) Monday said no.",
    "It opened in the 1970s. | Biden was young.",
    "The house on Main St. | It burned down.",
    // Quotations
    '"Is it?" he asked.',
    "“Is it?” he asked. | Nobody answered.",
    '"Why now?" Biden asked. | "Because," he said.',
    '"Why now?" | He left the room.',
    '"We won!" the crowd shouted.',
    '"We left." | Biden said he had, too.',
    '"The law demands a trial." Pelosi said.',
    '"I left. | She stayed," he said.',
    '"We are ready," he said. | "We will go."',
    'He said, "We will go." | "When?" she asked.',
    "“It ends.” | “It begins.”",
    "He said: 'It is over.' | Then he left.",
    'He called it a "huge achievement." | Others agreed.',
    'He asked "why?" and left. | She stayed.',
    "Er sagte: «Es ist vorbei.» | Dann ging er.",
    "He said it is over. ” | Then he left.",
    // Brackets and notes
    "He won (his first title). | She lost.",
    "He won. | (It was his first title.) | She lost.",
    "He won (how?) and left.",
    "The law passed.[1] | It took effect.[2][3] | Courts agreed.",
    // Ellipses
    "Wait... what? | He left.",
    "He waited... | Then he left.",
    "He waited… | Then he left.",
    'He said, "I think ... Biden is right."',
    "The law is old. | [...] Congress may act.",
    "He cited parts of the law [...] | The court did not.",
    "And so on. . . . and on.",
    // Marks that belong to names, and lists
    "Yahoo! News reported it. | Nobody noticed.",
    "Yahoo! said so.",
    "1. Vote early. | 2. Vote once.",
    "This is fine :-). | :-) is a smiley.",
    "It is over. ***",
    // Other scripts
    "यह पहला वाक्य है। | यह दूसरा है।",
    "Это конец. | Это начало.",
    "Ο πρόεδρος μίλησε. | Κανείς δεν άκουσε.",
  ])("%s", (marked) => {
    const sentences = marked.split("|").map((sentence) => sentence.trim());
    expect(slices(marked.replaceAll(/ ?\|/g, ""))).toEqual(sentences);
  });

  it("need no space between them in Chinese and Japanese", () => {
    expect(slices("他说。好！我们走吧")).toEqual(["他说。", "好！", "我们走吧"]);
    expect(slices("「行こう。」と言った。彼は去った。")).toEqual(["「行こう。」と言った。", "彼は去った。"]);
  });
});

describe("lines", () => {
  it.each([
    ["A headline\nThe first sentence. The second.", ["A headline", "The first sentence.", "The second."]],
    [
      "one\r\n\r\n  two \rthree\u2028four\u2029five\ffive and a half",
      ["one", "two", "three", "four", "five", "five and a half"],
    ],
    ["made by Toyota Motor Corp.\nThe agreement", ["made by Toyota Motor Corp.", "The agreement"]],
    ["he met Mr.\nSmith", ["he met Mr.", "Smith"]],
    ["\n\n  The headline  \n", ["The headline"]],
    ["", []],
    [" \n\t\u00a0", []],
  ])("each ends a sentence, and none is empty: %j", (text, expected) => {
    expect(slices(text)).toEqual(expected);
  });
});

describe("for any text", () => {
  const pieces = fc.constantFrom(
    ..."abAB1 \n.?!…\"'“”‘’()[]«»-;\u00a0\u2028".split(""),
    ...[
      "U.S. ",
      "Mr. ",
      "p.m. ",
      "No. 5",
      "The ",
      '." ',
      "...",
      "[1]",
      "😀",
      "。",
      "\ud83d",
      "\ude00",
      "e\u0301",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join("")),
  );

  it("sentences are in order, apart, not empty, trimmed, and hold all that is not white space", () => {
    fc.assert(
      fc.property(text, (each) => {
        let last = 0;
        let between = "";
        for (const { start, end } of sentencesOf(each)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(each.slice(start, end)).toBe(each.slice(start, end).trim());
          expect(each.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
          between += each.slice(last, start);
          last = end;
        }
        expect((between + each.slice(last)).trim()).toBe("");
      }),
      { numRuns: 3000 },
    );
  });

  it("no surrogate pair is cut", () => {
    fc.assert(
      fc.property(text, (each) => {
        const edges = sentencesOf(each).flatMap(({ start, end }) => [start, end]);
        expect(
          edges.filter((edge) => /^[\ud800-\udbff][\udc00-\udfff]/.test(each.slice(edge - 1, edge + 1))),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("lines are split apart from each other", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(slices(`${first}\n${second}`)).toEqual([...slices(first), ...slices(second)]);
      }),
    );
  });
});

describe("a hostile text", () => {
  it.each([
    ["words without a mark", "word "],
    ["full stops", "."],
    ["full stops apart", ". "],
    ["initials", "A. "],
    ["short sentences", "It is. "],
    ["quotation marks", '"'],
    ["ends of quotations", '." '],
    ["ellipses", "… "],
    ["brackets", "a.)]"],
    ["questions before names", '?" Aaa Aaa Aaa Aaa Aaa '],
    ["closing marks", ")"],
    ["notes", ".[1]"],
    ["blanks", "a.          "],
    ["ideographic full stops", "。"],
    ["emoji", "😀"],
    ["line breaks", "\n"],
  ])("of five million characters, all %s, takes under 10 s", (_, unit) => {
    const hostile = `a.${unit.repeat(5_000_000 / unit.length)}`;
    const begun = performance.now();
    const sentences = sentencesOf(hostile);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(sentences.at(-1)?.end ?? 0).toBe(hostile.trimEnd().length);
  });
});

import { fold, queryWords, stemOf, tokensOf } from "../../src/search/analyzer";

const words = (text: string) => tokensOf(text).map((token) => token.word);

describe("The analyzer", () => {
  it("finds each word with its place in the text", () => {
    expect(tokensOf("Kishida's “huge” U.S. visit")).toEqual([
      { word: "kishida", start: 0, end: 7 },
      { word: "huge", start: 11, end: 15 },
      { word: "us", start: 17, end: 20 },
      { word: "visit", start: 22, end: 27 },
    ]);
  });

  it("keeps an apostrophe inside a word, typed or typeset, and drops a possessive", () => {
    expect(words("O'Brien O’Brien’s don't leaders' 'quoted' McDonald's")).toEqual([
      "obrien",
      "obrien",
      "dont",
      "leaders",
      "quoted",
      "mcdonald",
    ]);
  });

  it("reads letters held together by full stops as one word, and a full stop after a sentence as its end", () => {
    expect(words("U.S.S.R. and U.K. policy.The end a.m. v1.2 e.g.this")).toEqual([
      ..."ussr and uk policy the end am v1 2 eg this".split(" "),
    ]);
  });

  it("divides at hyphens and at every other sign", () => {
    expect(words("moon-landing US–Japan a/b 1,000 (250th)")).toEqual(
      "moon landing us japan a b 1 000 250th".split(" "),
    );
  });

  it("folds case, diacritics, ligatures and letters that have no decomposition", () => {
    expect(words("ERDOĞAN İstanbul Łódź Støre Straße ﬁnal Zelenskyy naı̈ve Ὀδυσσεύς")).toEqual(
      "erdogan istanbul lodz store strasse final zelenskyy naive οδυσσευσ".split(" "),
    );
  });

  it("folds composed and decomposed writing alike, with offsets in the writing at hand", () => {
    const decomposed = "Erdog\u0306an spoke";
    expect(tokensOf(decomposed)[0]).toEqual({ word: "erdogan", start: 0, end: 8 });
    expect(fold("Erdo\u011fan")).toBe("erdogan");
  });

  it("takes each ideograph for a word, since they are written without spaces", () => {
    expect(tokensOf("日本 moon")).toEqual([
      { word: "日", start: 0, end: 1 },
      { word: "本", start: 1, end: 2 },
      { word: "moon", start: 3, end: 7 },
    ]);
  });

  it("never divides a letter outside the Basic Multilingual Plane", () => {
    expect(tokensOf("𐐀𐐁 😀 x")).toEqual([
      { word: "𐐨𐐩", start: 0, end: 4 },
      { word: "x", start: 8, end: 9 },
    ]);
  });

  it("finds no word in signs, white space or nothing", () => {
    expect(["", " \n", "…!?—", "\u0301", "\ud800"].map(words)).toEqual([[], [], [], [], []]);
  });

  it("stems English words and leaves figures and other scripts alone", () => {
    expect(["missions", "mission", "talks", "military", "250th", "москвы"].map(stemOf)).toEqual([
      "mission",
      "mission",
      "talk",
      "militari",
      "250th",
      "москвы",
    ]);
  });

  it("cuts a word without end, so that it costs no more than a long one", () => {
    expect(words("a".repeat(100_000))).toEqual(["a".repeat(64)]);
  });

  it("takes each word of a query once, and 32 of them", () => {
    expect(queryWords("Moon moon MOON's rover")).toEqual(["moon", "rover"]);
    const many = Array.from({ length: 40 }, (_, index) => `w${index}`);
    expect(queryWords(many.join(" "))).toEqual(many.slice(0, 32));
  });
});

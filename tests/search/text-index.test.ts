import fc from "fast-check";
import { TextIndex } from "../../src/search/text-index";
import { naiveMatching, query, texts } from "./naive";

function indexOf(...documents: readonly (string | readonly string[])[]): TextIndex {
  const index = new TextIndex();
  documents.forEach((document, ordinal) => index.add(ordinal, document));
  return index;
}

const found = (index: TextIndex, asked: string, typos = false) => [...index.matching(asked, { typos })];

describe("The text index", () => {
  it("finds the documents that a reading of every document finds", () => {
    fc.assert(
      fc.property(texts, query, fc.boolean(), (documents, asked, typos) => {
        expect(found(indexOf(...documents), asked, typos)).toEqual(naiveMatching(documents, asked, typos));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the same whether documents came before the first search or between searches", () => {
    fc.assert(
      fc.property(texts, texts, query, (early, late, asked) => {
        const index = indexOf(...early);
        const before = found(index, asked);
        late.forEach((document, position) => index.add(early.length + position, document));
        expect(found(index, asked)).toEqual(found(indexOf(...early, ...late), asked));
        expect(found(index, asked).filter((doc) => doc < early.length)).toEqual(before);
      }),
    );
  });

  it("finds a word by its case, diacritics, possessive, plural and beginning aside", () => {
    const index = indexOf("Kishida's missions", "the Mission of Erdoğan", "the military", "musician");
    const answers = ["KISHIDA", "erdogan", "Erdoğan", "mission", "missio", "milit", "Mission's"];
    expect(answers.map((asked) => found(index, asked))).toEqual([[0], [1], [1], [0, 1], [0, 1], [2], [0, 1]]);
  });

  it("guesses at a word only when asked to, and only where no document answers it as it is", () => {
    const index = indexOf("Fumio Kishida", "a rover", "a cover");
    expect(found(index, "Kishda")).toEqual([]);
    expect(found(index, "Kishda", true)).toEqual([0]);
    expect(found(index, "rover", true)).toEqual([1]);
    expect(found(index, "lover", true)).toEqual([1, 2]);
  });

  it("wants every word, in whatever order and part of the document", () => {
    const index = indexOf(["Fumio Kishida", "Japan"], "Japan", ["Japanese rover", "Kishida"]);
    expect(found(index, "japan kishida")).toEqual([0, 2]);
    expect(found(index, "kishida zebra")).toEqual([]);
  });

  it("finds nothing by a query without words, nor in an empty index", () => {
    expect([found(indexOf("a moon"), ""), found(indexOf("a moon"), " …"), found(indexOf(), "moon")]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("is right across thousands of documents, ordinals with gaps and words of every frequency", () => {
    const index = new TextIndex();
    const docs = Array.from({ length: 30_000 }, (_, position) => position * 3 + (position % 2));
    const holds = (doc: number, word: string) =>
      doc % ({ all: 1, half: 2, some: 7, rare: 997 }[word] ?? NaN) === 0;
    const all = ["all", "half", "some", "rare"];
    for (const doc of docs) {
      index.add(
        doc,
        all.filter((word) => holds(doc, word)),
      );
    }
    for (const asked of [
      ["all"],
      ["rare"],
      ["half", "some"],
      ["all", "rare"],
      ["all", "half", "some", "rare"],
    ]) {
      expect(found(index, asked.join(" "))).toEqual(
        docs.filter((doc) => asked.every((word) => holds(doc, word))),
      );
    }
  });

  it("lets a beginning stand for the 200 words that the most documents hold", () => {
    const index = new TextIndex();
    for (let doc = 0; doc < 300; doc++)
      index.add(doc, `pre${doc} ${doc % 2 === 0 ? `pre${(doc + 2) % 300}` : ""}`);
    const held = found(index, "pre");
    expect(held.length).toBe(200);
    expect(held.filter((doc) => doc % 2 === 0).length).toBe(150);
  });

  it("finds a document that repeats a word a hundred times, and no other in its stead", () => {
    expect(found(indexOf("moon ".repeat(100), "sea", "moon"), "moon")).toEqual([0, 2]);
  });

  it("refuses an ordinal that does not ascend, is no whole number or is too large", () => {
    const index = indexOf("one", "two");
    for (const doc of [1, 0, -1, 2.5, NaN, 2 ** 26])
      expect(() => index.add(doc, "three")).toThrow(RangeError);
    index.add(2 ** 26 - 1, "three");
    expect(found(index, "three")).toEqual([2 ** 26 - 1]);
  });
});

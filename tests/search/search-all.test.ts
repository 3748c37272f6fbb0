import fc from "fast-check";
import { searchAll, type SearchHit } from "../../src/search/search-all";
import { TextIndex } from "../../src/search/text-index";
import { naiveRanking, query, texts } from "./naive";

type Name = "A" | "B";

function indexesOf(a: readonly string[], b: readonly string[] = []): ReadonlyMap<Name, TextIndex> {
  const filled = (documents: readonly string[]) => {
    const index = new TextIndex();
    documents.forEach((document, doc) => index.add(doc, document));
    return index;
  };
  return new Map<Name, TextIndex>([
    ["A", filled(a)],
    ["B", filled(b)],
  ]);
}

const placesOf = (hits: readonly SearchHit<Name>[] = []) => hits.map(({ index, doc }) => `${index}${doc}`);
const search = (a: readonly string[], asked: string) =>
  placesOf(searchAll(indexesOf(a), asked, { limit: 100 })?.hits);

describe("A search of several indexes", () => {
  it("finds and scores what BM25 over one collection does, word by word and document by document", () => {
    fc.assert(
      fc.property(texts, texts, query, (a, b, asked) => {
        const results = searchAll(indexesOf(a, b), asked, { limit: 100 });
        const expected = naiveRanking([a, b], asked);
        expect(results?.total).toBe(expected.length);
        const scores = new Map(
          results?.hits.map(({ index, doc, score }) => [index === "A" ? doc : a.length + doc, score]),
        );
        expect([...scores.keys()].sort((one, other) => one - other)).toEqual(
          expected.map(({ place }) => place),
        );
        for (const { place, score } of expected) expect(scores.get(place)).toBeCloseTo(score, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it("orders by score, then index, then document", () => {
    fc.assert(
      fc.property(texts, texts, query, (a, b, asked) => {
        const hits = searchAll(indexesOf(a, b), asked, { limit: 100 })?.hits ?? [];
        const sorted = [...hits].sort(
          (one, other) =>
            other.score - one.score || one.index.localeCompare(other.index) || one.doc - other.doc,
        );
        expect(hits).toEqual(sorted);
      }),
    );
  });

  it("gives the same hits page by page as at once", () => {
    fc.assert(
      fc.property(texts, texts, query, fc.integer({ min: 1, max: 5 }), (a, b, asked, limit) => {
        const indexes = indexesOf(a, b);
        const whole = searchAll(indexes, asked, { limit: 100 });
        const paged: SearchHit<Name>[] = [];
        for (let after = whole?.hits[0]; after !== undefined; after = paged.at(-1)) {
          if (paged.length === 0) paged.push(after);
          const page = searchAll(indexes, asked, { limit, after });
          expect(page?.total).toBe(whole?.total);
          if (page === undefined || page.hits.length === 0) break;
          paged.push(...page.hits);
        }
        expect(paged).toEqual(whole?.hits);
      }),
    );
  });

  it("ranks a word itself over its stem, its stem over its beginning, and what is said more over what is said less", () => {
    expect(search(["missionary work", "missions work", "mission work"], "mission")).toEqual([
      "A2",
      "A1",
      "A0",
    ]);
    expect(search(["moon and sea", "moon and moon", "moon or moons"], "moon")).toEqual(["A1", "A2", "A0"]);
  });

  it("ranks a short document over a long one that says the word as often", () => {
    expect(search(["the moon is far away from here", "the moon", "something else"], "moon")).toEqual([
      "A1",
      "A0",
    ]);
  });

  it("gives a rare word more weight than a common one", () => {
    const documents = ["japan japan rover", "japan rover rover", "japan", "japan", "japan"];
    expect(search(documents, "japan rover")).toEqual(["A1", "A0"]);
  });

  it("puts a name that is the word before an article that mentions it, and equals in the order of the indexes", () => {
    const article = "Kishida said that Japan would supply a rover, and Kishida also gave cherry trees";
    const hits = searchAll(indexesOf([article, "Kishida"], ["Fumio Kishida", "Kishida"]), "kishida", {
      limit: 9,
    })?.hits;
    expect(placesOf(hits)).toEqual(["A1", "B1", "B0", "A0"]);
  });

  it("guesses at a word only where none of the indexes answers it", () => {
    expect(placesOf(searchAll(indexesOf(["rover"], ["cover"]), "rover", { limit: 9 })?.hits)).toEqual(["A0"]);
    expect(placesOf(searchAll(indexesOf(["rover"], ["cover"]), "lover", { limit: 9 })?.hits)).toEqual([
      "A0",
      "B0",
    ]);
  });

  it("finds nothing by a query without words, and still counts on a page without hits", () => {
    expect(searchAll(indexesOf(["moon"]), "…", { limit: 9 })).toEqual({ total: 0, hits: [] });
    expect(searchAll(indexesOf(["moon"]), "moon", { limit: 0 })).toEqual({ total: 1, hits: [] });
    expect(searchAll(new Map<string, TextIndex>(), "moon", { limit: 9 })).toEqual({ total: 0, hits: [] });
  });

  it("does not know a place after a document that does not match or does not exist", () => {
    const indexes = indexesOf(["moon", "sea"]);
    const answers = [
      { index: "A" as const, doc: 0 },
      { index: "A" as const, doc: 1 },
      { index: "A" as const, doc: 7 },
      { index: "A" as const, doc: -1 },
      { index: "B" as const, doc: 0 },
    ].map((after) => searchAll(indexes, "moon", { limit: 9, after }));
    expect(answers).toEqual([{ total: 1, hits: [] }, undefined, undefined, undefined, undefined]);
  });

  it("takes up a page in the midst of thousands of equals", () => {
    const indexes = indexesOf(Array.from({ length: 20_000 }, () => "moon"));
    const page = searchAll(indexes, "moon", { limit: 2, after: { index: "A", doc: 12_344 } });
    expect(placesOf(page?.hits)).toEqual(["A12345", "A12346"]);
    expect(page?.total).toBe(20_000);
  });
});

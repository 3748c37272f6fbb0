import fc from "fast-check";
import { syntheticArticle } from "../../src/bench/synthetic/article";
import { parseEdtf } from "../../src/fact/edtf";
import { InMemoryRepository } from "../../src/news/in-memory.repository";
import type { ArticleRecords, FactNode } from "../../src/news/article-records";

const anyArticle = fc
  .tuple(fc.integer(), fc.nat(1_000_000))
  .map(([seed, number]) => syntheticArticle(seed, number));

/** Every id that the records of an article hold, and every id of what they have. */
function idsIn({ article, actors, facts, mentions }: ArticleRecords) {
  const held = [article, ...actors, ...facts, ...mentions].flatMap((record) =>
    Object.entries(record).flatMap(([field, value]: [string, unknown]) =>
      /Ids?$/.test(field) ? (Array.isArray(value) ? (value as string[]) : [value as string | null]) : [],
    ),
  );
  return {
    held: held.filter((id) => id !== null),
    known: new Set([article.id, ...actors.map(({ id }) => id), ...facts.map(({ id }) => id)]),
  };
}

const startOf = ({ passages }: FactNode): number => passages[0]?.start ?? -1;

function expectAscending(numbers: readonly number[]): void {
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
}

describe("A synthetic article", () => {
  test("is the same at every call for a seed and a number, and another for others", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(1_000_000), (seed, number) => {
        expect(syntheticArticle(seed, number)).toEqual(syntheticArticle(seed, number));
        expect(syntheticArticle(seed, number).article.text).not.toBe(
          syntheticArticle(seed, number + 1).article.text,
        );
        expect(syntheticArticle(seed, number).article.text).not.toBe(
          syntheticArticle(seed + 1, number).article.text,
        );
      }),
    );
  });

  test("refers to nothing that it does not have", () => {
    fc.assert(
      fc.property(anyArticle, (records) => {
        const { held, known } = idsIn(records);
        expect(held.filter((id) => !known.has(id))).toEqual([]);
      }),
    );
  });

  test("names its actors where it says, by names that they have, in the order of the text", () => {
    fc.assert(
      fc.property(anyArticle, ({ article: { text, headline }, actors, mentions }) => {
        expect(text.startsWith(`${headline}\n`)).toBe(true);
        const names = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
        for (const { actorId, start, end } of mentions)
          expect(names.get(actorId)).toContain(text.slice(start, end));
        expectAscending(mentions.map(({ start }) => start));
      }),
    );
  });

  test("states its facts where it says, in the order of the text, with the words that stand there", () => {
    fc.assert(
      fc.property(anyArticle, ({ article: { text }, facts }) => {
        expectAscending(facts.map(startOf));
        const cut = ({ passages: [passage] }: Pick<FactNode, "passages">) =>
          text.slice(passage?.start, passage?.end);
        for (const fact of facts) expect(cut(fact)).not.toBe("");
        for (const fact of facts.filter((any) => "text" in any)) expect(cut(fact)).toBe(fact.text);
        for (const quote of facts.filter((any) => any.__typename === "Quote"))
          expect(text.slice(startOf(quote) - 1)).toMatch(new RegExp(`^"${quote.text},"`));
        for (const date of facts.flatMap((any) => (any.__typename === "Event" ? (any.date ?? []) : []))) {
          expect(cut(date)).toBe(date.text);
          expect(parseEdtf(date.edtf).spans).not.toEqual([]);
        }
      }),
    );
  });

  test("has a slug of its own among a thousand, so that a repository takes them all", () => {
    const news = new InMemoryRepository();
    for (let number = 0; number < 1_000; number++) news.add(syntheticArticle(7, number));
    expect(news.list("Article", {}, { size: 1, from: "front" }).totalCount()).toBe(1_000);
  });
});

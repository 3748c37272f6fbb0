import "reflect-metadata";
import { graphql } from "graphql";
import { QUESTIONS, type Sample } from "../../src/bench/growth/questions";
import { Random } from "../../src/bench/synthetic/random";
import { syntheticArticle } from "../../src/bench/synthetic/article";
import { InMemoryRepository } from "../../src/news/in-memory.repository";
import { buildDatelineSchema } from "../../src/schema";

const ARTICLES = 400;
const SEED = 3;

function loaded(mostUnpacked: number): InMemoryRepository {
  const news = new InMemoryRepository(mostUnpacked);
  for (let number = 0; number < ARTICLES; number++) news.add(syntheticArticle(SEED, number));
  return news;
}

describe("A repository that packs its records", () => {
  const schema = buildDatelineSchema();
  const packed = loaded(0);
  const half = loaded(200);
  const unpacked = loaded(ARTICLES * 10);

  test.each(QUESTIONS)("answers as one that keeps objects: $kind, $name", async ({ document, variables }) => {
    const random = new Random(SEED, 1);
    const sample: Sample = { random, article: () => syntheticArticle(SEED, random.below(ARTICLES)) };
    for (let i = 0; i < 5; i++) {
      const variableValues = variables(sample);
      const ask = async (news: InMemoryRepository) =>
        graphql({ schema, source: document, variableValues, contextValue: { news } });
      const expected = await ask(unpacked);
      expect(expected.errors).toBeUndefined();
      expect(await ask(packed)).toEqual(expected);
      expect(await ask(half)).toEqual(expected);
    }
  });
});

import "reflect-metadata";
import type { InMemoryRepository } from "../../news/in-memory.repository";
import { loadSeed } from "../../seed/seed";
import { syntheticArticle } from "../synthetic/article";

const SEED = 7;
const ARTICLES = 300;

export const articles = Array.from({ length: ARTICLES }, (_, i) => syntheticArticle(SEED, i));

/** What every contestant serves: the seed document, and a few hundred synthetic articles. */
export function benchNews(): InMemoryRepository {
  const news = loadSeed();
  for (const records of articles) news.add(records);
  news.prepare();
  return news;
}

import { join } from "node:path";
import { InMemoryRepository } from "../news/in-memory.repository";
import { readArticle } from "../news/load";

/** The seed lies in src, which the compiled code keeps beside it. */
const SEED = join(__dirname, "../../src/seed/us-japan-boost-military-ties.json");

/** A repository that holds the seed document with its annotations. */
export function loadSeed(): InMemoryRepository {
  const news = new InMemoryRepository();
  news.add(readArticle(SEED), SEED);
  return news;
}

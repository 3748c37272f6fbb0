import { InMemoryRepository } from "../../src/news/in-memory.repository";
import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import { recordsOf } from "./stories";

/** A repository that holds these articles, loaded in this order. */
export function loadAll(...sources: readonly AnnotatedArticleSource[]): InMemoryRepository {
  const news = new InMemoryRepository();
  for (const source of sources) news.add(recordsOf(source), `${source.slug}.json`);
  return news;
}

import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import type { ArticleRecords } from "../../src/news/article-records";
import type { InMemoryRepository } from "../../src/news/in-memory.repository";
import { validate } from "../../src/news/load";
import { articleRecords } from "../../src/news/records";
import { loadSeed } from "../../src/seed/seed";
import { secondArticle } from "./second-article";
import { thirdArticle } from "./third-article";

/** The records of an article whose text stands in the annotations. */
export function recordsOf(article: AnnotatedArticleSource): ArticleRecords {
  const file = `${article.slug}.json`;
  return articleRecords(validate(article, file), article.text ?? "", file);
}

/** The seed, and behind it the second and the third article. */
export function loadStories(): InMemoryRepository {
  const news = loadSeed();
  news.add(recordsOf(secondArticle));
  news.add(recordsOf(thirdArticle));
  return news;
}

/** The global id of something in the seed. */
export function inSeed(type: string, key: string | number): string {
  return `${type}:us-japan-boost-military-ties/${key}`;
}

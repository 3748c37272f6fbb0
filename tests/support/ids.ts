import type { NewsRepository } from "../../src/news/news.repository";
import { dataOf } from "./ask";
import { everything } from "./everything";

/** The ids of all objects that a small repository holds, sorted. */
export async function idsOf(news: NewsRepository): Promise<string[]> {
  const { articles } = await dataOf<{ articles: object }>(
    news,
    `{ articles(first: 100) { nodes { sentences { id } people(first: 100) { nodes { id } } facts(first: 100) { nodes { id } } } } }`,
  );
  return [...new Set(valuesOf("id", [articles, await everything(news)]))].sort();
}

function valuesOf(key: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === key && typeof inner === "string" ? [inner] : valuesOf(key, inner),
  );
}

/** The same value with every list sorted, for comparing what two repositories hold and not in which order. */
export function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]));
}

import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** The cache that Apollo asks for, over a map that forgets what was used longest ago. */
export interface BoundedCache<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<void>;
  delete(key: string): Promise<boolean>;
}

function boundedCache<T extends string | object>(
  maxSize: number,
  sizeCalculation: (value: T) => number,
): BoundedCache<T> {
  const entries = new LRUCache<string, T>({ maxSize, sizeCalculation });
  return {
    get: async (key) => entries.get(key),
    set: async (key, value) => void entries.set(key, value),
    delete: async (key) => entries.delete(key),
  };
}

/** Texts of automatic persisted queries: at most 4 million characters in all. */
export const persistedQueryCache = (): BoundedCache<string> =>
  boundedCache(4_000_000, ({ length }) => length || 1);

/** Documents that were parsed and found valid. A token takes some 300 bytes once parsed, hence about 12 MB. */
export const documentCache = (): BoundedCache<DocumentNode> =>
  boundedCache(40_000, (document) => tokensOf(document) || 1);

function tokensOf(document: DocumentNode): number {
  let tokens = 0;
  for (let token = document.loc?.startToken; token; token = token.next ?? undefined) tokens += 1;
  return tokens;
}

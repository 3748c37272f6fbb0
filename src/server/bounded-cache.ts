import { LRUCache } from "lru-cache";

/** The cache that Apollo asks for, over a map that forgets what was used longest ago. */
export interface BoundedCache<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Texts of automatic persisted queries: at most 4 million characters in all. */
export function persistedQueryCache(): BoundedCache<string> {
  const texts = new LRUCache<string, string>({
    maxSize: 4_000_000,
    sizeCalculation: ({ length }) => length || 1,
  });
  return {
    get: async (hash) => texts.get(hash),
    set: async (hash, text) => void texts.set(hash, text),
    delete: async (hash) => texts.delete(hash),
  };
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { ArticleRecords } from "./article-records";
import { IdentityFinder } from "./identities";
import { InMemoryRepository } from "./in-memory.repository";
import { readArticle } from "./load";
import { RefusedArticleError } from "./problem";

/** What came of loading folders. */
export interface Loaded {
  readonly news: InMemoryRepository;
  /** How many articles the repository holds. */
  readonly articles: number;
  /** The files that were left out, each with what is wrong with it. */
  readonly refused: readonly RefusedArticleError[];
}

/** Who is who is found out before any article is taken in; as many are kept meanwhile, the others are read twice. */
const MOST_KEPT = 5_000;

/** A folder that cannot be read; the message is for the person who named it. */
export class FolderError extends Error {}

/**
 * The files of a folder that are annotated articles: its *.json by name. Those of folders within it
 * are not, nor hidden ones, so that nothing is served that was not put there to be served.
 * @throws FolderError where there is no such folder
 */
export function articleFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /^[^.].*\.json$/i.test(entry.name))
      .map(({ name }) => join(folder, name))
      .sort();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "there is no such folder",
      ENOTDIR: "it is a file, and must be a folder",
    };
    throw new FolderError(`${folder} cannot be read: ${reasons[code ?? ""] ?? message}`);
  }
}

/**
 * Loads every annotated article of some folders, in the order of the folders and of the names in
 * them, into a new repository; leaves out, and reports, those that are not sound. Hands the turn on
 * after every article, so that a server goes on answering meanwhile.
 * @throws FolderError where a folder cannot be read
 */
export async function loadFolders(folders: readonly string[]): Promise<Loaded> {
  const files = folders.flatMap(articleFiles);
  const refused = new Map<string, RefusedArticleError>();
  const forEach = async (take: (file: string) => void) => {
    for (const file of files) {
      if (refused.has(file)) continue;
      await turn();
      try {
        take(file);
      } catch (error) {
        if (!(error instanceof RefusedArticleError)) throw error;
        refused.set(file, error);
      }
    }
  };
  const kept = new Map<string, ArticleRecords>();
  const people = new IdentityFinder();
  await forEach((file) => {
    const records = readArticle(file);
    people.note(records);
    if (kept.size < MOST_KEPT) kept.set(file, records);
  });
  const news = new InMemoryRepository(undefined, people.find());
  await forEach((file) => {
    news.add(kept.get(file) ?? readArticle(file), file);
    kept.delete(file);
  });
  // Whoever asks first shall not wait for what everybody uses.
  news.prepare();
  return {
    news,
    articles: files.length - refused.size,
    refused: files.flatMap((file) => refused.get(file) ?? []),
  };
}

import { basename } from "node:path";

/** What is known of the news that is served, for those who operate the server. */
export interface NewsStatus {
  /** How many articles can be asked about. */
  readonly articles: number;
  /** The files that were left out as not sound. */
  readonly refused: readonly string[];
  /** Whether the news was last read again in vain, so that it may be old. */
  readonly reloadFailed: boolean;
}

/** So many names are listed; the log has all of them. */
const MOST_NAMES = 20;

/** The status as /readyz shows it, to whoever can reach it: the names of files, and not where they lie. */
export function showStatus({
  articles,
  refused,
  reloadFailed,
}: NewsStatus): Readonly<Record<string, unknown>> {
  return {
    articles,
    filesRefused: refused.length,
    refused: refused.slice(0, MOST_NAMES).map((file) => basename(file)),
    reloadFailed,
  };
}

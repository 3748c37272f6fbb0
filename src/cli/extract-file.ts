import { DocumentError } from "../extract/documents/document-error";
import { extract, NoTextError } from "../extract/extract";
import { RepetitionError } from "../extract/text/passages";
import { readDocument } from "../extract/documents/read-document";
import { UnreadableError } from "../news/read-text";
import { nameOf, readInput } from "./input";

/** A shelf of novels; it takes a minute and 1.4 GB of memory, and ten times as long a text could take all there is. */
const MOST_BYTES = 10_000_000;

const KINDS = ["quotes", "statements", "leaders", "agreements", "missions", "pledges", "events"] as const;

/** How many records of each kind were found. */
export type Counts = Readonly<Record<(typeof KINDS)[number], number>>;

export const NOTHING: Counts = {
  quotes: 0,
  statements: 0,
  leaders: 0,
  agreements: 0,
  missions: 0,
  pledges: 0,
  events: 0,
};

/** What came of a file: an annotated article, or a sentence that says why there is none. */
export type Extracted =
  { readonly slug: string; readonly json: string; readonly counts: Counts } | { readonly refusal: string };

/** Extracts the article that a file, or standard input, holds. */
export async function extractFile(file: string): Promise<Extracted> {
  const name = nameOf(file);
  try {
    const source = await readInput(file, MOST_BYTES);
    const article = extract(readDocument(source, name.replace(/^.*\//, "").replace(/\.\w+$/, "")));
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, article[kind]?.length ?? 0]));
    return { slug: article.slug, json: `${JSON.stringify(article, null, 2)}\n`, counts: counts as Counts };
  } catch (error) {
    if (error instanceof UnreadableError) return { refusal: `${name} ${error.message}` };
    if (error instanceof DocumentError || error instanceof NoTextError || error instanceof RepetitionError)
      return { refusal: `${name}: ${error.message}` };
    // A fault of the program's own: the other files shall not suffer from it.
    return { refusal: `${name}: nothing could be extracted: ${String(error)}` };
  }
}

/** Two counts together. */
export function add(a: Counts, b: Counts): Counts {
  return Object.fromEntries(KINDS.map((kind) => [kind, a[kind] + b[kind]])) as Counts;
}

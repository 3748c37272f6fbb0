import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { extractAll } from "./extract-all";
import { add, NOTHING, type Counts } from "./extract-file";
import { print } from "./output";
import { Progress } from "./progress";
import { Refusal } from "./refusal";

export interface ExtractOptions {
  /** The folder that takes the articles, each in a file named after its slug; standard output takes one where absent. */
  readonly out?: string;
  /** Whether to write over files that are there, in which an editor may have corrected something. */
  readonly force?: boolean;
  /** How many threads share many files; one a core where absent. */
  readonly threads?: number;
}

/**
 * Extracts an annotated article of each file. Goes on after a file that holds none, which it names on
 * standard error; there the sum comes last.
 * @returns whether all files gave one
 * @throws Refusal where there is no place for the articles
 */
export async function extractFiles(files: readonly string[], options: ExtractOptions): Promise<boolean> {
  const { out, force = false } = options;
  if (out === undefined && files.length > 1)
    throw new Refusal("Several articles need a folder: name one with --out.");
  const save = out === undefined ? toOutput : saver(out, force);
  const progress = new Progress(files.length);
  let sum = NOTHING;
  let articles = 0;
  for await (const extracted of extractAll(files, options.threads)) {
    progress.step();
    const refusal = "refusal" in extracted ? extracted.refusal : await save(extracted.json, extracted.slug);
    if (refusal !== undefined) progress.say(refusal);
    else if ("counts" in extracted) {
      articles++;
      sum = add(sum, extracted.counts);
    }
  }
  process.stderr.write(`${summary(files.length, articles, sum)}\n`);
  return articles === files.length;
}

/** Puts an article where it belongs; gives a sentence that says why where it does not. */
type Save = (json: string, slug: string) => Promise<string | undefined>;

async function toOutput(json: string): Promise<undefined> {
  await print(json);
  return undefined;
}

function saver(folder: string, force: boolean): Save {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Refusal(
      `--out is ${JSON.stringify(folder)}, which cannot be used: ${(error as Error).message}.`,
    );
  }
  const taken = new Set<string>();
  return async (json, slug) => {
    const own = freeSlug(slug, taken);
    taken.add(own);
    const file = path.join(folder, `${own}.json`);
    if (!force && existsSync(file)) return `${file} is there, and stays as it is: --force writes over it`;
    writeFileSync(file, own === slug ? json : json.replace(`"slug": "${slug}"`, `"slug": "${own}"`));
    return undefined;
  };
}

/** A slug that no article of the same run has: story, story-2, story-3. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let own = slug;
  for (let i = 2; taken.has(own); i++) own = `${slug}-${i}`;
  return own;
}

function summary(files: number, articles: number, counts: Counts): string {
  const found = Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [countOf(count, kind)],
  );
  const facts = found.length === 0 ? "no facts" : found.join(", ");
  return `${articles} of ${countOf(files, "files")} extracted: ${facts}`;
}

const countOf = (count: number, plural: string): string =>
  `${count} ${count === 1 ? plural.replace(/s$/, "") : plural}`;

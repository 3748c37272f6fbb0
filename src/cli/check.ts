import { parseArticle } from "../news/load";
import { lowerBound } from "../news/posting-list";
import { RefusedArticleError, type Problem } from "../news/problem";
import { UnreadableError } from "../news/read-text";
import { filesOf, nameOf, readInput } from "./input";
import { JsonError, jsonPlaces, placeOf } from "./json-places";
import { print } from "./output";

/** Something wrong, and its offset in the file; none where the file could not be read at all. */
interface Finding {
  readonly offset?: number;
  readonly message: string;
}

/**
 * Checks files and prints what is wrong with them, as a compiler does: a line for each problem on
 * standard output, with file, line and column, and the sum on standard error.
 * @returns whether all are sound
 */
export async function check(names: readonly string[]): Promise<boolean> {
  const slugs = new Map<string, string>();
  const files = filesOf(names);
  let problems = 0;
  let broken = 0;
  for (const file of files) {
    const { json, findings } = await examine(file, slugs);
    const place = placesIn(json);
    const lines = findings.map(({ offset, message }) => `${nameOf(file)}${place(offset)}: ${message}\n`);
    await print(lines.join(""));
    problems += findings.length;
    if (findings.length > 0) broken++;
  }
  process.stderr.write(`${sum(files.length, broken, problems)}\n`);
  return problems === 0;
}

/** @param slugs the file that has each slug among those checked before, to which the file's own is added */
async function examine(
  file: string,
  slugs: Map<string, string>,
): Promise<{ json: string; findings: readonly Finding[] }> {
  let json = "";
  try {
    json = await readInput(file);
    const places = jsonPlaces(json);
    const findings = problemsOf(json, file, slugs).map((problem): Finding => ({
      offset: placeOf(places, problem.path ?? []).offset,
      message: say(problem),
    }));
    return { json, findings };
  } catch (error) {
    if (error instanceof UnreadableError) return { json, findings: [{ message: error.message }] };
    if (error instanceof JsonError)
      return { json, findings: [{ offset: error.offset, message: `not JSON: ${error.message}` }] };
    throw error;
  }
}

function problemsOf(json: string, file: string, slugs: Map<string, string>): readonly Problem[] {
  try {
    const { slug } = parseArticle(json, file).article;
    const other = slugs.get(slug);
    if (other === undefined) {
      slugs.set(slug, nameOf(file));
      return [];
    }
    const message = `“${slug}” is the slug of ${other} as well: choose one of its own`;
    return [{ record: "", field: "slug", path: ["slug"], message }];
  } catch (error) {
    if (error instanceof RefusedArticleError) return error.problems;
    throw error;
  }
}

function say({ record, field, message, rightFields = [] }: Problem): string {
  const where = [record, field].filter((part) => part !== "").join(", ");
  const right = rightFields.length === 0 ? "" : `; the fields here are ${rightFields.join(", ")}`;
  return `${where === "" ? "" : `${where}: `}${message}${right}`;
}

/** Turns offsets into “:line:column”: both count from 1, columns in UTF-16 code units as editors do; a byte order mark has none. */
function placesIn(json: string): (offset: number | undefined) => string {
  const first = json.startsWith("\uFEFF") ? 1 : 0;
  const starts = [first, ...[...json.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    if (offset === undefined) return "";
    const line = lowerBound({ length: starts.length, at: (i) => starts[i] ?? 0 }, offset + 1);
    return `:${line}:${offset - (starts[line - 1] ?? 0) + 1}`;
  };
}

function sum(files: number, broken: number, problems: number): string {
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
  if (problems === 0) return `${count(files, "file")}, no problems`;
  return `${count(files, "file")}, ${count(problems, "problem")} in ${broken} of them`;
}

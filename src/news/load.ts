import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, sep } from "node:path";
import { annotatedArticle, type AnnotatedArticle } from "./annotated-article";
import type { ArticleRecords } from "./article-records";
import { RefusedArticleError } from "./problem";
import { recordPath } from "./record-path";
import { articleRecords } from "./records";

/** Keeps a byte order mark, since the text is served exactly as received, and refuses what is not UTF-8. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads, validates and anchors an annotated article. Throws RefusedArticleError where the file, or
 * the text beside it, cannot be read or is not sound.
 */
export function readArticle(file: string): ArticleRecords {
  const refuse = (field: string, message: string) =>
    new RefusedArticleError(file, [{ record: "", field, message }]);

  function read(path: string, field: string, name: string): string {
    const bytes = readBytes(path, (reason) => refuse(field, `${name}cannot be read: ${reason}`));
    try {
      return utf8.decode(bytes);
    } catch {
      throw refuse(field, `${name}is not UTF-8: save it as UTF-8`);
    }
  }

  function parse(json: string): unknown {
    try {
      return JSON.parse(json.replace(/^\uFEFF/, ""));
    } catch (error) {
      throw refuse("", `not JSON: ${(error as Error).message}`);
    }
  }

  const annotated = validate(parse(read(file, "", "")), file);
  const { text, textFile = "" } = annotated;
  if (text !== undefined) return articleRecords(annotated, text, file);
  if (isAbsolute(textFile) || normalize(textFile).split(sep)[0] === "..") {
    throw refuse("textFile", `“${textFile}” must lie in the folder of this file, or below it`);
  }
  const path = join(dirname(file), textFile);
  return articleRecords(annotated, read(path, "textFile", `“${textFile}” `), file);
}

/** Node's own words for a missing file hold its whole path, which is of no use to whoever mends the article. */
function readBytes(path: string, refuse: (reason: string) => RefusedArticleError): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw refuse(code === "ENOENT" ? "there is no such file" : message);
  }
}

/** Checks that a parsed file has the format of an annotated article. Throws RefusedArticleError. */
export function validate(parsed: unknown, file: string): AnnotatedArticle {
  const result = annotatedArticle.safeParse(parsed);
  if (result.success) return result.data;
  throw new RefusedArticleError(
    file,
    result.error.issues.map(({ path, message }) => ({ ...recordPath(parsed, path), message })),
  );
}

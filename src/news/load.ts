import { dirname, isAbsolute, join, normalize, sep } from "node:path";
import { annotatedArticle, type AnnotatedArticle } from "./annotated-article";
import type { ArticleRecords } from "./article-records";
import { knownFields } from "./known-fields";
import { RefusedArticleError, type Problem } from "./problem";
import { readText, UnreadableError } from "./read-text";
import { recordPath } from "./record-path";
import { articleRecords } from "./records";

/**
 * Reads, validates and anchors an annotated article. Throws RefusedArticleError where the file, or
 * the text beside it, cannot be read or is not sound.
 */
export function readArticle(file: string): ArticleRecords {
  return parseArticle(readOrRefuse(file, file, []), file);
}

/** The same for the content of a file, or of what stands for one; a text beside it is sought beside that. */
export function parseArticle(json: string, file: string): ArticleRecords {
  const annotated = validate(parse(json, file), file);
  const { text, textFile = "" } = annotated;
  if (text !== undefined) return articleRecords(annotated, text, file);
  if (isAbsolute(textFile) || normalize(textFile).split(sep)[0] === "..") {
    throw refusal(file, ["textFile"], `“${textFile}” must lie in the folder of this file, or below it`);
  }
  const path = join(dirname(file), textFile);
  return articleRecords(annotated, readOrRefuse(path, file, ["textFile"], `“${textFile}” `), file);
}

function readOrRefuse(path: string, file: string, field: readonly string[], name = ""): string {
  try {
    return readText(path);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw refusal(file, field, `${name}${error.message}`);
  }
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw refusal(file, [], `not JSON: ${(error as Error).message}`);
  }
}

/** Checks that a parsed file has the format of an annotated article. Throws RefusedArticleError. */
export function validate(parsed: unknown, file: string): AnnotatedArticle {
  const result = annotatedArticle.safeParse(parsed);
  if (result.success) return result.data;
  throw new RefusedArticleError(
    file,
    result.error.issues.map((issue): Problem => {
      const { path, message } = issue;
      const problem = { ...recordPath(parsed, path), message };
      if (issue.code !== "unrecognized_keys") return problem;
      return { ...problem, path: [...path, ...issue.keys.slice(0, 1)], rightFields: knownFields(path) };
    }),
  );
}

function refusal(file: string, field: readonly string[], message: string): RefusedArticleError {
  return new RefusedArticleError(file, [{ record: "", field: field.join("."), message, path: field }]);
}

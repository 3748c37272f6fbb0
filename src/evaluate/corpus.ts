import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { extract } from "../extract/extract";
import type { AnnotatedArticle } from "../news/annotated-article";
import { validate } from "../news/load";
import { articleRecords } from "../news/records";
import { groundKey, type Grounds } from "../extract/confidence";
import { compare, KINDS, type Difference, type Judged, type Kind } from "./compare";
import { scoreOf, sum, type Score } from "./score";

/**
 * The parts of tests/corpus: articles to write rules with, articles that nobody looks at meanwhile, by which the
 * confidence of facts is measured, and those that the targets are for.
 */
export const PARTS = ["development", "validation", "frozen"] as const;
export type Part = (typeof PARTS)[number];

export interface Evaluation {
  readonly articles: number;
  readonly scores: Readonly<Record<Kind, Score>>;
  readonly differences: readonly (Difference & { readonly article: string })[];
  /** What was found, each with the ground on which it was. */
  readonly judged: readonly (Judged & { readonly ground: string })[];
}

/** The labelled articles of a folder, by file name, each with its text. Throws RefusedArticleError for one that does not load. */
export function labelledIn(
  folder: string,
): { readonly file: string; readonly label: AnnotatedArticle; readonly text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const label = validate(JSON.parse(readFileSync(path.join(folder, file), "utf8")), file);
      const text = label.text ?? readFileSync(path.join(folder, label.textFile ?? ""), "utf8");
      articleRecords(label, text, file);
      return { file, label, text };
    });
}

export function evaluatePart(part: Part): Evaluation {
  return evaluate(path.join(__dirname, "../../tests/corpus", part));
}

/** Extracts every article of a folder from its text alone and compares it with its labels. */
export function evaluate(folder: string): Evaluation {
  const compared = labelledIn(folder).map(({ file, label, text }) => {
    const grounds: Grounds = new Map();
    const document = { text, slug: label.slug, publishedAt: label.publishedAt?.edtf ?? null };
    const found = validate(extract(document, grounds), file);
    const { judged, ...comparison } = compare(text, label, found);
    const grounded = judged.map((fact) => ({
      ...fact,
      ground: grounds.get(groundKey(fact.kind, fact.id)) ?? "",
    }));
    return { article: label.slug, ...comparison, judged: grounded };
  });
  const scores = Object.fromEntries(
    KINDS.map((kind) => [kind, scoreOf(sum(compared.map(({ counts }) => counts[kind])))]),
  ) as Record<Kind, Score>;
  return {
    articles: compared.length,
    scores,
    differences: compared.flatMap(({ article, differences }) =>
      differences.map((difference) => ({ ...difference, article })),
    ),
    judged: compared.flatMap(({ judged }) => judged),
  };
}

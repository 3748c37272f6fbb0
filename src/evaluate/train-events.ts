import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Range } from "../fact/span.type";
import { extract } from "../extract/extract";
import type { EventFound, Judge } from "../extract/events";
import { likelihoodOf, type Weights } from "../extract/event-model";
import { REASONS, type Reason } from "../extract/event-reasons";
import { anchor } from "../news/anchor";
import type { AnnotatedArticle } from "../news/annotated-article";
import { labelledIn } from "./corpus";

/** A candidate for an event: the reasons for and against it, and whether readers took it for one. */
export interface Example {
  readonly reasons: readonly Reason[];
  readonly isEvent: boolean;
}

/** How hard it is to move a weight from what a reader would give it: as many examples as this weigh as much. */
const FIRMNESS = 8;
const ROUNDS = 400;
const STEP = 0.5;

/**
 * The candidates of a labelled article. One that meets a label, of the same date, is its event, and the first that
 * does is the one; those after it are judged knowing what was told before.
 */
export function examplesOf(text: string, label: AnnotatedArticle): Example[] {
  const left = new Set(
    label.events.map(({ date, evidence }) => ({
      edtf: date?.edtf,
      ranges: evidence.map((selector): Range => anchor(text, selector)),
    })),
  );
  const examples: Example[] = [];
  const judge: Judge = (reasons, { date, evidence }: EventFound) => {
    const event = [...left].find(
      ({ edtf, ranges }) =>
        edtf === date?.edtf && ranges.some(({ start, end }) => start < evidence.end && evidence.start < end),
    );
    if (event !== undefined) left.delete(event);
    examples.push({ reasons, isEvent: event !== undefined });
    return event === undefined ? 0 : 1;
  };
  extract({ text, slug: label.slug, publishedAt: label.publishedAt?.edtf ?? null }, new Map(), judge);
  return examples;
}

/**
 * The weights that examples make of those that a reader would give: logistic regression by gradient descent, held
 * to them (ridge), to two decimals. The same examples give the same weights, to the byte.
 */
export function weightsFrom(examples: readonly Example[]): Weights {
  const weights: Record<Reason, number> = { ...REASONS };
  const names = Object.keys(REASONS) as Reason[];
  // Each weight takes steps as large as its gradients so far were small (AdaGrad, Duchi et al. 2011).
  const steps = new Map(names.map((name) => [name, 1e-6]));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map(names.map((name) => [name, FIRMNESS * (weights[name] - REASONS[name])]));
    for (const { reasons, isEvent } of examples) {
      const error = likelihoodOf(reasons, weights) - (isEvent ? 1 : 0);
      for (const reason of reasons) gradient.set(reason, (gradient.get(reason) ?? 0) + error);
    }
    for (const [name, slope] of gradient) {
      const past = (steps.get(name) ?? 0) + slope * slope;
      steps.set(name, past);
      weights[name] -= (STEP * slope) / Math.sqrt(past);
    }
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 100) / 100])) as Weights;
}

/** src/extract/event-weights.json as the labelled articles of folders make it. */
export function weightsFile(folders: readonly string[]): string {
  const articles = folders.flatMap((folder) => labelledIn(folder));
  const weights = weightsFrom(articles.flatMap(({ text, label }) => examplesOf(text, label)));
  return `${JSON.stringify(weights, null, 2)}\n`;
}

if (require.main === module) {
  const root = path.join(__dirname, "../..");
  const folders = [path.join(root, "tests/corpus/development"), ...process.argv.slice(2)];
  writeFileSync(path.join(root, "src/extract/event-weights.json"), weightsFile(folders));
}

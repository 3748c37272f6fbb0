import weights from "./event-weights.json";

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** How likely it is, in (0, 1), that a date is that of a happening that the text tells of there for the first time. */
export function likelihoodOf(features: readonly string[], weights = WEIGHTS): number {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), weights.get("") ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

export function isLikely(features: readonly string[]): boolean {
  return likelihoodOf(features) >= 0.5;
}

import { REASONS, type Reason } from "./event-reasons";
import trained from "./event-weights.json";

/** The weight of each reason, in logits. */
export type Weights = Readonly<Record<Reason, number>>;

const WEIGHTS: Weights = { ...REASONS, ...trained };

/**
 * How likely it is, in (0, 1), that a passage tells of an event which was not told of before it: a log-linear model
 * over the reasons for and against.
 */
export function likelihoodOf(reasons: readonly Reason[], weights = WEIGHTS): number {
  return 1 / (1 + Math.exp(-reasons.reduce((sum, reason) => sum + weights[reason], 0)));
}

import { REASONS, type Reason } from "./event-reasons";

/**
 * How likely it is, in (0, 1), that a passage tells of an event which was not told of before it: the logistic of the
 * sum of what its reasons weigh.
 */
export function likelihoodOf(reasons: readonly Reason[]): number {
  return 1 / (1 + Math.exp(-reasons.reduce((sum, reason) => sum + REASONS[reason], 0)));
}

import measured from "./shares-right.json";

/** What can be right or wrong about what is extracted, and is measured. */
export const MEASURED = ["quotations", "speakers", "leaders", "agreements", "missions", "events"] as const;
export type Measured = (typeof MEASURED)[number];

/** How often facts were found, and how often rightly. */
export interface Tally {
  readonly found: number;
  readonly right: number;
}

/** For each kind of fact how often it was found, and rightly, by the ground on which it was found. */
export type ConfidenceTable = Readonly<Record<Measured, Readonly<Record<string, Tally>>>>;

/** On which ground each fact of an article was found, by `groundKey`. */
export type Grounds = Map<string, string>;

export function groundKey(kind: Measured, id: string): string {
  return `${kind} ${id}`;
}

/** What is known of a kind as a whole counts as much as this many facts found on a ground. */
const PRIOR = 8;

/**
 * The share, in (0, 1) and to two decimals, of the facts of a kind found on a ground that is to be expected to be
 * right, by how many of the labelled articles of tests/corpus/validation were, and where these hold few of the kind, of
 * tests/corpus/development (`npm run calibrate` counts them).
 * Shares are smoothed: that of a kind by Laplace's rule of succession, that of a ground towards that of its kind, so
 * that a ground that was never met has just the kind's.
 */
export function confidenceOf(kind: Measured, ground: string, table: ConfidenceTable = measured): number {
  const tallies = table[kind];
  const sum = (of: (tally: Tally) => number) =>
    Object.values(tallies).reduce((total, tally) => total + of(tally), 0);
  const share = (sum(({ right }) => right) + 1) / (sum(({ found }) => found) + 2);
  const { found, right } = (Object.hasOwn(tallies, ground) ? tallies[ground] : undefined) ?? {
    found: 0,
    right: 0,
  };
  const expected = (right + PRIOR * share) / (found + PRIOR);
  return Math.min(0.99, Math.max(0.01, Math.round(expected * 100) / 100));
}

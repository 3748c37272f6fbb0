/** How many facts of a kind were found, and how many rightly. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

export interface Score extends Counts {
  /** Between 0 and 1; null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function scoreOf({ expected, found, right }: Counts): Score {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    expected,
    found,
    right,
    precision: share(right, found),
    recall: share(right, expected),
    f1: share(2 * right, expected + found),
  };
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    expected: counts.reduce((total, { expected }) => total + expected, 0),
    found: counts.reduce((total, { found }) => total + found, 0),
    right: counts.reduce((total, { right }) => total + right, 0),
  };
}

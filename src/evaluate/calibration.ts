import { MEASURED, type Measured } from "../extract/confidence";
import type { Judged } from "./compare";

/** How well the confidence of facts foretells how many are right. */
export interface Calibration {
  readonly facts: number;
  /** Null where there are no facts. */
  readonly confidence: number | null;
  readonly right: number | null;
  /** The expected calibration error: by tenths of confidence, how far it lies from the share right. */
  readonly error: number | null;
}

/** By kind of fact, and over all of them; of those that carry a confidence. */
export function calibrationOf(judged: readonly Judged[]): Readonly<Record<Measured | "all", Calibration>> {
  const rows = [
    ...MEASURED.map((kind) => [kind, of(judged.filter((fact) => fact.kind === kind))] as const),
    ["all", of(judged)] as const,
  ];
  return Object.fromEntries(rows) as Record<Measured | "all", Calibration>;
}

function of(judged: readonly Judged[]): Calibration {
  const sure = judged.flatMap(({ confidence, right }) =>
    confidence === null ? [] : { confidence, right: right ? 1 : 0 },
  );
  const facts = sure.length;
  if (facts === 0) return { facts, confidence: null, right: null, error: null };
  const gaps = Array.from({ length: 10 }, (_, tenth) => {
    const bin = sure.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    return Math.abs(total(bin, "confidence") - total(bin, "right"));
  });
  return {
    facts,
    confidence: total(sure, "confidence") / facts,
    right: total(sure, "right") / facts,
    error: gaps.reduce((sum, gap) => sum + gap, 0) / facts,
  };
}

function total<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}

import type { Range } from "../fact/span.type";
import type { Coverage } from "./coverage.type";

/** How much of a text a set of ranges covers, in UTF-16 code units. The ranges may overlap, and come in any order. */
export function coverageOf(text: string, ranges: readonly Range[]): Coverage {
  const uncovered: Range[] = [];
  let coveredTo = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > coveredTo) uncovered.push({ start: coveredTo, end: start });
    coveredTo = Math.max(coveredTo, end);
  }
  if (coveredTo < text.length) uncovered.push({ start: coveredTo, end: text.length });

  const covered = uncovered.reduce((sum, { start, end }) => sum - (end - start), text.length);
  return {
    characters: text.length,
    covered,
    ratio: text.length === 0 ? 0 : covered / text.length,
    uncovered: uncovered.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  };
}

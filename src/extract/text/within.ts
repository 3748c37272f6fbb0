import type { Range } from "../../fact/span.type";
import { lowerBound } from "../../news/posting-list";

/** Those of many ranges, in order of their starts, that lie within one. */
export function within<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const starts = { length: ranges.length, at: (i: number) => ranges[i]?.start };
  const found: T[] = [];
  for (let i = lowerBound(starts, start); ; i++) {
    const range = ranges[i];
    if (range === undefined || range.start > end) return found;
    if (range.end <= end) found.push(range);
  }
  return found;
}

import { LRUCache } from "lru-cache";
import { recurs } from "./day-set";
import type { DaySet } from "./day-set";
import { spansOf } from "./edtf-spans";
import { EVERY_DAY } from "./year-days";

export { bounds, earliest, latest, matches } from "./day-set";
export { EdtfError } from "./edtf-spans";
export type { DateMatchMode, DaySet, DaySpan } from "./day-set";

const known = new LRUCache<string, DaySet>({ max: 10_000 });

/**
 * The days an EDTF expression can denote. EDTF is ISO 8601-2, here as the Library of Congress
 * specifies it (https://www.loc.gov/standards/datetime/): level 1, and of level 2 whatever denotes
 * plain days. Where the specification leaves room:
 * - a date-time denotes the day it writes, in its own zone;
 * - qualifiers (? ~ %) say how sure the writer is, and leave the days as they are;
 * - X stands for any digit, at the right of its year, month or day; XXXX is any year at all;
 * - an interval runs from the first day its start can be to the last day its end can be, so that
 *   197X/198X is 1970-01-01 to 1989-12-31; `..` and an empty end are both open;
 * - XXXX-12-30/XXXX-01-02 recurs every year, over its turn where the end is earlier in the year;
 * - seasons 21 to 24 denote the whole year they name: which months they are depends on the hemisphere
 *   and on the convention, and the expression states neither;
 * - `[a,b]` (one of these) and `{a,b}` (all of these) denote the days of all members.
 * @throws EdtfError where the expression does not parse, names no day, or is of another kind:
 * years outside 0000 to 9999, season codes from 25 on, a decade or century written as 195 or 19.
 */
export function parseEdtf(expression: string): DaySet {
  const found = known.get(expression);
  if (found !== undefined) return found;
  const daySet = { expression, spans: spansOf(expression) };
  known.set(expression, daySet);
  return daySet;
}

/**
 * Order of EDTF expressions by date, total and the same on every machine; for Array.prototype.sort.
 * By earliest day, then by latest day, then by code units. After them come those with no earliest
 * day: an open start, by latest day; then an unspecified year, by month and day; last of all null,
 * for a fact with no date.
 * @throws EdtfError as parseEdtf does.
 */
export function compareEdtf(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const keysOfB = sortKeys(parseEdtf(b));
  for (const [index, key] of sortKeys(parseEdtf(a)).entries()) {
    const other = keysOfB[index] ?? 0;
    if (key !== other) return key < other ? -1 : 1;
  }
  return a < b ? -1 : 1;
}

function sortKeys({ spans }: DaySet): readonly number[] {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const yearless = spans.find(recurs)?.days ?? EVERY_DAY;
  const month = yearless.findIndex((bits) => bits !== 0);
  const bits = yearless[month] ?? 0;
  return [from === -Infinity ? Infinity : from, to, month, 31 - Math.clz32(bits & -bits)];
}

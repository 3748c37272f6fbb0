const MILLISECONDS_PER_DAY = 86_400_000;
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a year, whichever year it is: a number for each month, whose bit d - 1 is set for day d. */
export type YearDays = readonly number[];

/** Every day of the year, February 29 among them. */
export const EVERY_DAY: YearDays = MONTH_LENGTHS.map((length) => lowestBits(length));

/** Days since 1970-01-01 in the proleptic Gregorian calendar; month from 0, and overflow carries as in Date. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month, day) / MILLISECONDS_PER_DAY;
}

/** A day number as RFC 3339 full-date; the year must lie in 0000 to 9999. */
export function fullDate(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The days of the year that lie in one of `months` and bear one of `numbers`, both counted from 1. */
export function daysOf(months: readonly number[], numbers: readonly number[]): YearDays {
  const bits = numbers.reduce((all, day) => all | (1 << (day - 1)), 0);
  return EVERY_DAY.map((month, index) => (months.includes(index + 1) ? month & bits : 0));
}

export function daysInBoth(a: YearDays, b: YearDays): YearDays {
  if (a === EVERY_DAY) return b;
  if (b === EVERY_DAY) return a;
  return a.map((month, index) => month & (b[index] ?? 0));
}

export function daysNotIn(a: YearDays, b: YearDays): YearDays {
  return a.map((month, index) => month & ~(b[index] ?? 0));
}

/** From the first day of `start` to the last day of `end`, over the turn of the year where `end` is earlier. */
export function daysFromTo(start: YearDays, end: YearDays): YearDays {
  const first = EVERY_DAY.flatMap(positions).find((day) => has(start, day)) ?? 0;
  const last = EVERY_DAY.flatMap(positions).findLast((day) => has(end, day)) ?? Infinity;
  return EVERY_DAY.map((bits, month) =>
    positions(bits, month)
      .filter((day) => (first <= last ? first <= day && day <= last : first <= day || day <= last))
      .reduce((all, day) => all | (1 << (day % 32)), 0),
  );
}

/**
 * The day from `from` to `to` (both finite day numbers, inclusive) that lies in `days` and is the
 * first of them (`step` 1) or the last (`step` -1); null where there is none.
 */
export function edgeDay(from: number, to: number, days: YearDays, step: 1 | -1): number | null {
  if (to < from) return null;
  const edge = new Date((step === 1 ? from : to) * MILLISECONDS_PER_DAY);
  const year = edge.getUTCFullYear();
  for (let month = edge.getUTCMonth(); ; month += step) {
    const first = dayNumber(year, month, 1);
    const next = dayNumber(year, month + 1, 1);
    if (first > to || next <= from) return null;
    const inRange = lowestBits(Math.min(next - 1, to) - first + 1) & ~lowestBits(Math.max(from - first, 0));
    const bits = (days[((month % 12) + 12) % 12] ?? 0) & inRange;
    if (bits !== 0) return first + 31 - Math.clz32(step === 1 ? bits & -bits : bits);
  }
}

function lowestBits(count: number): number {
  return 2 ** count - 1;
}

/** The days of one month as numbers that grow through the year: 32 a month. */
function positions(bits: number, month: number): number[] {
  return Array.from({ length: 31 }, (_, index) => month * 32 + index).filter(
    (day) => (bits >> (day % 32)) & 1,
  );
}

function has(days: YearDays, position: number): boolean {
  return (((days[Math.floor(position / 32)] ?? 0) >> (position % 32)) & 1) === 1;
}

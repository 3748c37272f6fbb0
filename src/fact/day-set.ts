import { daysInBoth, daysNotIn, edgeDay, EVERY_DAY, fullDate } from "./year-days";
import type { YearDays } from "./year-days";

/**
 * Days from `from` to `to`, both included, that lie in `days` of their year. Numbers count days since
 * 1970-01-01; an open end is -Infinity or Infinity. With both ends open and fewer than all days of the
 * year, the span recurs in years left unspecified: XXXX-04-11.
 */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
  readonly days: YearDays;
}

/** The calendar days an EDTF expression can denote: the union of its spans, of which none is empty. */
export interface DaySet {
  readonly expression: string;
  readonly spans: readonly DaySpan[];
}

export type DateMatchMode = "CERTAIN" | "POSSIBLE";

/**
 * The first day the expression can denote, as RFC 3339 full-date; null where its year is unspecified
 * or its start is open.
 */
export function earliest(daySet: DaySet): string | null {
  const day = Math.min(...daySet.spans.map((span) => span.from));
  return Number.isFinite(day) ? fullDate(day) : null;
}

/**
 * The last day the expression can denote, as RFC 3339 full-date; null where its year is unspecified
 * or its end is open.
 */
export function latest(daySet: DaySet): string | null {
  const day = Math.max(...daySet.spans.map((span) => span.to));
  return Number.isFinite(day) ? fullDate(day) : null;
}

/**
 * First and last day number (days since 1970-01-01; ±Infinity where that end is open), for an interval
 * index; null where a part recurs in unspecified years, so that no interval narrows it down.
 * Days between the bounds need not belong to the set: check what the index finds with `matches`.
 */
export function bounds(daySet: DaySet): { readonly from: number; readonly to: number } | null {
  if (daySet.spans.some(recurs)) return null;
  return {
    from: Math.min(...daySet.spans.map((span) => span.from)),
    to: Math.max(...daySet.spans.map((span) => span.to)),
  };
}

/**
 * CERTAIN: every day that `denoted` can be lies in `asked`. POSSIBLE: some day does.
 * XXXX-04-11 possibly matches 2024-04, certainly matches XXXX-04, and never matches 2024-06.
 */
export function matches(denoted: DaySet, asked: DaySet, mode: DateMatchMode): boolean {
  switch (mode) {
    case "POSSIBLE":
      return denoted.spans.some((a) => asked.spans.some((b) => !isEmpty(inBoth(a, b))));
    case "CERTAIN":
      return asked.spans.reduce<readonly DaySpan[]>(without, denoted.spans).length === 0;
  }
}

/** Whether a span returns every year, in no year that is named. */
export function recurs({ from, to, days }: DaySpan): boolean {
  return from === -Infinity && to === Infinity && days !== EVERY_DAY;
}

/**
 * The same days from the first of them to the last, with EVERY_DAY where they leave no gap; null where
 * there are none, as on February 29 of 2023.
 */
export function trimmed({ from, to, days }: DaySpan): DaySpan | null {
  if (isEmpty({ from, to, days })) return null;
  const bounded = Number.isFinite(from) && Number.isFinite(to);
  const first = bounded ? (edgeDay(from, to, days, 1) ?? from) : from;
  const last = bounded ? (edgeDay(from, to, days, -1) ?? to) : to;
  const unbroken = isEmpty({ from: first, to: last, days: daysNotIn(EVERY_DAY, days) });
  return { from: first, to: last, days: unbroken ? EVERY_DAY : days };
}

// February 29 is the rarest day, and 1896-02-29 to 1904-02-29 its longest wait: any span this long
// holds every day of the year.
const LONGEST_WAIT = 8 * 366;

function isEmpty({ from, to, days }: DaySpan): boolean {
  if (days === EVERY_DAY) return to < from;
  if (days.every((month) => month === 0)) return true;
  return !(to - from >= LONGEST_WAIT) && edgeDay(from, to, days, 1) === null;
}

function inBoth(a: DaySpan, b: DaySpan): DaySpan {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to), days: daysInBoth(a.days, b.days) };
}

/** What is left of `spans` once the days of `taken` are gone: before it, after it, and the gaps within. */
function without(spans: readonly DaySpan[], taken: DaySpan): readonly DaySpan[] {
  return spans.flatMap((span) => {
    const left: DaySpan[] = [];
    if (span.from < taken.from) left.push({ ...span, to: Math.min(span.to, taken.from - 1) });
    if (span.to > taken.to) left.push({ ...span, from: Math.max(span.from, taken.to + 1) });
    if (taken.days !== EVERY_DAY) {
      left.push({ ...inBoth(span, taken), days: daysNotIn(span.days, taken.days) });
    }
    return left.filter((part) => !isEmpty(part));
  });
}

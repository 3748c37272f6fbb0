import type { Range } from "../fact/span.type";
import type { DateFound } from "./dates";
import type { Stretch } from "./event-stretches";

const MARK = /,\s(?:and|but|while|before|after|then|when)\s|\s(?:and|before|after)\s|,\s/g;

/** Where a stretch dates several happenings, the clause of each: from the comma before it to the next. */
export function clauseAround(
  text: string,
  stretch: Stretch,
  date: DateFound,
  dates: readonly DateFound[],
): Range {
  const index = dates.indexOf(date);
  const [before, after] = [dates[index - 1], dates[index + 1]];
  const marks = (from: number, to: number) =>
    [...text.slice(from, to).matchAll(MARK)].map(({ 0: mark, index: at }) => ({
      end: from + at,
      start: from + at + mark.length,
    }));
  const starts = before === undefined ? [] : marks(before.end, date.start).map(({ start }) => start);
  const ends = after === undefined ? [] : marks(date.end, after.start).map(({ end }) => end);
  const start = starts[0] ?? stretch.start;
  // “On Sunday, the emergency begun on November 15 ended”: a piece without a verb is no clause.
  const end = ends.find((to) => hasVerb(stretch, { start, end: to })) ?? stretch.end;
  const clause = { start: Math.min(start, date.start), end: Math.max(end, date.end) };
  return hasVerb(stretch, clause) ? clause : { start: stretch.start, end: clause.end };
}

/** Whether the words of a range tell something, and do not merely name it as a caption does. */
export function hasVerb({ items }: Pick<Stretch, "items">, { start, end }: Range): boolean {
  return items.some((item) => /^(?:VERB|AUX)$/.test(item.pos) && item.start >= start && item.end <= end);
}

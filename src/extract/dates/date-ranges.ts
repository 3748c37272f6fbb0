import { dayOf, edtfOf } from "./calendar";
import type { DateFound } from "./dates";

const LINK =
  /^(?: (?:night|morning|afternoon|evening))?(?<link> to | through(?: to)? | until | till | or |\s?[-–—]\s?)(?:(?:early|late|on) )*$|^(?<both> and )$/;
const WEEK = 7;
const MONTH = /^\d{4}-\d\d$/;

/**
 * Two days that one stretch of time goes between made one: from Monday to Wednesday, between May 28 and June 2,
 * and two days side by side, as in “on Monday and Tuesday”, “late on Monday or early Tuesday”, “in May and June”. The text is that which `start` and `end` are places of.
 */
export function joinedRanges(text: string, dates: readonly DateFound[]): DateFound[] {
  const joined: DateFound[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const range = before === undefined ? null : rangeOf(text, before, date);
    if (range === null) joined.push(date);
    else joined.splice(-1, 1, range);
  }
  return joined;
}

function rangeOf(text: string, from: DateFound, to: DateFound): DateFound | null {
  const links = LINK.exec(text.slice(from.end, to.start))?.groups ?? {};
  const link = (links.link ?? links.both)?.trim();
  const lead = /\b(?:from|between) $/i.exec(text.slice(Math.max(0, from.start - 8), from.start))?.[0] ?? "";
  const isBetween = /^between/i.test(lead);
  if (link === undefined || (isBetween && link !== "and")) return null;
  // “in May and June” is one stretch of time, “in May and July” two, “in April, May and June” a list.
  if (MONTH.test(from.edtf) && MONTH.test(to.edtf)) {
    const isPair = monthsOf(to) === monthsOf(from) + 1 && !text.startsWith(", ", from.start - 2);
    const isOne = link !== "and" || isBetween || isPair;
    return from.edtf < to.edtf && isOne ? spanning(text, from, to, from.start) : null;
  }
  const first = dayOf(withYearOf(from, to));
  const last = dayOf(to.edtf);
  if (first === null || last === null) return null;
  // “from Friday to Sunday”, told on the Saturday between.
  const isWeekday = !/\d/.test(from.text) && !/\d/.test(to.text);
  const end = last < first && isWeekday ? last + WEEK : last;
  if (end <= first || (/^(?:and|or)$/.test(link) && !isBetween && end !== first + 1)) return null;
  const start = isBetween ? from.start : from.start - lead.length;
  return { ...spanning(text, from, to, start), edtf: `${edtfOf(first)}/${edtfOf(end)}` };
}

function spanning(text: string, from: DateFound, to: DateFound, start: number): DateFound {
  return {
    start,
    end: to.end,
    text: text.slice(start, to.end),
    edtf: `${from.edtf}/${to.edtf}`,
    derivation: from.derivation ?? to.derivation,
  };
}

/** A month by its number from the year 0. */
function monthsOf({ edtf }: DateFound): number {
  const [year = 0, month = 0] = edtf.split("-").map(Number);
  return 12 * year + month;
}

/** “May 28 to June 2, 2019”: the year behind the second day is that of the first, or the one before. */
function withYearOf(from: DateFound, to: DateFound): string {
  const year = /\b(?:19|20)\d\d\b/.exec(to.text)?.[0];
  if (year === undefined || /\b(?:19|20)\d\d\b/.test(from.text) || dayOf(from.edtf) === null)
    return from.edtf;
  const own = `${year}${from.edtf.slice(4)}`;
  return own <= to.edtf ? own : `${Number(year) - 1}${from.edtf.slice(4)}`;
}

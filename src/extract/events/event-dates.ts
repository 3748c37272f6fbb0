import type { Range } from "../../fact/span.type";
import type { DateFound, DateReader } from "../dates/dates";
import type { Stretch } from "./event-stretches";

/** What stands between two times of one happening. */
const JOINED =
  /^(?: (?:morning|afternoon|evening|night))?(?: (?:and|or|to|through|through to|until|into)(?: on)?(?: (?:late|early))? |\s?[-–]\s?)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Words by which a day is not meant to be exact. */
const ABOUT = /\b(?:about|around|circa|approximately) (?:on )?$/;

/**
 * The dates of a stretch, of those that tell one time the one that says most: “next month on August 2” is a day. What
 * is quoted leaves the reader where it was: the narrator goes on from his own dates.
 */
export function datesOf(reader: DateReader, text: string, stretch: Stretch): DateFound[] {
  const { last, anchor } = reader;
  const found: DateFound[] = [];
  for (const read of reader.read(stretch)) {
    const date =
      ABOUT.test(text.slice(Math.max(stretch.start, read.start - 20), read.start)) && DAY.test(read.edtf)
        ? { ...read, edtf: `${read.edtf}~` }
        : read;
    const before = found.at(-1);
    const between = before === undefined ? null : text.slice(before.end, date.start);
    // “on July 3 and July 10” is told of once.
    if (between !== null && JOINED.test(between)) continue;
    // “last month on August 2”: the nearer date says it all.
    if (before !== undefined && between !== null && between.length < 6 && !DAY.test(before.edtf)) found.pop();
    found.push(date);
  }
  if (stretch.isQuoted) Object.assign(reader, { last, anchor });
  return found;
}

/** So far from the name of a meeting a year may stand that is its own. */
const NEAR = 60;

/**
 * The year that a meeting is dated by where nothing else does: “met in 2017”, “the 2017 summit”, “visited last year”.
 * Null where there is none, or the article’s own year, from which last year is counted, is not known.
 */
export function yearOf(
  text: string,
  named: Range,
  clause: Range,
  published: string | null,
): DateFound | null {
  const from = Math.max(clause.start, named.start - NEAR);
  const match = YEAR.exec(text.slice(from, Math.min(clause.end, named.end + NEAR)));
  const words = match?.groups?.year ?? match?.groups?.of ?? match?.groups?.last;
  if (match === null || words === undefined) return null;
  const start = from + match.index + match[0].lastIndexOf(words);
  const place = { start, end: start + words.length, text: words };
  if (words !== "last year") return { ...place, edtf: words, derivation: null };
  const year = Number(published?.slice(0, 4) ?? NaN) - 1;
  return Number.isNaN(year)
    ? null
    : { ...place, edtf: String(year), derivation: "the year before that of the article" };
}

const YEAR =
  /\b[Ii]n (?<year>(?:19|20)\d\d)\b(?![-–]?\d)|\b(?:the|a|an|['’]s|its|their) (?<of>(?:19|20)\d\d)\b|\b(?<last>last year)\b/;

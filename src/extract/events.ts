import type { Range } from "../fact/span.type";
import type { EventKind } from "../event/event-kind.enum";
import { MONTHS } from "./calendar";
import { DateReader, type DateFound } from "./dates";
import { DAY, hasVerb, isOfHappening, isOfSpeech, UNCERTAIN, verbsOf } from "./event-filters";
import { headlineEvent } from "./event-headline";
import { isSameHappening, isToldBefore } from "./event-identity";
import { TRIGGERS } from "./event-triggers";
import type { Reading, Unit } from "./reading";

/** Something that happened or will, as the text dates it, or a meeting, a ceremony and the like without a date. */
export interface EventFound {
  readonly kind: EventKind;
  readonly evidence: Range;
  readonly date: DateFound | null;
  /** The words that name it, where the text has any: the arrival ceremony. */
  readonly named: Range | null;
  readonly unit: number;
}

/** The events of a text, and the days that belong to something else. */
export interface EventsFound {
  readonly events: readonly EventFound[];
  /** When agreements were made, with the clause that says so. */
  readonly makings: readonly { readonly evidence: Range; readonly date: DateFound }[];
  /** The day on which the words of a unit were said, by the index of the unit; null where it names several. */
  readonly said: ReadonlyMap<number, DateFound | null>;
}

/** So many events of a date back one may be told again; no article has as many. */
const MOST_COMPARED = 100;

/**
 * The events of a text: meetings, ceremonies and the like that the narrator says take place, and every other
 * happening that is dated to a day or a month, and what the headline tells. Several sentences on one happening
 * make one event. `made` is where agreements are told of: making one is no event of its own.
 */
export function eventsIn(
  reading: Reading,
  published: string | null,
  dateline: Range | null,
  made: readonly Range[] = [],
): EventsFound {
  const dates = new DateReader(reading.text, published);
  const events: EventFound[] = [];
  const makings: { evidence: Range; date: DateFound }[] = [];
  const said = new Map<number, DateFound | null>();
  const lines = reading.units.filter(({ line }) => line === 0);
  const news = verbsOf(reading.text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0));
  // Only what has the same date, or none, can be the same.
  const byDate = new Map<string | undefined, EventFound[]>();
  for (const unit of reading.units) {
    if (
      unit.line === 0 ||
      (dateline !== null && unit.start < dateline.end && dateline.start < unit.end) ||
      unit.end - unit.start > LONGEST
    )
      continue;
    for (const segment of segmentsOf(reading.text, unit)) {
      const days = dates.read(segment);
      const found = eventsOf(reading.text, unit, segment, days, news);
      for (const day of days)
        if (DAY.test(day.edtf) && isOfSpeech(unit, segment, day, NO_NEWS))
          said.set(unit.index, said.has(unit.index) ? null : day);
      for (const event of found) {
        if (event.date !== null && isAgreed(reading.text, event, made))
          makings.push({ evidence: event.evidence, date: event.date });
        if (reading.interview.has(unit.line) && !isToldInPassing(reading.text, unit, event)) continue;
        const others = byDate.get(event.date?.edtf) ?? [];
        // Making an agreement is no event beside it; where it is the news itself, it is one.
        if (unit.line > 1 && event.kind === "OTHER" && isAgreed(reading.text, event, made)) continue;
        if (isToldBefore(reading.text, event, events.slice(-MOST_COMPARED))) continue;
        if (others.slice(-MOST_COMPARED).some((other) => isSameHappening(reading.text, other, event)))
          continue;
        events.push(event);
        byDate.set(event.date?.edtf, others);
        others.push(event);
      }
    }
  }
  const told = headlineEvent(
    reading,
    events.map(({ evidence }) => evidence),
  );
  if (told !== null) events.unshift({ ...kindIn(reading.text, told.evidence), date: null, ...told });
  return { events, makings, said };
}

const NO_NEWS: ReadonlySet<string> = new Set();

/** The narrator's clauses of a unit: between quotations, and at semicolons. */
function segmentsOf(text: string, { items, start, end }: Unit): Range[] {
  const segments: Range[] = [];
  let from = start;
  const close = (to: number) => {
    const words = text.slice(from, to).trimEnd();
    const lead = /^[\s.,;:—–-]*/.exec(words)?.[0].length ?? 0;
    if (words.length - lead > 8) segments.push({ start: from + lead, end: from + words.length });
  };
  for (const item of items) {
    const splits = (item.pos === "QUOTE" && item.text.split(/\s+/).length > 4) || item.text === ";";
    if (!splits) continue;
    close(item.start);
    from = item.end;
  }
  close(end);
  return segments;
}

/** Of what is said in an interview, meetings and what the calendar dates are taken: “yesterday” may be any day. */
function isToldInPassing(text: string, unit: Unit, { date, named }: EventFound): boolean {
  if (text.slice(unit.start, unit.end).trimEnd().endsWith("?")) return false;
  return date === null ? named !== null : CALENDAR.test(date.text);
}

const JOINED = /^(?: and | to | through |[-–])$/;
const CALENDAR = new RegExp(`${MONTHS.join("|")}|\\d{4}`);

/** Whether a happening is the making of an agreement that is told of there. */
function isAgreed(text: string, { evidence }: EventFound, made: readonly Range[]): boolean {
  return (
    made.some(({ start, end }) => start < evidence.end && evidence.start < end) &&
    /\b(?:sign|reach|agree|struck|conclude)/.test(text.slice(evidence.start, evidence.end))
  );
}

function eventsOf(
  text: string,
  unit: Unit,
  segment: Range,
  dates: readonly DateFound[],
  news: ReadonlySet<string>,
): EventFound[] {
  const words = text.slice(segment.start, segment.end);
  const evidence = { start: segment.start, end: segment.start + words.replace(/[\s.,;:—–-]+$/, "").length };
  const found = dates.flatMap((date, i): EventFound[] => {
    // “next month on August 2” is one date.
    // “over Monday and Tuesday” is one time.
    if (JOINED.test(text.slice(dates[i - 1]?.end ?? date.start, date.start))) return [];
    if (!DAY.test(date.edtf) && (dates[i + 1]?.start ?? Infinity) - date.end < 6) return [];
    const clause = clauseAround(text, unit, evidence, date, dates);
    if (!isOfHappening(text, unit, segment, clause, date)) return [];
    const { kind, named } = kindIn(text, clause);
    // “said on Monday at a press conference”: the day is that of the conference.
    const isSaid = isOfSpeech(unit, segment, date, news) && (named === null || isPart(text, named, clause));
    return isSaid ? [] : [{ kind, named, evidence: clause, date, unit: unit.index }];
  });
  if (found.length > 0 || words.length <= 20 || UNCERTAIN.test(words) || !hasVerb(unit, segment))
    return found;
  const { kind, named } = kindIn(text, evidence);
  return named === null || isPart(text, named, evidence)
    ? []
    : [{ kind, named, evidence, date: yearIn(text, evidence), unit: unit.index }];
}

/** The year that a meeting is dated by where nothing else does: “met in 2017”. */
function yearIn(text: string, { start, end }: Range): DateFound | null {
  const found = /\bin (?<year>(?:19|20)\d\d)\b/.exec(text.slice(start, end));
  const year = found?.groups?.year;
  if (found === null || year === undefined) return null;
  const at = start + found.index + 3;
  return { start: at, end: at + 4, text: year, edtf: year, derivation: null };
}

/** Whether only the beginning or the end of a meeting is told, or what comes before it: ahead of the summit. */
function isPart(text: string, named: Range, { start }: Range): boolean {
  return /\b(?:(?:up to|ahead of|before|prior to|since|until|(?:opening|start|beginning|end|conclusions?) of) (?:the|a|an|this)?\s?(?:\S+ ){0,2}|January|February|March|April|May|June|July|August|September|October|November|December) ?\S*$/.test(
    text.slice(Math.max(start, named.start - 60), named.start),
  );
}

function kindIn(text: string, range: Range): Pick<EventFound, "kind" | "named"> {
  const words = text.slice(range.start, range.end);
  const trigger = TRIGGERS.find(({ pattern }) => pattern.test(words));
  return trigger === undefined
    ? { kind: "OTHER", named: null }
    : { kind: trigger.kind, named: rangeOf(trigger.pattern, text, range) };
}

function rangeOf(pattern: RegExp, text: string, { start, end }: Range): Range | null {
  const match = pattern.exec(text.slice(start, end));
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length };
}

/** Where a sentence dates several happenings, the clause of each: from the comma before it to the next. */
function clauseAround(
  text: string,
  unit: Unit,
  evidence: Range,
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
  const start = starts[0] ?? evidence.start;
  // “On Sunday, the emergency begun on November 15 ended”: a piece without a verb is no clause.
  const end = ends.find((to) => hasVerb(unit, { start, end: to })) ?? evidence.end;
  const clause = { start: Math.min(start, date.start), end: Math.max(end, date.end) };
  return hasVerb(unit, clause) ? clause : { start: evidence.start, end: clause.end };
}

const MARK = /,\s(?:and|but|while|before|after|then|when)\s|\s(?:and|before|after)\s|,\s/g;

/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;

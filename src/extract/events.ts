import type { Range } from "../fact/span.type";
import type { EventKind } from "../event/event-kind.enum";
import { DateReader, type DateFound } from "./dates";
import { governorOf } from "./event-clause";
import { datesOf } from "./event-dates";
import { featuresOf } from "./event-features";
import { DAY, hasVerb, UNCERTAIN, verbsOf } from "./event-filters";
import { headlineEvent } from "./event-headline";
import { isSameHappening, isToldBefore, repetitionOf } from "./event-identity";
import { isLikely } from "./event-model";
import { stretchesOf, type Stretch } from "./event-stretches";
import { TRIGGERS } from "./event-triggers";
import { verbClass } from "./event-verbs";
import type { Reading, Unit } from "./reading";
import type { Token } from "./tokens";
import { plainForms } from "./words";

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

/** What decides whether a date among its words is that of a happening, by their features. */
export type Judge = (features: readonly string[], candidate: EventFound) => boolean;

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
  judge: Judge = isLikely,
): EventsFound {
  const { text } = reading;
  const reader = new DateReader(text, published);
  const events: EventFound[] = [];
  const makings: { evidence: Range; date: DateFound }[] = [];
  const said = new Map<number, DateFound | null>();
  const lines = reading.units.filter(({ line }) => line === 0);
  const headline = verbsOf(text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0));
  // Only what has the same date, or none, can be the same.
  const byDate = new Map<string | undefined, EventFound[]>();
  for (const unit of reading.units) {
    if (
      unit.line === 0 ||
      (dateline !== null && unit.start < dateline.end && dateline.start < unit.end) ||
      unit.end - unit.start > LONGEST
    )
      continue;
    for (const stretch of stretchesOf(reading, unit)) {
      const dates = datesOf(reader, text, stretch);
      const found: EventFound[] = [];
      for (const date of dates) {
        const evidence = clauseAround(text, stretch, date, dates);
        const { kind, named } = kindIn(text, evidence);
        const event = { kind, named, evidence, date, unit: unit.index };
        const isAgreement = isAgreed(text, event, made);
        if (isAgreement) makings.push({ evidence, date });
        if (!stretch.isQuoted && DAY.test(date.edtf) && isSaidOn(stretch.items, date))
          said.set(unit.index, said.has(unit.index) ? null : date);
        if (TWICE.test(text.slice(date.end, date.end + 12)) || /^\d{4}$/.test(date.edtf)) continue;
        // Making an agreement is no event beside it; where it is the news itself, it is one.
        if (unit.line > 1 && kind === "OTHER" && isAgreement) continue;
        const others = byDate.get(date.edtf)?.slice(-MOST_COMPARED) ?? [];
        const governor = governorOf(stretch.items, date);
        const features = featuresOf({
          text,
          stretch,
          date,
          clause: evidence,
          governor,
          line: unit.line,
          isInterview: reading.interview.has(unit.line),
          headline,
          isMeeting: named !== null,
          again: repetitionOf(text, event, others, governor === null ? [] : plainForms(governor.verb.lower)),
        });
        if (!judge(features, event)) continue;
        found.push(event);
        byDate.set(date.edtf, [...(byDate.get(date.edtf) ?? []), event]);
      }
      if (found.length === 0 && !stretch.isQuoted) {
        const event = undatedIn(reading, unit, stretch);
        const others = byDate.get(event?.date?.edtf) ?? [];
        if (
          event !== null &&
          !isToldBefore(text, event, events.slice(-MOST_COMPARED)) &&
          !others.slice(-MOST_COMPARED).some((other) => isSameHappening(text, other, event))
        ) {
          found.push(event);
          byDate.set(event.date?.edtf, [...others, event]);
        }
      }
      events.push(...found);
    }
  }
  const told = headlineEvent(
    reading,
    events.map(({ evidence }) => evidence),
  );
  if (told !== null) events.unshift({ ...kindIn(text, told.evidence), date: null, ...told });
  return { events, makings, said };
}

/** “(2024 Friday, UTC)” is the same time told once more. */
const TWICE = /^[^()]{0,12}\)/;

function isSaidOn(items: readonly Token[], date: DateFound): boolean {
  const governor = governorOf(items, date);
  return governor !== null && /^(?:say|write|think|announce|report)$/.test(verbClass(governor.verb.lower));
}

/** A meeting that a stretch tells of without a day; null where it tells of none. */
function undatedIn(reading: Reading, unit: Unit, stretch: Stretch): EventFound | null {
  const { text } = reading;
  const words = text.slice(stretch.start, stretch.end);
  if (words.length <= 20 || UNCERTAIN.test(words) || !hasVerb(unit, stretch)) return null;
  if (reading.interview.has(unit.line) && words.trimEnd().endsWith("?")) return null;
  const { kind, named } = kindIn(text, stretch);
  const evidence = { start: stretch.start, end: stretch.end };
  if (named === null || isPart(text, named, evidence)) return null;
  return { kind, named, evidence, date: yearIn(text, evidence), unit: unit.index };
}

/** Whether a happening is the making of an agreement that is told of there. */
function isAgreed(text: string, { evidence }: EventFound, made: readonly Range[]): boolean {
  return (
    made.some(({ start, end }) => start < evidence.end && evidence.start < end) &&
    /\b(?:sign|reach|agree|struck|conclude)/.test(text.slice(evidence.start, evidence.end))
  );
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

/** Where a stretch dates several happenings, the clause of each: from the comma before it to the next. */
function clauseAround(text: string, stretch: Stretch, date: DateFound, dates: readonly DateFound[]): Range {
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

const MARK = /,\s(?:and|but|while|before|after|then|when)\s|\s(?:and|before|after)\s|,\s/g;

/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;

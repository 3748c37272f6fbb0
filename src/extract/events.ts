import type { Range } from "../fact/span.type";
import type { EventKind } from "../event/event-kind.enum";
import { cueOf } from "./cues";
import { DateReader, type DateFound } from "./dates";
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

interface Trigger {
  readonly kind: EventKind;
  readonly pattern: RegExp;
}

/** Words that make a happening of a kind; the first that matches decides. */
const TRIGGERS: readonly Trigger[] = [
  {
    kind: "PRESS_CONFERENCE",
    pattern: /\b(?:press|news) (?:conference|briefing)s?\b|\b(?:speaking|spoke) to the press\b/,
  },
  {
    kind: "REJECTION",
    pattern:
      /\b(?:reject(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|turned down|den(?:ied|y))\b[^.;]{0,60}?\b(?:offers?|requests?|calls?|proposals?|invitations?|resignation|visas?|demands?|bids?|appeals?)\b|\b(?:offers?|requests?|calls?|proposals?|invitations?|demands?|appeals?)\b[^.;]{0,40}\b(?:been |was |were )(?:rejected|refused|declined|denied|turned down)\b/,
  },
  {
    kind: "CEREMONY",
    pattern:
      /\b(?:ceremony|ceremonies|funeral(?: procession)?|inauguration|vigil|memorial service|memorial was held|procession)\b/,
  },
  {
    kind: "TALKS",
    pattern:
      /\b(?:talks|negotiations) (?:with|between|in|on|at|that|were|began|took|over)\b|\b(?:private|peace|bilateral|direct|Oval Office) (?:[A-Z]\w+ )*talks\b/,
  },
  {
    kind: "MEETING",
    pattern:
      /\b(?:met with|met (?:[A-Z]\w+ )|(?:in|at|during|attended) (?:a|an|the|this) (?:\w+ ){0,3}(?:meeting|summit)\b|visited|summit|welcomed (?:the|[A-Z])\w*)/,
  },
  {
    kind: "OTHER",
    pattern:
      /\b(?:held|hosted|attended|participated in|took part in|spoke at|addressed|staged|opened|began|during|after|at) (?:\p{L}[\p{L}'’-]* ){0,6}(?:debate|rally|convention|town hall|conference|march)\b/u,
  },
];

/** So many events of a date back one may be told again; no article has as many. */
const MOST_COMPARED = 100;

/** Verbs of speech alone: saying something is no happening. */
const SAYING =
  /^(?:say|tell|add|ask|write|tweet|reply|respond|remark|comment|explain|state|note|argue|insist|report|claim|describe|believe|estimate|think|suggest|inform|post|clarify|confirm|identify|reveal|email|publish)$/;

/**
 * The events of a text: meetings, ceremonies and the like that the narrator says take place, and every other
 * happening that is dated to a day or a month. Several sentences on one happening make one event.
 */
export function eventsIn(reading: Reading, published: string | null, dateline: Range | null): EventFound[] {
  const dates = new DateReader(reading.text, published);
  const events: EventFound[] = [];
  // Only what has the same date, or none, can be the same.
  const byDate = new Map<string | undefined, EventFound[]>();
  for (const unit of reading.units) {
    if (
      unit.line === 0 ||
      reading.interview.has(unit.line) ||
      (dateline !== null && unit.start < dateline.end && dateline.start < unit.end)
    )
      continue;
    for (const segment of segmentsOf(reading.text, unit)) {
      for (const event of eventsOf(reading.text, unit, segment, dates.read(segment))) {
        const others = byDate.get(event.date?.edtf) ?? [];
        if (others.slice(-MOST_COMPARED).some((other) => isSameHappening(reading.text, other, event)))
          continue;
        events.push(event);
        byDate.set(event.date?.edtf, others);
        others.push(event);
      }
    }
  }
  return events;
}

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

function eventsOf(text: string, unit: Unit, segment: Range, dates: readonly DateFound[]): EventFound[] {
  const words = text.slice(segment.start, segment.end);
  const evidence = { start: segment.start, end: segment.start + words.replace(/[\s.,;:—–-]+$/, "").length };
  const found = dates
    .filter((date) => isHappening(text, unit, segment, date))
    .map((date): EventFound => {
      const clause = clauseAround(text, evidence, date, dates);
      return { ...kindIn(text, clause), evidence: clause, date, unit: unit.index };
    });
  if (found.length > 0 || words.length <= 20 || UNCERTAIN.test(words)) return found;
  const { kind, named } = kindIn(text, evidence);
  return named === null ? [] : [{ kind, named, evidence, date: null, unit: unit.index }];
}

/** Words that leave open whether something takes place. */
const UNCERTAIN = /\b(?:would|could|may|might|if|wants?|hopes?|plans?|not|never)\b/;

function kindIn(text: string, range: Range): Pick<EventFound, "kind" | "named"> {
  const words = text.slice(range.start, range.end);
  const trigger = TRIGGERS.find(({ pattern }) => pattern.test(words));
  return trigger === undefined
    ? { kind: "OTHER", named: null }
    : { kind: trigger.kind, named: rangeOf(trigger.pattern, text, range) };
}

/** What a date may stand before that is no happening: the September 25–27 poll, the November 27 agreement. */
const DATED_THING =
  /^(?: [\p{L}&]\S*){0,4} (?:polls?|surveys?|reports?|statements?|issue|edition|map|agreement|remarks)\b|^['’]s (?:spotlight|edition|issue)/u;

function isHappening(text: string, unit: Unit, segment: Range, date: DateFound): boolean {
  return (
    !/^\d{4}$/.test(date.edtf) &&
    !STANDING.test(text.slice(Math.max(segment.start, date.start - 24), date.start)) &&
    !DATED_THING.test(text.slice(date.end, Math.min(segment.end, date.end + 60))) &&
    !isOfSpeech(unit, segment, date)
  );
}

function rangeOf(pattern: RegExp, text: string, { start, end }: Range): Range | null {
  const match = pattern.exec(text.slice(start, end));
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length };
}

/** Where a sentence dates several happenings, the clause of each: from the comma before it to the next. */
function clauseAround(text: string, evidence: Range, date: DateFound, dates: readonly DateFound[]): Range {
  const index = dates.indexOf(date);
  const [before, after] = [dates[index - 1], dates[index + 1]];
  const cut = (from: number, to: number) => {
    const between = text.slice(from, to);
    const mark = /,\s(?:and|but|while|before|after|then|when)\s|\s(?:and|before|after)\s|,\s/.exec(between);
    return mark === null ? null : { end: from + mark.index, start: from + mark.index + mark[0].length };
  };
  const start = before === undefined ? evidence.start : (cut(before.end, date.start)?.start ?? date.start);
  const end = after === undefined ? evidence.end : (cut(date.end, after.start)?.end ?? date.end);
  return { start: Math.min(start, date.start), end: Math.max(end, date.end) };
}

/** Whether a date belongs to a verb of speech: “she said on Monday”. */
function isOfSpeech({ items }: Unit, segment: Range, date: DateFound): boolean {
  const inside = items.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  const before = inside.findLast(({ pos, end }) => pos === "VERB" && end <= date.start);
  const near =
    before !== undefined && date.start - before.end < 40
      ? before
      : inside.find(({ pos, start }) => pos === "VERB" && start >= date.end);
  if (near === undefined) return inside.every(({ pos }) => pos !== "AUX" && pos !== "VERB");
  const cue = cueOf(near.lower);
  return cue !== null && SAYING.test(cue.verb);
}

/** A date that no happening has: since when, as of when, or when somebody was born. */
const STANDING =
  /(?:\b(?:[Aa]s of|[Ss]ince|[Uu]ntil|dated|[Bb]orn(?: \w+){0,6}(?: on| in)?|situation|(?:statement|report|release|letter|email|tweet)(?: \w+){0,2} on|according to .{0,12}) (?:early |late |mid-)?)$/;

const COMMON = new Set(
  "after before during their there where which while would about other first people according united states since until between against under later earlier being having could".split(
    " ",
  ),
);

/** Whether two events are one that is told twice: the same day, and a word in common that says what happened. */
function isSameHappening(text: string, a: EventFound, b: EventFound): boolean {
  if (a.date?.edtf !== b.date?.edtf) return false;
  if (a.date === null) return a.kind === b.kind && Math.abs(a.unit - b.unit) < 2;
  if (a.unit === b.unit) return true;
  // “The crash happened on August 27”: a sentence that takes its subject from before tells the same again.
  const told = /^(?:The|He|She|It|They|His|Her|This|That|\p{Ll})/u.test(
    text.slice(b.evidence.start, b.evidence.start + 5),
  );
  if (told && /^\d{4}-\d\d-\d\d$/.test(b.date?.edtf ?? "")) return true;
  const words = ({ evidence }: EventFound) =>
    new Set(
      (
        text
          .slice(evidence.start, evidence.end)
          .toLowerCase()
          .match(/\p{L}{5,}/gu) ?? []
      )
        .filter((word) => !COMMON.has(word))
        .map((word) => word.slice(0, 6)),
    );
  const others = words(b);
  return [...words(a)].filter((word) => others.has(word)).length > 1;
}

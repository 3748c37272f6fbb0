import type { Range } from "../fact/span.type";
import type { EventKind } from "../event/event-kind.enum";
import type { FactStatus } from "../fact/fact-status.enum";
import { DateReader, type DateFound } from "./dates";
import { governorOf } from "./event-clause";
import { datesOf, yearOf } from "./event-dates";
import { clauseOf } from "./event-evidence";
import { reasonsOf } from "./event-features";
import { headlineEvent } from "./event-headline";
import { Told } from "./event-identity";
import { likelihoodOf } from "./event-model";
import type { Occasion } from "./event-occasion";
import { occasionsIn, reasonsAround } from "./event-occasions";
import type { Reason } from "./event-reasons";
import { statusOf } from "./event-status";
import { stretchesOf, type Stretch } from "./event-stretches";
import { verbClass } from "./event-verbs";
import type { Reading, Unit } from "./reading";
import { plainForms, wordSet } from "./words";

/** Something that happened or will, as the text dates it, or a meeting, a ceremony and the like without a date. */
export interface EventFound {
  readonly kind: EventKind;
  readonly evidence: Range;
  readonly date: DateFound | null;
  /** The words that name it, where the text has any: the arrival ceremony. */
  readonly named: Range | null;
  readonly unit: number;
  /** How far along the article presents it. */
  readonly status: FactStatus;
  /** How likely it is to be an event, in (0, 1). */
  readonly likelihood: number;
}

type Candidate = Omit<EventFound, "likelihood">;

/** The events of a text, and the days that belong to something else. */
export interface EventsFound {
  readonly events: readonly EventFound[];
  /** When agreements were made, with the clause that says so. */
  readonly makings: readonly { readonly evidence: Range; readonly date: DateFound }[];
  /** The day on which the words of a unit were said, by the index of the unit; null where it names several. */
  readonly said: ReadonlyMap<number, DateFound | null>;
}

const LIKELY = 0.5;
/** A date beside it makes a meeting likelier: so much is enough for it to name what happened. */
const CONCEIVABLE = 0.25;
/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** “(2024 Friday, UTC)” is the same time told once more. */
const TWICE = /^[^()]{0,12}\)/;

/**
 * The events of a text: meetings, ceremonies and the like that the narrator says take place, every other happening
 * that is dated to a day or a month, and what the headline tells. Several sentences on one happening make one event.
 * Every date and every word for a meeting is a candidate, and is weighed by the reasons for and against it.
 * `made` is where agreements are told of: making one is no event of its own.
 */
export function eventsIn(
  reading: Reading,
  published: string | null,
  dateline: Range | null,
  made: readonly Range[] = [],
): EventsFound {
  const { text } = reading;
  const reader = new DateReader(text, published);
  const told = new Told(text);
  const events: EventFound[] = [];
  const makings: { evidence: Range; date: DateFound }[] = [];
  const said = new Map<number, DateFound | null>();
  const title = reading.units.filter(({ line }) => line === 0);
  const headline = formsOf(text.slice(title[0]?.start ?? 0, title.at(-1)?.end ?? 0));

  const take = (candidate: Candidate, reasons: readonly Reason[]): boolean => {
    const likelihood = likelihoodOf(reasons);
    if (likelihood < LIKELY) return false;
    const event = { ...candidate, likelihood };
    events.push(event);
    told.add(event);
    return true;
  };
  const takeDated = (
    unit: Unit,
    stretch: Stretch,
    occasions: readonly Occasion[],
    dates: readonly DateFound[],
    date: DateFound,
  ) => {
    const governor = governorOf(stretch.items, date);
    const clause = clauseOf(stretch, date, dates, governor);
    if (
      !stretch.isQuoted &&
      DAY.test(date.edtf) &&
      governor !== null &&
      SPEECH.test(verbClass(governor.verb.lower))
    )
      said.set(unit.index, said.has(unit.index) ? null : date);
    const meeting = occasions.find(({ named }) => named.start >= clause.start && named.end <= clause.end);
    const words = { named: meeting?.named ?? null, evidence: clause, date };
    const status = statusOf(text, stretch, words, governor, published);
    const event = { ...words, kind: meeting?.kind ?? "OTHER", unit: unit.index, status };
    const isAgreement = isAgreed(text, clause, made);
    if (isAgreement) makings.push({ evidence: clause, date });
    if (TWICE.test(text.slice(date.end, date.end + 12)) || /^\d{4}$/.test(date.edtf)) return false;
    // The Today programme is no day.
    if (/^(?:Today|Tonight)$/.test(date.text) && /\p{L} $/u.test(text.slice(date.start - 2, date.start)))
      return false;
    const reasons = reasonsOf({
      text,
      stretch,
      date,
      clause,
      governor,
      line: unit.line,
      isInterview: reading.interview.has(unit.line),
      headline,
      isAgreement,
      meeting: meeting === undefined ? "none" : isSpokenAt(meeting) ? "said at it" : "some",
      again: told.repetition(event, verbsIn(stretch, clause)),
    });
    return take(event, reasons);
  };

  for (const unit of reading.units) {
    const isDateline = dateline !== null && unit.start < dateline.end && dateline.start < unit.end;
    if (unit.line === 0 || isDateline || unit.end - unit.start > LONGEST) continue;
    const place = {
      line: unit.line,
      isInterview: reading.interview.has(unit.line),
      isQuestion: text.slice(unit.start, unit.end).trimEnd().endsWith("?"),
    };
    for (const stretch of stretchesOf(reading, unit)) {
      const occasions = stretch.isQuoted
        ? []
        : occasionsIn(stretch).sort((a, b) => likelihoodOf(b.reasons) - likelihoodOf(a.reasons));
      const likely = occasions.filter(({ reasons }) => likelihoodOf(reasons) >= CONCEIVABLE);
      const dates = datesOf(reader, text, stretch);
      const found = dates.filter((date) => takeDated(unit, stretch, likely, dates, date));
      const [best] = occasions;
      if (found.length > 0 || best === undefined) continue;
      const { kind, named } = best;
      const evidence = { start: stretch.start, end: stretch.end };
      const words = { named, evidence, date: yearOf(text, named, evidence, published) };
      const status = statusOf(text, stretch, words, governorOf(stretch.items, named), published);
      const event = { ...words, kind, unit: unit.index, status };
      const reasons = [...best.reasons, ...reasonsAround(stretch, place)];
      take(event, told.hasMeeting(event) ? [...reasons, "told of before"] : reasons);
    }
  }
  const news = headlineEvent(reading, events, made);
  if (news !== null) {
    const { evidence, unit, reasons } = news;
    const likelihood = likelihoodOf(reasons);
    if (likelihood >= LIKELY)
      events.unshift({
        kind: "OTHER",
        named: null,
        date: null,
        evidence,
        unit,
        status: "STATED",
        likelihood,
      });
  }
  return { events, makings, said };
}

const SPEECH = /^(?:say|write|think|announce|report)$/;

/** Whether something is said to be said there: at a press conference. */
function isSpokenAt({ reasons }: Occasion): boolean {
  return reasons.includes("at it") || reasons.includes("spoke to the press");
}

/** The words of a headline in their plain forms. */
function formsOf(headline: string): Set<string> {
  return new Set((headline.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => plainForms(word)));
}

/** Verbs that go with any happening. */
const LIGHT = wordSet(
  "begin start end come take have make hold go give get put set bring lead see call follow allow help include expect",
);

/** The verbs of happening of a clause, in their plain forms. */
function verbsIn({ items }: Stretch, { start, end }: Range): string[] {
  return items
    .filter((item) => item.pos === "VERB" && item.start >= start && item.end <= end)
    .filter(({ lower }) => !/^(?:say|think|write|announce|report|be)$/.test(verbClass(lower)))
    .flatMap(({ lower }) => plainForms(lower))
    .filter((form) => !LIGHT.has(form));
}

/** Whether a happening is the making of an agreement that is told of there. */
function isAgreed(text: string, evidence: Range, made: readonly Range[]): boolean {
  return (
    made.some(({ start, end }) => start < evidence.end && evidence.start < end) &&
    /\b(?:sign|reach|agree|struck|conclude|ink(?:ed|s)|broker|clinch|sealed|secured a)/.test(
      text.slice(evidence.start, evidence.end),
    )
  );
}

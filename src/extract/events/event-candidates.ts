import type { Range } from "../../fact/span.type";
import type { DateFound } from "../dates/dates";
import { governorOf } from "./event-clause";
import { yearOf } from "./event-dates";
import { clauseOf } from "./event-evidence";
import { reasonsOf } from "./event-features";
import type { Told } from "./event-identity";
import type { Occasion } from "./event-occasion";
import { reasonsAround } from "./event-occasions";
import { likelihoodOf, type Reason } from "./event-reasons";
import { statusOf } from "./event-status";
import type { Stretch } from "./event-stretches";
import { verbClass } from "./event-verbs";
import type { EventFound } from "./events";
import type { Reading, Unit } from "../text/reading";
import { plainForms, wordSet } from "../text/words";

/** A passage that may tell of an event, with what speaks for and against it. */
export interface Candidate {
  readonly event: Omit<EventFound, "likelihood">;
  readonly reasons: readonly Reason[];
}

/** A stretch with what was found in it, and the article around it. */
export interface Scene {
  readonly reading: Reading;
  readonly published: string | null;
  /** The plain forms of the words of the headline. */
  readonly headline: ReadonlySet<string>;
  /** Where agreements are told of. */
  readonly made: readonly Range[];
  readonly told: Told;
  readonly unit: Unit;
  readonly stretch: Stretch;
  /** Likeliest first. */
  readonly occasions: readonly Occasion[];
  readonly dates: readonly DateFound[];
}

/** A date beside it makes a meeting likelier: so much is enough for it to name what happened. */
const CONCEIVABLE = 0.25;
/** “(2024 Friday, UTC)” is the same time told once more. */
const TWICE = /^[^()]{0,12}\)/;
/** Verbs that go with any happening. */
const LIGHT = wordSet(
  "begin start end come take have make hold go give get put set bring lead see call follow allow help include expect",
);
const SPEECH = /^(?:say|write|think|announce|report)$/;

/** So far behind a clause that a date ends what its verb makes may stand. */
const BEHIND = 60;
const AGREEMENT =
  "(?:agreement|deal|ceasefire|cease-fire|truce|treaty|accord|pact|armistice|memorandum)s?\\b(?! (?:talks|negotiations))";
/** That an agreement is made: signed a revised peace agreement, agreed to a truce; the accord was signed. */
export const MAKING = new RegExp(
  `\\b(?:sign(?:ed|s)?|ink(?:ed|s)|reach(?:ed|es)?|struck|conclud(?:ed|es)|clinch(?:ed|es)|seal(?:ed|s)|agreed (?:to|on|upon)) (?:an?|the|their|its|his) (?:[\\w-]+ ){0,4}?${AGREEMENT}|${AGREEMENT} (?:[\\w-]+ ){0,3}?(?:was|were|has been|have been) (?:[\\w-]+ )?(?:signed|inked|reached|struck|concluded|sealed|clinched)\\b`,
);

/** What a date is that of, with what is told there besides. */
interface Dated extends Candidate {
  readonly isAgreement: boolean;
  /** Whether the narrator has somebody say something then. */
  readonly isSaid: boolean;
}

/** What may have happened on a date. */
export function datedCandidate(scene: Scene, date: DateFound): Dated {
  const { reading, published, headline, told, unit, stretch, occasions, dates } = scene;
  const governor = governorOf(stretch.items, date);
  const clause = clauseOf(stretch, date, dates, governor);
  const isSameDay = governor?.isSameDay === true;
  const evidence = isSameDay ? { start: date.start, end: clause.end } : clause;
  const meeting = occasions.find(
    ({ named, reasons }) =>
      named.start >= evidence.start && named.end <= evidence.end && likelihoodOf(reasons) >= CONCEIVABLE,
  );
  const words = { named: meeting?.named ?? null, evidence, date };
  const status = statusOf(reading.text, stretch, words, governor, published);
  const event = { ...words, kind: meeting?.kind ?? "OTHER", unit: unit.index, status };
  const isAgreement = isAgreed(scene, evidence);
  const reasons = reasonsOf({
    text: reading.text,
    stretch,
    date,
    clause: evidence,
    governor,
    line: unit.line,
    isInterview: reading.interview.has(unit.line),
    headline,
    // A ceremony or a summit at which one is made happens besides.
    isAgreement: isAgreement && meeting === undefined,
    meeting: meeting === undefined ? "none" : isSpokenAt(meeting) ? "said at it" : "some",
    again: isSameDay ? null : told.repetition(event, verbsIn(stretch, evidence)),
  });
  const isSaid = !stretch.isQuoted && governor !== null && SPEECH.test(verbClass(governor.verb.lower));
  return { event, reasons, isAgreement, isSaid };
}

/** “NAIROBI, Jan 23 – …”, “KABUL (Reuters), May 2 — …”: where and when an agency sent what follows. */
const SENT_FROM = /^\p{Lu}[\p{Lu}.'’ -]+(?:,? (?:\([^()]*\)|[\p{L}.]+)){0,3},? $/u;
const SENT = /^(?: \([^()]*\))? ?[-–—:]/;

/**
 * Whether a date counts: no year alone, no time that is told once more, none that an agency sets before its text, and
 * not the Today programme.
 */
export function isDay(text: string, unit: Range, { start, end, edtf, text: words }: DateFound): boolean {
  if (
    start - unit.start < 60 &&
    SENT.test(text.slice(end, end + 30)) &&
    SENT_FROM.test(text.slice(unit.start, start))
  )
    return false;
  const isName = /^(?:Today|Tonight)$/.test(words) && /\p{L} $/u.test(text.slice(start - 2, start));
  return !/^\d{4}$/.test(edtf) && !TWICE.test(text.slice(end, end + 12)) && !isName;
}

/** The likeliest meeting of a stretch, without a day; null where it tells of none. */
export function undatedCandidate(scene: Scene): Candidate | null {
  const { reading, published, told, unit, stretch, occasions } = scene;
  const { text } = reading;
  const [best] = occasions;
  if (best === undefined) return null;
  const { kind, named } = best;
  const governor = governorOf(stretch.items, named);
  const evidence = clauseOf(stretch, named, [], governor);
  const words = { named, evidence, date: yearOf(text, named, evidence, published) };
  const status = statusOf(text, stretch, words, governor, published);
  const event = { ...words, kind, unit: unit.index, status };
  const place = {
    line: unit.line,
    isInterview: reading.interview.has(unit.line),
    isQuestion: text.slice(unit.start, unit.end).trimEnd().endsWith("?"),
  };
  const reasons = [...best.reasons, ...reasonsAround(stretch, place)];
  return { event, reasons: told.hasMeeting(event) ? [...reasons, "told of before"] : reasons };
}

/** Whether something is said to be said there: at a press conference. */
function isSpokenAt({ reasons }: Occasion): boolean {
  return reasons.some((reason) => /^(?:at it|spoke to the press|spoke to an audience)$/.test(reason));
}

/** The verbs of happening of a clause, in their plain forms. */
function verbsIn({ items }: Stretch, { start, end }: Range): string[] {
  return items
    .filter((item) => item.pos === "VERB" && item.start >= start && item.end <= end)
    .filter(({ lower }) => !/^(?:say|think|write|announce|report|be)$/.test(verbClass(lower)))
    .flatMap(({ lower }) => plainForms(lower))
    .filter((form) => !LIGHT.has(form));
}

/** Whether a clause tells that an agreement is made; the object of its verb may stand behind its end. */
function isAgreed({ reading, made, stretch }: Scene, { start, end }: Range): boolean {
  const { text } = reading;
  return (
    MAKING.test(text.slice(start, Math.min(stretch.end, end + BEHIND))) ||
    (made.some((range) => range.start < end && start < range.end) &&
      /\b(?:sign|reach|agree|struck|conclude|ink(?:ed|s)|broker|clinch|sealed|secured a)/.test(
        text.slice(start, end),
      ))
  );
}

import type { Range } from "../../fact/span.type";
import type { Governor } from "./event-clause";
import type { Repetition } from "./event-identity";
import type { Reason } from "./event-reasons";
import { nounClass, verbClass } from "./event-verbs";
import type { DateFound } from "../dates/dates";
import type { Stretch } from "./event-stretches";
import { plainForms, wordSet } from "../text/words";

/** A date that may be that of a happening, among its words. */
export interface Dated {
  readonly text: string;
  readonly stretch: Stretch;
  readonly date: DateFound;
  /** The clause that would be its evidence. */
  readonly clause: Range;
  /** The verb that the date stands with. */
  readonly governor: Governor | null;
  readonly line: number;
  readonly isInterview: boolean;
  /** The plain forms of the words of the headline. */
  readonly headline: ReadonlySet<string>;
  /** Whether its clause tells that an agreement is made. */
  readonly isAgreement: boolean;
  /** Whether its clause tells of a meeting or the like, and whether something is said to be said there. */
  readonly meeting: "none" | "some" | "said at it";
  /** How it takes up a happening of that date which was told of before. */
  readonly again: Repetition | null;
}

const SKIPPED = wordSet(
  "late early mid earlier later just only back again the about first once and then - –",
);
const HOURS = wordSet("morning afternoon evening night noon midday midnight");
const STANDING = wordSet("since until till through dated throughout to");
const PUT_OFF = wordSet("postpone adjourn reschedule defer delay");
const PREPOSITIONS = wordSet("on in by from before after for of during between at around within");
const DETERMINERS = /^(?:the|a|an|his|her|its|their|this|that|another)$/;
/** That the headline has one of these says nothing of what happened. */
const PLAIN = wordSet("be have say tell report find show think believe claim warn");
/** So many lines tell the news of the headline. */
const LEAD = 3;

/** What speaks for or against a date being that of a happening which the text tells of there for the first time. */
export function reasonsOf(dated: Dated): Reason[] {
  const { again, isAgreement } = dated;
  const reasons = new Set<Reason>(["a date", ...ofDate(dated), ...ofNeighbours(dated)]);
  // “condemned today’s attack”: whatever the verb says, the noun tells what happened on that day.
  if (!reasons.has("modifies a happening")) for (const reason of ofVerb(dated)) reasons.add(reason);
  if (isAgreement) reasons.add("an agreement made");
  if (again !== null) reasons.add(`again, ${again}`);
  if (again !== null && (reasons.has("modifies a happening") || reasons.has("on a happening")))
    reasons.add("again, by its noun");
  return [...reasons];
}

const CALENDAR = /\d|January|February|March|April|May|June|July|August|September|October|November|December/;

function* ofDate({ text, stretch, date, isInterview, meeting }: Dated): Generator<Reason> {
  if (/^[\dX]{4}-\d\d$/.test(date.edtf)) yield "a month";
  else if (date.edtf.includes("/")) yield "some days";
  else if (/^today|^this/i.test(date.text)) yield "today";
  // “Yesterday” may be any day where somebody else speaks.
  const isOfCalendar = CALENDAR.test(date.text);
  if (stretch.isQuoted) yield isOfCalendar ? "quoted, of the calendar" : "quoted";
  if (isInterview) yield isOfCalendar ? "in an interview, of the calendar" : "in an interview";
  if (text.charAt(stretch.end) === "?") yield "in a question";
  if (meeting !== "none") yield "a meeting";
}

/** What the words next to the date say. */
function* ofNeighbours({ text, stretch, date, clause, governor }: Dated): Generator<Reason> {
  const { items, start } = stretch;
  const last = items.findLastIndex(({ end }) => end <= date.start);
  let at = last;
  while (at >= 0 && SKIPPED.has(items[at]?.lower ?? "")) at--;
  const own = /^(?:[Ff]rom|[Ii]n|[Ss]ince)\b/.exec(date.text)?.[0].toLowerCase();
  const lead = own ?? items[at]?.lower ?? "";
  // “postponed to June 19”: what is put off has its day there.
  const isPutOff = governor !== null && plainForms(governor.verb.lower).some((form) => PUT_OFF.has(form));
  if ((STANDING.has(lead) && !isPutOff) || (lead === "of" && items[at - 1]?.lower === "as"))
    yield "since or until";
  else if (lead === "by") yield "by then";
  const from = own === undefined && PREPOSITIONS.has(lead) ? at - 1 : at;
  const next = items.findIndex((item) => item.start >= date.end && !HOURS.has(item.lower));
  const follower = items[next];
  const isOwner = follower !== undefined && /^['’]s?$/.test(follower.lower);
  const isDetermined = DETERMINERS.test(items[last]?.lower ?? "");
  if (isOwner || (isDetermined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(follower?.pos ?? ""))) {
    let head = next + (isOwner ? 1 : 0);
    while (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(items[head + 1]?.pos ?? "")) head++;
    yield `modifies a ${nounClass(items[head]?.lower ?? "")}`;
  } else if (items.slice(0, from + 1).every(({ pos }) => /^(?:ADV|PUNCT)$/.test(pos)))
    yield "opens the clause";
  const words = text.slice(start, date.start);
  if (DOCUMENT_BEFORE.test(words.slice(-60))) yield "on a document";
  const holder = items[from];
  if (holder?.pos === "NOUN" && nounClass(holder.lower) === "happening") yield "on a happening";
  if (/\b[Aa]ccording to [^,;]{0,60}$/.test(words.slice(-80))) yield "according to";
  if (/\b[Bb]orn\b[^;]{0,60}$/.test(words)) yield "a birth";
  if (FIGURES.test(text.slice(clause.start, clause.end))) yield "a count";
  if (/\b(?:wikinews|interview|interviewed)\b/i.test(words)) yield "spoke to the paper";
}

/** What the verb of the date says. */
function* ofVerb({ headline, line, stretch, governor, meeting }: Dated): Generator<Reason> {
  if (governor === null) {
    yield "no verb";
    return;
  }
  const { verb, tense, isPassive, isNegated, takes } = governor;
  const kind = kindOf(governor, stretch);
  const isNews =
    line <= LEAD && plainForms(verb.lower).some((form) => headline.has(form) && !PLAIN.has(form));
  if (isNews) yield "the headline’s verb";
  if (/^(?:say|think|write)$/.test(kind))
    yield meeting === "said at it" ? "said at a meeting" : isNews ? "said, in the headline" : "said";
  else if (/^(?:announce|report)$/.test(kind)) yield ofAnnouncing(kind, isPassive, takes);
  else if (kind === "be") yield "a state";
  else if (kind !== "act" && kind !== "plan") yield "a verb of happening";
  if (tense === "future" || kind === "plan") yield "future verb";
  else if (tense === "possible" || tense === "perfect" || tense === "present") yield `${tense} verb`;
  if (isNegated) yield "denied";
  const shared = stretch.items
    .filter(({ pos, lower }) => /^(?:NOUN|VERB|PROPN)$/.test(pos) && lower.length > 3)
    .filter(({ lower }) => plainForms(lower).some((form) => headline.has(form)));
  if (new Set(shared.map(({ lower }) => lower)).size > 2) yield "the headline’s words";
}

/** Announcing what is to come is an act, as is announcing a thing; telling what happened is none. */
function ofAnnouncing(kind: string, isPassive: boolean, takes: Governor["takes"]): Reason {
  if (isPassive) return "was announced";
  if (takes === "thing") return "announced a thing";
  return kind === "announce" && takes === "clause" ? "announced a clause" : "reported";
}

/**
 * What the verb tells: “found dead”, “called off”, “claimed responsibility” and “appeared in court” are acts, whatever
 * “found that”, “called for” and “appeared to” are.
 */
function kindOf({ verb, at, isPassive, takes }: Governor, { items }: Stretch): string {
  const kind = verbClass(verb.lower);
  const next = items[at + 1]?.lower ?? "";
  const forms = plainForms(verb.lower);
  const isParted = /^(?:off|up|out|back|over|away|down)$/.test(next) && kind !== "be";
  const isDone = isPassive && !takes.endsWith("clause") && next !== "to" && /^(?:think|write)$/.test(kind);
  const isDoneTo = takes === "thing" && forms.some((form) => /^(?:find|claim)$/.test(form));
  const isCalled =
    forms.includes("call") &&
    items
      .slice(at + 1, at + 5)
      .some(({ pos, lower }) => pos === "NOUN" && nounClass(lower) === "happening") &&
    /^(?:an?|the|early|fresh|new)$/.test(next);
  const isSummoned = isPassive && forms.includes("call") && next === "to";
  const isThere = forms.includes("appear") && /^(?:in|at|before|on|via)$/.test(next);
  return isParted || isDone || isDoneTo || isCalled || isSummoned || isThere ? "act" : kind;
}

const FIGURES =
  /\b[Tt]here (?:were|was|are|have been|had been) (?:\w+ ){0,3}\d|\b(?:reported|recorded|confirmed|counted|registered) (?:\w+ ){0,3}[\d,]*\d(?: \w+){0,3} (?:cases|deaths|infections|fatalities)\b|\d ?(?:%|percent|per cent) /;
/** On letters and statements a date is that of words, sent or said; reports and polls come out on theirs. */
const DOCUMENT_BEFORE =
  /\b(?:(?:statement|(?:press|news) release|letter|e-?mail|tweet|interview|update|post|remarks|memo|advisory|message|number \d+)s?(?:,? \w+){0,3}|(?:report|article|poll|survey)s?) (?:on|from|of|for|at [\d:apm. ]+(?:local time|[A-Z]{2,4})?(?: on)?)? ?$/i;

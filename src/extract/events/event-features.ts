import type { Range } from "../../fact/span.type";
import type { Governor } from "./event-clause";
import type { Repetition } from "./event-identity";
import type { Reason } from "./event-reasons";
import { hostOf } from "./event-host";
import { isIdle, ofVerb } from "./event-verb-reasons";
import { nounClass } from "./event-verbs";
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
/** What speaks for or against a date being that of a happening which the text tells of there for the first time. */
export function reasonsOf(dated: Dated): Reason[] {
  const { again, isAgreement } = dated;
  const reasons = new Set<Reason>(["a date", ...ofDate(dated), ...ofNeighbours(dated)]);
  // “condemned today’s attack”: whatever the verb says, the noun tells what happened on that day.
  const isOfNoun =
    reasons.has("modifies a happening") ||
    reasons.has("opens on a happening") ||
    (reasons.has("on a happening") && isIdle(dated));
  if (!isOfNoun) for (const reason of ofVerb(dated)) reasons.add(reason);
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
function* ofNeighbours(dated: Dated): Generator<Reason> {
  const { text, stretch, date, clause, governor } = dated;
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
    // “today’s early morning” is a time of that day.
    const noun = items[head]?.lower ?? "";
    if (!HOURS.has(noun)) yield `modifies a ${nounClass(noun)}`;
  } else if (items.slice(0, from + 1).every(({ pos }) => /^(?:ADV|PUNCT)$/.test(pos)))
    yield "opens the clause";
  const words = text.slice(start, date.start);
  // “to mark Independence Day”: what took place had its own words.
  if (/Day|Eve|Christmas|Easter/.test(date.text) && MARKING.test(words)) yield "a day that is marked";
  if (DOCUMENT_BEFORE.test(words.slice(-60))) yield "on a document";
  const host = hostOf(items, from);
  if (host?.isNext === true || (host !== null && (host.isOpening || isIdle(dated)))) yield "on a happening";
  if (host?.isOpening === true) yield "opens on a happening";
  if (/\b[Aa]ccording to [^,;]{0,60}$/.test(words.slice(-80))) yield "according to";
  if (/\b[Bb]orn\b[^;]{0,60}$/.test(words)) yield "a birth";
  if (FIGURES.test(text.slice(clause.start, clause.end))) yield "a count";
  if (/\b(?:wikinews|interview|interviewed)\b/i.test(words)) yield "spoke to the paper";
}

const MARKING = /\b(?:celebrat|commemorat|mark|observ|honou?r)(?:e|ed|es|s|ing)? $/;
const FIGURES =
  /\b[Tt]here (?:were|was|are|have been|had been) (?:\w+ ){0,3}\d|\b(?:reported|recorded|confirmed|counted|registered) (?:\w+ ){0,3}[\d,]*\d(?: \w+){0,3} (?:cases|deaths|infections|fatalities)\b|\d ?(?:%|percent|per cent) /;
/** On letters and statements a date is that of words, sent or said; reports and polls come out on theirs. */
const DOCUMENT_BEFORE =
  /\b(?:(?:statement|(?:press|news) release|letter|e-?mail|tweet|interview|update|post|remarks|memo|advisory|message|number \d+)s?(?:,? \w+){0,3}|(?:report|article|poll|survey)s?) (?:on|from|of|for|at [\d:apm. ]+(?:local time|[A-Z]{2,4})?(?: on)?)? ?$/i;

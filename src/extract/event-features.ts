import type { Range } from "../fact/span.type";
import type { Governor } from "./event-clause";
import type { Repetition } from "./event-identity";
import { nounClass, verbClass } from "./event-verbs";
import type { DateFound } from "./dates";
import type { Stretch } from "./event-stretches";
import type { Token } from "./tokens";
import { plainForms, wordSet } from "./words";

/** A stretch of one speaker's words within a sentence, with a date that may be that of a happening. */
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
  readonly isMeeting: boolean;
  /** How it takes up a happening of that date which was told of before. */
  readonly again: Repetition | null;
}

const SKIPPED = wordSet("late early mid earlier later just only back again the about first once and then - –");
const HOURS = wordSet("morning afternoon evening night noon midday midnight");
const STANDING = wordSet("since until till through dated throughout to");
const PREPOSITIONS = wordSet("on in by from before after for of during between at around within");
const DETERMINERS = /^(?:the|a|an|his|her|its|their|this|that|another)$/;

/** What speaks for or against a date being that of a happening which the text tells of: reasons by their names. */
export function featuresOf(dated: Dated): string[] {
  const { stretch, date, line, isInterview, isMeeting, again } = dated;
  const reasons = new Set<string>([
    ...reasonsOfPlace(dated),
    ...reasonsOfVerb(dated),
    ...reasonsOfDate(date),
  ]);
  if (stretch.isQuoted) reasons.add(isOfCalendar(date) ? "quoted, of the calendar" : "quoted");
  if (isInterview) reasons.add(isOfCalendar(date) ? "interview, of the calendar" : "interview");
  if (isMeeting) reasons.add("a meeting");
  if (line > 6) reasons.add("far down");
  if (again !== null) reasons.add(`again, ${again}`);
  if (again !== null && reasons.has("modifies a happening")) reasons.add("again, by its noun");
  return [...reasons];
}

function isOfCalendar({ text }: DateFound): boolean {
  return /\d|January|February|March|April|May|June|July|August|September|October|November|December/.test(text);
}

function reasonsOfDate({ edtf, text }: DateFound): string[] {
  if (/^[\dX]{4}-\d\d$/.test(edtf)) return ["month"];
  if (edtf.includes("/")) return ["stretch of days"];
  return /^today|^this/i.test(text) ? ["today"] : [];
}

/** What the words next to the date say. */
function* reasonsOfPlace({ text, stretch, date, clause }: Dated): Generator<string> {
  const { items, start } = stretch;
  const last = items.findLastIndex(({ end }) => end <= date.start);
  let at = last;
  while (at >= 0 && SKIPPED.has(items[at]?.lower ?? "")) at--;
  const lead = /^(?:[Ff]rom|[Ii]n|[Ss]ince)\b/.exec(date.text)?.[0].toLowerCase() ?? items[at]?.lower ?? "";
  const isAsOf = lead === "of" && items[at - 1]?.lower === "as";
  if (STANDING.has(lead) || isAsOf) yield "since or until";
  else if (lead === "by") yield "by then";
  const hasPreposition = PREPOSITIONS.has(lead);
  const next = items.findIndex((item) => item.start >= date.end && !HOURS.has(item.lower));
  const follower = items[next];
  const isOwner = follower !== undefined && /^['’]s?$/.test(follower.lower);
  const isModifier =
    isOwner || (DETERMINERS.test(items[last]?.lower ?? "") && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(follower?.pos ?? ""));
  if (isModifier) {
    let head = next + (isOwner ? 1 : 0);
    while (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(items[head + 1]?.pos ?? "")) head++;
    yield `modifies a ${nounClass(items[head]?.lower ?? "")}`;
  } else if (items.slice(0, hasPreposition ? at : at + 1).every(({ pos }) => /^(?:ADV|PUNCT)$/.test(pos)))
    yield "opens the clause";
  const words = text.slice(start, date.start);
  if (DOCUMENT_BEFORE.test(words.slice(-60))) yield "on a document";
  const holder = items[hasPreposition ? at - 1 : at];
  if (holder?.pos === "NOUN" && nounClass(holder.lower) === "happening") yield "on a happening";
  if (/\b[Aa]ccording to [^,;]{0,60}$/.test(words.slice(-80))) yield "according to";
  if (FIGURES.test(text.slice(clause.start, clause.end))) yield "figures";
  if (/\b[Bb]orn\b[^;]{0,60}$/.test(words)) yield "born";
  if (text.slice(stretch.start, stretch.end + 1).endsWith("?")) yield "question";
}

const NEWS_LINES = 3;

/** What the verb of the date says. */
function* reasonsOfVerb({ headline, line, stretch, date, governor }: Dated): Generator<string> {
  if (governor === null) {
    yield "no verb";
    return;
  }
  const { verb, tense, isPassive, isNegated, takes } = governor;
  const kind = verbClass(verb.lower);
  const isNews = line <= NEWS_LINES && kind !== "be" && plainForms(verb.lower).some((form) => headline.has(form));
  if (isNews) yield "verb of the headline";
  if (/^(?:say|think|write)$/.test(kind)) yield isNews ? "said, in the headline" : "said";
  else if (/^(?:announce|report)$/.test(kind))
    yield takes === "clause" ? "announced a clause" : isPassive ? "was announced" : "announced a thing";
  else if (kind === "be") yield "state";
  else if (kind !== "act" && kind !== "plan") yield "verb of happening";
  if (tense === "future" || kind === "plan") yield "future";
  if (tense === "possible" || isNegated) yield "uncertain";
  if (tense === "perfect") yield "perfect";
  if (tense === "present") yield "present";
  const shared = stretch.items.filter(
    ({ lower, pos }) => /^(?:NOUN|VERB|PROPN)$/.test(pos) && lower.length > 3 && plainForms(lower).some((form) => headline.has(form)),
  );
  if (new Set(shared.map(({ lower }) => lower)).size > 2) yield "words of the headline";
  if (isSpokenTo(stretch.items, date)) yield "spoke to the paper";
}

function isSpokenTo(items: readonly Token[], date: DateFound): boolean {
  return items.some(({ lower, start }) => start < date.start && /^(?:wikinews|interview|interviewed)$/.test(lower));
}

const FIGURES =
  /\b[Tt]here (?:were|was|are|have been|had been) (?:\w+ ){0,3}\d|\b(?:reported|recorded|confirmed|counted|registered) (?:\w+ ){0,3}[\d,]*\d(?: \w+){0,3} (?:cases|deaths|infections|fatalities)\b|\d ?(?:%|percent|per cent) /;
const DOCUMENT_BEFORE =
  /\b(?:statement|report|release|letter|e-?mail|tweet|interview|article|update|post|remarks|memo|advisory|message|poll|survey|number \d+)(?:,? \w+){0,3} (?:on|from|of|for|at [\d:apm. ]+(?: local time)?(?: on)?)? ?$/i;

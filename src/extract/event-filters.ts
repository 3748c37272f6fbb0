import type { Range } from "../fact/span.type";
import type { DateFound } from "./dates";
import type { Item, Unit } from "./reading";
import type { Stretch } from "./event-stretches";
import { plainForms, wordSet } from "./words";

/** A date that is one day. */
export const DAY = /^\d{4}-\d\d-\d\d$/;

/** Words that leave open whether something takes place. */
export const UNCERTAIN = /\b(?:would|could|may|might|if|wants?|hopes?|plans?|not|never)\b/;

/** Verbs of speech alone: saying something is no happening. */
const SAYING = wordSet(`
  say tell add ask write tweet reply respond remark comment explain state note argue insist report claim describe believe
  estimate think suggest inform post clarify confirm identify reveal email e-mail message remind reiterate predict warn recall
  contend question criticize criticise condemn praise blame indicate feel observe opine quote quip text phone reaffirm reassert
`);
const PLAIN = wordSet("say tell report find show");
/** Those of them that, done to something, are acts: was confirmed, was published. */
const DONE = /^(?:confirmed|posted|released|reported)$/;

/** What a date may stand before that is no happening: the September 25–27 poll, the November 27 agreement. */
const DATED_THING =
  /^(?: [\p{L}&]\S*){0,4}? (?:polls?|surveys?|reports?|statements?|issue|edition|map|agreements?|deals?|treaty|accord|pact|memorandum|remarks|letter|article|interview|press release|deadline|tweet|episode)\b|^['’]s (?:spotlight|edition|issue|announcements?|unrest|events?|violence)/u;

/** A date that no happening has: since when, until when, as of when, or when somebody was born. */
const STANDING =
  /(?:\b(?:[Aa]s of|[Ss]ince|[Uu]ntil|till|through|dated|prior to|situation|[Bb]orn\b[^;]{0,60}|(?:statement|report|release|letter|e-?mail|tweet|interview|article|update|post)(?: \w+){0,3} (?:on|from|of|for)|[Aa]ccording to [^,;]{0,60}|(?:release|remarks|statement|letter|memo) (?:issued|published by [^,;]{0,20}|released|sent))(?: on| in)? (?:early |late |mid-)?|\bto |\b(?:is|are) |\bhad [^,;]{0,60}\bby )$/;

/** Figures, and what is written to somebody: no happenings. */
const FIGURES =
  /\b[Tt]here (?:were|was|are|have been|had been) (?:\w+ ){0,3}\d|\b(?:reported|recorded|confirmed|counted|registered) (?:\w+ ){0,3}[\d,]*\d(?: \w+){0,3} (?:cases|deaths|infections|fatalities)\b|\d ?(?:%|percent|per cent) (?:increase|decrease|rise|drop|decline|growth)|\b(?:[Dd]uring|[Ii]n) an? (?:\w+ ){0,2}interview\b|\b(?:spoke|talked) (?:to|with) Wikinews|\b(?:sent|wrote|issued|released) (?:\w+ ){0,3}(?:e-?mail|letter|message|statement|press release|tweet)\b/;

/** Whether a date may be that of a happening, by the words of its clause and before and behind it. */
export function isOfHappening(
  text: string,
  unit: Unit,
  segment: Range,
  clause: Range,
  date: DateFound,
): boolean {
  const words = text.slice(clause.start, clause.end);
  return (
    !/^\d{4}$/.test(date.edtf) &&
    // “(2024 Friday, UTC)” is the same time told once more.
    !/^[^()]{0,12}\bUTC\b[^()]*\)|^[^()]{0,12}\)(?<=UTC[^()]{0,24}\))/.test(
      text.slice(date.end, date.end + 40),
    ) &&
    !/\([^()]*\bUTC [^()]{0,12}$/.test(text.slice(Math.max(segment.start, date.start - 30), date.start)) &&
    !STANDING.test(text.slice(Math.max(segment.start, date.start - 80), date.start)) &&
    !DATED_THING.test(text.slice(date.end, Math.min(segment.end, date.end + 60))) &&
    !FIGURES.test(words) &&
    hasVerb(unit, clause)
  );
}

/** Whether the narrator tells something there, and does not merely name it as a caption does. */
export function hasVerb({ items }: Pick<Stretch, "items">, { start, end }: Range): boolean {
  return items.some((item) => /^(?:VERB|AUX)$/.test(item.pos) && item.start >= start && item.end <= end);
}

/**
 * Whether a date belongs to a verb of speech: “she said on Monday”. `news` are the verbs of the headline: where it
 * says that somebody announces something, the announcing is what happened.
 */
export function isOfSpeech(
  { items, line }: Unit,
  segment: Range,
  date: DateFound,
  news: ReadonlySet<string>,
): boolean {
  const inside = items.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  const before = inside.findLastIndex((item) => isVerb(item) && item.end <= date.start);
  const nearBefore = before !== -1 && date.start - (inside[before]?.end ?? 0) < 40;
  const at = nearBefore
    ? before
    : inside.findIndex((_, i) => isMainVerb(inside, i) && (inside[i]?.start ?? 0) >= date.end);
  const verb = inside[at];
  if (verb === undefined) return inside.every(({ pos }) => pos !== "AUX" && pos !== "VERB");
  const forms = plainForms(verb.lower);
  if (line < 3 && forms.some((form) => news.has(form) && !PLAIN.has(form))) return false;
  const behind = inside.slice(at + 1).filter(({ start, end }) => end <= date.start || start >= date.end);
  if (forms.includes("announce")) return !isOwnAct(verb.lower, behind);
  if (verb.lower === "confirmed" && !hasClause(behind) && /^(?:DET|NUM|ADJ)$/.test(behind[0]?.pos ?? ""))
    return false;
  const isPassive = /^(?:was|were|been|being)$/.test(inside[at - 1]?.lower ?? "");
  if (DONE.test(verb.lower) && isPassive && behind[0]?.lower !== "that" && inside[at - 2]?.lower !== "it")
    return false;
  return forms.some((form) => SAYING.has(form));
}

type Word = Pick<Item, "pos" | "lower" | "text">;

/** “Friday Ford announced”: a name is no verb; “Started in July, it …” has one. */
function isVerb({ pos, text }: Word): boolean {
  return pos === "VERB" && (!/^\p{Lu}/u.test(text) || text.endsWith("ed"));
}

/** A verb that is not one of a clause within: “what organizers estimated at”. */
function isMainVerb(items: readonly Word[], at: number): boolean {
  return (
    items[at] !== undefined &&
    isVerb(items[at]) &&
    !items.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "what")
  );
}

/** “announced her candidacy”, an act, and not “announced that it was found” or “announced the death”. */
function isOwnAct(verb: string, behind: readonly Word[]): boolean {
  return (
    verb === "announced" &&
    /^(?:its|her|his|their)$/.test(behind[0]?.lower ?? "") &&
    !/^deaths?$/.test(behind[1]?.lower ?? "") &&
    !hasClause(behind)
  );
}

/** Whether what follows a verb, up to a comma or a relative clause, has a finite verb of its own. */
function hasClause(behind: readonly Word[]): boolean {
  const stop = behind.findIndex(({ lower }) => /^(?:[,;:—–]|which|who|where|when|after|as)$/.test(lower));
  return behind
    .slice(0, stop === -1 ? undefined : stop)
    .some(
      ({ pos, lower }, i, clause) =>
        (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"))) && clause[i - 1]?.lower !== "to",
    );
}

/** The plain forms of the words of a headline. */
export function verbsOf(headline: string): Set<string> {
  return new Set((headline.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => plainForms(word)));
}

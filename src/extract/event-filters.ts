import type { Range } from "../fact/span.type";
import type { DateFound } from "./dates";
import type { Unit } from "./reading";
import { plainForms, wordSet } from "./words";

/** Words that leave open whether something takes place. */
export const UNCERTAIN = /\b(?:would|could|may|might|if|wants?|hopes?|plans?|not|never)\b/;

/** Verbs of speech alone: saying something is no happening. */
const SAYING = wordSet(`
  say tell add ask write tweet reply respond remark comment explain state note argue insist report claim describe believe
  estimate think suggest inform post clarify confirm identify reveal email e-mail message remind reiterate predict warn recall
  contend observe opine quote quip text phone reaffirm reassert
`);
/** Those of them that, done to something, are acts: was confirmed, was published. */
const DONE = /^(?:confirmed|posted|released)$/;

/** What a date may stand before that is no happening: the September 25–27 poll, the November 27 agreement. */
const DATED_THING =
  /^(?: [\p{L}&]\S*){0,4}? (?:polls?|surveys?|reports?|statements?|issue|edition|map|agreements?|deals?|treaty|accord|pact|memorandum|remarks|letter|article|interview|press release|deadline|tweet|episode)\b|^['’]s (?:spotlight|edition|issue)/u;

/** A date that no happening has: since when, until when, as of when, or when somebody was born. */
const STANDING =
  /(?:\b(?:[Aa]s of|[Ss]ince|[Uu]ntil|till|through|dated|prior to|situation|[Bb]orn\b[^;]{0,60}|(?:statement|report|release|letter|e-?mail|tweet|interview|article|update|post)(?: \w+){0,3} (?:on|from|of|for)|according to [^,;]{0,60}|(?:release|statement|letter|memo) (?:issued|released|sent))(?: on| in)? (?:early |late |mid-)?|(?<!\b[Ff]rom [^,;]{0,24})\bto |\bhad [^,;]{0,60}\bby )$/;

/** Figures, and what is written to somebody: no happenings. */
const FIGURES =
  /\bthere (?:were|was|are|have been) (?:\w+ ){0,3}\d|\b(?:reported|recorded|confirmed|counted|registered) (?:\w+ ){0,3}[\d,]*\d(?: \w+){0,3} (?:cases|deaths|infections|fatalities)\b|\d ?(?:%|percent|per cent) (?:increase|decrease|rise|drop|decline|growth)|\b(?:sent|wrote|issued|released) (?:\w+ ){0,3}(?:e-?mail|letter|message|statement|press release|tweet)\b/;

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
    !STANDING.test(text.slice(Math.max(segment.start, date.start - 80), date.start)) &&
    !DATED_THING.test(text.slice(date.end, Math.min(segment.end, date.end + 60))) &&
    !FIGURES.test(words) &&
    hasVerb(unit, clause)
  );
}

/** Whether the narrator tells something there, and does not merely name it as a caption does. */
export function hasVerb({ items }: Unit, { start, end }: Range): boolean {
  return items.some((item) => /^(?:VERB|AUX)$/.test(item.pos) && item.start >= start && item.end <= end);
}

/** Whether a date belongs to a verb of speech: “she said on Monday”. */
export function isOfSpeech({ items }: Unit, segment: Range, date: DateFound): boolean {
  const inside = items.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  const before = inside.findLastIndex(({ pos, end }) => pos === "VERB" && end <= date.start);
  const nearBefore = before !== -1 && date.start - (inside[before]?.end ?? 0) < 40;
  const at = nearBefore ? before : inside.findIndex(({ pos, start }) => pos === "VERB" && start >= date.end);
  const verb = inside[at];
  if (verb === undefined) return inside.every(({ pos }) => pos !== "AUX" && pos !== "VERB");
  const forms = plainForms(verb.lower);
  if (forms.includes("announce")) return announcesClause(inside.slice(at + 1));
  if (DONE.test(verb.lower) && /^(?:was|were|been|being)$/.test(inside[at - 1]?.lower ?? "")) return false;
  return forms.some((form) => SAYING.has(form));
}

/** “announced that it has been found”, and not “announced its selection”, which is an act. */
function announcesClause(behind: readonly { readonly pos: string; readonly lower: string }[]): boolean {
  const stop = behind.findIndex(({ lower }) => /^(?:[,;:—–]|which|who|where|when|after|as)$/.test(lower));
  return behind
    .slice(0, stop === -1 ? undefined : stop)
    .some(
      ({ pos, lower }, i, clause) =>
        (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"))) && clause[i - 1]?.lower !== "to",
    );
}

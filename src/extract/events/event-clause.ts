import type { Range } from "../../fact/span.type";
import type { Token } from "../text/tokens";
import { wordSet } from "../text/words";

/** The verb that a date stands with, and what can be told of it. */
export interface Governor {
  readonly verb: Token;
  readonly at: number;
  readonly tense: Tense;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Whether the date opens its clause within another: “it fell the same day the king fled”. */
  readonly isSameDay: boolean;
  /** What it takes: a clause (said that …), of what is over or not, words for a thing, or nothing. */
  readonly takes: "past clause" | "clause" | "thing" | "nothing";
}

export type Tense = "past" | "perfect" | "present" | "future" | "possible" | "infinitive" | "participle";

const OPENS = wordSet(
  "who whom which whose where when while whilst after before because although though if whether that since until unless as ; : — – (",
);
const RELATIVE = wordSet("who whom which whose where when");
const SCHEDULED = wordSet(
  "is are was were scheduled expected planned due set slated forecast likely supposed projected about going poised",
);
const CAN = wordSet("may might could should can must cannot if");
const HAVE = wordSet("have has had 've 'd having");
const BE = wordSet("is are was were be been being 's 're am");
const HOURS = wordSet("morning afternoon evening night");
const NOT = wordSet("not n't never no");

/** The verb that a date within a stretch of tokens belongs to; null where the stretch has none. */
export function governorOf(items: readonly Token[], date: Range): Governor | null {
  const next = items.findIndex(({ start }) => start >= date.end);
  const after = next === -1 ? items.length : next;
  const before = items.findLastIndex(({ end }) => end <= date.start);
  const same = sameDayVerb(items, date, after);
  // “said Monday will see rain”: the day is what the verb behind it is of.
  const isSubject = before !== -1 && items[before]?.pos === "VERB" && items[after]?.pos === "AUX";
  let at = same !== -1 ? same : isSubject || isJoined(items, before) ? -1 : verbBefore(items, before);
  // “has today sentenced”, “was on Monday charged”: the verb whose auxiliary stands before the date.
  if (items[at]?.pos === "AUX" && before - at < 3) {
    const main = items.findIndex((item, i) => i >= after && i < after + 2 && item.pos === "VERB");
    if (main !== -1) at = main;
  }
  if (at === -1) at = verbAfter(items, after);
  // The tagger takes some verbs for adjectives, and some clauses have their verb further off.
  if (at === -1) at = items.findIndex((item, i) => i > after && isMistaken(item));
  if (at === -1)
    at = items.findLastIndex((item, i) => i > 0 && i <= before && (isVerb(item) || isMistaken(item)));
  const verb = items[at];
  if (verb === undefined) return null;
  const group = groupBefore(items, at);
  const behind = items.slice(at + 1).filter(({ start, end }) => end <= date.start || start >= date.end);
  return {
    verb,
    at,
    tense: tenseOf(verb.lower, group),
    isPassive: group.some(({ lower }) => BE.has(lower)) && !verb.lower.endsWith("ing") && verb.pos === "VERB",
    isNegated: isNegatedGroup(group),
    isSameDay: same !== -1,
    takes: takenBy(behind),
  };
}

/** The verb of “the king fled” behind “the same day”; -1 where no such clause follows. */
function sameDayVerb(items: readonly Token[], date: Range, after: number): number {
  const [same, day] = items.slice(0, after).slice(-2);
  if (same?.lower !== "same" || day?.lower !== "day" || same.start < date.start) return -1;
  const subject = items
    .slice(after)
    .findIndex(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(pos));
  const verb = items[after + subject];
  return subject > 0 && verb !== undefined && isVerb(verb) && !verb.lower.endsWith("ing")
    ? after + subject
    : -1;
}

/** “Friday Ford announced”: a name is no verb; “Started in July, it …” has one. */
function isVerb({ pos, text }: Token): boolean {
  return (pos === "VERB" && (!/^\p{Lu}/u.test(text) || text.endsWith("ed"))) || pos === "AUX";
}

/** A past form that is taken for something else. */
function isMistaken({ pos, lower }: Token): boolean {
  return /^(?:ADJ|NOUN)$/.test(pos) && /[^e]ed$/.test(lower);
}

/** Whether a word opens a clause; the WHO does not. */
function opens({ text, lower }: Token, openers = OPENS): boolean {
  return openers.has(lower) && !/^\p{Lu}{2}/u.test(text);
}

/** Whether a conjunction stands before a date and its preposition: “he sang, but on Monday fell ill”. */
function isJoined(items: readonly Token[], before: number): boolean {
  const at = /^(?:ADP|ADV|SCONJ)$/.test(items[before]?.pos ?? "") ? before - 1 : before;
  return /^(?:and|but)$/.test(items[at]?.lower ?? "");
}

/** The nearest verb before a place, in the same clause. */
function verbBefore(items: readonly Token[], from: number): number {
  for (let at = from; at >= 0; at--) {
    const item = items[at];
    if (item === undefined) return -1;
    if (isVerb(item)) return at;
    // What stands in brackets is no part of the clause around it.
    if (item.text === ")") {
      at = items.findLastIndex(({ text }, i) => i < at && text === "(");
      continue;
    }
    // “as of Monday”, “since Monday” open no clause.
    if (opens(item) && (at < from - 1 || !/^(?:as|since|until|after|before)$/.test(item.lower))) return -1;
    if (item.text === "," && /^(?:and|but)$/.test(items[at + 1]?.lower ?? "")) return -1;
  }
  return -1;
}

/** The first verb after a place that is not one of a clause within, and the last of its group: will be held. */
function verbAfter(items: readonly Token[], from: number): number {
  let isWithin = false;
  // “what the police called 900 people marched”: the first verb behind it is that of the clause within.
  let isWhat = false;
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) return -1;
    if (item.lower === "what") isWhat = true;
    else if (opens(item, RELATIVE)) isWithin = true;
    else if (isWithin && item.text === ",") isWithin = false;
    if (isWithin || !isVerb(item) || (isParticiple(items, at) && items.slice(at + 1).some(isVerb))) continue;
    if (isWhat) {
      isWhat = false;
      continue;
    }
    let last = at;
    for (let on = at + 1; on < items.length && on < last + 4; on++) {
      const other = items[on];
      if (other === undefined || !/^(?:VERB|AUX|ADV|PART)$/.test(other.pos)) break;
      if (isVerb(other) && (items[last]?.pos === "AUX" || items[on - 1]?.lower === "to")) last = on;
    }
    return last;
  }
  return -1;
}

/**
 * Whether a verb is no verb of its clause: “a study conducted by two doctors”, “two planes carrying tourists”, “a boy,
 * named only as Ivan,”.
 */
function isParticiple(items: readonly Token[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item?.pos !== "VERB") return false;
  if (item.lower.endsWith("ing")) return !groupBefore(items, at).some(({ pos }) => pos === "AUX");
  if (before?.pos === "NOUN" && next?.lower === "by") return true;
  const closing = items.findIndex(({ text }, i) => i > at && text === ",");
  return (
    before?.text === "," &&
    /(?:ed|en)$/.test(item.lower) &&
    isVerb(items[closing + 1] ?? item) &&
    closing !== -1
  );
}

/** The auxiliaries and adverbs before a verb. */
export function groupBefore(items: readonly Token[], at: number): Token[] {
  let from = at;
  while (from > 0 && at - from < 7) {
    const item = items[from - 1];
    if (item === undefined) break;
    const isScheduled = items[from]?.lower === "to" && SCHEDULED.has(item.lower);
    if (!/^(?:AUX|ADV|PART)$/.test(item.pos) && item.lower !== "to" && !isScheduled) break;
    from--;
  }
  return items.slice(from, at);
}

/** The tense of a verb with the words before it. */
export function tenseOf(verb: string, group: readonly Token[]): Tense {
  const words = group.map(({ lower }) => lower);
  if (words.some((word) => /^(?:will|shall|'ll|wo)$/.test(word))) return "future";
  const to = words.lastIndexOf("to");
  if (to !== -1) return words.slice(0, to).some((word) => SCHEDULED.has(word)) ? "future" : "infinitive";
  if (words.some((word) => CAN.has(word))) return "possible";
  if (words.includes("would")) return words.includes("have") ? "possible" : "future";
  if (words.some((word) => HAVE.has(word))) return "perfect";
  if (words.some((word) => /^(?:was|were)$/.test(word)) || /^(?:was|were|had|did)$/.test(verb)) return "past";
  if (words.some((word) => BE.has(word))) return "present";
  if (verb.endsWith("ing")) return "participle";
  return /^(?:is|are|has|have|does|do)$|s$/.test(verb) && !verb.endsWith("ss") ? "present" : "past";
}

/** What follows a verb, up to a comma or a relative clause: a clause if there is a finite verb. */
function takenBy(behind: readonly Token[]): Governor["takes"] {
  const stop = behind.findIndex(({ lower }) =>
    /^(?:[,;:—–]|which|who|where|when|after|as|before|while)$/.test(lower),
  );
  const rest = behind.slice(0, stop === -1 ? undefined : stop);
  const verb = rest.findIndex(
    ({ pos, lower }, i) =>
      (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"))) &&
      rest[i - 1]?.lower !== "to" &&
      i > 0 &&
      // “a report published by”: a participle behind its noun opens no clause.
      !(pos === "VERB" && /^(?:by|in|on|at)$/.test(rest[i + 1]?.lower ?? "") && rest[i - 1]?.pos === "NOUN"),
  );
  const finite = rest[verb];
  if (finite !== undefined) {
    const next = rest.slice(verb + 1).find(({ pos }) => pos !== "ADV")?.lower ?? "";
    const isOver = /^(?:has|have|had|was|were)$|ed$/.test(finite.lower) && !LOOKS_AHEAD.test(next);
    return isOver ? "past clause" : "clause";
  }
  if (behind[0]?.lower === "that") return "clause";
  // “said Monday morning, local time”: the time of it is nothing that it takes.
  const first = rest.find(({ pos, lower }) => pos !== "ADV" && !HOURS.has(lower));
  return first !== undefined && /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(first.pos) ? "thing" : "nothing";
}

/** What follows “was” or “had” of what goes on or is to come. */
const LOOKS_AHEAD = /^(?:to|expected|scheduled|planned|due|set|\p{Ll}{3,}ing)$/u;

/** Whether the words before a verb deny it. */
export function isNegatedGroup(group: readonly Token[]): boolean {
  return group.some(({ lower }) => NOT.has(lower));
}

import type { EventKind } from "../../event/event-kind.enum";
import { groupBefore, isNegatedGroup } from "./event-clause";
import * as words from "./event-occasion-words";
import { isDoubtful, reasonsOfTense, type Occasion } from "./event-occasion";
import type { Reason } from "./event-reasons";
import type { Token } from "../text/tokens";
import { plainForms } from "../text/words";

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** So many words behind a verb are looked at for what it takes. */
const REACH = 11;

/** The occasion that a verb tells of: met with, spoke to, declined the request; null where it tells of none. */
export function occasionOfVerb(items: readonly Token[], at: number): Occasion | null {
  const verb = items[at];
  if (verb === undefined || !isVerb(verb, items[at - 1])) return null;
  const forms = plainForms(verb.lower);
  const is = (verbs: ReadonlySet<string>) => forms.some((form) => verbs.has(form));
  const group = groupBefore(items, at);
  const isPassive = group.some(({ lower }) => BE.test(lower)) && !verb.lower.endsWith("ing");
  const taken = takenBehind(items, at);
  const told = (kind: EventKind, reason: Reason, last: number): Occasion => {
    const reasons: Reason[] = ["an occasion", reason, ...reasonsOfTense(items, at)];
    if (isPassive) reasons.push("occasion, passive");
    if (isDoubtful(items, at, at)) reasons.push("occasion, in doubt");
    return { kind, named: { start: verb.start, end: items[last]?.end ?? verb.end }, reasons };
  };

  if (is(words.REFUSING_VERBS)) {
    const object = objectOf(taken);
    if (object !== -1) return told("REJECTION", "refused what was asked", at + 1 + object);
    const isAsked = items.slice(Math.max(0, at - 8), at).some(({ lower }) => words.REFUSED.has(lower));
    return isPassive && isAsked ? told("REJECTION", "refused what was asked", at) : null;
  }
  if (is(words.GRANTING_VERBS) && isNegatedGroup(group)) {
    const object = objectOf(taken.filter(({ lower }) => lower !== "to"));
    if (object === -1) return null;
    const refusal = told("REJECTION", "refused what was asked", at + 1 + object);
    return { ...refusal, reasons: refusal.reasons.filter((reason) => reason !== "occasion, denied") };
  }
  if (is(words.MEETING_VERBS) && !isPassive) {
    const isWith = taken[0]?.lower === "with";
    const reason = isWith || isSomewhere(taken) ? "met somebody, or somewhere" : "met, without whom";
    return told("MEETING", reason, isWith ? at + 1 : at);
  }
  if (is(words.TALKING_VERBS)) {
    const to = taken.findIndex(({ lower }) => /^(?:with|to)$/.test(lower));
    const whom = to === -1 ? [] : taken.slice(to + 1, to + 9);
    const isByPhone = taken.some(({ lower }) => /^(?:phone|telephone|videolink)$/.test(lower));
    if (isByPhone || whom.some(({ lower }) => words.TITLES.has(lower)))
      return told("TALKS", "spoke with a leader", at + 1 + to);
    if (whom.some(({ lower }) => words.PRESS.has(lower)))
      return told("PRESS_CONFERENCE", "spoke to the press", at + 1 + to);
  }
  return null;
}

/** “a second visit” and “Meet the Fockers” have none. */
function isVerb({ pos, text, lower }: Token, before: Token | undefined): boolean {
  if (pos !== "VERB" || /^\p{Lu}/u.test(text)) return false;
  const isNoun =
    before !== undefined && (/^(?:DET|ADJ|NUM)$/.test(before.pos) || /^['’]s?$/.test(before.lower));
  return !isNoun || /(?:ed|met)$/.test(lower);
}

/** The words behind a verb, up to a mark. */
function takenBehind(items: readonly Token[], at: number): readonly Token[] {
  const behind = items.slice(at + 1, at + 1 + REACH);
  const stop = behind.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return stop === -1 ? behind : behind.slice(0, stop);
}

/** Where what is refused stands among the words that a verb takes, before any clause; -1 where nowhere. */
function objectOf(taken: readonly Token[]): number {
  const clause = taken.findIndex(({ lower }) => /^(?:to|that|it|he|she|they)$/.test(lower));
  return (clause === -1 ? taken : taken.slice(0, clause)).findIndex(({ lower }) => words.REFUSED.has(lower));
}

/** Whether a verb of meeting takes somebody, or some place: met the king, gathered outside Congress. */
function isSomewhere([first, second]: readonly Token[]): boolean {
  if (first === undefined) return false;
  if (first.pos === "PROPN" || words.DETERMINER.test(first.lower)) return true;
  return (
    /^(?:in|at|outside|near|inside)$/.test(first.lower) &&
    second !== undefined &&
    (/^(?:PROPN|ADJ|NOUN|NUM)$/.test(second.pos) || words.DETERMINER.test(second.lower))
  );
}

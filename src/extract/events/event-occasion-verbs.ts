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
  // Few verbs tell of any: the others are looked at no further.
  if (!forms.some((form) => words.OCCASION_VERBS.has(form))) return null;
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
    // “refused to step down”; who declines to comment says no more than that.
    const [to, deed] = taken;
    const isDeed = to?.lower === "to" && deed?.pos === "VERB" && !words.SPEAKING_VERBS.has(deed.lower);
    if (isDeed && !/^(?:deny|denied|denies)$/.test(verb.lower))
      return told("REJECTION", "refused to do it", at + 2);
    // “They offered a lunch. He refused.”
    if (taken.length === 0 && forms.includes("refuse") && !isPassive)
      return told("REJECTION", "refused to do it", at);
    const isAsked = items.slice(Math.max(0, at - 16), at).some(({ lower }) => words.REFUSED.has(lower));
    return isPassive && isAsked ? told("REJECTION", "refused what was asked", at) : null;
  }
  // “turned down the offer”, “turned it down”, “said no to the party”.
  const isDown = forms.includes("turn") && taken.slice(0, 3).some(({ lower }) => lower === "down");
  const isNo = forms.includes("say") && taken[0]?.lower === "no" && taken[1]?.lower === "to";
  if (isDown || isNo) return told("REJECTION", "refused what was asked", at + 1);
  if (is(words.GRANTING_VERBS) && isNegatedGroup(group)) {
    const object = objectOf(taken.filter(({ lower }) => lower !== "to"));
    if (object === -1) return null;
    const refusal = told("REJECTION", "refused what was asked", at + 1 + object);
    return { ...refusal, reasons: refusal.reasons.filter((reason) => reason !== "occasion, denied") };
  }
  if (is(words.MEETING_VERBS) && !isPassive) {
    const isWith = taken[0]?.lower === "with";
    // Whom one visits may have no name: visited survivors.
    const isVisited = forms.includes("visit") && taken[0]?.pos === "NOUN";
    const reason =
      isWith || isVisited || isSomewhere(taken) ? "met somebody, or somewhere" : "met, without whom";
    return told("MEETING", reason, isWith ? at + 1 : at);
  }
  if (is(words.CEREMONIAL_VERBS)) {
    const object = taken.slice(0, 4).findIndex(({ lower }) => words.CEREMONIAL.has(lower));
    return object === -1 ? null : told("CEREMONY", "held a ceremony", at + 1 + object);
  }
  if (is(words.RALLYING_VERBS) && !isPassive)
    return isPlaced(taken) ? told("OTHER", "rallied somewhere", at) : null;
  if (is(words.PHONING_VERBS) && !isPassive)
    return taken[0]?.pos === "PROPN" ? told("TALKS", "spoke with a leader", at) : null;
  // “told a hall of students”: a speech.
  if (
    forms.includes("tell") &&
    /^an?$/.test(taken[0]?.lower ?? "") &&
    words.AUDIENCES.has(taken[1]?.lower ?? "")
  )
    return told("OTHER", "spoke to an audience", at + 2);
  if (forms.includes("address") && /^(?:DET|PROPN|PRON)$/.test(taken[0]?.pos ?? "")) {
    const whom = taken.slice(0, 6).findIndex(({ lower }) => words.AUDIENCES.has(lower));
    return whom === -1 ? null : told("OTHER", "spoke to an audience", at + 1 + whom);
  }
  return is(words.TALKING_VERBS) ? talkOf(taken, at, told) : null;
}

/** What speaking and talking tell of, by whom it is with. */
function talkOf(
  taken: readonly Token[],
  at: number,
  told: (kind: EventKind, reason: Reason, last: number) => Occasion,
): Occasion | null {
  const to = taken.findIndex(({ lower }) => /^(?:with|to)$/.test(lower));
  const whom = to === -1 ? [] : taken.slice(to + 1, to + 9);
  const has = (people: ReadonlySet<string>) => whom.some(({ lower }) => people.has(lower));
  const isByPhone = taken.some(({ lower }) => /^(?:phone|telephone|videolink)$/.test(lower));
  if (isByPhone || has(words.TITLES)) return told("TALKS", "spoke with a leader", at + 1 + to);
  // Speaking to a paper by its name is an interview.
  const isPress = whom.some(({ lower, pos }) => words.PRESS.has(lower) && pos !== "PROPN");
  if (isPress) return told("PRESS_CONFERENCE", "spoke to the press", at + 1 + to);
  if (has(words.AUDIENCES)) return told("OTHER", "spoke to an audience", at + 1 + to);
  return null;
}

/** “a second visit” and “Meet the Fockers” have none. */
function isVerb({ pos, text, lower }: Token, before: Token | undefined): boolean {
  // “Speaking to the council, she …” begins with one.
  const isFirst = before === undefined && lower.endsWith("ing");
  if (pos !== "VERB" || (/^\p{Lu}/u.test(text) && !isFirst)) return false;
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
  const clause = taken.findIndex(({ lower }) =>
    /^(?:to|that|it|he|she|they|after|before|when|because|while)$/.test(lower),
  );
  return (clause === -1 ? taken : taken.slice(0, clause)).findIndex(({ lower }) => words.REFUSED.has(lower));
}

/** Whether words say where: outside the church, in a stadium, through Lima. */
function isPlaced(taken: readonly Token[]): boolean {
  return taken
    .slice(0, 3)
    .some(
      ({ lower }, at) =>
        /^(?:in|at|outside|near|inside|through|across|around|along)$/.test(lower) &&
        /^(?:PROPN|DET|ADJ|NOUN|PRON)$/.test(taken[at + 1]?.pos ?? ""),
    );
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

import type { EventKind } from "../event/event-kind.enum";
import type { Range } from "../fact/span.type";
import { groupBefore, isNegatedGroup, tenseOf } from "./event-clause";
import type { Reason } from "./event-reasons";
import type { Stretch } from "./event-stretches";
import type { Token } from "./tokens";
import { plainForms, wordSet } from "./words";

/** A meeting, a speech, a ceremony, talks or a refusal that words tell of, and what speaks for its taking place. */
export interface Occasion {
  readonly kind: EventKind;
  /** The words that name it. */
  readonly named: Range;
  readonly reasons: readonly Reason[];
}

const NOUNS: readonly (readonly [EventKind, ReadonlySet<string>])[] = [
  ["CEREMONY", wordSet("ceremony ceremonies funeral inauguration vigil vigils procession swearing-in memorial burial coronation commemoration")],
  ["TALKS", wordSet("talks negotiations consultations conversation")],
  ["MEETING", wordSet("meeting meetings summit visit trip conference assembly gathering reception meet tour teleconference videoconference")],
  ["OTHER", wordSet("debate rally rallies march convention speech address lecture keynote parade forum hearing town-hall demonstration protest pride")],
];
/** What the nouns of a kind are called among the reasons. */
const NAMES: Readonly<Partial<Record<EventKind, Reason>>> = { CEREMONY: "ceremony", TALKS: "talks", MEETING: "meeting" };
const FAR = 6;
const DOUBT = wordSet("would could may might if wants want hope hopes plan plans planned never whether should");
const PRESS = wordSet("press news media");
const MEETING_VERBS = wordSet("meet visit gather convene assemble");
const TALKING_VERBS = wordSet("speak talk negotiate confer");
const REFUSING_VERBS = wordSet("reject refuse decline deny rebuff spurn veto");
const GRANTING_VERBS = wordSet("accept grant accede agree approve fulfil fulfill");
const REFUSED = wordSet(`
  offer offers request requests call calls proposal proposals invitation invitations resignation visa visas demand demands bid
  bids appeal appeals plan plans deal agreement petition application applications motion motions extension nomination
  ultimatum compromise amendment amendments bail permission entry demarcation
`);
const HOLDING_VERBS = wordSet(
  "hold host attend address give deliver stage open begin start organize organise join address participate lead convene conclude have make conduct take pay continue resume",
);
const TITLES = /^(?:president|prime|minister|secretary|chancellor|king|queen|counterpart|leader|leaders|chief|ambassador|pope|premier|officials?)$/;
const HABIT = /^(?:often|usually|regularly|always|every|each|annual|annually|any|no|most|some|many|other|previous|future|such)$/;
const DETERMINER = /^(?:a|an|the|this|that|his|her|its|their|our|my|another)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** The occasions that a stretch tells of, in its order. */
export function occasionsIn({ items }: Stretch): Occasion[] {
  return items.flatMap((_, at) => {
    const found = byVerb(items, at) ?? byNoun(items, at);
    return found === null ? [] : [found];
  });
}

function byVerb(items: readonly Token[], at: number): Occasion | null {
  const verb = items[at];
  // “a second visit”, and “Meet the Fockers” are no verbs.
  if (verb === undefined || verb.pos !== "VERB" || /^\p{Lu}/u.test(verb.text)) return null;
  if (/^(?:DET|ADJ|NUM|PART)$/.test(items[at - 1]?.pos ?? "") && items[at - 1]?.lower !== "to" && !/(?:ed|met)$/.test(verb.lower))
    return null;
  const forms = plainForms(verb.lower);
  const is = (verbs: ReadonlySet<string>) => forms.some((form) => verbs.has(form));
  const group = groupBefore(items, at);
  const isPassive = group.some(({ lower }) => BE.test(lower)) && !verb.lower.endsWith("ing");
  const behind = items.slice(at + 1, at + 12);
  const stop = behind.findIndex(({ text }) => /^[,;:.]$/.test(text));
  const taken = stop === -1 ? behind : behind.slice(0, stop);
  const occasion = (kind: EventKind, name: Reason, to: number): Occasion => ({
    kind,
    named: { start: verb.start, end: items[Math.min(to, items.length - 1)]?.end ?? verb.end },
    reasons: [
      "an occasion",
      name,
      ...ofTense(items, at),
      ...(isPassive ? (["occasion, passive"] as const) : []),
      ...(items.slice(Math.max(0, at - 6), at).some(({ lower }) => DOUBT.has(lower)) ? (["occasion, in doubt"] as const) : []),
    ],
  });
  if (is(REFUSING_VERBS)) {
    const clause = taken.findIndex(({ lower }) => /^(?:to|that|it|he|she|they)$/.test(lower));
    const object = (clause === -1 ? taken : taken.slice(0, clause)).findIndex(({ lower }) => REFUSED.has(lower));
    if (object !== -1) return occasion("REJECTION", "refused what was asked", at + 1 + object);
    const before = items.slice(Math.max(0, at - 8), at).some(({ lower }) => REFUSED.has(lower));
    return isPassive && before ? occasion("REJECTION", "refused what was asked", at) : null;
  }
  if (is(GRANTING_VERBS) && isNegatedGroup(group)) {
    const object = taken.findIndex(({ lower }) => REFUSED.has(lower));
    if (object === -1) return null;
    const refusal = occasion("REJECTION", "refused what was asked", at + 1 + object);
    return { ...refusal, reasons: refusal.reasons.filter((reason) => reason !== "occasion, denied") };
  }
  if (is(MEETING_VERBS) && !isPassive) {
    const [first, second] = taken;
    const isSomething = ({ pos, lower }: Token) => /^(?:PROPN|ADJ|NOUN)$/.test(pos) || DETERMINER.test(lower);
    const isWith =
      first !== undefined &&
      (first.lower === "with" ||
        first.pos === "PROPN" ||
        DETERMINER.test(first.lower) ||
        (/^(?:in|at|outside|near|inside)$/.test(first.lower) && second !== undefined && isSomething(second)));
    return occasion("MEETING", isWith ? "met somebody, or somewhere" : "met, without whom", at + (first?.lower === "with" ? 1 : 0));
  }
  if (is(TALKING_VERBS)) {
    const to = taken.findIndex(({ lower }) => /^(?:with|to)$/.test(lower));
    const whom = to === -1 ? [] : taken.slice(to + 1, to + 9);
    const isByPhone = taken.some(({ lower }) => /^(?:phone|telephone|videolink)$/.test(lower));
    if (isByPhone || whom.some(({ lower }) => TITLES.test(lower))) return occasion("TALKS", "spoke with a leader", at + 1 + to);
    if (whom.some(({ lower }) => PRESS.has(lower))) return occasion("PRESS_CONFERENCE", "spoke to the press", at + 1 + to);
  }
  return null;
}

function byNoun(items: readonly Token[], at: number): Occasion | null {
  const head = items[at];
  if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.pos)) return null;
  const previous = items[at - 1]?.lower ?? "";
  const isPress = /^(?:conference|briefing)s?$/.test(head.lower) && (PRESS.has(previous) || previous === "public");
  const kind = isPress ? "PRESS_CONFERENCE" : NOUNS.find(([, nouns]) => nouns.has(head.lower))?.[0];
  if (kind === undefined) return null;
  // “summit talks”, “funeral home”: another noun behind it is the head.
  const behind = items[at + 1];
  if (behind !== undefined && behind.start === head.end + 1 && /^(?:NOUN|PROPN)$/.test(behind.pos) && (behind.pos === "NOUN" || head.pos === "PROPN"))
    return null;
  let from = at;
  while (from > 0 && at - from < 7 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(items[from - 1]?.pos ?? "")) from--;
  const determiner = items[from - 1]?.lower ?? "";
  const isDetermined = DETERMINER.test(determiner) || /^['’]s?$/.test(determiner);
  if (isDetermined) from--;
  const reasons: Reason[] = ["an occasion", isPress ? "press conference" : NAMES[kind] ?? "speech"];
  reasons.push(/^(?:a|an|another)$/.test(determiner) ? "a new one" : isDetermined ? (/^(?:the|this|that)$/.test(determiner) ? "a known one" : "somebody’s") : "bare");
  if (head.pos === "PROPN") reasons.push("by its name");
  if (head.lower.endsWith("s") && kind !== "TALKS") reasons.push("several");
  const lead = items[from - 1]?.lower ?? "";
  // “welcomed him for talks”: what somebody comes for takes place.
  if (lead === "for" && kind === "TALKS") reasons.push("at it", "held");
  else if (/^(?:at|during|in|while)$/.test(lead)) reasons.push("at it");
  else if (/^(?:after|following)$/.test(lead)) reasons.push("after it");
  else if (/^(?:before|ahead|until|since|for|to|about|on)$/.test(lead) || (lead === "of" && /^(?:ahead|start|beginning|end|opening|day|eve|part|series|number|conclusion|conclusions)$/.test(items[from - 2]?.lower ?? "")))
    reasons.push("before or about it");
  else if (lead === "of") reasons.push("of it");
  const verb = items.slice(Math.max(0, from - 4), from).findLastIndex(({ pos, lower }) => pos === "VERB" && plainForms(lower).some((form) => HOLDING_VERBS.has(form)));
  const verbAt = verb === -1 ? -1 : Math.max(0, from - 4) + verb;
  if (verbAt !== -1) reasons.push("held", ...ofTense(items, verbAt));
  else {
    const next = items.slice(at + 1, at + 8).findIndex(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
    const verb = next === -1 ? undefined : items[at + 1 + next];
    if (verb !== undefined && /^(?:took|was|were|will|is|are|began|ended|takes)$/.test(verb.lower) && next < 5) reasons.push("takes place", ...ofTense(items, at + 1 + next));
  }
  if (items.slice(at + 1, at + 3).some(({ lower }) => /^(?:with|between)$/.test(lower))) reasons.push("with somebody");
  if (items.slice(from - 1 < 0 ? 0 : from - 1, at).some(({ lower }) => HABIT.test(lower))) reasons.push("any of a kind");
  if (items.slice(Math.max(0, from - 6), at).some(({ lower }) => DOUBT.has(lower))) reasons.push("occasion, in doubt");
  return { kind, named: { start: items[from]?.start ?? head.start, end: head.end }, reasons };
}

function ofTense(items: readonly Token[], at: number): Reason[] {
  const group = groupBefore(items, at);
  const tense = tenseOf(items[at]?.lower ?? "", group);
  const reasons: Reason[] = tense === "past" ? [] : [`occasion, ${tense}`];
  if (isNegatedGroup(group)) reasons.push("occasion, denied");
  return reasons;
}

/** What speaks for or against an occasion from all the words of its stretch and from its place in the text. */
export function reasonsAround(
  { items }: Stretch,
  { line, isInterview, isQuestion }: { readonly line: number; readonly isInterview: boolean; readonly isQuestion: boolean },
): Reason[] {
  const reasons: Reason[] = [];
  if (!items.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) reasons.push("occasion, without a verb");
  if (isInterview) reasons.push("occasion, in an interview");
  if (isQuestion) reasons.push("occasion, in a question");
  if (line > FAR) reasons.push("occasion, far down");
  return reasons;
}

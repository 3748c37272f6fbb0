import { isDoubtful, reasonsOfTense, type Occasion } from "./event-occasion";
import {
  ANY,
  DETERMINER,
  HOLDING_VERBS,
  OCCASION_NOUNS,
  PRESS,
  type OccasionNouns,
} from "./event-occasion-words";
import type { Reason } from "./event-reasons";
import { verbClass } from "./event-verbs";
import type { Token } from "../text/tokens";
import { plainForms } from "../text/words";

const PART = /^(?:ahead|start|beginning|end|opening|day|eve|part|series|number|conclusions?)$/;
const HAPPENS = /^(?:took|was|were|will|is|are|began|ended|takes)$/;

const SORT_OF: ReadonlyMap<string, OccasionNouns> = new Map(
  OCCASION_NOUNS.flatMap((sort) => [...sort.nouns].map((noun) => [noun, sort] as const)),
);

/** The occasion that a noun names: a summit, the rally, talks; null where it names none. */
export function occasionOfNoun(items: readonly Token[], at: number): Occasion | null {
  const head = items[at];
  if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.pos) || head.text === "March") return null;
  const sort = SORT_OF.get(head.lower);
  const isBriefing = /^(?:conference|briefing)s?$/.test(head.lower);
  if ((sort === undefined && !isBriefing) || !isHead(head, items[at + 1])) return null;
  const isPress = isBriefing && isOfPress(items[at - 1]);
  const kind = isPress ? "PRESS_CONFERENCE" : sort?.kind;
  if (kind === undefined) return null;
  let from = at;
  while (at - from < 7 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(items[from - 1]?.pos ?? "")) from--;
  const determiner = items[from - 1]?.lower ?? "";
  const isDetermined = DETERMINER.test(determiner) || /^['’]s?$/.test(determiner);
  if (isDetermined) from--;
  const reasons: Reason[] = ["an occasion", isPress ? "press conference" : (sort?.reason ?? "speech")];
  reasons.push(isDetermined ? ofDeterminer(determiner) : "bare");
  if (head.pos === "PROPN") reasons.push("by its name");
  if (head.lower.endsWith("s") && kind !== "TALKS") reasons.push("several");
  reasons.push(
    ...ofPreposition(
      items[from - 2]?.lower ?? "",
      items[from - 1]?.lower ?? "",
      kind === "TALKS",
      isCome(items.slice(Math.max(0, from - 10), from)),
    ),
  );
  reasons.push(...ofVerb(items, from, at));
  if (items.slice(at + 1, at + 3).some(({ lower }) => /^(?:with|between)$/.test(lower)))
    reasons.push("with somebody");
  if (items.slice(Math.max(0, from - 1), at).some(({ lower }) => ANY.has(lower)))
    reasons.push("any of a kind");
  if (isDoubtful(items, from, at)) reasons.push("occasion, in doubt");
  return { kind, named: { start: items[from]?.start ?? head.start, end: head.end }, reasons };
}

/** Of “summit talks” and “funeral home” the first noun is none, and of “Mesquite Convention Center”. */
function isHead({ pos, end }: Token, behind: Token | undefined): boolean {
  const isNext = behind?.start === end + 1;
  return !(isNext && (behind.pos === "NOUN" || (behind.pos === "PROPN" && pos === "PROPN")));
}

function isOfPress(before: Token | undefined): boolean {
  return before !== undefined && (PRESS.has(before.lower) || before.lower === "public");
}

/** Whether somebody arrives or gathers, for what follows. */
function isCome(before: readonly Token[]): boolean {
  const verb = before.findLast(({ pos }) => pos === "VERB")?.lower ?? "";
  return (
    verbClass(verb) === "move" || plainForms(verb).some((form) => /^(?:gather|fill|join|host)$/.test(form))
  );
}

function ofDeterminer(determiner: string): Reason {
  if (/^(?:a|an|another)$/.test(determiner)) return "a new one";
  return /^(?:the|this|that)$/.test(determiner) ? "a known one" : "somebody’s";
}

/** What stands before the name of an occasion: at it, ahead of it. */
function ofPreposition(before: string, lead: string, isTalks: boolean, isCome: boolean): Reason[] {
  // “welcomed him for talks”: what somebody comes for takes place.
  if (lead === "for" && isTalks) return ["at it", "held"];
  if (lead === "for" && isCome) return ["at it"];
  if (/^(?:at|during|in|while)$/.test(lead)) return ["at it"];
  if (/^(?:after|following)$/.test(lead)) return ["after it"];
  if (/^(?:before|ahead|until|since|for|to|about|on)$/.test(lead)) return ["before or about it"];
  if (lead !== "of") return [];
  return [PART.test(before) ? "before or about it" : "of it"];
}

/** The verb that has the occasion for its object, or its subject: held a rally; the rally took place. */
function ofVerb(items: readonly Token[], from: number, at: number): Reason[] {
  const first = Math.max(0, from - 4);
  const holding = items
    .slice(first, from)
    .findLastIndex(
      ({ pos, lower }) => pos === "VERB" && plainForms(lower).some((form) => HOLDING_VERBS.has(form)),
    );
  if (holding !== -1) return ["held", ...reasonsOfTense(items, first + holding)];
  const next = items.slice(at + 1, at + 6).findIndex(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
  const happens = next !== -1 && HAPPENS.test(items[at + 1 + next]?.lower ?? "");
  return happens ? ["takes place", ...reasonsOfTense(items, at + 1 + next)] : [];
}

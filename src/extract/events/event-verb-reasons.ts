import type { Range } from "../../fact/span.type";
import type { Governor } from "./event-clause";
import type { Dated } from "./event-features";
import type { Reason } from "./event-reasons";
import { nounClass, verbClass } from "./event-verbs";
import type { Token } from "../text/tokens";
import { plainForms, wordSet } from "../text/words";

/** That the headline has one of these says nothing of what happened. */
const PLAIN = wordSet("be have say tell report find show think believe claim warn");
/** So many lines tell the news of the headline. */
const LEAD = 3;

/** What the verb of a date says of it. */
export function* ofVerb(dated: Dated): Generator<Reason> {
  const { headline, line, stretch, governor, meeting } = dated;
  if (governor === null) {
    yield "no verb";
    return;
  }
  const { verb, tense, isPassive, isNegated, takes } = governor;
  const kind = kindOf(governor, dated.stretch.items, dated.date);
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

/** Whether the verb of a date tells of nothing that takes place: of saying, thinking, being alone. */
export function isIdle(dated: Dated): boolean {
  const { governor } = dated;
  return (
    governor !== null &&
    /^(?:say|think|write|report|be)$/.test(kindOf(governor, dated.stretch.items, dated.date))
  );
}

/** Announcing what is to come is an act, as is announcing a thing; telling what happened is none. */
function ofAnnouncing(kind: string, isPassive: boolean, takes: Governor["takes"]): Reason {
  if (isPassive) return "was announced";
  if (takes === "thing") return "announced a thing";
  return kind === "announce" && takes === "clause" ? "announced a clause" : "reported";
}

const HEARD = wordSet(
  "argument arguments evidence testimony case cases appeal appeals plea pleas statements",
);
const JUDGES = wordSet("court courts judge judges jury jurors justices panel tribunal inquiry");
const ALARMED = /^(?:police|ambulance|emergency|911|999|firefighters)$/;

/**
 * What the verb tells: “found dead”, “called off”, “claimed responsibility” and “appeared in court” are acts, whatever
 * “found that”, “called for” and “appeared to” are.
 */
export function kindOf(
  { verb, at, isPassive, takes }: Governor,
  items: readonly Token[],
  date: Range | null = null,
): string {
  const kind = verbClass(verb.lower);
  const forms = plainForms(verb.lower);
  const is = (...verbs: readonly string[]) => forms.some((form) => verbs.includes(form));
  const next = items[at + 1]?.lower ?? "";
  const behind = items.slice(at + 1, at + 5);
  // “Monday saw a march”: a day that sees or brings something has it happen.
  const isOfTime =
    date !== null &&
    date.end <= verb.start &&
    is("see", "bring", "witness", "mark") &&
    items.every(({ pos, start, end }) => start < date.end || end > verb.start || /^(?:AUX|ADV)$/.test(pos));
  if (isOfTime) return "occur";
  if (is("expect", "anticipate") && takes === "nothing" && next !== "to") return "plan";
  const isParted =
    /^(?:off|up|out|back|over|away|down)$/.test(next) &&
    !is("be", "have") &&
    !/^(?:is|are|was|were|be|been)$/.test(verb.lower);
  const isWhole = !takes.endsWith("clause") && next !== "to";
  const isDone = isPassive && isWhole && /^(?:think|write|be)$/.test(kind) && !is("base", "locate");
  const isDoneTo =
    (takes === "thing" && is("find", "claim")) ||
    (takes === "nothing" && is("find")) ||
    (!takes.endsWith("clause") && is("conclude")) ||
    (is("hear") && (behind.some(({ lower }) => HEARD.has(lower)) || isOfJudges(items, at)));
  const isCalled =
    is("call") &&
    behind.some(({ pos, lower }) => pos === "NOUN" && nounClass(lower) === "happening") &&
    /^(?:an?|the|early|fresh|new)$/.test(next);
  const isSummoned = isPassive && is("call") && next === "to";
  // “appeared together that afternoon at the hall”
  const isThere =
    is("appear") &&
    next !== "to" &&
    items.slice(at + 1, at + 6).some(({ lower }) => /^(?:in|at|before|on|via)$/.test(lower));
  const isAlarm = is("call") && behind.slice(0, 3).some(({ lower }) => ALARMED.test(lower));
  return isAlarm || isParted || isDone || isDoneTo || isCalled || isSummoned || isThere ? "act" : kind;
}

/** Whether who hears something is a court. */
function isOfJudges(items: readonly Token[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ lower }) => JUDGES.has(lower));
}

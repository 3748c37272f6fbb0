import type { EventKind } from "../../event/event-kind.enum";
import type { Range } from "../../fact/span.type";
import { groupBefore, isNegatedGroup, tenseOf } from "./event-clause";
import { DOUBT } from "./event-occasion-words";
import type { Reason } from "./event-reasons";
import type { Token } from "../text/tokens";

/** A meeting, a speech, a ceremony, talks or a refusal that words tell of, and what speaks for its taking place. */
export interface Occasion {
  readonly kind: EventKind;
  /** The words that name it. */
  readonly named: Range;
  readonly reasons: readonly Reason[];
}

/** What the tense of a verb says of an occasion. */
export function reasonsOfTense(items: readonly Token[], at: number): Reason[] {
  const group = groupBefore(items, at);
  const tense = tenseOf(items[at]?.lower ?? "", group);
  const reasons: Reason[] = tense === "past" ? [] : [`occasion, ${tense}`];
  if (isNegatedGroup(group)) reasons.push("occasion, denied");
  return reasons;
}

/** Whether the words just before an occasion, or in its name, leave open whether it takes place. */
export function isDoubtful(items: readonly Token[], from: number, to: number): boolean {
  return items.slice(Math.max(0, from - 6), to).some(({ lower }) => DOUBT.has(lower));
}

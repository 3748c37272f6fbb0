import { nounClass } from "./event-verbs";
import type { Token } from "../text/tokens";

/** What the phrase of a noun may be made of between the noun and the date that ends it. */
const OF_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART|SYM)$/;
/** So many words before a date its noun may stand. */
const REACH = 16;

/** Where a date hangs on a noun that tells of a happening. */
export interface Host {
  readonly at: number;
  /** Whether it is the word before the date and its preposition. */
  readonly isNext: boolean;
  /** Whether its phrase opens the clause, so that the verb comes after the date: “At a meeting in Lima on Monday, …”. */
  readonly isOpening: boolean;
}

/**
 * The noun of a happening whose phrase the date ends: the attack on the harbour of Lima on Monday. Null where a verb
 * or another clause stands between. `from` is the last word before the date and its preposition.
 */
export function hostOf(items: readonly Token[], from: number): Host | null {
  for (let at = from; at >= 0 && from - at < REACH; at--) {
    const item = items[at];
    if (item === undefined) return null;
    const isNoun = item.pos === "NOUN" || (item.pos === "PROPN" && at < from);
    if (isNoun && !isFollowed(items, at) && nounClass(item.lower) === "happening")
      return { at, isNext: at === from, isOpening: isOpening(items, at) };
    if (!OF_PHRASE.test(item.pos) && !isListed(items, at)) return null;
  }
  return null;
}

/** Of “attack victims” and “Operation Clambake” the first noun names nothing by itself. */
function isFollowed(items: readonly Token[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  const isOfName = item?.pos === "PROPN" && next?.pos === "PROPN";
  return (isOfName || next?.pos === "NOUN") && next.start === (item?.end ?? 0) + 1;
}

/** Whether a mark or a conjunction joins names: Lima, Cusco and Puno. */
function isListed(items: readonly Token[], at: number): boolean {
  const isLink = /^(?:,|and|or)$/.test(items[at]?.lower ?? "");
  return isLink && items[at - 1]?.pos === "PROPN" && /^(?:PROPN|CCONJ)$/.test(items[at + 1]?.pos ?? "");
}

/** Whether no verb or subject stands before a phrase. */
function isOpening(items: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(items[first - 1]?.pos ?? "")) first--;
  const isLed = items[first - 1]?.pos === "ADP";
  return isLed && items.slice(0, first - 1).every(({ pos }) => /^(?:ADV|PUNCT|CCONJ|ADP)$/.test(pos));
}

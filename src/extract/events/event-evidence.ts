import type { Range } from "../../fact/span.type";
import type { Governor } from "./event-clause";
import type { Stretch } from "./event-stretches";
import type { Token } from "../text/tokens";
import { wordSet } from "../text/words";

/** What opens a clause of its own; of one at another time or beside the matter; and what hangs one on a noun. */
const CONJUNCTIONS = wordSet("when while whilst after before because although though whether but as");
const PARTING = wordSet("after before because although though whether but");
const RELATIVES = wordSet("who whom which whose where that");

/**
 * The clause that says what happened on a date, or at a meeting: of its sentence what lies between the conjunctions,
 * relative clauses and dates around it.
 */
export function clauseOf(
  stretch: Stretch,
  date: Range,
  dates: readonly Range[],
  governor: Governor | null,
): Range {
  const { items } = stretch;
  const index = dates.indexOf(date);
  const earliest = dates[index - 1]?.end ?? stretch.start;
  const latest = dates[index + 1]?.start ?? stretch.end;
  const first = items.findIndex(
    ({ start }) => start >= Math.min(date.start, governor?.verb.start ?? date.start),
  );
  const last = items.findLastIndex(({ end }) => end <= Math.max(date.end, governor?.verb.end ?? date.end));
  const start = startOf(items, first, earliest);
  const end = endOf(items, last, latest);
  const clause = {
    start: Math.min(date.start, items[start]?.start ?? stretch.start),
    end: Math.max(date.end, items[end]?.end ?? stretch.end),
  };
  // “On Sunday, the emergency begun on November 15 ended”: a piece without a verb is no clause.
  return hasVerb(stretch, clause) ? clause : { start: stretch.start, end: clause.end };
}

/** Where the clause of an item begins, by its index. */
function startOf(items: readonly Token[], from: number, earliest: number): number {
  let isRelative = false;
  let at = from;
  while (at > 0) {
    const item = items[at - 1];
    if (item === undefined || item.start < earliest) break;
    const isJoined = item.text === "," && /^(?:and|but|or)$/.test(items[at]?.lower ?? "");
    if (isJoined) return at + 1;
    // Of “After he fell, she rose on Monday” the whole is kept: where its first clause ends is hard to tell.
    if (CONJUNCTIONS.has(item.lower) && items[at]?.lower !== "of") return at === 1 ? 0 : at;
    // Of a relative clause the noun before it is part: the man who fell ill.
    if (isRelative && (item.text === "," || isVerb(item))) break;
    const opensRelative = RELATIVES.has(item.lower) && items[at - 2]?.pos !== "VERB";
    // “A bus, which is run by the army, crashed”: what stands between commas is no part of the clause around it.
    if (opensRelative && items[at - 2]?.text === "," && isClosed(items.slice(at, from))) at--;
    else if (opensRelative) isRelative = true;
    else if (item.lower === "that") return at;
    at--;
  }
  while (at < from && /^[,;:—–]$|^(?:and|but)$/.test(items[at]?.lower ?? "")) at++;
  return at;
}

/** Whether a relative clause ends among the words behind its pronoun: a comma comes after its verb. */
function isClosed(words: readonly Token[]): boolean {
  const verb = words.findIndex(isVerb);
  return verb !== -1 && words.slice(verb).some(({ text }) => text === ",");
}

/** Where the clause of an item ends, by the index of its last word; `latest` is where the next date begins. */
function endOf(items: readonly Token[], from: number, latest: number): number {
  for (let at = from + 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.start >= latest) return before(items, at, from);
    const next = items[at + 1]?.lower ?? "";
    const parts =
      PARTING.has(item.lower) ||
      (item.text === "," && (PARTING.has(next) || RELATIVES.has(next) || /^(?:and|with)$/.test(next)));
    // “on Monday and the court freed him on Tuesday”: where another date follows, “and” may join its clause.
    const joins = item.lower === "and" && items.some(({ start }) => start >= latest);
    const rest = items.slice(at + 1).filter(({ start }) => !joins || start < latest);
    if ((parts || joins) && rest.some(isVerb)) return before(items, at, from);
  }
  return items.length - 1;
}

/** The last word before a place that is no mark, conjunction, preposition or adverb. */
function before(items: readonly Token[], at: number, from: number): number {
  let last = at - 1;
  while (last > from && /^(?:PUNCT|ADP|CCONJ|SCONJ|DET|ADV)$/.test(items[last]?.pos ?? "")) last--;
  return last;
}

function isVerb({ pos }: Token): boolean {
  return pos === "VERB" || pos === "AUX";
}

/** Whether the words of a range tell something, and do not merely name it as a caption does. */
export function hasVerb({ items }: Pick<Stretch, "items">, { start, end }: Range): boolean {
  return items.some((item) => isVerb(item) && item.start >= start && item.end <= end);
}

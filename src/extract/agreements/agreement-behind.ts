import type { Range } from "../../fact/span.type";
import { named, type Clauses } from "./agreement-clauses";
import { listAt } from "./agreement-phrases";
import {
  ASIDE,
  BETWEEN,
  BROKERED,
  BUYING,
  ENDING,
  MADE,
  MAKING,
  RELATION,
  SELLING,
  WEAK,
} from "./agreement-verbs";
import type { Side } from "./agreement-who";

/** So many items behind a noun nothing tells of it any more. */
const FAR = 24;
const NEAR = 16;

/** Those whom the words behind an agreement noun tell of, and the word that leads to them. */
export interface Behind extends Range {
  readonly word: "between" | "with" | "by" | "of" | "to";
  readonly sides: readonly Side[];
  /** The item where they end. */
  readonly to: number;
  /** Whether they are what is bought or merged, and may be no side. */
  readonly isThing?: boolean;
}

/** Those whom the words behind a noun tell of: between A and B, with C, signed by D, of E and F. */
export function behind(clauses: Clauses, from: number, noun: { readonly noun: string }): Behind | null {
  let made = false;
  let sells = false;
  let ends = false;
  for (let at = from; at < Math.min(clauses.items.length, from + FAR); at++) {
    const item = clauses.items[at];
    if (item === undefined) return null;
    const { lower, text } = item;
    if (/^[;:]$/.test(text) || (/^(?:because|while|but|although|if|who)$/.test(lower) && at > from + 1))
      return null;
    if (
      lower === "that" &&
      relative(clauses, at).length === 0 &&
      !/^(?:was|is|has|had|were)$|(?:ed|s)$/.test(clauses.items[at + 1]?.lower ?? "")
    )
      return null;
    if (BROKERED.test(lower)) {
      // “brokered by C between A and B”
      if (clauses.items[at + 1]?.lower === "by") {
        const skipped = listAt(clauses.items, at + 2);
        if (skipped !== null) at = skipped.to - 1;
      }
      continue;
    }
    if (MADE.test(lower)) made = true;
    // “The deal is the latest”: what it is, and not who made it.
    if (
      /^(?:is|are|was|were|will|would|has|have|had|remains?|became|becomes?)$/.test(lower) &&
      !clauses.items
        .slice(at + 1, at + 8)
        .some(
          (next) =>
            MADE.test(next.lower) || /^(?:between|with|among|involves|brokered|mediated)$/.test(next.lower),
        )
    )
      return null;
    // What another verb tells is no more of the noun: the pact prompted A to part with B.
    if (
      item.pos === "VERB" &&
      !made &&
      !lower.endsWith("ing") &&
      clauses.items[at - 1]?.lower !== "to" &&
      !ASIDE.test(lower)
    )
      return null;
    // “a deal to end the war between A and B”, “that normalized relations between”
    ends ||= ENDING.test(lower);
    const isBetween = BETWEEN.test(lower) && (ends || !RELATION.test(clauses.items[at - 1]?.lower ?? ""));
    const isWith =
      lower === "with" &&
      at - from < 9 &&
      clauses.items[at - 1]?.text !== "," &&
      !((clauses.items[at - 1]?.lower ?? "").startsWith("deal") && clauses.items[at - 1]?.pos === "VERB") &&
      !/^(?:along|together|accordance|line|problems?|comply|relations|ties|interfere\w*|faced|issues?)$/.test(
        clauses.items[at - 1]?.lower ?? "",
      );
    const isBy = lower === "by" && made;
    const isFor = lower === "for" && at === from && noun.noun === "bid";
    const isOf =
      isFor ||
      (lower === "of" &&
        at === from &&
        /^(?:coalition|alliance|merger|partnership|cease-?fire|truce|takeover|acquisition|purchase|buyout|union)$/.test(
          noun.noun,
        ));
    if (SELLING.test(lower)) sells = true;
    if (BUYING.test(lower) && clauses.items[at - 1]?.lower === "to") {
      const bought = boughtBy(clauses, at);
      if (bought !== null) return bought;
    }
    const isTo = lower === "to" && sells;
    if (!isBetween && !isWith && !isBy && !isOf && !isTo) {
      if (/^(?:PRON)$/.test(item.pos) && at > from + 2) return null;
      continue;
    }
    const list = listAt(clauses.items, at + 1);
    if (list === null) continue;
    const sides = clauses.sidesBehind(list);
    if (sides.length === 0) continue;
    // “negotiated by May”: by whom, and not between whom.
    const isPerson = sides.every(({ party }) => party?.entity?.kind === "person") && sides.length === 1;
    if (isBy && isPerson) continue;
    if (isTo && sides.some(({ party }) => party?.entity?.kind !== "organization")) continue;
    // “struck by A last month with B”
    const further = isBy ? withAfter(clauses, list.to) : null;
    if (further !== null)
      return { ...further, word: "by", start: item.start, sides: [...sides, ...further.sides] };
    const end = clauses.items[list.to - 1]?.end ?? item.end;
    return {
      word: isBetween ? "between" : isWith ? "with" : isBy ? "by" : "of",
      sides,
      start: item.start,
      end,
      to: list.to,
    };
  }
  return null;
}

/** The organization that a deal is to buy, or to buy from or supply to. */
function boughtBy(clauses: Clauses, verb: number): Behind | null {
  for (let at = verb + 1; at < Math.min(clauses.items.length, verb + NEAR); at++) {
    const item = clauses.items[at];
    if (
      item === undefined ||
      /^[,;:]$/.test(item.text) ||
      /^(?:that|which|after|for|in|under|over)$/.test(item.lower)
    )
      return null;
    const follows = clauses.lists.some(({ from, to }) => from === verb + 1 && to === at);
    if (at > verb + 1 && !follows && !/^(?:of|from|with|to|over)$/.test(clauses.items[at - 1]?.lower ?? ""))
      continue;
    const list = listAt(clauses.items, at);
    const sides = list === null ? [] : clauses.sides({ ...list, phrases: list.phrases.slice(0, 1) });
    if (list !== null && sides.some(({ party }) => party?.entity?.kind === "organization"))
      return {
        word: "to",
        sides,
        start: clauses.items[verb]?.start ?? item.start,
        end: clauses.items[(list.phrases[0]?.to ?? list.to) - 1]?.end ?? item.end,
        to: list.to,
        isThing: !/^(?:from|with|to)$/.test(clauses.items[at - 1]?.lower ?? ""),
      };
  }
  return null;
}

/** Whom “with” adds within a few words of those by whom a deal was made. */
function withAfter(clauses: Clauses, from: number): Omit<Behind, "word"> | null {
  const at = clauses.items.findIndex(({ lower }, i) => i >= from && i < from + 6 && lower === "with");
  if (at < 0 || clauses.items.slice(from, at).some(({ text, pos }) => text === "," || pos === "VERB"))
    return null;
  const list = listAt(clauses.items, at + 1);
  const sides = list === null ? [] : clauses.sidesBehind(list);
  if (list === null || sides.length === 0) return null;
  const start = clauses.items[at]?.start ?? 0;
  return { sides, start, end: clauses.items[list.to - 1]?.end ?? start, to: list.to };
}

/** “the pact, which A left”, “the deal A has agreed”: the subject of the clause that says what the noun is. */
export function relative(clauses: Clauses, from: number): Side[] {
  const { items, lists } = clauses;
  const at = items[from]?.text === "," ? from + 1 : from;
  const isOpen = /^(?:which|that)$/.test(items[at]?.lower ?? "");
  if (!isOpen && at !== from) return [];
  const begin = isOpen ? at + 1 : at;
  const word = items[begin]?.lower ?? "";
  // “the deal Prime Minister A struck”: in capitals it seems to go on.
  const isName = /^\p{Lu}/u.test(items[begin]?.text ?? "");
  const list =
    lists.find((one) => one.from === begin) ?? (isName ? (listAt(items, begin) ?? undefined) : undefined);
  const to = list?.to ?? begin + 1;
  if (list === undefined && !/^(?:he|she|they|both)$/.test(word)) return [];
  // Without “that”, the verb stands at once.
  const verb = items.slice(to, to + (isOpen ? 4 : 3)).find(({ pos }) => pos === "VERB");
  if (verb === undefined || !MAKING.has(verb.lower) || WEAK.test(verb.lower)) return [];
  const isPassive = items.slice(to, to + 3).some(({ lower }) => /^(?:is|are|was|were|been|be)$/.test(lower));
  if (!isOpen && (isPassive || !MADE.test(verb.lower))) return [];
  return list === undefined
    ? clauses.taken(begin, /^(?:they|both)$/.test(word), /^s?he$/.test(word))
    : clauses.sides(list);
}

/** “deals under which A and B recognise C”: those who do it and whom they do it to. */
export function underWhich(clauses: Clauses, from: number): { doers: Side[]; others: Side[] } | null {
  const { items, lists } = clauses;
  const at = items[from]?.text === "," ? from + 1 : from;
  if (!/^(?:under|by|in)$/.test(items[at]?.lower ?? "") || items[at + 1]?.lower !== "which") return null;
  const list = lists.find((one) => one.from === at + 2);
  const doers = clauses.sides(list);
  if (list === undefined || named(doers) === 0) return null;
  const verb = items.findIndex(({ pos }, i) => i >= list.to && i < list.to + 5 && pos === "VERB");
  const object = verb < 0 ? null : listAt(items, verb + (items[verb + 1]?.lower === "to" ? 3 : 1));
  const others = object === null ? [] : clauses.sidesBehind(object).filter(({ party }) => party !== null);
  return others.length === 0 ? null : { doers: doers.filter(({ party }) => party !== null), others };
}

/** “… and between A and C”: the further pairs of a plural. */
export function furtherPairs(clauses: Clauses, from: number): Side[][] {
  const found: Side[][] = [];
  for (let at = from; at < clauses.items.length; at++) {
    if (clauses.items[at]?.lower !== "between") continue;
    const list = listAt(clauses.items, at + 1);
    const sides = list === null ? [] : clauses.sides(list);
    if (named(sides) > 1) found.push(sides);
  }
  return found;
}

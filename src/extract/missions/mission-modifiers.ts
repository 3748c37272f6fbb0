import type { Range } from "../../fact/span.type";
import { CALENDAR } from "../names/chunks";
import type { MissionContext } from "./mission-mentions";
import { sendersIn, withoutPlace, type Sender } from "./mission-senders";
import { NUMBERED, OTHER, tradeOf } from "./mission-words";
import type { Item } from "../text/reading";

const NOUN = /^(?:NOUN|PROPN|ADJ|NUM)$/;
export const CAPITAL = /^\p{Lu}/u;
export const POSSESSIVE = /^['’´]s?$/;
export const DETERMINER =
  /^(?:the|this|that|these|those|its|their|his|her|our|my|your|both|a|an|another|one)$/;
/** Determiners of what is told for the first time. */
export const OPENS_NEW = /^(?:an?|another|one)$/;
/** Adjectives of parts of the world, which name no mission. */
const REGION =
  /^(?:(?:European|African|Western|Allied|Arab|Nordic|Asian|Latin|Soviet|Joint)(?:-\p{L}+)?|\S+-(?:led|backed|bound|based|run|sponsored|mandated|built|funded|made))$/u;
const LONGEST_PHRASE = 10;

/** Where the words before a noun begin that belong to it. */
export function phraseStart({ text }: MissionContext, items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_PHRASE) {
    const [item, next] = [items[from - 1], items[from]];
    if (item === undefined || next === undefined || !/^ ?$/.test(text.slice(item.end, next.start))) break;
    if (!isModifier(items, from, item, next)) break;
    from--;
  }
  return from;
}

function isModifier(items: readonly Item[], from: number, item: Item, next: Item): boolean {
  // The tagger takes many a name for a verb.
  const isCapital = from > 1 && CAPITAL.test(item.text);
  if (DETERMINER.test(item.lower)) return OTHER.has(item.lower);
  return (
    ((NOUN.test(item.pos) || isCapital) && !CALENDAR.has(item.text)) ||
    POSSESSIVE.test(item.text) ||
    OTHER.has(item.lower) ||
    NUMBERED.has(item.lower) ||
    tradeOf(item.lower) !== null ||
    (item.pos === "VERB" && /(?:ed|ing)$/.test(item.lower) && item.text.includes("-")) ||
    // Search and rescue.
    (/^(?:and|&)$/.test(item.text) &&
      tradeOf(next.lower) !== null &&
      tradeOf(items[from - 2]?.lower ?? "") !== null)
  );
}

export interface OwnWords {
  /** The words before the noun without whose they are. */
  readonly words: readonly Item[];
  readonly name: Range | null;
  /** Where the capitals before the noun begin, those of who sends it included. */
  readonly nameStart: number | null;
  readonly senders: readonly Sender[];
  readonly isPossessed: boolean;
  /** Of a part of the world: European. */
  readonly isRegional: boolean;
}

/** What the words before a noun say: whose it is, who sends it, what it is called. */
export function ownWords(
  context: MissionContext,
  items: readonly Item[],
  from: number,
  at: number,
): OwnWords {
  const all = items.slice(from, at);
  const possessor = all.findLastIndex(({ text }) => POSSESSIVE.test(text));
  const words = all.slice(possessor + 1);
  const senders = sendersIn(context, { start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 });
  const isCapital = (item: Item, i: number) =>
    CAPITAL.test(item.text) && !opensSentence(items, from + possessor + 1 + i);
  // Egyptian-English, Australian-led: of somebody as well.
  const isSender = ({ start, end }: Item) =>
    senders.some((sender) => sender.start < end && start < sender.end);
  let run: { start: number; end: number } | null = null;
  let isOpen = false;
  for (const [i, item] of words.entries()) {
    const isName: boolean =
      !isSender(item) &&
      !REGION.test(item.text) &&
      (isCapital(item, i) || (isOpen && /^\d{1,4}$/.test(item.text)));
    if (isName)
      run =
        run !== null && isOpen ? { start: run.start, end: item.end } : { start: item.start, end: item.end };
    isOpen = isName;
  }
  return {
    words,
    name: run === null ? null : withoutPlace(context, run, items[at]?.end ?? run.end),
    nameStart: words.find(isCapital)?.start ?? null,
    senders,
    isPossessed: possessor !== -1,
    isRegional: words.some(({ text }) => REGION.test(text)),
  };
}

/** A capital that the beginning of a sentence gives to a common word. */
function opensSentence(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isFirst =
    at === 0 || items[at - 1]?.pos === "QUOTE" || /^[.:!?–—“"]$/.test(items[at - 1]?.text ?? "");
  if (item === undefined || !isFirst) return false;
  return (
    item.pos !== "PROPN" ||
    item.lower.endsWith("ing") ||
    tradeOf(item.lower) !== null ||
    OTHER.has(item.lower) ||
    NUMBERED.has(item.lower)
  );
}

/** The capitals that end before an item, with the numbers among them; null where none do. */
export function capitalsBefore(items: readonly Item[], to: number): Range | null {
  let first = to;
  const isName = (item: Item | undefined) => item !== undefined && (CAPITAL.test(item.text) || (first < to && /^\d+$/.test(item.text))); // prettier-ignore
  while (first > 0 && to - first < 6 && isName(items[first - 1])) first--;
  if (first < to && opensSentence(items, first)) first++;
  const [start, end] = [items[first], items[to - 1]];
  if (first >= to || start === undefined || end === undefined) return null;
  return /^(?:in|at|from|of|to|near|said|told|by|for)$/.test(items[first - 1]?.lower ?? "") ? null : { start: start.start, end: end.end }; // prettier-ignore
}

import { CAPITAL, isPart } from "./agreement-phrase-parts";
import { countryAt } from "../countries/country-names";
import { singular, sortOf } from "./agreement-words";
import type { Item } from "../text/reading";

/** A noun phrase without what follows its head: the opposition Democratic Front (DF). */
export interface Phrase {
  /** Its items: from, up to but without to. */
  readonly from: number;
  readonly to: number;
  /** The item of its head. */
  readonly head: number;
  /** The abbreviation in brackets behind it. */
  readonly short: Item | null;
  /** What “of”, “from” or “representing” adds to it. */
  readonly of: PhraseList | null;
  /** Where it is, what it is for or under. */
  readonly place: PhraseList | null;
}

/** Noun phrases in a row: A, B and C. */
export interface PhraseList {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  /** Whether “and” or the like closes it: commas alone may set an apposition apart. */
  readonly isClosed?: boolean;
}

const TITLED =
  /^(?:leader|president|minister|premier|chief|chancellor|king|commander|chairman|head|ambassador|secretary)$/;

/** The list of noun phrases that begins at an item; null where none does. */
export function listAt(items: readonly Item[], from: number, depth = 0): PhraseList | null {
  const list = wholeListAt(items, from, depth);
  const [first, second] = list?.phrases ?? [];
  // “In New Brunswick, Irving sold”: who does it is not where it is.
  const isPlace =
    from === 1 &&
    depth === 0 &&
    items[0]?.pos === "ADP" &&
    /^(?:VERB|AUX)$/.test(items[list?.to ?? -1]?.pos ?? "");
  const isApart = isPlace && second !== undefined && items[second.from - 1]?.text === ",";
  return isApart && first !== undefined ? { from, to: first.to, phrases: [first] } : list;
}

function wholeListAt(items: readonly Item[], from: number, depth: number): PhraseList | null {
  const first = phraseAt(items, from, depth);
  if (first === null) return null;
  const phrases = [first];
  let to = first.to;
  let isClosed = false;
  for (;;) {
    const next = joined(items, to);
    const isBare = next === to + 1 && items[to]?.text === ",";
    const phrase = next === to ? null : phraseAt(items, next, depth);
    // Behind “A and B” a comma ends the list, but for the name of the last: A and its rival, the Greens.
    const isLast =
      isBare &&
      isClosed &&
      (phrase === null || !(isNameOfOne(items, phrases.at(-1), phrase) || isOfficeBetween(items, phrase)));
    // “In the deal, Turkey and Libya agreed”
    const isFronted = from === 1 && items[0]?.pos === "ADP";
    // “a pact with A, a treaty with B”: the next has sides of its own.
    const isNext = /^(?:with|between)$/.test(items[phrase?.to ?? -1]?.lower ?? "") && isDeal(items, phrase);
    if (
      phrase === null ||
      isLast ||
      isNext ||
      ((depth > 0 || isFronted) && !goesOn(items, phrases, phrase, isBare))
    )
      return { from, to, phrases, isClosed };
    // “signed with A, and B followed”: what comes next has a verb of its own.
    const isOwn = /^(?:VERB|AUX)$/.test(items[phrase.to]?.pos ?? "");
    const isObject =
      /^(?:ADP|VERB)$/.test(items[from - 1]?.pos ?? "") && items[from - 1]?.lower !== "between";
    if (isOwn && isObject && !isBare && items[to]?.text === ",") return { from, to, phrases, isClosed };
    phrases.push(phrase);
    // “seven others — A, B and C”: behind a dash begins a list of its own.
    isClosed = /^(?:[–—]|namely)$/.test(items[next - 1]?.text ?? "") ? false : isClosed || !isBare;
    to = phrase.to;
  }
}

/** “A, B’s minister, and C, D’s ambassador, signed” */
function isOfficeBetween(items: readonly Item[], { head, to }: Phrase): boolean {
  return TITLED.test(items[head]?.lower ?? "") && items[to]?.text === ",";
}

function isDeal(items: readonly Item[], phrase: Phrase | null): boolean {
  return sortOf(singular(items[phrase?.head ?? -1]?.lower ?? "")) !== null;
}

/** “its rival, the Greens” */
function isNameOfOne(items: readonly Item[], last: Phrase | undefined, next: Phrase): boolean {
  const [one, other] = [items[last?.head ?? -1]?.text ?? "", items[next.head]?.text ?? ""];
  return /^\p{Ll}.*[^s]$/u.test(one) && CAPITAL.test(other) && items[next.from]?.lower === "the";
}

/** Whether a list that stands behind “of” or “from” goes on with a phrase, or the outer one does. */
function goesOn(items: readonly Item[], phrases: readonly Phrase[], next: Phrase, isBare: boolean): boolean {
  const last = phrases.at(-1);
  // “Buhari of Nigeria and Talon of Benin”, “Obi of Togo and rebel leader Mensah”
  const isTitled = items.slice(next.from, next.head).some(({ lower }) => TITLED.test(lower));
  if (last === undefined || next.of !== null || isTitled) return false;
  const isName = (phrase: Phrase) => /^\p{Lu}/u.test(items[phrase.head]?.text ?? "");
  // “After months of talks, Israel signed”
  return !isBare || isName(last) || !isName(next);
}

/** Where the next of a list begins: behind a comma, “and”, “as well as”, “including”; the same place where none does. */
function joined(items: readonly Item[], at: number): number {
  let to = at;
  if (items[to]?.text === ",") to++;
  const word = items[to]?.lower ?? "";
  if (/^(?:and|&|or|plus|including|namely)$/.test(word) || (/^[–—]$/.test(word) && to > 0)) to++;
  else if (word === "as" && items[to + 1]?.lower === "well") to += 3;
  else if (/^(?:along|together)$/.test(word) && items[to + 1]?.lower === "with") to += 2;
  else if (word === "such" && items[to + 1]?.lower === "as") to += 2;
  // “delegates of A and of B”
  if (to > at && /^(?:of|from|with)$/.test(items[to]?.lower ?? "") && items[to - 1]?.lower === "and") to++;
  if (to > at && /^(?:then|also|both|even|later)$/.test(items[to]?.lower ?? "")) to++;
  return to;
}

function phraseAt(items: readonly Item[], from: number, depth: number): Phrase | null {
  if (depth > 3) return null;
  let at = from;
  if (/^(?:both|either|all)$/.test(items[at]?.lower ?? "")) at++;
  const begin = at;
  while (isPart(items, at, begin)) at++;
  if (at === begin || items[at - 1]?.pos === "DET") return null;
  let head = at - 1;
  if (/^(?:['’]s?)$/.test(items[head]?.text ?? "")) return null;
  while (head > begin && /^[)!]$/.test(items[head]?.text ?? "")) head--;
  let short: Item | null = null;
  const bracketed = items[at + 1];
  if (items[at]?.text === "(" && items[at + 2]?.text === ")" && bracketed !== undefined) {
    if (/^\p{Lu}[\p{L}.&-]*$/u.test(bracketed.text)) short = bracketed;
    at += 3;
    // “(UMWA) Local Union 4826”
    while (short !== null && CAPITAL.test(items[at]?.text ?? "") && isPart(items, at, begin)) head = at++;
  }
  // “the African Free Trade Area (AfCFTA) agreement”
  if (short !== null && sortOf(singular(items[at]?.lower ?? "")) !== null) {
    short = null;
    head = at++;
  }
  // “United Arab Emirates (UAE) port operator DP World”
  let rest = at;
  while (short !== null && isPart(items, rest, begin)) rest++;
  if (rest > at + 1 && items[at]?.pos === "NOUN" && CAPITAL.test(items[rest - 1]?.text ?? "")) {
    short = null;
    head = rest - 1;
    at = rest;
  }
  const word = items[at]?.lower ?? "";
  const behind = at + complementOf(items, at);
  let of: PhraseList | null = null;
  let place: PhraseList | null = null;
  if (behind > at && /^(?:of|from|representing)$/.test(word)) {
    of = listAt(items, behind, depth + 1);
    at = of?.to ?? at;
  } else if (behind > at) {
    // What stands behind “in A and B” is of the outer list again: rebels in Darfur and the government.
    const inner = phraseAt(items, behind, depth + 1);
    if (inner !== null) place = { from: inner.from, to: inner.to, phrases: [inner] };
    at = inner === null ? at : behindCountry(items, inner);
    // “the Organization for Security and Co-operation in Europe (OSCE)”
    short ??= inner?.short ?? null;
  }
  return { from: begin, to: at, head, short, of, place };
}

/** Where “in Minas Gerais, Brazil” ends, the country with it. */
function behindCountry(items: readonly Item[], { head, to }: Phrase): number {
  const isNamed = items[to]?.text === "," && /^\p{Lu}/u.test(items[head]?.text ?? "");
  const country = isNamed ? countryAt(items, to + 1) : null;
  const end = to + 1 + (country?.length ?? 0);
  return country?.kind === "name" && /^(?:VERB|AUX|ADP)$/.test(items[end]?.pos ?? "") ? end : to;
}

/** How many words lead on to what a phrase is of, or where it is: of, loyal to, led by; none where it ends. */
function complementOf(items: readonly Item[], at: number): number {
  const [word, next] = [items[at]?.lower ?? "", items[at + 1]?.lower];
  if (/^(?:of|from|representing|for|in|at|near|within|against|under)$/.test(word)) return 1;
  if (next === "to" && /^(?:loyal|close|aligned|belonging)$/.test(word)) return 2;
  return next === "by" && /^(?:led|headed|backed|represented|dominated|supported|chaired)$/.test(word)
    ? 2
    : 0;
}

/** All lists of a unit, from left to right, none within another. */
export function listsOf(items: readonly Item[], first: number): PhraseList[] {
  const found: PhraseList[] = [];
  for (let at = first; at < items.length;) {
    const list = listAt(items, at);
    if (list === null) at++;
    else {
      found.push(list);
      at = Math.max(list.to, at + 1);
    }
  }
  return found;
}

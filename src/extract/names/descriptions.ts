import type { Range } from "../../fact/span.type";
import { countryAt } from "../countries/country-names";
import type { Gender } from "./given-names";
import { HONORIFICS } from "../offices/honorifics";
import { isOfficeHead } from "../offices/offices";
import { complementsOf } from "../offices/office-complements";
import { isPersonNoun } from "./person-nouns";
import type { Item } from "../text/reading";

/** What the words beside a name call its bearer: an astronomer at the university. */
export interface Description extends Range {
  /** The noun at its head, in lower case: minister, astronomer. */
  readonly head: string;
  readonly gender: Gender;
  /** The item behind it. */
  readonly to: number;
}

const LONGEST = 14;

/** Everything that the words around a name, items `from` up to `to`, call its bearer, and whether they give an age. */
export function descriptionsBeside(
  items: readonly Item[],
  from: number,
  to: number,
): { descriptions: readonly Description[]; isAged: boolean } {
  const before = beforeName(items, from);
  const { descriptions, isAged } = appositionOf(items, to);
  return {
    descriptions: [...(before === null ? [] : [before]), ...descriptions, ...predicateOf(items, to)],
    isAged,
  };
}

/** What stands directly before a name: “political scholar”, “Professor”, “Dunn's mother,”. */
function beforeName(items: readonly Item[], nameFrom: number): Description | null {
  let at = nameFrom - 1;
  const isApart = items[at]?.text === ",";
  if (isApart) at--;
  const last = items[at];
  if (last === undefined || last.pos === "QUOTE" || !isHead(last.lower) || (!isApart && gap(items, at)))
    return null;
  const end = at;
  while (at >= 0 && end - at < LONGEST && isDescribing(items, at)) at--;
  const before = items[at];
  if (at === end) return null;
  // “the minister, X,” is an apposition; “ministers, X” may be a list.
  const isIntroduced = /^(?:DET|PART|PRON|ADP|NUM)$/.test(before?.pos ?? "") || isOwner(before);
  if (isApart && !isIntroduced && (before !== undefined || !isOfficeHead(last.lower))) return null;
  return describe(items, ownerStart(items, at) ?? at + 1, at + 1, end + 1);
}

function isDescribing(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.pos === "QUOTE" || gap(items, at)) return false;
  return (
    (/^(?:NOUN|PROPN|ADJ)$/.test(item.pos) && /^[\p{L}\p{N}]/u.test(item.text)) ||
    (at > 0 &&
      /^\p{Lu}\p{Ll}/u.test(item.text) &&
      !/^(?:The|A|An|In|On|At|By|But|And|For|As)$/.test(item.text)) ||
    isOfficeHead(item.lower)
  );
}

/** Whether more than one space, or a mark, stands between an item and the next. */
function gap(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return item === undefined || (next !== undefined && next.start - item.end > 2);
}

function isOwner(item: Item | undefined): boolean {
  return /^['’]s?$/.test(item?.text ?? "");
}

/** Where a name begins that owns what follows a possessive mark: Japan's, Sally Dunn's. Null where none does. */
function ownerStart(items: readonly Item[], mark: number): number | null {
  if (!isOwner(items[mark])) return null;
  let from = mark;
  while (from > 0 && /^\p{Lu}/u.test(items[from - 1]?.text ?? "") && !gap(items, from - 1)) from--;
  return from === mark ? null : from;
}

/** What stands behind a name between commas: “, an astronomer at Yale,”, “, 45,”. */
function appositionOf(
  items: readonly Item[],
  to: number,
): { descriptions: readonly Description[]; isAged: boolean } {
  if (!/^[,(—–-]$/.test(items[to]?.text ?? "")) return { descriptions: [], isAged: false };
  let from = to + 1;
  const isAged =
    (items[from]?.pos === "NUM" && /^[,)]|aged?$/.test(items[from + 1]?.text ?? ",")) ||
    items[from]?.lower === "aged";
  if (isAged) {
    while (from < items.length && from < to + 6 && items[from]?.text !== ",") from++;
    from++;
  }
  if (items[from]?.lower === "who") return { descriptions: predicateOf(items, from + 1), isAged };
  if (!isAged && items[from]?.pos === "VERB") return { descriptions: [], isAged };
  const first = nounPhrase(items, from, isAged);
  if (first === null) return { descriptions: [], isAged };
  // “a politician who was a lawyer”
  const further = items[first.to]?.lower === "who" ? predicateOf(items, first.to + 1) : [];
  return { descriptions: [first, ...further], isAged };
}

/** What a name is said to be: “is a scientist”. */
function predicateOf(items: readonly Item[], to: number): readonly Description[] {
  let isSaid = false;
  for (let at = to; at < to + 6; at++) {
    const item = items[at];
    if (item === undefined) return [];
    if (/^(?:is|was)$/.test(item.lower)) isSaid = true;
    else if (
      !/^(?:AUX|ADV)$/.test(item.pos) &&
      !/^(?:has|had|been|be|since|first|also|then)$/.test(item.lower)
    ) {
      const found = isSaid && /^(?:an?|the)$/.test(item.lower) ? nounPhrase(items, at, false) : null;
      return found === null ? [] : [found];
    }
  }
  return [];
}

/** A noun phrase that may describe a person; it must stand alone, up to a mark or a relative clause. */
function nounPhrase(items: readonly Item[], from: number, isBareAllowed: boolean): Description | null {
  let start = from;
  while (/^(?:then|now|formerly|currently|also)$/.test(items[start]?.lower ?? "")) start++;
  const determiner = start;
  if (/^(?:a|an|the|his|her|its|their|another|one)$/.test(items[start]?.lower ?? "")) start++;
  let isBare = start === determiner;
  for (let at = start; at < start + 5; at++) {
    if (isOwner(items[at])) {
      isBare &&= ownerStart(items, at) === null;
      start = at + 1;
      break;
    }
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(items[at]?.pos ?? "")) break;
  }
  let end = start;
  while (
    end < items.length &&
    end - start < LONGEST &&
    !/^[,;:.()—–-]$/.test(items[end]?.text ?? ",") &&
    items[end]?.pos !== "QUOTE"
  )
    end++;
  const found = describe(items, determiner, start, end);
  if (found === null) return null;
  // “X, President Y,” is a list: the phrase describes who is named in it.
  const next = items[found.to];
  if (next !== undefined && /^\p{Lu}/u.test(next.text) && next.start - found.end < 2) return null;
  // A bare noun after a comma may be the next of a list: only an office or one with a country stands so.
  const hasCountry = items.slice(start, found.to).some((_, i) => countryAt(items, start + i) !== null);
  // “Anna Brown, spokeswoman for the group”: what has a complement is none of a list.
  const hasComplement = items
    .slice(start + 1, found.to + 1)
    .some(({ lower }) => /^(?:of|for|at)$/.test(lower));
  if (isBare && !isBareAllowed && !isOfficeHead(found.head) && !hasCountry && !hasComplement) return null;
  return found.head.endsWith("s") && !/(?:ss|us)$/.test(found.head) ? null : found;
}

/** Reads the words from `start` up to `end` as a description that begins with what stands from `from` on. */
function describe(items: readonly Item[], from: number, start: number, end: number): Description | null {
  let head = -1;
  for (let at = start; at < end; at++) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || /^[,;:.()—–-]$/.test(item.text)) break;
    if (/^(?:of|for|to|at|in|who|that|from|with|on|by|whose|which)$/.test(item.lower)) break;
    // “its peace and security director”
    if (item.lower === "and" && head !== -1) break;
    if (isHead(item.lower)) head = at;
    else if (/^(?:VERB|AUX|PRON)$/.test(item.pos) && !/^\p{Lu}/u.test(item.text)) break;
  }
  const [first, noun] = [items[from], items[head]];
  if (first === undefined || noun === undefined) return null;
  const to = Math.min(complementsOf(items, head, noun.lower).to, Math.max(end, head + 1));
  return {
    start: first.start,
    end: items[to - 1]?.end ?? noun.end,
    head: noun.lower.replace(/\.$/, ""),
    gender: HONORIFICS.get(noun.lower) ?? genderOfNoun(noun.lower),
    to,
  };
}

function isHead(lower: string): boolean {
  return isOfficeHead(lower) || isPersonNoun(lower) || HONORIFICS.has(lower);
}

/** The gender that a noun for a person tells, in lower case; not that of offices whose holders are called so whoever they are. */
export function genderOfNoun(lower: string): Gender {
  const isFemale =
    /(?:woman|mother|daughter|sister|wife|girl|widow|actress|heiress|queen|girlfriend|aunt|waitress|nun|fiancée)$/.test(
      lower,
    );
  if (isFemale) return "f";
  return /(?:(?<!chair|ombuds|alder)(?<!o)man|father|son|brother|husband|boy|king|boyfriend|uncle|monk|cardinal|pope)$/.test(
    lower,
  )
    ? "m"
    : "?";
}

import { countryAt } from "./country-names";
import { isOfficeHead, HONORIFICS } from "./offices";
import { isPersonNoun } from "./person-nouns";
import type { Item } from "./reading";
import { describe, NOBODY, type Description, type Owner } from "./title";

const LONGEST = 14;

/** What stands directly before a name: “Japan's Prime Minister”, “political scholar”, “Dunn's mother,”. */
export function beforeName(items: readonly Item[], nameFrom: number): Description | null {
  let at = nameFrom - 1;
  const comma = items[at]?.text === ",";
  if (comma) at--;
  // “Member of Parliament (MP) Yvette Cooper”
  if (items[at]?.text === ")" && items[at - 2]?.text === "(") at -= 3;
  if (!comma && at === nameFrom - 1 && gap(items, at)) return null;
  const last = at;
  const lastItem = items[last];
  if (lastItem === undefined || !isTitleEnd(items, last)) return null;
  while (at >= 0 && last - at < LONGEST && isTitleWord(items, at)) at--;
  const owner = items[at];
  const from = at + 1;
  if (from > last) return null;
  if (comma && !/^(?:DET|PART|PRON|ADP|NUM)$/.test(owner?.pos ?? "") && !/^['’]s?$/.test(owner?.text ?? "")) {
    // “the minister, X,” is an apposition; “ministers, X” may be a list.
    if (owner !== undefined || !isOfficeHead(lastItem.lower)) return null;
  }
  return describe(items, from, last + 1, ownerAt(items, at));
}

/** All that stands directly before a name: “governor and US Senator”. */
export function titlesBefore(items: readonly Item[], nameFrom: number): readonly Description[] {
  const nearest = beforeName(items, nameFrom);
  if (nearest?.title == null) return nearest === null ? [] : [nearest];
  let at = items.findIndex(({ start }) => start >= nearest.start) - 1;
  while (at > 0 && items[at]?.pos === "PROPN") at--;
  if (items[at]?.lower !== "and" || !isOfficeHead(items[at - 1]?.lower ?? "")) return [nearest];
  const other = beforeName(items, at);
  return other?.title == null ? [nearest] : [nearest, other];
}

/** Whether a description may end here: at its head noun, or at what the head is of. */
function isTitleEnd(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.pos === "QUOTE") return false;
  if (isOfficeHead(item.lower) || isPersonNoun(item.lower) || HONORIFICS.has(item.lower)) return true;
  for (let back = at; back > at - 6 && back > 0; back--) {
    if (/^(?:of|for|to)$/.test(items[back]?.lower ?? ""))
      return isOfficeHead(items[back - 1]?.lower ?? "") && /^\p{Lu}/u.test(item.text);
    if (items[back]?.pos === "VERB") return false;
  }
  return false;
}

function isTitleWord(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.pos === "QUOTE" || gap(items, at)) return false;
  if (
    (/^(?:NOUN|PROPN|ADJ)$/.test(item.pos) && /^[\p{L}\p{N}]/u.test(item.text)) ||
    (/^\p{Lu}\p{Ll}/u.test(item.text) &&
      !/^(?:The|A|An|In|On|At|By|But|And|For|As)$/.test(item.text) &&
      at > 0)
  )
    return true;
  if (isOfficeHead(item.lower)) return true;
  if (/^(?:of|for|to)$/.test(item.lower)) return isOfficeHead(items[at - 1]?.lower ?? "");
  if (item.lower === "the")
    return /^(?:of|for|to)$/.test(items[at - 1]?.lower ?? "") && isOfficeHead(items[at - 2]?.lower ?? "");
  const portfolio = items
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(?:minister|secretary|commissioner)$/.test(lower));
  return (
    portfolio &&
    item.lower === "and" &&
    /^\p{Lu}/u.test(items[at + 1]?.text ?? "") &&
    /^\p{Lu}/u.test(items[at - 1]?.text ?? "")
  );
}

/** Whether more than one space, or a mark, stands between an item and the next. */
function gap(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return item === undefined || (next !== undefined && next.start - item.end > 2);
}

/** Who owns what follows: Japan's, the company's. */
export function ownerAt(items: readonly Item[], at: number): Owner {
  if (!/^['’]s?$/.test(items[at]?.text ?? "")) return NOBODY;
  let from = at - 1;
  while (from > 0 && /^\p{Lu}/u.test(items[from - 1]?.text ?? "") && !gap(items, from - 1)) from--;
  for (let start = from; start < at; start++) {
    const nation = countryAt(items, start);
    if (nation !== null && nation.kind !== "capital" && start + nation.length === at)
      return { code: nation.code, range: null, start: items[start]?.start ?? null };
  }
  const [first, last] = [items[from], items[at - 1]];
  if (first === undefined || last === undefined || !/^\p{Lu}/u.test(first.text)) return NOBODY;
  return { code: null, range: { start: first.start, end: last.end }, start: first.start };
}

/** What stands behind a name between commas: “, the Chancellor of Germany,”, “, 45,”, “(R-Texas)”. */
export function appositionOf(
  items: readonly Item[],
  to: number,
): { descriptions: readonly Description[]; isAge: boolean } {
  if (!/^[,(—–-]$/.test(items[to]?.text ?? "")) return { descriptions: [], isAge: false };
  let from = to + 1;
  const isAge =
    (items[from]?.pos === "NUM" && /^[,)]|aged?$/.test(items[from + 1]?.text ?? ",")) ||
    items[from]?.lower === "aged";
  if (isAge) {
    while (from < items.length && items[from]?.text !== ",") from++;
    from++;
  }
  if (items[from]?.lower === "who") return { descriptions: predicateOf(items, from + 1), isAge };
  if (!isAge && items[from]?.pos === "VERB") return { descriptions: [], isAge };
  const found = nounPhrases(items, from, isAge);
  // “a politician who served as President of India”
  const end = found.at(-1)?.end ?? 0;
  const relative = found.length === 0 ? -1 : items.findIndex(({ start }) => start >= end);
  const further = items[relative]?.lower === "who" ? predicateOf(items, relative + 1) : [];
  return { descriptions: [...found, ...further], isAge };
}

/** What a name is said to be: “is the president of”, “became governor”, “was sworn in as”. */
export function predicateOf(items: readonly Item[], to: number): readonly Description[] {
  let at = to;
  let verb = "";
  for (let steps = 0; steps < 6; steps++, at++) {
    const item = items[at];
    if (item === undefined) return [];
    if (
      /^(?:AUX|ADV)$/.test(item.pos) ||
      /^(?:is|was|has|had|been|be|since|first|also|currently|previously|then)$/.test(item.lower)
    ) {
      if (/^(?:is|was)$/.test(item.lower)) verb = item.lower;
      continue;
    }
    // “Rosselló appointed Pierluisi” tells nothing of Rosselló.
    const isDone = /^(?:elected|appointed|named|sworn)$/.test(item.lower);
    if (isDone && verb === "" && !/^(?:been|being|be|were)$/.test(items[at - 1]?.lower ?? "")) return [];
    if (
      /^(?:became|become|served|serves|serving|elected|appointed|named|sworn|remains|remained)$/.test(
        item.lower,
      )
    ) {
      verb = item.lower;
      continue;
    }
    if (/^(?:as|in)$/.test(item.lower) && verb !== "" && !/^(?:is|was)$/.test(verb)) continue;
    break;
  }
  if (verb === "") return [];
  if (
    /^(?:is|was)$/.test(verb) &&
    !/^(?:DET|PRON)$/.test(items[at]?.pos ?? "") &&
    !countryAt(items, at) &&
    !isOfficeHead(items[at]?.lower ?? "")
  )
    return [];
  return nounPhrases(items, at, false);
}

/** Noun phrases joined by “and”: mayor of Denver and governor of Colorado. */
function nounPhrases(items: readonly Item[], from: number, bare: boolean): readonly Description[] {
  const first = nounPhrase(items, from, bare);
  if (first === null) return [];
  const next = items.findIndex(({ start }) => start >= first.end);
  if (next === -1 || items[next]?.lower !== "and") return [first];
  const second = nounPhrase(items, next + 1, false);
  return second?.title == null ? [first] : [first, second];
}

/** A noun phrase that may describe a person; it must stand alone, up to a mark or a relative clause. */
function nounPhrase(items: readonly Item[], from: number, bare: boolean): Description | null {
  let start = from;
  const determiner = items[start];
  if (determiner === undefined) return null;
  if (/^(?:then|now|formerly|currently|also)$/.test(determiner.lower))
    return nounPhrase(items, from + 1, bare);
  if (/^(?:a|an|the|his|her|its|their|another|one)$/.test(determiner.lower)) start++;
  let owner = NOBODY;
  for (let at = start; at < start + 5; at++) {
    if (/^['’]s?$/.test(items[at]?.text ?? "")) {
      owner = ownerAt(items, at);
      start = at + 1;
      break;
    }
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(items[at]?.pos ?? "")) break;
  }
  const isBare = start === from && owner.code === null && owner.range === null;
  let end = start;
  while (
    end < items.length &&
    end - start < LONGEST &&
    !/^[,;:.()—–-]$/.test(items[end]?.text ?? ",") &&
    items[end]?.pos !== "QUOTE"
  )
    end++;
  const found = describe(items, start, end, owner);
  if (found === null) return null;
  // “X, President Y,” is a list: the phrase describes who is named in it.
  const next = items.find(({ start: at }) => at >= found.end);
  if (next !== undefined && /^\p{Lu}/u.test(next.text) && next.start - found.end < 2) return null;
  // A bare noun after a comma may be the next of a list: only an office stands so.
  if (isBare && !bare && found.title === null && found.country === null) return null;
  if (/^an?$/.test(determiner.lower) && found.title === "minister")
    return { ...found, title: null, start: determiner.start };
  if (found.head.endsWith("s") && !/(?:ss|us)$/.test(found.head)) return null;
  return { ...found, start: determiner.start };
}

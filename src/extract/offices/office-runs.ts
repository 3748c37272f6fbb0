import { countryAt } from "../countries/country-names";
import { isGivenName } from "../names/given-names";
import { isState } from "./national-offices";
import { headOf, isPartOfTitle, isPluralHead } from "./offices";
import { ORG_WORDS, PLACE_WORDS } from "../names/person-nouns";
import { isOfMembers } from "../names/member-names";
import type { Item } from "../text/reading";
import { PORTFOLIO } from "./title-words";

export function isPortfolio({ text }: Item): boolean {
  return PORTFOLIO.has(text) || /^(?:of|and|for|the|on)$/.test(text);
}

/** A noun in small letters with what stands before it: “Revolutionary guard”, “regional civil defense office”. */
export function nounAt(
  items: readonly Item[],
  at: number,
  isOwned = false,
): { head: string; length: number } | null {
  let end = at;
  while (
    end < items.length &&
    end - at < 5 &&
    /^\p{Ll}/u.test(items[end]?.text ?? "") &&
    (/^(?:NOUN|ADJ|PROPN)$/.test(items[end]?.pos ?? "") || (isOwned && end === at))
  )
    end++;
  const last = items[end - 1];
  return end === at || last === undefined ? null : { head: last.lower, length: end - at };
}

/** “education and science”, “foreign affairs” */
export function portfolioEnd(items: readonly Item[], at: number): number {
  let end = at;
  while (end < items.length && end - at < 7) {
    const { pos = "", text = "" } = items[end] ?? {};
    const isWord = /^\p{Ll}/u.test(text) && /^(?:NOUN|ADJ|PROPN)$/.test(pos);
    const joins =
      (text === "and" || text === ",") &&
      end > at &&
      /^\p{Ll}/u.test(items[end + 1]?.text ?? "") &&
      /^(?:NOUN|ADJ)$/.test(items[end + 1]?.pos ?? "") &&
      (text === "and" || items.slice(end + 2, end + 5).some(({ lower }) => lower === "and"));
    if (!isWord && !joins) break;
    end++;
  }
  return Math.max(end, at + 1);
}

/** Where words in capitals end that begin at an item and name what an office is of; a name of a person behind them is none of them. */
export function runEnd(items: readonly Item[], from: number): number {
  let end = from;
  while (end < items.length && end - from < 12) {
    const [item, next] = [items[end], items[end + 1]];
    if (item === undefined || item.pos === "QUOTE") break;
    if (end > from && item.start - (items[end - 1]?.end ?? 0) > 1) break;
    const isCapital =
      /^[ʻʼ]?\p{Lu}/u.test(item.text) || (end === from && /^(?:al|el|as|an|ash)-\p{Lu}/u.test(item.text));
    if (end > from && STYLE.test(item.lower)) break;
    if (
      isCapital &&
      end > from &&
      headOf(item.lower) !== null &&
      // “Minister of Police Annette King”
      !isGivenName(items[end - 1]?.text ?? "") &&
      !ORG_WORDS.has(item.lower) &&
      !/^(?:Representatives|Chiefs)$/.test(item.text) &&
      // “Conference of Catholic Bishops”
      !(isPluralHead(item.lower) && items.slice(from, end).some(({ text }) => text === "of"))
    )
      break;
    const joins =
      end > from &&
      /^(?:of|and|the|for|&|de|du|del|la|on)$/.test(item.text) &&
      next !== undefined &&
      (/^\p{Lu}/u.test(next.text) || (next.text === "the" && /^\p{Lu}/u.test(items[end + 2]?.text ?? ""))) &&
      (item.text !== "and" || joinsNames(items, from, end)) &&
      (!/^(?:of|for|on|the)$/.test(item.text) ||
        (!items.slice(from + 1, end).some(({ text }) => isGivenName(text)) &&
          !(
            item.text === "for" &&
            /^(?:Parliament|Congress|Assembly|Council|House)$/.test(items[end - 1]?.text ?? "")
          ) &&
          items
            .slice(from, end)
            .some(
              ({ lower, text }) => ORG_WORDS.has(lower) || /^(?:Centers?|Chiefs|Head|Ways)$/.test(text),
            )));
    if (!isCapital && !joins && !isOfMembers(items, end)) break;
    end++;
  }
  return nameStart(items, from, end);
}

/** Styles that open the name of a person: Secretary of State Cardinal Pietro Parolin. */
const STYLE =
  /^(?:cardinal|dr\.?|mr\.?|mrs\.?|ms\.?|sir|dame|sheikh|lt\.?|col\.?|gen\.?|rev\.?|prof\.?|professor|admiral|captain|colonel|monsignor|imam|ayatollah|lady)$/;

/** Whether “and” joins two words of one name: Health and Welfare, New York and New Jersey. */
function joinsNames(items: readonly Item[], from: number, at: number): boolean {
  const next = items[at + 1];
  if (
    next === undefined ||
    headOf(next.lower) !== null ||
    isGivenName(next.text) ||
    isPartOfTitle(next.lower) ||
    countryAt(items, at + 1) !== null
  )
    return false;
  return items
    .slice(from, at)
    .some(({ lower, text }) => ORG_WORDS.has(lower) || PORTFOLIO.has(text) || /^Centers?$/.test(text));
}

/** Where the name of a person begins within words in capitals; their end where none does. */
function nameStart(items: readonly Item[], from: number, end: number): number {
  let last = from;
  for (let at = from; at < end; at++) {
    const item = items[at];
    if (item === undefined) break;
    const isJoined = /^(?:and|of|for|the|&|on)$/.test(items[at - 1]?.text ?? "") && at > from;
    // “Secretary of State Christopher Hill”: a family name that is also a word for a place.
    const isPerson =
      at > from && last === at && !isJoined && isGivenName(item.text) && end - at > 1 && end - at < 4;
    if (isPerson && !ORG_WORDS.has(items[end - 1]?.lower ?? "")) return trimmed(items, from, at);
    if (ORG_WORDS.has(item.lower) || PORTFOLIO.has(item.text) || PLACE_WORDS.has(item.lower) || isJoined)
      last = at + 1;
  }
  const nation = countryAt(items, from);
  if (last === from && nation !== null && nation.kind !== "capital" && nation.length < end - from)
    last = from + nation.length;
  for (let length = Math.min(3, end - from); last === from && length > 0; length--) {
    if (
      isState(
        items
          .slice(from, from + length)
          .map(({ text }) => text)
          .join(" "),
        true,
      )
    )
      last = from + length;
  }
  for (let at = Math.max(last, from + 1); at < end - 1; at++)
    if (isGivenName(items[at]?.text ?? "")) return trimmed(items, from, at);
  // “governor of West Java Ridwan Kamil said”: what speaks or is is the person.
  const next = items[end];
  // “Minister of Information Moammar al-Eryani”
  if (PARTICLE.test(next?.text ?? "") && end - from > 1) return last > from && last < end ? last : end - 1;
  const isSubject = next !== undefined && (/^(?:VERB|AUX|ADV)$/.test(next.pos) || next.text === "and");
  // “asked Minister of Education Tarso Genro to explain”: behind what a minister is for a name begins.
  const isComplete =
    end - last < 4 &&
    items.slice(from, last).every(isPortfolio) &&
    items
      .slice(Math.max(0, from - 3), from)
      .some(({ lower }) => /^(?:minister|secretary|speaker)$/.test(lower));
  // “the Chairman of the African Union Jakaya Kikwete.”: two plain words behind the noun that a body's name ends with.
  const ending = items[last - 1];
  const isBehindBody =
    end - last === 2 &&
    last - from > 1 &&
    ENDS_BODY.test(ending?.text ?? "") &&
    items
      .slice(last, end)
      .every(({ text, lower }) => /^\p{Lu}\p{Ll}+$/u.test(text) && !PLACE_WORDS.has(lower)) &&
    countryAt(items, last) === null &&
    countryAt(items, last + 1) === null;
  if (last > from && isBehindBody) return last;
  if (last > from)
    return end - last >= 2 && end - last <= 4 && (isSubject || isComplete) ? trimmed(items, from, last) : end;
  return end - from >= 3 && isSubject ? trimmed(items, from, end - 2) : end;
}

/** With what the names of bodies end, most of all. */
const ENDS_BODY =
  /^(?:Union|Party|Commission|Council|Committee|Agency|Authority|Association|Federation|Organi[sz]ation|Board|Institute|Foundation|League|Movement|Department|Ministry|Corporation|Company|Club|Society|Alliance|Congress|Assembly|Administration)$/;

/** Words in small letters within the names of people. */
const PARTICLE =
  /^(?:(?:al|el|ul|ad|as|an|ar|ash|at)-\p{Lu}.*|bin|ibn|al|el|de|von|van|der|den|da|dos|di|du|della)$/u;

function trimmed(items: readonly Item[], from: number, end: number): number {
  let at = end;
  while (at > from && /^\p{Ll}/u.test(items[at - 1]?.text ?? "")) at--;
  return at === from ? end : at;
}

import { isState } from "./national-offices";
import { headOf, isRank } from "./offices";
import type { Item } from "../text/reading";
import { isPersonNoun, ORG_NOUNS, ORG_WORDS } from "../names/person-nouns";
import { isGivenName } from "../names/given-names";
import { countryEnding, titleStart } from "./title-words";

/*
 * What the words around a noun for an office make of it.
 */

/** “In Georgia, the secretary of state, Brian Kemp,”: an office that states have too, behind where it is. */
export function isOfStateTold(items: readonly Item[], from: number, title: string): boolean {
  if (!/^(?:secretary of state|attorney general|chief justice|senate president)$/i.test(title)) return false;
  const comma = items[from - 1]?.text === "," ? from - 1 : -1;
  for (let at = comma - 1; at > comma - 4 && at > 0; at--)
    if (items[at - 1]?.lower === "in")
      return isState(
        items
          .slice(at, comma)
          .map(({ text }) => text)
          .join(" "),
        true,
      );
  return false;
}

/** “The Farmers' Union gave in; its president, Jane Roe,”: whether “its” means an organization rather than a country. */
export function isOfBodyBefore(items: readonly Item[], from: number): boolean {
  if (!/^(?:its|whose)$/.test(items[from]?.lower ?? "")) return false;
  for (let at = from - 1; at > from - 40; at--) {
    const item = items[at];
    if (item === undefined) return false;
    if (countryEnding(items, at)?.isAdjective === false) return false;
    if (/^(?:government|parliament|senate|congress|army|military)$/.test(item.lower)) return false;
    if (ORG_WORDS.has(item.lower) && /^\p{Lu}/u.test(item.text)) return true;
    if (ORG_NOUNS.has(item.lower) && item.pos === "NOUN") return true;
  }
  return false;
}

/** “leader Jane Roe said”, “its leader, Jane Roe,”: of a party or group that has just been named. */
export function isPartyLeader(items: readonly Item[], from: number, at: number): boolean {
  const [first, before, next] = [items[from], items[from - 1], items[at + 1]];
  if (from < at) return /^(?:its|their|whose)$/.test(first?.lower ?? "") && from === at - 1;
  const isName = /^\p{Lu}/u.test(next?.text ?? "") && next?.pos !== "QUOTE";
  return isName && /^(?:[,”—–-]|and|with)$/.test(before?.text ?? "");
}

/** Whether a noun for an office stands here as one: not as a verb, a family name, or the start of a longer title. */
export function isHeadHere(items: readonly Item[], at: number): boolean {
  const [item, next, before] = [items[at], items[at + 1], items[at - 1]];
  if (item === undefined) return false;
  if (/^(?:heads?|chairs?|judges?|leads?|generals?|whips?)$/.test(item.text) && item.pos === "VERB")
    return false;
  const isCapital = /^\p{Lu}/u.test(item.text);
  // “the Mission for Justice Support”
  if (item.text === "Justice" && /^(?:for|of|and)$/.test(before?.lower ?? "")) return false;
  const near = next !== undefined && next.start - item.end < 2 && next.pos !== "QUOTE";
  // “Martin Luther King Jr.”, “Michel Mayor”: the family name of a person.
  const isName =
    before !== undefined && isGivenName(before.text) && item.start - before.end < 2 && !isRank(item.lower);
  if (isCapital && isName && !/^\p{Lu}\p{Ll}/u.test(near ? next.text : "")) return false;
  if (isCapital && near && /^(?:Jr|Sr)\b/.test(next.text)) return false;
  if (!near) return true;
  // “the Alachua Sheriff's Office”
  if (/^['’]s?$/.test(next.text) && isCapital && ORG_WORDS.has(items[at + 2]?.lower ?? "")) return false;
  // “Justice Department”, “General Assembly”, “Prime Minister's Office”; but “chief executive officer”.
  if (/^\p{Lu}/u.test(next.text) && ORG_WORDS.has(next.lower) && isCapital) return false;
  // “Hun Sen met”, “Sen Cruz”: without its stop it must stand before a name.
  if (/^(?:sen|rep|gov)$/.test(item.lower) && !(isCapital && /^\p{Lu}/u.test(next.text))) return false;
  // “Chief Inspector Jane Roe”: a rank.
  if (item.lower === "chief" && /^(?:inspectors?|superintendents?)$/.test(next.lower)) return false;
  // “the chief operating officer”
  if (item.lower === "chief" && /^officers?$/.test(items[at + 2]?.lower ?? "")) return false;
  // “the army chief General Roe”: a rank that belongs to the name.
  if (
    /^(?:chief|commander|minister|leader|head|president|premier)$/.test(item.lower) &&
    /^(?:General|Gen\.)$/.test(next.text)
  )
    return true;
  // “the chief negotiator”, “the general manager”: the words after it tell who that is.
  if (
    /^(?:chief|general|head|principal|deputy)$/.test(item.lower) &&
    /^\p{Ll}/u.test(next.text) &&
    isPersonNoun(next.lower) &&
    headOf(next.lower) === null
  )
    return false;
  // “chief executive”, “general secretary”, “attorney general”: the last of them is the head.
  return !(headOf(next.lower) !== null && titleStart(items, at + 1) <= at);
}

/** “Senate candidate”, “the governor's spokeswoman”: the words name somebody else. */
export function isNoHolder(items: readonly Item[], to: number): boolean {
  const next = items[to];
  return (
    next !== undefined &&
    next.pos !== "QUOTE" &&
    /^(?:candidates?|nominees?|hopefuls?|contenders?|aspirants?|spokes\w+|aides?|advis[eo]rs?|elections?|race|campaign|primary|primaries|office|debate|runoff|bid|pro|trainees?|designate|emerit\w+)$/.test(
      next.lower,
    ) &&
    !/^(?:designate|emerit\w+)$/.test(next.lower)
  );
}

/** “a minister” alone may be one of a church. */
export function isMinisterOfReligion(items: readonly Item[], from: number, at: number, to: number): boolean {
  return (
    items[at]?.lower === "minister" &&
    to === at + 1 &&
    at === from + 1 &&
    /^an?$/.test(items[from]?.lower ?? "")
  );
}

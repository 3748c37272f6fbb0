import { countryAt } from "../countries/country-names";
import { isGivenName } from "../names/given-names";
import { HONORIFICS } from "./honorifics";
import { isOfficeHead } from "./offices";
import { isPersonNoun, ORG_WORDS, PLACE_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";
import { PORTFOLIO } from "./title-words";

const TITLE_ONLY =
  /^(?:attorney|democrat|republican|detective|agent|investigator|im|gm|fm|pm|wgm|editor|labour|tory|conservative|democratic|sen|rep|gov|chef|photographer|counsel|engineer|professor|lecturer|advis[eo]r|candidate|nominee)$/;

/** How many words at the start of a chunk are a title, not the name; `null` where it is nothing but title. */
export function titleLength(items: readonly Item[], from: number, to: number): number | null {
  let length = 0;
  const opens = /^(?:king|queen|prince|princess|saint|general|lord|lady|emperor|captain|sir|dame)$/.test(
    items[from]?.lower ?? "",
  );
  if (opens && PLACE_WORDS.has(items[to - 1]?.lower ?? "")) return 0;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined) break;
    const nation = at === from + length ? countryAt(items, at) : null;
    if (
      nation !== null &&
      nation.kind !== "capital" &&
      at + nation.length < to &&
      (nation.kind === "adjective" || isTitleAhead(items, at + nation.length, to))
    ) {
      length = at + nation.length - from;
      at += nation.length - 1;
      continue;
    }
    const isDescription =
      at === from &&
      (from === 0 || /^[.:]$/.test(items[from - 1]?.text ?? "")) &&
      isPersonNoun(item.lower) &&
      !isGivenName(item.text) &&
      to - from > 2;
    // “John Major”, “John Tory”
    if (at === to - 2 && at === from && /^(?:sheikh|sheik)$/.test(item.lower)) return 0;
    // “Hun Sen”
    if (at === to - 1 && at > from && /^(?:sen|rep|gov)$/.test(item.lower)) break;
    if (at === to - 1 && at > from && isGivenName(items[at - 1]?.text ?? "")) break;
    if (!isTitleWord(item.lower) && !isDescription) continue;
    // “the Alachua Sheriff's Office”
    const isOwner = at + 1 < to && /^['’]s$/.test(items[at + 1]?.text ?? "");
    if (isOwner || (ORG_WORDS.has(items[at + 1]?.lower ?? "") && at + 1 < to)) continue;
    length = at + 1 - from;
    if (!/^(?:of|for)$/.test(items[at + 1]?.lower ?? "")) continue;
    let end = at + 2;
    if (items[end]?.lower === "the") end++;
    const of = countryAt(items, end);
    if (of !== null) end += of.length;
    else
      while (
        end < to &&
        (PORTFOLIO.has(items[end]?.text ?? "") || /^(?:and|of|the)$/.test(items[end]?.lower ?? ""))
      )
        end++;
    if (of === null && end === at + 2 + (items[at + 2]?.lower === "the" ? 1 : 0)) {
      // “First Minister of Scotland Nicola Sturgeon”
      while (end < to - 1 && !isGivenName(items[++end]?.text ?? ""));
      if (end >= to - 1) return null;
    }
    length = end - from;
    at = end - 1;
  }
  return length >= to - from || /^(?:for|of|and)$/.test(items[from + length]?.text ?? "") ? null : length;
}

function isTitleWord(lower: string): boolean {
  return isOfficeHead(lower) || HONORIFICS.has(lower) || TITLE_ONLY.test(lower);
}

function isTitleAhead(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isTitleWord(items[at]?.lower ?? "")) return true;
  return false;
}

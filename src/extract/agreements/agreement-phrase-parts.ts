import { countryAt } from "../countries/country-names";
import { isGivenName } from "../names/given-names";
import { ORG_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";
import { wordSet } from "../text/words";

const NOUNLIKE = wordSet("NOUN PROPN ADJ DET NUM");
const NEVER = wordSet(`
  that which who whom whose where when while as than if because although though whether since until after before during
  under over through without within against about into onto upon via per despite amid among between with by for from to in on at
  of and or but nor not also either neither he she it they we you i there then yesterday today tonight
  tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december next last earlier later ago meanwhile however once again currently now soon recently finally
`);
const MONTHS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?$/;
/** What is told of the phrase before and is no part of it: a deal mediated by. */
const PARTICIPLES =
  /^(?:mediated|brokered|signed|reached|agreed|announced|negotiated|facilitated|sponsored|hosted|concluded|struck|made|aimed|called|known|backed|led)$/;
export const CAPITAL = /^[\p{Lu}\d$][\p{L}\p{N}]*/u;

/** Whether an item goes on a phrase that began before it, or begins one. */
export function isPart(items: readonly Item[], at: number, begin: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const { text, lower, pos } = item;
  const next = items[at + 1];
  const before = at > begin ? items[at - 1] : undefined;
  if (pos === "QUOTE" || (PARTICIPLES.test(lower) && before?.pos !== "DET")) return false;
  if (/^['’]s?$/.test(text)) return before !== undefined && /[\p{L}\p{N}!.]$/u.test(before.text);
  // “will pay Ohio $20 million”
  if (
    /^\p{Lu}*\p{Sc}$/u.test(text) &&
    before !== undefined &&
    /^\p{Lu}\p{L}/u.test(before.text) &&
    before.pos !== "DET"
  )
    return false;
  // “US–Taliban”
  if (/^[–—]$/.test(text))
    return before?.end === item.start && next?.start === item.end && /^\p{Lu}/u.test(next.text);
  if (text === "!")
    return before?.end === item.start && (next?.pos === "AUX" || /^\p{Ll}|^[,('’]/u.test(next?.text ?? ""));
  // “Justice and Equality Movement”, “Trinidad and Tobago”
  if (lower === "and" || text === "&")
    return text === "&" ? before !== undefined : isWithinName(items, at, begin);
  if (before !== undefined && lower === "of" && isNameOf(items, at, begin)) return true;
  if (before !== undefined && /^(?:of|for|the)$/.test(lower) && isLinked(items, at, begin)) return true;
  // “his earlier alliance”
  if (/^(?:earlier|later|last|next)$/.test(lower) && before !== undefined && next?.pos === "NOUN")
    return before.pos === "DET" || /^['’]s?$|^(?:its|his|her|their)$/.test(before.text);
  if (isVerbal(items, at)) return false;
  const isMay = text === "May" && /^['’]s?$/.test(next?.text ?? "");
  if (
    NEVER.has(lower) &&
    !isMay &&
    !(CAPITAL.test(text) && before !== undefined && CAPITAL.test(before.text) && !MONTHS.test(text))
  )
    return false;
  if (
    /^(?:its|his|her|their|our|my|this|these|that|those|the|a|an|each|some|several|many|two|three|other|another)$/.test(
      lower,
    )
  )
    return (
      at === begin ||
      before?.pos === "DET" ||
      before?.lower === "all" ||
      before?.lower === "both" ||
      /^(?:two|three|other|many|several)$/.test(lower)
    );
  // “the deal British Prime Minister Boris Johnson struck”
  if (
    CAPITAL.test(text) &&
    before !== undefined &&
    /^(?:deals?|agreements?|pacts?|accords?|treaty|truce|ceasefire)$/.test(before.text)
  )
    return false;
  if (CAPITAL.test(text)) return !MONTHS.test(text) || next?.pos === "NOUN";
  if (!/^\p{L}/u.test(text)) return false;
  if (NOUNLIKE.has(pos) || /^\p{L}+-\p{L}+/u.test(lower)) return true;
  // “Germany's second biggest party”, “a newly formed group”
  if (pos === "ADV" && before !== undefined && next !== undefined && !/^(?:VERB|AUX)$/.test(next.pos))
    return /^['’]s?$/.test(before.text) || before.pos === "DET" || before.pos === "ADJ";
  // “the ruling party”, “its striking workers”
  const opens =
    before !== undefined && (/^(?:DET|ADJ|NUM|ADV)$/.test(before.pos) || /^['’]s?$/.test(before.text));
  return (
    opens &&
    pos === "VERB" &&
    /(?:ed|ing)$/.test(lower) &&
    next !== undefined &&
    (/^(?:NOUN|ADJ)$/.test(next.pos) || CAPITAL.test(next.text))
  );
}

/** Verbs that many a noun looks like, in front of what somebody is to do. */
const AIMING = /^(?:plan|aim|hope|want|need|look|move|vow|pledge|offer|promise|attempt|struggle|race)$/;

/** Whether a verb stands behind its subject, which may look like a noun: US and Taliban sign deal, they plan to meet. */
export function isVerbal(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (next?.lower === "to" && /^\p{Lu}/u.test(before?.text ?? "") && AIMING.test(item?.text ?? ""))
    return true;
  return (
    /^(?:sign|agree|seal|reach|ink|swap|reject|buy|sell|exchange|ratify|accept)s?$/.test(item?.lower ?? "") &&
    /^\p{Lu}/u.test(before?.text ?? "") &&
    next !== undefined &&
    /^(?:NOUN|ADJ|PART|DET|NUM|PROPN)$|^ADP$/.test(next.pos) &&
    !/^(?:of|by)$/.test(next.lower)
  );
}

/** Whether “and” stands within a name. */
function isWithinName(items: readonly Item[], at: number, begin: number): boolean {
  const isName = (i: number) => /^\p{Lu}\p{Ll}/u.test(items[i]?.text ?? "");
  if (at === begin || !isName(at - 1) || !isName(at + 1)) return false;
  let end = at + 1;
  while (isName(end + 1)) end++;
  const last = items[end]?.lower ?? "";
  const hasOf = items
    .slice(Math.max(begin, at - 5), at)
    .some(({ lower }) => lower === "of" || lower === "for");
  const opens = items[at - 2]?.lower === "the" && items[at - 1]?.pos !== "DET";
  const [left, right] = [items[at - 1]?.text ?? "", items[at + 1]?.text ?? ""];
  return (
    /^(?:Trinidad|Antigua|Bosnia)$/.test(left) ||
    (opens && end > at + 1 && ORG_WORDS.has(last) && !ORG_WORDS.has(left.toLowerCase())) ||
    // “Front for Change and Concord”
    (items[at - 2]?.lower === "for" &&
      ORG_WORDS.has(items[at - 3]?.lower ?? "") &&
      countryAt(items, at + 1) === null) ||
    (hasOf &&
      /(?:ers|ists|ment|tion|ology|ics|ion|ry|ce|airs|ture|ort|y)$/.test(left) &&
      /(?:ers|ists|ment|tion|ology|ics|ion|ry|ce|airs|ture|ort|y|Aerospace)$/.test(right) &&
      !/^[A-Z]{2,}$/.test(right) &&
      items[at - 1]?.pos !== "NUM")
  );
}

/** “Front of Liberation” in capitals: the name goes on behind “of”. */
function isNameOf(items: readonly Item[], at: number, begin: number): boolean {
  const [left, right] = [items[at - 1], items[at + 1]];
  const next = right?.lower === "the" ? items[at + 2] : right;
  if (left === undefined || next === undefined || at - 1 < begin) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(left.text) &&
    /^\p{Lu}/u.test(next.text) &&
    !isGivenName(next.text) &&
    // “Atomic Energy of Canada Limited”
    (/^(?:Limited|Ltd\.?|Inc\.?|Corp\.?|Company|plc)$/.test(items[at + 2]?.text ?? "") ||
      // “Popular Army for the Restoration of Democracy”
      items.slice(begin, at).some(({ lower, text }) => ORG_WORDS.has(lower) && /^\p{Lu}/u.test(text)) ||
      /^(?:Workers|Teamsters|Republic|Guild|Organi[sz]ation|Machinists|States|Brotherhood|Ministry|Emirate|Kingdom|Teachers|Tigers)$/.test(
        left.text,
      ))
  );
}

function isLinked(items: readonly Item[], at: number, begin: number): boolean {
  const { lower } = items[at] ?? { lower: "" };
  if (lower === "the") return items[at - 1]?.lower === "of" && isNameOf(items, at - 1, begin);
  if (lower === "for")
    return (
      !/\p{Sc}/u.test(items[at + 1]?.text ?? "") &&
      ORG_WORDS.has(items[at - 1]?.lower ?? "") &&
      /^\p{Lu}\p{Ll}/u.test(items[at - 1]?.text ?? "") &&
      /^\p{Lu}/u.test(items[at + 1]?.text ?? "")
    );
  return false;
}

import type { Range } from "../fact/span.type";
import { isAmericanState } from "./office-complements";
import { isGivenName } from "./given-names";
import { headOf, NOT_OF_TITLE } from "./offices";
import { BODY_NOUNS, isOrganizationRun, isStateBody, PART_NOUNS } from "./organization-words";
import { isPersonNoun, ORG_WORDS } from "./person-nouns";
import type { Item } from "./reading";
import { countryEnding, isNamed } from "./title-words";

/** What the words before a title say: whose it is, and whether the phrase may stand apart from a name. */
export interface Premodifiers {
  readonly from: number;
  readonly country: string | null;
  readonly of: Range | null;
  readonly isOrganization: boolean;
  readonly isOfPart: boolean;
  readonly isDetermined: boolean;
  /** “a director”: one of several. */
  readonly isIndefinite: boolean;
  /** “one of Japan's ministers” */
  readonly isOneOf: boolean;
  /** Where the name of a parliament begins that stands directly before the title: House of Representatives Speaker. */
  readonly chamber: number | null;
}

const LONGEST = 16;
const FUNCTION_WORD = /^(?:ADV|ADP|SCONJ|CCONJ|AUX|PRON|PUNCT|PART)$/;
/** Words in capitals before a title that it is not of: “On Sunday President”. */
const NO_NAME =
  /^(?:On|In|At|By|But|And|For|As|When|While|After|Before|If|Since|Though|Although|However|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Yesterday|Today|Both|I|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$/;
const PARTY = /^(?:Labour|Conservative|Tory|Liberal|Green)$/;
const GENERIC =
  /^(?:Team|School|Council|Society|Company|Committee|Board|Police|Club|Party|Union|Church|Group|Bank|University|Court|Commission|Agency|House|Senate)$/;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|sole|\d+(?:st|nd|rd|th))$/;
const PART_ADJECTIVE =
  /^(?:regional|provincial|local|municipal|state|county|village|city|town|territorial|metropolitan|borough)$/;

/** Reads leftwards from a title that begins at `core` and has this head. */
export function premodifiersOf(items: readonly Item[], core: number, head: string): Premodifiers {
  let from = core;
  let country: string | null = null;
  let of: Range | null = null;
  let isOrganization = false;
  let isOfPart = PART_ADJECTIVE.test(items[core]?.lower ?? "");
  let isDetermined = false;
  let isIndefinite = false;
  let isOwned = false;
  let chamber: number | null = null;
  while (from > 0 && core - from < LONGEST) {
    const [item, next] = [items[from - 1], items[from]];
    if (item === undefined || next === undefined || item.pos === "QUOTE" || next.start - item.end > 1) break;
    if (/^['’]s?$/.test(item.text)) {
      isDetermined = true;
      if (of !== null) break;
      from--;
      const nation = countryEnding(items, from - 1);
      const owner = items[from - 1]?.lower ?? "";
      if (nation !== null) continue;
      if (/^\p{Ll}/u.test(items[from - 1]?.text ?? "")) {
        isOfPart ||= PART_NOUNS.has(owner);
        isOrganization ||= BODY_NOUNS.has(owner) && !/^(?:state|government|union)$/.test(owner);
        from--;
        if (items[from - 1]?.pos === "DET") from--;
        break;
      }
      isOwned = true;
      continue;
    }
    if (item.pos === "DET" || /^(?:his|her|its|their|our|my|the|an?|another)$/.test(item.lower)) {
      isDetermined = true;
      isIndefinite = /^an?$/.test(item.lower);
      from--;
      break;
    }
    const nation = isAmericanState(items, from - 1, head) ? null : countryEnding(items, from - 1);
    if (nation !== null && !inOrganization(items, from - nation.length - 1)) {
      from -= nation.length;
      if (country === null && of !== null && nation.isAdjective && isOrganization)
        of = { start: items[from]?.start ?? 0, end: of.end };
      else if (country === null && !isOrganization) country = nation.code;
      continue;
    }
    // “Labour leader”
    if (PARTY.test(item.text) && /^(?:leader|co-leader|whip|chairman)$/.test(head) && of === null) {
      of = { start: item.start, end: item.end };
      isOrganization = true;
      from--;
      continue;
    }
    if (NOT_OF_TITLE.has(item.lower) || /-(?:based|born|backed|elected|general)$/.test(item.text)) {
      from--;
      continue;
    }
    // “SpaceX founder and CEO”
    if (item.lower === "and" && /^(?:co-)?(?:founder|owner)$/.test(items[from - 2]?.lower ?? "")) {
      from -= 2;
      continue;
    }
    if (/^[\p{Ll}\p{N}]/u.test(item.text)) {
      if (
        item.pos === "ADJ" ||
        item.lower.endsWith("ly") ||
        ORDINAL.test(item.lower) ||
        PART_ADJECTIVE.test(item.lower)
      ) {
        isOfPart ||= PART_ADJECTIVE.test(item.lower);
      } else if (BODY_NOUNS.has(item.lower)) isOrganization = true;
      // “the caretaker Prime Minister”
      else if (
        item.pos !== "NOUN" ||
        country !== null ||
        !/^\p{Lu}/u.test(items[core]?.text ?? "") ||
        isPersonNoun(item.lower)
      )
        break;
      from--;
      continue;
    }
    if (!/^\p{Lu}/u.test(item.text) || of !== null || NO_NAME.test(item.text)) break;
    // “Supreme Leader Ayatollah”: an office of its own.
    if (isOfficeOfItsOwn(item)) break;
    const start = runStart(items, from - 1);
    if (FUNCTION_WORD.test(items[start]?.pos ?? "") && start === from - 1 && !/^\p{Lu}{2,}/u.test(item.text))
      break;
    const run = items.slice(start, from);
    const words = run.map(({ text }) => text).join(" ");
    // “Last year US President Donald Trump”
    if (country !== null && !isOrganizationRun(run)) break;
    from = start;
    // “United States District Court Judge”
    if (words.endsWith(" Court") && /^(?:judge|justice)$/.test(head)) {
      isOfPart ||= /\b(?:County|State|Superior|Municipal|City)\b/.test(words);
      continue;
    }
    if (isStateBody(words) || isCommitteeOfParliament(words)) {
      chamber ??= /Court|Army|Navy|Force|Corps|Guards/.test(words) ? null : from;
      continue;
    }
    // “elected Salome Zourabichvili president”
    if (run.length > 1 && !isOwned && isGivenName(run[0]?.text ?? "") && !isOrganizationRun(run)) {
      from += run.length;
      break;
    }
    // “Catalan president”: of a people without a state of its own.
    isOfPart ||= run.length === 1 && !isOwned && /[a-z](?:an|ish|ese)$/.test(words);
    // “Student leader” at the start of a sentence
    if (run.length === 1 && isPersonNoun(run[0]?.lower ?? "") && run[0]?.pos !== "PROPN" && from === 0) {
      from++;
      break;
    }
    // “Team leader”, “Society President”: a noun without a name.
    if (run.length === 1 && GENERIC.test(words) && !isOwned) continue;
    // A member of parliament is one of the country, of whatever party.
    if (
      isOrganizationRun(run) &&
      /^(?:mp|senator|representative|congress\w+|lawmaker|legislator|mep)$/.test(head)
    )
      continue;
    of = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    isOrganization ||=
      isOrganizationRun(run) ||
      (isOwned && head === "director") ||
      (head === "leader" && !/(?:an|ish|ese|ic|ch)$/.test(words));
  }
  const isOneOf = items[from - 1]?.lower === "of" && items[from - 2]?.lower === "one";
  return {
    from: isOneOf ? from - 2 : from,
    country: isOrganization && of !== null ? null : country,
    of,
    isOrganization,
    isOfPart,
    isDetermined: isDetermined || isOneOf,
    isIndefinite,
    isOneOf,
    chamber,
  };
}

/** Whether a country is part of a longer name: Bank of England. */
function inOrganization(items: readonly Item[], at: number): boolean {
  const small = items[at]?.lower === "the" ? at - 1 : at;
  return (
    /^(?:of|for)$/.test(items[small]?.lower ?? "") &&
    ORG_WORDS.has(items[small - 1]?.lower ?? "") &&
    /^\p{Lu}/u.test(items[small - 1]?.text ?? "")
  );
}

function isCommitteeOfParliament(words: string): boolean {
  return /^(?:House|Senate|Commons|Parliamentary) .*Committee$/.test(words);
}

/** Whether a noun for an organization stands before words in capitals: Institute of Allergy and. */
function isNamedBefore(items: readonly Item[], last: number): boolean {
  for (let at = last; at > last - 6 && at >= 0; at--) {
    const { text = "", lower = "" } = items[at] ?? {};
    if (ORG_WORDS.has(lower) && /^(?:of|for)$/.test(items[at + 1]?.text ?? "")) return true;
    if (!/^\p{Lu}/u.test(text) && !/^(?:of|for|the)$/.test(text)) return false;
  }
  return false;
}

/** Whether a word is an office, and none that names of organizations hold: General Services Administration. */
function isOfficeOfItsOwn({ text, lower }: Item): boolean {
  return (
    headOf(lower) !== null &&
    !ORG_WORDS.has(lower) &&
    !/^(?:General|Executive|Commissioner|Chief|[A-Z]\w+s)$/.test(text)
  );
}

/** Where the words in capitals begin that end with an item, small words within them counted in. */
function runStart(items: readonly Item[], last: number): number {
  let from = last;
  while (from > 0 && last - from < 10) {
    const [item, before] = [items[from - 1], items[from - 2]];
    if (item === undefined || item.pos === "QUOTE" || (items[from]?.start ?? 0) - item.end > 1) break;
    const isCapital =
      /^(?:then-|ex-)?\p{Lu}/u.test(item.text) &&
      (!NOT_OF_TITLE.has(item.lower) ||
        item.text === "New" ||
        (items[from]?.lower === "party" && isNamed(items, from)));
    if (isOfficeOfItsOwn(item)) break;
    const joins =
      /^(?:of|for|and|the|&)$/.test(item.text) &&
      before !== undefined &&
      (/^\p{Lu}/u.test(before.text)
        ? ORG_WORDS.has(before.lower) ||
          (item.text === "and" && isNamedBefore(items, from - 2)) ||
          (item.text === "&" && ORG_WORDS.has(items[from]?.lower ?? ""))
        : /^(?:of|for)$/.test(before.text) && ORG_WORDS.has(items[from - 3]?.lower ?? ""));
    // A country before an organization is asked for by itself, unless the organization is of it.
    if (
      !joins &&
      (!isCapital ||
        (countryEnding(items, from - 1) !== null &&
          !inOrganization(items, from - 1 - (countryEnding(items, from - 1)?.length ?? 1))))
    )
      break;
    if (isCapital && from - 1 === 0 && /^(?:ADP|DET|SCONJ|PRON|ADV)$/.test(item.pos)) break;
    from--;
  }
  return from;
}

import type { Range } from "../../fact/span.type";
import { countryAt } from "../countries/country-names";
import { isOfMembers } from "../names/member-names";
import { ORG_WORDS } from "../names/person-nouns";
import { headOf, NOT_OF_TITLE } from "./offices";
import type { Item } from "../text/reading";
import { countryEnding, isNamed } from "./title-words";

/*
 * The words and names before a title, by what they may be.
 */

export const FUNCTION_WORD = /^(?:ADV|ADP|SCONJ|CCONJ|AUX|PRON|PUNCT|PART)$/;
/** Words in capitals before a title that it is not of: “On Sunday President”. */
export const NO_NAME =
  /^(?:On|In|At|By|But|And|For|As|When|While|After|Before|If|Since|Though|Although|However|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Yesterday|Today|Both|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Some|Other|Another|Most|All|Only|I|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$/;
export const PARTY = /^(?:Labour|Conservative|Tory|Liberal|Green)$/;
export const GENERIC =
  /^(?:Team|School|Council|Society|Company|Committee|Board|Police|Club|Party|Union|Church|Group|Bank|University|Court|Commission|Agency|House|Senate)$/;
export const LEGISLATOR = /^(?:mp|senator|representative|congress\w+|lawmaker|legislator|mep)$/;
/** How the names of institutes end: Scripps Oceanography. */
export const SCIENCE = /\p{Ll}(?:ology|ography|onomy|omics)$/u;
export const MAKING =
  /^(?:made|makes|making|elect(?:ed|s)?|named|appoint(?:ed|s)?|chose|chosen|declared|proclaimed|crowned)$/;
/** Arabic names with their article: al-Qaeda. */
export const ARTICLE_JOINED = /^(?:al|el|as|an|ash)-\p{Lu}/u;
export const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|sole|two|three|four|five|six|seven|eight|nine|ten|several|\d+(?:st|nd|rd|th))$/;
export const PART_ADJECTIVE =
  /^(?:regional|provincial|local|municipal|state|county|village|city|town|territorial|metropolitan|borough)$/;

/** Whether a country is part of a longer name: Bank of England. */
export function inOrganization(items: readonly Item[], at: number): boolean {
  const small = items[at]?.lower === "the" ? at - 1 : at;
  return (
    /^(?:of|for)$/.test(items[small]?.lower ?? "") &&
    ORG_WORDS.has(items[small - 1]?.lower ?? "") &&
    /^\p{Lu}/u.test(items[small - 1]?.text ?? "")
  );
}

export function isCommitteeOfParliament(words: string): boolean {
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
export function isOfficeOfItsOwn({ text, lower }: Item): boolean {
  return (
    headOf(lower) !== null &&
    !ORG_WORDS.has(lower) &&
    !/^(?:General|Executive|Commissioner|Chief|[A-Z]\w+s)$/.test(text)
  );
}

/** Where the words in capitals begin that end with an item, small words within them counted in. */
export function runStart(items: readonly Item[], last: number): number {
  let from = last;
  while (from > 0 && last - from < 10) {
    const [item, before] = [items[from - 1], items[from - 2]];
    if (item === undefined || item.pos === "QUOTE" || (items[from]?.start ?? 0) - item.end > 1) break;
    const isCapital =
      /^(?:then-|ex-)?\p{Lu}/u.test(item.text) &&
      !/-(?:backed|based|led|born|elected)$/.test(item.text) &&
      (!NOT_OF_TITLE.has(item.lower) ||
        item.text === "New" ||
        (items[from]?.lower === "party" && isNamed(items, from)));
    if (isOfficeOfItsOwn(item)) break;
    if (from - 1 > 0 && isOfMembers(items, from - 1)) {
      from -= 2;
      continue;
    }
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

/** The country whose capital stands for it before an ambassador, by its code; null where none does. */
export function senderAt(items: readonly Item[], at: number, head: string): string | null {
  const seat = /^(?:ambassador|envoy)$/.test(head) ? countryAt(items, at) : null;
  return seat?.kind === "capital" && seat.length === 1 ? seat.code : null;
}

/** What the words before a title say: whose it is, and whether the phrase may stand apart from a name. */
export interface Premodifiers {
  readonly from: number;
  readonly country: string | null;
  readonly of: Range | null;
  readonly isOrganization: boolean;
  readonly isOfPart: boolean;
  /** “the country's”, “the nation's” */
  readonly isOfNation: boolean;
  readonly isDetermined: boolean;
  /** “a director”: one of several. */
  readonly isIndefinite: boolean;
  /** “one of Japan's ministers” */
  readonly isOneOf: boolean;
  /** Where the name of a parliament begins that stands directly before the title: House of Representatives Speaker. */
  readonly chamber: number | null;
}

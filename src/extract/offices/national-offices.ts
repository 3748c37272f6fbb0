import parts from "../countries/parts-of-countries.json";
import type { Item } from "../text/reading";

/** Offices of a whole country wherever the text does not say of what else. */
const NATIONAL =
  /\b(?:president|prime minister|premier|lawmaker|legislator|td|pm|tánaiste|chancellor|minister|sen|rep|emir|senate leader|king|queen|emperor|sultan|monarch|senator|secretary|congress\w+|representative|ambassador|speaker|supreme court|chief justice|mp|member of parliament|member of congress|member of the|attorney[- ]general|solicitor[- ]general|governor[- ]general|majority leader|minority leader|(?:house|senate) (?:democratic|republican) leader|(?:senate|house|majority|minority) (?:majority |minority )?whip|taoiseach|crown prince|supreme leader|justice|joint chiefs of staff|army chief|chief of (?:the )?(?:defen[cs]e|army|naval|air|general) staff|inspector-general of police|special envoy|treasurer$|surgeon[- ]general|director of national intelligence|chief election commissioner|chief electoral officer|inspector general of police|state council+or|state counsellor|bundestag|knesset|lok sabha|rajya sabha|duma|first lady|(?:house|senate) .*committee|senate (?:chair\w*|president|vice[- ]president)|house member|heads? of (?:state|government)|military ruler|leader of the (?:official )?opposition|of the (?:house|senate|judiciary|intelligence|foreign|finance|budget|appropriations|oversight|armed))\b/i;
const OF_A_PART =
  /\b(?:state|assembly\w+|governor|mayor|council\w+|county|city|chief minister|district|bishop|archbishop|provincial|first minister|lieutenant|municipal|sheriff)\b/i;

/** Where “state” means the country. */
const STATE_ITSELF =
  /(?<=secretary|minister|head) of state|\bstate (?:council+or|counsellor|duma)|\blieutenant general\b|\bgovernor[- ]general\b/gi;

/** Heads of what a country has one of, where it is named: the commander, the ombudsman. */
const OF_COUNTRY =
  /\b(?:chief|commander|commander-in-chief|general|head|leader|judge|admiral|director|prosecutor|executive|coroner|envoy|treasurer|counsellor|councill?or|mufti|imam|rabbi|ombudsman|comptroller|governor-general|governor general|deputy(?=$| of)|member|whip|undersecretary|high commissioner|constable|administrator)\b/i;

/** Territories with a code of their own, whose governors are heads of their government. */
const TERRITORY = /^(?:PR|GU|VI|AS|MP|BM|KY|FK|GI|MS|TC|VG|AI|SH|JE|GG|IM)$/;

export function isTerritory(code: string): boolean {
  return TERRITORY.test(code);
}

/** Whether a title is that of an office of a whole country, where the text may or may not say of which. */
export function isNational(title: string, country: string | null = null): boolean {
  if (country !== null && isTerritory(country) && /\bgovernor\b/i.test(title)) return true;
  if (
    country !== null &&
    OF_COUNTRY.test(title) &&
    !/\b(?:opposition|party|police|city|county|town|(?:council|assembly) member)\b/i.test(title)
  )
    return true;
  // Of universities; Germany's is called so with the country.
  if (country === null && /\bvice[- ]chancellor\b/i.test(title)) return false;
  return (
    NATIONAL.test(title) &&
    !OF_A_PART.test(title.replace(STATE_ITSELF, "")) &&
    !/\b(?:party|company|university|(?<!leader of the (?:official )?)opposition)\b/i.test(title)
  );
}

/** Members of a cabinet where others have ministers. */
const CABINET_SECRETARY =
  /\b(?:defence|treasury|commerce|labor|interior|health|education|energy|agriculture|transport(?:ation)?|housing|homeland security|justice|trade|environment|culture|business) secretary\b/i;

/** Titles that a country with a prime minister has and one with a president alone has not, and the other way round. */
export function suits(title: string, code: string): boolean {
  if (
    /\b(?:prime minister|foreign secretary|home secretary|mp|pm|member of parliament|chancellor|king|queen|sultan)\b/i.test(
      title,
    )
  )
    return code !== "US";
  if (/^treasurer$/i.test(title)) return code === "AU";
  if (/\bminister\b/i.test(title) && code === "US") return false;
  if (/\bpremier\b/i.test(title) && /^(?:AU|CA|US)$/.test(code)) return false;
  if (/\bdefense secretary\b/i.test(title)) return /^(?:US|PH|KE|MX)$/.test(code);
  if (CABINET_SECRETARY.test(title)) return /^(?:US|GB|PH|PR|HK|KE|MX|LK|PK|IN|BD)$/.test(code);
  if (/\bsecretary of state for\b/i.test(title)) return code !== "US";
  if (/\bsecretary of\b/i.test(title)) return /^(?:US|PH|PR)$/.test(code);
  if (/\blord\b/i.test(title) && code === "US") return false;
  if (
    /\b(?:congress\w*|representative|rep)\b|^(?:(?:house|senate) )?(?:majority|minority) leader\b/i.test(
      title,
    )
  )
    return code === "US";
  return !/\bpresident\b/i.test(title) || !/^(?:GB|CA|AU|NZ|JP|SA|TH)$/.test(code);
}

/** States, provinces and regions, with the country that each is a part of. */
const COUNTRY_OF_PART = new Map(
  Object.entries(parts).flatMap(([code, names]) => names.map((name): [string, string] => [name, code])),
);
const PARTS = new RegExp(
  `(?<![\\p{L}-])(?:${[...COUNTRY_OF_PART.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}-])`,
  "u",
);

/** Whether words name a state or province, among others or alone. */
export function isState(words: string, alone = false): boolean {
  const found = PARTS.exec(words)?.[0];
  return found !== undefined && (!alone || found === words);
}

/** The country that the state or province is part of which words name; null where they name none. */
export function countryOfState(words: string): string | null {
  return COUNTRY_OF_PART.get(PARTS.exec(words)?.[0] ?? "") ?? null;
}

/** Those whom a part of a country sends to the parliament of the whole. */
const SENT =
  /\b(?:senator|sen|representative|rep|congress\w*|mp|lawmaker|member of (?:parliament|congress)|ambassador)\b/i;

/** Whether the holders of an office are elected in a part of a country but sit for the whole of it. */
export function isSentByPart(title: string): boolean {
  return SENT.test(title) && !/\bstate\b/i.test(title);
}

/** Whether an office, by what it is of, is one of a state or province: the attorney general of California. */
export function isOfPlace(title: string, of: string): boolean {
  return isState(of) && !isSentByPart(title);
}

/** Whether Georgia is the American state here, as the offices tell that are of states. */
export function isAmericanState(items: readonly Item[], at: number, head: string): boolean {
  return (
    items[at]?.text === "Georgia" &&
    /^(?:senator|representative|governor|secretary|sen\.|rep\.|gov\.|congress\w+|assembly\w+)$/.test(head)
  );
}

import countries from "world-countries";
import { countryName } from "../../country/countries";

export type CountryWord = "name" | "adjective" | "capital";

export interface CountryMatch {
  readonly code: string;
  readonly kind: CountryWord;
  /** How many words of the text it takes. */
  readonly length: number;
}

/** What the country library does not list, or not as newspapers write it. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ["US", "U.S.", "U.S", "USA", "U.S.A.", "United States", "United States of America", "America"],
  GB: ["UK", "U.K.", "U.K", "Britain", "Great Britain", "United Kingdom", "England"],
  CD: ["Democratic Republic of the Congo", "Democratic Republic of Congo", "DR Congo", "DRC", "Congo"],
  CI: ["Ivory Coast", "Cote d'Ivoire", "Cote d’Ivoire"],
  CG: ["Republic of Congo", "Congo-Brazzaville"],
  LC: ["St. Lucia", "St Lucia"],
  VC: ["St. Vincent and the Grenadines"],
  KN: ["St. Kitts and Nevis"],
  CN: ["People's Republic of China", "PRC", "mainland China"],
  CZ: ["Czech Republic"],
  CF: ["CAR"],
  KP: ["DPRK", "N. Korea", "Democratic People Republic of Korea", "Democratic People's Republic of Korea"],
  MM: ["Burma"],
  SZ: ["Swaziland"],
  TR: ["Turkey"],
  MK: ["Macedonia"],
  CV: ["Cape Verde"],
  TL: ["East Timor", "Timor Leste"],
  GW: ["Guinea Bissau"],
  VA: ["Vatican", "Holy See"],
  PS: ["Palestine"],
  AE: ["UAE", "U.A.E."],
  BA: ["Bosnia"],
  NL: ["Holland"],
  IE: ["Republic of Ireland"],
  SS: ["S. Sudan"],
  KR: ["S. Korea"],
  ZA: ["S. Africa"],
  ST: ["Sao Tome"],
};

const MORE_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  GB: ["British", "English", "Scottish", "Welsh", "Briton", "Britons"],
  US: ["American", "Americans", "US-American"],
  NL: ["Dutch"],
  FR: ["French"],
  NO: ["Norwegian", "Norwegians"],
  CN: ["Chinese"],
  DK: ["Danish", "Danes"],
  AU: ["Australian", "Australians"],
  IN: ["Indian", "Indians"],
  DO: ["Dominican"],
  CD: ["Congolese"],
  PH: ["Philippine"],
  KR: ["South Korean"],
  KP: ["North Korean"],
  AE: ["Emirati"],
  CH: ["Swiss"],
  NZ: ["New Zealander"],
  SA: ["Saudi"],
  TH: ["Thai"],
  AR: ["Argentine", "Argentinian", "Argentinean"],
  SK: ["Slovakian", "Slovak"],
  SI: ["Slovenian", "Slovenians"],
  AF: ["Afghani"],
  KZ: ["Kazakh", "Kazakhs"],
  KG: ["Kyrgyz"],
  UZ: ["Uzbek", "Uzbeks"],
  TJ: ["Tajik", "Tajiks"],
  BY: ["Belarussian", "Belarusian"],
  SE: ["Swede", "Swedes"],
  IS: ["Icelandic"],
  AZ: ["Azeri"],
  NP: ["Nepali", "Nepalis"],
  MV: ["Maldivian"],
  LA: ["Lao"],
  TL: ["Timorese"],
  SO: ["Somalian"],
  BW: ["Botswanan"],
  EC: ["Ecuadorian", "Ecuadorians"],
  SR: ["Surinamese"],
  RS: ["Serb", "Serbs"],
  HR: ["Croat", "Croats"],
  SV: ["El Salvadoran"],
  MK: ["North Macedonian"],
  PS: ["Palestinian"],
  WS: ["Samoan"],
  IL: ["Israeli"],
};

/** Names that mean something else far more often: a county of Ireland, given names, an American state's second word. */
const NOT_COUNTRIES = [
  "New Mexico",
  "New Jersey",
  "New England",
  "Northern Ireland",
  "Jersey City",
  "Turkey Day",
  "South America",
  "Latin America",
  "North America",
  "Central America",
  "Air India",
  "Bank of America",
  "African American",
  "Native American",
  "South American",
  "North American",
  "Latin American",
  "Central American",
  "Western Australia",
  "Western Australian",
  "South Australia",
  "South Australian",
  "West Indian",
  "New Mexican",
  "British Columbia",
  "British Columbian",
];
const NOT_CAPITALS = new Set([
  "Washington",
  "Washington D.C.",
  "Victoria",
  "Hamilton",
  "Kingston",
  "Stanley",
  "Nelson",
  "Basseterre",
  "Jackson",
  "George Town",
  "Georgetown",
  "San Jose",
  "Santiago",
  "Douglas",
  "Alofi",
  "Male",
  "Jamestown",
  "Singapore",
  "Monaco",
  "Luxembourg",
  "Djibouti",
  "Hong Kong",
  "Macau",
  "Gibraltar",
  "Vatican City",
  "San Marino",
  "Saint Helier",
  "Guatemala City",
  "Panama City",
  "Mexico City",
  "Kuwait City",
  "St. Peter Port",
  "Plymouth",
  "Saint John's",
  "City of Victoria",
]);

const OTHERWISE = new Set(NOT_COUNTRIES);

interface Entry {
  readonly words: readonly string[];
  readonly code: string;
  readonly kind: CountryWord;
}

function entries(): Entry[] {
  const list: Entry[] = NOT_COUNTRIES.map((name) => ({ words: name.split(" "), code: "", kind: "name" }));
  const add = (kind: CountryWord, code: string, names: readonly string[]) => {
    for (const name of names) if (name !== "") list.push({ words: name.split(/\s+/), code, kind });
  };
  // Ours first: the library calls a dozen territories American, British or French as well.
  for (const [code, adjectives] of Object.entries(MORE_ADJECTIVES)) add("adjective", code, adjectives);
  for (const { cca2, name, capital, demonyms } of countries) {
    if (countryName(cca2) === undefined) continue;
    add("name", cca2, [name.common, name.official, ...(MORE_NAMES[cca2] ?? [])]);
    const people = [demonyms.eng?.m ?? "", demonyms.eng?.f ?? ""].flatMap((word) =>
      word.split(/,\s*|\s+or\s+/),
    );
    add("adjective", cca2, [...people.flatMap((word) => (word === "" ? [] : [word, `${word}s`]))]);
    add(
      "capital",
      cca2,
      capital.filter((city) => !NOT_CAPITALS.has(city)),
    );
  }
  return list.sort((a, b) => b.words.length - a.words.length);
}

const byFirstWord = new Map<string, Entry[]>();
for (const entry of entries()) {
  const first = entry.words[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
}

/**
 * The country that the words from one place on name: the longest name wins, and a name that means
 * something else (New Mexico) is none. Null where they name none.
 */
export function countryAt(words: readonly { readonly text: string }[], at: number): CountryMatch | null {
  const first = words[at]?.text.replace(/^(?:[Tt]hen|[Ee]x|[Nn]ow)-(?=\p{Lu})/u, "");
  const named = first === undefined ? undefined : byFirstWord.get(first);
  if (first === undefined || named === undefined) return null;
  const before = words[at - 1]?.text.replace(/^(?:then|ex|now)-/i, "") ?? "";
  if (OTHERWISE.has(`${before} ${first}`)) return null;
  const match = named.find((entry) =>
    entry.words.every((word, i) => (i === 0 ? first : words[at + i]?.text) === word),
  );
  return match === undefined || match.code === ""
    ? null
    : { code: match.code, kind: match.kind, length: match.words.length };
}

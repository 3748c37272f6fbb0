import countries from "world-countries";
import type { Country } from "../../country/country.type";
import type { Leader } from "../../leader/leader.type";
import { actorId, countryId } from "../../node/node-id";
import type { Organization } from "../../organization/organization.type";
import type { Person } from "../../person/person.type";

/*
 * Whom synthetic news speaks of: every actor and every word is made of its rank, of which a lower one is met more often.
 */

export const LEADERS = 3_000;
export const PEOPLE = 200_000;
export const ORGANIZATIONS = 5_000;
export const WORDS = 30_000;

const NEWS_WORDS =
  "the of to and in on for that with said after government minister president talks police party people country report " +
  "election court attack military trade budget peace border energy climate health school market company workers storm " +
  "minority parliament treaty mission rocket satellite inflation rescue protest ceasefire embassy refugees sanctions " +
  "vaccine harvest railway stadium museum strike flood earthquake summit reform investigation victory draft deal";
const newsWords = NEWS_WORDS.split(" ");

const ONSETS = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "z",
  "ch",
  "dr",
  "st",
  "tr",
  "w",
];
const RIMES = ["a", "e", "i", "o", "u", "an", "el", "in", "or", "ur"];
const SYLLABLES = ONSETS.length * RIMES.length;

function syllable(number: number): string {
  return (
    (ONSETS[Math.floor(number / RIMES.length) % ONSETS.length] ?? "") + (RIMES[number % RIMES.length] ?? "")
  );
}

/** A pronounceable word for each number, none twice; two syllables and more. */
function made(number: number): string {
  // A step that shares no divisor with the number of syllables spreads neighbours over the alphabet.
  let word = syllable((number * 77) % SYLLABLES);
  let rest = Math.floor(number / SYLLABLES);
  do {
    word += syllable((rest * 91) % SYLLABLES);
    rest = Math.floor(rest / SYLLABLES);
  } while (rest > 0);
  return word;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const words = Array.from({ length: WORDS }, (_, rank) => newsWords[rank] ?? made(rank));

/** The word of a rank below WORDS. */
export function wordOf(rank: number): string {
  return words[rank] ?? "";
}

const GIVEN = [
  "Ada",
  "Boris",
  "Chen",
  "Dalia",
  "Emeka",
  "Fumio",
  "Greta",
  "Hassan",
  "Ines",
  "Joe",
  "Kofi",
  "Lena",
  "Mateo",
];
const TITLES = [
  "President",
  "Prime Minister",
  "Foreign Minister",
  "Minister of Defence",
  "Chancellor",
  "Governor",
  "Mayor",
];
const BODIES = ["Agency", "Party", "Bank", "Institute", "Corporation", "Union"];
const TRADES = [
  "an economist",
  "a farmer",
  "a teacher",
  "an engineer",
  "an officer",
  "a nurse",
  "a lawyer",
  "an astronomer",
];

const known = countries.filter(({ status }) => status === "officially-assigned");
/** Ranked by area, as good a skew as another, and the same everywhere. */
const ranked = known.toSorted((a, b) => b.area - a.area || (a.cca2 < b.cca2 ? -1 : 1));
export const COUNTRIES = ranked.length;

function countryAt(rank: number) {
  const { cca2 = "US", name } = ranked[rank % COUNTRIES] ?? {};
  return { code: cca2, name: name?.common ?? cca2 };
}

function nameOf(rank: number, offset: number) {
  const givenName = GIVEN[rank % GIVEN.length] ?? "";
  const familyName = capitalized(made(rank + offset));
  return { givenName, familyName, name: `${givenName} ${familyName}` };
}

/** Countries of leaders and people follow a skew of their own, so that the lists by country have one, too. */
function homeOf(rank: number) {
  return countryAt(Math.floor((COUNTRIES + 1) ** (((rank * 7_919) % 10_007) / 10_007)) - 1);
}

/** The country of a rank. */
export function countryOf(rank: number): Country {
  return countryWith(countryAt(rank));
}

/** The country in which somebody is at home. */
export function homeCountryOf({ countryId }: Leader | Person): Country {
  return countryWith(countryAt(rankById.get(countryId ?? "") ?? 0));
}

const rankById = new Map(ranked.map(({ cca2 }, rank) => [countryId(cca2), rank]));

function countryWith({ code, name }: { readonly code: string; readonly name: string }): Country {
  return { __typename: "Country", id: countryId(code), code, name, aliases: [name] };
}

export function organizationOf(rank: number): Organization {
  const name = `${capitalized(made(rank + 40_000))} ${BODIES[rank % BODIES.length] ?? ""}`;
  return { __typename: "Organization", id: actorId("Organization", name), name, aliases: [] };
}

/** A leader with one office; one in six has held another, which some articles name instead. */
export function leaderOf(rank: number, former: boolean): Leader {
  const { code } = homeOf(rank);
  const { name, givenName, familyName } = nameOf(rank, 50_000);
  const id = actorId("Leader", name, code);
  const title = TITLES[(rank + (former && rank % 6 === 0 ? 1 : 0)) % TITLES.length] ?? "";
  return {
    __typename: "Leader",
    id,
    name,
    aliases: [familyName],
    givenName,
    familyName,
    countryId: countryId(code),
    offices: [{ leaderId: id, title, countryId: countryId(code), organizationId: null }],
  };
}

export function personOf(rank: number): Person {
  const { code } = homeOf(rank + 1);
  const { name, givenName, familyName } = nameOf(rank, 100_000);
  return {
    __typename: "Person",
    id: actorId("Person", name, code),
    name,
    aliases: [familyName],
    givenName,
    familyName,
    description: TRADES[rank % TRADES.length] ?? "",
    countryId: countryId(code),
  };
}

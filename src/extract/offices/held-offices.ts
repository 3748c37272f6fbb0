import type { OfficeFound } from "../names/entities";
import { wordSet } from "../text/words";

/** Titles that the news writes in several ways, each with the plain words that they mean. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    rep: "representative",
    gov: "governor",
    congressman: "representative",
    congresswoman: "representative",
    mp: "member parliament",
    pm: "prime minister",
    ceo: "chief executive officer",
    chairman: "chair",
    chairwoman: "chair",
    chairperson: "chair",
  }),
);
const SMALL = wordSet("of the for and to in on");
/** Words that make another office of a title: a vice president is no president. */
const OTHER = wordSet("vice deputy prime assistant first under lieutenant state shadow elect designate co");

/** The offices of a person, each once: of several titles for one office the fullest. */
export function heldOffices(offices: readonly OfficeFound[]): OfficeFound[] {
  const held: OfficeFound[] = [];
  for (const office of offices) {
    const at = held.findIndex((known) => isSame(office, known));
    const known = held[at];
    if (known === undefined) held.push(office);
    else held[at] = fuller(known, office);
  }
  return held;
}

function isSame(a: OfficeFound, b: OfficeFound): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  // President of a country and of a club: two offices.
  if ((a.country !== null && b.isOrganization) || (b.country !== null && a.isOrganization)) return false;
  const [one, other] = [wordsOf(a.title), wordsOf(b.title)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  // The chief of a party is no chief minister.
  if (/^(?:chief|head|leader)$/.test([...few].join(" ")) && headWord(a.title) !== headWord(b.title))
    return false;
  return (
    [...few].every((word) => many.has(word)) && ![...many].some((word) => !few.has(word) && OTHER.has(word))
  );
}

/** The one of two titles that says more, with the country and organization of either. */
function fuller(known: OfficeFound, office: OfficeFound): OfficeFound {
  const isAbbreviated = /\.$|^\p{Lu}+$/u.test(known.title) && !/\.$|^\p{Lu}+$/u.test(office.title);
  const says = wordsOf(office.title).size > wordsOf(known.title).size || isAbbreviated ? office : known;
  const tells = (one: OfficeFound) => one.country !== null || one.of !== null;
  const whole = tells(says) ? says : tells(known) ? known : office;
  const { country, of, isOrganization, isOfPart } = whole;
  return {
    ...says,
    country,
    of,
    isOrganization,
    isOfPart,
    isOfNation: known.isOfNation || office.isOfNation,
  };
}

/** The noun that a title is about: minister of “chief minister”, chief of “chief of staff”. */
function headWord(title: string): string | undefined {
  const word = title
    .toLowerCase()
    .split(/ (?:of|for|in|on|to) /)[0]
    ?.split(" ")
    .at(-1);
  return word === "chief" || word === "boss" ? "head" : word;
}

function wordsOf(title: string): ReadonlySet<string> {
  // “UN chief” and “head of the UN” are one office.
  if (/^(?:chief|head|boss)$/i.test(title)) return new Set(["head"]);
  const words = title
    .toLowerCase()
    .replaceAll(".", "")
    .split(/[\s-]+/);
  return new Set(
    words.flatMap((word) => (PLAIN.get(word) ?? word).split(" ")).filter((word) => !SMALL.has(word)),
  );
}

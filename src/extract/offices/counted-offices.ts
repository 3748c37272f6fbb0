import type { Candidate } from "../names/candidates";
import { isGivenName } from "../names/given-names";
import { officePhrasesOf, type OfficePhrase } from "./office-phrases";
import type { Unit } from "../text/reading";

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** An office in the plural with how many are said to hold it. */
interface Counted {
  readonly office: OfficePhrase;
  readonly count: number;
}

/**
 * “Two presidents have been impeached: Andrew Johnson and Bill Clinton”, “Two former ministers disagreed: Liberal Jane
 * Roe stayed, and John Doe left”: the office of so many for as many full names further on; “and a third, Jane Poe”.
 */
export function counted(candidates: readonly Candidate[]): Candidate[] {
  const byUnit = new Map<Unit, Candidate[]>();
  for (const candidate of candidates) {
    const { unit } = candidate.chunk;
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [candidate]);
    else known.push(candidate);
  }
  const given = new Map<Candidate, OfficePhrase>();
  for (const [unit, named] of byUnit) {
    const phrase = countedPhrase(unit);
    if (phrase === undefined) continue;
    const open = named.filter(
      ({ nameFrom, text, offices }) =>
        nameFrom > phrase.office.to && offices.length === 0 && text.includes(" "),
    );
    for (const one of [...listed(unit, open, phrase), ...open.filter((other) => isFurther(unit, other))])
      given.set(one, { ...phrase.office, isPlural: false });
  }
  return candidates.map((candidate) => {
    const office = given.get(candidate);
    return office === undefined ? candidate : { ...candidate, offices: [office] };
  });
}

/** The office in the plural that a number stands with; undefined where none does. */
function countedPhrase(unit: Unit): Counted | undefined {
  for (const office of officePhrasesOf(unit).from.values()) {
    if (!office.isPlural || office.title === null) continue;
    const before = unit.items.slice(Math.max(0, office.from - 2), office.at);
    const count = Math.max(0, ...before.map(({ lower }) => NUMBERS.indexOf(lower) + 1));
    if (count > 1) return { office, count };
  }
  return undefined;
}

/** As many people as are counted, behind a colon wherever they stand there, behind a comma as a list; none where they are not so many. */
function listed(unit: Unit, open: readonly Candidate[], { office, count }: Counted): readonly Candidate[] {
  const { items } = unit;
  const colon = items.findIndex(({ text }, at) => text === ":" && at >= office.to);
  const first = open.findIndex(({ nameFrom }) => items[nameFrom - 1]?.text === ",");
  const people =
    colon === -1
      ? open.slice(first, first + count)
      : open.filter(({ nameFrom, text }) => nameFrom > colon && isGivenName(text.split(" ", 1)[0] ?? ""));
  const last = colon === -1 ? (people[0]?.nameFrom ?? 0) : colon;
  // “two ministers visited three cities: ”
  const counts = items.slice(office.to, last).some(({ pos }) => pos === "NUM");
  const isList =
    colon !== -1 ||
    (first !== -1 &&
      people.every(
        ({ nameFrom }, i) =>
          i === 0 || items.slice(people[i - 1]?.to, nameFrom).every(({ text }) => /^(?:,|and)$/.test(text)),
      ) &&
      /^(?:[.,;]|)$/.test(items[people.at(-1)?.to ?? 0]?.text ?? ""));
  return people.length === count && !counts && isList ? people : [];
}

/** “, and a third, Jane Roe, abstained” */
function isFurther({ items }: Unit, { nameFrom }: Candidate): boolean {
  return (
    items[nameFrom - 1]?.text === "," &&
    /^(?:third|fourth|fifth|sixth|another)$/.test(items[nameFrom - 2]?.lower ?? "") &&
    /^(?:and|but|while|,|a)$/.test(items[nameFrom - 3]?.lower ?? "")
  );
}

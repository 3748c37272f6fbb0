import type { Candidate } from "../names/candidates";
import { countryAt } from "../countries/country-names";
import { officePhrasesOf, type OfficePhrase } from "./office-phrases";
import { isOrganizationHead, isOrganizationRun } from "../names/organization-words";
import type { Unit } from "../text/reading";

const LONGEST = 40;

/** “Jane Roe and John Doe, chairmen of Acme and Apex, respectively”: to each name, in order, what its office is of. */
export function respective(candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates];
  for (const [last, { chunk, to }] of candidates.entries()) {
    const { unit } = chunk;
    if (unit.items[to]?.text !== ",") continue;
    const first = unit.items[to + 1]?.lower === "the" ? to + 2 : to + 1;
    const phrase = [...officePhrasesOf(unit).from.values()].find(
      ({ at, isPlural, from }) => isPlural && from > to && from <= first && at >= first,
    );
    const offices = phrase === undefined ? [] : eachOf(unit, phrase);
    const names = candidates.slice(Math.max(0, last + 1 - offices.length), last + 1);
    const isList = names.every(
      (name, i) =>
        name.chunk.unit === unit &&
        (i === 0 ||
          unit.items
            .slice(names[i - 1]?.to, name.nameFrom)
            .every(({ text }) => text === "," || text === "and")),
    );
    if (offices.length < 2 || names.length !== offices.length || !isList) continue;
    names.forEach((name, i) => {
      const office = offices[i];
      if (office !== undefined) all[last + 1 - names.length + i] = { ...name, offices: [office] };
    });
  }
  return all;
}

/** One office for each thing that the phrase is of; none where no “respectively” ends them. */
function eachOf({ items }: Unit, phrase: OfficePhrase): OfficePhrase[] {
  if (items[phrase.at + 1]?.lower !== "of") return [];
  const found: OfficePhrase[] = [];
  let from = phrase.at + 2;
  for (let at = from; at < items.length && at - phrase.at < LONGEST; at++) {
    const { text = "", lower = "" } = items[at] ?? {};
    const isEnd = lower === "respectively";
    if (!isEnd && !/^(?:,|and)$/.test(text)) continue;
    if (items[from]?.lower === "the") from++;
    const run = items.slice(from, at);
    const start = run[0]?.start ?? phrase.start;
    const end = run.at(-1)?.end ?? phrase.end;
    const nation = run.length === 0 ? null : countryAt(items, from);
    const country = nation?.length === run.length ? nation.code : null;
    const isOrganization =
      country === null && (isOrganizationRun(run) || isOrganizationHead(phrase.head, phrase.words));
    const of = country === null ? { start, end } : null;
    if (run.length > 0)
      found.push({
        ...phrase,
        title: phrase.words,
        country,
        of,
        isOrganization,
        isOfPart: false,
        isPlural: false,
      });
    if (isEnd) return found;
    from = at + 1;
  }
  return [];
}

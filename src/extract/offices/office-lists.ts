import type { Candidate } from "../names/candidates";
import { counted } from "./counted-offices";
import { officeOfOne } from "./office-links";
import { officePhrasesOf, type OfficePhrase } from "./office-phrases";
import type { Item, Unit } from "../text/reading";
import { respective } from "./respective-offices";
import { countryEnding } from "./title-words";

/** Names with the offices that they have from names beside them: of a list, of a colleague abroad, of a cabinet. */
export function officesAmong(candidates: readonly Candidate[]): Candidate[] {
  return inheriting(successors(counterparts(respective(distributed(counted(plurals(candidates)))))));
}

/** “Jane Roe and John Doe, Liberal and Labor”: parties, and no further names. */
const PARTY_WORDS =
  /(?:^| )(?:Liberals?|Labou?r|Conservatives?|Tor(?:y|ies)|Democrats?|Republicans?|Greens?|Socialists?|Independents?)$/;

/** “Senators Kamala Harris and Elizabeth Warren”: what the plural says holds of each. */
function plurals(candidates: readonly Candidate[]): Candidate[] {
  let held: readonly OfficePhrase[] = [];
  let end = 0;
  let lastUnit = -1;
  return candidates.map((candidate) => {
    const { items, index } = candidate.chunk.unit;
    const own = candidate.offices.filter(({ isPlural }) => isPlural);
    const gap = index === lastUnit ? items.slice(end, candidate.nameFrom) : [];
    const follows =
      held.length > 0 &&
      candidate.text !== "" &&
      !PARTY_WORDS.test(candidate.text) &&
      !opensOffice(candidate) &&
      index === lastUnit &&
      candidate.offices.length === 0 &&
      gap.length <= 7 &&
      gap.every(({ text }) => /^(?:[,()&.]|and|[DRI](?:-\p{L}.*)?|[A-Z][A-Za-z.]{1,5})$/u.test(text));
    // “of California” between two of them
    const isPlace =
      held.length > 0 &&
      index === lastUnit &&
      /^(?:of|from|\()$/.test(gap.at(-1)?.lower ?? "") &&
      gap.length === 1;
    held = own.length > 0 ? own : follows || isPlace ? held : [];
    end = candidate.to;
    lastUnit = index;
    const { unit } = candidate.chunk;
    return follows
      ? { ...candidate, offices: held.map((phrase) => officeOfOne(unit, phrase, candidate.to)) }
      : candidate;
  });
}

/** Whether a name is that of what an office is of: Chicago in “and Chicago 40th ward alderman Jane Roe”. */
function opensOffice({ chunk, to }: Candidate): boolean {
  const { items } = chunk.unit;
  for (let at = to; at < to + 5; at++) {
    const office = officePhrasesOf(chunk.unit).from.get(at);
    if (office !== undefined) return true;
    if (!/^[\p{L}\p{N}]/u.test(items[at]?.text ?? "") || /^(?:and|of|or)$/.test(items[at]?.lower ?? ""))
      return false;
  }
  return false;
}

/** “Israeli prime minister Benjamin Netanyahu and energy minister Yuval Steinitz”: a minister of the same country. */
function inheriting(candidates: readonly Candidate[]): Candidate[] {
  let before: Candidate | undefined;
  return candidates.map((candidate) => {
    const { unit } = candidate.chunk;
    const last = before;
    if (candidate.text !== "") before = candidate;
    const isOfPart =
      last?.chunk.unit === unit &&
      last.offices.some((office) => office.isOfPart && office.head === "premier");
    const country =
      last?.chunk.unit === unit ? last.offices.find((office) => office.country !== null)?.country : null;
    if (last === undefined || (country == null && !isOfPart)) return candidate;
    const offices = candidate.offices.map((office) => {
      const isJoined =
        unit.items[office.from - 1]?.lower === "and" &&
        /^(?:,|and)$/.test(unit.items[last.to]?.text ?? "") &&
        office.from - last.to < 3;
      const isOpen =
        office.country === null && office.of === null && !office.isOfPart && !office.isDetermined;
      return isJoined && isOpen && isMinister(office)
        ? { ...office, country: country ?? null, isOfPart }
        : office;
    });
    const [first] = offices;
    if (candidate === before && first !== undefined) before = { ...candidate, offices };
    return { ...candidate, offices };
  });
}

function isMinister({ head, title }: OfficePhrase): boolean {
  if (/^(?:vice|deputy)[ -]/i.test(title ?? "")) return true;
  return /^(?:minister|secretary)$/.test(head) && !/\b(?:prime|first|chief) minister\b/i.test(title ?? "");
}

/** “her Greek and French counterparts, X and Y”: the office of the one named before, each of another country. */
function counterparts(candidates: readonly Candidate[]): Candidate[] {
  let model: OfficePhrase | undefined;
  let waiting: string[] = [];
  let end = 0;
  return candidates.map((candidate) => {
    const { items } = candidate.chunk.unit;
    const { to } = candidate;
    // “their Palestinian counterparts, President Roe and Prime Minister Doe”
    const nameFrom = Math.min(candidate.nameFrom, ...candidate.offices.map(({ from }) => from));
    const at = items[nameFrom - 1]?.text === "," ? nameFrom - 2 : nameFrom - 1;
    const behind =
      items[to]?.text === ","
        ? items.slice(to, to + 6).findIndex(({ lower }) => lower === "counterpart")
        : -1;
    const goesOn =
      waiting.length > 0 && items.slice(end, nameFrom).every(({ text }) => /^(?:,|and)$/.test(text));
    if (/^counterparts?$/.test(items[at]?.lower ?? "")) waiting = countriesEnding(items, at - 1);
    else if (behind > 0) waiting = countriesEnding(items, to + behind - 1);
    else if (!goesOn || candidate.text === "") waiting = [];
    end = to;
    // One country holds for all.
    const country = candidate.text === "" ? undefined : waiting.length > 1 ? waiting.shift() : waiting[0];
    const own = candidate.offices.find((office) => office.country !== null);
    if (own !== undefined) model = own;
    if (country !== undefined && candidate.offices.length > 0 && own === undefined)
      return { ...candidate, offices: candidate.offices.map((office) => ({ ...office, country })) };
    if (country === undefined || model === undefined || candidate.offices.length > 0) return candidate;
    const { start = 0 } = items[nameFrom] ?? {};
    return { ...candidate, offices: [{ ...model, country, start, end: start, isPlural: false }] };
  });
}

/** “the presidents of Russia and Turkey, X and Y,”: to each name its country. */
function distributed(candidates: readonly Candidate[]): Candidate[] {
  let waiting: OfficePhrase[] = [];
  let end = 0;
  return candidates.map((candidate) => {
    const { unit } = candidate.chunk;
    const { items } = unit;
    const { nameFrom, to, text } = candidate;
    if (text === "") return candidate;
    const goesOn = items.slice(end, nameFrom).every((item) => /^(?:,|and)$/.test(item.text));
    if (waiting.length === 0 || !goesOn)
      waiting = items[nameFrom - 1]?.text === "," ? eachOf(unit, nameFrom - 2) : [];
    end = to;
    const office = waiting.shift();
    return office === undefined || candidate.offices.length > 0
      ? candidate
      : { ...candidate, offices: [office] };
  });
}

/** For each country of a list that ends with an item, the office of which the text speaks before it in the plural. */
function eachOf(unit: Unit, last: number): OfficePhrase[] {
  const codes = countriesEnding(unit.items, last);
  if (codes.length < 2) return [];
  const phrase = [...officePhrasesOf(unit).from.values()].findLast(
    ({ at, isPlural }) => isPlural && at < last,
  );
  const isOf = phrase !== undefined && unit.items[phrase.at + 1]?.lower === "of" && last - phrase.at < 12;
  return isOf && phrase.title !== null
    ? codes.map((country) => ({ ...phrase, country, isPlural: false }))
    : [];
}

/** “President Roe and her predecessor, John Doe”: the same office, held before or after. */
function successors(candidates: readonly Candidate[]): Candidate[] {
  const held = new Map<string, OfficePhrase>();
  let before: Candidate | undefined;
  let holder: Candidate | undefined;
  return candidates.map((candidate) => {
    const { chunk, nameFrom, offices, text } = candidate;
    const { items } = chunk.unit;
    // Whose: of him who is named last before, in this sentence or else with an office.
    const owner = before?.chunk.unit === chunk.unit ? before : holder;
    const model = owner === undefined ? undefined : held.get(familyName(owner));
    const own = offices.find(({ isPlural }) => !isPlural);
    if (own !== undefined) held.set(familyName(candidate), own);
    if (text !== "") before = candidate;
    if (held.has(familyName(candidate))) holder = candidate;
    if (model === undefined || offices.length > 0 || !text.includes(" ")) return candidate;
    const at = items[nameFrom - 1]?.text === "," ? nameFrom - 2 : nameFrom - 1;
    if (!/^(?:predecessor|successor)$/.test(items[at]?.lower ?? "")) return candidate;
    const isOwned = items.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:his|her)$/.test(lower));
    const { start = 0, end = 0 } = items[at] ?? {};
    return isOwned ? { ...candidate, offices: [{ ...model, start, end }] } : candidate;
  });
}

function familyName({ text }: Candidate): string {
  return text.split(" ").at(-1) ?? "";
}

/** The countries of “Greek, Cypriot and French”, in order. */
function countriesEnding(items: readonly Item[], last: number): string[] {
  const found: string[] = [];
  let at = last;
  for (
    let nation = countryEnding(items, at);
    nation !== null && found.length < 9;
    nation = countryEnding(items, at)
  ) {
    found.unshift(nation.code);
    at -= nation.length;
    while (/^(?:,|and)$/.test(items[at]?.text ?? "")) at--;
  }
  return found;
}

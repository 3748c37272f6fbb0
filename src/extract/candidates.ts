import type { Range } from "../fact/span.type";
import { chunksOf, type Chunk } from "./chunks";
import { descriptionsBeside, type Description } from "./descriptions";
import { countryAt } from "./country-names";
import { isGivenName } from "./given-names";
import { HONORIFICS } from "./offices";
import { ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import type { Item, Reading, Unit } from "./reading";
import { officeOfOne, officesBeside } from "./office-links";
import { officePhrasesOf, type OfficePhrase } from "./office-phrases";
import { titleLength } from "./title-length";

/** A name where it stands, with what the words around it say of its bearer. */
export interface Candidate {
  readonly chunk: Chunk;
  /** Where the name itself begins; equal to the chunk's end for a title alone. */
  readonly nameFrom: number;
  readonly to: number;
  readonly descriptions: readonly Description[];
  readonly offices: readonly OfficePhrase[];
  readonly text: string;
  readonly isAged: boolean;
}

/** Every name of a text, in order. */
export function candidatesIn(reading: Reading): Candidate[] {
  const all = chunksOf(reading).flatMap((chunk) => candidatesOf(reading.text, chunk));
  return inheriting(shared(withoutOrganization(all, reading.text)));
}

export function rangeOf({ chunk, nameFrom, to }: Candidate): Range {
  const { items } = chunk.unit;
  return { start: items[nameFrom]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

export function wordsOf({ text }: Candidate): number {
  return text.split(" ").length;
}

/** Splits a chunk into title and name, and reads what stands around it. */
function candidatesOf(text: string, chunk: Chunk): Candidate[] {
  const { unit, from, to } = chunk;
  const { items } = unit;
  const name = behindTitle(unit, from, to);
  if (name > from) return partsOf(items, name, to).flatMap((part) => candidatesOf(text, { unit, ...part }));
  const whole = countryAt(items, from);
  const length = whole !== null && from + whole.length === to ? 0 : titleLength(items, from, to);
  if (
    length === 0 &&
    whole?.kind === "name" &&
    from + whole.length < to - 1 &&
    !ORG_WORDS.has(items[to - 1]?.lower ?? "")
  ) {
    // “leader of Zimbabwe Robert Mugabe”: the name begins behind the country.
    const rest = from + whole.length;
    if (isGivenName(items[rest]?.text ?? "") || items[from - 1]?.lower === "of")
      return candidatesOf(text, { unit, from: rest, to });
  }
  if (length === null) {
    return [{ chunk, nameFrom: to, to, descriptions: [], offices: [], text: "", isAged: false }];
  }
  const nameFrom = from + length;
  const { descriptions, isAged } = descriptionsBeside(items, nameFrom, to);
  const words = text.slice(items[nameFrom]?.start, items[to - 1]?.end).replace(/\s+/g, " ");
  const offices = officesBeside(unit, nameFrom, to);
  return [{ chunk, nameFrom, to, descriptions, offices, text: words, isAged }];
}

/** Where the name begins within words in capitals that begin with an office or with what one is of. */
function behindTitle(unit: Unit, from: number, to: number): number {
  // “Queen Victoria Market”, “General Motors Corporation”
  const last = unit.items[to - 1]?.lower ?? "";
  const isThing = PLACE_WORDS.has(last) || ORG_WORDS.has(last);
  const ends = officePhrasesOf(unit).to;
  for (let at = to - 1; at > from; at--) {
    const phrase = ends.get(at);
    if (phrase !== undefined && !(isThing && HONORIFICS.has(phrase.head))) return at;
  }
  return from;
}

/** “Darin LaHood and Mike Bost”: each name by itself. */
function partsOf(items: readonly Item[], from: number, to: number): { from: number; to: number }[] {
  for (let at = from + 1; at < to - 1; at++)
    if (items[at]?.lower === "and") return [{ from, to: at }, ...partsOf(items, at + 1, to)];
  return [{ from, to }];
}

/** “Senators Kamala Harris and Elizabeth Warren”: what the plural says holds of each. */
function shared(candidates: readonly Candidate[]): Candidate[] {
  let plurals: readonly OfficePhrase[] = [];
  let end = 0;
  let lastUnit = -1;
  return candidates.map((candidate) => {
    const { items, index } = candidate.chunk.unit;
    const own = candidate.offices.filter(({ isPlural }) => isPlural);
    const gap = index === lastUnit ? items.slice(end, candidate.nameFrom) : [];
    const follows =
      plurals.length > 0 &&
      candidate.text !== "" &&
      index === lastUnit &&
      candidate.offices.length === 0 &&
      gap.length <= 2 &&
      gap.every(({ text }) => /^(?:,|and|&)$/.test(text));
    // “of California” between two of them
    const isPlace =
      plurals.length > 0 &&
      index === lastUnit &&
      /^(?:of|from)$/.test(gap.at(-1)?.lower ?? "") &&
      gap.length === 1;
    plurals = own.length > 0 ? own : follows || isPlace ? plurals : [];
    end = candidate.to;
    lastUnit = index;
    const { unit } = candidate.chunk;
    return follows
      ? { ...candidate, offices: plurals.map((phrase) => officeOfOne(unit, phrase, candidate.to)) }
      : candidate;
  });
}

/** “Israeli prime minister Benjamin Netanyahu and energy minister Yuval Steinitz”: a minister of the same country. */
function inheriting(candidates: readonly Candidate[]): Candidate[] {
  let before: Candidate | undefined;
  return candidates.map((candidate) => {
    const { unit } = candidate.chunk;
    const last = before;
    if (candidate.text !== "") before = candidate;
    const country =
      last?.chunk.unit === unit ? last.offices.find((office) => office.country !== null)?.country : null;
    if (last === undefined || country == null) return candidate;
    const offices = candidate.offices.map((office) => {
      const isJoined = unit.items[office.from - 1]?.lower === "and" && last.to === office.from - 1;
      const isOpen =
        office.country === null && office.of === null && !office.isOfPart && !office.isDetermined;
      return isJoined && isOpen && isMinister(office) ? { ...office, country } : office;
    });
    const [first] = offices;
    if (candidate === before && first !== undefined) before = { ...candidate, offices };
    return { ...candidate, offices };
  });
}

function isMinister({ head, title }: OfficePhrase): boolean {
  return /^(?:minister|secretary)$/.test(head) && !/\b(?:prime|first|chief) minister\b/i.test(title ?? "");
}

/** “president of the Chess Federation Anna Muster”: the name alone, where the text has it elsewhere as well. */
function withoutOrganization(candidates: readonly Candidate[], text: string): Candidate[] {
  const texts = new Set(
    candidates.flatMap((candidate) => (candidate.descriptions.length > 0 ? candidate.text : [])),
  );
  return candidates.map((candidate) => {
    const { items } = candidate.chunk.unit;
    for (let from = candidate.nameFrom + 1; from < candidate.to - 1; from++) {
      const rest = text.slice(items[from]?.start, items[candidate.to - 1]?.end);
      if (
        ORG_WORDS.has(items[from - 1]?.lower ?? "") &&
        (texts.has(rest) || isGivenName(items[from]?.text ?? ""))
      ) {
        return {
          ...candidate,
          nameFrom: from,
          text: rest,
          descriptions: descriptionsBeside(items, from, candidate.to).descriptions,
          offices: officesBeside(candidate.chunk.unit, from, candidate.to),
        };
      }
    }
    return candidate;
  });
}

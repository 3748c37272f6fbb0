import type { Range } from "../../fact/span.type";
import { chunksOf, type Chunk } from "./chunks";
import { descriptionsBeside, type Description } from "./descriptions";
import { countryAt } from "../countries/country-names";
import { isGivenName } from "./given-names";
import { HONORIFICS } from "../offices/honorifics";
import { ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import type { Item, Reading, Unit } from "../text/reading";
import { officesAmong } from "../offices/office-lists";
import { officesBeside } from "../offices/office-links";
import { officePhrasesOf, type OfficePhrase } from "../offices/office-phrases";
import { titleLength } from "../offices/title-length";

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
  return officesAmong(withoutOrganization(all, reading.text));
}

export function rangeOf({ chunk, nameFrom, to }: Candidate): Range {
  const { items } = chunk.unit;
  return { start: items[nameFrom]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

export function wordsOf({ text }: Candidate): number {
  return text.split(" ").length;
}

/** Ranks and forms of address before a name, short ones most of all, that are no office. */
const RANK =
  /^(?:SP|ASP|DSP|CSP|SSP|ACP|DCP|IGP|DIG|PC|DC|DI|DCI|DCS|Det|Insp|Supt|Cllr|Msgr|Monsignor|Monse[nñ]or|Alhaji|Hajia|Barr|Engr|Comrade|Shri|Smt|Adv|Hon|Ven|Fr|Br|Lt|Col|Maj|Brig|Cpl|Pte|Cdr|Cmdr|Capt|Sgt|Thiru|(?:Mother|Father|Mum|Dad|Grandmother|Grandfather)-of-\p{Ll}+|Dato|Datuk|Tan)\.?$/u;

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
  // “Road Transport and Bridges Minister”: a name begins nowhere within a title.
  const phrases = officePhrasesOf(unit).from;
  const title = phrases.get(from) ?? phrases.get(from - 1);
  const isInTitle = title !== undefined && title.core < to && title.at >= to;
  if (length === null || isInTitle) {
    return [{ chunk, nameFrom: to, to, descriptions: [], offices: [], text: "", isAged: false }];
  }
  let nameFrom = from + length;
  // “SP Benjamin Hundeyin”, “Msgr. Jorge Scheinig”
  while (to - nameFrom > 1 && RANK.test(items[nameFrom]?.text ?? "")) nameFrom++;
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

/** “president of the Chess Federation Anna Muster”: the name alone, where the text has it elsewhere as well. */
function withoutOrganization(candidates: readonly Candidate[], text: string): Candidate[] {
  const texts = new Set(
    candidates.flatMap((candidate) => (candidate.descriptions.length > 0 ? candidate.text : [])),
  );
  return candidates.map((candidate) => {
    const { items } = candidate.chunk.unit;
    for (let from = candidate.nameFrom + 1; from < candidate.to - 1; from++) {
      const rest = text.slice(items[from]?.start, items[candidate.to - 1]?.end);
      const isOrg = ORG_WORDS.has(items[from - 1]?.lower ?? "");
      const isKnown = texts.has(rest) || isGivenName(items[from]?.text ?? "");
      if (isOrg && isKnown) {
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

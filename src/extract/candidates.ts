import type { Range } from "../fact/span.type";
import { chunksOf, type Chunk } from "./chunks";
import { countryAt } from "./country-names";
import { isGivenName } from "./given-names";
import { isOfficeHead } from "./offices";
import { ORG_WORDS } from "./person-nouns";
import type { Item, Reading } from "./reading";
import { appositionOf, predicateOf, titlesBefore } from "./surroundings";
import type { Description } from "./title";
import { titleLength } from "./title-length";

/** A name where it stands, with what the words around it say of its bearer. */
export interface Candidate {
  readonly chunk: Chunk;
  /** Where the name itself begins; equal to the chunk's end for a title alone. */
  readonly nameFrom: number;
  readonly to: number;
  readonly descriptions: readonly Description[];
  readonly text: string;
  readonly isAged: boolean;
}

/** Every name of a text, in order. */
export function candidatesIn(reading: Reading): Candidate[] {
  const all = chunksOf(reading).flatMap((chunk) => candidatesOf(reading.text, chunk));
  return shared(withoutOrganization(all, reading.text));
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
    return [{ chunk, nameFrom: to, to, descriptions: [], text: "", isAged: false }];
  }
  const nameFrom = from + length;
  const before = titlesBefore(items, nameFrom);
  const after = appositionOf(items, to);
  const predicate = predicateOf(items, to);
  const name = text.slice(items[nameFrom]?.start, items[to - 1]?.end).replace(/\s+/g, " ");
  const descriptions = [...before, ...after.descriptions, ...predicate];
  return [{ chunk, nameFrom, to, descriptions, text: name, isAged: after.isAge }];
}

/** “Senators Kamala Harris and Elizabeth Warren”: what the plural says holds of each. */
function shared(candidates: readonly Candidate[]): Candidate[] {
  let plural: Description | null = null;
  let end = 0;
  let lastUnit = -1;
  return candidates.map((candidate) => {
    const { items, index } = candidate.chunk.unit;
    const own = candidate.descriptions.find(({ head }) =>
      /^(?:senators|presidents|governors|ministers|representatives|mayors|justices|congressmen)$/.test(head),
    );
    const gap = items.slice(0, candidate.nameFrom).filter(({ start }) => start >= end);
    const follows =
      plural !== null &&
      candidate.text !== "" &&
      index === lastUnit &&
      gap.length <= 2 &&
      gap.every(({ text }) => /^(?:,|and)$/.test(text));
    plural = own ?? (follows ? plural : null);
    end = items[candidate.to - 1]?.end ?? 0;
    lastUnit = index;
    return follows && own === undefined && plural !== null
      ? { ...candidate, descriptions: [...candidate.descriptions, plural] }
      : candidate;
  });
}
/** Whether a name stands behind an office “of” it: “director of Amnesty International Man-kei Tam”. */
function isHeldAt(items: readonly Item[], nameFrom: number): boolean {
  const of = items[nameFrom - 1]?.lower === "the" ? nameFrom - 2 : nameFrom - 1;
  return /^(?:of|to|for|at)$/.test(items[of]?.lower ?? "") && isOfficeHead(items[of - 1]?.lower ?? "");
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
      const isWhole = /^\p{Lu}\S* \p{Lu}/u.test(rest) && !ORG_WORDS.has(items[candidate.to - 1]?.lower ?? "");
      const isKnown = texts.has(rest) || isGivenName(items[from]?.text ?? "");
      if ((isOrg && isKnown) || ((isOrg || isKnown) && isWhole && isHeldAt(items, candidate.nameFrom))) {
        return {
          ...candidate,
          nameFrom: from,
          text: rest,
          descriptions: [...candidate.descriptions, ...titlesBefore(items, from)],
        };
      }
    }
    return candidate;
  });
}

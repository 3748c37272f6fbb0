import fc from "fast-check";
import { queryWords, tokensOf } from "../../src/search/analyzer";
import { isTypo, type Kinship, kinship, WEIGHT } from "../../src/search/match";

/** What the index must agree with, written the slow and plain way: every document is read for every query. */

/** Words that are near one another in every way that the index knows. */
const WORDS = [
  ..."mission missions missing miss moon moons noon soon military militia milit kishida Kishida's Kishda".split(
    " ",
  ),
  ..."Erdoğan erdogan US U.S. us 250th 250 2500 don't Łódź naïve naive 月 月面 ﬁre fires O'Brien 𝒜bc".split(
    " ",
  ),
];
const SEPARATORS = [" ", ", ", "-", "\n", ". "];

const word = fc.constantFrom(...WORDS);

export const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, fc.constantFrom(...SEPARATORS)), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));

export const texts = fc.array(text, { maxLength: 12 });

/** A whole word, the beginning of one, or one with a letter missing. */
const queryWord = fc
  .tuple(word, fc.nat(6), fc.constantFrom("whole", "beginning", "slip"))
  .map(([whole, at, how]) => {
    if (how === "whole") return whole;
    return how === "beginning" ? whole.slice(0, at + 1) : whole.slice(0, at) + whole.slice(at + 1);
  });

export const query = fc.array(queryWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

export interface Scored {
  readonly place: number;
  readonly score: number;
}

/** Weighted occurrences of each asked word in each document; a word is guessed at only if no document answers it. */
function timesOf(documents: readonly string[], asked: readonly string[], typos: boolean): Kinship[][][] {
  const words = documents.map((document) => tokensOf(document).map((token) => token.word));
  return asked.map((one) => {
    const kin = words.map((list) =>
      list.map((other) => kinship(one, other)).flatMap((kind): Kinship[] => (kind === null ? [] : [kind])),
    );
    if (kin.some((kinds) => kinds.length > 0) || !typos) return kin;
    return words.map((list) => list.filter((other) => isTypo(one, other)).map(() => "TYPO" as const));
  });
}

export function naiveMatching(documents: readonly string[], asked: string, typos: boolean): number[] {
  const times = timesOf(documents, queryWords(asked), typos);
  return documents.flatMap((_, place) =>
    times.length > 0 && times.every((perDocument) => (perDocument[place]?.length ?? 0) > 0) ? [place] : [],
  );
}

/**
 * BM25 with k1 = 1.2 and b = 0.75 as in the paper. A word's document frequency is summed over the words that answer it, for each
 * collection apart and at most the size of that collection.
 */
export function naiveRanking(collections: readonly (readonly string[])[], asked: string): Scored[] {
  const documents = collections.flat();
  const words = documents.map((document) => tokensOf(document).map((token) => token.word));
  const average = words.reduce((sum, list) => sum + list.length, 0) / documents.length;
  const askedWords = queryWords(asked);
  const times = timesOf(documents, askedWords, true);
  const idfs = askedWords.map((one, index) => {
    const isGuess = times[index]?.some((kinds) => kinds.includes("TYPO")) ?? false;
    const answers = (other: string) => (isGuess ? isTypo(one, other) : kinship(one, other) !== null);
    const count = collections.reduce((sum, collection) => {
      const pairs = collection.reduce((sofar, document) => {
        const different = new Set(tokensOf(document).map((token) => token.word));
        return sofar + [...different].filter(answers).length;
      }, 0);
      return sum + Math.min(pairs, collection.length);
    }, 0);
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  });
  return naiveMatching(documents, asked, true).map((place) => {
    const norm = 1.2 * (0.25 + (0.75 * (words[place]?.length ?? 0)) / average);
    const score = idfs.reduce((sum, idf, index) => {
      const weighted = (times[index]?.[place] ?? []).reduce((sofar, kind) => sofar + WEIGHT[kind], 0);
      return sum + (idf * 2.2 * weighted) / (weighted + norm);
    }, 0);
    return { place, score };
  });
}

/** Edit distance with swaps of neighbours (optimal string alignment), by the textbook's table. */
export function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_unused, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, at(row - 2, column - 2) + 1);
      }
      const line = table[row];
      if (line !== undefined) line[column] = least;
    }
  }
  return at(one.length, other.length);
}

import { stemOf } from "./analyzer";

/** How a word of a text answers a word of a query, the closest first. */
export type Kinship = "EXACT" | "STEM" | "PREFIX" | "TYPO";

/** What one occurrence counts in ranking, where an exact one counts 1. */
export const WEIGHT: Readonly<Record<Kinship, number>> = { EXACT: 1, STEM: 0.8, PREFIX: 0.4, TYPO: 0.3 };

/** Shorter words do not stand for the words they begin: "us" must not find "used". */
export const SHORTEST_PREFIX = 3;

/** Shorter words have too many neighbours one letter away; figures and other scripts are never guessed at. */
const TYPABLE = /^[a-z]{4,}$/;

/**
 * How `word` answers `asked`, both folded, leaving typos aside; null if it does not. Depends on the two words alone, so
 * whether a document matches never changes with the documents beside it.
 */
export function kinship(asked: string, word: string): Exclude<Kinship, "TYPO"> | null {
  if (asked === word) return "EXACT";
  // Stemming changes endings alone: this spares most pairs of words the look-up of their stems.
  if (asked.charCodeAt(0) !== word.charCodeAt(0)) return null;
  if (stemOf(asked) === stemOf(word)) return "STEM";
  return asked.length >= SHORTEST_PREFIX && word.startsWith(asked) ? "PREFIX" : null;
}

/**
 * Are the words, or their stems, one slip of the keys apart: a letter too many, too few, another letter, or two
 * neighbours swapped (Damerau 1964)? Only words of four letters or more, a to z.
 */
export function isTypo(asked: string, word: string): boolean {
  return isSlip(asked, word) || isSlip(stemOf(asked), stemOf(word));
}

function isSlip(asked: string, word: string): boolean {
  const longer = asked.length - word.length;
  if (longer > 1 || longer < -1 || !isTypable(asked)) return false;
  let head = 0;
  while (head < asked.length && asked[head] === word[head]) head++;
  const rest = asked.slice(head);
  const other = word.slice(head);
  if (longer === 1) return rest.slice(1) === other;
  if (longer === -1) return isLetter(other[0]) && rest === other.slice(1);
  if (rest.slice(1) === other.slice(1)) return rest !== other && isLetter(other[0]);
  return rest.charAt(1) + rest.charAt(0) + rest.slice(2) === other;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && character >= "a" && character <= "z";
}

export function isTypable(word: string): boolean {
  return TYPABLE.test(word);
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Every spelling one slip away from `word` (P. Norvig, norvig.com/spell-correct.html): about 54 a letter; none if it may not be guessed at. */
export function slipsOf(word: string): ReadonlySet<string> {
  const slips = new Set<string>();
  if (!isTypable(word)) return slips;
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    for (const letter of LETTERS) {
      slips.add(head + letter + tail);
      if (tail !== "") slips.add(head + letter + tail.slice(1));
    }
    if (tail !== "") slips.add(head + tail.slice(1));
    if (tail.length > 1) slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  slips.delete(word);
  return slips;
}

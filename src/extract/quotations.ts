import type { Range } from "../fact/span.type";
import { isNamedThere } from "./attribution";
import type { Reading } from "./reading";
import type { Spoken } from "./speakers";

/** What speaks for and against the words between two marks being somebody's own. */
export interface QuotationSigns {
  readonly words: number;
  readonly isSentence: boolean;
  readonly isTitleCase: boolean;
  readonly isNamed: boolean;
  readonly isSingle: boolean;
  readonly isHeadline: boolean;
  readonly score: number;
}

const CLAUSE = /\b(?:I|we|he|she|they|it|you|is|are|was|were|has|have|had|will|would|can|could|should|must|do|does|did|don['’]t|isn['’]t|am|['’]m|['’]re|['’]ve|['’]ll)\b/i;

export function wordsIn(text: string, passages: readonly Range[]): string[] {
  return passages.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
}

export function signsOf({ text, quoted }: Reading, spoken: Spoken): QuotationSigns {
  const found = quoted[spoken.quoted];
  const passages = found?.passages ?? [];
  const words = wordsIn(text, passages);
  const inside = passages.map(({ start, end }) => text.slice(start, end)).join(" ");
  const content = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  const isTitleCase = content.length > 0 && content.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && (words.length > 1 || /^\p{Lu}/u.test(words[0] ?? ""));
  return {
    words: words.length,
    isSentence: /^[\p{Lu}[]/u.test(inside) && words.length > 3 && CLAUSE.test(inside),
    isTitleCase,
    isNamed: isNamedThere(spoken.unit.items, spoken.at),
    isSingle: found?.single ?? false,
    isHeadline: spoken.unit.line === 0,
    score: spoken.attribution?.score ?? 0,
  };
}

/** Whether words between marks are a quotation, and no title, nickname, term or scare quote. */
export function isQuotation(reading: Reading, spoken: Spoken, previous: boolean): boolean {
  const signs = signsOf(reading, spoken);
  const { attribution } = spoken;
  if (signs.isSingle && (attribution === null || signs.score < 70 || signs.words < 3)) return false;
  if (signs.isHeadline && attribution === null) return false;
  if (signs.isNamed && !signs.isSentence) return false;
  if (signs.isTitleCase && !signs.isSentence && (signs.words > 1 || attribution === null)) return false;
  if (signs.isSentence && signs.words > 5) return true;
  if (attribution !== null && attribution.plain && signs.score > 60) return true;
  if (attribution !== null && signs.words > 3) return true;
  if (attribution !== null && signs.score > 75) return true;
  return signs.words > 6 || (previous && spoken.goesOn && signs.words > 2);
}

/** FULL for a clause that could stand as a sentence of its own. */
export function kindOf({ text, quoted }: Reading, index: number): "FULL" | "PARTIAL" {
  const passages = quoted[index]?.passages ?? [];
  const inside = passages.map(({ start, end }) => text.slice(start, end)).join(" ");
  const words = wordsIn(text, passages);
  return /^[\s[]*[\p{Lu}\p{N}]/u.test(inside) && words.length > 2 && CLAUSE.test(inside) ? "FULL" : "PARTIAL";
}

import type { Range } from "../../fact/span.type";
import { sentencesOf } from "../../article/sentences";
import { DATE, SOME_DATE } from "../dates/date-pattern";
import type { Reading, Unit } from "../text/reading";
import { tokensOf, type Token } from "../text/tokens";

/** Words of one voice within a sentence: the narrator's between quotations and semicolons, or a quotation. */
export interface Stretch extends Range {
  readonly items: readonly Token[];
  readonly isQuoted: boolean;
}

/** Quotations of so many words and fewer stand within the narrator's clause. */
const FEW_WORDS = 4;
/** Of no interest are shorter stretches than this many characters. */
const SHORTEST = 9;

/** The stretches of a sentence, in order. */
export function stretchesOf({ text, quoted }: Reading, { items, start, end }: Unit): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  const close = (to: number) => {
    const range = trimmed(text, from, to);
    if (range.end - range.start >= SHORTEST)
      stretches.push({
        ...range,
        items: items.filter((item) => item.start >= range.start && item.end <= range.end),
        isQuoted: false,
      });
  };
  for (const item of items) {
    const isQuotation = item.pos === "QUOTE" && item.text.split(/\s+/).length > FEW_WORDS;
    if (!isQuotation && item.text !== ";") continue;
    close(item.start);
    from = item.end;
    const passage = isQuotation ? quoted[item.quoted]?.passages[item.passage] : undefined;
    if (passage !== undefined) stretches.push(...datedSentences(text, passage));
  }
  close(end);
  return stretches;
}

/** The sentences of a quotation that name a date; no others are looked at. */
function datedSentences(text: string, { start, end }: Range): Stretch[] {
  if (!SOME_DATE.test(text.slice(start, end))) return [];
  return sentencesOf(text.slice(start, end)).flatMap((sentence) => {
    const range = trimmed(text, start + sentence.start, start + sentence.end);
    const words = text.slice(range.start, range.end);
    if (!SOME_DATE.test(words) || words.search(DATE) === -1) return [];
    return { ...range, items: tokensOf(text, range), isQuoted: true };
  });
}

const MARK = /[\s.,;:—–-]/;

/** A range without the marks and spaces around it. */
function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && MARK.test(text.charAt(from))) from++;
  while (to > from && MARK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

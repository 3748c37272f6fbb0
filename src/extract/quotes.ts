import type { Range } from "../fact/span.type";
import { isQuotation, kindOf, wordsIn } from "./quotations";
import type { Entity } from "./entities";
import type { Reading } from "./reading";
import type { Spoken } from "./speakers";

/** A quotation as the text gives it. */
export interface QuoteFound {
  readonly passages: Range[];
  readonly kind: "FULL" | "PARTIAL";
  readonly speaker: Entity | null;
  /** The words that name the speaker there. */
  readonly naming: Range | null;
  readonly pronoun: boolean;
  readonly spoken: Spoken;
}

/** The quotations among the quoted passages, those that a speech tag interrupts made one. */
export function quotesIn(reading: Reading, spoken: readonly Spoken[]): QuoteFound[] {
  const quotes: QuoteFound[] = [];
  let previous = false;
  for (const one of spoken) {
    const yes = isQuotation(reading, one, previous);
    previous = yes;
    if (!yes) continue;
    const passages = [...(reading.quoted[one.quoted]?.passages ?? [])];
    const last = quotes.at(-1);
    if (last !== undefined && isInterrupted(reading, last, one)) {
      last.passages.push(...passages);
      continue;
    }
    const phrase = one.referent?.phrase ?? one.attribution?.phrase ?? null;
    quotes.push({
      passages,
      kind: kindOf(reading, one.quoted),
      speaker: one.referent?.entity ?? null,
      naming: phrase === null ? null : { start: phrase.start, end: phrase.end },
      pronoun: phrase?.type === "pronoun",
      spoken: one,
    });
  }
  return quotes;
}

/** Whether a quotation goes on behind the words that name its speaker: “If it rains,” she said, “we stay.” */
function isInterrupted({ text, quoted }: Reading, last: QuoteFound, next: Spoken): boolean {
  if (last.spoken.unit !== next.unit || last.spoken.attribution?.manner !== "after") return false;
  const before = last.passages.at(-1);
  const after = quoted[next.quoted]?.passages[0];
  if (before === undefined || after === undefined) return false;
  const opening = text.slice(after.start, after.start + 1);
  const between = text.slice(before.end + 1, after.start - 1);
  return (
    (/[,—–-]$/.test(text.slice(before.start, before.end)) || /^\s?[,—–-]/.test(between)) &&
    !/[.?!]$/.test(text.slice(before.start, before.end)) &&
    /[,—–-]\s*$/.test(between) &&
    /^[\p{Ll}[I]/u.test(opening) &&
    wordsIn(text, [{ start: before.end + 1, end: after.start - 1 }]).length < 14 &&
    next.attribution?.manner !== "after"
  );
}

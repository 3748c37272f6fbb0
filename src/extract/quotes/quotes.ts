import type { Range } from "../../fact/span.type";
import { isHeadlineClause, isQuotation, isQuotedBelow, kindOf, wordsIn } from "./quotations";
import type { Entity } from "../names/entities";
import type { Reading } from "../text/reading";
import type { Spoken } from "./spoken";

/** A first line with more quotations is no headline. */
const MOST_IN_HEADLINE = 10;

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
    const echoed = one.unit.line === 0 ? undefined : echoedBy(reading, one, quotes);
    if (echoed !== undefined) {
      quotes.push({ ...quoteOf(reading, one), speaker: one.referent?.entity ?? echoed.speaker });
      previous = true;
      continue;
    }
    const last = quotes.at(-1);
    if (previous && last !== undefined && isInterrupted(reading, last, one)) {
      last.passages.push(...(reading.quoted[one.quoted]?.passages ?? []));
      continue;
    }
    const yes: boolean = one.unit.line > 0 && isQuotation(reading, one, previous);
    previous = yes;
    if (!yes) continue;
    quotes.push(quoteOf(reading, one));
  }
  const below = quotes.map(({ passages }) => passages);
  const headline = spoken
    .filter(({ unit }) => unit.line === 0)
    .slice(0, MOST_IN_HEADLINE)
    .filter((one) => isQuotedBelow(reading, one.quoted, below) || isHeadlineClause(reading, one));
  return [...headline.map((one) => withSpeaker(reading, quoteOf(reading, one), quotes)), ...quotes];
}

/** How many quotations back one is given again. */
const ECHO = 12;

/** The quotation whose words a later one gives again: what do you mean by a “responsible and orderly manner”? */
function echoedBy(reading: Reading, one: Spoken, quotes: readonly QuoteFound[]): QuoteFound | undefined {
  const passages = reading.quoted[one.quoted]?.passages ?? [];
  if (one.attribution !== null || wordsIn(reading.text, passages).length < 3) return undefined;
  return quotes.slice(-ECHO).find((quote) => isQuotedBelow(reading, one.quoted, [quote.passages]));
}

/** A quotation of the headline is by whom the text below has say it. */
function withSpeaker(reading: Reading, quote: QuoteFound, below: readonly QuoteFound[]): QuoteFound {
  if (quote.speaker !== null) return quote;
  const same = below.find(({ passages }) => isQuotedBelow(reading, quote.spoken.quoted, [passages]));
  return same === undefined ? quote : { ...quote, speaker: same.speaker };
}

function quoteOf(reading: Reading, one: Spoken): QuoteFound {
  const phrase = one.referent?.phrase ?? one.attribution?.phrase ?? null;
  return {
    passages: [...(reading.quoted[one.quoted]?.passages ?? [])],
    kind: kindOf(reading, one.quoted),
    speaker: one.referent?.entity ?? null,
    naming: phrase === null ? null : { start: phrase.start, end: phrase.end },
    pronoun: phrase?.type === "pronoun",
    spoken: one,
  };
}

/** Whether a quotation goes on behind the words that name its speaker: “If it rains,” she said, “we stay.” */
function isInterrupted({ text, quoted }: Reading, last: QuoteFound, next: Spoken): boolean {
  if (last.spoken.unit !== next.unit || last.spoken.attribution?.manner !== "after") return false;
  const before = last.passages.at(-1);
  const after = quoted[next.quoted]?.passages[0];
  if (before === undefined || after === undefined) return false;
  const between = text.slice(before.end + 1, after.start - 1);
  const goesOn =
    /[,;—–-]$/.test(text.slice(before.start, before.end)) || /^[\p{Ll}[I]/u.test(text.slice(after.start));
  return (
    (/[,;—–-]$/.test(text.slice(before.start, before.end)) || /^\s?[,;—–-]/.test(between)) &&
    !/[.?!]$/.test(text.slice(before.start, before.end)) &&
    // “Crisp,” wrote Smith; the other, “tired”: the narrator's own words begin another clause.
    !/;\s*\p{L}/u.test(between) &&
    // A semicolon may end the sentence: “We left,” he said; “I stayed.”
    (/[,—–-]\s*$/.test(between) || (/;\s*$/.test(between) && /^\p{Ll}/u.test(text.slice(after.start)))) &&
    goesOn &&
    wordsIn(text, [{ start: before.end + 1, end: after.start - 1 }]).length < 25 &&
    next.attribution?.manner !== "after"
  );
}

import type { Range } from "../../fact/span.type";
import type { Parties, Party } from "./parties";

/** One part of what an agreement says, with those who take part in it. */
export interface ProvisionFound {
  readonly evidence: Range;
  readonly participants: readonly Party[];
}

/** The parts of what an agreement includes, and who takes part in each: a, b with C, and d. */
export function provisionsIn(
  text: string,
  { start, end }: Range,
  bound: readonly Party[],
  parties: Parties,
): ProvisionFound[] {
  const list = text.slice(start, end).replace(/[.\s]+$/, "");
  const provisions: ProvisionFound[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...list.matchAll(/, and |, | and (?=a |an |the |three|two)|$/gu)]) {
    const words = list.slice(from, index);
    if (words.trim().split(/\s+/).length > 2) {
      const range = { start: start + from, end: start + index };
      const named = parties.in(range);
      const isBetween = /\bbetween\b/.test(words) && named.length > 1;
      provisions.push({ evidence: range, participants: isBetween ? named : [...bound, ...named] });
    }
    from = index + mark.length;
  }
  return provisions.length > 1 ? provisions : [];
}

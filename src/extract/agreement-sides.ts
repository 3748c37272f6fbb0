import type { Range } from "../fact/span.type";
import type { Parties, Party } from "./parties";
import type { Unit } from "./reading";

/** One part of what an agreement says, with those who take part in it. */
export interface ProvisionFound {
  readonly evidence: Range;
  readonly participants: readonly Party[];
}

/** Who is bound, by the words around: between A and B, A's deal with B, a US-Japan pact, A and B signed. */
export function boundBy(
  text: string,
  unit: Unit,
  noun: Range,
  modifiers: string,
  parties: Parties,
): { bound: Party[]; end: number } {
  const behind = text.slice(noun.end, unit.end);
  const between = /^[^.;]{0,60}?\bbetween (?:[^.;,]|, (?!which|who|that))+/u.exec(behind);
  if (between !== null) {
    const range = { start: noun.end, end: noun.end + between[0].length };
    const bound = sides(parties.in(range, true));
    if (bound.length > 1) return { bound: bound.slice(0, 6), end: range.end };
  }
  const pair = parties.pair({ start: noun.start - modifiers.length, end: noun.start });
  if (pair.length === 2) return { bound: pair, end: noun.end };
  const withOther = /^(?: \w+){0,4}? with (?:the )?(?:[^.;,]){0,60}/u.exec(behind);
  if (withOther !== null) {
    const others = parties.in({ start: noun.end, end: noun.end + withOther[0].length }, true).slice(0, 2);
    const first = sides(parties.in({ start: unit.start, end: noun.start }, true)).at(-1);
    const bound = [
      ...(first === undefined ? [] : [first]),
      ...others.filter((other) => other.code !== first?.code || other.entity !== first.entity),
    ];
    if (bound.length > 1) return { bound, end: noun.end + withOther[0].length };
  }
  const before = text.slice(unit.start, noun.start);
  const signers =
    /\b(?:signed|reached|agreed (?:to|on)|struck|made|concluded|ratified|entered(?: into)?|sign)\b[^.;]*$/u.exec(
      before,
    );
  if (signers !== null) {
    const bound = parties.in({ start: unit.start, end: unit.start + signers.index }, true);
    const states = bound.filter(({ entity }) => entity?.kind !== "person");
    if (states.length > 1) return { bound: states, end: noun.end };
  }
  return { bound: [], end: noun.end };
}

/** Of those named, the states and organizations where there are any: their leaders sign for them. */
function sides(named: readonly Party[]): Party[] {
  const others = named.filter(({ entity }) => entity?.kind !== "person");
  return others.length > 0 ? others : [...named];
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

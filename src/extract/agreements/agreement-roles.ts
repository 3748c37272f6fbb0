import type { Range } from "../../fact/span.type";
import { behind as told, furtherPairs, relative as relativeOf, underWhich } from "./agreement-behind";
import { named, type Clauses } from "./agreement-clauses";
import type { AgreementNoun } from "./agreement-nouns";
import { dealerOf, ownedPair } from "./agreement-dealers";
import { ownerOf, subjectOf, under as underOf, wholeSubject } from "./agreement-subject";
import { WEAK } from "./agreement-verbs";
import type { Side } from "./agreement-who";
import type { Party } from "./parties";

/** Those whom the words about an agreement noun, or a verb, tell of, and how far these words reach. */
export interface Role extends Range {
  readonly sides: readonly Side[];
  /** Several agreements told of at once: deals with A, B and C. */
  readonly others: readonly (readonly Side[])[];
  /** Whether it is declared by one side alone. */
  readonly isUnilateral: boolean;
  /** Whether the words say who makes it, so that whoever is told of nowhere has no name. */
  readonly isTold: boolean;
}

/** The sides of an agreement that a noun names. */
export function roleOf(clauses: Clauses, noun: AgreementNoun): Role {
  const at = clauses.items.findIndex(({ end }) => end > noun.nounStart);
  const last = clauses.items.findIndex(({ end }) => end >= noun.end);
  const none: Role = {
    start: noun.nounStart,
    end: noun.end,
    sides: [],
    others: [],
    isUnilateral: false,
    isTold: false,
  };
  if (at < 0 || last < 0) return none;
  // “the treaty's preamble”
  if (/^['’]s?$/.test(clauses.items[last + 1]?.text ?? "")) return none;
  const behind = told(clauses, last + 1, noun);
  // “between A and B” says it all.
  if (
    behind !== null &&
    behind.word === "between" &&
    behind.sides.length > 0 &&
    (named(behind.sides) > 1 || behind.sides.length > 1)
  )
    return {
      ...none,
      sides: behind.sides,
      end: behind.end,
      isTold: true,
      others: noun.isPlural ? furtherPairs(clauses, behind.to) : [],
    };
  const pair = pairBefore(clauses, noun);
  if (pair.length > 1) return { ...none, start: noun.start, isTold: true, sides: pair };
  const under = underOf(clauses, at, last + 1);
  if (under.length > 0) return { ...none, sides: under, end: under.at(-1)?.end ?? noun.end, isTold: true };
  const which = underWhich(clauses, last + 1);
  if (which !== null) {
    const { doers, others } = which;
    const end = Math.max(...[...doers, ...others].map((side) => side.end));
    const pairs = doers.flatMap((doer) => others.map((other) => [doer, other]));
    const [only = [], ...more] = noun.isPlural ? pairs : [[...doers, ...others]];
    return { ...none, sides: only, others: more, end, isTold: true };
  }
  const dealt = dealerOf(clauses, at);
  const dealtWith =
    dealt === null || dealt.others.length > 0
      ? (dealt?.others ?? [])
      : behind?.word === "with"
        ? behind.sides
        : [];
  if (dealt !== null && named(dealt.dealer) > 0 && dealtWith.length > 0) {
    const pairs = dealtWith.map((other) => [...dealt.dealer, other]);
    const [only = [], ...more] = noun.isPlural ? pairs : [[...dealt.dealer, ...dealtWith]];
    return {
      ...none,
      start: Math.min(noun.nounStart, ...dealt.dealer.map((side) => side.start)),
      end: Math.max(noun.end, ...dealtWith.map((side) => side.end)),
      sides: only,
      others: more,
      isTold: true,
    };
  }
  const owned = noun.proper === null && behind === null ? ownedPair(clauses, at) : [];
  if (owned.length > 1)
    return {
      ...none,
      start: Math.min(noun.nounStart, owned[0]?.start ?? noun.nounStart),
      sides: owned,
      isTold: true,
    };
  const owner = ownerOf(clauses, at, noun);
  const begin = clauses.phraseStart(
    noun.proper === null
      ? at
      : clauses.items.findIndex(({ end }) => end > noun.end - (noun.proper ?? "").length),
  );
  const subject = subjectOf(clauses, begin, noun);
  const verb = subject?.verb ?? "";
  const isOffer = owner !== null && subject !== null && /^(?:reject|accept|join|refus|turn)/.test(verb);
  const isWith = behind !== null && /^(?:with|to)$/.test(behind.word);
  const relative = relativeOf(clauses, last + 1);
  const before =
    relative.length > 0 && isWith
      ? // “A spoke of the deal that B signed with C”
        []
      : subject !== null && subject.sides.length > 0
        ? [...subject.sides, ...(isOffer ? [owner] : [])]
        : owner !== null && behind !== null
          ? [owner]
          : isWith
            ? wholeSubject(clauses, at)
            : endedBy(clauses, begin);
  // “A and B agreed to merge C and D”: what two deal in is no side.
  const isThing = behind?.isThing === true && named(before) > 1;
  const isSaid = relative.length > 0 && behind?.word !== "with";
  const sides = [...before, ...relative, ...(behind === null || isSaid || isThing ? [] : behind.sides)];
  const start = Math.min(before[0]?.start ?? owner?.start ?? noun.nounStart, noun.nounStart);
  const isUnilateral =
    /^declar|^announc|^order/.test(verb) &&
    before.length === 1 &&
    behind === null &&
    /cease|truce/.test(noun.noun);
  const isWeak = behind === null && before.length === 1 && relative.length === 0 && WEAK.test(verb);
  const isEach = behind !== null && behind.word === "with" && noun.isPlural && behind.sides.length > 1;
  const one = relative.length > 0 ? relative : before;
  const [only, ...further] = isEach ? behind.sides.map((side) => [...one, side]) : [];
  return {
    start,
    end: Math.max(behind?.end ?? noun.end, noun.end),
    sides: only ?? (isWeak && !sides.some(({ isAgain }) => isAgain) ? [] : clauses.resolved(sides)),
    others: further,
    isUnilateral,
    isTold: sides.length > 0 && !isWeak,
  };
}

/** The two of “a US-Japan deal” before a noun. */
function pairBefore(clauses: Clauses, noun: AgreementNoun): Side[] {
  const range = { start: noun.start, end: noun.nounStart };
  const side = (party: Party): Side => ({
    start: noun.start,
    end: noun.nounStart,
    party,
    person: null,
    isAgain: false,
  });
  const known = clauses.parties.pair(range);
  if (known.length > 1) return known.map(side);
  const words = /(?<![\p{L}-])(\p{Lu}[\p{L}]+)[-–—](\p{Lu}[\p{L}]+)(?![\p{L}-])/u.exec(
    clauses.text.slice(range.start, range.end),
  );
  const halves =
    words === null ? [] : [words[1] ?? "", words[2] ?? ""].flatMap((word) => clauses.who.half(word) ?? []);
  return halves.length > 1 ? halves.map(side) : [];
}

/** “A and B ended the war with a deal”: both, where the sentence has two for its subject. */
function endedBy(clauses: Clauses, begin: number): readonly Side[] {
  if (!/^(?:with|under|in|through|by|via)$/.test(clauses.items[begin - 1]?.lower ?? "")) return [];
  const sides = clauses.leftOf(begin - 1)?.sides ?? [];
  return named(sides) > 1 ? sides : [];
}

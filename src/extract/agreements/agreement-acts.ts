import type { AgreementMention } from "./agreement-mentions";
import type { Judged } from "./agreement-reasons";
import { distinct, type Sentence } from "./agreement-sentence";
import type { Side } from "./agreement-sides";
import { statusOf } from "./agreement-status";
import { dealingOf, EXCHANGED, IDIOM, OWN, type Dealing, type Sort } from "./agreement-words";

const SORT: Readonly<Record<Dealing, Sort>> = {
  together: "general",
  with: "union",
  buying: "sale",
  selling: "sale",
  exchanging: "exchange",
};
/** What follows “agree” where it is no agreement in opinion. */
const AGREED = /^(?:to|on|upon|in|a|an|the|that|with)$/;

/** The verbs of a sentence that tell of an agreement by what two sides do: A will buy B, A and B agreed to, made peace. */
export function actsIn(sentence: Sentence): AgreementMention[] {
  const found = sentence.items.flatMap((item, at) =>
    item.pos === "VERB" || sentence.isVerb(at) ? actAt(sentence, at) : [],
  );
  return found.length > 0 ? found : inReturn(sentence);
}

function actAt(sentence: Sentence, at: number): AgreementMention[] {
  const { items, text } = sentence;
  const { start, lower, end: behind } = items[at] ?? { start: 0, lower: "", end: 0 };
  const isIdiom = IDIOM.test(text.slice(start, start + 80));
  const dealing = isIdiom ? "together" : dealingOf(lower);
  if (dealing === null && !/^(?:pays?|paid|paying)$/.test(lower)) return [];
  const end = clauseEnd(sentence, at);
  const clause = text.slice(behind, items[end - 1]?.end);
  const passive = sentence.isPassive(at);
  const told = (words: RegExp): Side[] => {
    for (let i = at + 1; i < end; i++) {
      const sides = words.test(sentence.lower(i)) ? distinct(sentence.sidesAt(i + 1).sides) : [];
      if (sides.length > 0) return sides;
    }
    return [];
  };
  const subject = passive ? told(/^(?:by|between)$/) : distinct(sentence.subjectOf(at));
  const one = (others: readonly Side[], sort: Sort, isOneOfSeveral = false): AgreementMention[] => {
    const sides = distinct([...subject, ...others]);
    // What people buy and exchange is their own affair.
    const isOwn = sides.some(
      ({ person, party }) =>
        party?.entity != null &&
        party.entity === person &&
        (dealing !== "together" || ![...person.heads].some((head) => /leader|rebel|opposition/.test(head))),
    );
    return sides.length < 2 || isOwn ? [] : [made(sentence, at, end, sort, sides, isOneOfSeveral)];
  };
  // “will pay Ohio $20 million to settle”
  if (dealing === null)
    return /\bto (?:settle|end|drop|resolve|avoid)\b/.test(clause)
      ? one(distinct(sentence.sidesAt(at + 1).sides), "general")
      : [];
  const sort = SORT[dealing];
  const next = sentence.lower(at + 1);
  if (dealing === "together" && !isIdiom) {
    if (lower.startsWith("agree") && (!AGREED.test(next) || (next === "with" && !/ (?:to|on) /.test(clause))))
      return [];
    if (
      /^(?:sign|ink|initial)/.test(lower) &&
      items.slice(at + 1, at + 7).some((item) => OWN.has(item.lower))
    )
      return [];
  }
  if (dealing === "together") return one(told(/^with$/), sort);
  if (dealing === "with") {
    const others = told(/^with$/);
    return others.length > 0 || /^(?:merg|team|unit|combin|pool|federat)/.test(lower)
      ? one(others, sort)
      : [];
  }
  if (dealing === "exchanging")
    return items.slice(at + 1, end).some((item) => EXCHANGED.has(item.lower))
      ? one(told(/^with$/), sort)
      : [];
  if (dealing === "selling") {
    const buyers = next === "to" && !passive ? [] : told(/^to$/);
    return subject.length === 1 && buyers.length > 1
      ? buyers.flatMap((buyer) => one([buyer], sort, true))
      : one(buyers, sort);
  }
  const sellers = told(/^from$/);
  const bought =
    passive || /^(?:it|them|him|her|this|that|one)$/.test(next)
      ? []
      : distinct(sentence.sidesAt(at + 1).sides);
  return one(
    sellers.length > 0
      ? sellers
      : bought.filter(({ party }) => /^(?:organization|place)$/.test(party?.entity?.kind ?? "")),
    sort,
  );
}

/** “The Socialists consented to talks; in return the Greens abstain”: the two sides of a sentence. */
function inReturn(sentence: Sentence): AgreementMention[] {
  const { items, lists, sides } = sentence;
  const at = items.findIndex(
    ({ lower }, i) => lower === "in" && /^(?:return|exchange)$/.test(sentence.lower(i + 1)),
  );
  if (at < 0) return [];
  const both = distinct(lists.flatMap((list) => sides.of(items, list)));
  const isOfState = ({ party, person }: Side) => party?.entity == null || party.entity !== person;
  return both.length === 2 && both.every(isOfState)
    ? [made(sentence, 0, items.length, "general", both, false)]
    : [];
}

/** Where the clause of a verb ends. */
function clauseEnd({ items }: Sentence, at: number): number {
  let end = at + 1;
  for (; end < items.length; end++) {
    const { text, lower, pos } = items[end] ?? { text: "", lower: "", pos: "" };
    if (/^[.;:()—]$/.test(text) || pos === "QUOTE") break;
    if (/^(?:while|which|who|whose|when|after|before|because|although|but|said|says|as)$/.test(lower)) break;
    if (text === "," && !/^\p{Lu}/u.test(items[end + 1]?.text ?? "")) break;
  }
  return end;
}

function made(
  sentence: Sentence,
  at: number,
  to: number,
  sort: Sort,
  sides: readonly Side[],
  isOneOfSeveral: boolean,
): AgreementMention {
  const { text, unit } = sentence;
  const title = sentence.range(at, to);
  const words = text.slice(unit.start, unit.end);
  const own = sides.filter((side) => side.start >= unit.start && side.end <= unit.end);
  return {
    unit: unit.index,
    ...title,
    noun: "act",
    sort,
    proper: null,
    year: null,
    topic: null,
    isDefinite: false,
    isOther: false,
    isHeadline: unit.line === 0,
    isOneOfSeveral,
    isFirm: false,
    isTold: true,
    isListed: false,
    isMore: false,
    isApposed: false,
    sides: sides.flatMap((side): Judged[] =>
      side.party === null
        ? []
        : [{ ...side, party: side.party, people: side.person === null ? [] : [side.person], score: 3 }],
    ),
    title,
    evidence: { start: Math.min(title.start, ...own.map(({ start }) => start)), end: title.end },
    status: statusOf(words),
    provisions: [],
    exhaustive: false,
    words,
  };
}

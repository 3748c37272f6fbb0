import type { AgreementMention } from "./agreement-mentions";
import type { Judged } from "./agreement-reasons";
import { distinct } from "./agreement-pairs";
import type { Sentence } from "./agreement-sentence";
import type { Side } from "./agreement-sides";
import { statusOf } from "./agreement-status";
import { dealingOf, EXCHANGED, IDIOM, OWN, type Dealing, type Sort } from "./agreement-words";

const SORT: Readonly<Record<Dealing, Sort>> = {
  together: "general",
  with: "union",
  buying: "sale",
  selling: "sale",
  exchanging: "exchange",
  offering: "offer",
  paying: "general",
};
const LAW = /^(?:bill|law|legislation|act|amendment|motion|referendum)$/;
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
  const { start, end: behind } = items[at] ?? { start: 0, end: 0 };
  const dealing = dealingAt(sentence, at);
  // “a bill to merge A with B”: what a law does.
  if (dealing === null || (sentence.lower(at - 1) === "to" && LAW.test(sentence.lower(at - 2)))) return [];
  const end = clauseEnd(sentence, at);
  const act: Act = { sentence, at, end, clause: text.slice(behind, items[end - 1]?.end), dealing };
  const isPassive = sentence.isPassive(at);
  const subject = isPassive ? toldIn(act, /^(?:by|between)$/) : distinct(sentence.subjectOf(at));
  const others = othersOf(act, subject, isPassive);
  if (others === null) return [];
  const one = (bound: readonly Side[], isOneOfSeveral: boolean): AgreementMention[] => {
    const sides = distinct([...subject, ...bound]);
    // What people buy and exchange is their own affair.
    const isOwn = sides.some(
      ({ person, party }) =>
        party?.entity != null &&
        party.entity === person &&
        !(dealing === "together" && isLegal(text.slice(start, items[end - 1]?.end))) &&
        (dealing !== "together" || ![...person.heads].some((head) => /leader|rebel|opposition/.test(head))),
    );
    return sides.length < 2 || isOwn ? [] : [made(sentence, at, end, SORT[dealing], sides, isOneOfSeveral)];
  };
  const isEach = dealing === "selling" && subject.length === 1 && others.length > 1;
  return isEach ? others.flatMap((buyer) => one([buyer], true)) : one(others, false);
}

/** A verb that deals, with the clause behind it. */
interface Act {
  readonly sentence: Sentence;
  readonly at: number;
  readonly end: number;
  readonly clause: string;
  readonly dealing: Dealing;
}

/** The sides told behind one of some words, the first that names any. */
function toldIn({ sentence, at, end }: Act, words: RegExp): Side[] {
  for (let i = at + 1; i < end; i++) {
    const sides = words.test(sentence.lower(i)) ? distinct(sentence.sidesAt(i + 1).sides) : [];
    if (sides.length > 0) return sides;
  }
  return [];
}

/** Whom the subject of a verb deals with: told behind it, or none where the subject is both; null where it is no dealing. */
function othersOf(act: Act, subject: readonly Side[], isPassive: boolean): readonly Side[] | null {
  const { sentence, at, end, clause, dealing } = act;
  const { items } = sentence;
  const { lower } = items[at] ?? { lower: "" };
  const next = sentence.lower(at + 1);
  const first = () => distinct(sentence.sidesAt(at + 1).sides);
  const isGroup = ({ party }: Side) => /^(?:organization|place)$/.test(party?.entity?.kind ?? "");
  switch (dealing) {
    case "paying":
      // “will pay Ohio $20 million to settle”
      return /\bto (?:settle|end|drop|resolve|avoid)\b/.test(clause) ? first() : null;
    case "together":
      if (isPhrase(sentence, at)) {
        const others = toldIn(act, /^with$/);
        // “opened relations with the nation”: with somebody who is not clear.
        return others.length === 0 && / with (?:the|its|their|an?) /.test(clause) ? null : others;
      }
      if (
        lower.startsWith("agree") &&
        (!AGREED.test(next) || (next === "with" && !/ (?:to|on) /.test(clause)))
      )
        return null;
      if (
        /^(?:sign|ink|initial)/.test(lower) &&
        items.slice(at + 1, at + 7).some((item) => OWN.has(item.lower))
      )
        return null;
      return toldIn(act, /^with$/);
    case "with": {
      const others = toldIn(act, /^with$/);
      return others.length > 0 || /^(?:merg|team|unit|combin|pool|federat)/.test(lower) ? others : null;
    }
    case "exchanging":
      return items.slice(at + 1, end).some((item) => EXCHANGED.has(item.lower))
        ? toldIn(act, /^with$/)
        : null;
    case "selling": {
      // “has been lent a million by the bank”
      const isHis = isPassive && subject.length > 0 && !/\bto\b/.test(clause);
      if (isHis)
        return /^(?:sold|ceded)$/.test(lower) ? [] : distinct(sentence.subjectOf(at)).filter(isGroup);
      if (next === "to" && !isPassive) return [];
      const buyers = toldIn(act, /^to$/);
      return buyers.length > 0 || isPassive ? buyers : first().filter(isGroup);
    }
    case "offering": {
      if (isPassive || !/\b(?:if|in return|in exchange|provided)\b|[$€£]|million|billion/.test(clause))
        return null;
      const told = first();
      return told.length > 0 ? told : toldIn(act, /^(?:to|with|if|on)$/);
    }
    case "buying": {
      const sellers = toldIn(act, /^from$/);
      if (sellers.length > 0) return sellers;
      if (isPassive) return distinct(sentence.subjectOf(at)).filter(isGroup);
      const isPronoun = /^(?:it|them|him|her|this|that|one)$/.test(next);
      const from = next === "over" ? at + 2 : at + 1;
      return isPronoun ? [] : distinct(sentence.sidesAt(from).sides).filter(isGroup);
    }
  }
}

/** How the sides of a verb deal; null where it is no dealing. */
function dealingAt(sentence: Sentence, at: number): Dealing | null {
  const { lower } = sentence.items[at] ?? { lower: "" };
  if (isPhrase(sentence, at)) return "together";
  const isOver =
    sentence.lower(at + 1) === "over" && /^(?:DET|NOUN|PROPN|NUM)$/.test(sentence.items[at + 2]?.pos ?? "");
  if (isOver && /^(?:takes?|took|taken|taking)$/.test(lower)) return "buying";
  return dealingOf(lower);
}

function isPhrase({ items, text }: Sentence, at: number): boolean {
  const start = items[at]?.start ?? 0;
  return IDIOM.test(text.slice(start, start + 80));
}

/** Whether people settle what they were at law about. */
function isLegal(clause: string): boolean {
  return clause.startsWith("settl") && /\b(?:law)?suits?\b|\bclaims?\b|\bcases?\b|\bcourt\b/.test(clause);
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

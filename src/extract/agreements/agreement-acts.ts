import { isPassive } from "./agreement-around";
import type { AgreementMention } from "./agreement-mentions";
import type { Judged } from "./agreement-reasons";
import { distinct, type Sentence } from "./agreement-sentence";
import type { Side } from "./agreement-sides";
import { statusOf } from "./agreement-status";
import { dealingOf, EXCHANGED, IDIOM, type Dealing, type Sort } from "./agreement-words";

const SORT: Readonly<Record<Dealing, Sort>> = {
  together: "general",
  joining: "union",
  buying: "sale",
  selling: "sale",
  exchanging: "exchange",
};

/** The verbs of a sentence that tell of an agreement by what two sides do: A will buy B, A and B agreed to, made peace. */
export function actsIn(sentence: Sentence): AgreementMention[] {
  const found: AgreementMention[] = [];
  for (let at = 0; at < sentence.items.length; at++) {
    if (sentence.items[at]?.pos === "QUOTE") continue;
    const act = actAt(sentence, at);
    if (act !== null) found.push(...act);
  }
  return found;
}

function actAt(sentence: Sentence, at: number): AgreementMention[] | null {
  const { items, text } = sentence;
  const item = items[at];
  if (item === undefined || !(sentence.isVerb(at) || item.pos === "VERB")) return null;
  const behind = text.slice(item.start, item.start + 60);
  const idiom = IDIOM.exec(behind)?.[0];
  const dealing = idiom === undefined ? dealingOf(item.lower) : "together";
  if (dealing === null) return null;
  const end = clauseEnd(sentence, at);
  const subject = distinct(isPassive(sentence, at) ? [] : sentence.subjectOf(at));
  const told = (words: RegExp): Side[] => {
    for (let i = at + 1; i < end; i++)
      if (words.test(sentence.lower(i))) {
        const sides = distinct(sentence.sidesAt(i + 1).sides);
        if (sides.length > 0) return sides;
      }
    return [];
  };
  const object = distinct(sentence.sidesAt(at + 1).sides);
  const joined = (sides: readonly Side[]) => distinct([...subject, ...sides]);
  const one = (sides: readonly Side[], isOneOfSeveral = false): AgreementMention[] =>
    sides.length < 2 ||
    sides.some(({ person, party }) => person !== null && party?.entity === person && dealing !== "together")
      ? []
      : [made(sentence, at, end, SORT[dealing], sides, isOneOfSeveral)];
  switch (dealing) {
    case "together": {
      const next = sentence.lower(at + 1);
      if (
        idiom === undefined &&
        /^agree/.test(item.lower) &&
        !/^(?:to|on|upon|in|a|an|the|that|with)$/.test(next)
      )
        return null;
      if (
        /^agree/.test(item.lower) &&
        next === "with" &&
        !/\b(?:to|on)\b/.test(text.slice(item.end, items[end - 1]?.end))
      )
        return null;
      if (idiom === undefined && !/^(?:agree|settle|reconcile|ally|allie)/.test(item.lower)) return null;
      return one(joined(told(/^with$/)));
    }
    case "joining":
      return one(joined(told(/^with$/)));
    case "buying": {
      const sellers = told(/^from$/);
      const bought = object.filter(({ party }) => /^(?:organization|place)$/.test(party?.entity?.kind ?? ""));
      return one(joined(sellers.length > 0 ? sellers : bought));
    }
    case "selling": {
      const buyers = sentence.lower(at + 1) === "to" ? [] : told(/^to$/);
      if (subject.length === 1 && buyers.length > 1)
        return buyers.flatMap((buyer) => one(joined([buyer]), true));
      return one(joined(buyers));
    }
    case "exchanging":
      return items.slice(at + 1, end).some(({ lower }) => EXCHANGED.has(lower))
        ? one(joined(told(/^with$/)))
        : null;
  }
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
  end: number,
  sort: Sort,
  sides: readonly Side[],
  isOneOfSeveral: boolean,
): AgreementMention {
  const { text, unit, items } = sentence;
  const title = { start: items[at]?.start ?? unit.start, end: items[end - 1]?.end ?? unit.end };
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
      side.party === null ? [] : [{ ...side, party: side.party, score: 3 }],
    ),
    title,
    evidence: { start: Math.min(title.start, ...own.map(({ start }) => start)), end: title.end },
    status: statusOf(words),
    provisions: [],
    exhaustive: false,
    words,
  };
}

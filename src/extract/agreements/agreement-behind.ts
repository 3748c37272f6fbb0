import type { AgreementNoun } from "./agreement-nouns";
import type { Reasons } from "./agreement-reasons";
import { distinct } from "./agreement-pairs";
import type { Sentence } from "./agreement-sentence";
import type { Side } from "./agreement-sides";
import { BINDS, doingOf, isFirm, singular } from "./agreement-words";
import { plainForms } from "../text/words";

const BETWEEN =
  /^(?:between|among|amongst|involving|comprising|grouping|linking|uniting|binding|committing|covering)$/;
const BROKERED =
  /^(?:brokered|mediated|hosted|witnessed|facilitated|condemned|criticized|backed|supported|welcomed|praised|opposed|sponsored|overseen|monitored|guaranteed|observed|negotiated|approved|presented)$/;
/** “signed by”: what is stolen or seen by somebody is something else. */
const BY =
  /^(?:signed|inked|initialled|reached|struck|concluded|made|agreed|negotiated|offered|proposed|accepted|rejected|ratified|announced|adopted|backed|joined|formed|created|entered|written|drafted|broken|violated|brokered|mediated|hosted|witnessed|facilitated|condemned|criticized|supported|welcomed|praised|opposed|sponsored|overseen|monitored|guaranteed|observed|approved|presented)$/;
/** What opens a clause that no longer tells of the noun. */
const ENDS =
  /^(?:[;:]|when|while|because|if|although|though|but|whereas|since|after|before|as|until|despite|amid|according|said|says|whose)$/;

/** What follows a noun: with, between, signed by, that A and B signed. */
export function behind(
  sentence: Sentence,
  { at: noun, sort, phrase }: AgreementNoun,
  reasons: Reasons,
  isDone: boolean,
): { list: Side[]; pairs: Side[][]; end: number } {
  const { items } = sentence;
  const list: Side[] = [];
  const pairs: Side[][] = [];
  let end = items[noun]?.end ?? 0;
  let participle: string | null = null;
  let isMade = false as boolean;
  const add = (reason: Parameters<Reasons["add"]>[0], at: number): number => {
    const { sides: named, to } = sentence.sidesAt(at);
    // “the takeover of China”: no state is sold.
    const isSold = sort === "sale" && sentence.lower(at - 1) === "of";
    const sides = isSold ? named.filter(({ party }) => party?.code == null) : named;
    reasons.add(reason, sides);
    if (reason === "with" || (reason === "of it" && sort === "sale")) list.push(...distinct(sides));
    if (reason === "between" && !isMade) pairs.push(distinct(sides));
    if (sides.length > 0) end = items[to - 1]?.end ?? end;
    return to;
  };
  const rest = (at: number) => `${sentence.lower(at + 1)} ${sentence.lower(at + 2)}`;
  const next = nextNoun(sentence, noun);
  for (let at = noun + 1; at < next && at - noun < 45; at++) {
    const { lower, text, pos } = items[at] ?? { lower: "", text: "", pos: "" };
    if (ENDS.test(lower) || (text === "," && /^(?:and|but|or|with)$/.test(sentence.lower(at + 1)))) break;
    if (BETWEEN.test(lower)) at = add("between", at + 1) - 1;
    else if (lower === "consisting" && sentence.lower(at + 1) === "of") at = add("between", at + 2) - 1;
    else if (lower === "with") at = add(isMade ? "between" : "with", at + 1) - 1;
    else if (lower === "by" && participle !== null && BY.test(participle))
      at = add(BROKERED.test(participle) ? "stands by" : "signed by", at + 1) - 1;
    else if (lower === "by" && at === noun + 1 && !/^(?:statement|document)$/.test(sort))
      at = add("signed by", at + 1) - 1;
    else if (/^(?:to|from)$/.test(lower) && /^(?:sale|offer)$/.test(sort) && items[at + 1]?.pos !== "VERB")
      at = add("of it", at + 1) - 1;
    else if (lower === "in" && sentence.lower(noun) === "stake") at = add("of it", at + 1) - 1;
    else if (lower === "of" && (sort === "sale" || (sort === "union" && isDone)) && at <= phrase.head + 1)
      at = add("of it", at + 1) - 1;
    // “a memorandum of the two parties”
    else if (lower === "of" && at === noun + 1 && /^(?:both|the two)\b/.test(rest(at)))
      at = add("of it", at + 1) - 1;
    else if (/^(?:under|by|in)$/.test(lower) && sentence.lower(at + 1) === "which") {
      const subject = sentence.sidesAt(at + 2);
      reasons.add("bound by it", subject.sides);
      list.push(...distinct(subject.sides));
      reasons.add("bound by it", sentence.sidesAt(subject.to + 1).sides);
      at = subject.to;
    } else if (/^(?:that|which)$/.test(lower) || (at === noun + 1 && beginsRelative(sentence, at))) {
      const { sides, to } = sentence.sidesAt(lower === "that" || lower === "which" ? at + 1 : at);
      let verb = to;
      while (/^(?:AUX|ADV|PART)$/.test(items[verb]?.pos ?? "") || (verb === to && items[verb]?.text === ","))
        verb++;
      const doing = sides.length > 0 && items[verb]?.pos === "VERB" ? doingOf(sentence.lower(verb)) : null;
      if (doing !== null) {
        reasons.add(doing === "makes" ? "between" : doing, sides);
        isMade ||= doing === "makes";
        end = items[verb]?.end ?? end;
        at = verb;
      }
    } else if (pos === "VERB" || pos === "AUX") {
      if (pos === "VERB") participle = lower;
      const isBinding = plainForms(lower).some((form) => BINDS.has(form)) && !lower.endsWith("ed");
      if (isBinding && !sentence.isPassive(at)) at = add("bound by it", at + 1) - 1;
      else if (sentence.isSaid(at)) break;
    } else if (text === "—") break;
  }
  return { list, pairs, end };
}

/** Where another agreement is told of behind “and”, a comma or a verb: a pact with A, and a deal with B. */
function nextNoun({ items }: Sentence, noun: number): number {
  let isOther = false;
  for (let at = noun + 1; at < items.length; at++) {
    const { text, lower, pos } = items[at] ?? { text: "", lower: "", pos: "" };
    if (/^(?:,|and|or)$/.test(text) || (pos === "VERB" && items[at - 1]?.lower !== "to")) isOther = true;
    else if (isOther && isFirm(singular(lower))) return at;
  }
  return items.length;
}

/** “the deal Johnson struck with”: a clause without its pronoun. */
function beginsRelative(sentence: Sentence, at: number): boolean {
  const { to, sides } = sentence.sidesAt(at);
  return sides.length > 0 && sentence.items[to]?.pos === "VERB" && doingOf(sentence.lower(to)) === "makes";
}

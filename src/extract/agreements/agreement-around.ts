import type { FactStatus } from "../../fact/fact-status.enum";
import type { AgreementNoun } from "./agreement-nouns";
import { Reasons, type Judged } from "./agreement-reasons";
import { distinct, type Sentence } from "./agreement-sentence";
import type { Side } from "./agreement-sides";
import { BINDS, doingOf } from "./agreement-words";
import { within } from "../text/within";
import { isSameParty, type Parties } from "./parties";
import { plainForms } from "../text/words";

/** What the words around an agreement noun say of its sides. */
interface Around {
  readonly reasons: Reasons;
  /** By the verb it is the object of; null where that leaves it open. */
  readonly status: FactStatus | null;
  /** Whether it is said not to be: no deal, failed to reach an agreement. */
  readonly isDenied: boolean;
  /** The sides of each, where its words tell of several: deals with B and C, deals between A and B and between C and D. */
  readonly several: readonly (readonly Judged[])[];
  /** Where what is told of it ends. */
  readonly end: number;
}

const BETWEEN =
  /^(?:between|among|amongst|involving|comprising|grouping|linking|uniting|binding|committing|covering)$/;
const BROKERED =
  /^(?:brokered|mediated|hosted|witnessed|facilitated|condemned|criticized|backed|supported|welcomed|praised|opposed|sponsored|overseen|monitored|guaranteed|observed|negotiated|approved|presented)$/;
/** What opens a clause that no longer tells of the noun. */
const ENDS =
  /^(?:[;:]|when|while|because|if|although|though|but|whereas|since|after|before|as|until|despite|amid|according|said|says|whose)$/;
const DENIED =
  /\b(?:no|without|not (?:\w+ )?(?:reach|make|made|sign|strike|come|agree|have|get)\w*(?: \w+){0,3}|n['’]t (?:\w+ )?(?:reach|make|made|sign|strike|come|have|get)\w*(?: \w+){0,3}|fail(?:ed|s|ing)? (?:to|in) (?:reach|agree|sign|come|strike|secure|conclude|clinch|forge|make|get|broker|produce|yield|find|achieve)\w* (?:to |on |into )?(?:\w+ ){0,2}|unable to (?:\w+ ){1,3}|could not (?:\w+ ){1,3}|cannot (?:\w+ ){1,3}|any|never \w+)(?!\B\w) ?(?:an? |the )?(?:[\w-]+ ){0,2}$/;

/** Reads the words around a noun: what stands before it in its phrase, the verb it belongs to, and what follows. */
export function around(sentence: Sentence, noun: AgreementNoun, parties: Parties): Around {
  const { text, unit, items } = sentence;
  const reasons = new Reasons();
  inPhrase(sentence, noun, reasons, parties);
  const governor = sentence.governorOf(noun.phrase);
  const start = items[noun.phrase.from]?.start ?? unit.start;
  let status: FactStatus | null = null;
  if (governor !== null) {
    const doing = doingOf(sentence.lower(governor));
    const subject = sentence.subjectOf(governor);
    if (doing !== null && !isPassive(sentence, governor)) reasons.add(doing, subject);
    if (/^(?:reject|turn|refus|rul|declin|spurn)/.test(sentence.lower(governor))) status = "REJECTED";
    if (/^(?:propos|offer|suggest|seek|sought|demand|want)/.test(sentence.lower(governor)))
      status = "PROPOSED";
    const control = sentence.lower(governor - 1);
    // “accused Israel of breaking”: whoever accuses is bound as well.
    if (/^(?:of|for)$/.test(control)) {
      const accuser = accusing(sentence, governor);
      if (accuser !== null) reasons.add("is bound", sentence.subjectOf(accuser));
    }
    between(sentence, governor, noun.phrase.from, reasons);
  }
  under(sentence, noun, reasons);
  const { list, pairs, end } = behind(
    sentence,
    noun,
    reasons,
    reasons.has("makes") || reasons.has("is bound"),
  );
  pressed(sentence, noun, reasons, list);
  const judged = reasons.judged();
  const others = judged.filter(
    ({ party }) => !list.some((side) => side.party !== null && isSameParty(side.party, party)),
  );
  const isEach = noun.isPlural && noun.proper === null && list.length > 1 && others.length === 1;
  const each = pairs.length > 1 ? pairs.map((pair) => judged.filter(isAmong(pair))) : [];
  return {
    reasons,
    status,
    end,
    isDenied: DENIED.test(text.slice(Math.max(unit.start, start - 50), items[noun.at]?.start)),
    several: isEach ? judged.filter(isAmong(list)).map((one) => [...others, one]) : each,
  };
}

function isAmong(sides: readonly Side[]) {
  return ({ party }: Judged) => sides.some((side) => side.party !== null && isSameParty(side.party, party));
}

/** “forcing Dell and Sony into deals”, “accuses Intel of deals”: those named before it. */
function pressed(sentence: Sentence, { phrase }: AgreementNoun, reasons: Reasons, list: Side[]): void {
  const word = sentence.lower(phrase.from - 1);
  if (!/^(?:into|of)$/.test(word)) return;
  for (let at = phrase.from - 2; at >= 0 && phrase.from - at < 14; at--) {
    if (!/^(?:forc|press|accus|blam|lur|coax|lock)/.test(sentence.lower(at))) continue;
    const sides = word === "into" ? sentence.sidesBefore(phrase.from - 1) : sentence.sidesAt(at + 1).sides;
    reasons.add("is bound", sides);
    if (word === "into") list.push(...distinct(sides));
    return;
  }
}

/** “US-Japan deal”, “Turkey’s pact”, “Russian offer”. */
function inPhrase(
  { items, unit, sides, text }: Sentence,
  { phrase, at, proper, sort }: AgreementNoun,
  reasons: Reasons,
  parties: Parties,
): void {
  const range = { start: items[phrase.from]?.start ?? unit.start, end: items[at]?.start ?? unit.end };
  const pair = pairIn(text.slice(range.start, range.end), sides) ?? parties.pair(range);
  const side = (party: Side["party"], place: typeof range = range): Side => ({
    ...place,
    party,
    person: null,
    again: false,
  });
  if (pair.length > 1) {
    reasons.add(
      "of the pair",
      pair.map((party) => side(party)),
    );
    return;
  }
  // “Intel-exclusive deals”
  const whose = /(?<who>\p{Lu}\p{L}+)-\p{Ll}/u.exec(text.slice(range.start, range.end))?.groups?.who;
  const owner = whose === undefined ? null : sides.half(whose);
  if (owner !== null)
    reasons.add(
      /-(?:brokered|backed|led|mediated|sponsored)/.test(text.slice(range.start, range.end))
        ? "stands by"
        : "owner",
      [side(owner)],
    );
  for (let i = phrase.from + 1; i < at; i++)
    if (/^['’]s?$/.test(items[i]?.text ?? "")) {
      const head = { from: phrase.from, to: i, head: i - 1, short: null, of: null, place: null };
      reasons.add("owner", sides.of(items, { from: phrase.from, to: i, phrases: [head] }));
    }
  if (/^(?:its|their|his|her)$/.test(items[phrase.from]?.lower ?? "") && proper === null) return;
  if (proper !== null) return;
  for (const { code, start, end } of within(sides.nations, range)) {
    if (!/^['’]/.test(text.slice(end, end + 1)))
      reasons.add(sort === "offer" ? "of it" : "before the noun", [
        side({ entity: null, code }, { start, end }),
      ]);
  }
}

/** The two of “the Ethiopia-Somaliland deal” or “Israeli–Palestinian”; null where there is no such pair. */
function pairIn(words: string, sides: Sentence["sides"]) {
  const found =
    /(?<a>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)[-–—](?<b>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)(?:[-–—](?<c>\p{Lu}[\p{L}.]+))?/u.exec(
      words,
    )?.groups;
  if (found === undefined) return null;
  const half = (word: string | undefined) =>
    word === undefined
      ? null
      : (sides.half(word) ??
        word
          .split(" ")
          .map((part) => sides.half(part))
          .find((part) => part !== null) ??
        null);
  const both = [half(found.a), half(found.b), half(found.c)].filter((one) => one !== null);
  return both.length > 1 ? both : null;
}

/** “signed with Cuba a deal”: between the verb and the noun. */
function between(sentence: Sentence, verb: number, from: number, reasons: Reasons): void {
  for (let at = verb + 1; at < from; at++)
    if (/^(?:with|between)$/.test(sentence.lower(at))) reasons.add("with", sentence.sidesAt(at + 1).sides);
}

/** “Under the accord, Peru will”, “in a deal with”. */
function under(sentence: Sentence, { phrase }: AgreementNoun, reasons: Reasons): void {
  const before = sentence.lower(phrase.from - 1);
  if (!/^(?:under|in|through|by|following|after|of|with)$/.test(before)) return;
  if (before === "of" && !/^(?:part|terms|because)$/.test(sentence.lower(phrase.from - 2))) return;
  const { items } = sentence;
  let verb = phrase.from - 1;
  while (verb >= 0 && !sentence.isVerb(verb) && !/^[;:]$/.test(items[verb]?.text ?? "")) verb--;
  if (verb < 0) {
    verb = phrase.to;
    while (
      verb < items.length &&
      !(
        sentence.isVerb(verb) &&
        /^[,]$/.test(items.slice(phrase.to, verb).find(({ text }) => text === ",")?.text ?? "")
      )
    )
      verb++;
  }
  if (verb < 0 || verb >= items.length || !sentence.isVerb(verb) || sentence.isSaid(verb)) return;
  reasons.add("under it", sentence.subjectOf(verb));
  if (before === "under") reasons.add("under it", sentence.sidesAt(verb + 1).sides);
}

function accusing(sentence: Sentence, gerund: number): number | null {
  for (let at = gerund - 2; at >= 0 && gerund - at < 10; at--)
    if (sentence.isVerb(at)) return /^(?:accus|blam|suspect)/.test(sentence.lower(at)) ? at : null;
  return null;
}

export function isPassive(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (sentence.items[at]?.pos === "ADV") at--;
  return (
    /^(?:is|are|was|were|been|be|being)$/.test(sentence.lower(at)) &&
    /(?:ed|en|t|d|n|k)$/.test(sentence.lower(verb)) &&
    !sentence.lower(verb).endsWith("ing")
  );
}

/** What follows a noun: with, between, signed by, that A and B signed. */
function behind(
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
    const { sides, to } = sentence.sidesAt(at);
    reasons.add(reason, sides);
    if (reason === "with") list.push(...distinct(sides));
    if (reason === "between" && !isMade) pairs.push(distinct(sides));
    if (sides.length > 0) end = items[to - 1]?.end ?? end;
    return to;
  };
  for (let at = noun + 1; at < items.length && at - noun < 45; at++) {
    const { lower, text, pos } = items[at] ?? { lower: "", text: "", pos: "" };
    if (ENDS.test(lower) || (text === "," && /^(?:and|but|or|with)$/.test(sentence.lower(at + 1)))) break;
    if (BETWEEN.test(lower)) at = add("between", at + 1) - 1;
    else if (lower === "consisting" && sentence.lower(at + 1) === "of") at = add("between", at + 2) - 1;
    else if (lower === "with") at = add(isMade ? "between" : "with", at + 1) - 1;
    else if (lower === "by" && participle !== null)
      at = add(BROKERED.test(participle) ? "stands by" : "signed by", at + 1) - 1;
    else if (lower === "by" && at === noun + 1 && !/^(?:statement|document)$/.test(sort))
      at = add("signed by", at + 1) - 1;
    else if (/^(?:to|from)$/.test(lower) && /^(?:sale|offer)$/.test(sort) && items[at + 1]?.pos !== "VERB")
      at = add("of it", at + 1) - 1;
    else if (lower === "in" && sentence.lower(noun) === "stake") at = add("of it", at + 1) - 1;
    else if (lower === "of" && (sort === "sale" || (sort === "union" && isDone)) && at <= phrase.head + 1)
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
      if (isBinding && !isPassive(sentence, at)) at = add("bound by it", at + 1) - 1;
      else if (sentence.isSaid(at)) break;
    } else if (text === "—") break;
  }
  return { list, pairs, end };
}

/** “the deal Johnson struck with”: a clause without its pronoun. */
function beginsRelative(sentence: Sentence, at: number): boolean {
  const { to, sides } = sentence.sidesAt(at);
  return sides.length > 0 && sentence.items[to]?.pos === "VERB" && doingOf(sentence.lower(to)) === "makes";
}

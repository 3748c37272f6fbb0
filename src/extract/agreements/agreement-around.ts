import type { FactStatus } from "../../fact/fact-status.enum";
import type { AgreementNoun } from "./agreement-nouns";
import { Reasons, type Judged } from "./agreement-reasons";
import { distinct } from "./agreement-pairs";
import type { Sentence } from "./agreement-sentence";
import type { Side } from "./agreement-sides";
import { behind } from "./agreement-behind";
import { doingOf, GIVES } from "./agreement-words";
import { plainForms } from "../text/words";
import { within } from "../text/within";
import { isSameParty, type Parties } from "./parties";

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

const DENIED =
  /\b(?:no|without|not (?:\w+ )?(?:reach|make|made|sign|strike|come|agree|have|get)\w*(?: \w+){0,3}|n['’]t (?:\w+ )?(?:reach|make|made|sign|strike|come|have|get)\w*(?: \w+){0,3}|fail(?:ed|s|ing)? (?:to|in) (?:reach|agree|sign|come|strike|secure|conclude|clinch|forge|make|get|broker|produce|yield|find|achieve)\w* (?:to |on |into )?(?:\w+ ){0,2}|unable to (?:\w+ ){1,3}|could not (?:\w+ ){1,3}|cannot (?:\w+ ){1,3}|any|never \w+)(?!\B\w) ?(?:an? |the )?(?:[\w-]+ ){0,2}$/;

/** Reads the words around a noun: what stands before it in its phrase, the verb it belongs to, and what follows. */
export function around(sentence: Sentence, noun: AgreementNoun, parties: Parties): Around {
  const { text, unit, items } = sentence;
  const reasons = new Reasons();
  inPhrase(sentence, noun, reasons, parties);
  // “Chad and Niger, whose treaty”
  if (sentence.lower(noun.phrase.from - 1) === "whose") {
    const at = noun.phrase.from - 1;
    reasons.add("owner", sentence.sidesBefore(sentence.lower(at - 1) === "," ? at - 1 : at));
  }
  const governor = sentence.governorOf(noun.phrase);
  const start = items[noun.phrase.from]?.start ?? unit.start;
  let status: FactStatus | null = null;
  if (governor !== null) {
    const doing = doingOf(sentence.lower(governor));
    const subject = sentence.subjectOf(governor);
    if (doing !== null && !sentence.isPassive(governor)) reasons.add(doing, subject);
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
  let others = judged.filter(({ party }) => !list.some(isOf(party)));
  // “free trade agreements with Chile and Peru”: of the country of which the article tells.
  const own = sentence.sides.known.main;
  const [last] = judged;
  if (
    others.length === 0 &&
    own !== null &&
    last !== undefined &&
    list.every(({ party }) => party?.code != null && party.code !== own)
  )
    others = [{ ...last, party: { entity: null, code: own }, people: [] }];
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
  return ({ party }: Judged) => sides.some(isOf(party));
}

function isOf(party: Judged["party"]) {
  return (side: Side) => side.party !== null && isSameParty(side.party, party);
}

/** “forcing Dell and Sony into deals”, “accuses Intel of deals”: those named before it. */
function pressed(sentence: Sentence, { phrase }: AgreementNoun, reasons: Reasons, list: Side[]): void {
  const word = sentence.lower(phrase.from - 1);
  if (!/^(?:into|of)$/.test(word)) return;
  for (let at = phrase.from - 2; at >= 0 && phrase.from - at < 24; at--) {
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
  const owner = whose === undefined ? null : sides.known.half(whose);
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
  if (proper !== null || /^(?:its|their|his|her)$/.test(items[phrase.from]?.lower ?? "")) return;
  for (const { code, start, end } of within(sides.known.nations, range)) {
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
      : (sides.known.half(word) ??
        word
          .split(" ")
          .map((part) => sides.known.half(part))
          .find((part) => part !== null) ??
        null);
  const both = [half(found.a), half(found.b), half(found.c)].filter((one) => one !== null);
  return both.length > 1 ? both : null;
}

/** “signed with Cuba a deal”: between the verb and the noun. */
function between(sentence: Sentence, verb: number, from: number, reasons: Reasons): void {
  // “granted the maker a licence”
  const isGiving = plainForms(sentence.lower(verb)).some((form) => GIVES.has(form));
  const { sides, to } = sentence.sidesAt(verb + 1);
  if (isGiving && to <= from) reasons.add("of it", sides);
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
    const comma = items.findIndex(({ text }, at) => at >= phrase.to && text === ",");
    verb = comma < 0 ? items.length : comma + 1;
    while (verb < items.length && !sentence.isVerb(verb)) verb++;
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

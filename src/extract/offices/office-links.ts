import { complementsOf } from "./office-complements";
import { HONORIFICS } from "./honorifics";
import { isOffice } from "./leading-offices";
import { isSentByPart, isState } from "./national-offices";
import { isRankWord } from "./offices";
import { officesAfter } from "./office-appositions";
import { officeEnding, officePhrasesOf, type OfficePhrase } from "./office-phrases";
import { includedIn, subjectOf } from "./office-subjects";
import { sharedOffices } from "./shared-offices";
import { CALENDAR } from "../names/chunks";
import { isGivenName } from "../names/given-names";
import { FAMILY_NAMES, isPersonNoun, ORG_WORDS, PLACE_WORDS } from "../names/person-nouns";
import { predicateOffices } from "./office-predicates";
import type { Item, Unit } from "../text/reading";

/** The offices that the words around a name, items `from` up to `to`, say that its bearer holds or held. */
export function officesBeside(unit: Unit, from: number, to: number): readonly OfficePhrase[] {
  const { items } = unit;
  const words = items
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  const { lower = "" } = items[to - 1] ?? {};
  const isThing = (PLACE_WORDS.has(lower) || ORG_WORDS.has(lower)) && lower !== "un";
  const isCalled = to - from > 1 && isGivenName(items[from]?.text ?? "");
  if (isThing && !isCalled && !isTitledName(unit, from, to)) return [];
  // “commander of the USS Theodore Roosevelt”
  if (/^(?:USS|HMS|HMCS|HMAS|RMS|INS|MV|SS)$/.test(items[from - 1]?.text ?? "")) return [];
  // “of Dayton, Ohio, the principal of”
  if (items.slice(from - 1, from).some(({ text }) => text === ",") && isState(words, true)) return [];
  const before = officesBefore(unit, from, to);
  const found = [...before, ...officesAfter(unit, from, to), ...predicateOffices(unit, from, to)];
  return [...new Set(found)].filter(({ title }) => title !== null);
}

/** “Judge Durham Hall”: an office in capitals directly before two words outweighs that the second may be a place. */
export function isTitledName(unit: Unit, from: number, to: number): boolean {
  const office = officeEnding(unit, from);
  return (
    to - from === 2 &&
    FAMILY_NAMES.has(unit.items[to - 1]?.lower ?? "") &&
    office?.title != null &&
    office.of === null &&
    !NAMESAKE.test(office.head) &&
    /^\p{Lu}/u.test(unit.items[office.at]?.text ?? "")
  );
}

/** Whom places are called after with their title: Queen Elizabeth Hall, President Kennedy Park. */
const NAMESAKE = /^(?:king|queen|prince|princess|emperor|president|pope|general|governor|lord|lady)$/;

/** “US President”, “The mayor of London,”, “archbishop and cardinal”, “the minister, Dr.” */
function officesBefore(unit: Unit, from: number, to: number): OfficePhrase[] {
  const { items } = unit;
  const found: OfficePhrase[] = [];
  let at = from;
  let isApart = false;
  const among = includedIn(unit, from, to);
  if (among !== undefined) return [withPlace(among, items, to)];
  const subject = subjectOf(unit, from);
  if (subject !== undefined) return [subject];
  for (let step = 0; step < 8; step++) {
    const item = items[at - 1];
    if (item === undefined || item.pos === "QUOTE") break;
    const phrase = officeEnding(unit, at) ?? (isApart ? officeWithin(unit, at) : undefined);
    if (phrase !== undefined) {
      if (isApart && !isIntroduced(unit, phrase)) break;
      if (isApart && isClaimed(unit, phrase.from)) break;
      if (phrase.isPlural && !opensList(items, to)) break;
      // “the King Vapealot vape store”
      const thing = items[to];
      if (items[phrase.from]?.pos === "DET" && thing?.pos === "NOUN" && /^\p{Ll}/u.test(thing.text)) break;
      found.push(phrase);
      at = phrase.from;
      isApart = false;
      const joint = items[at - 1]?.lower;
      const other = joint === "and" || joint === "&" ? officeEnding(unit, at - 1) : undefined;
      // “a ticket of X for president and party chairman Y”
      // “Justice and Equality Movement leader Roe”
      const isOfName = other !== undefined && phrase.of !== null && other.words === "Justice";
      // “The president and Vice President Roe”: two people, the first without a name.
      const isOther =
        other !== undefined &&
        items[other.from]?.lower === "the" &&
        /^\p{Ll}/u.test(items[other.at]?.text ?? "") &&
        /^\p{Lu}/u.test(items[phrase.from]?.text ?? "");
      if (isOfName || isOther) break;
      if (other !== undefined && items[other.from - 1]?.lower !== "for") at--;
      continue;
    }
    // “Member of Parliament (MP)”, “MP (Member of Parliament)”
    if (item.text === ")" && opening(items, at - 1) !== null) {
      const [open, inner] = [opening(items, at - 1) ?? at, officeEnding(unit, at - 1)];
      if (inner !== undefined && inner.to - inner.from > 1) found.push(inner);
      at = open;
      if (found.length > 0) at = officeEnding(unit, at)?.from ?? at;
    } else if (HONORIFICS.has(item.lower) || isRankWord(item.lower)) at--;
    else if ((item.text === "," || opensNames(unit, at - 1)) && !isApart && closes(unit, at - 1, from, to)) {
      isApart = true;
      at--;
    } else {
      const joint = at === from ? behindRole(items, at) : item.lower === "and" ? at - 1 : null;
      const other = joint === null ? undefined : officeEnding(unit, joint);
      if (joint === null || other === undefined || items[other.from - 1]?.lower === "for") break;
      at = joint;
    }
  }
  return sharedOffices(found.reverse().map((phrase) => withPlace(phrase, items, to)));
}

/** “the ministers – Jane Roe and John Doe –”, “three senators: Jane Roe”: a mark between several and their names. */
function opensNames(unit: Unit, at: number): boolean {
  return /^[:–—-]$/.test(unit.items[at]?.text ?? "") && officeEnding(unit, at)?.isPlural === true;
}

/** An office of several people for one of them, who may have a country of his own: “Presidents X of Nigeria and Y of Benin”. */
export function officeOfOne(unit: Unit, phrase: OfficePhrase, to: number): OfficePhrase {
  return withPlace(officePhrasesOf(unit).from.get(phrase.from) ?? phrase, unit.items, to);
}

/** “Director Anthony Fauci of the National Institute of Allergy”: what an office is of may stand behind the name. */
function withPlace(phrase: OfficePhrase, items: readonly Item[], to: number): OfficePhrase {
  if (phrase.country !== null || phrase.of !== null || items[to]?.lower !== "of") return phrase;
  const { country, of, isOrganization, isOfPart, title } = complementsOf(items, to - 1, phrase.head);
  const isHeld = phrase.title !== null || isOffice(`${phrase.words} of it`);
  // A senator of Ohio sits for the whole.
  const isPart = phrase.isOfPart || (isOfPart && !isSentByPart(phrase.words));
  // “The current Speaker, Paul Ryan of Wisconsin,”: where he is from.
  const isApart =
    isOfPart &&
    (items[phrase.to]?.text === "," || /\b(?:committee|majority|minority|house|whip)\b/i.test(phrase.words));
  // “Deputy Prime Minister Luigi Di Maio of the Five Star Movement”: the party that he belongs to.
  const isOfParty =
    isOrganization &&
    /^(?:minister|senator|mp|representative|congress\w+|chancellor|lawmaker|legislator)$/.test(phrase.head);
  const isOrigin = isApart || isOfParty;
  return title !== "" || !isHeld || isOrigin
    ? phrase
    : { ...phrase, title: phrase.words, country, of, isOrganization, isOfPart: isPart };
}

/** “A federal judge in Bismarck, Jane Roe,”: an office with where it is held, before an item. */
function officeWithin(unit: Unit, to: number): OfficePhrase | undefined {
  let at = to;
  while (at > to - 3 && /^\p{Lu}/u.test(unit.items[at - 1]?.text ?? "")) at--;
  const office = at < to && unit.items[at - 1]?.lower === "in" ? officeEnding(unit, at - 1) : undefined;
  return office?.isDetermined === true ? office : undefined;
}

/** Whether an office may stand apart from the name: “the mayor,”, “Acme's president and chief executive,”. */
function isIntroduced(unit: Unit, phrase: OfficePhrase): boolean {
  const { isDetermined, from } = phrase;
  if (isDetermined || isCounted(unit, phrase) || opensClause(unit.items, from)) return true;
  const isJoined = /^(?:and|&)$/.test(unit.items[from - 1]?.text ?? "");
  const other = isJoined ? officeEnding(unit, from - 1) : undefined;
  if (other !== undefined) return isIntroduced(unit, other);
  return isJoined && unit.items[from - 2]?.text === "," && followsName(unit, from - 2);
}

/** “Lebanon's prime minister, Jane Roe, and foreign minister, John Doe”: whether a name ends here that its office stands before. */
function followsName(unit: Unit, comma: number): boolean {
  let at = comma;
  while (at > comma - 6 && /^\p{Lu}/u.test(unit.items[at - 1]?.text ?? "")) at--;
  return (
    at < comma - 1 && unit.items[at - 1]?.text === "," && officeEnding(unit, at - 1)?.isDetermined === true
  );
}

/** “two sitting MPs, Jane Roe of Bath and John Doe of York” */
function isCounted({ items }: Unit, { isPlural, from, at }: OfficePhrase): boolean {
  return isPlural && items.slice(Math.max(0, from - 1), at).some(({ lower }) => COUNT.test(lower));
}

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|both)$/;

/** Where the bracket opens that closes at an item; null where it holds more than a few words. */
function opening(items: readonly Item[], close: number): number | null {
  for (let at = close - 1; at > close - 14; at--) if (items[at]?.text === "(") return at;
  return null;
}

/** Where “and” stands before what else a name is called: “Vice President and presidential candidate Joe Biden”. */
function behindRole(items: readonly Item[], from: number): number | null {
  if (!isPersonNoun(items[from - 1]?.lower ?? "")) return null;
  for (let at = from - 2; at > from - 6; at--) {
    const item = items[at];
    if (item === undefined || !/^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(item.pos)) return null;
    if (item.lower === "and") return at;
  }
  return null;
}

/** Whether an office belongs to the name before it: “Sara Duterte, the mayor of Davao, Rodrigo Duterte, and”. */
function isClaimed(unit: Unit, from: number): boolean {
  const { items } = unit;
  if (items[from - 1]?.text !== ",") return false;
  let start = from - 1;
  const isWord = ({ text, pos }: Item) => /^\p{Lu}/u.test(text) && pos !== "ADP";
  for (let item = items[start - 1]; item !== undefined && isWord(item); item = items[start - 1]) start--;
  const isName =
    start < from - 2 ||
    (start === from - 2 &&
      !CALENDAR.has(items[start]?.text ?? "") &&
      !/^\p{Lu}{2,}$/u.test(items[start]?.text ?? ""));
  // “According to the ISNA, the mayor, Jane Roe, said”
  // “Slovenia's premier Jane Roe, the Czech minister, John Doe”: she has one of her own.
  if (officeEnding(unit, start) !== undefined) return false;
  return isName && items[start - 1]?.pos !== "ADP" && items[start - 1]?.pos !== "DET";
}

/** Whether a name ends here as an apposition does: “The mayor, Jane Roe, said”; not “To the president, Roe said”. */
function closes(unit: Unit, comma: number, from: number, to: number): boolean {
  const { items } = unit;
  const next = items[to];
  const phrase = officeEnding(unit, comma) ?? officeWithin(unit, comma);
  // “The party's leader, Jane Roe announced”: a comma is often left out.
  if (
    phrase !== undefined &&
    opensClause(items, phrase.from) &&
    to - from > 1 &&
    /^(?:VERB|AUX)$/.test(next?.pos ?? "")
  )
    return true;
  // “The current Speaker, Paul Ryan of Wisconsin, had”
  if (next?.text === "of" && phrase !== undefined && /^\p{Lu}/u.test(items[to + 1]?.text ?? "")) return true;
  return next === undefined || next.pos === "QUOTE" || /^(?:[,.;:()—–-]|and|who)$/.test(next.text);
}

function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    /^[.:;—–]$/.test(before.text) ||
    // “…,” said secretary-general of the league, Jane Roe.
    (items[at - 2]?.pos === "QUOTE" && before.pos === "VERB")
  );
}

/** Whether more names follow: “Senators Harris and Warren”, “Senators Harris of California and”. */
function opensList(items: readonly Item[], to: number): boolean {
  return /^(?:,|and|of|\(|&)$/.test(items[to]?.text ?? "");
}

import { complementsOf } from "./office-complements";
import { HONORIFICS } from "./honorifics";
import { isOffice } from "./leading-offices";
import { isRankWord } from "./offices";
import { officePhrasesOf, type OfficePhrase } from "./office-phrases";
import { isOrganizationHead } from "./organization-words";
import { CALENDAR, isSeatBehind } from "./chunks";
import { isGivenName } from "./given-names";
import { isPersonNoun, ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import { predicateAt, predicateOffices } from "./office-predicates";
import type { Item, Unit } from "./reading";

/** The offices that the words around a name, items `from` up to `to`, say that its bearer holds or held. */
export function officesBeside(unit: Unit, from: number, to: number): readonly OfficePhrase[] {
  const { lower = "" } = unit.items[to - 1] ?? {};
  const isThing = (PLACE_WORDS.has(lower) || ORG_WORDS.has(lower)) && lower !== "un";
  if (isThing && !(to - from > 1 && isGivenName(unit.items[from]?.text ?? ""))) return [];
  const before = officesBefore(unit, from, to);
  const found = [...before, ...officesAfter(unit, from, to), ...predicateOffices(unit, from, to)];
  return [...new Set(found)].filter(({ title }) => title !== null);
}

/** “US President”, “The mayor of London,”, “archbishop and cardinal”, “the minister, Dr.” */
function officesBefore(unit: Unit, from: number, to: number): OfficePhrase[] {
  const { items } = unit;
  const found: OfficePhrase[] = [];
  let at = from;
  let isApart = false;
  for (let step = 0; step < 8; step++) {
    const item = items[at - 1];
    if (item === undefined || item.pos === "QUOTE") break;
    const phrase = phraseEnding(unit, at);
    if (phrase !== undefined) {
      if (isApart && !(phrase.isDetermined || opensClause(items, phrase.from))) break;
      if (isApart && isClaimed(items, phrase.from)) break;
      if (phrase.isPlural && !opensList(items, to)) break;
      // “the King Vapealot vape store”
      const thing = items[to];
      if (items[phrase.from]?.pos === "DET" && thing?.pos === "NOUN" && /^\p{Ll}/u.test(thing.text)) break;
      found.push(phrase);
      at = phrase.from;
      isApart = false;
      const joint = items[at - 1]?.lower;
      const other = joint === "and" || joint === "&" ? phraseEnding(unit, at - 1) : undefined;
      // “a ticket of X for president and party chairman Y”
      // “Justice and Equality Movement leader Roe”
      const isOfName = other !== undefined && phrase.of !== null && other.words === "Justice";
      if (isOfName) break;
      if (other !== undefined && items[other.from - 1]?.lower !== "for") at--;
      continue;
    }
    // “Member of Parliament (MP)”, “MP (Member of Parliament)”
    if (item.text === ")" && opening(items, at - 1) !== null) {
      const [open, inner] = [opening(items, at - 1) ?? at, phraseEnding(unit, at - 1)];
      if (inner !== undefined && inner.to - inner.from > 1) found.push(inner);
      at = open;
      if (found.length > 0) at = phraseEnding(unit, at)?.from ?? at;
    } else if (HONORIFICS.has(item.lower) || isRankWord(item.lower)) at--;
    else if (item.text === "," && !isApart && closes(unit, at - 1, from, to)) {
      isApart = true;
      at--;
    } else {
      const joint = at === from ? behindRole(items, at) : item.lower === "and" ? at - 1 : null;
      const other = joint === null ? undefined : phraseEnding(unit, joint);
      if (joint === null || other === undefined || items[other.from - 1]?.lower === "for") break;
      at = joint;
    }
  }
  return shared(found.reverse().map((phrase) => withPlace(phrase, items, to)));
}

/** An office of several people for one of them, who may have a country of his own: “Presidents X of Nigeria and Y of Benin”. */
export function officeOfOne(unit: Unit, phrase: OfficePhrase, to: number): OfficePhrase {
  return withPlace(officePhrasesOf(unit).from.get(phrase.from) ?? phrase, unit.items, to);
}

/** “Director Anthony Fauci of the National Institute of Allergy”: what an office is of may stand behind the name. */
function withPlace(phrase: OfficePhrase, items: readonly Item[], to: number): OfficePhrase {
  if (phrase.country !== null || phrase.of !== null || items[to]?.lower !== "of") return phrase;
  const { country, of, isOrganization, title } = complementsOf(items, to - 1, phrase.head);
  const isHeld = phrase.title !== null || isOffice(`${phrase.words} of it`);
  return title !== "" || !isHeld ? phrase : { ...phrase, title: phrase.words, country, of, isOrganization };
}

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

function phraseEnding(unit: Unit, at: number): OfficePhrase | undefined {
  return officePhrasesOf(unit).to.get(at);
}

/** Whether an office belongs to the name before it: “Sara Duterte, the mayor of Davao, Rodrigo Duterte, and”. */
function isClaimed(items: readonly Item[], from: number): boolean {
  if (items[from - 1]?.text !== ",") return false;
  let start = from - 1;
  while (start > 0 && /^\p{Lu}/u.test(items[start - 1]?.text ?? "")) start--;
  const isName =
    start < from - 2 ||
    (start === from - 2 &&
      !CALENDAR.has(items[start]?.text ?? "") &&
      !/^\p{Lu}{2,}$/u.test(items[start]?.text ?? ""));
  // “According to the ISNA, the mayor, Jane Roe, said”
  return isName && items[start - 1]?.pos !== "ADP" && items[start - 1]?.pos !== "DET";
}

/** Whether a name ends here as an apposition does: “The mayor, Jane Roe, said”; not “To the president, Roe said”. */
function closes(unit: Unit, comma: number, from: number, to: number): boolean {
  const { items } = unit;
  const next = items[to];
  const phrase = phraseEnding(unit, comma);
  // “The party's leader, Jane Roe announced”: a comma is often left out.
  if (phrase !== undefined && opensClause(items, phrase.from) && to - from > 1 && next?.pos === "VERB")
    return true;
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

/** “, the Chancellor of Germany,”, “, 45, then mayor and now governor”, “(R-Texas), the chair of”. */
function officesAfter(unit: Unit, from: number, to: number): OfficePhrase[] {
  const { items } = unit;
  // “Cyrus Vance, Jr., the district attorney”
  const isJunior = items[to]?.text === "," && /^(?:Jr|Sr)\.?$/.test(items[to + 1]?.text ?? "");
  let at = behindPlace(items, isJunior ? to + 2 : to);
  const seat = seatBehind(unit, to);
  if (seat !== undefined) return [seat, ...officesAfter(unit, from, seat.to)];
  const mark = items[at]?.text ?? "";
  if (!/^[,(—–-]$/.test(mark)) return [];
  // “According to the ISNA, the mayor, Jane Roe, said”
  if (to - from === 1 && /^\p{Lu}{2,}$/u.test(items[from]?.text ?? "")) return [];
  // “Archbishop Roe of Los Angeles, the president of”: that is Roe.
  if (
    items[from - 1]?.lower === "of" &&
    /^\p{Lu}/u.test(items[from - 2]?.text ?? "") &&
    !endsOffice(unit, from)
  )
    return [];
  at = behindAge(items, at + 1);
  if (items[at]?.lower === "sworn" && items[at + 1]?.lower === "in") at += 2;
  while (LIGHT.test(items[at]?.lower ?? "") && appositionAt(unit, at) === undefined) at++;
  const found: OfficePhrase[] = [];
  let next = appositionAt(unit, at) ?? joinedLater(unit, at);
  while (next !== undefined) {
    found.push(next);
    let after = next.to;
    while (
      /^(?:and|as|well|,|&)$/.test(items[after]?.lower ?? "") ||
      (LIGHT.test(items[after]?.lower ?? "") && appositionAt(unit, after) === undefined)
    )
      after++;
    next = after > next.to ? appositionAt(unit, after) : undefined;
  }
  const last = found.at(-1);
  // “To Merkel, the president of France is a friend”: the subject of what follows.
  const end = last === undefined ? undefined : items[last.to];
  const isParticiple = /(?:ing|ed)$/.test(end?.lower ?? "") && items[(last?.to ?? 0) + 1]?.pos === "ADP";
  if (
    last !== undefined &&
    from > 0 &&
    found[0]?.isDetermined === true &&
    mark === "," &&
    end !== undefined &&
    /^(?:VERB|AUX)$/.test(end.pos) &&
    !isParticiple
  )
    return [];
  return shared(found);
}

/** “Jane Roe MP”, “Jane Roe KC MP” */
function seatBehind(unit: Unit, to: number): OfficePhrase | undefined {
  let at = to;
  while (at < to + 3 && /^\p{Lu}{2,4}$/u.test(unit.items[at]?.text ?? "")) {
    if (isSeatBehind(unit.items, at)) return phraseEnding(unit, at + 1);
    at++;
  }
  return undefined;
}

/** Whether an office ends with what stands here: “Mayor of London”. */
function endsOffice(unit: Unit, from: number): boolean {
  const phrase = phraseEnding(unit, from + 1) ?? phraseEnding(unit, from + 2);
  return phrase !== undefined && phrase.from < from;
}

const LIGHT =
  /^(?:sworn|then|now|formerly|currently|previously|also|once|twice|himself|herself|later|elected|re-elected|reelected|appointed|both|who|is|was|has|been|had|served|serves|serving|as)$/;

/** An office that stands at an item for the one named before it. */
function appositionAt(unit: Unit, at: number): OfficePhrase | undefined {
  const { items } = unit;
  const phrase = officePhrasesOf(unit).from.get(at);
  if (phrase === undefined || phrase.isPlural) return undefined;
  const next = items[phrase.to];
  // “X, MP (Member of Parliament) Y”
  if (next?.text === "(") {
    const close = items.slice(phrase.to, phrase.to + 6).findIndex(({ text }) => text === ")");
    if (close !== -1 && /^\p{Lu}/u.test(items[phrase.to + close + 1]?.text ?? "")) return undefined;
  }
  const isBeside = next !== undefined && next.start - phrase.end < 2 && next.pos !== "QUOTE";
  // “X, President Y, and Z” is a list; “X, the president's brother” is no president.
  return isBeside && /^(?:\p{Lu}|['’]s?$)/u.test(next.text) ? undefined : phrase;
}

/** “a lawyer and member of Parliament”: an office that comes second. */
function joinedLater(unit: Unit, from: number): OfficePhrase | undefined {
  const { items } = unit;
  const isDetermined = /^(?:an?|the)$/.test(items[from]?.lower ?? "");
  const isCalled = items.slice(from, from + 4).some(({ lower }) => isPersonNoun(lower));
  if (!isDetermined && !isCalled) return undefined;
  for (let at = from + 1; at < from + 16; at++) {
    const item = items[at];
    if (
      item === undefined ||
      item.pos === "QUOTE" ||
      /^[,.;:()—–]$/.test(item.text) ||
      /^(?:VERB|AUX)$/.test(item.pos)
    )
      return undefined;
    if (item.lower === "who") return predicateAt(unit, at)[0];
    if (item.lower === "and") {
      const second = appositionAt(unit, at + 1);
      if (second !== undefined) return second;
    }
  }
  return undefined;
}

/** Behind “of Iowa” or “(R-Texas)”. */
function behindPlace(items: readonly Item[], to: number): number {
  let at = to;
  if (/^(?:of|from)$/.test(items[at]?.lower ?? "")) {
    let end = at + 1;
    while (end < at + 5 && /^\p{Lu}/u.test(items[end]?.text ?? "")) end++;
    if (end > at + 1) at = end;
  }
  if (items[at]?.text === "(") {
    for (let end = at + 1; end < at + 7; end++)
      if (items[end]?.text === ")") return /^[,]$/.test(items[end + 1]?.text ?? "") ? end + 1 : to;
  }
  return at;
}

function behindAge(items: readonly Item[], from: number): number {
  const at = items[from]?.lower === "aged" ? from + 1 : from;
  return items[at]?.pos === "NUM" && items[at + 1]?.text === "," ? at + 2 : from;
}

/** Several offices of one person share what only the first or the last is of: “president and CEO of Apple”. */
function shared(found: readonly OfficePhrase[]): OfficePhrase[] {
  const source = found.find(({ country, of }) => country !== null || of !== null);
  return found.map((phrase) => {
    if (source === undefined || phrase.country !== null || phrase.of !== null || phrase.isOfPart)
      return phrase;
    const ofBody =
      source.isOrganization &&
      (isOrganizationHead(phrase.head, phrase.title ?? "") ||
        /^(?:president|leader|head|chief)$/.test(phrase.head));
    if (source.of !== null) return ofBody ? { ...phrase, of: source.of, isOrganization: true } : phrase;
    return { ...phrase, country: source.country };
  });
}

import { countryAt } from "../countries/country-names";
import { isState } from "./national-offices";
import { isGivenName } from "../names/given-names";
import { isSeatBehind } from "../names/honours";
import { officeEnding, officePhrasesOf, type OfficePhrase } from "./office-phrases";
import { predicateAt } from "./office-predicates";
import { isPersonNoun } from "../names/person-nouns";
import type { Item, Unit } from "../text/reading";
import { sharedOffices } from "./shared-offices";

/** “, the Chancellor of Germany,”, “, 45, then mayor and now governor”, “(R-Texas), the chair of”. */
export function officesAfter(unit: Unit, from: number, to: number): OfficePhrase[] {
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
    // “The United Patriots of Roy Dancey, a former mayor”
    !(to - from > 1 && isGivenName(items[from]?.text ?? "")) &&
    !endsOffice(unit, from)
  )
    return [];
  at = behindYear(items, behindAge(items, at + 1));
  if (items[at]?.lower === "sworn" && items[at + 1]?.lower === "in") at += 2;
  while (LIGHT.test(items[at]?.lower ?? "") && appositionAt(unit, at) === undefined) at++;
  const found: OfficePhrase[] = [];
  let next = appositionAt(unit, at) ?? joinedLater(unit, at);
  // “Slovenia's premier Jane Roe, the Czech minister, John Doe, and”
  if (next !== undefined && isOfNext(items, next) && officeEnding(unit, from) !== undefined) return [];
  while (next !== undefined) {
    found.push(next);
    let after = next.to;
    while (
      /^(?:and|as|well|,|&)$/.test(items[after]?.lower ?? "") ||
      (LIGHT.test(items[after]?.lower ?? "") && appositionAt(unit, after) === undefined)
    )
      after++;
    next = after > next.to ? appositionAt(unit, after) : undefined;
    // “Jane Roe, president of the union, and its treasurer, John Doe”
    if (next !== undefined && isOfNext(items, next)) next = undefined;
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
  return sharedOffices(found);
}

/** Whether an office with its article or owner stands before another name that a comma parts from it. */
function isOfNext(items: readonly Item[], { isDetermined, to }: OfficePhrase): boolean {
  const [given, family] = [items[to + 1]?.text ?? "", items[to + 2]?.text ?? ""];
  return isDetermined && items[to]?.text === "," && isGivenName(given) && /^\p{Lu}\p{Ll}/u.test(family);
}

/** “Jane Roe MP”, “Jane Roe KC MP” */
function seatBehind(unit: Unit, to: number): OfficePhrase | undefined {
  let at = to;
  while (at < to + 3 && /^\p{Lu}{2,4}$/u.test(unit.items[at]?.text ?? "")) {
    if (isSeatBehind(unit.items, at)) return officeEnding(unit, at + 1);
    at++;
  }
  return undefined;
}

/** Whether an office ends with what stands here: “Mayor of London”. */
function endsOffice(unit: Unit, from: number): boolean {
  const phrase = officeEnding(unit, from + 1) ?? officeEnding(unit, from + 2);
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
  const isCalled = items
    .slice(from, from + 4)
    .some(({ lower, text }) => lower === text && isPersonNoun(lower));
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

/** Behind “of Iowa”, “of the Labour Party” or “(R-Texas)”. */
function behindPlace(items: readonly Item[], to: number): number {
  let at = to;
  if (/^(?:of|from)$/.test(items[at]?.lower ?? "")) {
    // “Jane Roe of the New People's Party, once governor of”
    const begin = items[at + 1]?.lower === "the" ? at + 2 : at + 1;
    let end = begin;
    while (end < begin + 6 && /^(?:\p{Lu}|['’]s?$)/u.test(items[end]?.text ?? "")) end++;
    if (end > begin) at = behindRegion(items, end);
  }
  if (items[at]?.text === "(") {
    for (let end = at + 1; end < at + 7; end++)
      if (items[end]?.text === ")") return /^[,]$/.test(items[end + 1]?.text ?? "") ? end + 1 : to;
  }
  return at;
}

/** Behind the state or country of a town: “of Dayton, Ohio,” */
function behindRegion(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ",") return at;
  let end = at + 1;
  while (end < at + 4 && /^\p{Lu}/u.test(items[end]?.text ?? "")) end++;
  const words = items.slice(at + 1, end);
  const isRegion =
    words.length > 0 &&
    (isState(words.map(({ text }) => text).join(" "), true) ||
      countryAt(items, at + 1)?.length === words.length);
  return isRegion && items[end]?.text === "," ? end : at;
}

function behindAge(items: readonly Item[], from: number): number {
  const at = items[from]?.lower === "aged" ? from + 1 : from;
  return items[at]?.pos === "NUM" && items[at + 1]?.text === "," ? at + 2 : from;
}

/** “, until 2019 the governor of” */
function behindYear(items: readonly Item[], at: number): number {
  const isDated = /^(?:until|since|from|in)$/.test(items[at]?.lower ?? "");
  return isDated && /^[12]\d{3}$/.test(items[at + 1]?.text ?? "") ? at + 2 : at;
}

import { SENTENCE_OPENERS } from "../../article/abbreviations";
import { fixedNameAt } from "./fixed-names";
import { isGivenName } from "./given-names";
import { isHonour, isSeatBehind } from "./honours";
import { isOfMembers } from "./member-names";
import { isNative } from "../countries/natives";
import { isOfficeHead } from "../offices/offices";
import { ORG_WORDS } from "./person-nouns";
import type { Item, Reading, Unit } from "../text/reading";
import { wordSet } from "../text/words";

/** Words in capitals that stand together: a name with whatever title stands before it. */
export interface Chunk {
  readonly unit: Unit;
  /** Its items: from, up to but without to. */
  readonly from: number;
  readonly to: number;
}

/** A capital, also behind the ʻokina of Polynesian names. */
const CAPITAL = /^[ʻʼ]?\p{Lu}/u;

/** Names with an article or a particle before a hyphen. */
const ARTICLED = /^(?:al|el|bin|ibn|as|ad|an|ash|ul|ur|abu|es)-\p{Lu}/u;

export const CALENDAR = wordSet(`
  WN Image File Photo
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December I I'm I'll Yesterday Today Tomorrow
`);
const PARTICLES = wordSet(
  "de da do dos das del della di du van von der den ter ten bin bint ibn al el la le y e af zu ul ud",
);
const NEVER = new Set([
  ...wordSet(
    "part half members reports investigations officials residents witnesses scientists researchers experts",
  ),
  ...[...SENTENCE_OPENERS].map((word) => word.toLowerCase()),
]);

interface Vocabulary {
  /** Words that stand in capitals within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** Whether somebody is called May. */
  readonly hasMay: boolean;
}

function vocabularyOf({ units }: Reading): Vocabulary {
  const capital = new Set<string>();
  const small = new Set<string>();
  let hasMay = false;
  for (const { items, line } of units) {
    items.forEach(({ text, pos }, i) => {
      if (pos === "QUOTE" || line === 0) return;
      hasMay ||= isFullMay(items, i);
      if (/^\p{Ll}/u.test(text)) small.add(text);
      else if (i > 0 && opensNothing(items[i - 1])) capital.add(text);
    });
  }
  return { capital, small, hasMay };
}

function opensNothing(item: Item | undefined): boolean {
  return item !== undefined && !/^[.:"“(!?•*-]$/.test(item.text) && item.pos !== "QUOTE";
}

/** The chunks of a text in order. A headline in title case has none: there capitals tell nothing. */
export function chunksOf(reading: Reading): Chunk[] {
  const vocabulary = vocabularyOf(reading);
  return reading.units.flatMap((unit) =>
    unit.line === 0 && isTitleCase(unit) ? [] : chunksIn(unit, vocabulary),
  );
}

function isTitleCase({ items }: Unit): boolean {
  const words = items.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.length > 2 && words.filter(({ text }) => CAPITAL.test(text)).length > words.length * 0.75;
}

/** Those who open many a sentence in the plural, and are no name there. */
const CROWD = wordSet(`
  critics protesters protestors demonstrators activists campaigners reporters journalists commentators analysts observers
  supporters opponents lawmakers legislators ministers diplomats investigators prosecutors detectives firefighters rescuers
  authorities organizers organisers delegates doctors medics nurses teachers students pupils workers employees passengers
  survivors relatives neighbours neighbors locals villagers migrants refugees economists historians scholars engineers
  colleagues sources friends neighbors aides allies members leaders rivals users customers clients guests hosts visitors
  tourists commuters motorists drivers riders passersby onlookers spectators mourners worshippers pilgrims believers
  celebrities politicians senators congressmen governors mayors councillors judges jurors lawyers attorneys soldiers troops
  officers guards rebels militants insurgents gunmen hackers strikers unionists trustees shareholders investors traders
  sellers buyers consumers shoppers retailers farmers fishermen miners drivers pilots sailors actors musicians artists
  writers authors editors publishers academics professors pupils graduates classmates teammates coaches players
  unions companies firms charities parties businesses banks airlines agencies governments churches universities hospitals
  talks negotiations tens carmakers chipmakers drugmakers planemakers automakers brewers insurers publishers broadcasters
  eyewitnesses bystanders attendees participants voters parents families fans players
`);

/** Whether a capital is but that of the sentence: Critics say, Protesters chanted. */
function isCrowd(items: readonly Item[], from: number, to: number): boolean {
  return to === from + 1 && !opensNothing(items[from - 1]) && CROWD.has(items[from]?.lower ?? "");
}

function chunksIn(unit: Unit, vocabulary: Vocabulary): Chunk[] {
  const { items } = unit;
  const chunks: Chunk[] = [];
  let from = 0;
  while (from < items.length) {
    const fixed = fixedNameAt(items, from);
    if (fixed > 0) {
      chunks.push({ unit, from, to: from + fixed });
      from += fixed;
      continue;
    }
    if (!isNameWord(items, from, vocabulary)) {
      from++;
      continue;
    }
    let to = from + 1;
    for (
      let next = extended(items, to, from, vocabulary);
      next > to;
      next = extended(items, to, from, vocabulary)
    )
      to = next;
    // “Banks said”, where Arron Banks is named elsewhere
    const isCommon = isCrowd(items, from, to) && !vocabulary.capital.has(items[from]?.text ?? "");
    if (!isCommon && !(to === from + 1 && isNative(items, from))) chunks.push({ unit, from, to });
    from = to;
    while (to - (chunks.at(-1)?.from ?? to) > 1 && isHonour(items[from])) from++;
  }
  return chunks;
}

/** Whether the family name May stands behind a given name or a title. */
function isFullMay(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text ?? "";
  return (
    items[at]?.text === "May" &&
    at > 0 &&
    (isGivenName(before) || /^(?:Minister|Mrs?\.?|Ms\.?)$/.test(before))
  );
}

/** Whether May is the month, in a text on somebody of the name. */
function isMonth(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    items[at + 1]?.pos === "NUM" ||
    before?.pos === "NUM" ||
    /^(?:in|on|since|until|till|by|during|from|last|this|next|early|late|mid|mid-|of|and|to|between)$/.test(
      before?.lower ?? "",
    )
  );
}

function isNameWord(items: readonly Item[], at: number, vocabulary: Vocabulary): boolean {
  const { capital, small } = vocabulary;
  const item = items[at];
  if (item === undefined || item.pos === "QUOTE") return false;
  // “al-Sadr called for calm”
  if (ARTICLED.test(item.text)) return true;
  if (!CAPITAL.test(item.text)) return false;
  const { text, lower, pos } = item;
  // “US$2.6 billion”
  if (/\p{Sc}$/u.test(text)) return false;
  if (isFullMay(items, at) || (vocabulary.hasMay && text === "May" && !isMonth(items, at))) return true;
  // “Jane Roe, R-Ohio”: no name, but where she is elected.
  if (/^[DRI]-\p{Lu}/u.test(text) || /-(?:year|month|week)-olds?$/.test(text)) return false;
  if (CALENDAR.has(text) || /-(?:based|born|led|backed|owned|run)$/.test(text)) return false;
  if (at > 0 && opensNothing(items[at - 1]))
    return !NEVER.has(lower) || ORG_WORDS.has(lower) || /^\p{Lu}{2,}$/u.test(text) || text === "Will";
  if (NEVER.has(lower) && text !== "Will" && !/^\p{Lu}{3,}$/u.test(text)) return false;
  // “WHO called it a pandemic”
  if (/^\p{Lu}{3,}$/u.test(text)) return true;
  if (isGivenName(text) || capital.has(text)) return !(small.has(lower) && pos !== "PROPN");
  // “Park Won-soon”
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(items[at + 1]?.text ?? "")) return true;
  return pos === "PROPN" ? !small.has(lower) || isNameWord(items, at + 1, vocabulary) : isOfficeHead(lower);
}

/** What administers two things at once, by the last word of its name. */
const ADMINISTERS =
  /^(?:Agency|Administration|Department|Commission|Board|Executive|Authority|Service|Services|Bureau|Office|Institute|Association|Corporation|Ministry)$/;

/** Names before “and” of one word that stand for something else than what is behind it. */
const NAMED_ALONE =
  /^(?:Senate|House|Congress|Parliament|Treasury|Pentagon|Fed|Kremlin|Vatican|State|Commonwealth|Netherlands|Philippines|Guardian|Times|Post|Telegraph|Independent|Taliban)$/;

/** Where a chunk ends once the words at its end are counted in; the same place where there are none. */
function extended(items: readonly Item[], to: number, from: number, vocabulary: Vocabulary): number {
  const last = items[to - 1];
  const next = items[to];
  if (last === undefined || next === undefined || next.start - last.end > 1) return to;
  // “Jane Roe QC MP”
  if (to - from > 1 && (isHonour(next) || isSeatBehind(items, to))) return to;
  if (CAPITAL.test(next.text) && isNameWord(items, to, vocabulary)) return to + 1;
  // “Edmund G. ‘Jerry’ Brown”
  const behind = items[to + 1];
  const isNickname =
    /^["“‘']\p{Lu}[\p{L}-]+["”’']$/u.test(next.text) && behind !== undefined && behind.start - next.end < 2;
  if (isNickname && isGivenName(last.text) && CAPITAL.test(behind.text)) return to + 2;
  const isWord = (at: number) => CAPITAL.test(items[at]?.text ?? "") && isNameWord(items, at, vocabulary);
  if (/^[dlDL]['’]\p{Lu}/u.test(next.text)) return to + 1;
  if (ARTICLED.test(next.text)) return to + 1;
  if (PARTICLES.has(next.text)) {
    if (isWord(to + 1)) return to + 2;
    if (PARTICLES.has(items[to + 1]?.text ?? "") && isWord(to + 2)) return to + 3;
  }
  if (next.text === "&" && isWord(to + 1)) return to + 2;
  // “the Alachua Sheriff's Office”
  if (
    /^['’]s$/.test(next.text) &&
    /^(?:Sheriff|Attorney|Coroner|Mayor|Governor|Prosecutor|Ombudsman|Commissioner|President)$/.test(
      last.text,
    ) &&
    /^(?:Office|Department)$/.test(items[to + 1]?.text ?? "")
  )
    return to + 2;
  if (isOfMembers(items, to)) return to + 2;
  const joins = ORG_WORDS.has(last.lower) || isOfficeHead(last.lower) || last.lower === "member";
  if (/^(?:of|for|on)$/.test(next.text) && joins) {
    if (isWord(to + 1)) return to + 2;
    if (items[to + 1]?.text === "the" && isWord(to + 2)) return to + 3;
  }
  // “the Fire and Disaster Management Agency”
  const isFirst =
    to === from + 1 && items[from - 1]?.lower === "the" && /^\p{Lu}\p{Ll}{2,}$/u.test(last.text);
  if (next.text === "and" && isFirst && !ORG_WORDS.has(last.lower) && !NAMED_ALONE.test(last.text)) {
    let end = to + 1;
    while (end < to + 6 && isWord(end)) end++;
    if (end > to + 2 && ADMINISTERS.test(items[end - 1]?.text ?? "")) return end;
  }
  const hasOf = items.slice(from, to).some(({ text }) => text === "of");
  const isMinistry = items
    .slice(from, to)
    .some(({ text }) => /^(?:Department|Ministry|Office|Court)$/.test(text));
  return next.text === "and" &&
    hasOf &&
    isWord(to + 1) &&
    (ORG_WORDS.has(items[from]?.lower ?? "") || isMinistry)
    ? to + 2
    : to;
}

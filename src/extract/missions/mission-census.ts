import { CALENDAR } from "../names/chunks";
import type { Unit } from "../text/reading";
import type { Range } from "../../fact/span.type";
import { within } from "../text/within";
import {
  ABOARD,
  ABOUT_SKY,
  AMBIGUOUS,
  CALLED_SO,
  APPOSED,
  CREWED,
  DOING,
  FLYING,
  HEADED,
  LAUNCHED,
  OTHER_KIND,
  OTHER_THING,
  PLACED,
  RELATED,
  SENT,
  SOMEBODY,
  TITLED,
  WELL_KNOWN,
} from "./mission-flight-words";
import type { TextContext } from "./mission-mentions";
import { isNoName } from "./mission-senders";

/*
 * Craft and missions in space have names that are told by what they do over the whole text: one that lifts off
 * in a sentence is the one whose failure another mourns. So each name of a text is followed through it,
 * and what stands beside it counts.
 */

/** A name at one place of a sentence. */
export interface NamePlace extends Range {
  readonly words: string;
  readonly key: string;
}

/** What one place shows of a name, each of these once over a text. */
type Sign = "flies" | "sent" | "titled" | "numbered" | "known" | "owned" | "does" | "aboard" | "listed";

/** Enough of them make a mission. */
const ENOUGH = 2;

/** What is told of one name. */
class Record {
  weight = 0;
  isOther = false;
  readonly signs = new Set<Sign>();

  count(sign: Sign, weight: number): void {
    if (this.signs.has(sign)) return;
    this.signs.add(sign);
    this.weight += weight;
  }
}

/** The names of missions in space that a text tells of, as keys of places. */
export function flyingNamesIn(context: TextContext, units: readonly Unit[]): ReadonlySet<string> {
  const found = [...weighed(context, units)].filter(
    ([, { weight, isOther }]) => weight >= ENOUGH && !isOther,
  );
  return new Set(found.map(([key]) => key));
}

export function weighed(context: TextContext, units: readonly Unit[]): ReadonlyMap<string, Record> {
  const records = new Map<string, Record>();
  for (const unit of units) {
    const places = namePlacesIn(context, unit);
    for (const place of places) {
      const record = records.get(place.key) ?? new Record();
      records.set(place.key, record);
      look(context, unit, place, record);
    }
    shareAmong(context, places, records);
  }
  return records;
}

const CAPITAL = "\\p{Lu}[\\p{L}\\d]*(?:['’-][\\p{L}\\d]+)*";
const NAME = new RegExp(
  `(?<![\\p{L}\\d'’-])${CAPITAL}(?: (?:${CAPITAL}|\\d{1,4}[A-Z]?(?![\\d%,.]\\d|[\\p{L}%])))*`,
  "gu",
);
const OPENER =
  /^(?:The|This|That|It|He|She|They|These|Those|Both|Its|Their|In|On|At|After|Once|When|As|If|However|Meanwhile|We|You|I|A|An|And|But|Of|For|With|From|By|To|While|Since|Like|Unlike|Before|Also|Until|Though|Although|Then|Now|Later|Two|Three|Another|Earlier|Only|No|Not|Last|Next|Former|Today|Yesterday|His|Her|Our|My|Its|Even|Because|What|Where|Who|Aboard|During) /;
const LONGEST_LOOK = 160;

/** The names of a sentence without whose they are and what they are called beside: Hera of “ESA's Hera”. */
export function namePlacesIn(context: TextContext, unit: Unit): NamePlace[] {
  const sentence = context.text.slice(unit.start, unit.end);
  const titles = [...sentence.matchAll(TITLE)].map(({ 0: all, index, groups }) => {
    const words = groups?.title ?? "";
    const start = unit.start + index + all.indexOf(words);
    return { start, end: start + words.length, words, key: words };
  });
  const names = [...sentence.matchAll(NAME)].flatMap(({ 0: run, index }): NamePlace[] => {
    let from = ownerEnd(run);
    let cut: number;
    while ((cut = prefixOf(context, unit.start + index + from, run.slice(from))) > 0) from += cut;
    const words = run.slice(from).replace(/['’]s?$/, "");
    const start = unit.start + index + from;
    const place = { start, end: start + words.length, words, key: words.replace(/[ -]/g, " ") };
    return words.length < 3 || isCommon(context, unit, place) ? [] : [place];
  });
  const apart = names.filter(
    (name) => !titles.some(({ start, end }) => start <= name.start && name.start < end),
  );
  return [...titles, ...apart].sort((a, b) => a.start - b.start);
}

/** What stands in marks as a title does: “Pics Or It Didn't Happen”. */
const TITLE =
  /(?:"|“)(?<title>\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|a|an|the|of|in|to|and|or|\d+)){0,5} (?:\p{Lu}[\p{L}'’-]*|\d+))(?:"|”)/gu;

function ownerEnd(run: string): number {
  const at = Math.max(run.lastIndexOf("'s "), run.lastIndexOf("’s "));
  return at < 0 ? 0 : at + 3;
}

/** How much of a run belongs to no name: an opening word, who sends it, a rank. */
function prefixOf({ text, nations }: TextContext, start: number, run: string): number {
  const opener = OPENER.exec(run)?.[0] ?? AGENCY_FIRST.exec(run)?.[0];
  if (opener !== undefined) return opener.length;
  const nation = within(nations, { start, end: start + run.length }).find((one) => one.start === start);
  return nation !== undefined && text.charAt(nation.end) === " " && nation.end < start + run.length
    ? nation.end + 1 - start
    : 0;
}

const AGENCY_FIRST =
  /^(?:NASA|Nasa|ESA|Esa|ISRO|Isro|JAXA|Jaxa|CNSA|SpaceX|Boeing|Roscosmos|European|Space Shuttle|Shuttle) (?=\p{Lu})/u;
const PEOPLE =
  /^(?:\p{L}+(?:nauts|ers|ors|ists|ials|ians|ants|ees|men|ing)|Crews?|Teams?|Scouts|Officials|Earth|Space|NASA|President|Station|Twitter|YouTube|(?:NASA|COVID|Space ?X)\b.*|Boeing.*|Airbus.*|Block.*|Pad.*|Launch .*|Complex.*|GMT|UTC|EDT|EST)$/u;

/** Whether capitals at the start of a sentence are those of a common word, or no name of a mission wherever they stand. */
function isCommon(context: TextContext, unit: Unit, place: NamePlace): boolean {
  const { words, start } = place;
  const first = unit.items[0];
  if (
    start === unit.start &&
    first?.text === words &&
    /^(?:ADJ|ADV|PRON|DET|ADP|[SC]CONJ|NUM|VERB|AUX|INTJ)$/.test(first.pos) &&
    !WELL_KNOWN.test(words) &&
    !AMBIGUOUS.test(words)
  )
    return true;
  if (PEOPLE.test(words) || CALENDAR.has(words) || INSTITUTION.test(words) || isNoName(context, place))
    return true;
  if (start > unit.start || /[\d ]/.test(words)) return false;
  return new RegExp(`(?<![\\p{L}\\d-])${words.toLowerCase()}(?![\\p{L}\\d-])`, "u").test(context.text);
}

const INSTITUTION =
  /\b(?:Facility|Agency|Administration|Center|Centre|Laboratory|Institute|University|College|Museum|Station|Cape|Air Force|Space Force|Navy|Corporation|Inc|Corp|Airport|Spaceport|Cosmodrome|Control|Crater|Island|Ocean|Sea|City|County|Committee|Council|Congress|Department|Office|Program|Programme|Report|Times|Post|News|Agreement|Treaty|Day|Award|Prize|Act|System|Complex|Pad|Technologies|Industries|Aerospace|Academy|Association|Organi[sz]ation|Command|Desert|Beach|Valley|Street|House|Park|Building|State|Way)\b/;

const NUMBERED =
  /^(?!.*(?:\b(?:19|20)\d\d)$).*\p{Ll}.*[ -](?:[A-Z]{1,3}-?)?(?:\d{1,3}[A-D]?|I{1,3}|IV|VI{0,3}|IX|XI{0,3})$|^[A-Z]{2,6}-[A-Z\d-]*[A-Z\d]{2,}$|^[A-Z]{2,6}-\d$|^\p{Lu}\p{Ll}{4,}\d$/u;
const OWNED =
  /(?:['’]s?|\b(?:NASA|ESA|JAXA|ISRO|CNSA|SpaceX|European|Roscosmos)) (?:\p{Ll}[\p{L}-]* ){0,3}$/u;

/** Counts what stands beside a name at one place. */
function look(context: TextContext, unit: Unit, { start, end, words }: NamePlace, record: Record): void {
  const { text } = context;
  const left = text.slice(Math.max(unit.start, start - LONGEST_LOOK), start);
  const right = text.slice(end, Math.min(unit.end, end + LONGEST_LOOK));
  if (WELL_KNOWN.test(words)) record.count("known", 2);
  else if (AMBIGUOUS.test(words)) record.count("known", knownWeight(context, start === unit.start));
  if (context.isPassing) return;
  const isNumbered = NUMBERED.test(words);
  if (isNumbered) record.count("numbered", context.isDense ? 1.5 : 1);
  if (OTHER_THING.test(right)) return;
  if (OTHER_KIND.test(left) || SOMEBODY.test(right)) record.isOther ||= !WELL_KNOWN.test(words);
  if (TITLED.test(left) || APPOSED.test(right) || HEADED.test(right)) record.count("titled", 2);
  else if (CALLED_SO.test(left)) record.count("titled", context.isDense ? 2 : 1);
  if (FLYING.test(right) || RELATED.test(right)) record.count("flies", 2);
  else if (DOING.test(right)) record.count("does", ABOUT_SKY.test(right) ? 1 : 0.5);
  if (LAUNCHED.test(left)) record.count("sent", context.isDense || isNumbered ? 2 : 1);
  else if (SENT.test(left)) record.count("sent", 1);
  // “Spectral observations” at the start of a sentence have no name.
  const isWord = start === unit.start && !/[\d -]/.test(words);
  if (ABOARD.test(left) || (CREWED.test(right) && !isWord)) record.count("aboard", 1);
  if (isOwned(context, unit, start, left)) record.count("owned", 1);
  if (PLACED.test(left) && !isNumbered) record.weight -= 1;
}

/** How much it says that a craft is called so as well: Curiosity, within a sentence on space flight, nearly all. */
function knownWeight({ isDense }: TextContext, isFirst: boolean): number {
  if (!isDense) return 1;
  return isFirst ? 1.5 : ENOUGH;
}

/** Whether a name is said to be that of an agency or a country: NASA's Gateway, Israel's Beresheet. */
function isOwned({ nations }: TextContext, unit: Unit, start: number, left: string): boolean {
  if (!OWNED.test(left)) return false;
  const owner = /(\S+(?: \S+){0,3}?)(?:['’]s?)? (?:\p{Ll}[\p{L}-]* ){0,3}$/u.exec(left)?.[0] ?? "";
  return (
    SPACE_OWNER.test(owner) ||
    within(nations, { start: Math.max(unit.start, start - owner.length), end: start }).length > 0
  );
}

const SPACE_OWNER =
  /\b(?:NASA|Nasa|ESA|Europe|European|JAXA|Jaxa|ISRO|Isro|CNSA|Roscosmos|SpaceX|Boeing|Agency|agency|country|nation|company|Blue Origin|Rocket Lab|Virgin Galactic|Northrop Grumman|Lockheed Martin|Space|Aerospace|Galactic|Organi[sz]ation)\b/;

const AND = /^(?:, (?:and |or )?(?:the )?| (?:and|or|as well as) (?:the |\p{Lu}\S+['’]s )?)$/u;

/** What one of a list is, the others are: Voyager 1, Pioneer 10 and Galileo. */
function shareAmong(
  { text }: TextContext,
  places: readonly NamePlace[],
  records: ReadonlyMap<string, Record>,
): void {
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (next === undefined || !AND.test(text.slice(place.end, next.start))) continue;
    const [one, other] = [records.get(place.key), records.get(next.key)];
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = [one.weight, other.weight];
    if (first >= ENOUGH && second > 0) other.count("listed", 1);
    if (second >= ENOUGH && first > 0) one.count("listed", 1);
  }
}

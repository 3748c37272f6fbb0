import type { Range } from "../../fact/span.type";
import { CALENDAR } from "../names/chunks";
import type { Unit } from "../text/reading";
import { within } from "../text/within";
import { AMBIGUOUS, WELL_KNOWN } from "./mission-known";
import type { TextContext } from "./mission-mentions";
import { isNoName } from "./mission-senders";

/** A name at one place of a sentence. */
export interface NamePlace extends Range {
  readonly words: string;
  readonly key: string;
}

const CAPITAL = "\\p{Lu}[\\p{L}\\d]*(?:['’-][\\p{L}\\d]+)*";
const NAME = new RegExp(
  `(?<![\\p{L}\\d'’-])${CAPITAL}(?: (?:${CAPITAL}|\\d{1,4}[A-Z]?(?![\\d%,.]\\d|[\\p{L}%])))*`,
  "gu",
);
const OPENER =
  /^(?:The|This|That|It|He|She|They|These|Those|Both|Its|Their|In|On|At|After|Once|When|As|If|However|Meanwhile|We|You|I|A|An|And|But|Of|For|With|From|By|To|While|Since|Like|Unlike|Before|Also|Until|Though|Although|Then|Now|Later|Two|Three|Another|Earlier|Only|No|Not|Last|Next|Former|Today|Yesterday|His|Her|Our|My|Its|Even|Because|What|Where|Who|Aboard|During) /;

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
  const [first] = unit.items;
  const isKnown = WELL_KNOWN.test(words) || AMBIGUOUS.test(words);
  if (!isKnown && start === unit.start && first?.text === words && NO_NOUN.test(first.pos)) return true;
  if (
    PEOPLE.test(words) ||
    PLANET.test(words) ||
    CALENDAR.has(words) ||
    INSTITUTION.test(words) ||
    isNoName(context, place)
  )
    return true;
  if (start > unit.start || /[\d ]/.test(words)) return false;
  return context.common().has(words.toLowerCase());
}

/** Worlds are called after what found them: Kepler-22b. */
const PLANET = /\d ?[b-h]$/;
const NO_NOUN = /^(?:ADJ|ADV|PRON|DET|ADP|[SC]CONJ|NUM|VERB|AUX|INTJ)$/;
const INSTITUTION =
  /\b(?:Facility|Agency|Administration|Center|Centre|Laboratory|Institute|University|College|Museum|Station|Cape|Air Force|Space Force|Navy|Corporation|Inc|Corp|Airport|Spaceport|Cosmodrome|Control|Crater|Island|Ocean|Sea|City|County|Committee|Council|Congress|Department|Office|Program|Programme|Report|Times|Post|News|Agreement|Treaty|Day|Award|Prize|Act|System|Complex|Pad|Technologies|Industries|Aerospace|Academy|Association|Organi[sz]ation|Command|Desert|Beach|Valley|Street|House|Park|Building|State|Way)\b/;

import type { Unit } from "../text/reading";
import { within } from "../text/within";
import {
  ABOARD,
  ABOUT_SKY,
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
} from "./mission-flight-words";
import { AMBIGUOUS, WELL_KNOWN } from "./mission-known";
import type { TextContext } from "./mission-mentions";
import { namePlacesIn, type NamePlace } from "./mission-name-places";

/*
 * Craft and missions in space have names that are told by what they do over the whole text: one that lifts off
 * in a sentence is the one whose failure another mourns. So each name of a text is followed through it,
 * and what stands beside it counts.
 */

/** What one place shows of a name, each of these once over a text. */
type Sign = "flies" | "sent" | "titled" | "numbered" | "known" | "owned" | "does" | "aboard" | "listed";

/** Enough of them make a mission. */
const ENOUGH = 2;

/** What is told of one name. */
class Tally {
  weight = 0;
  isOther = false;
  private readonly signs = new Set<Sign>();

  count(sign: Sign, weight: number): void {
    if (this.signs.has(sign)) return;
    this.signs.add(sign);
    this.weight += weight;
  }
}

/** The names of missions in space that a text tells of, as keys of places. */
export function flyingNamesIn(context: TextContext, units: readonly Unit[]): ReadonlySet<string> {
  const tallies = new Map<string, Tally>();
  for (const unit of units) {
    const places = namePlacesIn(context, unit);
    for (const place of places) {
      const tally = tallies.get(place.key) ?? new Tally();
      tallies.set(place.key, tally);
      look(context, unit, place, tally);
    }
    shareAmong(context, places, tallies);
  }
  const found = [...tallies].filter(([, { weight, isOther }]) => weight >= ENOUGH && !isOther);
  return new Set(found.map(([key]) => key));
}

const LONGEST_LOOK = 160;

const NUMBERED =
  /^(?!.*(?:\b(?:19|20)\d\d)$).*\p{Ll}.*[ -](?:[A-Z]{1,3}-?)?(?:\d{1,3}[A-D]?|I{1,3}|IV|VI{0,3}|IX|XI{0,3})$|^[A-Z]{2,6}-[A-Z\d-]*[A-Z\d]{2,}$|^[A-Z]{2,6}-\d$|^\p{Lu}\p{Ll}{4,}\d$/u;
const OWNED =
  /(?:['’]s?|\b(?:NASA|ESA|JAXA|ISRO|CNSA|SpaceX|European|Roscosmos)) (?:\p{Ll}[\p{L}-]* ){0,3}$/u;

/** Counts what stands beside a name at one place. */
function look(context: TextContext, unit: Unit, { start, end, words }: NamePlace, tally: Tally): void {
  const { text } = context;
  const left = text.slice(Math.max(unit.start, start - LONGEST_LOOK), start);
  const right = text.slice(end, Math.min(unit.end, end + LONGEST_LOOK));
  if (WELL_KNOWN.test(words)) tally.count("known", 2);
  else if (AMBIGUOUS.test(words)) tally.count("known", knownWeight(context, start === unit.start));
  if (context.isPassing) return;
  const isNumbered = NUMBERED.test(words);
  if (isNumbered) tally.count("numbered", context.isDense ? 1.5 : 1);
  if (OTHER_THING.test(right)) return;
  if (OTHER_KIND.test(left) || SOMEBODY.test(right)) tally.isOther ||= !WELL_KNOWN.test(words);
  if (TITLED.test(left) || APPOSED.test(right) || HEADED.test(right)) tally.count("titled", 2);
  else if (CALLED_SO.test(left)) tally.count("titled", context.isDense ? 2 : 1);
  if (FLYING.test(right) || RELATED.test(right)) tally.count("flies", 2);
  else if (DOING.test(right)) tally.count("does", ABOUT_SKY.test(right) ? 1 : 0.5);
  if (LAUNCHED.test(left)) tally.count("sent", context.isDense || isNumbered ? 2 : 1);
  else if (SENT.test(left)) tally.count("sent", 1);
  // “Spectral observations” at the start of a sentence have no name.
  const isWord = start === unit.start && !/[\d -]/.test(words);
  if (ABOARD.test(left) || (CREWED.test(right) && !isWord)) tally.count("aboard", 1);
  if (isOwned(context, unit, start, left)) tally.count("owned", 1);
  if (PLACED.test(left) && !isNumbered) tally.weight -= 1;
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
  tallies: ReadonlyMap<string, Tally>,
): void {
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (next === undefined || !AND.test(text.slice(place.end, next.start))) continue;
    const [one, other] = [tallies.get(place.key), tallies.get(next.key)];
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = [one.weight, other.weight];
    if (first >= ENOUGH && second > 0) other.count("listed", 1);
    if (second >= ENOUGH && first > 0) one.count("listed", 1);
  }
}

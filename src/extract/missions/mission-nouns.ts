import type { MissionContext } from "./mission-mentions";
import { givenName, type Tail } from "./mission-given";
import { MONTHS } from "../dates/calendar";
import { CAPITAL, DETERMINER, OPENS_NEW, type OwnWords } from "./mission-modifiers";
import { isArmed, isSent } from "./mission-senders";
import { headOf, NO_MISSION, SPACECRAFT, type MissionHead, type MissionTrade } from "./mission-words";
import type { Item, Unit } from "../text/reading";

/** A noun for a mission with the words before it. */
export interface NounPhrase {
  readonly unit: Unit;
  readonly noun: Item;
  /** The index of the noun, and that of the first word before it that belongs to it. */
  readonly at: number;
  readonly from: number;
  readonly head: MissionHead;
  readonly determiner: string;
  readonly own: OwnWords;
  /** The words before the noun. */
  readonly before: string;
  /** What it is for, as the words before it say. */
  readonly work: MissionTrade | null;
  /** Whether its noun is a part of its name: the Observer Mission. */
  readonly isInstitution: boolean;
}

/** What an operation must be for to be a mission without a name. */
const RESCUING =
  /^(?:rescue|search|search-and-rescue|humanitarian|evacuation|relief|repatriation|peacekeeping|airlift)$/;
/** What a force must be for. */
const KEEPING =
  /\b(?:interim|stabili[sz]ation|assistance|protection|observer|disengagement|maritime|peacekeeping|multinational|implementation|hybrid|standby|monitoring|intervention)\b/i;
/** Forces that are there whatever the mission. */
const SERVICE = /\b(?:Air|Armed|Police|Defen[cs]e|Border|Security|air|police|labou?r|work|sales|security) $/;
const MANY_NATIONS = /\b(?:multinational|international|joint|hybrid|allied)\b/i;
const DURATION = /^(?:[\p{L}\d]+|[\p{L}]+-and-a-half)-(?:hour|day|week|month|year|orbit)(?:-long)?$/u;
/** Where diplomats have their missions. */
const SEAT = /\bto the (?:United Nations|UN|U\.N\.|EU|European Union|African Union|OSCE|WTO|OAS)\b/;
const DIPLOMATIC = /\b(?:embass|diplomat|consul|ambassador)/i;
/** “Pakistan's mission to reach the final”: a purpose; what is sent observes, trains, rescues. */
const METAPHOR =
  /^ (?:is |was )?to (?!observe|monitor|train|evacuate|rescue|protect|stabili|inspect|investigat|support|assist|deliver|retrieve|recover|patrol|escort|review|the\b|\p{Lu})\p{Ll}/u;
const ON_EARTH =
  /\b(?:Large|Radio|Array|Horizon|Bank|Arecibo|Subaru|Keck|Kilomet(?:er|re)|ground-based|Extremely|Observatory|Astronomical|National|University|North|South)\b/i;

const POLICE = /\b(?:[Pp]olice|officers|detectives)\b/;
const RESCUES = /^ to (?:rescue|save|free|evacuate|retrieve|recover)\b/;

/** Whether a noun may stand for a mission, by what stands behind it: not the shuttle mission, Mission Control. */
export function isHead(
  { isSpace }: MissionContext,
  items: readonly Item[],
  at: number,
  head: MissionHead,
): boolean {
  const [noun, behind] = [items[at], items[at + 1]];
  if (noun === undefined || (head === "craft" && !isSpace && !SPACECRAFT.test(noun.lower))) return false;
  if (behind === undefined || behind.start - noun.end !== 1) return true;
  if (behind.pos !== "QUOTE" && headOf(behind.lower) !== null) return false;
  if (
    CAPITAL.test(noun.text) &&
    /^(?:Landing|Programme|Program|Control|Operations|Processing|Training)$/.test(behind.text)
  )
    return false;
  const isTitle = CAPITAL.test(noun.text) && at > 0 && (head !== "craft" || noun.lower === "satellite");
  return !(isTitle && /^[\p{Lu}\d]/u.test(behind.text));
}

/** Whether a noun with the words before and behind it stands for a mission, told here or elsewhere. */
export function isMission(context: MissionContext, phrase: NounPhrase, tail: Tail): boolean {
  const { text, isSpace } = context;
  const { unit, noun, at, head, determiner, own, work, isInstitution, before } = phrase;
  const behind = unit.items[at + 1];
  if (
    NO_MISSION.has(unit.items[at - 1]?.lower ?? "") ||
    NO_MISSION.has(own.words[0]?.lower ?? "") ||
    /^(?:no|any|every|each|my|our|your)$/.test(determiner)
  )
    return false;
  // The noun of a compound: the mission statement, the shuttle program.
  if (own.name === null && behind?.pos === "NOUN" && behind.start - noun.end === 1) return false;
  // Police who look for somebody investigate.
  const isInquiry = /\bsearch (?!and)/.test(before) && POLICE.test(text.slice(unit.start, unit.end));
  if (isInquiry) return false;
  const isSender = own.senders.length > 0;
  if (head === "craft") return isCraft(context, phrase);
  const isGiven = () => isArmed(text, noun) && givenName(context, phrase, false) !== null;
  if (head === "force")
    return !SERVICE.test(before) && (KEEPING.test(before) || (isSender && tail.where !== null) || isGiven());
  if (noun.lower === "airlift" && isInstitution) return determiner === "the";
  if (head === "operation")
    return (
      (isInstitution && noun.lower !== "intervention") ||
      noun.lower === "airlift" ||
      (/\b(?:hybrid|peacekeeping)\b/.test(before) && tail.where !== null) ||
      isGiven() ||
      own.words.some(({ lower }) => RESCUING.test(lower)) ||
      (own.name !== null && !/^(?:operation|intervention)/.test(noun.lower))
    );
  if (!noun.lower.startsWith("mission")) return true;
  // A programme may be called a mission, and a team that wins be on one.
  const name = own.name === null ? "" : text.slice(own.name.start, own.name.end);
  const hasContext =
    isSpace || work !== null || isSender || / ?(?:\d| [IVX]+)$/.test(name) || isSent(text, noun);
  return (own.name === null || hasContext) && !isEmbassy(text, phrase, tail.end);
}

/** Whether the words of a description tell of a mission by themselves: what for, who sends it, where to, how long. */
export function isToldBy(
  { text, isSpace }: MissionContext,
  { noun, head, determiner, own, before }: NounPhrase,
  trade: MissionTrade | null,
  tail: Tail,
): boolean {
  if (/^(?:expedition|airlift)$/.test(noun.text)) return true;
  if (/^(?:voyage|flyby)$/.test(noun.lower)) return false;
  const isPurpose = !isSpace && METAPHOR.test(text.slice(noun.end, noun.end + 40));
  return (
    trade !== null ||
    (head === "force" && MANY_NATIONS.test(before)) ||
    tail.where !== null ||
    own.words.some(({ lower }) => DURATION.test(lower)) ||
    ((own.senders.length > 0 || own.isRegional) && !isPurpose) ||
    (RESCUES.test(text.slice(noun.end, noun.end + 12)) && isSent(text, noun)) ||
    (isSpace && head === "journey" && OPENS_NEW.test(determiner))
  );
}

/** “in Arizona”, and not “in March”. */
const IN_A_PLACE = new RegExp(`^ in (?!orbit|space|(?:${MONTHS.join("|")})\\b)(?:the )?\\p{Lu}`, "u");

/** Whether a noun for a craft stands for one: not a telescope on Earth, a probe into something, Bristol Rovers. */
function isCraft({ text, isSpace, isOrbiting }: MissionContext, { noun, before, own }: NounPhrase): boolean {
  const isCapital = CAPITAL.test(noun.text);
  // Astronomers work at those on the ground; “in Arizona” says so as well.
  if (
    /^(?:observator|telescope)/.test(noun.lower) &&
    !/\bspace\b/i.test(before) &&
    IN_A_PLACE.test(text.slice(noun.end, noun.end + 16))
  )
    return false;
  // Nothing but a name makes a ship, a satellite or an observatory one.
  if (/^(?:ship|vehicle|satellite)/.test(noun.lower) && own.name === null) return false;
  if (noun.lower.startsWith("observator"))
    return (
      /\bspace\b/i.test(before) || (isOrbiting && isCapital && own.name !== null && !ON_EARTH.test(before))
    );
  const behind = text.slice(noun.end, noun.end + 6);
  if (isCapital && (noun.lower.endsWith("s") || !isSpace))
    return noun.lower === "telescope" && /[Ss]pace/.test(before);
  if (
    /^(?:ship|vehicle|craft)/.test(noun.lower) &&
    !/\b(?:cargo|crew|supply|resupply|ferry|space|transfer|landing|re-?entry)\b/.test(before)
  )
    return false;
  if (noun.lower.startsWith("satellite"))
    return /\b(?:launch|orbit|mission)/i.test(text.slice(Math.max(0, noun.start - 120), noun.end + 120));
  if (noun.lower.startsWith("probe")) return !/^ (?:into|over)/.test(behind);
  return !noun.lower.startsWith("telescope") || (isOrbiting && !ON_EARTH.test(before));
}

/** Whether a mission is an embassy: Iran's mission to the United Nations. */
function isEmbassy(text: string, { unit, noun, own, work }: NounPhrase, end: number): boolean {
  if (work !== null) return false;
  const tail = text.slice(noun.end, Math.max(end, noun.end + 30));
  return (
    SEAT.test(tail) ||
    (/^ in (?:Geneva|Vienna|Brussels|New York|Taipei)\b/.test(tail) &&
      own.senders.some(({ isCountry }) => isCountry)) ||
    (own.senders.some(({ isCountry }) => isCountry) && DIPLOMATIC.test(text.slice(unit.start, unit.end)))
  );
}

/** Whether a craft is named as what carries somebody: aboard the X capsule. */
export function isAboard({ unit, from, determiner }: NounPhrase): boolean {
  const link = unit.items[from - (DETERMINER.test(determiner) ? 2 : 1)]?.lower ?? "";
  return /^(?:aboard|in|inside|on|carries|carrying)$/.test(link);
}

import type { Range } from "../fact/span.type";
import { CALENDAR } from "./chunks";
import type { MissionContext, MissionMention } from "./mission-mentions";
import { GIVEN, TAIL } from "./mission-names";
import { isSent, isNoName, isUnfit, sendersIn, withoutPlace, type Sender } from "./mission-senders";
import { headOf, NO_MISSION, NUMBERED, OTHER, SPACECRAFT, tradeOf, type MissionHead } from "./mission-words";
import type { Item, Unit } from "./reading";

const NOUN = /^(?:NOUN|PROPN|ADJ|NUM)$/;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /^['’´]s?$/;
const LONGEST_PHRASE = 10;
const DETERMINER = /^(?:the|this|that|these|those|its|their|his|her|our|my|your|both|a|an|another|one)$/;
const OPENS_NEW = /^(?:an?|another|one)$/;
/** What an operation must be for to be a mission without a name. */
const RESCUING = /^(?:rescue|search-and-rescue|evacuation|relief|repatriation|peacekeeping|airlift)$/;
/** What a force must be for. */
const KEEPING =
  /\b(?:interim|stabili[sz]ation|assistance|protection|observer|disengagement|peacekeeping|multinational|implementation|hybrid|standby|monitoring|intervention)\b/i;
const DURATION = /^(?:[\p{L}\d]+|[\p{L}]+-and-a-half)-(?:hour|day|week|month|year|orbit)(?:-long)?$/u;
/** Where diplomats have their missions. */
const SEAT = /\bto the (?:United Nations|UN|U\.N\.|EU|European Union|African Union|OSCE|WTO|OAS)\b/;
const DIPLOMATIC = /\b(?:embass|diplomat|consul|ambassador)/i;
const PART = /^(?:lander|rover|orbiter|capsule|impactor)$/;

/** The phrase that ends in a noun for a mission, and those that share the noun with it: the A and B missions. */
export function phrasesAt(
  context: MissionContext,
  unit: Unit,
  at: number,
  { head, isPlural }: { readonly head: MissionHead; readonly isPlural: boolean },
): MissionMention[] {
  const { text, isSpace } = context;
  const { items } = unit;
  const [noun, behind] = [items[at], items[at + 1]];
  if (noun === undefined || (head === "craft" && !isSpace && !SPACECRAFT.test(noun.lower))) return [];
  const isAdjacent = behind !== undefined && behind.start - noun.end === 1;
  // The shuttle mission, Mission Control: the noun behind says what it is.
  if (isAdjacent && behind.pos !== "QUOTE" && headOf(behind.lower) !== null) return [];
  const isCapital = CAPITAL.test(noun.text) && at > 0;
  if (isCapital && head !== "craft" && isAdjacent && /^[\p{Lu}\d]/u.test(behind.text)) return [];
  if (noun.lower === "satellite" && isCapital && isAdjacent && CAPITAL.test(behind.text)) return [];
  const from = phraseStart(context, items, at);
  const determiner = items[from - 1]?.lower ?? "";
  const own = ownWords(context, items, from, at);
  if (
    NO_MISSION.has(items[at - 1]?.lower ?? "") ||
    NO_MISSION.has(own.words[0]?.lower ?? "") ||
    /^(?:no|any|every|each|my|our|your)$/.test(determiner)
  )
    return [];
  const work = own.words.map(({ lower }) => tradeOf(lower)).find((of) => of !== null) ?? null;
  const before = text.slice(items[from]?.start ?? noun.start, noun.start);
  const isInstitution =
    isCapital && head !== "craft" && (own.name !== null || own.senders.length > 0 || work !== null);
  const isNumbered = /\d$|-\d+$| [IVX]+$/.test(
    own.name === null ? "" : text.slice(own.name.start, own.name.end),
  );
  const hasContext = isNumbered || isSpace || work !== null || own.senders.length > 0 || isSent(text, noun);
  // A programme may be called a mission, and a team that wins be on one.
  if (noun.lower.startsWith("mission") && own.name !== null && !hasContext) return [];
  const isRescue = own.words.some(({ lower }) => RESCUING.test(lower));
  const isOperation =
    isRescue ||
    noun.lower === "airlift" ||
    isInstitution ||
    (own.name !== null && !noun.lower.startsWith("operation"));
  if (head === "operation" && !isOperation) return [];
  if (head === "craft" && !isCraft(text, noun, before, isSpace)) return [];
  // The noun of a compound: the mission statement, the shuttle program.
  if (isAdjacent && behind.pos === "NOUN" && own.name === null) return [];
  // Nothing but a name makes a ship, a satellite or an observatory one.
  if (
    /^(?:ship|vehicle|observator|satellite)/.test(noun.lower) &&
    (own.name === null || (noun.lower.startsWith("o") && !isCapital))
  )
    return [];
  const tail = tailAt(text, noun.end, unit.end);
  if (head === "force" && !KEEPING.test(before) && !(own.senders.length > 0 && tail.where !== null))
    return [];
  if (isEmbassy(text, unit, noun, own, tail.end)) return [];
  const hasDeterminer = DETERMINER.test(determiner);
  const start = items[from - (hasDeterminer ? 1 : 0)]?.start ?? noun.start;
  const isPlaced = tail.where !== null;
  const trade = isSpace && (work === "research" || (work === null && head === "journey" && SPACEWARD.test(before))) ? "space" : work; // prettier-ignore
  const mention = {
    unit,
    range: { start, end: isInstitution || isPlaced ? tail.end : noun.end },
    modifiers: { start, end: noun.start },
    head,
    isPlural,
    trade: trade ?? (head === "craft" ? "space" : head === "force" ? "peace" : null),
    isDefinite: own.isPossessed || (hasDeterminer && !OPENS_NEW.test(determiner)),
    isOther: own.words.some(({ lower }) => OTHER.has(lower)) || determiner === "another",
    isNumbered: own.words.some(({ lower }) => NUMBERED.has(lower)),
    part: null,
    where: tail.where,
    senders: [...own.senders, ...sendersIn(context, { start: noun.end, end: ofEnd(text, noun.end) })],
    also: tail.acronyms,
  } as const;
  if (isInstitution) {
    const name = { start: own.nameStart ?? noun.start, end: tail.end };
    const plain = text.slice(name.start, noun.end);
    const isCar = /\d{4}$/.test(text.slice(0, name.start).trimEnd());
    if (isPlural || isUnfit(plain.replace(/ \S+$/, "")) || isCar) return [];
    const given = givenName(context, unit, from, at, head, true);
    return [{ ...mention, name, isNamed: true, isTold: true, also: [plain, ...tail.acronyms, ...wordsOf(text, given)] }]; // prettier-ignore
  }
  if (own.name !== null) {
    if (isUnfit(text.slice(own.name.start, own.name.end))) return [];
    const given = head === "craft" ? givenName(context, unit, from, at, head, false) : null;
    const name = isCapital ? { start: own.name.start, end: noun.end } : own.name;
    const isComponent = PART.test(noun.lower) && /^(?:its|their)$/.test(determiner);
    const part =
      head === "craft" && isAboard(items, from, determiner) ? "vehicle" : isComponent ? "component" : null;
    const named: MissionMention = { ...mention, name, isNamed: true, isTold: true, part, also: [...tail.acronyms, ...wordsOf(text, given)] }; // prettier-ignore
    const shared = sharedName(context, items, from);
    return shared === null ? [named] : [{ ...named, name: shared, range: shared, also: [] }, named];
  }
  if (head === "craft" && !isSpace) return [];
  const given = isPlural ? null : givenName(context, unit, from, at, head, false);
  if (given !== null)
    return [{ ...mention, name: given, isNamed: true, isTold: true, part: PART.test(noun.lower) && mention.isDefinite ? "component" : null }]; // prettier-ignore
  const isTold =
    noun.text === "expedition" ||
    (!/^(?:voyage|flyby)$/.test(noun.lower) &&
      (trade !== null || own.words.some(({ lower }) => DURATION.test(lower)) || isPlaced ||
        ((own.senders.length > 0 || own.isRegional) && (isSpace || !METAPHOR.test(text.slice(noun.end, noun.end + 40)))) ||
        (isSpace && head === "journey" && OPENS_NEW.test(determiner)))); // prettier-ignore
  const year = noun.text === "expedition" ? YEAR.exec(text.slice(noun.end, noun.end + 30)) : null;
  const end = isPlaced ? tail.end : noun.end + (year?.[0].length ?? 0);
  const name = { start: own.words[0]?.start ?? noun.start, end };
  // “the stabilisation force (SFOR)”
  if (tail.acronyms.length > 0 && head !== "craft" && !isPlural)
    return [{ ...mention, name: { start: name.start, end: tail.end }, isNamed: true, isTold: true }];
  return [{ ...mention, name, isNamed: false, isTold }];
}

const SPACEWARD = /\b(?:lunar|moon|mars|space)\b/i;

/** “Pakistan's mission to reach the final”: a purpose; what is sent observes, trains, rescues. */
const METAPHOR =
  /^ (?:is |was )?to (?!observe|monitor|train|evacuate|rescue|protect|stabili|inspect|investigat|support|assist|deliver|retrieve|recover|patrol|escort|review|the\b|\p{Lu})\p{Ll}/u;
const YEAR =
  /^ (?:in|of) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b/;
const ORBITING = /\b(?:[Ss]pace (?:[Tt]elescope|[Oo]bservatory)|orbit|NASA|ESA\b|Hubble|spacecraft)/;
const ON_EARTH =
  /\b(?:Large|Radio|Array|Horizon|Bank|Arecibo|Subaru|Keck|Kilomet(?:er|re)|ground-based|Observatory)\b/i;

/** Whether a noun for a craft stands for one: not a telescope on Earth, a probe into something, Bristol Rovers. */
function isCraft(text: string, noun: Item, before: string, isSpace: boolean): boolean {
  const behind = text.slice(noun.end, noun.end + 6);
  if (CAPITAL.test(noun.text) && (noun.lower.endsWith("s") || !isSpace))
    return noun.lower === "telescope" && /[Ss]pace/.test(before);
  if (
    /^(?:ship|vehicle|craft)/.test(noun.lower) &&
    !/\b(?:cargo|crew|supply|resupply|ferry|space|transfer|landing|re-?entry)\b/.test(before)
  )
    return false;
  if (noun.lower.startsWith("satellite"))
    return /\b(?:launch|orbit|mission)/i.test(text.slice(Math.max(0, noun.start - 120), noun.end + 120));
  if (noun.lower.startsWith("probe")) return !/^ (?:into|over)/.test(behind);
  return !noun.lower.startsWith("telescope") || (ORBITING.test(text) && !ON_EARTH.test(before));
}

function wordsOf(text: string, range: Range | null): string[] {
  return range === null ? [] : [text.slice(range.start, range.end)];
}

/** Where “of the African Union” behind a noun ends; the noun's end where nothing of the kind stands there. */
function ofEnd(text: string, at: number): number {
  return at + (/^ (?:of|by|from) (?:the )?(?:\S+ ?){1,3}/.exec(text.slice(at, at + 60))?.[0].length ?? 0);
}

/** Aboard the X capsule: what carries the crew of something else. */
function isAboard(items: readonly Item[], from: number, determiner: string): boolean {
  const link = items[from - (DETERMINER.test(determiner) ? 2 : 1)]?.lower ?? "";
  return /^(?:aboard|in|inside|on)$/.test(link);
}

/** Whether a mission is an embassy: Iran's mission to the United Nations. */
function isEmbassy(text: string, unit: Unit, noun: Item, own: OwnWords, end: number): boolean {
  if (!/^missions?$/.test(noun.lower) || own.words.some(({ lower }) => tradeOf(lower) !== null)) return false;
  const tail = text.slice(noun.end, Math.max(end, noun.end + 30));
  return (
    SEAT.test(tail) ||
    (own.senders.some(({ isCountry }) => isCountry) && DIPLOMATIC.test(text.slice(unit.start, unit.end)))
  );
}

/** Where the words before a noun begin that belong to it. */
function phraseStart({ text }: MissionContext, items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_PHRASE) {
    const [item, next] = [items[from - 1], items[from]];
    if (item === undefined || next === undefined || !/^ ?$/.test(text.slice(item.end, next.start))) break;
    if (!isModifier(items, from, item, next)) break;
    from--;
  }
  return from;
}

function isModifier(items: readonly Item[], from: number, item: Item, next: Item): boolean {
  // The tagger takes many a name for a verb.
  const isCapital = from > 1 && CAPITAL.test(item.text);
  if (DETERMINER.test(item.lower)) return OTHER.has(item.lower);
  return (
    ((NOUN.test(item.pos) || isCapital) && !CALENDAR.has(item.text)) ||
    POSSESSIVE.test(item.text) ||
    OTHER.has(item.lower) ||
    NUMBERED.has(item.lower) ||
    tradeOf(item.lower) !== null ||
    (item.pos === "VERB" && /(?:ed|ing)$/.test(item.lower) && item.text.includes("-")) ||
    // Search and rescue.
    (/^(?:and|&)$/.test(item.text) &&
      tradeOf(next.lower) !== null &&
      tradeOf(items[from - 2]?.lower ?? "") !== null)
  );
}

interface OwnWords {
  /** The words before the noun without whose they are. */
  readonly words: readonly Item[];
  readonly name: Range | null;
  /** Where the capitals before the noun begin, those of who sends it included. */
  readonly nameStart: number | null;
  readonly senders: readonly Sender[];
  readonly isPossessed: boolean;
  /** Of a part of the world: European. */
  readonly isRegional: boolean;
}

/** What the words before a noun say: whose it is, who sends it, what it is called. */
function ownWords(context: MissionContext, items: readonly Item[], from: number, at: number): OwnWords {
  const all = items.slice(from, at);
  const possessor = all.findLastIndex(({ text }) => POSSESSIVE.test(text));
  const words = all.slice(possessor + 1);
  const senders = sendersIn(context, { start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 });
  const isCapital = (item: Item, i: number) =>
    CAPITAL.test(item.text) && !opensSentence(items, from + possessor + 1 + i);
  // Egyptian-English, Australian-led: of somebody as well.
  const isSender = ({ start, end }: Item) =>
    senders.some((sender) => sender.start < end && start < sender.end);
  let run: { start: number; end: number } | null = null;
  let isOpen = false;
  for (const [i, item] of words.entries()) {
    const isName: boolean =
      !isSender(item) &&
      !REGION.test(item.text) &&
      (isCapital(item, i) || (isOpen && /^\d{1,4}$/.test(item.text)));
    if (isName)
      run =
        run !== null && isOpen ? { start: run.start, end: item.end } : { start: item.start, end: item.end };
    isOpen = isName;
  }
  return {
    words,
    name: run === null ? null : withoutPlace(context, run, items[at]?.end ?? run.end),
    nameStart: words.find(isCapital)?.start ?? null,
    senders,
    isPossessed: possessor !== -1,
    isRegional: words.some(({ text }) => REGION.test(text)),
  };
}

const REGION = /^(?:European|African|Western|Allied|Arab|Nordic|Asian|Latin|Soviet|Joint)$/;

/** A capital that the beginning of a sentence gives to a common word. */
function opensSentence(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isFirst =
    at === 0 || items[at - 1]?.pos === "QUOTE" || /^[.:!?–—“"]$/.test(items[at - 1]?.text ?? "");
  if (item === undefined || !isFirst) return false;
  return (
    item.pos !== "PROPN" || tradeOf(item.lower) !== null || OTHER.has(item.lower) || NUMBERED.has(item.lower)
  );
}

/** The name before “and” that the noun belongs to as well: the A and B missions. */
function sharedName(context: MissionContext, items: readonly Item[], from: number): Range | null {
  if (items[from - 1]?.lower !== "and") return null;
  const range = capitalsBefore(items, from - 1);
  return range === null || isNoName(context, range) ? null : range;
}

/** The capitals that end before an item, with the numbers among them; null where none do. */
function capitalsBefore(items: readonly Item[], to: number): Range | null {
  let first = to;
  const isName = (item: Item | undefined) => item !== undefined && (CAPITAL.test(item.text) || (first < to && /^\d+$/.test(item.text))); // prettier-ignore
  while (first > 0 && to - first < 6 && isName(items[first - 1])) first--;
  if (first < to && opensSentence(items, first)) first++;
  const [start, end] = [items[first], items[to - 1]];
  if (first >= to || start === undefined || end === undefined) return null;
  return /^(?:in|at|from|of|to|near|said|told|by|for)$/.test(items[first - 1]?.lower ?? "") ? null : { start: start.start, end: end.end }; // prettier-ignore
}

/** The name that a noun is given beside it: the space telescope Kepler; Galileo, a probe; a probe called Osiris-Rex. */
function givenName(
  context: MissionContext,
  unit: Unit,
  from: number,
  at: number,
  head: MissionHead,
  isInstitution: boolean,
): Range | null {
  const { text } = context;
  const { items } = unit;
  const noun = items[at];
  if (noun === undefined || head === "operation") return null;
  GIVEN.lastIndex = noun.end;
  const { name, given } = GIVEN.exec(text)?.groups ?? {};
  const word = given ?? (head === "craft" || /\d/.test(name ?? "") ? name : undefined);
  if (word !== undefined) {
    const end = GIVEN.lastIndex;
    const range = { start: end - word.length, end };
    if (end <= unit.end && !isNoName(context, range)) return range;
  }
  // “Galileo was our last probe”, “Juno, a NASA probe, …”, “MINUSMA – the UN mission in Mali –”
  const hasDeterminer = DETERMINER.test(items[from - 1]?.lower ?? "");
  const to = from - (hasDeterminer ? 2 : 1);
  const link = items[to];
  if (link === undefined) return null;
  const isNew = OPENS_NEW.test(items[from - 1]?.lower ?? "") || items.slice(from, at).some((item) => POSSESSIVE.test(item.text)); // prettier-ignore
  const links =
    /^(?:--?|[–—])$/.test(link.text) ||
    (link.text === "(" && isInstitution) ||
    (link.text === "," && (isNew || isInstitution)) ||
    (/^(?:is|was|became|are|were)$/.test(link.lower) && (hasDeterminer || isNew));
  const range = links ? capitalsBefore(items, to) : null;
  return range === null || isNoName(context, range) ? null : range;
}

/** Where a mission is at work and its acronym, as they stand behind its noun. */
function tailAt(text: string, at: number, limit: number) {
  TAIL.lastIndex = at;
  const groups = TAIL.exec(text)?.groups ?? {};
  const end = Math.max(at, Math.min(TAIL.lastIndex, limit));
  const where =
    groups.where === undefined || groups.where === "" || MONTH.test(groups.where)
      ? null
      : groups.where.trim();
  return { end, where, acronyms: [groups.inner, groups.acronym].flatMap((word) => word ?? []) };
}

const MONTH =
  /^ (?:in|on|for) (?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

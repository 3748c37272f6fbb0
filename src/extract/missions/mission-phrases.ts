import type { Range } from "../../fact/span.type";
import { givenName, sharedName, tailAt } from "./mission-given";
import type { MissionContext, MissionMention } from "./mission-mentions";
import { CAPITAL, DETERMINER, OPENS_NEW, ownWords, phraseStart } from "./mission-modifiers";
import { isAboard, isHead, isMission, isToldBy, type NounPhrase } from "./mission-nouns";
import { isUnfit, sendersIn } from "./mission-senders";
import { NUMBERED, OTHER, tradeOf, type MissionHead, type MissionTrade } from "./mission-words";
import type { Unit } from "../text/reading";

const PART = /^(?:lander|rover|orbiter|capsule|impactor)$/;
const SENDER = /\b(?:agency|country|nation|company|firm|government|army)\b/;
const SPACEWARD = /\b(?:lunar|moon|mars|space)\b/i;
/** What stands before the last word of who sends it: the Academy of Sciences expedition. */
const BODY =
  /(?:(?!The )\p{Lu}\p{L}+ )*(?:Council|Institute|University|Academy|Museum|Department|Ministry|Society) (?:of|for) (?:the )?$/u;
const YEAR =
  /^ (?:in|of) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b/;

/** The phrase that ends in a noun for a mission, and those that share the noun with it: the A and B missions. */
export function phrasesAt(
  context: MissionContext,
  unit: Unit,
  at: number,
  { head, isPlural }: { readonly head: MissionHead; readonly isPlural: boolean },
): MissionMention[] {
  const { text, isSpace } = context;
  const { items } = unit;
  const noun = items[at];
  if (noun === undefined || !isHead(context, items, at, head)) return [];
  const from = phraseStart(context, items, at);
  const determiner = items[from - 1]?.lower ?? "";
  const own = ownWords(context, items, from, at);
  const work = own.words.map(({ lower }) => tradeOf(lower)).find((of) => of !== null) ?? null;
  const before = text.slice(items[from]?.start ?? noun.start, noun.start);
  const isCapital = CAPITAL.test(noun.text) && at > 0;
  const isInstitution =
    isCapital && head !== "craft" && (own.name !== null || own.senders.length > 0 || work !== null);
  const phrase: NounPhrase = { unit, noun, at, from, head, determiner, own, before, work, isInstitution };
  const tail = tailAt(text, noun.end, unit.end);
  if (!isMission(context, phrase, tail)) return [];
  const trade = tradeFor(phrase, isSpace);
  const hasDeterminer = DETERMINER.test(determiner);
  const start = items[from - (hasDeterminer ? 1 : 0)]?.start ?? noun.start;
  const isPlaced = tail.where !== null;
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
  const named = { isNamed: true, isTold: true } as const;
  const givenAs = (of: Range | null) => (of === null ? [] : [text.slice(of.start, of.end)]);
  if (isInstitution) {
    const name = { start: own.nameStart ?? noun.start, end: tail.end };
    const plain = text.slice(name.start, noun.end);
    const isCar = /\d{4}$/.test(text.slice(0, name.start).trimEnd());
    if (isPlural || isCar || isUnfit(plain.replace(/ \S+$/, ""))) return [];
    const also = [plain, ...tail.acronyms, ...givenAs(givenName(context, phrase, true))];
    return [{ ...mention, ...named, name, also }];
  }
  const isComponent = PART.test(noun.lower);
  // “The agency lost its lander”: that of the agency, and of no mission told before.
  const isSenders =
    own.senders.length > 0 ||
    SENDER.test(text.slice(unit.start, start)) ||
    sendersIn(context, { start: unit.start, end: start }).length > 0;
  if (own.name !== null) {
    if (isUnfit(text.slice(own.name.start, own.name.end))) return [];
    const given = head === "craft" ? givenName(context, phrase, false) : null;
    const body =
      head === "journey" ? BODY.exec(text.slice(Math.max(0, own.name.start - 60), own.name.start)) : null;
    const plain = isCapital || body !== null ? { start: own.name.start, end: noun.end } : own.name;
    const name = { start: plain.start - (body?.[0].length ?? 0), end: plain.end };
    const isVehicle = head === "craft" && isAboard(phrase);
    const part = isVehicle
      ? "vehicle"
      : isComponent && /^(?:its|their)$/.test(determiner) && !isSenders
        ? "component"
        : null;
    const main = { ...mention, ...named, name, part, also: [...tail.acronyms, ...givenAs(given)] } as const;
    const shared = own.isPossessed ? null : sharedName(context, items, from);
    return shared === null ? [main] : [{ ...main, name: shared, range: shared, also: [] }, main];
  }
  if (head === "craft" && !isSpace) return [];
  const given = isPlural ? null : givenName(context, phrase, false);
  if (given !== null)
    return [
      {
        ...mention,
        ...named,
        name: given,
        part: isComponent && mention.isDefinite && !isSenders ? "component" : null,
      },
    ];
  const year = noun.text === "expedition" ? YEAR.exec(text.slice(noun.end, noun.end + 30)) : null;
  const end = isPlaced ? tail.end : noun.end + (year?.[0].length ?? 0);
  const name = { start: own.words[0]?.start ?? noun.start, end };
  // “the stabilisation force (SFOR)”
  if (tail.acronyms.length > 0 && head !== "craft" && !isPlural)
    return [{ ...mention, ...named, name: { start: name.start, end: tail.end } }];
  return [{ ...mention, name, isNamed: false, isTold: isToldBy(context, phrase, trade, tail) }];
}

/** What a mission is for; in a text on space flight, research and journeys to the moon are of that kind. */
function tradeFor({ work, head, before }: NounPhrase, isSpace: boolean): MissionTrade | null {
  const isSpaceward = work === "research" || (work === null && head === "journey" && SPACEWARD.test(before));
  return isSpace && isSpaceward ? "space" : work;
}

/** Where “of the African Union” behind a noun ends; the noun's end where nothing of the kind stands there. */
function ofEnd(text: string, at: number): number {
  return at + (/^ (?:of|by|from) (?:the )?(?:\S+ ?){1,3}/.exec(text.slice(at, at + 60))?.[0].length ?? 0);
}

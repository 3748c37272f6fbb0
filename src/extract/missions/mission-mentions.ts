import type { Range } from "../../fact/span.type";
import type { CountryMention } from "../countries/country-mentions";
import { namePlacesIn } from "./mission-name-places";
import { OTHER_THING } from "./mission-flight-words";
import { NAME_PATTERNS } from "./mission-names";
import { phrasesAt } from "./mission-phrases";
import { isArmed, type Sender } from "./mission-senders";
import { headOf, type MissionHead, type MissionTrade } from "./mission-words";
import type { Item, Unit } from "../text/reading";
import { tokensOf } from "../text/tokens";

/** One place where a text speaks of a mission. */
export interface MissionMention {
  readonly unit: Unit;
  /** The noun phrase or name. */
  readonly range: Range;
  /** The words before its noun. */
  readonly modifiers: Range;
  /** What it is called there: its name alone, or the words that describe it. */
  readonly name: Range;
  readonly isNamed: boolean;
  /** Other names that the text gives it beside this one: acronyms, the names of an apposition. */
  readonly also: readonly string[];
  readonly head: MissionHead;
  readonly trade: MissionTrade | null;
  readonly isPlural: boolean;
  /** With “the”, “this” or a possessive: it may take up one told before. */
  readonly isDefinite: boolean;
  /** Told from others: the next, another. */
  readonly isOther: boolean;
  /** Told by its number: the third, the last. */
  readonly isNumbered: boolean;
  /** What it may be of another mission: a part (its lander), or the vehicle in which a crew flies. */
  readonly part: "component" | "vehicle" | null;
  /** Where it is at work, as the words behind its noun say. */
  readonly where: string | null;
  /** Who sends it, as far as the phrase tells. */
  readonly senders: readonly Sender[];
  /** Whether the words by themselves tell of a mission: its trade, who sends it, where to, how long. */
  readonly isTold: boolean;
}

/** What one text is read with. */
export interface TextContext {
  readonly text: string;
  readonly nations: readonly CountryMention[];
  /** Where people are named, whom a launch carries. */
  readonly people: readonly Range[];
  /** Whether the text is on space flight. */
  readonly isSpace: boolean;
  /** Whether it tells of telescopes in orbit. */
  readonly isOrbiting: boolean;
  /** The agencies that it names, by key, each with the ways in which it is written. */
  readonly agencies: () => ReadonlyMap<string, readonly string[]>;
  /** The words that it has without a capital. */
  readonly common: () => ReadonlySet<string>;
  /** Whether it speaks of little else than space flight. */
  readonly isDense: boolean;
  /** Whether it names space flight in passing alone. */
  readonly isPassing: boolean;
}

/** The same with the names that were found to fly. */
export interface MissionContext extends TextContext {
  readonly flying: ReadonlySet<string>;
}

/** The mentions of missions in one sentence, in order. */
export function mentionsIn(context: MissionContext, unit: Unit): MissionMention[] {
  const phrases = unit.items.flatMap((item, at) => {
    if (item.pos === "QUOTE") return quotedPhrases(context, unit, item);
    const head = headOf(item.lower);
    return head === null ? [] : phrasesAt(context, unit, at, head);
  });
  const names = namesIn(context, unit).filter(
    ({ range }) => !phrases.some((other) => other.range.start < range.end && range.start < other.range.end),
  );
  const all = [...phrases, ...names].filter(({ name }) => !isShuttle(context.text, name));
  return all.sort((a, b) => a.range.start - b.range.start);
}

/** Whether a name is that of a shuttle in a text that calls its missions by their numbers: Atlantis flies STS-135. */
function isShuttle(text: string, { start, end }: Range): boolean {
  return (
    /^(?:Space Shuttle )?(?:Atlantis|Discovery|Endeavour|Columbia|Challenger)$/i.test(
      text.slice(start, end),
    ) && /\bSTS-\d/.test(text)
  );
}

const QUOTED =
  /\b(?:missions?|expedition|spacecraft|probes?|rover|orbiter|lander|telescope|capsule|shuttle|force)\b/i;

/** What somebody says of missions: those with a name are told as well there; “a rescue mission” may be anything. */
function quotedPhrases(context: MissionContext, unit: Unit, quoted: Item): MissionMention[] {
  if (!QUOTED.test(quoted.text)) return [];
  const items = tokensOf(context.text, quoted).map((token) => ({ ...token, quoted: -1, passage: 0 }));
  const said = { ...unit, items };
  return items.flatMap((item, at) => {
    const head = headOf(item.lower);
    const phrases = head === null ? [] : phrasesAt(context, said, at, head);
    return phrases.map((phrase) => ({
      ...phrase,
      unit,
      isTold: phrase.isNamed || (phrase.isTold && item.lower === "expedition"),
    }));
  });
}

const BARE = { isNamed: true, also: [], isPlural: false, isDefinite: true, isOther: false, isNumbered: false, isTold: true, part: null, where: null, senders: [] } as const; // prettier-ignore

/** What is told as a campaign is no mission. */
const CAMPAIGN = /^[’”"]?(?:,| was| is) an? (?:[\p{L}-]+ ){0,3}campaign\b/u;

/** Names by themselves: acronyms and operations, and in texts on space flight what flies. */
function namesIn(context: MissionContext, unit: Unit): MissionMention[] {
  const { text } = context;
  const sentence = text.slice(unit.start, unit.end);
  const named = NAME_PATTERNS.flatMap(({ kind, pattern }) =>
    [...sentence.matchAll(pattern)].flatMap((match): MissionMention[] => {
      const words = match[0].replace(/['’\s]+$/, "");
      const start = unit.start + match.index;
      const range = { start, end: start + words.length };
      if (isQuoted(unit, range, kind === "operation")) return [];
      const place = { unit, range, name: range, modifiers: { start, end: start } };
      if (kind === "acronym") return [{ ...BARE, ...place, head: "force", trade: "peace" }];
      const isNone = !isArmed(text, range) || CAMPAIGN.test(text.slice(range.end, range.end + 60));
      return isNone ? [] : [{ ...BARE, ...place, head: "operation", trade: null }];
    }),
  );
  if (context.flying.size === 0) return named;
  const flying = namePlacesIn(context, unit).filter(
    ({ key, end }) => context.flying.has(key) && !OTHER_THING.test(text.slice(end, end + 60)),
  );
  return [
    ...named,
    ...flying.map(({ start, end }): MissionMention => {
      const range = { start, end };
      return {
        ...BARE,
        unit,
        range,
        name: range,
        modifiers: { start, end: start },
        head: "craft",
        trade: "space",
      };
    }),
  ];
}

/** Whether a name stands in somebody's words; the marks about an operation's name alone are no such. */
function isQuoted({ items }: Unit, { start, end }: Range, isOperation: boolean): boolean {
  return items.some(
    (item) =>
      item.pos === "QUOTE" &&
      item.start <= start &&
      start < item.end &&
      !(isOperation && item.end - item.start <= end - start + 4),
  );
}

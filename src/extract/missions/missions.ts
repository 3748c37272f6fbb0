import type { Range } from "../../fact/span.type";
import type { CountryMention } from "../countries/country-mentions";
import { agenciesIn } from "./mission-agency";
import { flyingNamesIn } from "./mission-census";
import { kinOf } from "./mission-known";
import { missionOf, type MissionFound } from "./mission-details";
import { MissionDraft, nameOf } from "./mission-draft";
import { mentionsIn, type MissionContext, type MissionMention, type TextContext } from "./mission-mentions";
import {
  AHEAD_WORDS,
  isMuchOnSpace,
  isOnSpace,
  isSomeOnSpace,
  isOnTradedSatellites,
  ORBITING,
  tradeOf,
} from "./mission-words";
import type { Reading } from "../text/reading";

/** A quick look that spares most sentences the slow ones. */
const HINT =
  /[Mm]ission|[Ee]xpedition|[Vv]oyage|[Ff]lyby|[Rr]over|[Oo]rbiter|[Pp]robe|[Ll]ander|[Tt]elescope|craft|[Cc]apsule|[Ss]huttle|[Ss]pace|[Ff]reighter|[Oo]bservator|[Cc]ubesat|[Ii]mpactor|[Ss]atellite|[Ff]orce|[Oo]peration|[Aa]irlift|[Ii]ntervention|[Ff]lotilla|[Ll]andings|UN[A-Z]|\bUn[a-z]{3}|M[IO]N[A-Z]{2}|M[io]n[a-z]{3}|EU[A-Z]{2}|Eu(?:for|lex|nav)|K(?:FOR|for)|[SI]FOR|I(?:SAF|saf)|A(?:MI|mi|TM|tm|US|FI)|E(?:COM|com)|MISCA|Misca|SAM|RAMSI|INTERFET|Interfet/;
/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;
/** So many missions back one may be told again; no article has as many. */
const MOST_COMPARED = 100;
/** A description and the name that follows it are one mission where they stand so many sentences apart at the most. */
const NEAR = 4;

/** The missions of a text, each once, however it is called: by its name, its craft, as “the mission”. */
export function missionsIn(
  { text, units }: Reading,
  nations: readonly CountryMention[],
  people: readonly Range[] = [],
): MissionFound[] {
  const isTraded = isOnTradedSatellites(text);
  const isSpace = isOnSpace(text) && !isTraded;
  const words: TextContext = {
    text,
    nations,
    people,
    isSpace,
    isOrbiting: ORBITING.test(text),
    isDense: isSpace && isMuchOnSpace(text),
    isPassing: isSpace && !isSomeOnSpace(text),
    agencies: once(() => agenciesIn(text)),
    common: once(() => new Set(text.match(/(?<![\p{L}\d-])\p{Ll}+(?![\p{L}\d-])/gu))),
  };
  const context: MissionContext = { ...words, flying: isSpace ? flyingNamesIn(words, units) : new Set() };
  const drafts: MissionDraft[] = [];
  const headline = units.filter(({ line }) => line === 0);
  for (const unit of units) {
    if (unit.line === 0 || unit.end - unit.start > LONGEST) continue;
    const sentence = text.slice(unit.start, unit.end);
    if (!HINT.test(sentence) && context.flying.size === 0) continue;
    const mentions = mentionsIn(context, unit).filter(({ head }) => !(isTraded && head === "craft"));
    // Names first: a description beside one describes it.
    for (const mention of mentions) if (mention.isNamed) addNamed(context, drafts, mention);
    for (const mention of mentions) if (!mention.isNamed) addDescribed(context, drafts, mention);
  }
  // A headline describes what the text tells more of; what it alone names is told by it.
  for (const unit of headline)
    if (unit.end - unit.start <= LONGEST && !isTitled(text.slice(unit.start, unit.end)))
      for (const mention of mentionsIn(context, unit))
        if (mention.isNamed && !(isTraded && mention.head === "craft")) addNamed(context, drafts, mention);
  return drafts
    .filter(({ mentions }) => mentions.some(({ isTold }) => isTold))
    .sort((a, b) => (a.mentions[0]?.range.start ?? 0) - (b.mentions[0]?.range.start ?? 0))
    .map(({ mentions }) => missionOf(context, units, mentions));
}

/** Whether a headline has a capital for most of its words, so that none tells a name. */
function isTitled(headline: string): boolean {
  const words = headline.match(/(?<![\p{L}'’-])\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

function once<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

function addNamed(context: MissionContext, drafts: MissionDraft[], mention: MissionMention): void {
  const recent = drafts.slice(-MOST_COMPARED);
  const names = [context.text.slice(mention.name.start, mention.name.end), ...mention.also];
  const compared = names.map(nameOf);
  const told =
    recent.findLast((draft) => compared.some((name) => draft.isNamedSo(name))) ??
    recent.findLast((draft) => compared.some((name) => draft.isCalled(name)));
  const kin = names.flatMap(kinOf).map(nameOf);
  const alike = recent.findLast((draft) => kin.some((name) => draft.isNamedSo(name)));
  const full = recent.findLast((draft) => isFullNameOf(context, draft, mention));
  const whole = mention.part !== null ? recent.findLast((draft) => isPartOf(draft, mention)) : undefined;
  // “A Japanese spacecraft touched down. … the Hayabusa2 spacecraft”: the name of what was described.
  const described = mention.isOther
    ? undefined
    : recent.findLast((draft) => !draft.isNamed && isNameFor(context, draft, mention));
  (told ?? alike ?? full ?? whole ?? described ?? added(context, drafts)).add(mention, names);
}

function added(context: MissionContext, drafts: MissionDraft[]): MissionDraft {
  const draft = new MissionDraft(context);
  drafts.push(draft);
  return draft;
}

/** Whether an acronym stands in apposition to a mission told just before: the Union Mission in Darfur, UNAMID. */
function isFullNameOf({ text }: MissionContext, draft: MissionDraft, mention: MissionMention): boolean {
  const { start, end } = mention.range;
  const last = draft.mentions.at(-1);
  if (last === undefined || mention.head !== "force" || !/^\p{Lu}+$/u.test(text.slice(start, end)))
    return false;
  return (
    last.unit === mention.unit && last.range.end < start && APPOSED.test(text.slice(last.range.end, start))
  );
}

const APPOSED = /^(?: (?:in|to|for) (?:the )?[\p{Lu}][\p{L} ]{1,40})?, $/u;

/** Whether a lander or capsule with a name is one of a mission told before: its rover; the mission flies in the capsule. */
function isPartOf(draft: MissionDraft, mention: MissionMention): boolean {
  if (!draft.isNamed || !draft.goesWith(mention)) return false;
  const isCarried = draft.lastUnit === mention.unit.index && draft.hasHead("journey");
  return mention.part === "component" || isCarried;
}

/** Whether a name is that of a mission described before it: one of the same noun soon after, or of the same work. */
function isNameFor({ text }: MissionContext, draft: MissionDraft, mention: MissionMention): boolean {
  if (!draft.goesWith(mention)) return false;
  const away = mention.unit.index - draft.lastUnit;
  if (away < 2 || (away <= NEAR && draft.hasHead(mention.head))) return true;
  const words = text.slice(mention.unit.start, mention.unit.end).toLowerCase();
  const isWork = (word: string) => tradeOf(word) === "rescue" && words.includes(word);
  return (
    mention.head === "operation" &&
    draft.mentions.some(({ name }) => text.slice(name.start, name.end).toLowerCase().split(" ").some(isWork))
  );
}

function addDescribed(context: MissionContext, drafts: MissionDraft[], mention: MissionMention): void {
  const recent = drafts.slice(-MOST_COMPARED);
  const isNew = mention.isOther || (mention.isNumbered && !mention.isDefinite);
  const [only, another] = isNew ? [] : recent.filter((draft) => draft.isOfTrade(mention));
  const draft =
    recent.findLast((other) => isTakenUp(other, mention)) ??
    // Where a text tells of one mission, “a mission to Mars” is that one.
    (another === undefined && only?.mayBe(mention) === true ? only : undefined);
  // Missions in general are none, those to come are.
  const isOne = !mention.isPlural || (mention.trade !== null && isPlanned(context.text, mention));
  if (draft !== undefined) draft.add(mention);
  else if (mention.isTold && isOne) added(context, drafts).add(mention);
}

/** Whether missions are told of that are to come: future missions, missions that somebody plans. */
function isPlanned(text: string, { name, unit }: MissionMention): boolean {
  const words = text.slice(name.start, name.end).toLowerCase().split(" ");
  const before = text.slice(Math.max(unit.start, name.start - 40), name.start);
  return (
    words.some((word) => AHEAD_WORDS.has(word)) || /\bplan(?:s|ned|ning)?(?: \p{L}+){0,2} $/u.test(before)
  );
}

/** Whether a description takes up a mission that was told before. */
function isTakenUp(draft: MissionDraft, mention: MissionMention): boolean {
  if (!draft.goesWith(mention)) return false;
  if (mention.isOther) return draft.hasPhrase(mention);
  // “SpaceX's Dragon, and a Russian resupply mission soon after” are two.
  const isOwn = !mention.isDefinite && mention.senders.some(({ key }) => !draft.hasSender(key));
  const isBeside = draft.lastUnit === mention.unit.index && !isOwn;
  return isBeside || (!mention.isNumbered && (mention.isDefinite || mention.isPlural));
}

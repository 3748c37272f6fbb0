import { fold } from "../actor/name";
import type { Range } from "../fact/span.type";
import type { CountryMention } from "./country-mentions";
import { missionOf, type MissionFound } from "./mission-details";
import { mentionsIn, type MissionContext, type MissionMention } from "./mission-mentions";
import { AHEAD_WORDS, isOnSpace, tradeOf } from "./mission-words";
import type { Sender } from "./mission-senders";
import type { Reading } from "./reading";

/** A quick look that spares most sentences the slow one. */
const HINT =
  /mission|expedition|voyage|flyby|rover|orbiter|probe|lander|telescope|craft|capsule|shuttle|space|freighter|observatory|cubesat|impactor|force|operation|airlift|flotilla|landings|UN[A-Z]|Un[a-z]|M[IO]N[A-Z]{2}|M[io]n[a-z]|EU[A-Z]|KFOR|Kfor|[AS]FOR|ISAF|Isaf|A[MT][A-Z]IS|ECOM|MISCA|SAM|RAMSI|INTERFET|\d|launch|lift|blast|dock|orbit|splash|touch|landed|arrived|reached|flew|flies/i;
/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;
/** So many missions back one may be told again; no article has as many. */
const MOST_COMPARED = 100;
/** A description and the name that follows it are one mission where they stand so many sentences apart at the most. */
const NEAR = 4;

/** A mission while the text is read: all its mentions. */
interface Draft {
  readonly mentions: MissionMention[];
  /** What it is called, without what names have in common. */
  readonly keys: Set<string>;
}

/** The missions of a text, each once, however it is called: by its name, its craft, as “the mission”. */
export function missionsIn(
  { text, units }: Reading,
  nations: readonly CountryMention[],
  people: readonly Range[] = [],
): MissionFound[] {
  const context: MissionContext = { text, nations, people, isSpace: isOnSpace(text), series: new Set() };
  const drafts: Draft[] = [];
  for (const unit of units) {
    if (unit.line === 0 || unit.end - unit.start > LONGEST) continue;
    if (!HINT.test(text.slice(unit.start, unit.end))) continue;
    const mentions = mentionsIn(context, unit);
    // Names first: a description beside one describes it.
    for (const mention of mentions) if (mention.isNamed) addNamed(context, drafts, mention);
    for (const mention of mentions) if (!mention.isNamed) addDescribed(context, drafts, mention);
  }
  return drafts
    .filter(({ mentions }) => mentions.some(({ isTold }) => isTold))
    .sort((a, b) => (a.mentions[0]?.range.start ?? 0) - (b.mentions[0]?.range.start ?? 0))
    .map(({ mentions }) => missionOf(context, units, mentions));
}

function addNamed(context: MissionContext, drafts: Draft[], mention: MissionMention): void {
  const recent = drafts.slice(-MOST_COMPARED);
  const names = [context.text.slice(mention.name.start, mention.name.end), ...mention.also];
  const told = recent.findLast((draft) => names.some((name) => isOf(draft, name)));
  // “A Japanese spacecraft touched down. … the Hayabusa2 spacecraft”: the name of what was described.
  const described = recent.findLast((draft) => draft.keys.size === 0 && isNameFor(context, draft, mention));
  const whole = mention.part !== null ? recent.findLast((draft) => isPartOf(draft, mention)) : undefined;
  const draft = told ?? whole ?? (mention.isOther ? undefined : described);
  if (draft === undefined) drafts.push({ mentions: [mention], keys: new Set(names) });
  else {
    draft.mentions.push(mention);
    for (const name of names) draft.keys.add(name);
  }
}

/** Whether a lander or capsule with a name is one of a mission told before: its rover; the mission flies in the capsule. */
function isPartOf(draft: Draft, mention: MissionMention): boolean {
  if (draft.keys.size === 0 || !goesWith(draft, mention)) return false;
  const isCarried =
    lastUnit(draft) === mention.unit.index && draft.mentions.some(({ head }) => head === "journey");
  return mention.part === "component" || isCarried;
}

/** Whether a name is that of a mission described before it: one of the same noun soon after, or of the same work. */
function isNameFor({ text }: MissionContext, draft: Draft, mention: MissionMention): boolean {
  const away = mention.unit.index - lastUnit(draft);
  if (!goesWith(draft, mention)) return false;
  if (away < 2 || (away <= NEAR && draft.mentions.some(({ head }) => head === mention.head))) return true;
  const words = text.slice(mention.unit.start, mention.unit.end).toLowerCase();
  return (
    mention.head === "operation" &&
    draft.mentions.some(({ name }) =>
      text
        .slice(name.start, name.end)
        .toLowerCase()
        .split(" ")
        .some((word) => tradeOf(word) === "rescue" && words.includes(word)),
    )
  );
}

function addDescribed(context: MissionContext, drafts: Draft[], mention: MissionMention): void {
  const recent = drafts.slice(-MOST_COMPARED);
  const [only, another] =
    mention.isOther || (mention.isNumbered && !mention.isDefinite)
      ? []
      : recent.filter((other) => isOfTrade(other, mention));
  const draft =
    recent.findLast((other) => isTakenUp(context, other, mention)) ??
    // Where a text tells of one mission, “a mission to Mars” is that one.
    (another === undefined && only !== undefined && mayBe(only, mention) ? only : undefined);
  if (draft !== undefined) {
    draft.mentions.push(mention);
    return;
  }
  // Missions in general are none, those to come are.
  const isOne = !mention.isPlural || (mention.trade !== null && isPlanned(context.text, mention));
  if (mention.isTold && isOne) drafts.push({ mentions: [mention], keys: new Set() });
}

/** Whether missions are told of that are to come: future missions, missions that somebody plans. */
function isPlanned(text: string, { name, unit }: MissionMention): boolean {
  const words = text.slice(name.start, name.end).toLowerCase().split(" ");
  return (
    words.some((word) => AHEAD_WORDS.has(word)) ||
    /\bplan(?:s|ned|ning)?(?: \p{L}+){0,2} $/u.test(
      text.slice(Math.max(unit.start, name.start - 40), name.start),
    )
  );
}

/** Whether a description takes up a mission that was told before. */
function isTakenUp({ text }: MissionContext, draft: Draft, mention: MissionMention): boolean {
  if (!goesWith(draft, mention)) return false;
  // “SpaceX's Dragon, and a Russian resupply mission soon after” are two.
  const hasOwnSender = mention.senders.some(
    ({ key }) => !draft.mentions.some(({ senders }) => senders.some((other) => other.key === key)),
  );
  const isBeside = lastUnit(draft) === mention.unit.index && !(hasOwnSender && !mention.isDefinite);
  if (mention.isOther) {
    const phrase = (range: Range) => fold(text.slice(range.start, range.end));
    return draft.mentions.some(({ name }) => phrase(name) === phrase(mention.name));
  }
  return isBeside || (!mention.isNumbered && (mention.isDefinite || mention.isPlural));
}

/** Whether the trades of both agree where both are told. */
function isOfTrade({ mentions }: Pick<Draft, "mentions">, { trade }: Pick<MissionMention, "trade">): boolean {
  return (
    trade === null ||
    mentions.every((mention) => mention.trade === null) ||
    mentions.some((mention) => mention.trade === trade)
  );
}

function lastUnit({ mentions }: Draft): number {
  return mentions.at(-1)?.unit.index ?? -1;
}

/** Whether “a mission to Greece” may be one that was described before: not where that one goes elsewhere, or nowhere. */
function mayBe(draft: Draft, mention: MissionMention): boolean {
  if (!goesWith(draft, mention)) return false;
  const isOpen = mention.where === null || mention.trade === "space" || draft.keys.size > 0;
  return isOpen || draft.mentions.some(({ where }) => where === mention.where);
}

/** Whether a mission may be called so: the trades of both agree where both are told, and so do those who send them. */
function goesWith({ mentions }: Draft, { trade, senders }: MissionMention): boolean {
  const agree = (own: readonly string[], others: readonly string[]) =>
    own.length === 0 || others.length === 0 || own.some((one) => others.includes(one));
  const told = mentions.flatMap((mention) => mention.senders);
  // ISRO's craft is India's, but none of China's.
  const keys = (of: readonly Sender[], country: boolean) =>
    of.flatMap(({ key, isCountry }) => (isCountry === country ? key : []));
  return (
    agree(
      trade === null ? [] : [trade],
      mentions.flatMap((mention) => mention.trade ?? []),
    ) && [true, false].every((country) => agree(keys(senders, country), keys(told, country)))
  );
}

/** What a name has of its own: “the Mars Phoenix Mission” and “Phoenix-1” less what is common to many. */
function keyOf(name: string): string {
  return fold(name)
    .replace(
      /\b(?:the|space|mission|spacecraft|probe|rover|telescope|shuttle|capsule|expedition)\b(?! \d)/g,
      " ",
    )
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** Whether a draft has such a name: the same, a part of it, or its initials. Numbers tell one craft from the next. */
function isOf({ keys }: Draft, name: string): boolean {
  const key = keyOf(name);
  return [...keys].some((given) => {
    const other = keyOf(given);
    if (initials(given) === fold(name) || initials(name) === fold(given)) return true;
    if (key === "" || other === "") return false;
    if (other.replaceAll(" ", "") === key.replaceAll(" ", "")) return true;
    const [short, long] = other.length < key.length ? [other, key] : [key, other];
    if (short.length < 3) return false;
    const numbers = (of: string) => of.replace(/\D+/g, " ").trim();
    return ` ${long} `.includes(` ${short} `) && (numbers(short) === "" || numbers(short) === numbers(long));
  });
}

/** “UNMISS” of the “United Nations Mission in South Sudan”. */
function initials(name: string): string {
  return fold(name)
    .split(/[\s-]+/)
    .map((word) => (word === "un" || word === "eu" ? word : word.charAt(0)))
    .join("");
}

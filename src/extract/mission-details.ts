import type { FactStatus } from "../fact/fact-status.enum";
import type { Range } from "../fact/span.type";
import type { CountryMention } from "./country-mentions";
import type { MissionContext, MissionMention } from "./mission-mentions";
import { AGENCY, AGENCY_COUNTRY, agencyKey, AHEAD_WORDS, SPACE_PLACE } from "./mission-words";
import type { Unit } from "./reading";
import { within } from "./within";

export interface ParticipationFound {
  readonly evidence: Range;
  readonly country: string;
  readonly role: string;
  readonly count: number | null;
}

export interface MilestoneFound {
  readonly evidence: Range;
  readonly text: string;
  readonly country: string | null;
}

/** A journey or an operation with a goal: a space mission, a probe, an expedition. */
export interface MissionFound {
  readonly name: Range;
  /** The sentence that names it, and those that tell where it goes and who sends it. */
  readonly evidence: readonly Range[];
  readonly status: FactStatus;
  readonly program: string | null;
  /** Who sends it, in the ways in which the text writes it; empty where it does not tell. */
  readonly agency: readonly string[];
  readonly destination: string | null;
  readonly countries: readonly string[];
  readonly participations: readonly ParticipationFound[];
  readonly milestones: readonly MilestoneFound[];
}

/** What a text tells of one mission, from all its mentions, the first of which comes first. */
export function missionOf(
  context: MissionContext,
  units: readonly Unit[],
  mentions: readonly MissionMention[],
): MissionFound {
  const { text, nations } = context;
  const main = mainOf(mentions);
  const sentences = [...new Set([main.unit, ...mentions.map(({ unit }) => unit)])];
  const destination = destinationOf(context, sentences, main, mentions);
  const participation = participationIn(text, main, nations);
  const senders = mentions.flatMap(({ modifiers }) => within(nations, modifiers).map(({ code }) => code));
  const countries = new Set([...(participation === null ? [] : [participation.country]), ...senders]);
  const agency = agencyOf(context, main, mentions, new Set(senders));
  const next = units[main.unit.index + 1];
  const called = mentions.find(({ head }) => head === "journey");
  const begun = sentences.find(({ start, end }) => BEGUN.test(text.slice(start, end)));
  const told = [main.unit, mentions[0]?.unit, called?.unit, begun, destination?.unit, agency?.unit];
  return {
    name: main.name,
    evidence: [...new Set(told.flatMap((unit) => unit ?? []))].map((unit) => trimmedUnit(text, unit)),
    status: statusOf(context, main, begun !== undefined),
    program: programIn(context, main.unit),
    agency: agency?.words ?? [],
    destination: destination?.words[0] ?? null,
    countries: [...countries],
    participations: participation === null ? [] : [participation],
    milestones: next === undefined ? [] : milestonesIn(text, next, nations, participation?.country ?? null),
  };
}

/** The mention that tells most: the fullest name, else the first description. */
function mainOf(mentions: readonly MissionMention[]): MissionMention {
  const named = mentions.filter(({ isNamed }) => isNamed);
  const [first] = named.length > 0 ? named : mentions;
  if (first === undefined) throw new Error("a mission without a mention");
  return named.reduce(
    (best, one) => (one.name.end - one.name.start > best.name.end - best.name.start ? one : best),
    first,
  );
}

const GOES =
  "(?:to|on|onto|around|at|for|towards?|past|surface of|by|near|in|into|from|orbit(?:s|ed|ing)?|reach(?:es|ed|ing)?|study(?:ing)?|explor(?:e|es|ed|ing)|circl(?:es|ed|ing)|visit(?:s|ed|ing)?)";
const DESTINATION = new RegExp(`\\b${GOES} (?:the |an? |its |orbit around (?:the )?)?(?:\\p{Ll}+ )?(?<place>${SPACE_PLACE})(?![\\p{L}\\d])`, "gu"); // prettier-ignore
const PLACE_ORBIT = /\b(?<place>Mars|Venus|Jupiter|Saturn|Mercury|[Ll]unar)(?= orbit\b)/gu;
const WORD_FOR_MOON = /\b(?:moon|lunar)\b/i;

interface Told {
  readonly words: readonly string[];
  readonly unit: Unit;
}

/** Where it goes: what stands with it as the place it works in, or the body or station that its sentences name. */
function destinationOf(
  { text, nations }: MissionContext,
  sentences: readonly Unit[],
  main: MissionMention,
  mentions: readonly MissionMention[],
): Told | null {
  const isSpace = mentions.some(({ trade }) => trade === "space");
  if (!isSpace) {
    for (const { modifiers, range, unit } of [main, ...mentions]) {
      const place = within(nations, {
        start: modifiers.end,
        end: Math.max(range.end, modifiers.end) + 40,
      }).find(
        ({ kind, start }) =>
          kind !== "adjective" &&
          /\b(?:in|to|for|off|of|at) (?:the )?(?:\p{Ll}+ )?$/u.test(text.slice(modifiers.end, start)),
      );
      if (place !== undefined && place.end <= unit.end)
        return { words: [text.slice(place.start, place.end)], unit };
      const where = /\b(?:in|to|off|for) (?:the )?(?<place>(?!January|February|March|April|May|June|July|August|September|October|November|December)(?:Gulf of |Horn of |Strait of )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)$/u.exec(text.slice(modifiers.end, range.end)); // prettier-ignore
      if (where?.groups?.place !== undefined) return { words: [where.groups.place], unit };
    }
    return null;
  }
  const [named] = mentions.flatMap(({ name, unit }) => {
    const place = PLACE_NAME.exec(text.slice(name.start, name.end))?.[0];
    return place === undefined ? [] : [{ words: [place], unit }];
  });
  if (named !== undefined) return named;
  for (const unit of sentences) {
    const sentence = text.slice(unit.start, unit.end);
    for (const match of [...sentence.matchAll(DESTINATION), ...sentence.matchAll(PLACE_ORBIT)]) {
      const place = match.groups?.place ?? "";
      const start = unit.start + match.index + match[0].length - place.length;
      // “the crew of Mars Express”: a name of a mission is no place.
      if (mentions.some(({ name }) => name.start <= start && start < name.end)) continue;
      return { words: [place.replace(/^(?:moon|[Ll]unar)$/, "Moon")], unit };
    }
  }
  const moon = mentions.find(({ range }) => WORD_FOR_MOON.test(text.slice(range.start, range.end)));
  if (moon !== undefined) return { words: ["Moon"], unit: moon.unit };
  return null;
}

const PLACE_NAME = /\b(?:Mars|Venus|Jupiter|Saturn|Mercury|Pluto|Titan|Europa)\b/;

/** Who sends it: the agency in its own phrase, else the only one of its sentence. */
function agencyOf(
  { text }: MissionContext,
  main: MissionMention,
  mentions: readonly MissionMention[],
  countries: ReadonlySet<string>,
): Told | null {
  for (const { modifiers, range, unit } of mentions) {
    const own = agenciesIn(text.slice(modifiers.start, Math.max(modifiers.end, range.end)));
    if (own[0] !== undefined) return { words: own[0], unit };
  }
  const [beside, another] = agenciesIn(text.slice(main.unit.start, main.unit.end));
  if (another === undefined && beside !== undefined && isOfCountries(beside, countries))
    return { words: beside, unit: main.unit };
  return null;
}

/** Whether an agency may be one of a country's that send a mission. */
function isOfCountries(forms: readonly string[], countries: ReadonlySet<string>): boolean {
  const home = AGENCY_COUNTRY[agencyKey(forms[0] ?? "")];
  return home === undefined || countries.size === 0 || countries.has(home);
}

/** The agencies that words name, each with the ways in which it is written. */
function agenciesIn(words: string): string[][] {
  const forms = new Map<string, Set<string>>();
  for (const [form] of words.matchAll(AGENCY)) {
    const key = agencyKey(form);
    const others = forms.get(key) ?? new Set();
    forms.set(key, others.add(form));
  }
  return [...forms.values()].map((others) => [...others]);
}

const BEGINS =
  /\b(?:launch|send|deploy|lift|blast|fly|carry|embark|leave|start|begin|undertak|set (?:off|out|up)|travel|establish|dispatch|land|dock|be the|become|arrive|take off|depart|complete|mount|conduct|carried|taken)/;
const BEGUN =
  /\b(?:(?:was|were|been|has|had|have|successfully) (?:successfully )?(?:launched|deployed|sent|established|lifted off|blasted off|docked|landed|arrived|entered|reached|begun|touched down|orbited)|(?:lifted|blasted|took) off|launched (?:in|on|from|aboard|last)|docked|touched down|entered orbit|splashed down|reached|arrived)\b/;
const FUTURE =
  /\b(?:will|shall|plan(?:s|ned|ning)? to|plans?|planned|is to|are to|set to|scheduled|due to|slated|hop(?:es?|ing) to|aim(?:s|ing)? to|intends? to|going to|expected to|to be (?:launched|deployed|sent|undertaken)|goal of launching|prepar(?:es?|ing) (?:to|for)|future|upcoming)\b/;
const PROPOSED =
  /\b(?:propos(?:ed?s?|al|ing)|suggest\w*|would|could|consider(?:s|ed|ing)?|call(?:ed|s|ing)? for|urg(?:ed?s?|ing)|discuss(?:ed|ing)?)\b/;
const ENDED = /\b(?:cancel\w*|scrap(?:ped|s)?|called off|abandoned|rejected|turned down|ruled out)\b/;

/** How a mission stands, by the clause that names it: one that is under way is told, whatever it will yet do. */
function statusOf({ text }: MissionContext, main: MissionMention, hasBegun: boolean): FactStatus {
  const clause = clauseOf(text, main);
  if (/\bconfirm(?:ed|s)\b/.test(clause)) return "CONFIRMED";
  const isAhead = AHEAD_WORDS.has(text.slice(main.range.start, main.range.end).toLowerCase().replace(/^(?:the|its|their|an?) /, "").split(" ")[0] ?? ""); // prettier-ignore
  if (!isAhead && hasBegun && main.isNamed) return "STATED"; // prettier-ignore
  if (ENDED.test(clause)) return "REJECTED";
  if (isAhead || (FUTURE.test(clause) && (BEGINS.test(clause) || !main.isDefinite))) return "PLANNED";
  if (PROPOSED.test(clause) && !main.isDefinite && BEGINS.test(clause)) return "PROPOSED";
  return /\bannounc/.test(clause) ? "ANNOUNCED" : "STATED";
}

/** The clause of its sentence in which a mission stands. */
function clauseOf(text: string, { unit, range }: MissionMention): string {
  let start = unit.start;
  for (const { 0: mark, index } of text.slice(unit.start, unit.end).matchAll(CLAUSE)) {
    const at = unit.start + index;
    if (at >= range.end) return text.slice(start, at);
    if (at + mark.length <= range.start) start = at + mark.length;
  }
  return text.slice(start, unit.end);
}

const CLAUSE = /;|, (?:and|but|while|which|who|after|before|when|as|although|though|where)\b/g;

/** The programme that a sentence names: NASA's Artemis moon program. */
function programIn({ text, nations }: MissionContext, unit: Unit): string | null {
  const sentence = text.slice(unit.start, unit.end);
  for (const match of sentence.matchAll(PROGRAM)) {
    const name = match.groups?.name ?? "";
    const start = unit.start + match.index;
    const isOther =
      within(nations, { start, end: start + name.length }).length > 0 || name.replace(AGENCY, "") === "";
    if (!isOther) return name;
  }
  return null;
}

const PROGRAM = /(?<![\p{L}])(?<name>\p{Lu}\p{L}+)(?: \p{Ll}+)? program(?:me)?\b/gu;

const CREW =
  /\b(?<count>one|two|three|four|five|six|seven|\d{1,3}|an?|several) (?<adjective>\p{Lu}\p{L}+) (?<role>astronaut|cosmonaut|scientist|researcher|soldier|troop|peacekeeper|rescuer)s?\b/u;
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

/** Who of a country takes part, in the sentence that names the mission. */
function participationIn(
  text: string,
  { unit, name }: MissionMention,
  nations: readonly CountryMention[],
): ParticipationFound | null {
  const crew = CREW.exec(text.slice(unit.start, unit.end));
  if (crew === null) return null;
  const start = unit.start + crew.index;
  const adjective = start + crew[0].indexOf(crew.groups?.adjective ?? "");
  const nation = within(nations, unit).find((mention) => mention.start === adjective);
  if (nation === undefined) return null;
  const end = Math.max(name.end, start + crew[0].length);
  return {
    evidence: { start: Math.min(start, name.start), end },
    country: nation.code,
    role: crew.groups?.role ?? "",
    count: countOf(crew.groups?.count ?? ""),
  };
}

function countOf(word: string): number | null {
  const number = /^an?$/.test(word) ? 1 : Number(word) || COUNTS.indexOf(word);
  return number > 0 ? number : null;
}

function trimmedUnit(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[\s.]+$/, "").length };
}

/** What will be the first of its kind: “will become the first non-American astronaut to set foot on the moon”. */
function milestonesIn(
  text: string,
  unit: Unit,
  nations: readonly CountryMention[],
  fallback: string | null,
): MilestoneFound[] {
  const first = /\b(?:will|would|is to|are to) (?:become|be) (?:the )?(?<text>first [^.;,]+)/u.exec(
    text.slice(unit.start, unit.end),
  );
  if (first?.groups?.text === undefined) return [];
  const subject = within(nations, unit).find(({ start }) => start < unit.start + first.index);
  return [{ evidence: trimmedUnit(text, unit), text: first.groups.text, country: subject?.code ?? fallback }];
}

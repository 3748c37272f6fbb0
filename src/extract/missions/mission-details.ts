import type { FactStatus } from "../../fact/fact-status.enum";
import type { Range } from "../../fact/span.type";
import { agencyOf } from "./mission-agency";
import {
  milestonesIn,
  participationIn,
  trimmedUnit,
  type MilestoneFound,
  type ParticipationFound,
} from "./mission-crew";
import type { MissionContext, MissionMention } from "./mission-mentions";
import { destinationOf } from "./mission-places";
import { begunIn, statusOf } from "./mission-status";
import { AGENCY } from "./mission-agency-words";
import type { Unit } from "../text/reading";
import { within } from "../text/within";

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
  const senders = sendersOf(context, mentions);
  const countries = new Set([...(participation === null ? [] : [participation.country]), ...senders]);
  const agency = agencyOf(context, main, mentions, new Set(senders));
  const next = units[main.unit.index + 1];
  const called = mentions.find(({ head }) => head === "journey");
  const begun = begunIn(context, [main, ...mentions]);
  const told = [main.unit, mentions[0]?.unit, called?.unit, begun, destination?.unit, agency?.unit];
  return {
    name: main.name,
    evidence: [...new Set(told.flatMap((unit) => unit ?? []))].map((unit) => trimmedUnit(text, unit)),
    status: statusOf(context, main, begun !== undefined),
    program: programIn(context, main.unit),
    agency: agency?.words ?? [],
    destination: destination?.words ?? null,
    countries: [...countries],
    participations: participation === null ? [] : [participation],
    milestones: next === undefined ? [] : milestonesIn(text, next, nations, participation?.country ?? null),
  };
}

/** The countries that send it: in its own phrase, or as the subject that launches or sends it. */
function sendersOf({ text, nations }: MissionContext, mentions: readonly MissionMention[]): string[] {
  return mentions.flatMap(({ modifiers, range, unit }) => {
    const own = within(nations, modifiers);
    const before = within(nations, { start: unit.start, end: range.start });
    const subjects = before.filter(
      ({ kind, end }) => kind === "name" && SENDS.test(text.slice(end, end + 40)),
    );
    // A continent of ice sends nobody.
    return [...own, ...subjects].flatMap(({ code }) => (code === "AQ" ? [] : code));
  });
}

const SENDS =
  /^ (?:has |had |have |will |is to |successfully |on \p{Lu}\p{Ll}+ ){0,3}(?:launch(?:ed|es)?|sen[dt]s?|dispatch(?:ed|es)?|deploy(?:ed|s)?)\b/u;

/** The mention that tells most: the fullest name, not that of a part of it, else the first description. */
function mainOf(mentions: readonly MissionMention[]): MissionMention {
  const all = mentions.filter(({ isNamed }) => isNamed);
  const wholes = all.filter(({ part }) => part === null);
  const named = wholes.length > 0 ? wholes : all;
  const [first] = named.length > 0 ? named : mentions;
  if (first === undefined) throw new Error("a mission without a mention");
  return named.reduce(
    (best, one) => (one.name.end - one.name.start > best.name.end - best.name.start ? one : best),
    first,
  );
}

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

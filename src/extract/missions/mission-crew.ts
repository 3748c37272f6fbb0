import type { Range } from "../../fact/span.type";
import type { CountryMention } from "../countries/country-mentions";
import type { MissionMention } from "./mission-mentions";
import type { Unit } from "../text/reading";
import { within } from "../text/within";

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

const CREW =
  /\b(?<count>one|two|three|four|five|six|seven|\d{1,3}|an?|several) (?<adjective>\p{Lu}\p{L}+) (?<role>astronaut|cosmonaut|scientist|researcher|soldier|troop|peacekeeper|rescuer)s?\b/u;
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

/** Who of a country takes part, in the sentence that names the mission. */
export function participationIn(
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

/** What will be the first of its kind: “will become the first non-American astronaut to set foot on the moon”. */
export function milestonesIn(
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

/** A sentence without the point at its end. */
export function trimmedUnit(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[\s.]+$/, "").length };
}

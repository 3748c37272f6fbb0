import type { Range } from "../fact/span.type";
import type { FactStatus } from "../fact/fact-status.enum";
import type { CountryMention } from "./country-mentions";
import { AGENCY, DESTINATION, HINT, isMission, MISSION_PATTERNS } from "./mission-names";
import type { Reading, Unit } from "./reading";
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
  readonly evidence: Range;
  readonly status: FactStatus;
  readonly program: string | null;
  readonly agency: string | null;
  readonly destination: string | null;
  readonly countries: readonly string[];
  readonly participations: readonly ParticipationFound[];
  readonly milestones: readonly MilestoneFound[];
}

const CREW =
  /\b(?<count>one|two|three|four|five|six|seven|\d{1,3}|an?|several) (?<adjective>\p{Lu}\p{L}+) (?<role>astronaut|cosmonaut|scientist|researcher|soldier|troop|peacekeeper|rescuer)s?\b/u;
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;
/** So many missions back one may be told again; no article has as many. */
const MOST_COMPARED = 200;

/** The missions of a text, each once. */
export function missionsIn({ text, units }: Reading, nations: readonly CountryMention[]): MissionFound[] {
  const found: MissionFound[] = [];
  const keys: string[] = [];
  let lastUnit = -1;
  for (const unit of units) {
    if (unit.line === 0 || unit.end - unit.start > LONGEST) continue;
    const sentence = text.slice(unit.start, unit.end);
    if (!HINT.test(sentence)) continue;
    for (const pattern of MISSION_PATTERNS) {
      for (const match of sentence.matchAll(pattern)) {
        const name = { start: unit.start + match.index, end: unit.start + match.index + match[0].length };
        const words = match[0].replace(/^(?:The|A|An|This|In|On|For) /, "");
        const trimmed = { start: name.end - words.length, end: name.end };
        if (isQuoted(unit, name.start) || !isMission(match[0], sentence, match.index)) continue;
        // “This mission” takes up another.
        if (/^(?:missions?|rover|orbiter|probe|lander|spacecraft|expedition|flyby)$/.test(words)) continue;
        const key = words
          .toLowerCase()
          .replace(/\bspace telescope\b/, "telescope")
          .replace(/s$/, "");
        const last = key.split(" ").at(-1) ?? key;
        if (
          keys
            .slice(-MOST_COMPARED)
            .some(
              (other) =>
                other.includes(key) ||
                key.includes(other) ||
                (!/\p{Lu}/u.test(words) && other.endsWith(last)),
            )
        )
          continue;
        // “The Viper mission to the Moon”: two patterns at the same words.
        if (found.slice(-MOST_COMPARED).some((other) => meet(other.name, trimmed))) continue;
        // “The spacecraft flew on an unpiloted mission”: the same once more.
        if (!/\p{Lu}/u.test(words) && lastUnit === unit.index) continue;
        lastUnit = unit.index;
        keys.push(key);
        found.push(missionOf(text, units, unit, trimmed, nations));
      }
    }
  }
  return found;
}

const meet = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

function isQuoted({ items }: Unit, at: number): boolean {
  return items.some(({ pos, start, end }) => pos === "QUOTE" && start <= at && at < end);
}

function missionOf(
  text: string,
  units: readonly Unit[],
  unit: Unit,
  name: Range,
  nations: readonly CountryMention[],
): MissionFound {
  const sentence = text.slice(unit.start, unit.end);
  const program =
    /\b(?<name>\p{Lu}\p{L}+)(?: \p{Ll}+)? program(?:me)?\b/u.exec(sentence)?.groups?.name ?? null;
  const destination = DESTINATION.exec(sentence)?.[0] ?? null;
  const next = units[unit.index + 1];
  const crew = CREW.exec(sentence);
  const nation =
    crew === null
      ? undefined
      : nationAt(nations, unit, unit.start + crew.index + crew[0].indexOf(crew.groups?.adjective ?? ""));
  const participations =
    crew === null || nation === undefined
      ? []
      : [
          {
            evidence: {
              start: unit.start + crew.index,
              end: Math.max(name.end, unit.start + crew.index + crew[0].length),
            },
            country: nation.code,
            role: crew.groups?.role ?? "",
            count: countOf(crew.groups?.count ?? ""),
          },
        ];
  return {
    name,
    evidence: trimmedUnit(text, unit),
    status: /\bconfirm/.test(sentence)
      ? "CONFIRMED"
      : /\b(?:plans?|planned|will|future|upcoming)\b/.test(sentence)
        ? "PLANNED"
        : /\bannounc/.test(sentence)
          ? "ANNOUNCED"
          : "STATED",
    program,
    agency: AGENCY.exec(sentence)?.[0] ?? null,
    destination: destination === null ? null : destination.replace(/^moon$/, "Moon"),
    countries: nation === undefined ? [] : [nation.code],
    participations,
    milestones: next === undefined ? [] : milestonesIn(text, next, nations, nation?.code ?? null),
  };
}

function trimmedUnit(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[\s.]+$/, "").length };
}

function nationAt(nations: readonly CountryMention[], unit: Unit, at: number): CountryMention | undefined {
  return within(nations, unit).find(({ start }) => start === at);
}

function countOf(word: string): number | null {
  const number = /^an?$/.test(word) ? 1 : Number(word) || COUNTS.indexOf(word);
  return number > 0 ? number : null;
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

import type { Range } from "../fact/span.type";
import type { FactStatus } from "../fact/fact-status.enum";
import type { CountryMention } from "./country-mentions";
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

const NAME = "(?:[\\p{Lu}][\\p{L}\\d-]*|\\d{1,4})";
const PATTERNS = [
  new RegExp(
    `(?:${NAME} ){1,4}(?:[\\p{Ll}-]+ )?(?:missions?|rover|orbiter|probe|[Ss]pace [Tt]elescope|lander|expedition|flyby)\\b`,
    "gu",
  ),
  /\b(?:(?:future|upcoming|planned|first|joint|peacekeeping|rescue|humanitarian|medical|research|scientific|space|crewed|robotic|\p{Ll}+-landing) ){1,3}(?:missions?|expedition)\b/gu,
  /\b(?:peacekeeping|rescue|search and rescue|search-and-rescue|evacuation) (?:mission|operation)s?\b/gu,
  /\bexpedition (?:in|to|of|from)\b/gu,
  /\b(?:dispatched|deployed|launched|sent) (?:the|a|an|its) (?:\p{Ll}+ )?(?:ship|vessel|spacecraft|probe|satellite|lander)\b/gu,
] as const;
/** A quick look that spares most sentences the slow one. */
const HINT =
  /mission|rover|orbiter|probe|telescope|lander|expedition|flyby|operation|ship|vessel|spacecraft|satellite/i;
const NOT = /\b(?:diplomatic|trade|permanent|Mission Statement|our|his|her|my) (?:mission)|Permanent Mission/;
const AGENCY =
  /\b(?:NASA|ESA|JAXA|Roscosmos|ISRO|SpaceX|European Space Agency|Boeing|UN|NATO|United Nations)\b/;
const DESTINATION =
  /\b(?:[Mm]oon|Mars|Venus|Jupiter|Saturn|Mercury|Titan|Europa|International Space Station|asteroid|Antarctica|Arctic)\b/;
const CREW =
  /\b(?<count>one|two|three|four|five|six|seven|\d{1,3}|an?|several) (?<adjective>\p{Lu}\p{L}+) (?<role>astronaut|cosmonaut|scientist|researcher|soldier|troop|peacekeeper|rescuer)s?\b/u;
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

/** So many missions back one may be told again; no article has as many. */
const MOST_COMPARED = 200;

/** The missions of a text, each once. */
export function missionsIn({ text, units }: Reading, nations: readonly CountryMention[]): MissionFound[] {
  const found: MissionFound[] = [];
  const keys: string[] = [];
  for (const unit of units) {
    if (unit.line === 0) continue;
    const sentence = text.slice(unit.start, unit.end);
    if (!HINT.test(sentence)) continue;
    for (const pattern of PATTERNS) {
      for (const match of sentence.matchAll(pattern)) {
        const name = { start: unit.start + match.index, end: unit.start + match.index + match[0].length };
        const words = match[0].replace(/^(?:The|A|An|This|In|On|For) /, "");
        const trimmed = { start: name.end - words.length, end: name.end };
        if (
          NOT.test(text.slice(Math.max(unit.start, name.start - 12), name.end)) ||
          isQuoted(unit, name.start)
        )
          continue;
        const key = words.toLowerCase().replace(/s$/, "");
        const last = key.split(" ").at(-1) ?? key;
        if (
          keys
            .slice(-MOST_COMPARED)
            .some(
              (other) =>
                other.endsWith(key) ||
                key.endsWith(other) ||
                (!/\p{Lu}/u.test(words) && other.endsWith(last)),
            )
        )
          continue;
        keys.push(key);
        found.push(missionOf(text, units, unit, trimmed, nations));
      }
    }
  }
  return found;
}

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

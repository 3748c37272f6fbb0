import type { MissionContext, MissionMention } from "./mission-mentions";
import { AGENCY, AGENCY_COUNTRY, agencyKey, SPACE_AGENCY } from "./mission-agency-words";
import type { Unit } from "../text/reading";

/** Who sends a mission, in all the ways in which the text writes it, and the sentence that tells. */
export interface AgencyTold {
  readonly words: readonly string[];
  readonly unit: Unit;
}

/**
 * Who sends a mission: the agency in its own phrase or that its acronym stands for, else the only one of its
 * sentence, else the only one for space flight in the text; null where it is open.
 */
export function agencyOf(
  { text, isSpace, agencies }: MissionContext,
  main: MissionMention,
  mentions: readonly MissionMention[],
  countries: ReadonlySet<string>,
): AgencyTold | null {
  const all = agencies();
  const told = (key: string, unit: Unit) => ({ words: all.get(key) ?? [], unit });
  for (const { modifiers, name, range, unit } of mentions) {
    const [own] = agenciesIn(text.slice(modifiers.start, Math.max(modifiers.end, range.end))).keys();
    const key = own ?? acronymOf(text.slice(name.start, name.end));
    if (key !== undefined) return told(key, unit);
  }
  const mayBe = (key: string) => {
    const home = AGENCY_COUNTRY.get(key);
    return home === undefined || countries.size === 0 || countries.has(home);
  };
  const [beside, another] = agenciesIn(text.slice(main.unit.start, main.unit.end)).keys();
  if (another === undefined && beside !== undefined && mayBe(beside)) return told(beside, main.unit);
  if (!isSpace || beside !== undefined || mentions.every(({ trade }) => trade !== "space")) return null;
  const [only, second] = [...all.keys()].filter((key) => SPACE_AGENCY.test(key));
  return only !== undefined && second === undefined && mayBe(only) ? told(only, main.unit) : null;
}

/** The agencies that words name, by key, each with the ways in which it is written. */
export function agenciesIn(words: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [form] of words.matchAll(AGENCY)) {
    const others = forms.get(agencyKey(form)) ?? [];
    if (!others.includes(form)) others.push(form);
    forms.set(agencyKey(form), others);
  }
  return forms;
}

/** Whose missions are called so: UNIFIL is one of the United Nations. */
function acronymOf(name: string): string | undefined {
  const acronym = /\b(?:UN|Un|MINU|Minu|MON|Mon)[\p{L}]{3,}\b|\b(?:EU|Eu)[\p{L}]{2,}\b|\b(?:AMISOM|Amisom|ATMIS|Atmis|AUSSOM)\b|\b[KSI](?:FOR|SAF|for|saf)\b/u.exec(name)?.[0]; // prettier-ignore
  if (acronym === undefined || /^United|^Union/.test(acronym)) return undefined;
  if (/^(?:UN|M[IO]N)/i.test(acronym)) return "un";
  return /^EU/i.test(acronym) ? "eu" : /^A/i.test(acronym) ? "au" : "nato";
}

import type { AgreementFound } from "./agreements/agreements";
import type { EventFound } from "./events/events";
import type { MissionFound } from "./missions/mission-details";
import type { QuoteFound } from "./quotes/quotes";

/*
 * On which ground a fact was found: what tells the sure from the doubtful. The words are keys of shares-right.json.
 */

/** Whether clause or words, and whether something beside it says that somebody speaks. */
export function quotationGround({ kind, spoken }: QuoteFound): string {
  if (spoken.unit.line === 0) return "headline";
  return `${kind === "FULL" ? "clause" : "words"}, ${spoken.attribution === null ? "no speech told" : "speech told"}`;
}

/** How the speaker is named, and by which construction. */
export function speakerGround({ spoken, pronoun }: QuoteFound): string {
  if (spoken.unit.line === 0) return "headline";
  if (spoken.attribution === null) return spoken.unit.isAlone ? "goes on, alone" : "goes on";
  const type = pronoun ? "pronoun" : (spoken.attribution.phrase?.type ?? "nobody");
  return `${type}, ${spoken.attribution.manner}`;
}

export function agreementGround({ parties }: AgreementFound): string {
  return parties.length > 1 ? "parties told" : "parties not told";
}

export function missionGround(name: string, { agency }: MissionFound): string {
  return `${/\p{Lu}/u.test(name) ? "named" : "described"}, ${agency.length === 0 ? "no agency" : "agency"}`;
}

/** Whether it has a date, and how likely the reasons for it make it. */
export function eventGround({ date, likelihood }: EventFound): string {
  return `${date === null ? "no date" : "a date"}, ${likelihood < 0.65 ? "not unlikely" : likelihood < 0.85 ? "likely" : "most likely"}`;
}

/** Of an office whose country the text tells, is supposed from the rest of it, or stays open. */
export function officeGround(told: string | null, whose: string | null, organization: string | null): string {
  if (organization !== null) return "organization";
  return told !== null ? "country told" : whose !== null ? "country supposed" : "neither";
}

import type { AgreementFound } from "./agreements";
import type { EventFound } from "./events";
import type { MissionFound } from "./mission-details";
import type { QuoteFound } from "./quotes";

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

export function eventGround({ kind, date }: EventFound): string {
  const dated = date === null ? "no date" : /^\d{4}-\d\d-\d\d$/.test(date.edtf) ? "a day" : "another date";
  return `${kind === "OTHER" ? "a date alone" : "a word for it"}, ${dated}`;
}

/** Of an office whose country the text tells, is supposed from the rest of it, or stays open. */
export function officeGround(told: string | null, whose: string | null, organization: string | null): string {
  if (organization !== null) return "organization";
  return told !== null ? "country told" : whose !== null ? "country supposed" : "neither";
}

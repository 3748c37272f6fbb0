import type { Range } from "../../fact/span.type";
import type { FactStatus } from "../../fact/fact-status.enum";
import { dayOf } from "../dates/calendar";
import type { DateFound } from "../dates/dates";
import type { Governor } from "./event-clause";
import type { Stretch } from "./event-stretches";
import { verbClass } from "./event-verbs";
import { plainForms } from "../text/words";

const CALLED_OFF =
  /\b(?:cancel(?:l?ed|s|l?ing|lation)|call(?:ed|s|ing)? (?:\w+ ){0,3}off|scrapp(?:ed|ing)|abandon(?:ed|ing)|did not take place|will not take place|didn['’]t happen)\b/;
const ARRANGED = /\b(?:planned|scheduled|due|set|slated|arranged|meant)\b/;
const COMING = /\b(?:planned|upcoming|forthcoming|scheduled|future|next)\b/;

/**
 * How far along the article presents an event: REJECTED where what was to be was called off, PLANNED where it lies
 * ahead, ANNOUNCED or CONFIRMED where somebody is said to have announced or confirmed that it does, else STATED.
 */
export function statusOf(
  text: string,
  stretch: Stretch,
  event: { readonly evidence: Range; readonly date: DateFound | null; readonly named: Range | null },
  governor: Governor | null,
  published: string | null,
): FactStatus {
  const { evidence, date, named } = event;
  const words = text.slice(evidence.start, stretch.end);
  const before = text.slice(evidence.start, date?.start ?? named?.start ?? evidence.end);
  // A ruling may be cancelled on Monday; a meeting, or what was planned for Monday, is called off.
  if (CALLED_OFF.test(words) && (named !== null || ARRANGED.test(before))) return "REJECTED";
  const day = date === null ? null : dayOf(date.edtf.slice(0, 10));
  const today = published === null ? null : dayOf(published);
  const isLater = day !== null && today !== null && day > today;
  const isComing =
    named !== null &&
    date === null &&
    COMING.test(text.slice(Math.max(evidence.start, named.start - 12), named.end));
  if (!isLater && !isComing && governor?.tense !== "future") return "STATED";
  const at = governor?.verb.start ?? evidence.start;
  const told = stretch.items.filter(({ pos, start }) => pos === "VERB" && start < at);
  if (told.some(({ lower }) => plainForms(lower).includes("confirm"))) return "CONFIRMED";
  return told.some(({ lower }) => verbClass(lower) === "announce") ? "ANNOUNCED" : "PLANNED";
}

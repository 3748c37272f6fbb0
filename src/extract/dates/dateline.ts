import { WEEKDAYS } from "./calendar";
import { MONTH } from "./date-pattern";
import { DateReader, type DateFound } from "./dates";

const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** A day with its year in a line of its own, as papers of either side of the ocean write it, perhaps with a time behind it. */
const DATELINE = new RegExp(
  `^(?<lead>(?:Published|Posted|Updated|Date|First published)(?: on)?:? )?(?<date>(?:(?:${WEEKDAYS.join("|")}),? )?(?:${MONTH} ${DAY},? \\d{4}|${DAY} ${MONTH},? \\d{4})|\\d{4}-\\d\\d-\\d\\d)(?=(?:,? (?:at |[-–|] )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?\\s*$)`,
  "mu",
);
/** So many lines stand before it at the most: the headline, and the one under it. */
const MOST_LINES = 2;

/** The date line that an agency sets under its headline; null where the text has none among its first lines. */
export function datelineOf(text: string): DateFound | null {
  const head = text.slice(0, 1000);
  const found = DATELINE.exec(head);
  if (found === null) return null;
  const before = head.slice(0, found.index).split("\n");
  if (before.filter((line) => line.trim() !== "").length > MOST_LINES) return null;
  const start = found.index + (found.groups?.lead?.length ?? 0);
  const words = found.groups?.date ?? "";
  const range = { start, end: start + words.length };
  const [date] = new DateReader(text, null).read(range);
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf)
    ? { ...range, text: words, edtf: date.edtf, derivation: null }
    : null;
}

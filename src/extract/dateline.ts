import { WEEKDAYS } from "./calendar";
import { MONTH } from "./date-pattern";
import { DateReader, type DateFound } from "./dates";

const DATELINE = new RegExp(`^(?:(?:${WEEKDAYS.join("|")}), )?${MONTH} \\d{1,2}, \\d{4}(?=\\s*$)`, "mu");

/** The date line that an agency sets under its headline; null where the text has none among its first lines. */
export function datelineOf(text: string): DateFound | null {
  const head = text.slice(0, 1000);
  const found = DATELINE.exec(head);
  if (
    found === null ||
    head
      .slice(0, found.index)
      .split("\n")
      .filter((line) => line.trim() !== "").length > 2
  )
    return null;
  const [date] = new DateReader(text, null).read({ start: found.index, end: found.index + found[0].length });
  const day = date === undefined ? null : /^\d{4}-\d{2}-\d{2}$/.test(date.edtf);
  return date !== undefined && day === true
    ? {
        start: found.index,
        end: found.index + found[0].length,
        text: found[0],
        edtf: date.edtf,
        derivation: null,
      }
    : null;
}

import { parse } from "edtf";
import type { ParsedDate, ParsedEnd, ParsedList, ParsedRange } from "edtf";
import { trimmed } from "./day-set";
import type { DaySpan } from "./day-set";
import { dayNumber, daysFromTo, daysOf, EVERY_DAY } from "./year-days";

/** An expression that is not EDTF, or of a kind Dateline does not take; the message says what would be. */
export class EdtfError extends Error {
  override readonly name = "EdtfError";
}

// Bounds the parser's work on text from strangers; the longest list of dates in a sentence is shorter.
const LONGEST_EXPRESSION = 250;
const ANY_DAY: DaySpan = { from: -Infinity, to: Infinity, days: EVERY_DAY };

/**
 * The spans of days an EDTF expression denotes; parseEdtf says how each kind is read.
 * @throws EdtfError as parseEdtf does.
 */
export function spansOf(expression: string): readonly DaySpan[] {
  if (expression.length > LONGEST_EXPRESSION) {
    throw refusal(
      expression,
      `is longer than ${LONGEST_EXPRESSION} characters; write an interval, as 2024/2026`,
    );
  }
  const parsed = parsedAs(expression);
  if (isDate(parsed)) return [single(parsed, expression)];
  switch (parsed.type) {
    case "Interval":
      return [interval(...parsed.values, expression)];
    case "Set":
    case "List":
      return members(parsed, expression);
    case "Year":
      throw refusal(expression, "is a year of a form not taken here; write four digits, as 2026 or 197X");
    case "Decade":
      throw refusal(expression, "has no four-digit year; write a decade as 197X");
    case "Century":
      throw refusal(expression, "has no four-digit year; write a century as 19XX");
  }
}

function parsedAs(expression: string): ReturnType<typeof parse> {
  try {
    return parse(expression);
  } catch {
    throw refusal(expression, "is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X");
  }
}

function refusal(expression: string, reason: string): EdtfError {
  const shown = expression.length > 40 ? `${expression.slice(0, 40)}…` : expression;
  return new EdtfError(`“${shown}” ${reason}`);
}

function members({ values, earlier = false, later = false }: ParsedList, expression: string): DaySpan[] {
  return values.map((value, index) => {
    const [start, end]: ParsedRange = isRange(value) ? value : [value, value];
    const opensBefore = earlier && index === 0;
    const opensAfter = later && index === values.length - 1;
    if (start === end && !opensBefore && !opensAfter) return single(start, expression);
    return interval(opensBefore ? null : start, opensAfter ? null : end, expression);
  });
}

function interval(start: ParsedEnd, end: ParsedEnd, expression: string): DaySpan {
  const [from, to] = [start, end].map((each) =>
    typeof each === "object" && each !== null ? single(each, expression) : null,
  );
  const yearless = [from, to].filter((span) => span?.from === -Infinity).length;
  if (from && to && yearless === 2) return { ...ANY_DAY, days: daysFromTo(from.days, to.days) };
  if (yearless > 0) {
    throw refusal(
      expression,
      "leaves the year of one end unspecified; write XXXX-04-11/XXXX-04-13 or ../2024",
    );
  }
  const span = { from: from?.from ?? -Infinity, to: to?.to ?? Infinity, days: EVERY_DAY };
  if (span.to < span.from) throw refusal(expression, "ends before it begins; write the earlier date first");
  return span;
}

function single({ type, values, unspecified = 0 }: ParsedDate, expression: string): DaySpan {
  const [year = 0, month, day] = values;
  if (year < 0) {
    throw refusal(
      expression,
      "lies before the year 0000, where full dates begin; write 0000 or a later year",
    );
  }
  if (type === "Season") {
    if (month !== undefined && month <= 24) return yearSpan(year, 0);
    throw refusal(expression, "is a season code beyond 24; write its months, as 2026-07/2026-09");
  }
  const maskedYear = unspecified & 15;
  const maskedMonth = (unspecified >> 4) & 3;
  const maskedDay = (unspecified >> 6) & 3;
  // The parser loses the last digit of a masked day (2004-07-X0), so these could not be read anyway.
  if (![0, 8, 12, 14, 15].includes(maskedYear) || maskedMonth === 1 || maskedDay === 1) {
    throw refusal(
      expression,
      "has an X left of a digit; write X at the right of a year, month or day, as 197X",
    );
  }
  const months = numbers(month === undefined ? undefined : month + 1, maskedMonth, 12);
  const days = daysOf(months, numbers(day, maskedDay, 31));
  const span = trimmed({ ...yearSpan(year, maskedYear), days });
  if (span === null) {
    throw refusal(expression, "names a day that its month does not have; write one it has, as 2024-02-29");
  }
  return span;
}

/** The years that the masked digits leave possible; all four masked is no bound at all. */
function yearSpan(year: number, masked: number): DaySpan {
  if (masked === 15) return ANY_DAY;
  const years = { 8: 10, 12: 100, 14: 1000 }[masked] ?? 1;
  return { from: dayNumber(year, 0, 1), to: dayNumber(year + years, 0, 1) - 1, days: EVERY_DAY };
}

/**
 * Months or days a component can mean; `masked` is 0, 2 (the last digit) or 3 (both), and `stated` the
 * least value the parser finds for it. Absent means any.
 */
function numbers(stated: number | undefined, masked: number, most: number): number[] {
  const all = Array.from({ length: most }, (_, index) => index + 1);
  if (stated === undefined || masked === 3) return all;
  if (masked === 0) return [stated];
  return all.filter((each) => Math.floor(each / 10) === Math.floor(stated / 10));
}

function isRange(value: ParsedDate | ParsedRange): value is ParsedRange {
  return Array.isArray(value);
}

/** The parser leaves the type out where an end of an interval masks a digit. */
function isDate(parsed: ReturnType<typeof parse>): parsed is ParsedDate {
  return parsed.type === undefined || parsed.type === "Date" || parsed.type === "Season";
}

import { dayOf, edtfOf, weekdayOf } from "./calendar";
import { COUNT } from "./date-pattern";
import { derived, type DateContext, type Denoted } from "./date-context";

/** “the following Tuesday”, counted from the date read before; null where that is no single day. */
export function weekdayFrom(
  context: DateContext,
  name: string,
  wanted: number,
  direction: string,
): Denoted | null {
  const base = context.last === null ? null : dayOf(context.last.edtf);
  if (base === null || context.last === null) return null;
  const away = (wanted - weekdayOf(base) + 7) % 7 || 7;
  const isBefore = direction === "the previous";
  const day = isBefore ? base - ((7 - away) % 7 || 7) : base + away;
  return {
    edtf: edtfOf(day),
    derivation: derived(context, `the ${name} ${isBefore ? "before" : "after"} ${context.last.text}`),
  };
}

/** “two days later”, “a week before”, from the last day told by itself; “ago” from the day of the article. Null where there is none. */
export function apart(context: DateContext, count: string, span: string, way: string): Denoted | null {
  const number = /^an?$/i.test(count) ? 1 : Number(count) || COUNT.indexOf(count.toLowerCase());
  if (number < 1) return null;
  const days = number * (span === "fortnight" ? 14 : span.startsWith("week") ? 7 : 1);
  if (way.startsWith("ago")) {
    // “two weeks ago” may be any day of a week, unless it is so “today”.
    if (context.today === null || (span.startsWith("week") && way === "ago")) return null;
    return {
      edtf: edtfOf(context.today - days),
      derivation: derived(context, `${days} days before the day of the article`),
    };
  }
  return moved(context, way === "earlier" || way === "before" ? -days : days, context.anchor);
}

/** So many days from the date read before; its year stays open where that one's is. Null where that is no single day. */
export function moved(context: DateContext, days: number, from = context.last): Denoted | null {
  if (from === null) return null;
  const { edtf, text } = from;
  const yearless = edtf.startsWith("XXXX-");
  const base = dayOf(yearless ? edtf.replace("XXXX", "2020") : edtf);
  if (base === null) return null;
  const day = edtfOf(base + days);
  const by = Math.abs(days) === 1 ? "the day" : `${Math.abs(days)} days`;
  return {
    edtf: yearless ? `XXXX${day.slice(4)}` : day,
    derivation: days === 0 ? `the day of ${text}` : `${by} ${days < 0 ? "before" : "after"} ${text}`,
  };
}

/** “the next month”, “that month” of the date read before, or of another; null where that has no year. */
export function movedMonth(context: DateContext, months: number, from = context.last): Denoted | null {
  const [year, month] = (/^\d{4}-\d\d/.exec(from?.edtf ?? "")?.[0] ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || from === null) return null;
  return {
    edtf: new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7),
    derivation: `the month ${months === 0 ? "of" : months < 0 ? "before" : "after"} ${from.text}`,
  };
}

/** “that week”, “the week before”, Monday to Sunday, of the date read before; null where that is no single day. */
export function movedWeek({ last }: DateContext, weeks = 0): Denoted | null {
  const day = last === null ? null : dayOf(last.edtf);
  if (day === null || last === null) return null;
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * weeks;
  return {
    edtf: `${edtfOf(monday)}/${edtfOf(monday + 6)}`,
    derivation: `the week ${weeks === 0 ? "of" : weeks < 0 ? "before" : "after"} ${last.text}`,
  };
}

import { edtfOf, isDay, monthOf, nearestYear, pad } from "./calendar";
import { derived, type DateContext, type DateGroups, type Denoted } from "./date-context";

/** The year of a day without one: what stands behind it, else the one that lies nearest; null where none can be told. */
function yearOf(context: DateContext, month: number, day: number, behind: DateGroups): number | null {
  const stated = behind.year ?? behind.yearNote;
  if (stated !== undefined) return Number(stated);
  if (context.today === null) return null;
  const now = Number(edtfOf(context.today).slice(0, 4));
  if (context.setYear !== null) return context.setYear;
  if (behind.which === "this") return now;
  if (behind.which === "last" || behind.lastYear !== undefined) return now - 1;
  return nearestYear(month, day, context.today, context.future);
}

/** “December 5”, “December 5 to 7”: null where no month has such days. */
export function calendarDay(
  context: DateContext,
  name: string,
  groups: DateGroups,
  behind: DateGroups,
): Denoted | null {
  const month = monthOf(name);
  const day = Number(groups.day ?? groups.day2 ?? groups.from);
  const year = yearOf(context, month, day, behind);
  const until = groups.to === undefined ? day : Number(groups.to);
  // “December 5 and 6” is one stretch of time, “December 5 and 20” two days, of which this is the first.
  const to = groups.link === " and " && until !== day + 1 ? day : until;
  if (!isDay(year, month, day) || !isDay(year, month, to) || to < day) return null;
  const written = (of: number) => `${year ?? "XXXX"}-${pad(month)}-${pad(of)}`;
  const edtf = to === day ? written(day) : `${written(day)}/${written(to)}`;
  return { edtf, derivation: behind.year === undefined ? derived(context, "the year of the article") : null };
}

/** “the first week of April”: its first seven days. Null where its year is open. */
export function weekOf(context: DateContext, nth: string, name: string, behind: DateGroups): Denoted | null {
  const month = monthOf(name);
  const year = yearOf(context, month, 15, behind);
  if (year === null) return null;
  const index = ["first", "second", "third", "fourth"].indexOf(nth);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const from = index === -1 ? days - 6 : index * 7 + 1;
  const written = (day: number) => `${year}-${pad(month)}-${pad(day)}`;
  return {
    edtf: `${written(from)}/${written(from + 6)}`,
    derivation: derived(
      context,
      `seven days of ${name}, counted from its ${index === -1 ? "end" : "beginning"}`,
    ),
  };
}

/** “in April”, “last October”: null where its year is open. */
export function wholeMonth(
  context: DateContext,
  name: string,
  before: string,
  behind: DateGroups,
): Denoted | null {
  const month = monthOf(name);
  const nearest = yearOf(context, month, 15, behind);
  if (nearest === null) return null;
  // “last October” is over, however near the next one is.
  const isOver =
    /^(?:last|past)$/i.test(before) &&
    context.today !== null &&
    nearest * 12 + month >
      Number(edtfOf(context.today).slice(0, 4)) * 12 + Number(edtfOf(context.today).slice(5, 7)) - 1;
  const year = isOver && behind.year === undefined ? nearest - 1 : nearest;
  const follows =
    /^that$/i.test(before) && context.last !== null ? Number(context.last.edtf.slice(0, 4)) : year;
  return {
    edtf: `${Number.isNaN(follows) ? year : follows}-${pad(month)}`,
    derivation: behind.year === undefined ? derived(context, "the year of the article") : null,
  };
}

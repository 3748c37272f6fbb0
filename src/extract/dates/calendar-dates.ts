import { dayOf, edtfOf, isDay, monthOf, nearestYear, pad } from "./calendar";
import { holidayIn } from "./holidays";
import { derived, type DateContext, type DateGroups, type Denoted } from "./date-context";

/** The year of a day without one: what stands behind it, else the one that lies nearest; null where none can be told. */
function yearOf(context: DateContext, month: number, day: number, behind: DateGroups): number | null {
  const stated = behind.year ?? behind.yearNote;
  if (stated !== undefined) return Number(stated);
  if (context.today === null) return null;
  const now = Number(edtfOf(context.today).slice(0, 4));
  if (behind.which === "this") return now;
  if (behind.which === "last" || behind.lastYear !== undefined) return now - 1;
  if (context.setYear !== null) return context.setYear;
  return nearestYear(month, day, context.today, context);
}

/** “December 5”, “December 5 to 7”: null where no month has such days. */
export function calendarDay(
  context: DateContext,
  name: string,
  groups: DateGroups,
  behind: DateGroups,
): Denoted | null {
  const month = monthOf(name);
  const day =
    groups.dayWord === undefined
      ? Number(groups.day ?? groups.day2 ?? groups.from ?? groups.from2)
      : DAY_WORDS.indexOf(groups.dayWord) + 1;
  const year = yearOf(context, month, day, behind);
  const until = Number(groups.to ?? groups.to2 ?? day);
  // “December 5 and 6” is one stretch of time, “December 5 and 20” two days, of which this is the first.
  const to = (groups.link ?? groups.link2) === " and " && until !== day + 1 ? day : until;
  if (!isDay(year, month, day) || !isDay(year, month, to) || to < day) return null;
  const written = (of: number) => `${year ?? "XXXX"}-${pad(month)}-${pad(of)}`;
  const edtf = to === day ? written(day) : `${written(day)}/${written(to)}`;
  return { edtf, derivation: behind.year === undefined ? derived(context, "the year of the article") : null };
}

const DAY_WORDS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]; // prettier-ignore

/** “2019-04-03”, “25/12/2019”: null where no day is meant, and where 3/4 may be April or March. */
export function numericDay(groups: DateGroups): Denoted | null {
  if (groups.iso !== undefined)
    return dayOf(groups.iso) === null ? null : { edtf: groups.iso, derivation: null };
  const [one, two] = [Number(groups.one), Number(groups.two)];
  if (one <= 12 && two <= 12 && one !== two) return null;
  const [day, month] = one > 12 ? [one, two] : [two, one];
  const edtf = `${groups.full ?? ""}-${pad(month)}-${pad(day)}`;
  return dayOf(edtf) === null ? null : { edtf, derivation: null };
}

/** “Christmas Eve”: the nearest, as with other days. */
export function holiday(context: DateContext, name: string, behind: DateGroups): Denoted | null {
  const roughly = holidayIn(name, 2020);
  const year = roughly === null ? null : yearOf(context, roughly.month, roughly.day, behind);
  const day = year === null ? null : holidayIn(name, year);
  if (year === null || day === null) return null;
  return {
    edtf: `${year}-${pad(day.month)}-${pad(day.day)}`,
    derivation: derived(context, `${name} of ${year}`),
  };
}

/** “on the 14th”: of the month told of before, else of the nearest that has it; null where neither is known. */
export function ordinalDay(context: DateContext, day: number): Denoted | null {
  const [year, month] = (/^\d{4}-\d\d/.exec(context.last?.edtf ?? "")?.[0] ?? "").split("-").map(Number);
  if (year !== undefined && month !== undefined && context.last !== null)
    return isDay(year, month, day)
      ? { edtf: `${year}-${pad(month)}-${pad(day)}`, derivation: `in the month of ${context.last.text}` }
      : null;
  if (context.today === null) return null;
  const [now = 0, current = 1] = edtfOf(context.today).split("-").map(Number);
  const isOver = `${now}-${pad(current)}-${pad(day)}` > edtfOf(context.today) && !context.future;
  const of = new Date(Date.UTC(now, current - 1 - (isOver ? 1 : 0), 1));
  const edtf = `${of.toISOString().slice(0, 8)}${pad(day)}`;
  return dayOf(edtf) === null
    ? null
    : { edtf, derivation: derived(context, "the month next to the day of the article") };
}

/** “the week of May 4”: seven days from there. Null where its year is open. */
export function weekFrom(
  context: DateContext,
  name: string,
  groups: DateGroups,
  behind: DateGroups,
): Denoted | null {
  const [month, day] = [monthOf(name), Number(groups.weekDay ?? groups.weekDay2)];
  const year = yearOf(context, month, day, behind);
  const first = year === null ? null : dayOf(`${year}-${pad(month)}-${pad(day)}`);
  if (first === null) return null;
  return {
    edtf: `${edtfOf(first)}/${edtfOf(first + 6)}`,
    derivation: derived(context, `seven days from ${name} ${day}`),
  };
}

/** “the last day of April”; null where its year is open. */
export function edgeOf(context: DateContext, edge: string, name: string, behind: DateGroups): Denoted | null {
  const month = monthOf(name);
  const year = yearOf(context, month, edge === "first" ? 1 : 28, behind);
  if (year === null) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = edge === "first" ? 1 : edge === "last" ? days : days - 1;
  return {
    edtf: `${year}-${pad(month)}-${pad(day)}`,
    derivation: derived(context, `the ${edge} day of ${name}`),
  };
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
  // “the previous July”: that before the date read last.
  const [lastYear, lastMonth] = (/^\d{4}-\d\d/.exec(context.last?.edtf ?? "")?.[0] ?? "")
    .split("-")
    .map(Number);
  if (/^previous$/i.test(before)) {
    if (lastYear === undefined || lastMonth === undefined) return null;
    const year = month < lastMonth ? lastYear : lastYear - 1;
    return { edtf: `${year}-${pad(month)}`, derivation: `the ${name} before ${context.last?.text ?? ""}` };
  }
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

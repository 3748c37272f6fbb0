/** Days as whole numbers, so that the calendar needs no time zone. */
const DAY = 86_400_000;

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** A day in days since 1970-01-01, from its EDTF expression; null where that is no single day. */
export function dayOf(edtf: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return null;
  const time = Date.parse(`${edtf}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== edtf ? null : time / DAY;
}

export function edtfOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function weekdayOf(day: number): number {
  return new Date(day * DAY).getUTCDay();
}

/** 1 to 12 by the English name of a month or its abbreviation; 0 where it is none. */
export function monthOf(name: string): number {
  const start = name.replace(/\.$/, "").slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Whether a month has such a day, in a leap year where the year is open. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2020, month, 0)).getUTCDate();
}

/**
 * The year in which a month and day lie nearest to a day; by preference before it, where the text looks ahead (`future`)
 * after it, and where the words of its clause do (`aheadHere`) all the more.
 */
export function nearestYear(
  month: number,
  day: number,
  from: number,
  { future, aheadHere }: { readonly future: boolean; readonly aheadHere: boolean },
): number {
  const year = new Date(from * DAY).getUTCFullYear();
  const distance = (candidate: number) => {
    const away = Date.UTC(candidate, month - 1, day) / DAY - from;
    return away > 0 ? away * (future ? 0.5 : 4) : -away * (aheadHere ? 3 : 1);
  };
  return [year, year - 1, year + 1].reduce((best, other) =>
    distance(other) < distance(best) ? other : best,
  );
}

/** Feasts that fall on one day of the calendar, as month and day; those of Easter as days from it. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  "st patrick's day": [3, 17],
  "may day": [5, 1],
  "fourth of july": [7, 4],
  "july fourth": [7, 4],
  "bastille day": [7, 14],
  halloween: [10, 31],
  "armistice day": [11, 11],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  "boxing day": [12, 26],
  "australia day": [1, 26],
  "groundhog day": [2, 2],
  "anzac day": [4, 25],
  juneteenth: [6, 19],
  "canada day": [7, 1],
  "veterans day": [11, 11],
  "remembrance day": [11, 11],
  "new year's eve": [12, 31],
};
const FROM_EASTER: Readonly<Record<string, number>> = {
  "ash wednesday": -46,
  "palm sunday": -7,
  "maundy thursday": -3,
  "good friday": -2,
  "easter sunday": 0,
  "easter monday": 1,
};

/** Feasts on a weekday of a month: its first to fourth Monday, for example; −1 stands for the last one. */
const BY_WEEKDAY: Readonly<Record<string, readonly [month: number, weekday: number, nth: number]>> = {
  "memorial day": [5, 1, -1],
  "labor day": [9, 1, 1],
  "columbus day": [10, 1, 2],
};

/** The names of those days, as a pattern. */
export const HOLIDAY =
  "New Year['’]s (?:Day|Eve)|Valentine['’]s Day|International Women['’]s Day|St\\.? Patrick['’]s Day|May Day|Fourth of July|July Fourth|Bastille Day|Halloween|Armistice Day|Christmas (?:Eve|Day)|Boxing Day|Ash Wednesday|Palm Sunday|Maundy Thursday|Good Friday|Easter (?:Sunday|Monday)|Australia Day|Groundhog Day|Anzac Day|Juneteenth|Canada Day|Veterans Day|Remembrance Day|Memorial Day|Labor Day|Columbus Day";

/** Month and day of a feast in a year; null where there is no such feast. */
export function holidayIn(name: string, year: number): { month: number; day: number } | null {
  const key = name.toLowerCase().replaceAll("’", "'").replaceAll(".", "");
  const fixed = FIXED[key];
  if (fixed !== undefined) return { month: fixed[0], day: fixed[1] };
  const byWeekday = BY_WEEKDAY[key];
  if (byWeekday !== undefined) return nthWeekday(year, ...byWeekday);
  const away = FROM_EASTER[key];
  if (away === undefined) return null;
  const date = new Date(Date.UTC(year, 0, 1));
  const easter = easterOf(year);
  date.setUTCMonth(easter.month - 1, easter.day + away);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): { month: number; day: number } {
  const first = nth < 0 ? new Date(Date.UTC(year, month, 0)).getUTCDate() - 6 : 7 * (nth - 1) + 1;
  const ahead = (weekday - new Date(Date.UTC(year, month - 1, first)).getUTCDay() + 7) % 7;
  return { month, day: first + ahead };
}

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): { month: number; day: number } {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const of = h + l - 7 * m + 114;
  return { month: Math.floor(of / 31), day: (of % 31) + 1 };
}

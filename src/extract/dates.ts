import type { Range } from "../fact/span.type";
import { dayOf, edtfOf, isDay, monthOf, nearestYear, pad, WEEKDAYS, weekdayOf } from "./calendar";
import { AHEAD, COUNT, DATE, FUTURE, MONTH, PAST, PAST_BEFORE, YEAR_BEHIND } from "./date-pattern";

/** A day, or a few, that a text names. */
export interface DateFound extends Range {
  readonly text: string;
  readonly edtf: string;
  /** How it was worked out, where the text does not state it outright. */
  readonly derivation: string | null;
}

/** Reads the dates of one stretch of text after another; “the next day” follows the date read before. */
export class DateReader {
  private last: { readonly edtf: string; readonly text: string } | null = null;
  /** The last day that was told by itself, not by its distance from another. */
  private anchor: { readonly edtf: string; readonly text: string } | null = null;
  /** The year that the stretch at hand sets before its days: “In 2019, … on February 6”. */
  private setYear: number | null = null;
  /** Whether the stretch at hand looks ahead. */
  private future = false;
  /** Whether the words just before the date do. */
  private ahead = false;
  private readonly today: number | null;

  /** `published` is the article's own date in EDTF, or null where it is not known: then no year is made up. */
  constructor(
    private readonly text: string,
    published: string | null,
  ) {
    this.today = published === null ? null : dayOf(published);
  }

  read({ start, end }: Range): DateFound[] {
    const found: DateFound[] = [];
    const stretch = this.text.slice(start, end);
    const year = /^\W*In (?<year>(?:19|20)\d{2})\b/.exec(stretch);
    let stated: number | null = null;
    for (const match of stretch.matchAll(DATE)) {
      const groups = match.groups ?? {};
      this.setYear = stated ?? (year !== null && year.index < match.index ? Number(year.groups?.year) : null);
      // “is to meet on Tuesday” looks ahead; “said on Tuesday it will meet” does not.
      const words = stretch.slice(Math.max(0, match.index - 60), match.index);
      this.ahead = AHEAD.test(words);
      const next = stretch.slice(match.index + match[0].length);
      const turn = FUTURE.exec(next);
      this.future =
        FUTURE.test(words) ||
        (turn !== null && !PAST_BEFORE.test(words) && !PAST.test(next.slice(0, turn.index)));
      YEAR_BEHIND.lastIndex = match.index + match[0].length;
      const takesYear =
        groups.weekMonth ??
        groups.month ??
        groups.month2 ??
        groups.loneMonth ??
        groups.bareMonth ??
        groups.rangeMonth;
      const behind = takesYear === undefined ? null : YEAR_BEHIND.exec(stretch);
      const own = behind?.groups?.year;
      if (own !== undefined) stated = Number(own);
      const date = this.denoted(groups, behind?.groups ?? {});
      if (date === null) continue;
      // “two days before the vote”: counted from something that has no date here.
      if (
        groups.way === "before" &&
        /^ (?:the|an?|his|her|its|their) /.test(stretch.slice(match.index + match[0].length))
      )
        continue;
      const lead = groups.comes?.length ?? 0;
      const text = match[0].slice(lead) + (behind?.[0] ?? "");
      const from = start + match.index + lead;
      found.push({ start: from, end: from + text.length, text, ...date });
      this.last = { edtf: date.edtf, text };
      if (groups.span === undefined && groups.other === undefined && groups.same === undefined)
        this.anchor = this.last;
    }
    return found;
  }

  private denoted(
    groups: Readonly<Record<string, string | undefined>>,
    behind: Readonly<Record<string, string | undefined>>,
  ): { edtf: string; derivation: string | null } | null {
    if (groups.weekMonth !== undefined) return this.weekOf(groups.nth ?? "", groups.weekMonth, behind);
    const month = groups.month ?? groups.month2 ?? groups.rangeMonth;
    if (month !== undefined) return this.calendarDay(month, groups, behind);
    const lone = groups.loneMonth ?? groups.bareMonth;
    if (lone !== undefined) return this.wholeMonth(lone, groups.before ?? "", behind);
    if (groups.weekday !== undefined)
      return this.weekday(groups.weekday, (groups.direction ?? "").trim().toLowerCase());
    if (groups.word !== undefined) return this.near(groups.word.toLowerCase());
    if (groups.unit !== undefined) return this.period(groups.unit, (groups.relative ?? "").toLowerCase());
    if (groups.span !== undefined)
      return this.apart(
        groups.count ?? "",
        groups.span,
        groups.comes === undefined ? (groups.way ?? "") : "before",
      );
    if (groups.otherMonth !== undefined) return this.movedMonth(groups.otherMonth === "previous" ? -1 : 1);
    if (groups.same !== undefined || groups.other === "same") return this.moved(0);
    if (groups.other !== undefined) return this.moved(groups.other === "previous" ? -1 : 1);
    return null;
  }

  private year(
    month: number,
    day: number,
    behind: Readonly<Record<string, string | undefined>>,
  ): number | null {
    const stated = behind.year ?? behind.yearNote;
    if (stated !== undefined) return Number(stated);
    if (this.today === null) return null;
    const now = Number(edtfOf(this.today).slice(0, 4));
    if (this.setYear !== null) return this.setYear;
    if (behind.which === "this") return now;
    if (behind.which === "last" || behind.lastYear !== undefined) return now - 1;
    return nearestYear(month, day, this.today, this.future);
  }

  private calendarDay(
    name: string,
    groups: Readonly<Record<string, string | undefined>>,
    behind: Readonly<Record<string, string | undefined>>,
  ): { edtf: string; derivation: string | null } | null {
    const month = monthOf(name);
    const day = Number(groups.day ?? groups.day2 ?? groups.from);
    const year = this.year(month, day, behind);
    const until = groups.to === undefined ? day : Number(groups.to);
    // “December 5 and 6” is one stretch of time, “December 5 and 20” two days, of which this is the first.
    const to = groups.link === " and " && until !== day + 1 ? day : until;
    if (!isDay(year, month, day) || !isDay(year, month, to) || to < day) return null;
    const written = (of: number) => `${year ?? "XXXX"}-${pad(month)}-${pad(of)}`;
    const edtf = to === day ? written(day) : `${written(day)}/${written(to)}`;
    return { edtf, derivation: behind.year === undefined ? this.derived("the year of the article") : null };
  }

  /** “the first week of April”: its first seven days. */
  private weekOf(
    nth: string,
    name: string,
    behind: Readonly<Record<string, string | undefined>>,
  ): { edtf: string; derivation: string | null } | null {
    const month = monthOf(name);
    const year = this.year(month, 15, behind);
    if (year === null) return null;
    const index = ["first", "second", "third", "fourth"].indexOf(nth);
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const from = index === -1 ? days - 6 : index * 7 + 1;
    const written = (day: number) => `${year}-${pad(month)}-${pad(day)}`;
    return {
      edtf: `${written(from)}/${written(from + 6)}`,
      derivation: this.derived(
        `seven days of ${name}, counted from its ${index === -1 ? "end" : "beginning"}`,
      ),
    };
  }

  private wholeMonth(
    name: string,
    before: string,
    behind: Readonly<Record<string, string | undefined>>,
  ): { edtf: string; derivation: string | null } | null {
    const month = monthOf(name);
    const nearest = this.year(month, 15, behind);
    if (nearest === null) return null;
    // “last October” is over, however near the next one is.
    const isOver =
      /^(?:last|past)$/i.test(before) &&
      this.today !== null &&
      nearest * 12 + month >
        Number(edtfOf(this.today).slice(0, 4)) * 12 + Number(edtfOf(this.today).slice(5, 7)) - 1;
    const year = isOver && behind.year === undefined ? nearest - 1 : nearest;
    const follows = /^that$/i.test(before) && this.last !== null ? Number(this.last.edtf.slice(0, 4)) : year;
    return {
      edtf: `${Number.isNaN(follows) ? year : follows}-${pad(month)}`,
      derivation: behind.year === undefined ? this.derived("the year of the article") : null,
    };
  }

  private weekday(name: string, direction: string): { edtf: string; derivation: string | null } | null {
    if (this.today === null) return null;
    const wanted = WEEKDAYS.findIndex((weekday) => weekday === name);
    const back = (weekdayOf(this.today) - wanted + 7) % 7;
    const ahead = (7 - back) % 7;
    if (/^the (?:following|next|previous)$/.test(direction)) return this.weekdayFrom(name, wanted, direction);
    const isAhead =
      direction === "next" ||
      direction === "this coming" ||
      (/^(?:this)?$/.test(direction) && (back > 3 ? this.future : back > 0 && this.ahead));
    const day = isAhead
      ? this.today + (ahead === 0 ? 7 : ahead)
      : this.today -
        (direction.startsWith("last") && back < 2
          ? back + 7
          : back === 0 && direction.includes("past")
            ? 7
            : back);
    return {
      edtf: edtfOf(day),
      derivation: this.derived(
        isAhead
          ? `the next ${name} from the day of the article`
          : `the last ${name} up to the day of the article`,
      ),
    };
  }

  /** “the following Tuesday”, counted from the date read before. */
  private weekdayFrom(
    name: string,
    wanted: number,
    direction: string,
  ): { edtf: string; derivation: string | null } | null {
    const base = this.last === null ? null : dayOf(this.last.edtf);
    if (base === null || this.last === null) return null;
    const away = (wanted - weekdayOf(base) + 7) % 7 || 7;
    const isBefore = direction === "the previous";
    const day = isBefore ? base - ((7 - away) % 7 || 7) : base + away;
    return {
      edtf: edtfOf(day),
      derivation: this.derived(`the ${name} ${isBefore ? "before" : "after"} ${this.last.text}`),
    };
  }

  private near(word: string): { edtf: string; derivation: string | null } | null {
    if (this.today === null) return null;
    const away = word === "tomorrow" ? 1 : /yesterday|last night/.test(word) ? -1 : 0;
    return { edtf: edtfOf(this.today + away), derivation: this.derived("the day of the article is today") };
  }

  private period(unit: string, relative: string): { edtf: string; derivation: string | null } | null {
    if (this.today === null) return null;
    const step = relative === "next" ? 1 : relative === "last" ? -1 : 0;
    const derivation = this.derived(`${relative} ${unit} from the day of the article`);
    if (unit === "month") {
      const [year = 0, month = 1] = edtfOf(this.today).split("-").map(Number);
      const moved = new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7);
      return { edtf: moved, derivation };
    }
    const monday = this.today - ((weekdayOf(this.today) + 6) % 7);
    if (unit === "week")
      return { edtf: `${edtfOf(monday + 7 * step)}/${edtfOf(monday + 7 * step + 6)}`, derivation };
    // Early in the week, “this weekend” is the one just over.
    const over = step === 0 && weekdayOf(this.today) < 4 && weekdayOf(this.today) > 0 ? -7 : 7 * step;
    return { edtf: `${edtfOf(monday + over + 5)}/${edtfOf(monday + over + 6)}`, derivation };
  }

  private apart(
    count: string,
    span: string,
    way: string,
  ): { edtf: string; derivation: string | null } | null {
    const number = /^an?$/i.test(count) ? 1 : Number(count) || COUNT.indexOf(count.toLowerCase());
    if (number < 1) return null;
    const days = number * (span.startsWith("week") ? 7 : 1);
    if (way === "ago") {
      if (this.today === null || span.startsWith("week")) return null;
      return {
        edtf: edtfOf(this.today - days),
        derivation: this.derived(`${days} days before the day of the article`),
      };
    }
    return this.moved(way === "earlier" || way === "before" ? -days : days, this.anchor);
  }

  /** So many days from the date read before. */
  private moved(days: number, from = this.last): { edtf: string; derivation: string | null } | null {
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

  /** “the next month” of the date read before. */
  private movedMonth(months: number): { edtf: string; derivation: string | null } | null {
    const [year, month] = (/^\d{4}-\d\d/.exec(this.last?.edtf ?? "")?.[0] ?? "").split("-").map(Number);
    if (year === undefined || month === undefined || this.last === null) return null;
    return {
      edtf: new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7),
      derivation: `the month ${months < 0 ? "before" : "after"} ${this.last.text}`,
    };
  }

  private derived(how: string): string | null {
    return this.today === null ? null : how;
  }
}

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

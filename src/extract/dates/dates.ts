import type { Range } from "../../fact/span.type";
import { near, period, weekday, weekend } from "./article-day-dates";
import { dayOf, monthOf, MONTHS, pad } from "./calendar";
import {
  calendarDay,
  edgeOf,
  holiday,
  numericDay,
  ordinalDay,
  weekFrom,
  weekOf,
  wholeMonth,
} from "./calendar-dates";
import { apart, moved, movedMonth, movedWeek } from "./counted-dates";
import type { DateContext, DateGroups, DateRead, Denoted } from "./date-context";
import {
  AHEAD,
  DATE,
  FORECAST,
  FUTURE,
  IS_TO,
  OCCASION,
  PAST,
  PAST_BEFORE,
  REVIEWED,
  SCHEDULED,
  SOME_DATE,
  WAS_TO,
  YEAR_BEHIND,
} from "./date-pattern";
import { joinedRanges } from "./date-ranges";

/** The beginning of a clause: somebody, and a verb in the past. */
const CLAUSE =
  /^[^,.;]*\b(?:\p{L}{2,}ed|was|were|had|took|made|met|began|came|went|won|lost|left|fell|died)\b/u;

/** A day, or a few, that a text names. */
export interface DateFound extends Range, Denoted {
  readonly text: string;
}

/** Reads the dates of one stretch of text after another; “the next day” follows the date read before. */
export class DateReader implements DateContext {
  last: DateRead | null = null;
  anchor: DateRead | null = null;
  setYear: number | null = null;
  future = false;
  ahead = false;
  aheadHere = false;
  readonly today: number | null;
  /** The month that the article reviews, after its headline; null where it reviews none. */
  private readonly reviewed: DateRead | null;

  /** `published` is the article's own date in EDTF, or null where it is not known: then no year is made up. */
  constructor(
    private readonly text: string,
    published: string | null,
  ) {
    this.today = published === null ? null : dayOf(published);
    const [words, month, year] = REVIEWED.exec(text.slice(0, Math.max(0, text.indexOf("\n")))) ?? [];
    this.reviewed =
      month === undefined || year === undefined
        ? null
        : { edtf: `${year}-${pad(monthOf(month))}`, text: words?.replace(/^\W*(?:in )?/, "") ?? "" };
  }

  /** The dates of a stretch, in order, with their places in the text; stretches are read in the order of the text. */
  read({ start, end }: Range): DateFound[] {
    const found: DateFound[] = [];
    const stretch = this.text.slice(start, end);
    if (!SOME_DATE.test(stretch)) return found;
    const year = /^\W*In (?<year>(?:19|20)\d{2})\b/.exec(stretch);
    let stated: number | null = null;
    for (const match of stretch.matchAll(DATE)) {
      const groups = match.groups ?? {};
      this.setYear = stated ?? (year !== null && year.index < match.index ? Number(year.groups?.year) : null);
      // “is to meet on Tuesday” looks ahead; “said on Tuesday it will meet” does not.
      const words = stretch.slice(Math.max(0, match.index - 100), match.index);
      const next = stretch.slice(match.index + match[0].length);
      this.ahead =
        (AHEAD.test(words) && !WAS_TO.test(words)) ||
        (OCCASION.test(words) && IS_TO.test(next)) ||
        FORECAST.test(stretch.slice(Math.max(0, match.index - 120), match.index)) ||
        SCHEDULED.test(words.replace(/\b(?:on|in|from|for|at|late|early) $/, ""));
      this.aheadHere = AHEAD.test(words.slice(words.search(/[^,;]*$/))) && !WAS_TO.test(words);
      const turn = FUTURE.exec(next);
      this.future =
        this.ahead ||
        FUTURE.test(words) ||
        (turn !== null && !PAST_BEFORE.test(words) && !PAST.test(next.slice(0, turn.index)));
      YEAR_BEHIND.lastIndex = match.index + match[0].length;
      const takesYear =
        groups.weekMonth ??
        groups.month ??
        groups.month2 ??
        groups.loneMonth ??
        groups.bareMonth ??
        groups.rangeMonth ??
        groups.rangeMonth2 ??
        groups.weekFrom ??
        groups.weekFrom2 ??
        groups.wordMonth ??
        groups.edgeMonth ??
        groups.holiday;
      const behind = takesYear === undefined ? null : YEAR_BEHIND.exec(stretch);
      const own = behind?.groups?.year;
      if (own !== undefined) stated = Number(own);
      // “arrived today, two days after being rescued”: counted back from the day that stands before it.
      const before = found.at(-1);
      const isBack =
        before !== undefined &&
        groups.way === "after" &&
        /^,? (?:just |only )?$/.test(this.text.slice(before.end, start + match.index));
      const date = this.denoted(isBack ? { ...groups, way: "before" } : groups, behind?.groups ?? {});
      if (date === null) continue;
      // “two days before the vote”: counted from something that has no date here; “comes two days after he fled” has one.
      if (!isBack && /^(?:before|after)$/.test(groups.way ?? "") && /^ \p{L}/u.test(next)) {
        if (groups.comes === undefined || !CLAUSE.test(next.slice(0, 60))) continue;
      }
      // “Tuesday (June 9)” is one day.
      if (next.startsWith(")") && this.last?.edtf === date.edtf && stretch.charAt(match.index - 1) === "(")
        continue;
      const lead = groups.comes?.length ?? 0;
      const text = match[0].slice(lead) + (behind?.[0] ?? "");
      const from = start + match.index + lead;
      found.push({ start: from, end: from + text.length, text, ...date });
      this.last = { edtf: date.edtf, text };
      if (groups.span === undefined && groups.other === undefined && groups.same === undefined)
        this.anchor = this.last;
    }
    return joinedRanges(this.text, found);
  }

  private denoted(groups: DateGroups, behind: DateGroups): Denoted | null {
    if (groups.weekMonth !== undefined) return weekOf(this, groups.nth ?? "", groups.weekMonth, behind);
    if (groups.iso !== undefined || groups.full !== undefined) return numericDay(groups);
    const week = groups.weekFrom ?? groups.weekFrom2;
    if (week !== undefined) return weekFrom(this, week, groups, behind);
    if (groups.holiday !== undefined) return holiday(this, groups.holiday, behind);
    if (groups.ordinal !== undefined) return ordinalDay(this, Number(groups.ordinal));
    if (groups.bareWeekend !== undefined) return weekend(this);
    if (groups.weeksAgo !== undefined) return apart(this, groups.weeksAgo, "week", "ago today");
    const month =
      groups.month ?? groups.month2 ?? groups.rangeMonth ?? groups.rangeMonth2 ?? groups.wordMonth;
    if (month !== undefined) return calendarDay(this, month, groups, behind);
    const lone = groups.loneMonth ?? groups.bareMonth;
    if (lone !== undefined) return wholeMonth(this, lone, groups.before ?? "", behind);
    if (groups.weekday !== undefined)
      return weekday(
        this,
        groups.weekday,
        (groups.direction ?? "").trim().toLowerCase(),
        groups.weekIs ?? null,
      );
    if (groups.word !== undefined) return near(this, groups.word.toLowerCase());
    if (groups.unit !== undefined) return period(this, groups.unit, (groups.relative ?? "").toLowerCase());
    if (groups.span !== undefined)
      return apart(
        this,
        groups.count ?? "",
        groups.span,
        groups.comes === undefined ? (groups.way ?? "") : "before",
      );
    if (groups.edgeMonth !== undefined) return edgeOf(this, groups.edge ?? "", groups.edgeMonth, behind);
    if (groups.edgeOfIt !== undefined) {
      const month = this.reviewed ?? this.last;
      const name = MONTHS[Number(month?.edtf.slice(5, 7) ?? 0) - 1];
      return name === undefined ? null : edgeOf(this, groups.edge ?? "", name, behind);
    }
    if (groups.sameUnit === "week") return movedWeek(this);
    if (groups.otherWeek !== undefined) return movedWeek(this, groups.otherWeek === "previous" ? -1 : 1);
    if (groups.weekOr === "week") return movedWeek(this, groups.weekWay === "before" ? -1 : 1);
    if (groups.weekOr === "day") return moved(this, groups.weekWay === "before" ? -1 : 1);
    if (groups.sameMonth !== undefined) return movedMonth(this, 0);
    // “by the end of the month”: that under review, or this one; in a tale of the past, that of the date before.
    if (groups.themonth !== undefined)
      return (
        movedMonth(this, 0, this.reviewed) ??
        (this.future ? null : movedMonth(this, 0)) ??
        period(this, "month", "this")
      );
    if (groups.otherMonth !== undefined) return movedMonth(this, groups.otherMonth === "previous" ? -1 : 1);
    if (groups.same !== undefined || groups.other === "same") return moved(this, 0);
    if (groups.other !== undefined) return moved(this, groups.other === "previous" ? -1 : 1);
    return null;
  }
}

import { dayOf, edtfOf, WEEKDAYS, weekdayOf } from "./calendar";
import { derived, type DateContext, type Denoted } from "./date-context";
import { weekdayFrom } from "./counted-dates";

/** “on Tuesday”, “last Friday”, from the day of the article; null where that is not known. */
export function weekday(
  context: DateContext,
  name: string,
  direction: string,
  week: string | null,
): Denoted | null {
  if (context.today === null) return null;
  const wanted = WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 3)));
  if (week !== null) {
    // “Tuesday of last week”; weeks begin on Monday.
    const monday = context.today - ((weekdayOf(context.today) + 6) % 7);
    const step = week === "next" ? 7 : week === "last" ? -7 : 0;
    return {
      edtf: edtfOf(monday + step + ((wanted + 6) % 7)),
      derivation: derived(context, `the ${name} of ${week} week from the day of the article`),
    };
  }
  const back = (weekdayOf(context.today) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  if (/^the (?:following|next|previous)$/.test(direction))
    return weekdayFrom(context, name, wanted, direction);
  const base = dayOf(context.last?.edtf ?? "");
  // “On the Friday”: that after the day told of, where the tale is not of this week.
  if (direction === "the" && base !== null && context.today - base > 7) {
    const day = base + ((wanted - weekdayOf(base) + 7) % 7);
    return { edtf: edtfOf(day), derivation: `the ${name} after ${context.last?.text ?? ""}` };
  }
  const isAhead =
    direction === "next" ||
    direction === "this coming" ||
    (/^(?:this|the)?$/.test(direction) && (back > 3 ? context.future : back > 0 && context.ahead));
  const day = isAhead
    ? context.today + (ahead === 0 ? 7 : ahead)
    : context.today -
      (direction.startsWith("last") && back < 2
        ? back + 7
        : back === 0 && direction.includes("past")
          ? 7
          : back);
  return {
    edtf: edtfOf(day),
    derivation: derived(
      context,
      isAhead
        ? `the next ${name} from the day of the article`
        : `the last ${name} up to the day of the article`,
    ),
  };
}

/** “yesterday”, “tonight”; null where the day of the article is not known. */
export function near(context: DateContext, word: string): Denoted | null {
  if (context.today === null) return null;
  const away =
    word === "tomorrow"
      ? 1
      : word.endsWith("after tomorrow")
        ? 2
        : word.endsWith("before yesterday")
          ? -2
          : /yesterday|last night/.test(word)
            ? -1
            : 0;
  return {
    edtf: edtfOf(context.today + away),
    derivation: derived(context, "the day of the article is today"),
  };
}

/** “last week”, “this weekend”, “next month”; null where the day of the article is not known. */
export function period(context: DateContext, unit: string, relative: string): Denoted | null {
  if (context.today === null) return null;
  const step = relative === "next" ? 1 : relative === "last" ? -1 : 0;
  const derivation = derived(context, `${relative} ${unit} from the day of the article`);
  if (unit === "month") {
    const [year = 0, month = 1] = edtfOf(context.today).split("-").map(Number);
    const moved = new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7);
    return { edtf: moved, derivation };
  }
  const monday = context.today - ((weekdayOf(context.today) + 6) % 7);
  if (unit === "week")
    return { edtf: `${edtfOf(monday + 7 * step)}/${edtfOf(monday + 7 * step + 6)}`, derivation };
  // Early in the week, “this weekend” is the one just over.
  const over = step === 0 && weekdayOf(context.today) < 4 && weekdayOf(context.today) > 0 ? -7 : 7 * step;
  return { edtf: `${edtfOf(monday + over + 5)}/${edtfOf(monday + over + 6)}`, derivation };
}

/** “over the weekend”: the one just over or at hand, or the next where the text looks ahead; null without a day of the article. */
export function weekend(context: DateContext): Denoted | null {
  if (context.today === null) return null;
  const day = weekdayOf(context.today);
  const isOn = day === 0 || day === 6;
  const saturday = context.today - ((day + 1) % 7) + (context.future && !isOn ? 7 : 0);
  return {
    edtf: `${edtfOf(saturday)}/${edtfOf(saturday + 1)}`,
    derivation: derived(context, "the weekend next to the day of the article"),
  };
}

import { MONTHS, WEEKDAYS } from "./calendar";
import { DAY } from "./event-filters";
import { plainForms } from "./words";
import type { EventFound } from "./events";

const GATHERING =
  /\b(?:march|rally|protest|demonstration|summit|meeting|conference|convention|ceremony|debate)$/;

/** Whether a meeting without a date is one that was told of before: “speakers at the rally”. */
export function isToldBefore(
  text: string,
  { date, named }: EventFound,
  events: readonly EventFound[],
): boolean {
  const words = date !== null || named === null ? "" : text.slice(named.start, named.end);
  const noun = /\b(?:the|this|that) (?:[\p{L}-]+ ){0,3}/u.test(words)
    ? GATHERING.exec(words)?.[0]
    : undefined;
  return (
    noun !== undefined &&
    events.some(({ evidence }) => GATHERINGS.test(text.slice(evidence.start, evidence.end)))
  );
}

const GATHERINGS =
  /\b(?:march|ralli|rally|protest|demonstrat|summit|meeting|met|conference|convention|ceremon|debate)/i;

const COMMON = new Set(
  "after before during their there where which while would about other first people according united states since until between against under later earlier being having could".split(
    " ",
  ),
);

/** The day that two happenings have in common does not make them one. */
const CALENDAR_WORDS = new Set(
  [...MONTHS, ...WEEKDAYS, "yesterday", "today"].map((word) => word.toLowerCase()),
);

/** Nouns that take up any happening. */
const AGAIN =
  /^The (?:\p{L}+ ){0,2}?(?:crash|incident|accident|attack|shooting|fire|event|death|ceremony|vote|ruling|opinion|verdict|judgment|decision|meeting|protest|blast|explosion|collision|announcement|storm|earthquake|quake|move|news|man|woman|suspect|victims?|police|report|study|aircraft|plane|flight|ship|vessel|bus|train)\b/u;

/** Whether two events are one that is told twice: the same day, and a word in common that says what happened. */
export function isSameHappening(text: string, a: EventFound, b: EventFound): boolean {
  if (a.date?.edtf !== b.date?.edtf) return false;
  if (a.date === null) return a.kind === b.kind && Math.abs(a.unit - b.unit) < 2;
  if (a.unit === b.unit) return true;
  // “The crash happened on August 27”: a sentence that takes its subject from before tells the same again.
  const start = text.slice(b.evidence.start, b.evidence.start + 60);
  const noun = /^The (?:\p{L}+ ){0,2}?(?<noun>\p{L}+) /u.exec(start)?.groups?.noun ?? "";
  const isTold =
    /^(?:He|She|It|They|His|Her|This|That|\p{Ll})/u.test(start) ||
    (noun !== "" && (AGAIN.test(start) || text.slice(a.evidence.start, a.evidence.end).includes(noun)));
  if (isTold && DAY.test(b.date?.edtf ?? "")) return true;
  const words = ({ evidence }: EventFound) =>
    new Set(
      (
        text
          .slice(evidence.start, evidence.end)
          .toLowerCase()
          .match(/\p{L}{5,}|\bdied\b/gu) ?? []
      )
        .filter((word) => !COMMON.has(word) && !CALENDAR_WORDS.has(word))
        .map((word) => word.slice(0, 6)),
    );
  const others = words(b);
  return [...words(a)].filter((word) => others.has(word)).length > 1;
}

/** How a happening may be one of those told of before that have the same date, the surest sign first. */
export type Repetition = "taken up" | "of the same verb" | "in many words" | "of the same day";

/**
 * How an event takes up one of the others, of the same date; null where there are none. `verb` is its own verb in
 * its plain forms.
 */
export function repetitionOf(
  text: string,
  event: EventFound,
  others: readonly EventFound[],
  verb: readonly string[],
): Repetition | null {
  if (others.length === 0) return null;
  const start = text.slice(event.evidence.start, event.evidence.start + 60);
  const noun = /^The (?:\p{L}+ ){0,2}?(?<noun>\p{L}+) /u.exec(start)?.groups?.noun ?? "";
  // “The crash happened on August 27”: a sentence that takes its subject from before tells the same again.
  const isTakenUp =
    /^(?:He|She|It|They|His|Her|This|That) /.test(start) ||
    (noun !== "" &&
      (AGAIN.test(start) || others.some(({ evidence }) => text.slice(evidence.start, evidence.end).includes(noun))));
  if (isTakenUp) return "taken up";
  const told = others.map((other) => wordsOf(text, other));
  if (verb.some((form) => told.some((words) => words.has(form.slice(0, STEM))))) return "of the same verb";
  const words = wordsOf(text, event);
  const shared = Math.max(...told.map((other) => [...other].filter((word) => words.has(word)).length));
  return shared > 2 ? "in many words" : "of the same day";
}

const STEM = 6;

function wordsOf(text: string, { evidence }: EventFound): Set<string> {
  const words = text.slice(evidence.start, evidence.end).toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !COMMON.has(word) && !CALENDAR_WORDS.has(word))
      .flatMap((word) => (word.length < 5 ? plainForms(word) : [word, ...plainForms(word)]))
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, STEM)),
  );
}

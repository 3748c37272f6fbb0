import type { EventKind } from "../../event/event-kind.enum";
import type { Range } from "../../fact/span.type";
import { MONTHS, WEEKDAYS } from "../dates/calendar";
import { plainForms, wordSet } from "../text/words";

/** A passage that tells of an event, as others are compared with it. */
interface Telling {
  readonly evidence: Range;
  readonly unit: number;
  readonly date: { readonly edtf: string } | null;
  readonly named: Range | null;
  readonly kind: EventKind;
}

/** How a happening may be one of those told of before that have the same date, the surest sign first. */
export type Repetition = "taken up" | "of the same verb" | "in many words" | "of the same day";

/** So many events back one may be told again; no article has as many. */
const MOST_COMPARED = 100;
/** By so many letters words are compared: sentenced, sentencing. */
const STEM = 6;

const COMMON = wordSet(
  "and the for was were has had not but who its his her their she him them are with from over that this have been into after before during there where which while would about other first people according united states since until between against under later earlier being having could out said says one two also more than all any when then",
);
/** The day that two happenings have in common does not make them one. */
const CALENDAR_WORDS = new Set(
  [...MONTHS, ...WEEKDAYS, "yesterday", "today", "week", "month"].map((word) => word.toLowerCase()),
);
/** Nouns that take up any happening. */
const AGAIN =
  /^The (?:\p{L}+ ){0,2}?(?:crash|incident|accident|attack|shooting|fire|event|death|ceremony|vote|ruling|opinion|verdict|judgment|decision|meeting|protest|blast|explosion|collision|announcement|storm|earthquake|quake|move|news|man|woman|suspect|victims?|police|report|study|aircraft|plane|flight|ship|vessel|bus|train)\b/u;
const PRONOUN = /^(?:He|She|It|They|His|Her|This|That) /;
const GATHERING =
  /\b(?:march|rally|protest|demonstration|summit|meeting|talks|visit|conference|convention|ceremony|debate|speech)$/;
const GATHERINGS =
  /\b(?:march|ralli|rally|protest|demonstrat|summit|meeting|met|talks|visit|conference|convention|ceremon|debate|speech)/i;

/** The events told of so far, for finding out what takes them up. */
export class Told {
  /** Only what has the same date can be the same. */
  private readonly byDate = new Map<
    string,
    { readonly telling: Telling; readonly words: ReadonlySet<string> }[]
  >();
  private readonly all: Telling[] = [];

  constructor(private readonly text: string) {}

  add(telling: Telling): void {
    this.all.push(telling);
    if (telling.date === null) return;
    const others = this.byDate.get(telling.date.edtf) ?? [];
    others.push({ telling, words: this.wordsOf(telling.evidence) });
    this.byDate.set(telling.date.edtf, others);
  }

  /**
   * How a dated telling takes up one before it; null where none has its date. `verbs` are its own, in their plain
   * forms.
   */
  repetition({ date, evidence }: Telling, verbs: readonly string[]): Repetition | null {
    const others = this.byDate.get(date?.edtf ?? "")?.slice(-MOST_COMPARED) ?? [];
    if (others.length === 0) return null;
    const start = this.text.slice(evidence.start, evidence.start + 60);
    const noun = /^The (?:\p{L}+ ){0,2}?(?<noun>\p{L}+) /u.exec(start)?.groups?.noun ?? "";
    // “The crash happened on August 27”: a sentence that takes its subject from before tells the same again.
    const isTakenUp =
      PRONOUN.test(start) ||
      (noun !== "" &&
        (AGAIN.test(start) || others.some(({ telling }) => this.words(telling.evidence).includes(noun))));
    if (isTakenUp) return "taken up";
    if (verbs.some((verb) => others.some(({ words }) => words.has(verb.slice(0, STEM)))))
      return "of the same verb";
    const own = this.wordsOf(evidence);
    const shared = others.map(({ words }) => [...words].filter((word) => own.has(word)).length);
    return Math.max(...shared) > 2 ? "in many words" : "of the same day";
  }

  /** Whether a meeting without a date is one that was told of before: “speakers at the rally”. */
  hasMeeting({ named, unit, kind }: Telling): boolean {
    if (named === null) return false;
    const words = this.words(named);
    const isKnown = /^(?:the|this|that) /i.test(words) && GATHERING.test(words);
    return this.all
      .slice(-MOST_COMPARED)
      .some((other) =>
        isKnown
          ? GATHERINGS.test(this.words(other.evidence))
          : other.date === null && other.kind === kind && unit - other.unit < 2,
      );
  }

  private words({ start, end }: Range): string {
    return this.text.slice(start, end);
  }

  private wordsOf(range: Range): Set<string> {
    const words =
      this.words(range)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [];
    return new Set(
      words
        .filter((word) => !COMMON.has(word) && !CALENDAR_WORDS.has(word))
        .flatMap((word) => (word.length < 5 ? plainForms(word) : [word, ...plainForms(word)]))
        .filter((word) => word.length > 2)
        .map((word) => word.slice(0, STEM)),
    );
  }
}

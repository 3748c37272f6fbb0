import { sentencesOf } from "../../article/sentences";
import type { Range } from "../../fact/span.type";
import { quotedIn, type Quoted } from "../quotes/marks";
import { tokensOf, type Token } from "./tokens";
import { wordSet } from "./words";

/** A token of the narrator, or a whole quotation that stands in for its words. */
export interface Item extends Token {
  /** Index of the quotation among those of the reading; -1 for a token. */
  readonly quoted: number;
  /** Index of the passage of the quotation. */
  readonly passage: number;
}

/** A sentence of the narrator with the quotations that it holds, however many sentences those are. */
export interface Unit extends Range {
  readonly index: number;
  /** Which line with text it stands on; 0 is the headline. */
  readonly line: number;
  /** Where that line begins. */
  readonly lineStart: number;
  readonly items: readonly Item[];
  /** Whether the narrator adds no word of his own to the quotations. */
  readonly isAlone: boolean;
}

/** A text as the extraction reads it. */
export interface Reading {
  readonly text: string;
  readonly quoted: readonly Quoted[];
  /** Whether single marks are those of the text, as in British papers: none below the headline is double. */
  readonly isSingleMarked: boolean;
  readonly units: readonly Unit[];
  /** The lines that are questions and answers of an interview. */
  readonly interview: ReadonlySet<number>;
}

/** Reads a text: sentences, quoted passages, and the words between them with their parts of speech. */
export function read(text: string): Reading {
  const quoted = quotedIn(text);
  const marks = quoted
    .flatMap(({ outer }, i) => outer.map((range, passage) => ({ ...range, quoted: i, passage })))
    .sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let next = 0;
  let line = -1;
  let lineEnd = -1;
  let lineStart = 0;
  for (const range of joined(text, pieces(text, sentencesOf(text)), marks)) {
    if (
      lineEnd < range.start &&
      (line === -1 || /[\n\v\f\r\u2028\u2029]/.test(text.slice(lineEnd, range.start)))
    ) {
      line++;
      lineStart = range.start;
    }
    lineEnd = range.end;
    const items: Item[] = [];
    let at = range.start;
    const narrate = (end: number) => {
      if (end > at)
        for (const { start, end: to, text: word, lower, pos } of tokensOf(text, { start: at, end }))
          items.push({ start, end: to, text: word, lower, pos, quoted: -1, passage: 0 });
    };
    for (let mark = marks[next]; mark !== undefined && mark.start < range.end; mark = marks[++next]) {
      narrate(mark.start);
      const { start, end, quoted: whose, passage } = mark;
      items.push({
        start,
        end,
        text: text.slice(start, end),
        lower: "",
        pos: "QUOTE",
        quoted: whose,
        passage,
      });
      at = mark.end;
    }
    narrate(range.end);
    const isAlone = items.every(({ pos, text: word }) => pos === "QUOTE" || !/[\p{L}\p{N}]/u.test(word));
    units.push({ ...range, index: units.length, line, lineStart, items, isAlone });
  }
  const body = units.find((unit) => unit.line > 0)?.start ?? text.length;
  const isSingleMarked = !quoted.some(({ single, outer }) => !single && (outer[0]?.start ?? 0) >= body);
  return { text, quoted, isSingleMarked, units, interview: interviewLinesIn(text, units) };
}

/**
 * The lines of interviews, whose questions and answers are no words of the narrator: those that are labelled,
 * ((Jane Doe)), and those after them that speak in the first person.
 */
function interviewLinesIn(text: string, units: readonly Unit[]): Set<number> {
  const lines = new Set<number>();
  let begun = false;
  for (const { line, lineStart, items } of units) {
    const isLabelled = text.startsWith("((", lineStart);
    begun ||= isLabelled;
    const speaks = begun && items.some(({ lower }) => FIRST_PERSON.has(lower));
    if (isLabelled || speaks) lines.add(line);
  }
  return lines;
}

const FIRST_PERSON = wordSet("i we my our me us you your");

/**
 * Longer units are cut, behind a quotation: what looks at a unit may take the square of its length. The longest
 * sentence of a few hundred articles has 1,200.
 */
const LONGEST_UNIT = 4000;

/** Where a stretch that is too long is cut: between words where there are any, and never within a character. */
function cutAt(text: string, from: number): number {
  const space = text.slice(from, from + LONGEST_UNIT).lastIndexOf(" ");
  if (space > 0) return from + space;
  const isPair = /^[\uD800-\uDBFF]$/.test(text.charAt(from + LONGEST_UNIT - 1));
  return from + LONGEST_UNIT - (isPair ? 1 : 0);
}

function firstWordFrom(text: string, at: number): number {
  let from = at;
  while (/^\s$/.test(text.charAt(from))) from++;
  return from;
}

/** The same stretches, those cut that are too long. */
function* pieces(text: string, sentences: readonly Range[]): Generator<Range> {
  for (const { start, end } of sentences) {
    let from = start;
    while (end - from > LONGEST_UNIT) {
      const to = cutAt(text, from);
      yield { start: from, end: to };
      from = firstWordFrom(text, to);
    }
    if (from < end) yield { start: from, end };
  }
}

/** Sentences, those that one quoted passage reaches into made one. */
function joined(text: string, sentences: Iterable<Range>, marks: readonly Range[]): Range[] {
  const units: { start: number; end: number }[] = [];
  let next = 0;
  let reach = -1;
  for (const { start, end } of sentences) {
    const last = units.at(-1);
    if (last === undefined || start >= reach) units.push({ start, end });
    else if (end - last.start <= LONGEST_UNIT) last.end = Math.max(end, last.end);
    else {
      last.end = Math.max(reach, last.end);
      const from = firstWordFrom(text, last.end);
      if (from < end) units.push({ start: from, end });
    }
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      reach = Math.max(reach, mark.end);
    }
  }
  return units;
}

import type { Range } from "../fact/span.type";
import {
  LEADING_ABBREVIATIONS,
  NAMES_WITH_MARKS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
  SPEECH_VERBS,
  TRAILING_ABBREVIATIONS,
} from "./abbreviations";

const LINE_BREAK = /[\n\v\f\r\u2028\u2029]/;

// Marks that may end a sentence, with the closing marks and the note numbers that follow at once. It
// matches wherever it has begun and its runs are bounded: a text of nothing but marks costs no second
// look, and does not exhaust the stack of the regular expression engine.
const MARKS = /(?<marks>[\p{Sentence_Terminal}…]{1,64})(?:["'”’»›)\]}」』）】]|\[\d{1,3}\]){0,16}/gu;

// Closing marks that stand apart, after a space, and cannot open what follows.
const DETACHED_CLOSERS = /\s["”»)\]}]{1,3}(?=\s|$)/uy;

// What follows: openers, then a word. Both are bounded, so that looking ahead never runs away.
const FOLLOWING =
  /(?<opening>[\s"'“‘«‹„([{¿¡.…\p{Pd}*•]{0,16})(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,30})?/uy;

// The word up to a mark, unless it hangs on a number or a possessive: Corp, U.S, p.m, but not the s of 1970s.
const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}.'’&])(?<word>[\p{L}\p{M}.]+)$/u;
const LONGEST_WORD = 32;

// One capital, or letters with a full stop after each but the last: J, U.S, p.m.
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
// "I" is a word, unless it follows another initial: A. I. Smith.
const PRONOUN = /(?<!\p{Lu}\.\s?)I$/u;

const SPEAKER =
  /\s+(?<first>\p{Lu}[\p{L}.’'-]{0,30})\s(?:\p{Lu}[\p{L}.’'-]{0,30}\s){0,4}(?<verb>\p{Ll}{3,12})(?<stop>[.,]?)/uy;

/**
 * The sentences of a text in order; index 0 is the first line with any, the headline. Every character
 * that is not white space lies in exactly one, and none begins or ends with white space.
 *
 * A line break always ends a sentence. Within a line a full stop, question or exclamation mark does,
 * with the closing quotation marks and brackets after it, unless what follows goes on (a small letter,
 * as in “Is it?” he asked) or the full stop belongs to an abbreviation, an initial, a list number or an
 * ellipsis set apart. Each sentence within a quotation is a sentence: “I left. She stayed,” he said is
 * two, the second ending with the words that name the speaker.
 *
 * Intl.Segmenter is not the base: in V8 its cost grows with the square of a line's length (190 s for
 * 1 MB of "A. A. A."), and the rules for abbreviations would be needed on top of it all the same.
 */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let next = 0;
  // Split at single characters: a pattern for a whole line can exhaust the stack of the regular expression engine.
  for (const line of text.split(LINE_BREAK)) {
    const offset = next;
    next += line.length + 1;
    let start = 0;
    for (const end of endsIn(line)) {
      const sentence = withoutOuterSpace(line, start, end);
      if (sentence !== null) sentences.push({ start: offset + sentence.start, end: offset + sentence.end });
      start = end;
    }
  }
  return sentences;
}

/** Offsets in a line at which a sentence ends; the last is the line's own end. */
function* endsIn(line: string): Generator<number> {
  let start = 0;
  for (const { 0: found, index, groups } of line.matchAll(MARKS)) {
    const closed = index + found.length;
    const end = closed + (matchAt(DETACHED_CLOSERS, line, closed)?.[0].length ?? 0);
    if (!endsSentence(line, { start, index, marks: groups?.marks ?? "", end })) continue;
    yield end;
    start = end;
  }
  yield line.length;
}

/** A place where a sentence that began at `start` may end: marks at `index`, then closing marks up to `end`. */
interface Candidate {
  readonly start: number;
  readonly index: number;
  readonly marks: string;
  readonly end: number;
}

function endsSentence(line: string, candidate: Candidate): boolean {
  const { start, index, marks, end } = candidate;
  if (!/\s/.test(line.charAt(end))) return end === index + marks.length && isIdeographicEnd(line, end);
  const { opening = "", word = "" } = matchAt(FOLLOWING, line, end)?.groups ?? {};
  if (line.length - end <= 16 && !/[\p{L}\p{N}]/u.test(line.slice(end))) return false;
  if (goesOn(word) || isOmission(line, candidate, opening, word)) return false;
  if (end > index + marks.length && isSpeakerNamed(line, end, marks)) return false;
  const head = line.slice(Math.max(start, index - LONGEST_WORD), index);
  const before = LAST_WORD.exec(head)?.groups?.word ?? "";
  if (marks !== ".") return !NAMES_WITH_MARKS.has(before + marks);
  if (isListNumber(line, start, index) || LEADING_ABBREVIATIONS.has(before)) return false;
  const isNumber = /^\p{N}/u.test(word);
  if (NUMBERED_ABBREVIATIONS.has(before)) return !isNumber;
  const mayGoOn = TRAILING_ABBREVIATIONS.has(before) || (INITIALS.test(before) && !PRONOUN.test(head));
  if (!mayGoOn) return true;
  const isInitial = /^\p{Lu}$/u.test(word) && line.charAt(end + opening.length + 1) === ".";
  return !isNumber && !isInitial && (SENTENCE_OPENERS.has(word) || /["“‘«„]/.test(opening));
}

/** Chinese and Japanese set no space between sentences; after a closing mark the speaker may be named. */
function isIdeographicEnd(line: string, end: number): boolean {
  return /[。！？｡]/.test(line.charAt(end - 1)) && /[\p{L}\p{N}「『（【]/u.test(line.charAt(end));
}

/** Whether a word goes on with a sentence: it begins with a small letter, and is no name like iPhone. */
function goesOn(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word);
}

/**
 * An ellipsis in brackets or after a space stands for words left out, and the sentence goes on: "we will
 * ... Biden", "[...] The". Between two sentences, "of the law [...] The court", it ends the first.
 */
function isOmission(
  line: string,
  { start, index, marks }: Candidate,
  opening: string,
  word: string,
): boolean {
  if (/^\s\./.test(opening) || /\.\s$/.test(line.slice(Math.max(0, index - 2), index))) return true;
  if (!/^(?:\.{2,}|…+)$/.test(marks)) return false;
  if (!/^$|[\s"'“‘([]/.test(line.charAt(index - 1))) return false;
  const isFirst = index - start < 8 && !/[\p{L}\p{N}]/u.test(line.slice(start, index));
  return isFirst || word === "I" || !SENTENCE_OPENERS.has(word);
}

/**
 * “Why now?” Biden asked: the quotation ends, the sentence does not. After a full stop that holds only
 * where the verb ends the clause, because “We left.” Biden said he had, too, are two.
 */
function isSpeakerNamed(line: string, end: number, marks: string): boolean {
  const { first = "", verb = "", stop = "" } = matchAt(SPEAKER, line, end)?.groups ?? {};
  if (!SPEECH_VERBS.has(verb) || SENTENCE_OPENERS.has(first)) return false;
  return /[?!]$/.test(marks) || stop !== "";
}

function isListNumber(line: string, start: number, index: number): boolean {
  return index - start < 8 && /^\s*[([]?\d{1,3}$/.test(line.slice(start, index));
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function withoutOuterSpace(line: string, start: number, end: number): Range | null {
  const passage = line.slice(start, end);
  const kept = passage.trim();
  if (kept === "") return null;
  const lead = passage.length - passage.trimStart().length;
  return { start: start + lead, end: start + lead + kept.length };
}

import { fold, queryWords, scan } from "./analyzer";
import { isTypo, kinship, WEIGHT } from "./match";

/** A matched word: offsets in the passage, UTF-16, `end` exclusive, so that passage.slice(start, end) === text. */
export interface HighlightRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A passage of a text that answers a query: text.slice(start, start + passage.length) === passage. */
export interface Highlight {
  readonly passage: string;
  readonly start: number;
  readonly ranges: readonly HighlightRange[];
}

interface Spelling {
  readonly word: string;
  readonly answers: Map<number, number>;
}

/** A word of the text that answers a query, and how well it answers each word of it: index of that word → weight. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly answers: ReadonlyMap<number, number>;
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly matches: readonly Match[];
}

const LONGEST_PASSAGE = 200;
const MOST_PASSAGES = 3;
/** Code units shown before the first match of a passage that is cut out of a long sentence. */
const LEAD = 60;

/**
 * The passages of a text that answer a query, best first: three at most, those with more of the query's words before
 * others, then those with more and closer matches, then the earlier. A passage is the whole text where that has 200 code
 * units or fewer, else a sentence, and of a sentence longer than that a part cut between words. Which words match is decided
 * as in TextIndex, a word being guessed at only where this text answers it in no other way. Empty where nothing matches.
 */
export function highlight(text: string, query: string): readonly Highlight[] {
  const matches = matchesOf(text, query);
  const whole = text.length <= LONGEST_PASSAGE && matches.length > 0;
  const passages = whole ? [{ start: 0, end: text.length, matches }] : passagesOf(text, matches);
  return passages
    .map((passage) => ({ passage, worth: worthOf(passage) }))
    .sort((one, other) => other.worth - one.worth || one.passage.start - other.passage.start)
    .slice(0, MOST_PASSAGES)
    .map(({ passage: { start, end, matches: within } }) => ({
      passage: text.slice(start, end),
      start,
      ranges: within.map((match) => {
        const to = Math.min(match.end, end);
        return { start: match.start - start, end: to - start, text: text.slice(match.start, to) };
      }),
    }));
}

function matchesOf(text: string, query: string): readonly Match[] {
  // Most words of a text are said again and again, so each spelling is folded and compared once.
  const spellings = new Map<string, Spelling>();
  const places: { readonly start: number; readonly end: number; readonly spelling: Spelling }[] = [];
  scan(text, (start, end) => {
    const raw = text.slice(start, end);
    let spelling = spellings.get(raw);
    if (spelling === undefined) {
      spelling = { word: fold(raw), answers: new Map() };
      spellings.set(raw, spelling);
    }
    places.push({ start, end, spelling });
  });
  for (const [index, asked] of queryWords(query).entries()) answerOne([...spellings.values()], index, asked);
  return places.flatMap(({ start, end, spelling: { answers } }) =>
    answers.size > 0 ? [{ start, end, answers }] : [],
  );
}

/** Notes which spellings answer a word of the query. */
function answerOne(spellings: readonly Spelling[], index: number, asked: string): void {
  let isAnswered = false;
  for (const { word, answers } of spellings) {
    const kind = kinship(asked, word);
    if (kind === null) continue;
    answers.set(index, WEIGHT[kind]);
    isAnswered = true;
  }
  if (isAnswered) return;
  for (const { word, answers } of spellings) if (isTypo(asked, word)) answers.set(index, WEIGHT.TYPO);
}

/** Different words of the query count above everything, so they are set far above the sum of the weights. */
function worthOf({ matches }: Passage): number {
  const best = new Map<number, number>();
  let sum = 0;
  for (const { answers } of matches) {
    for (const [asked, weight] of answers) {
      best.set(asked, Math.max(best.get(asked) ?? 0, weight));
      sum += weight;
    }
  }
  return best.size * 1000 + sum;
}

function passagesOf(text: string, matches: readonly Match[]): readonly Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const { start, end } of sentencesOf(text)) {
    let from = start;
    for (let first = matches[next]; first !== undefined && first.start < end; first = matches[next]) {
      const isShort = end - from <= LONGEST_PASSAGE;
      const opening = isShort ? from : openingBefore(text, from, end, first);
      const closing = isShort ? end : closingAfter(text, opening, end, first);
      const within = [first];
      for (
        let match = matches[++next];
        match !== undefined && match.end <= closing;
        match = matches[++next]
      ) {
        within.push(match);
      }
      passages.push({ start: opening, end: closing, matches: within });
      from = closing;
      while (from < end && isSpace(text, from)) from++;
    }
  }
  return passages;
}

/** Stretches of text up to a full stop, question or exclamation mark before white space, or up to a line's end. */
function* sentencesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { index, 0: found } of text.matchAll(/\S.*?(?:[.!?]["'”’)\]]*(?=\s)|$)/gm)) {
    yield { start: index, end: index + found.length };
  }
}

/** Where to open a passage in [from, end) that shows `first` after some words of lead, or more where the end is near. */
function openingBefore(text: string, from: number, end: number, first: Match): number {
  let at = Math.min(first.start - LEAD, end - LONGEST_PASSAGE);
  if (at <= from) return from;
  while (at < first.start && !isSpace(text, at - 1)) at++;
  while (at < first.start && isSpace(text, at)) at++;
  return at;
}

/** Where to close it: after a word, and never within a surrogate pair, even where a single word is longer than a passage. */
function closingAfter(text: string, opening: number, end: number, first: Match): number {
  const most = opening + LONGEST_PASSAGE;
  if (most >= end) return end;
  let at = most;
  while (at > first.end && !isSpace(text, at)) at--;
  while (at > first.end && isSpace(text, at - 1)) at--;
  if (at > first.end || (at === first.end && at <= most)) return at;
  return (text.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

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

/** How well a word of the text answers each word of the query: index of that word → weight. */
type Answers = ReadonlyMap<number, number>;

/** A word of the text that answers a query. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly answers: Answers;
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
 * Finds the passages of a text that answer a query, best first: three at most, those with more of the query's words before
 * others, then those with more and closer matches, then the earlier. A passage is the whole text where that has 200 code
 * units or fewer, else a sentence, and of a sentence longer than that a part cut between words. Which words match is decided
 * as in TextIndex, a word being guessed at only where this text answers it in no other way. Empty where nothing matches.
 */
export function highlighter(query: string): (text: string) => readonly Highlight[] {
  const matcher = new Matcher(queryWords(query));
  return (text) => highlightsOf(text, matcher.matchesOf(text));
}

function highlightsOf(text: string, matches: readonly Match[]): readonly Highlight[] {
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

/** Finds the words that answer a query, in one text after another. */
class Matcher {
  /** The first letters of the asked words: most words of a text begin with others, and need not be looked at. */
  private readonly initials = new Uint8Array(128);
  /** What each spelling answers, typos aside. */
  private readonly kin = new Map<string, Answers>();

  constructor(private readonly asked: readonly string[]) {
    for (const word of asked) this.initials[word.charCodeAt(0)] = 1;
  }

  matchesOf(text: string): readonly Match[] {
    const matches: Match[] = [];
    const answered = new Set<number>();
    scan(text, (start, end) => {
      if (!this.mayBeKin(text.charCodeAt(start))) return;
      const answers = this.kinOf(text.slice(start, end));
      if (answers.size === 0) return;
      matches.push({ start, end, answers });
      for (const index of answers.keys()) answered.add(index);
    });
    return answered.size === this.asked.length ? matches : this.withTypos(text, matches, answered);
  }

  /** Folding turns letters of other alphabets into those of this one. */
  private mayBeKin(unit: number): boolean {
    return unit >= 128 || this.initials[unit >= 65 ? unit | 32 : unit] === 1;
  }

  private kinOf(spelling: string): Answers {
    const known = this.kin.get(spelling);
    if (known) return known;
    const word = fold(spelling);
    const answers = new Map<number, number>();
    for (const [index, asked] of this.asked.entries()) {
      const kind = kinship(asked, word);
      if (kind !== null) answers.set(index, WEIGHT[kind]);
    }
    this.kin.set(spelling, answers);
    return answers;
  }

  /** Guesses at the words that nothing answers. */
  private withTypos(
    text: string,
    matches: readonly Match[],
    answered: ReadonlySet<number>,
  ): readonly Match[] {
    const open = [...this.asked.entries()].filter(([index]) => !answered.has(index));
    const found = new Map(matches.map((match) => [match.start, match]));
    scan(text, (start, end) => {
      const word = fold(text.slice(start, end));
      const slips = open.filter(([, asked]) => isTypo(asked, word));
      if (slips.length === 0) return;
      const typos = slips.map(([index]) => [index, WEIGHT.TYPO] as const);
      found.set(start, { start, end, answers: new Map([...(found.get(start)?.answers ?? []), ...typos]) });
    });
    return [...found.values()].sort((one, other) => one.start - other.start);
  }
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

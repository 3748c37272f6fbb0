import stem from "wink-porter2-stemmer";

/** A word of a text: its folded form, and where it stands, as UTF-16 offsets with `end` exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words are cut to this many code units, so that a text without spaces cannot fill the dictionary. */
const LONGEST_WORD = 64;
/** A query holds at most this many different words; later ones are ignored. */
const MOST_QUERY_WORDS = 32;

const UNKNOWN = 0;
const BREAK = 1;
const LETTER = 2;
const IDEOGRAPH = 3;
const APOSTROPHE = 4;

/** Kind of each code unit, filled in as it is first met: a regular expression per character would cost more than all else. */
const kinds = new Uint8Array(65_536);

function kindOf(character: string): number {
  if (character === "'" || character === "\u2019") return APOSTROPHE;
  // Written without spaces: each character is a word, as in UAX #29.
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(character)) return IDEOGRAPH;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? LETTER : BREAK;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== unit) return BREAK;
  const known = kinds[unit];
  if (known !== undefined && known !== UNKNOWN) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOfSurrogate(text, at, unit);
  return (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

/** Both halves of a pair have the kind of the whole, except that a pair is never a word for each half. */
function kindOfSurrogate(text: string, at: number, unit: number): number {
  const point = text.codePointAt(unit >= 0xdc00 ? at - 1 : at) ?? 0;
  if (point < 0x10000) return BREAK;
  return kindOf(String.fromCodePoint(point)) === BREAK ? BREAK : LETTER;
}

/**
 * Calls `visit` with the offsets of every word of a text, in order. A word is a run of letters, digits and marks; an
 * apostrophe belongs to it between two of them (O'Brien), but a possessive 's does not (Kishida's is Kishida), and full
 * stops hold single letters together (U.S. is the word US). A hyphen divides: moon-landing is two words.
 */
export function scan(text: string, visit: (start: number, end: number) => void): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind !== LETTER) {
      if (kind === IDEOGRAPH) visit(at, at + 1);
      at++;
      continue;
    }
    const start = at++;
    let possessive = -1;
    for (;;) {
      const next = kindAt(text, at);
      if (next === LETTER) at++;
      else if (next === APOSTROPHE && kindAt(text, at + 1) === LETTER) possessive = at++;
      else if (isStopInAcronym(text, start, at)) at += 2;
      else break;
    }
    const ended = at === possessive + 2 && (text.charCodeAt(at - 1) | 32) === 115 ? possessive : at;
    visit(start, ended);
  }
}

/** Is the full stop at `at` one inside letters that are each followed by one, as in U.S. or U.S.S.R? */
function isStopInAcronym(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || (at - start) % 2 !== 1) return false;
  if (at - start > 1 && text.charCodeAt(at - 2) !== 46) return false;
  return kindAt(text, at + 1) === LETTER && kindAt(text, at + 2) !== LETTER;
}

/** Letters that Unicode does not decompose, as the CLDR transform Latin-ASCII writes them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ς: "σ",
};

/**
 * The form under which words are compared: compatibility-decomposed (NFKD), without diacritics, in lower case.
 * Empty where nothing but marks was given.
 */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower.slice(0, LONGEST_WORD);
  return raw
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[ßæœøđðþłıħς]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFC")
    .slice(0, LONGEST_WORD);
}

/** Stemming costs microseconds, so stems are kept; emptied when full rather than ranked by use, which would cost as much. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/**
 * The stem of a folded word: missions and mission share one. English, by Porter2 (snowballstem.org/algorithms/english);
 * a word with anything but a to z is its own stem.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]+$/.test(word) ? stem(word) : word;
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, found);
  return found;
}

/** The words of a text in order, each with its place. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  scan(text, (start, end) => {
    const word = fold(text.slice(start, end));
    if (word !== "") tokens.push({ word, start, end });
  });
  return tokens;
}

/**
 * The different words of a query, folded, in order; the first 32 of them. There are no stop words: a name or a title may be
 * made of them (The Who, Us), and the ranking already gives a word that is everywhere next to no weight.
 */
export function queryWords(query: string): readonly string[] {
  return [...new Set(tokensOf(query).map((token) => token.word))].slice(0, MOST_QUERY_WORDS);
}

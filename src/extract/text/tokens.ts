import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Range } from "../../fact/span.type";
import { toAscii } from "./ascii";

/** A word or a mark of a text, with its place. A word joined by hyphens is one token. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  /** Part of speech after Universal Dependencies, as wink-nlp tags it; QUOTE for a whole quotation. */
  readonly pos: string;
}

const nlp = winkNLP(model, ["pos"]);
// eslint-disable-next-line @typescript-eslint/unbound-method -- the library knows its reducers by identity
const { pos: PART_OF_SPEECH } = nlp.its;
const WORD = /^[\p{L}\p{N}]/u;

/**
 * The tokens of one sentence or paragraph that begins at an offset of a text. wink-nlp gives no offsets:
 * they are rebuilt from the tokens, which cover everything but white space.
 * @throws Error where they do not.
 */
export function tokensOf(text: string, { start, end }: Range): Token[] {
  const ascii = toAscii(text.slice(start, end)).replaceAll("\n", " ");
  const found: Token[] = [];
  let at = 0;
  for (const piece of piecesOf(ascii)) {
    const tokens = nlp.readDoc(piece).tokens();
    const tags: readonly string[] = tokens.out(PART_OF_SPEECH);
    tokens.out().forEach((value, i) => {
      while (ascii.charAt(at) === " ") at++;
      if (!ascii.startsWith(value, at)) {
        throw new Error(`The tagger's “${value}” does not stand at ${at} of “${ascii}”`);
      }
      add(found, text, { start: start + at, end: start + at + value.length }, tags[i] ?? "X");
      at += value.length;
    });
  }
  return found;
}

/** The time of the tagger grows with the square of a word's length: longer words are cut, and no real one is. */
const LONG_WORD = /\S{256}/;

function piecesOf(ascii: string): readonly string[] {
  return LONG_WORD.test(ascii) ? (ascii.match(/\S{1,256}\s*|\s+/g) ?? []) : [ascii];
}

/** Abbreviations that the tagger does not know; at the end of a sentence the stop is the sentence's. */
const SHORTENED = /^(?:Sens|Reps|Govs|Gens|Profs|Drs|Messrs|Corp|Bros)$/;

/** Adds a token, or joins it to a word that it hangs on by a hyphen, or to an abbreviation whose stop it is. */
function add(found: Token[], text: string, { start, end }: Range, pos: string): void {
  const [before, hyphen] = [found.at(-2), found.at(-1)];
  const joins =
    before?.end === hyphen?.start &&
    hyphen?.end === start &&
    /^[-‐‑]$/.test(hyphen.text) &&
    before !== undefined &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    WORD.test(text.slice(start, end));
  if (joins) found.splice(-2);
  if (text.startsWith(". ", start) && hyphen?.end === start && SHORTENED.test(hyphen.text)) {
    found.splice(-1, 1, { ...hyphen, end, text: `${hyphen.text}.`, lower: `${hyphen.lower}.` });
    return;
  }
  // “then-U.S.”: the tagger cuts it behind the U.
  const isCut =
    hyphen?.text === "." &&
    before !== undefined &&
    /-\p{Lu}$/u.test(before.text) &&
    before.end === hyphen.start;
  if (isCut && hyphen.end === start && /^\p{Lu}\.?$/u.test(text.slice(start, end))) {
    found.splice(-2);
    const whole = text.slice(before.start, end);
    found.push({ ...before, end, text: whole, lower: whole.toLowerCase() });
    return;
  }
  const from = joins ? before.start : start;
  const word = text.slice(from, end);
  const capital = /^\p{Lu}/u.test(word) || (joins && /-\p{Lu}/u.test(word));
  const tag = joins && capital ? "PROPN" : joins && pos === "PROPN" ? "NOUN" : pos;
  found.push({ start: from, end, text: word, lower: word.toLowerCase(), pos: tag });
}

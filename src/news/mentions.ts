import type { Range } from "../fact/span.type";

/** A word, of a long one its beginning, or a single character that belongs to none. */
const PIECE = /[\p{L}\p{N}\p{M}]{1,64}|[^\p{L}\p{N}\p{M}]/gu;
const WORD = /^[\p{L}\p{N}\p{M}]/u;

function isWordAt(text: string, index: number): boolean {
  const point = text.codePointAt(index);
  return point !== undefined && WORD.test(String.fromCodePoint(point));
}

/** For the piece that a name begins with, how long the names are that do, the longest first. */
function lengthsByOpening(names: ReadonlySet<string>): Map<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const [opening = ""] = name.match(PIECE) ?? [];
    const known = lengths.get(opening);
    if (known === undefined) lengths.set(opening, new Set([name.length]));
    else known.add(name.length);
  }
  return new Map([...lengths].map(([opening, all]) => [opening, [...all].sort((a, b) => b - a)]));
}

/**
 * Finds every place of a text at which one of the names stands as words of its own, in one pass over it.
 * Where places overlap the longest name is meant: “Joe Biden” is no mention of another Biden. Returns, for
 * each name that stands somewhere on its own account, its ranges in order.
 */
export function mentionsOf(text: string, names: Iterable<string>): Map<string, Range[]> {
  const wanted = new Set(names);
  const byOpening = lengthsByOpening(wanted);
  const found = new Map<string, Range[]>();
  let taken = 0;
  let isWithinWord = false;
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const follows = isWithinWord;
    isWithinWord = WORD.test(piece);
    if (follows || start < taken) continue;
    for (const length of byOpening.get(piece) ?? []) {
      const end = start + length;
      if (end > text.length) continue;
      const name = text.slice(start, end);
      if (!wanted.has(name) || (end < text.length && isWordAt(text, end))) continue;
      taken = end;
      const ranges = found.get(name);
      if (ranges) ranges.push({ start, end });
      else found.set(name, [{ start, end }]);
      break;
    }
  }
  return found;
}

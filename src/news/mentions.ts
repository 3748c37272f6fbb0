import type { Range } from "../fact/span.type";

/** A word, of a long one its beginning, or a single character that belongs to none. */
const PIECE = /[\p{L}\p{N}\p{M}]{1,64}|[^\p{L}\p{N}\p{M}]/uy;
const WORD = /^[\p{L}\p{N}\p{M}]/u;

function pieceAt(text: string, index: number): string {
  PIECE.lastIndex = index;
  return PIECE.exec(text)?.[0] ?? "";
}

function isWordAt(text: string, index: number): boolean {
  const point = text.codePointAt(index);
  return point !== undefined && WORD.test(String.fromCodePoint(point));
}

function isWordBefore(text: string, index: number): boolean {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, index - 2), index));
  return index > 0 && isWordAt(text, index - (isPair ? 2 : 1));
}

/** For the piece that a name begins with, how long the names are that do, the longest first. */
function lengthsByOpening(names: ReadonlySet<string>): Map<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const opening = pieceAt(name, 0);
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
  const initials = new Set([...byOpening.keys()].map((opening) => opening.charCodeAt(0)));
  const found = new Map<string, Range[]>();
  for (let start = 0; start < text.length; start++) {
    if (!initials.has(text.charCodeAt(start)) || isWordBefore(text, start)) continue;
    for (const length of byOpening.get(pieceAt(text, start)) ?? []) {
      const end = start + length;
      const name = text.slice(start, end);
      if (end > text.length || !wanted.has(name) || isWordAt(text, end)) continue;
      const ranges = found.get(name);
      if (ranges) ranges.push({ start, end });
      else found.set(name, [{ start, end }]);
      start = end - 1;
      break;
    }
  }
  return found;
}

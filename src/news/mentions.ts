import type { Range } from "../fact/span.type";

const WORD = /[\p{L}\p{N}\p{M}]/u;

function isWordAt(text: string, index: number): boolean {
  const point = text.codePointAt(index);
  return point !== undefined && WORD.test(String.fromCodePoint(point));
}

/** Where the name stands as words of its own, not as part of a longer word. */
function occurrences(text: string, name: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const before =
      start === 0
        ? -1
        : text.charCodeAt(start - 1) >= 0xdc00 && text.charCodeAt(start - 1) <= 0xdfff
          ? start - 2
          : start - 1;
    if (!(before >= 0 && isWordAt(text, before)) && !(end < text.length && isWordAt(text, end)))
      ranges.push({ start, end });
  }
  return ranges;
}

/**
 * Finds every place of a text at which one of the names stands as words of its own. Where places
 * overlap the longest name is meant: “Joe Biden” is no mention of another Biden. Returns, for
 * each name that stands somewhere on its own account, its ranges in order.
 */
export function mentionsOf(text: string, names: Iterable<string>): Map<string, Range[]> {
  const candidates = [...new Set(names)]
    .flatMap((name) => occurrences(text, name).map((range) => ({ name, ...range })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found = new Map<string, Range[]>();
  let taken = 0;
  for (const { name, start, end } of candidates) {
    if (start < taken) continue;
    taken = end;
    const ranges = found.get(name);
    if (ranges) ranges.push({ start, end });
    else found.set(name, [{ start, end }]);
  }
  return found;
}

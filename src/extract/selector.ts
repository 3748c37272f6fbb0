import type { Range } from "../fact/span.type";
import type { TextQuoteSelector } from "../news/annotated-article";

/**
 * The TextQuoteSelector (W3C Web Annotation) that selects one range of a text: with as much of what stands
 * before and behind it as it takes to tell it from the other places where the same words stand.
 */
export function selectorOf(text: string, { start, end }: Range): TextQuoteSelector {
  const exact = text.slice(start, end);
  const others = placesOf(text, exact).filter((at) => at !== start);
  if (others.length === 0) return { exact };
  for (let size = 16; ; size *= 2) {
    const prefix = text.slice(Math.max(0, start - size), start);
    const suffix = text.slice(end, end + size);
    if (others.every((at) => !text.endsWith(prefix, at))) return { exact, prefix };
    const isOnly = others.every(
      (at) => !text.endsWith(prefix, at) || !text.startsWith(suffix, at + exact.length),
    );
    if (isOnly || size > text.length) return { exact, prefix, suffix };
  }
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

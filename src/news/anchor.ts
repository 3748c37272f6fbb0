import type { Range } from "../fact/span.type";
import type { TextQuoteSelector } from "./annotated-article";

/** A passage that could not be found, or not unambiguously. The message says what would be right. */
export class AnchorError extends Error {}

function offsetsOf(text: string, exact: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) offsets.push(at);
  return offsets;
}

/**
 * Finds the one place of a text that a TextQuoteSelector (W3C Web Annotation,
 * https://www.w3.org/TR/annotation-model/#text-quote-selector) selects, as UTF-16 offsets. Passages
 * are compared character for character. Throws AnchorError where there is none, or several.
 */
export function anchor(text: string, { exact, prefix = "", suffix = "" }: TextQuoteSelector): Range {
  const everywhere = offsetsOf(text, exact);
  const offsets = everywhere.filter(
    (start) => text.endsWith(prefix, start) && text.startsWith(suffix, start + exact.length),
  );
  const [start, another] = offsets;
  if (start === undefined) {
    throw new AnchorError(
      everywhere.length === 0
        ? `“${exact}” does not occur in the text`
        : `“${exact}” occurs in the text, but not between this prefix and this suffix (at ${everywhere.slice(0, 5).join(", ")})`,
    );
  }
  if (another !== undefined) {
    throw new AnchorError(
      `“${exact}” occurs ${offsets.length} times (at ${offsets.slice(0, 5).join(", ")}): a longer prefix or suffix must tell which is meant`,
    );
  }
  return { start, end: start + exact.length };
}

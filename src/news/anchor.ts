import type { Range } from "../fact/span.type";
import type { TextQuoteSelector } from "./annotated-article";

/** A passage that could not be found, or not unambiguously. The message says what would be right. */
export class AnchorError extends Error {}

function offsetsOf(text: string, exact: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) offsets.push(at);
  return offsets;
}

function listed(offsets: readonly number[]): string {
  return offsets.slice(0, 5).join(", ");
}

/** Which part of its surroundings no occurrence has, and how to put it right. */
function misfit(prefix: string, suffix: string): string {
  if (suffix === "") return `just behind “${prefix}”: copy the prefix from the text, up to the passage`;
  if (prefix === "")
    return `just before “${suffix}”: copy the suffix from the text, from the end of the passage on`;
  return `between “${prefix}” and “${suffix}”: copy prefix and suffix from the text, without a gap`;
}

/**
 * Finds the one place of a text that a TextQuoteSelector (W3C Web Annotation,
 * https://www.w3.org/TR/annotation-model/#text-quote-selector) selects, as UTF-16 offsets. Passages
 * are compared character for character. Throws AnchorError where there is none, or several.
 */
export function anchor(text: string, { exact, prefix = "", suffix = "" }: TextQuoteSelector): Range {
  const everywhere = offsetsOf(text, exact);
  if (everywhere.length === 0)
    throw new AnchorError(
      `“${exact}” does not occur in the text: copy the passage from it, character for character`,
    );
  const offsets = everywhere.filter(
    (start) => text.endsWith(prefix, start) && text.startsWith(suffix, start + exact.length),
  );
  const [start, another] = offsets;
  if (start === undefined)
    throw new AnchorError(
      `“${exact}” occurs in the text (at ${listed(everywhere)}), but nowhere ${misfit(prefix, suffix)}`,
    );
  if (another !== undefined)
    throw new AnchorError(
      `“${exact}” occurs ${offsets.length} times (at ${listed(offsets)}): a longer prefix or suffix must tell which is meant`,
    );
  return { start, end: start + exact.length };
}

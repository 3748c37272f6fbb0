import type { Range } from "../fact/span.type";
import type { FactNode } from "../news/article-records";
import { harmless, type Style } from "./style";

type Format = Parameters<Style>[0];

interface Kind {
  readonly label: string;
  readonly format: Format;
}

const MISSION: Format = "magenta";
const AGREEMENT: Format = "yellow";

/** How each kind of fact is called and shown. */
export const KINDS: Readonly<Record<FactNode["__typename"], Kind>> = {
  Quote: { label: "quote", format: "green" },
  OfficeHolding: { label: "office", format: "cyan" },
  Statement: { label: "statement", format: "blue" },
  Agreement: { label: "agreement", format: AGREEMENT },
  Provision: { label: "provision", format: AGREEMENT },
  Mission: { label: "mission", format: MISSION },
  Participation: { label: "participation", format: MISSION },
  Milestone: { label: "milestone", format: MISSION },
  Pledge: { label: "pledge", format: "red" },
  Event: { label: "event", format: "underline" },
};

/**
 * A stretch of the text with the evidence of facts in the format of their kinds; where facts share
 * words the one with the shortest passage shows.
 */
export function paint(text: string, { start, end }: Range, facts: readonly FactNode[], style: Style): string {
  const passages = facts
    .flatMap(({ __typename, passages }) => passages.map((range) => ({ ...range, kind: KINDS[__typename] })))
    .filter((passage) => passage.start < end && passage.end > start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = passages.flatMap((passage) => [Math.max(start, passage.start), Math.min(end, passage.end)]);
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return bounds
    .slice(0, -1)
    .map((from, i) => {
      const words = harmless(text.slice(from, bounds[i + 1]));
      const shortest = passages.find((passage) => passage.start <= from && passage.end > from);
      return shortest ? style(shortest.kind.format, words) : words;
    })
    .join("");
}

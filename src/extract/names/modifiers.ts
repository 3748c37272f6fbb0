import type { Range } from "../../fact/span.type";
import type { Item } from "../text/reading";
import type { Entity } from "./entities";

/** Takes in what stands before the noun of a description: Conservative in “the Conservative leader”. */
export function learnModifiers(
  { modifiers }: Entity,
  items: readonly Item[],
  { start, end, head }: Range & { readonly head: string },
): void {
  const inside = items.filter((item) => item.start >= start && item.end <= end);
  const at = inside.findIndex(({ lower }) => lower.startsWith(head));
  if (at === -1) return;
  const known = modifiers.get(head) ?? new Set<string>();
  const before = inside.slice(0, at);
  for (const word of modifiersAmong(before)) known.add(word);
  if (isFormer(before)) known.add(FORMER);
  modifiers.set(head, known);
}

const FORMER = "former";

/** Whether words before a noun say that somebody is no more what it says. */
export function isFormer(items: readonly Item[]): boolean {
  return items.some(({ lower }) => lower === FORMER || lower.startsWith("ex-"));
}

/** The words among those before a noun that tell one bearer of it from another, in lower case. */
export function modifiersAmong(items: readonly Item[]): string[] {
  return items.flatMap(({ lower, pos }) =>
    /^\p{L}/u.test(lower) && !/^(?:DET|PRON|ADP|PART)$/.test(pos) && !LOOSE.test(lower) ? [lower] : [],
  );
}

/** What is said of somebody for a while and tells him from nobody. */
const LOOSE =
  /^(?:former|then|now|new|old|current|late|longtime|long-time|veteran|acting|young|elderly|embattled|outgoing|incoming|and|own|same|first|second|fellow|senior|presumptive|so-called)$/;

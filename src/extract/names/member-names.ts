import { ORG_WORDS } from "./person-nouns";
import type { Item } from "../text/reading";

/** Whether a mark makes those who belong to an organization part of its name: Bankers' Association, People's Party. */
export function isOfMembers(items: readonly Item[], at: number): boolean {
  const [before, mark, next] = [items[at - 1], items[at], items[at + 1]];
  if (!/^['’]s?$/.test(mark?.text ?? "") || !/^\p{Lu}\p{L}*(?:s|ople|men|ren)$/u.test(before?.text ?? ""))
    return false;
  return (
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    ORG_WORDS.has(next.lower) &&
    next.start - (mark?.end ?? 0) < 2
  );
}

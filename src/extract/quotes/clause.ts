import type { Phrase } from "./mentions";
import type { Item } from "../text/reading";

/** A clause as the search for its subject sees it. */
export interface Clause {
  readonly items: readonly Item[];
  readonly phrases: readonly Phrase[];
}

/** What a verb has for its subject. */
export interface Subject {
  readonly phrase: Phrase;
  /** Others that speak with it: Biden and Kishida said. */
  readonly isOneOfMany: boolean;
}

/** The last item before `from` that matches, by its index; -1 where there is none in the same clause, up to a semicolon. */
export function findBack(
  items: readonly Item[],
  from: number,
  matches: (item: Item, at: number) => boolean,
): number {
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined || item.text === ";") return -1;
    if (matches(item, at)) return at;
  }
  return -1;
}

/** The phrase that ends just before an item; undefined where none does. */
export function endingAt({ phrases }: Clause, to: number): Phrase | undefined {
  return phrases.findLast((phrase) => phrase.to === to);
}

const OPENS_SUBORDINATE =
  /^(?:when|after|while|as|although|though|if|since|because|before|once|until|whereas|unless|despite|following|asked|told|questioned|pressed|quizzed)$/;

/** Where the main clause begins behind one that opens the sentence: “When he tweeted it, Twitter …”; 0 where none does. */
export function mainClauseFrom({ items, phrases }: Clause): number {
  const first = items[1]?.text === "," ? 2 : 0;
  if (!OPENS_SUBORDINATE.test(items[first]?.lower ?? "")) return 0;
  const subject = phrases.find(
    ({ phraseFrom, to }) =>
      phraseFrom > first + 2 &&
      items[phraseFrom - 1]?.text === "," &&
      // The tagger has many a participle for an adjective: “Trump alleged”.
      items
        .slice(to, to + 3)
        .some(({ pos, lower }) => pos === "VERB" || pos === "AUX" || lower.endsWith("ed")),
  );
  return subject?.phraseFrom ?? 0;
}

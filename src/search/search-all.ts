import { queryWords } from "./analyzer";
import type { AskedWord, Scorer, Variant } from "./scorer";
import type { TextIndex } from "./text-index";
import { TopK } from "./top-k";

/** A document found: the name of its index, its ordinal there, and how well it answers (above 0, no upper bound). */
export interface SearchHit<Name extends string> {
  readonly index: Name;
  readonly doc: number;
  readonly score: number;
}

export interface SearchPage<Name extends string> {
  /** Hits wanted at most. */
  readonly limit: number;
  /** Only hits that come after this one in the order. */
  readonly after?: { readonly index: Name; readonly doc: number };
}

export interface SearchResults<Name extends string> {
  /** How many documents match in all, not only on this page. */
  readonly total: number;
  readonly hits: readonly SearchHit<Name>[];
}

interface Plan<Name extends string> {
  readonly name: Name;
  readonly rank: number;
  readonly scorer: () => Scorer;
}

interface Ranked {
  readonly rank: number;
  readonly doc: number;
  readonly score: number;
}

/**
 * Searches several indexes as if they were one collection, best first: by score, then in the order of the indexes, then
 * by ordinal, so that the order is total and a page can be taken up where another ended. Word frequencies and the average
 * length are those of all the indexes together, which makes scores of different kinds comparable: a leader whose name is
 * the word asked for comes before an article that mentions it. A word is guessed at (see TextIndex) only where no index
 * answers it.
 *
 * The answer is undefined where `after` names no document that matches the query.
 */
export function searchAll<Name extends string>(
  indexes: ReadonlyMap<Name, TextIndex>,
  query: string,
  { limit, after }: SearchPage<Name>,
): SearchResults<Name> | undefined {
  const plans = planAll(indexes, query);
  const last = after && positionOf(plans, after);
  if (after !== undefined && last === undefined) return undefined;
  const top = new TopK<Ranked>(limit, isBefore);
  let total = 0;
  for (const { rank, scorer } of plans) {
    const matches = scorer();
    while (matches.next()) {
      total += matches.count;
      offerAll(matches, rank, top, last);
    }
  }
  const names = [...indexes.keys()];
  const hits = top.sorted().flatMap(({ rank, doc, score }) => {
    const index = names[rank];
    return index === undefined ? [] : [{ index, doc, score }];
  });
  return { total, hits };
}

function isBefore(one: Ranked, other: Ranked): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.rank !== other.rank ? one.rank < other.rank : one.doc < other.doc;
}

function offerAll(matches: Scorer, rank: number, top: TopK<Ranked>, last: Ranked | undefined): void {
  const { documents, scores, count } = matches;
  const most = last?.score ?? Infinity;
  // Nearly every match of a common word stops at this comparison of two numbers; later ordinals lose a tie.
  let least = top.worst?.score ?? -Infinity;
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (score <= least || score > most) continue;
    const found = { rank, doc: documents[at] ?? 0, score };
    if (last !== undefined && !isBefore(last, found)) continue;
    top.offer(found);
    least = top.worst?.score ?? -Infinity;
  }
}

function positionOf<Name extends string>(
  plans: readonly Plan<Name>[],
  { index, doc }: { readonly index: Name; readonly doc: number },
): Ranked | undefined {
  const plan = plans.find(({ name }) => name === index);
  const score = plan?.scorer().scoreOf(doc);
  return plan === undefined || score === undefined ? undefined : { rank: plan.rank, doc, score };
}

/** What to look for in each index that may hold matches. */
function planAll<Name extends string>(
  indexes: ReadonlyMap<Name, TextIndex>,
  query: string,
): readonly Plan<Name>[] {
  const all = [...indexes];
  const documents = all.reduce((sum, [, index]) => sum + index.size, 0);
  const averageLength = all.reduce((sum, [, index]) => sum + index.totalLength, 0) / documents;
  const asked = queryWords(query)
    .map((word) => askEach(word, [...indexes.values()], documents))
    .sort((one, other) => other.idf - one.idf);
  if (asked.length === 0) return [];
  return all.flatMap(([name, index], rank) => {
    const words = asked.map(({ idf, perIndex }): AskedWord => ({ idf, variants: perIndex[rank] ?? [] }));
    if (words.some(({ variants }) => variants.length === 0)) return [];
    return [{ name, rank, scorer: () => index.scorer(words, averageLength) }];
  });
}

/** What answers a word in each index, and its inverse document frequency in all of them, in Lucene's form, which is never below 0. */
function askEach(
  word: string,
  indexes: readonly TextIndex[],
  documents: number,
): { readonly idf: number; readonly perIndex: readonly (readonly Variant[])[] } {
  const kin = indexes.map((index) => index.kin(word));
  const perIndex = kin.some((variants) => variants.length > 0)
    ? kin
    : indexes.map((index) => index.near(word));
  const count = perIndex.reduce((sum, variants, rank) => sum + (indexes[rank]?.count(variants) ?? 0), 0);
  return { idf: Math.log(1 + (documents - count + 0.5) / (count + 0.5)), perIndex };
}

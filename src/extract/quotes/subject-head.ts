import { isCue } from "./cue-verbs";
import { endingAt, type Clause, type Subject } from "./clause";
import type { Phrase } from "./mentions";
import { isOfficeHead } from "../offices/offices";

const PREPOSITION =
  /^(?:of|for|at|from|in|with|on|to|near|against|about|under|behind|within|over|into|like|by|between|among|including|outside|inside|as)$/;

/** From the end of a noun phrase to its head: the director in “the director of the agency”; null where what it belongs to is no phrase. */
export function climb(clause: Clause, phrase: Phrase): Subject | null {
  const { items } = clause;
  let head = phrase;
  // “the US ambassador to Germany Richard Grenell”: what stands before the name is part of the title.
  const isTitled =
    phrase.entity?.kind === "person" &&
    phrase.phraseFrom < phrase.from &&
    /^(?:PROPN|NOUN)$/.test(items[phrase.from - 1]?.pos ?? "");
  if (
    isTitled &&
    !isOfficeHead(items[phrase.from - 1]?.lower ?? "") &&
    PREPOSITION.test(items[phrase.phraseFrom - 1]?.lower ?? "")
  ) {
    const title = endingAt(clause, phrase.phraseFrom - 1);
    if (title?.type === "nominal" && isOfficeHead(title.head)) return { phrase, isOneOfMany: false };
  }
  for (let steps = 0; steps < 5; steps++) {
    head = coordinated(clause, head);
    const before = items[head.phraseFrom - 1];
    if (before === undefined || !PREPOSITION.test(before.lower)) break;
    // “— as the court put it —”
    const outside = items[head.phraseFrom - 2];
    if (before.lower === "as" && (outside?.pos === "QUOTE" || /^[,—–-]$/.test(outside?.text ?? ","))) break;
    // “part of the judge's statement reads”
    if (/^(?:part|portion|excerpt|summary|rest)$/.test(items[head.phraseFrom - 2]?.lower ?? "")) break;
    const outer = endingAt(clause, head.phraseFrom - 1) ?? loosely(clause, head.phraseFrom - 1);
    if (outer === undefined && before.lower !== "with") return null;
    if (outer === undefined) break;
    head = outer;
  }
  const before = items[head.phraseFrom - 1];
  const other =
    before?.lower === "and" || before?.text === "&" ? endingAt(clause, head.phraseFrom - 1) : undefined;
  // “co-author and geochemist Seth John” is one.
  const isNamed = other !== undefined && (other.type === "name" || items[other.phraseFrom]?.pos === "DET");
  const isOneOfMany =
    isNamed && other.type !== "pronoun" && !/^(?:VERB|ADP)$/.test(items[other.phraseFrom - 1]?.pos ?? "");
  return { phrase: head, isOneOfMany };
}

/** The Globe in “Matthew Ingram of The Globe and Mail”: what a preposition governs as a whole, by its first part. */
function coordinated(clause: Clause, head: Phrase): Phrase {
  const { items } = clause;
  const isName = head.type === "name" && head.entity?.kind !== "person";
  if (!isName || !/^(?:and|&)$/.test(items[head.phraseFrom - 1]?.lower ?? "")) return head;
  const first = endingAt(clause, head.phraseFrom - 1);
  const isGoverned = PREPOSITION.test(items[(first?.phraseFrom ?? 0) - 1]?.lower ?? "");
  return first !== undefined && isGoverned && first.entity?.kind !== "person" ? first : head;
}

/** A source in “a source close to Kessler”, a group in “a group based in Lagos”: what stands before an adjective or participle. */
function loosely(clause: Clause, preposition: number): Phrase | undefined {
  const item = clause.items[preposition - 1];
  const isLoose = item?.pos === "ADJ" || (item?.pos === "VERB" && /(?:ed|ing)$/.test(item.lower));
  if (!isLoose || isCue(clause.items, preposition - 1)?.plain === true) return undefined;
  const outer = endingAt(clause, preposition - 1);
  return outer?.type === "nominal" || outer?.entity?.kind === "organization" ? outer : undefined;
}

import { acrossApposition, described, namedBeside } from "../names/appositions";
import { UTTERANCES } from "./cues";
import { isCue } from "./cue-verbs";
import { endingAt, findBack, mainClauseFrom, type Clause, type Subject } from "./clause";
import type { Item } from "../text/reading";
import type { Phrase } from "./mentions";
import { ORG_NOUNS } from "../names/person-nouns";
import { climb } from "./subject-head";

const SKIPPED =
  /^(?:yesterday|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|having|himself|herself|itself|themselves|also|then|later|further|both|has|had|have|been|be|is|was|were|would|will|could|did|do|does|n't|not|to|never|just|again|once|previously|reportedly|allegedly|repeatedly|all|each|may|might|can|must|should)$/;

/** Whether a word stands between a verb and its subject; May and Will, in capitals, may be the subject. */
function isSkipped(item: Item | undefined): boolean {
  return item !== undefined && SKIPPED.test(item.lower) && !/^(?:May|Will)$/.test(item.text);
}

/** The subject of a verb that stands before it; null where the clause has none. `depth` counts the verbs it was handed on from. */
export function subjectBefore(clause: Clause, verb: number, depth = 0): Subject | null {
  const { items, phrases } = clause;
  let at = verb - 1;
  while (at >= 0 && (items[at]?.pos === "ADV" || items[at]?.pos === "AUX" || isSkipped(items[at]))) at--;
  const item = items[at];
  if (item === undefined || depth > 6) return null;
  if (item.text === ")") {
    const open = findBack(items, at, (other) => other.text === "(");
    const inner = phrases.find(({ to }) => to === open);
    const subject = inner === undefined ? null : climb(clause, inner);
    return subject === null || subject.phrase.entity?.kind !== "person"
      ? (opening(clause, at) ?? subject)
      : subject;
  }
  if (/^(?:who|which|that)$/.test(item.lower) && item.text !== "WHO") {
    const end = items[at - 1]?.text === "," ? at - 1 : at;
    const isAge = items[end - 1]?.pos === "NUM" && items[end - 2]?.text === ",";
    const antecedent = endingAt(clause, isAge ? end - 2 : end);
    // “other Republicans, such as Christie, who called”: a person named there is meant himself.
    if (antecedent?.entity?.kind === "person" && item.lower === "who")
      return { phrase: antecedent, isOneOfMany: false };
    const apposed = items[at - 1]?.text === "," && item.lower === "who" ? described(clause, end) : undefined;
    if (apposed !== undefined) return { phrase: apposed, isOneOfMany: false };
    // “by guards who called him”: people are meant themselves, an organization may be that of a person.
    if (antecedent?.type === "nominal" && item.lower === "who" && !ORG_NOUNS.has(antecedent.head))
      return { phrase: antecedent, isOneOfMany: false };
    // “redirects to a message which reads”
    if (antecedent?.type === "nominal" && UTTERANCES.has(antecedent.head))
      return { phrase: antecedent, isOneOfMany: false };
    if (antecedent !== undefined) return climb(clause, antecedent);
    if (item.lower !== "that") return null;
  }
  const ending =
    endingAt(clause, at + 1) ??
    // “one of them said”
    (isPartitive(items, at) ? endingAt(clause, at - 1) : undefined) ??
    (depth === 0 && items[verb - 1]?.lower !== "to" ? beforePhrase(clause, at) : undefined);
  if (ending !== undefined) {
    // “Tilburg of the University of California, Los Angeles disagreed”
    const isPlace =
      ending.entity !== null && ending.entity.kind !== "person" && items[ending.phraseFrom - 1]?.text === ",";
    const opener = isPlace ? opening(clause, ending.phraseFrom - 1) : null;
    if (opener !== null) return opener;
    const subject = climb(clause, ending);
    const named = subject === null ? undefined : namedBeside(clause, subject.phrase, verb);
    if (named !== undefined) return { phrase: named, isOneOfMany: false };
    if (subject !== null && mayGovern(items, subject, verb)) return subject;
  }
  if (item.text === "," || item.text === "—" || item.text === "–") {
    const apposed = acrossApposition(clause, at);
    if (apposed !== null) return apposed;
  }
  if (item.pos === "QUOTE") return null;
  // “Trump alleged the media was claiming”: a noun of which nothing is known is the subject all the same.
  const isUnknown =
    item.pos === "NOUN" &&
    items[at - 1]?.pos === "DET" &&
    items[at - 2]?.pos === "VERB" &&
    items[verb - 1]?.lower !== "to";
  if (isUnknown) return null;
  const before = findBack(items, at + 1, ({ pos, lower }, i) => isFinite(items, i, pos, lower));
  const main = /^(?:and|but)$/.test(item.lower) ? mainVerb(clause, before) : -1;
  if (main !== -1) return subjectBefore(clause, main, depth + 1);
  // What opens the sentence has a subject of its own.
  const mainFrom = mainClauseFrom(clause);
  const isElsewhere = before < mainFrom && verb >= mainFrom;
  if (before === -1 || before >= verb || isElsewhere)
    return depth > 0 || /^(?:who|which|that)$/.test(item.lower) ? null : foremost(clause, verb);
  return subjectBefore(clause, before, depth + 1) ?? (depth > 0 ? null : foremost(clause, verb));
}

/**
 * The verb that governs a clause which a verb stands in: denied in “denied reports that he has cancer and said”, said
 * in “said its reports had been vague and spoke of”; -1 where there is none.
 */
function mainVerb(clause: Clause, embedded: number): number {
  const { items } = clause;
  const opens = findBack(
    items,
    embedded,
    ({ lower, text, pos }) => lower === "that" || /^[,:]$/.test(text) || pos === "QUOTE",
  );
  if (items[opens]?.lower === "that") {
    const main = findBack(items, opens, ({ pos, lower }, at) => isFinite(items, at, pos, lower));
    return main !== -1 && isCue(items, main) !== null ? main : -1;
  }
  const subject = endingAt(clause, embedded) ?? endingAt(clause, embedded - 1);
  // “said Canadians had “a choice” and asked”
  const isThing = subject?.type === "nominal" && (UTTERANCES.has(subject.head) || subject.head.endsWith("s"));
  const before = (subject?.phraseFrom ?? 0) - 1;
  return isThing && isCue(items, before)?.plain === true ? before : -1;
}

/** Whether “of them” ends at an item. */
function isPartitive(items: readonly Item[], at: number): boolean {
  return /^(?:them|these|those|us)$/.test(items[at]?.lower ?? "") && items[at - 1]?.lower === "of";
}

/** A sign in “a sign on the old door read”: what stands before a preposition and nouns of which nothing is known. */
function beforePhrase(clause: Clause, last: number): Phrase | undefined {
  const { items } = clause;
  let at = last;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(items[at]?.pos ?? "")) at--;
  const isPhrase = at < last && items[last]?.pos === "NOUN" && items[at]?.pos === "ADP";
  return isPhrase ? endingAt(clause, at) : undefined;
}

/** “the decision to ban the players saying”: a participle has the subject of the clause, but for “with X saying”. */
function mayGovern(items: readonly Item[], { phrase }: Subject, verb: number): boolean {
  // “all they get is a message stating”
  if (UTTERANCES.has(phrase.head) && phrase.to === verb) return true;
  if (!(items[verb]?.lower.endsWith("ing") ?? false) || items[verb - 1]?.pos === "AUX" || phrase.from < 2)
    return true;
  const withIt = items.slice(0, phrase.from).some(({ lower }) => lower === "with");
  return withIt && /^(?:with|and)$/.test(items[phrase.phraseFrom - 1]?.lower ?? "");
}

/** The person who opens the sentence, where nothing nearer governs the verb: “Ferrand in relaying the news said”. */
function foremost(clause: Clause, verb: number): Subject | null {
  const { items, phrases } = clause;
  const main = mainClauseFrom(clause);
  const first = phrases.find(
    ({ entity, type, phraseFrom }) =>
      phraseFrom >= (main < verb ? main : 0) && (type !== "name" || entity?.kind === "person"),
  );
  if (first === undefined || first.to > verb || first.type === "pronoun") return null;
  const opens = first.phraseFrom === 0 || items[first.phraseFrom - 1]?.text === ",";
  return opens && first.type === "name" && !/^['’]s?$/.test(items[first.to]?.text ?? "")
    ? { phrase: first, isOneOfMany: false }
    : null;
}

/** Whether a verb may have a subject of its own. */
function isFinite(items: readonly Item[], at: number, pos: string, lower: string): boolean {
  if (pos !== "VERB" && pos !== "AUX") return false;
  if (lower.endsWith("ing") || items[at - 1]?.lower === "to") return false;
  return !/^(?:n't|not)$/.test(lower);
}

/** The person whose name opens a sentence, with what he belongs to behind it: “Sam Wilson of the Center (C-MORE) said”. */
function opening({ items, phrases }: Clause, before: number): Subject | null {
  const first = phrases.find(({ type, entity }) => type === "name" && entity?.kind === "person");
  if (
    first === undefined ||
    first.to > before ||
    !/^(?:of|from|at|with|,|for)$/.test(items[first.to]?.text ?? "")
  )
    return null;
  const isVerbless = items.slice(first.to, before).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
  return isVerbless ? { phrase: first, isOneOfMany: false } : null;
}

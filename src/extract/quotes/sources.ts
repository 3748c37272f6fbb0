import { attribution, type Attribution } from "./attribution";
import type { Clause } from "./clause";
import { UTTERANCES } from "./cues";
import { subjectAfter } from "./subject-after";
import { answererOf, ownerOf } from "./utterances";

/** What somebody's quoted words may be called behind them. */
const SAID =
  /^(?:tweets?|comments?|remarks?|claims?|statements?|speech|jibe|quip|insult|slur|post|posts|promise|pledge|vow|description|assessment|accusations?|charge|outburst|rant|line|quote)$/;

/** Whose words a sentence says they are without a verb of speech: according to Smith; in Smith's statement, “…”. */
export function* sources(clause: Clause, at: number): Generator<Attribution> {
  const { items, phrases } = clause;
  for (let i = Math.max(0, at - 30); i < Math.min(items.length, at + 31); i++) {
    const isAccording = items[i]?.lower === "according" && items[i + 1]?.lower === "to";
    const isWords =
      items[i]?.lower === "in" &&
      items[i + 1]?.lower === "the" &&
      items[i + 2]?.lower === "words" &&
      items[i + 3]?.lower === "of";
    if (!isAccording && !isWords) continue;
    // What stands behind a semicolon is a sentence of its own.
    if (items.slice(Math.min(i, at), Math.max(i, at)).some(({ text }) => text === ";")) continue;
    const subject = subjectAfter(clause, i + (isAccording ? 1 : 3));
    if (subject === null) continue;
    // “He told her that, according to the Post, they were “odd””: what the paper reports are his words.
    const isAside = items[i - 1]?.text === "," && subject.phrase.entity?.kind !== "person";
    yield attribution("according", subject, true, (i > at ? 84 : isAside ? 78 : 88) - Math.abs(i - at) * 0.5);
  }
  // “I don't know,” was Smith's reply
  if (/^(?:is|was|were|came|read|reads|ran|runs)$/.test(items[at + 1]?.lower ?? "")) {
    const said = phrases.find(
      ({ head, phraseFrom }) => UTTERANCES.has(head) && phraseFrom - at < 6 && phraseFrom > at,
    );
    const owner = said === undefined ? null : ownerOf(clause, said);
    if (owner !== null) yield attribution("utterance", owner, true, 88);
  }
  // “Trump's “mini-strokes” tweet”
  const isOwned = /^['’]s?$/.test(items[at - 1]?.text ?? "") && SAID.test(items[at + 1]?.lower ?? "");
  const speaker = isOwned ? phrases.find(({ to }) => to === at - 1) : undefined;
  if (speaker !== undefined)
    yield attribution("utterance", { phrase: speaker, isOneOfMany: false }, true, 99);
  for (const phrase of phrases) {
    // “the agency's report that Russia was guilty of “odd” things”
    const isContent = items[phrase.to]?.lower === "that";
    if (!UTTERANCES.has(phrase.head) || phrase.to > at || at - phrase.to > (isContent ? 16 : 8)) continue;
    const owner = ownerOf(clause, phrase);
    if (owner === null) continue;
    const answered = answererOf(clause, phrase, at);
    yield attribution(
      "utterance",
      answered ?? owner,
      true,
      isContent ? 70 - (at - phrase.to) * 0.5 : 66 - (at - phrase.to),
    );
  }
}

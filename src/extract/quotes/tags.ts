import { attribution, type Attribution } from "./attribution";
import { isCue } from "./cue-verbs";
import type { Cue } from "./cues";
import { mainClauseFrom, type Clause } from "./clause";
import { quotedAfter } from "./passives";
import type { Item } from "../text/reading";
import { apposed, withOthers } from "./sayers";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subjects";

/** How many words a tag may stand away, so that the work on a sentence does not grow with its square. */
const WINDOW = 60;
const ENDS = /^(?:[.;!?]|\.{3}|…)$/;

/** What is told directly behind a quotation: “We left,” said Smith; “We left,” Smith told the BBC. */
export function* tags(clause: Clause, at: number): Generator<Attribution> {
  const { items, phrases } = clause;
  // “When people ask “why?”, I say”: the main clause is no tag of what the one before it holds.
  if (mainClauseFrom(clause) > at) return;
  let next = at + 1;
  while (/^[,—–-]$/.test(items[next]?.text ?? "")) next++;
  // “— as the court put it —”
  if (items[next]?.lower === "as") next++;
  const isLong =
    (items[at]?.text.split(/\s+/).length ?? 0) > 4 && /^["“‘]?\p{Lu}/u.test(items[at]?.text ?? "");
  const punctuated = isLong || next > at + 1 || /[,.?!—…-]\]?["”’'»]*$/.test(items[at]?.text ?? "");
  // Whatever a clause that opens the sentence is followed by tells how it was uttered: “Welcome back,” he radioed.
  const isUttered =
    isLong && next > 0 && /[,?!]\]?["”’'»]*$/.test(items[at]?.text ?? "") && opensSentence(items, at);
  const cueAt = (verb: number) => isCue(items, verb) ?? (isUttered && isDeed(items, verb) ? DEED : null);
  const cue = cueAt(next);
  if (cue !== null) {
    const subject = subjectAfter(clause, next);
    // “We stand ready” tweeted Johnson: a quotation that opens the sentence needs no comma.
    const opens = cue.plain && at < 4 && items.slice(0, at).every(({ pos }) => pos === "QUOTE");
    if (subject !== null && (punctuated || opens) && !items[next]?.lower.endsWith("ing"))
      yield attribution("after", subject, cue.plain, 100, cue.verb);
    // “I'm delighted,” said the Kenyan: somebody speaks, though it is not known who.
    if (subject === null && punctuated && cue.plain && items[next]?.lower.endsWith("ing") !== true)
      yield { manner: "after", phrase: null, isOneOfMany: false, plain: true, score: 70, verb: cue.verb };
  }
  const opener = phrases.find((phrase) => phrase.phraseFrom === next) ?? apposed(clause, next);
  // “We stand ready.” — Aparna Garg, railway manager
  const isSigned =
    opener?.entity?.kind === "person" &&
    /^[—–-]$/.test(items[next - 1]?.text ?? "") &&
    items.length - opener.to < WINDOW &&
    items.slice(opener.to).every(({ pos }) => pos !== "VERB" && pos !== "AUX" && pos !== "QUOTE");
  if (isSigned) yield attribution("after", { phrase: opener, isOneOfMany: false }, true, 90, "say");
  // After a full stop a new sentence begins: “We left.” President Duda said is of another.
  const goesOn = next > at + 1 || /[,?!—…-]\]?["”’'»]*$/.test(items[at]?.text ?? "");
  // “Its plausible” Smith told Wikinews: a whole sentence may lack its comma.
  const isWhole =
    isLong &&
    !/\.["”'’]?$/.test(items[at]?.text ?? "") &&
    !items.slice(next, next + WINDOW).some(({ pos }) => pos === "QUOTE");
  if (opener === undefined || (!goesOn && !isWhole)) return;
  for (let verb = opener.to; verb < items.length && verb - next < 26; verb++) {
    const item = items[verb];
    if (item === undefined || item.pos === "QUOTE" || ENDS.test(item.text)) break;
    const said = isCue(items, verb) ?? (verb === opener.to ? cueAt(verb) : null);
    if (said === null || (!goesOn && (verb !== opener.to || !said.plain))) continue;
    const subject = quotedAfter(clause, verb) ?? subjectBefore(clause, verb);
    if (subject === null || subject.phrase.from < next) continue;
    yield attribution(
      "after",
      withOthers(clause, subject),
      said.plain,
      (said.plain ? 98 : 80) - (verb - opener.to) - (isLong || !saysMore(items, verb) ? 0 : 30),
      said.verb,
    );
    break;
  }
}

/** Whether a verb has a clause of its own behind it, so that it is no tag of what stands before: “Goff said it was”. */
function saysMore(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  const isClause =
    next?.lower === "that" || next?.lower === "there" || /^(?:it|he|she|they|we|i)$/.test(next?.lower ?? "");
  return isClause && items.slice(verb + 1).some(({ pos }) => pos === "AUX" || pos === "VERB");
}

/** A verb behind a quotation of which nothing is known. */
const DEED: Cue = { verb: "", plain: false };

/** “…,” Smith shot back; she cut in; he went on. */
function isComeback(items: readonly Item[], at: number): boolean {
  return (
    /^(?:shot|shoots|hit|hits|fired|fires|came|cut|cuts|broke|breaks|went|goes|put|threw|bit|snapped|chimed)$/.test(
      items[at]?.lower ?? "",
    ) && /^(?:back|in|on)$/.test(items[at + 1]?.lower ?? "")
  );
}

function opensSentence(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).every(({ pos, text }) => pos === "QUOTE" || !/[\p{L}\p{N}]/u.test(text));
}

function isDeed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  return (item.pos === "VERB" && !item.lower.endsWith("ing")) || isComeback(items, at);
}

/** “The border is the “main difference” between them, he added.”: a tag at the end holds for the whole sentence. */
export function* closingTags(clause: Clause, at: number): Generator<Attribution> {
  const { items, phrases } = clause;
  if (items.length - at > WINDOW) return;
  const verb = items.findLastIndex((_, i) => isCue(items, i)?.plain === true);
  const cue = verb > at + 1 && items.length - verb < 9 ? isCue(items, verb) : null;
  if (cue === null || items.slice(at + 1).some(({ pos }) => pos === "QUOTE")) return;
  const phrase = phrases.find(({ to, phraseFrom }) => to === verb && items[phraseFrom - 1]?.text === ",");
  const rest = items.slice(verb + 1);
  if (
    phrase === undefined ||
    phrase.phraseFrom <= at + 2 ||
    rest.some(({ pos }) => pos === "VERB" || pos === "SCONJ")
  )
    return;
  yield attribution("after", { phrase, isOneOfMany: false }, true, 75, cue.verb);
}

import { attribution, type Attribution } from "./attribution";
import { namedBeside } from "../names/appositions";
import { isCue } from "./cue-verbs";
import { mainClauseFrom, type Clause } from "./clause";
import type { Phrase } from "./mentions";
import { AGENT_VERBS, agentOf, passiveOf, quotedSpeaker } from "./passives";
import { mainSubject, sayerOf } from "./sayers";
import { subjectAfter } from "./subject-after";

/** What is told before a quotation in its sentence: Smith called it “odd”; criticized by Smith as “odd”; she's like, “odd”. */
export function* leadIns(clause: Clause, at: number): Generator<Attribution> {
  const { items, phrases } = clause;
  const direct =
    isCue(items, at - 1) !== null ||
    /^[,:]$/.test(items[at - 1]?.text ?? "") ||
    /^(?:that|saying|as)$/.test(items[at - 1]?.lower ?? "");
  let quotes = 0;
  // What somebody says in a clause that opens the sentence is no word of the main clause.
  const main = mainClauseFrom(clause);
  const least = at > main ? main : 0;
  for (let verb = at - 1; verb >= least && at - verb < 45; verb--) {
    const item = items[verb];
    if (item === undefined || item.text === ";") break;
    if (item.pos === "QUOTE") quotes++;
    const cue = isCue(items, verb);
    if (cue === null) continue;
    // What stands behind an earlier quotation with its own speaker may still govern the next one.
    // “said that the company had never explained “why””: they are the words of who says so.
    const isDenied = /^(?:never|not|n't|hardly|nobody|nothing)$/.test(items[verb - 1]?.lower ?? "");
    const score =
      90 - (at - verb) * 0.7 - quotes * 2 + (direct ? 6 : 0) - (cue.plain ? 0 : 8) - (isDenied ? 40 : 0);
    // “when she spoke of the middle class: …”: what stands behind the colon are no words of hers.
    if (cue.verb === "speak" && items[at - 1]?.text === ":" && at - verb > 3) continue;
    const passive = passiveOf(items, verb, item);
    if (passive) {
      // “Erdogan said — as reported by the Daily News —”
      if (/^(?:report|quote)$/.test(cue.verb) && items[verb - 1]?.lower === "as") continue;
      if (!cue.plain && !AGENT_VERBS.test(cue.verb)) continue;
      const agent = agentOf(clause, verb);
      if (agent !== null) yield attribution("by", agent, cue.plain, score, cue.verb);
      if (cue.verb !== "quote" && (agent !== null || cue.verb !== "report")) {
        if (agent === null)
          yield {
            manner: "by",
            phrase: null,
            isOneOfMany: false,
            plain: cue.plain,
            score: score - 30,
            verb: cue.verb,
          };
        continue;
      }
    }
    const quoted = quotedSpeaker(clause, verb);
    if (quoted !== null) {
      yield attribution("before", quoted, true, score + 8, "say");
      break;
    }
    // “Calling it a disgrace, the archbishop said”
    const opens = verb === 0 && item.lower.endsWith("ing");
    // “Remarked Tierra Curry, …”
    const isInverted = verb === 0 && cue.plain && item.lower.endsWith("ed");
    const subject =
      sayerOf(clause, verb) ??
      (isInverted
        ? subjectAfter(clause, verb)
        : opens
          ? (subjectAfter(clause, items[at + 1]?.text === "," ? at + 1 : at) ?? mainSubject(clause, at))
          : null);
    if (subject === null) continue;
    yield attribution("before", subject, cue.plain, score, cue.verb);
    if (score > 60 && cue.plain) break;
  }
  // “and she's like, …”
  const like = items[at - 1]?.text === "," ? at - 2 : at - 1;
  const isLike =
    items[like]?.lower === "like" &&
    /^(?:['’]s|['’]m|['’]re|is|was|were|am|are)$/.test(items[like - 1]?.lower ?? "");
  const teller = isLike ? phrases.find(({ to }) => to === like - 1) : undefined;
  if (teller !== undefined)
    yield attribution("before", { phrase: teller, isOneOfMany: false }, true, 97, "say");
  const me = items[like - 1];
  if (items[like]?.lower === "like" && me !== undefined && /^i['’]m$/.test(me.lower)) {
    const phrase: Phrase = {
      ...me,
      unit: -1,
      from: like - 1,
      to: like,
      phraseFrom: like - 1,
      type: "pronoun",
      entity: null,
      head: "i",
    };
    yield attribution("before", { phrase, isOneOfMany: false }, true, 97, "say");
  }
  if (items[at - 1]?.text !== ":") return;
  // “Of his opponent: “…””: whom the words are about, or told.
  const isTopic =
    items[0]?.pos === "ADP" && items.slice(0, at).every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos));
  if (isTopic) return;
  const first = phrases.find(({ phraseFrom }) => phraseFrom >= least);
  if (first === undefined) return;
  // “Her counterpart, James Orwin, shot back: “…””
  const phrase = namedBeside(clause, first, null) ?? first;
  yield attribution("named", { phrase, isOneOfMany: false }, false, 40);
}

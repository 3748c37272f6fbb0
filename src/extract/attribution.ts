import { isCue } from "./cue-verbs";
import { UTTERANCES, type Cue } from "./cues";
import type { Phrase } from "./mentions";
import { AGENT_VERBS, agentOf, passiveOf, quotedAfter, quotedSpeaker } from "./passives";
import type { Item, Unit } from "./reading";
import { mainClauseFrom, type Clause, type Subject } from "./clause";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subjects";
import { apposed, mainSubject, sayerOf, withOthers } from "./sayers";
import { answererOf, ownerOf } from "./utterances";

export type Manner = "after" | "before" | "according" | "utterance" | "by" | "named";

/** The words that tell, beside a quotation, who spoke. */
export interface Attribution {
  readonly manner: Manner;
  readonly phrase: Phrase | null;
  readonly isOneOfMany: boolean;
  /** Whether the verb is one of plain speech. */
  readonly plain: boolean;
  readonly score: number;
  /** The verb of speech; empty where another word tells. */
  readonly verb: string;
}

/** How many words a tag may stand away, so that the work on a sentence does not grow with its square. */
const WINDOW = 60;
const ENDS = /^(?:[.;!?]|\.{3}|…)$/;

/** The best attribution of the quotation at one item of a unit; null where nothing beside it tells. */
export function attributionOf(unit: Unit, phrases: readonly Phrase[], at: number): Attribution | null {
  const clause: Clause = { items: unit.items, phrases };
  const found = [
    ...after(clause, at),
    ...before(clause, at),
    ...according(clause, at),
    ...closing(clause, at),
  ];
  const best = found.reduce<Attribution | null>(
    (first, other) => (first === null || other.score > first.score ? other : first),
    null,
  );
  return best?.manner === "after" ? (reportedBy(clause, at, best, found) ?? best) : best;
}

const UTTERED = /^(?:shout|say|tell|write|tweet|cry|yell|chant|reply|scream)$/;

/** Who spoke, where the tag behind only reports that: “Muster told aides it was “over”, the Post reported.” */
function reportedBy(
  { items }: Clause,
  at: number,
  tag: Attribution,
  found: readonly Attribution[],
): Attribution | undefined {
  const isReport = tag.verb === "report" && tag.phrase?.entity?.kind !== "person";
  const isAdjacent = UTTERED.test(isCue(items, at - 1)?.verb ?? "");
  if (!isReport && !isAdjacent) return undefined;
  return found.find(
    ({ manner, verb, score, phrase }) =>
      manner === "before" && UTTERED.test(verb) && score > 70 && phrase !== null && phrase !== tag.phrase,
  );
}

function* after(clause: Clause, at: number): Generator<Attribution> {
  const { items, phrases } = clause;
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

function opensSentence(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).every(({ pos, text }) => pos === "QUOTE" || !/[\p{L}\p{N}]/u.test(text));
}

function isDeed(items: readonly Item[], at: number): boolean {
  return items[at]?.pos === "VERB" && /(?:ed|s)$/.test(items[at].lower);
}

/** “The border is the “main difference” between them, he added.”: a tag at the end holds for the whole sentence. */
function* closing(clause: Clause, at: number): Generator<Attribution> {
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

function* before(clause: Clause, at: number): Generator<Attribution> {
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
    const score = 90 - (at - verb) * 0.7 - quotes * 2 + (direct ? 6 : 0) - (cue.plain ? 0 : 8);
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
  const [first] = phrases;
  if (first !== undefined) yield attribution("named", { phrase: first, isOneOfMany: false }, false, 40);
}

/** What somebody's quoted words may be called behind them. */
const SAID =
  /^(?:tweets?|comments?|remarks?|claims?|statements?|speech|jibe|quip|insult|slur|post|posts|promise|pledge|vow|description|assessment|accusations?|charge|outburst|rant|line|quote)$/;

function* according(clause: Clause, at: number): Generator<Attribution> {
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
    yield attribution("according", subject, true, (i > at ? 84 : 78) - Math.abs(i - at) * 0.5);
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
    if (!UTTERANCES.has(phrase.head) || phrase.to > at || at - phrase.to > 8) continue;
    const owner = ownerOf(clause, phrase);
    if (owner === null) continue;
    const answered = answererOf(clause, phrase, at);
    yield attribution("utterance", answered ?? owner, true, 62 - (at - phrase.to));
  }
}

function attribution(
  manner: Manner,
  { phrase, isOneOfMany }: Subject,
  plain: boolean,
  score: number,
  verb = "",
): Attribution {
  return { manner, phrase, isOneOfMany, plain, score, verb };
}

import type { Range } from "../../fact/span.type";
import { MAKING } from "./event-candidates";
import { governorOf, type Governor } from "./event-clause";
import { hasVerb } from "./event-evidence";
import type { Reason } from "./event-reasons";
import { kindOf } from "./event-verb-reasons";
import { verbClass } from "./event-verbs";
import type { Reading, Unit } from "../text/reading";
import { plainForms, wordSet } from "../text/words";

/** Headlines that tell of no happening: plans, calls, questions, talks with the paper. */
const NO_HAPPENING =
  /\bWikinews\b|\?|^On the campaign trail|\b(?:urges?|calls? for|call to|considers?|discuss(?:es)?|could|may|might|will|would|plans?|wants?|asks?|seeks?|warns?|interviews?|talks? about|explains?|describes?|shows?|suggests?|(?:report|survey|poll|inquiry|audit|review|analysis|probe|watchdog|panel) finds?|indicates?|study|research\w*|scientists?)\b/iu;
/** How many lines of text tell the news that the headline names. */
const LEAD = 3;
const COMMON = wordSet(
  "after before during their there where which while would about other first people according united states with from over that this have been into says said announces announced",
);

/** What the headline says has happened, at the sentence that tells it, with what speaks for and against it. */
export interface News {
  readonly evidence: Range;
  readonly unit: number;
  readonly reasons: readonly Reason[];
}

/**
 * What the headline says has happened, at the sentence that tells it: among the first lines the one with most of its
 * words. Null where the headline tells of no happening, no sentence takes it up, or one of the events is that one.
 */
export function headlineEvent(
  { text, units }: Reading,
  events: readonly { readonly evidence: Range; readonly unit: number }[],
  made: readonly Range[],
): News | null {
  const headline = units.filter(({ line }) => line === 0);
  const [first] = headline;
  if (first === undefined) return null;
  const title = text.slice(first.start, headline.at(-1)?.end);
  if (NO_HAPPENING.test(title) || headline.some(isPlan)) return null;
  const wanted = stems(title);
  const sharedBy = ({ start, end }: Range) => {
    const own = stems(text.slice(start, end));
    return [...wanted].filter((stem) => own.has(stem)).length;
  };
  // What the paper says of itself is not the news.
  const isOwn = (unit: Unit) => /^Wikinews\b/.test(text.slice(unit.start, unit.start + 9));
  const lead = units.filter(
    (unit) => !isOwn(unit) && unit.line > 0 && unit.line <= LEAD && !unit.isAlone && hasVerb(unit, unit),
  );
  const leadEnd = lead.at(-1)?.end ?? 0;
  const verbs = formsOf(headline.flatMap(({ items }) => items.filter(({ pos }) => pos === "VERB")));
  const deeds = formsOf(
    headline.flatMap(({ items }) => items.filter(({ pos }) => /^(?:VERB|NOUN)$/.test(pos))),
  );
  // Of sentences with as many of its words the one that has its verb tells it, and the first line before the others.
  const worth = (one: Unit) => sharedBy(one) + (hasVerbOf(one, verbs) ? 0.5 : 0) + (one === lead[0] ? 1 : 0);
  const most = Math.max(...lead.map(worth));
  const unit = lead.find((one) => worth(one) === most);
  const score = unit === undefined ? 0 : sharedBy(unit);
  if (unit === undefined || score < 2 || score < wanted.size * 0.35) return null;
  const governor = governorOf(unit.items, { start: unit.start, end: unit.start });
  const isTold = events.some(({ evidence, unit: index }) => {
    const isMain =
      index === unit.index &&
      governor !== null &&
      evidence.start <= governor.verb.start &&
      governor.verb.end <= evidence.end;
    const shared = sharedBy(evidence);
    const isInLead = evidence.start < leadEnd;
    const hasItsVerb = () =>
      [...formsOf(wordsIn(text.slice(evidence.start, evidence.end)))].some((form) => verbs.has(form));
    // Further down only what is told as fully as here is the same.
    return (
      isMain ||
      shared >= Math.max(2, isInLead ? score * 0.6 : score) ||
      (isInLead && shared > 1 && hasItsVerb())
    );
  });
  if (isTold) return null;
  const end = unit.start + text.slice(unit.start, unit.end).replace(/[\s.]+$/, "").length;
  const reasons: Reason[] = ["the headline", ...ofVerbs(unit, governor, verbs, deeds)];
  if (score >= wanted.size * 0.6) reasons.push("the headline, in most words");
  const isMade = MAKING.test(text.slice(unit.start, unit.end));
  if (isMade || made.some((range) => range.start < unit.end && unit.start < range.end))
    reasons.push("the headline, an agreement");
  if (events.some(({ unit: index }) => index === unit.index)) reasons.push("the headline, beside an event");
  return { evidence: { start: unit.start, end }, unit: unit.index, reasons };
}

function wordsIn(words: string): { readonly lower: string }[] {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).map((lower) => ({ lower }));
}

/** Verbs in their plain forms. */
function formsOf(words: readonly { readonly lower: string }[]): Set<string> {
  return new Set(words.flatMap(({ lower }) => plainForms(lower)));
}

/** Whether a sentence has a verb of the headline, or of its nouns: arrested, of an arrest. */
function hasVerbOf({ items }: Unit, headline: ReadonlySet<string>): boolean {
  return items.some(
    ({ pos, lower }) =>
      pos === "VERB" && verbClass(lower) !== "say" && plainForms(lower).some((form) => headline.has(form)),
  );
}

function* ofVerbs(
  unit: Unit,
  governor: Governor | null,
  headline: ReadonlySet<string>,
  deeds: ReadonlySet<string>,
): Generator<Reason> {
  const { items } = unit;
  if (hasVerbOf(unit, headline)) yield "the headline, by its verb";
  if (governor === null) return;
  const kind = kindOf(governor, items);
  if (/^(?:say|think|write)$/.test(kind))
    yield hasVerbOf(unit, deeds) ? "the headline, told by somebody" : "the headline, said";
  else if (governor.tense === "perfect" && !/^(?:announce|report)$/.test(kind))
    yield "the headline, just now";
  const [article, noun, next] = items;
  // “The crash reportedly killed seven”: what took place was told before.
  if (article?.lower === "the" && noun?.pos === "NOUN" && /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? ""))
    yield "the headline, taken up";
  if (/^(?:present|future|possible)$/.test(governor.tense)) yield "the headline, not over";
  else if (/^(?:harm|law|occur|move|meet|win)$/.test(kind)) yield "the headline, a happening";
}

/** Whether a headline says what somebody is to do: “president to send bill”. */
function isPlan({ items }: Unit): boolean {
  return items.some(
    ({ lower }, at) =>
      lower === "to" && items[at + 1]?.pos === "VERB" && /^(?:NOUN|PROPN)$/.test(items[at - 1]?.pos ?? ""),
  );
}

function stems(words: string): Set<string> {
  return new Set(
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => (plainForms(word)[0] ?? word).slice(0, 5)),
  );
}

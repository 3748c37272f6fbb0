import type { Range } from "../fact/span.type";
import { hasVerb } from "./event-evidence";
import type { Reading, Unit } from "./reading";
import { plainForms } from "./words";

/** Headlines that tell of no happening: plans, calls, questions, talks with the paper. */
const NO_HAPPENING =
  /\bWikinews\b|\?|^On the campaign trail|\b(?:urges?|calls? for|call to|considers?|discuss(?:es)?|could|may|might|will|would|plans?|wants?|asks?|seeks?|warns?|to \p{Ll}+|interviews?|talks? about|explains?|describes?|shows?|suggests?|finds?|indicates?|study|research\w*|scientists?)\b/iu;
/** How many lines of text tell the news that the headline names. */
const LEAD = 3;
const COMMON = new Set(
  "after before during their there where which while would about other first people according united states with from over that this have been into says said announces announced".split(
    " ",
  ),
);

/**
 * What the headline says has happened, at the sentence that tells it: among the first lines the one with most of its
 * words. Null where the headline tells of no happening, no sentence takes it up, or an event of the lead is that one.
 */
export function headlineEvent(
  { text, units }: Reading,
  events: readonly Range[],
): { readonly evidence: Range; readonly unit: number } | null {
  const [headline] = units;
  if (headline === undefined) return null;
  const title = text.slice(headline.start, units.findLast(({ line }) => line === 0)?.end);
  if (NO_HAPPENING.test(title)) return null;
  const wanted = stems(title);
  let best: { unit: Unit; score: number } | null = null;
  for (const unit of units) {
    if (unit.line > LEAD) break;
    if (unit.line === 0 || unit.isAlone || !hasVerb(unit, unit)) continue;
    const own = stems(text.slice(unit.start, unit.end));
    const score = [...wanted].filter((stem) => own.has(stem)).length;
    if (score > (best?.score ?? 0)) best = { unit, score };
  }
  if (best === null || best.score < 2 || best.score < wanted.size * 0.35) return null;
  const { unit } = best;
  const leadEnd = units.findLast(({ line }) => line <= LEAD)?.end ?? 0;
  // Further down only what is told as fully as here is the same.
  const enough = (start: number) => Math.max(2, start < leadEnd ? best.score * 0.6 : best.score);
  const isTold = events.some(({ start, end }) => {
    if (start >= unit.start && start < unit.end) return true;
    const own = stems(text.slice(start, end));
    return [...wanted].filter((stem) => own.has(stem)).length >= enough(start);
  });
  if (isTold) return null;
  const end = unit.start + text.slice(unit.start, unit.end).replace(/[\s.]+$/, "").length;
  return { evidence: { start: unit.start, end }, unit: unit.index };
}

function stems(words: string): Set<string> {
  return new Set(
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => (plainForms(word)[0] ?? word).slice(0, 5)),
  );
}

import type { Occasion } from "./event-occasion";
import { occasionOfNoun } from "./event-occasion-nouns";
import { occasionOfVerb } from "./event-occasion-verbs";
import { likelihoodOf } from "./event-reasons";
import type { Reason } from "./event-reasons";
import type { Stretch } from "./event-stretches";

/** Beyond so many lines an article tells what went before. */
const FAR = 6;

/** The occasions that a stretch tells of, the likeliest first. */
export function occasionsIn({ items }: Stretch): Occasion[] {
  return items
    .flatMap((_, at) => occasionOfVerb(items, at) ?? occasionOfNoun(items, at) ?? [])
    .sort((a, b) => likelihoodOf(b.reasons) - likelihoodOf(a.reasons));
}

/** Where a stretch stands. */
export interface Place {
  readonly line: number;
  readonly isInterview: boolean;
  readonly isQuestion: boolean;
}

/** What speaks for or against an occasion from all the words of its stretch and from its place in the text. */
export function reasonsAround({ items }: Stretch, { line, isInterview, isQuestion }: Place): Reason[] {
  const reasons: Reason[] = [];
  if (!items.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) reasons.push("occasion, without a verb");
  if (isInterview) reasons.push("occasion, in an interview");
  if (isQuestion) reasons.push("occasion, in a question");
  if (line > FAR) reasons.push("occasion, far down");
  return reasons;
}

/*
 * The reasons for and against a passage telling of an event, each with its weight in logits, set by hand from the
 * guidelines of tests/corpus and corrected where labelled articles showed a reason to be trusted too much or too little.
 */

/** Of a date: whether it is that of a happening. */
const OF_DATES = {
  "a date": 1.2,
  "a month": -0.3,
  "some days": 0.4,
  today: -0.5,
  // The words beside it.
  "since or until": -3,
  "by then": -0.7,
  "opens the clause": 0.4,
  "modifies a happening": -0.1,
  "modifies a document": -2.2,
  "modifies a thing": -1,
  "on a happening": 0.3,
  "opens on a happening": 0,
  "on a document": -2,
  "according to": -2,
  "a day that is marked": -3,
  "a birth": -3,
  "a count": -2,
  // Its verb.
  "no verb": -2.5,
  said: -3.5,
  "said, in the headline": -1,
  "said at a meeting": 0,
  "announced a clause": -1.2,
  reported: -2.5,
  "announced a thing": -0.3,
  "was announced": -0.5,
  "a state": -0.8,
  "a verb of happening": 0.5,
  "the headline’s verb": 1.5,
  "the headline’s words": 0.5,
  "future verb": 0,
  "possible verb": -1.5,
  "perfect verb": -0.75,
  "present verb": -1,
  denied: -1.5,
  "spoke to the paper": -3,
  "a meeting": 0.7,
  // Of which there is another record.
  "an agreement made": -4.5,
  // Where it stands.
  quoted: -3.5,
  "quoted, of the calendar": -1,
  "in an interview": -3,
  "in an interview, of the calendar": -1.1,
  "in a question": -2,
  // Others of the same date.
  "again, taken up": -2,
  "again, of the same verb": -2,
  "again, in many words": -0.8,
  "again, of the same day": -0.5,
  "again, by its noun": -1.5,
} as const;

/** Of a meeting and the like that has no day: whether the article says that it takes place. */
const OF_OCCASIONS = {
  "an occasion": -1.5,
  "met somebody, or somewhere": 2.2,
  "met, without whom": 0.3,
  "spoke with a leader": 2.2,
  "spoke to the press": 2.5,
  "spoke to an audience": 2,
  "rallied somewhere": 1.7,
  "held a ceremony": 2.2,
  "refused what was asked": 2.5,
  "refused to do it": 1.8,
  "press conference": 1.5,
  ceremony: 0.5,
  talks: 0.5,
  meeting: 0.3,
  speech: 0.1,
  "a new one": 1.2,
  "a known one": -0.7,
  "somebody’s": 0.7,
  bare: -0.7,
  "by its name": 0.4,
  several: -1,
  "at it": 1,
  "after it": 0.8,
  "before or about it": -1.2,
  "of it": -1,
  held: 1,
  "takes place": 0.5,
  "with somebody": 1,
  "any of a kind": -1,
  "told of before": -1.5,
  "occasion, passive": -1,
  "occasion, future": -0.3,
  "occasion, possible": -2,
  "occasion, infinitive": -1,
  "occasion, present": -1,
  "occasion, perfect": -0.2,
  "occasion, participle": -0.8,
  "occasion, denied": -3,
  "occasion, in doubt": -0.8,
  "occasion, without a verb": -0.6,
  "occasion, in an interview": -1.5,
  "occasion, in a question": -2.5,
  "occasion, far down": -0.2,
} as const;

/** Of the sentence that takes up the headline: whether that is a happening which no other event tells. */
const OF_HEADLINES = {
  "the headline": -1.2,
  "the headline, by its verb": 1.2,
  "the headline, in most words": 0.7,
  "the headline, a happening": 0.8,
  "the headline, just now": 1.2,
  "the headline, taken up": -2,
  "the headline, said": -1.5,
  "the headline, told by somebody": -0.5,
  "the headline, not over": -1.5,
  "the headline, an agreement": -2,
  "the headline, beside an event": -0.5,
} as const;

/** What each reason weighs. */
const REASONS = { ...OF_DATES, ...OF_OCCASIONS, ...OF_HEADLINES };
export type Reason = keyof typeof REASONS;

/**
 * How likely it is, in (0, 1), that a passage tells of an event which was not told of before it: the logistic of the
 * sum of what its reasons weigh.
 */
export function likelihoodOf(reasons: readonly Reason[]): number {
  return 1 / (1 + Math.exp(-reasons.reduce((sum, reason) => sum + REASONS[reason], 0)));
}

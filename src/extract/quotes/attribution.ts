import type { Subject } from "./clause";
import type { Phrase } from "./mentions";

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

/** What a subject of a verb of speech, or what stands in its place, tells of a quotation. */
export function attribution(
  manner: Manner,
  { phrase, isOneOfMany }: Subject,
  plain: boolean,
  score: number,
  verb = "",
): Attribution {
  return { manner, phrase, isOneOfMany, plain, score, verb };
}

import type { Range } from "../../fact/span.type";
import type { FactStatus } from "../../fact/fact-status.enum";
import { isCue } from "./cue-verbs";
import type { Discourse } from "./discourse";
import type { Entity, MentionType } from "../names/entities";
import type { Phrase } from "./mentions";
import type { Unit } from "../text/reading";
import { subjectBefore } from "./subjects";

/** Something that the narrator reports somebody to have said, without quoting it. */
export interface StatementFound {
  readonly evidence: Range;
  readonly speaker: Entity;
  readonly status: FactStatus;
  /** What names the speaker. */
  readonly naming: MentionType;
  /** Whom it was told. */
  readonly audience: Range | null;
}

const STATUS: Readonly<Record<string, FactStatus>> = {
  announce: "ANNOUNCED",
  confirm: "CONFIRMED",
  propose: "PROPOSED",
  suggest: "PROPOSED",
  reject: "REJECTED",
};

/** What a sentence without quotations reports: “Biden told reporters he was open to talks”; null where nobody is named. */
export function statementIn(
  text: string,
  unit: Unit,
  phrases: readonly Phrase[],
  discourse: Discourse,
): StatementFound | null {
  const { items } = unit;
  if (items.some(({ pos }) => pos === "QUOTE")) return null;
  for (let verb = 1; verb < items.length - 3; verb++) {
    const cue = isCue(items, verb);
    if (cue?.plain !== true || items[verb]?.lower.endsWith("ing") === true) continue;
    const subject = subjectBefore({ items, phrases }, verb);
    if (subject === null || subject.isOneOfMany || items[verb - 1]?.lower === "to") return null;
    const speaker = discourse.resolve(subject.phrase, unit, phrases).entity;
    if (speaker === null) return null;
    const told = cue.verb === "tell" ? phrases.find(({ phraseFrom }) => phraseFrom === verb + 1) : undefined;
    const end = unit.start + text.slice(unit.start, unit.end).replace(/[\s.]+$/, "").length;
    return {
      evidence: { start: unit.start, end },
      speaker,
      naming: subject.phrase.type,
      status: STATUS[cue.verb] ?? "STATED",
      audience: told === undefined ? null : { start: told.start, end: told.end },
    };
  }
  return null;
}

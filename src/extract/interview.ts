import type { Entity } from "./entities";
import type { Reading } from "./reading";

/** Whose words a line of a text is, where it is an interview. */
export interface InterviewLine {
  readonly speaker: Entity | null;
  /** Who answers the questions. */
  readonly answers: Entity | null;
  readonly isLabelled: boolean;
}

/** What opens a line of an interview: ((Jane Doe)) or Jane Doe: */
const LABEL = /^\s*(?:\(\(([^)]{1,60})\)\)|(\p{Lu}[\p{L}. -]{1,40}):\s)/u;

/** For each line by its number whose words it is: ((Jane Doe)) names the one who speaks from there on. */
export function interviewLines(
  { text, units, interview }: Reading,
  entities: readonly Entity[],
): Map<number, InterviewLine> {
  const lines = new Map<number, InterviewLine>();
  let answers: Entity | null = null;
  let current: Entity | null = null;
  for (const { line, lineStart } of units) {
    if (lines.has(line)) continue;
    const label = LABEL.exec(text.slice(lineStart, lineStart + 70));
    const words = label?.[1] ?? label?.[2] ?? null;
    // An answer goes on over the lines that name nobody.
    const speaker: Entity | null =
      words === null
        ? interview.has(line)
          ? current
          : null
        : (entities.find(({ kind, forms }) => kind === "person" && forms.has(words)) ?? null);
    if (words !== null) current = text.startsWith("((", lineStart) ? speaker : null;
    answers = speaker ?? answers;
    lines.set(line, { speaker, answers, isLabelled: interview.has(line) });
  }
  for (const [line, labels] of lines) if (labels.answers === null) lines.set(line, { ...labels, answers });
  return lines;
}

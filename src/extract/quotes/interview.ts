import type { Entity } from "../names/entities";
import type { Reading } from "../text/reading";

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
  const labels = new Map<number, Entity | null>();
  const people = new Map<string, Entity>();
  for (const entity of entities)
    for (const form of entity.kind === "person" ? entity.forms : [])
      if (!people.has(form)) people.set(form, entity);
  const byInitials = peopleByInitials(entities);
  for (const { line, lineStart } of units) {
    if (labels.has(line)) continue;
    const label = LABEL.exec(text.slice(lineStart, lineStart + 70));
    const words = label?.[1] ?? label?.[2];
    if (words !== undefined) labels.set(line, people.get(words) ?? byInitials.get(words) ?? null);
  }
  const named = [...labels.values()].find((entity) => entity !== null);
  // Where the answers have no label, they are by whom the article names most.
  let answers = interview.size === 0 ? null : (named ?? mostNamed(entities));
  let current: Entity | null = null;
  for (const { line, lineStart } of units) {
    if (lines.has(line)) continue;
    const label = labels.get(line);
    const unlabelled: Entity | null = interview.has(line) ? (current ?? answers) : null;
    const speaker: Entity | null = label === undefined ? unlabelled : label;
    if (label !== undefined) current = text.startsWith("((", lineStart) ? label : null;
    answers = label ?? answers;
    lines.set(line, { speaker, answers, isLabelled: interview.has(line) });
  }
  return lines;
}

/** The first person of each pair or triple of initials: ((JR)) is Jane Roe. */
function peopleByInitials(entities: readonly Entity[]): Map<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of entities) {
    const initials = entity.kind === "person" ? entity.name.replace(/(\p{Lu})\S*\s*/gu, "$1") : "";
    if (/^\p{Lu}{2,3}$/u.test(initials) && !found.has(initials)) found.set(initials, entity);
  }
  return found;
}

function mostNamed(entities: readonly Entity[]): Entity | null {
  const people = entities.filter(({ kind }) => kind === "person");
  return people.reduce<Entity | null>(
    (most, one) => (most === null || one.mentions > most.mentions ? one : most),
    null,
  );
}

import type { Entity } from "./entities";
import type { Phrase } from "./mentions";
import { isPersonNoun } from "./person-nouns";
import type { Unit } from "./reading";
import type { Salience } from "./salience";

const ANONYMOUS =
  /^(?:writer|suspect|victim|attacker|gunman|driver|witness|killer|caller|user|reader|shooter|perpetrator)$/;

/** Who is meant by “the minister”: the last one met who was called so; null where that is not clear. */
export function described(context: Salience, { head, start, end, to }: Phrase, unit: Unit): Entity | null {
  const words = context.text.slice(start, end);
  if (/^(?:an?|another|one|two|three|many|some|several|no)\s/i.test(words)) return null;
  const called = context.seen.findLast(
    ({ entity, unit: index }) => entity.kind === "person" && index <= unit.index && entity.heads.has(head),
  );
  if (called !== undefined) return called.entity;
  const definite = /^the\s/i.test(words);
  if (
    definite &&
    context.lastSpeaker !== null &&
    context.lastSpeaker.line === unit.line &&
    unit.index - context.lastSpeaker.unit === 1 &&
    isPersonNoun(head) &&
    // “The head of the department” is somebody new.
    unit.items[to]?.lower !== "of" &&
    // “The writer” of a manifesto is another than the mayor who speaks of it.
    !ANONYMOUS.test(head)
  )
    return context.lastSpeaker.entity;
  const capital = /^\p{Lu}/u.test(context.text.slice(end - head.length, end));
  if (!capital) return null;
  let only: Entity | null = null;
  for (const entity of context.byHead.get(head) ?? []) {
    if (entity.kind !== "person") continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

import { described } from "./described-people";
import type { Discourse } from "./discourse";
import type { Referent } from "./salience";
import { organizationOf } from "./institutions";
import type { Phrase } from "./mentions";
import { ORG_NOUNS } from "../names/person-nouns";
import type { Unit } from "../text/reading";

/** Whom a spokesperson speaks for, or who it is where the text names him; `depth` counts the owners gone through. */
export function spokenFor(
  discourse: Discourse,
  phrase: Phrase,
  unit: Unit,
  phrases: readonly Phrase[],
  depth: number,
): Referent {
  const none = { entity: null, phrase };
  const known = described(discourse, phrase, unit, phrases, depth);
  if (known !== null) return { entity: known, phrase };
  if (depth > 2) return none;
  const { items } = unit;
  if (/^(?:for|of|from|with)$/.test(items[phrase.to]?.lower ?? "")) {
    const whose = phrases.find(({ phraseFrom }) => phraseFrom === phrase.to + 1);
    return whose === undefined ? none : bodyOf(discourse.resolve(whose, unit, phrases, depth + 1), phrase);
  }
  const inner = phrases.find(
    (other) =>
      other !== phrase && other.entity !== null && other.to > phrase.phraseFrom - 3 && other.to < phrase.to,
  );
  if (inner !== undefined) return bodyOf(discourse.resolve(inner, unit, phrases, depth + 1), phrase);
  // “a police spokesman”
  const body = items.slice(phrase.phraseFrom, phrase.to - 1).findLast(({ lower }) => ORG_NOUNS.has(lower));
  if (body === undefined) {
    // “the spokesman”, once more
    const isAgain = phrase.to - phrase.phraseFrom === 2 && items[phrase.phraseFrom]?.lower === "the";
    return isAgain ? { entity: discourse.strangers.spokenFor(unit), phrase } : none;
  }
  const speaksFor = { ...phrase, start: body.start, end: body.end, head: body.lower };
  return { entity: organizationOf(discourse, speaksFor, unit), phrase };
}

/** Whom a spokesperson without a name speaks for: an organization or a country, not another person. */
function bodyOf({ entity }: Referent, phrase: Phrase): Referent {
  return { entity: entity?.kind === "person" ? null : entity, phrase };
}

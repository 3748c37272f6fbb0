import type { Attribution } from "./attribution";
import { isCue } from "./cue-verbs";
import type { Clause } from "./clause";
import { leadIns } from "./lead-ins";
import type { Phrase } from "./mentions";
import type { Unit } from "../text/reading";
import { sources } from "./sources";
import { closingTags, tags } from "./tags";

/** The best attribution of the quotation at one item of a unit; null where nothing beside it tells. */
export function attributionOf(unit: Unit, phrases: readonly Phrase[], at: number): Attribution | null {
  const clause: Clause = { items: unit.items, phrases };
  const found = [
    ...tags(clause, at),
    ...leadIns(clause, at),
    ...sources(clause, at),
    ...closingTags(clause, at),
  ];
  const best = found.reduce<Attribution | null>(
    (first, other) => (first === null || other.score > first.score ? other : first),
    null,
  );
  return best?.manner === "after" ? (reportedBy(clause, at, best, found) ?? best) : best;
}

const UTTERED = /^(?:shout|say|tell|write|tweet|cry|yell|chant|reply|scream)$/;

/** Who spoke, where the tag behind only reports that: “Muster told aides it was “over”, the Post reported.” */
function reportedBy(
  { items }: Clause,
  at: number,
  tag: Attribution,
  found: readonly Attribution[],
): Attribution | undefined {
  const isReport = tag.verb === "report" && tag.phrase?.entity?.kind !== "person";
  const isAdjacent = UTTERED.test(isCue(items, at - 1)?.verb ?? "");
  if (!isReport && !isAdjacent) return undefined;
  return found.find(
    ({ manner, verb, score, phrase }) =>
      manner === "before" && UTTERED.test(verb) && score > 70 && phrase !== null && phrase !== tag.phrase,
  );
}

import type { Cluster } from "./agreement-clusters";
import { distinct } from "./agreement-pairs";
import { Sentence } from "./agreement-sentence";
import type { Side, Sides } from "./agreement-sides";
import { isSameParty, unique } from "./parties";
import { listsOf } from "./agreement-phrases";
import { openingOf } from "./agreement-opening";
import type { Unit } from "../text/reading";

/** Where two are told of together who may be the sides of an agreement near by. */
const TALKS =
  /^(?:talks|negotiations|meetings?|discussions|dialogue|summit|war|conflict|fighting|hostilities|violence|clashes|dispute|standoff|strike|deadlock|exchange|tensions|border|relations)$/;
/** Words that spare most sentences the slow look. */
const TOGETHER = /\b(?:between|involving|among|fought|fighting|clashed)\b/i;
const NEAR = 8;
const LONGEST = 4000;

/** Those named in the sentences just before one, the nearest first. */
export function sidesBefore(text: string, units: readonly Unit[], { index }: Unit, sides: Sides): Side[][] {
  return units
    .slice(Math.max(0, index - 3), index)
    .reverse()
    .flatMap((unit) =>
      unit.line === 0 || unit.items.length > 200
        ? []
        : listsOf(unit.items, openingOf(text, unit)).map((list) => sides.of(unit.items, list)),
    );
}

/** Gives an agreement whose own words name no two sides those of the talks or the fight told of near by. */
export function lookAround(text: string, units: readonly Unit[], cluster: Cluster, sides: Sides): void {
  const [first] = cluster.mentions;
  if (first === undefined) return;
  // What has a name is known by it: only its own sentence tells of its sides.
  const near = cluster.proper === null ? NEAR : 0;
  for (const unit of units.slice(Math.max(0, first.unit - near), first.unit + Math.max(near, 1))) {
    if (unit.line === 0 || unit.end - unit.start > LONGEST) continue;
    if (!TOGETHER.test(text.slice(unit.start, unit.end))) continue;
    const told = talkingIn(new Sentence(text, unit, sides));
    if (
      told.length > 1 &&
      cluster.parties.every((one) =>
        told.some((other) => other.party !== null && isSameParty(one, other.party)),
      )
    ) {
      cluster.parties = unique(told.flatMap(({ party }) => party ?? []));
      return;
    }
  }
}

/** “talks between A and B”, “A and B fought a war” */
function talkingIn(sentence: Sentence): Side[] {
  for (let at = 1; at < sentence.items.length; at++) {
    if (/^(?:fought|fighting|clashed)$/.test(sentence.lower(at)) && sentence.isVerb(at)) {
      const fighting = distinct(sentence.subjectOf(at));
      if (fighting.length > 1) return fighting;
    }
    if (!/^(?:between|involving|among)$/.test(sentence.lower(at)) || !TALKS.test(sentence.lower(at - 1)))
      continue;
    const sides = distinct(sentence.sidesAt(at + 1).sides);
    if (sides.length > 1) return sides;
  }
  return [];
}

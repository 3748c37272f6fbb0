import { listAt, listsOf } from "./agreement-phrases";
import type { Clauses } from "./agreement-clauses";
import { openingOf } from "./agreement-opening";
import type { AgreementMention, Cluster } from "./agreement-clusters";
import type { Side, Who } from "./agreement-who";
import { isSameParty, unique, type Parties, type Party } from "./parties";
import type { Unit } from "../text/reading";

/** Where two are told of together who may be the sides of an agreement near by. */
const BETWEEN =
  /\b(?:talks|negotiations|meetings?|discussions|dialogue|summit|negotiating|war|conflict|fighting|hostilities|violence|clashes|battles?|dispute|row|standoff|feud|strike|stand-off|deadlock|exchange|swap|rivalry|tensions|border)\b[^.;]{0,40}?\b(?:between|involving|among|with) /iu;
/** What two do to each other. */
const FOUGHT =
  /\b(?:fought|are fighting|were fighting|been fighting|clashed|traded fire|exchanged fire|at war|warring|feuding|at odds|battling)\b/u;
const NEAR = 8;
const LONGEST = 4000;

/** The sides of an agreement that its own words do not name: those of the talks or of the dispute told of near by. */
function sidesOfTalks(
  text: string,
  units: readonly Unit[],
  at: number,
  { parties }: Cluster,
  who: Who,
): Party[] | null {
  for (const unit of units.slice(Math.max(0, at - NEAR), at + NEAR)) {
    if (unit.line === 0 || unit.end - unit.start > LONGEST) continue;
    const sides = toldTogether(text, unit, who);
    if (sides.length > 1 && parties.every((one) => sides.some((other) => isSameParty(one, other))))
      return unique([...parties, ...sides]);
  }
  return null;
}

/** “talks between A and B”, “A and B fought a war”. */
function toldTogether(text: string, unit: Unit, who: Who): Party[] {
  const sentence = text.slice(unit.start, unit.end);
  const found = BETWEEN.exec(sentence);
  if (found !== null) {
    const behind = unit.start + found.index + found[0].length;
    const list = listAt(
      unit.items,
      unit.items.findIndex(({ start }) => start >= behind),
    );
    const sides = list === null ? [] : named(who.sidesOf(unit.items, list));
    if (sides.length > 1) return sides;
  }
  const fight = FOUGHT.exec(sentence);
  if (fight === null) return [];
  const at = unit.items.findIndex(({ start }) => start >= unit.start + fight.index);
  const list = listsOf(unit.items, 0).findLast(({ to }) => to <= at && at - to < 4);
  return list === undefined ? [] : named(who.sidesOf(unit.items, list));
}

function named(sides: readonly Side[]): Party[] {
  return unique(sides.flatMap(({ party }) => party ?? []));
}

/** Those named in the sentences just before one, the nearest first. */
export function sidesBefore(text: string, units: readonly Unit[], { index }: Unit, who: Who): Side[][] {
  return units
    .slice(Math.max(0, index - 3), index)
    .reverse()
    .flatMap((unit) =>
      unit.line === 0 || unit.items.length > 200
        ? []
        : listsOf(unit.items, openingOf(text, unit)).map((list) => who.sidesOf(unit.items, list)),
    );
}

/** “Other signatories to the treaty include Germany”: further parties of the agreement told of before. */
export function joinSignatories({ text, unit, items, who }: Clauses, clusters: readonly Cluster[]): void {
  const sentence = text.slice(unit.start, unit.end);
  const more =
    /\b(?:[Ss]ignatories|[Pp]arties) (?:to|of) (?:the|this) [^.;]{0,40}?\b(?:include[ds]?|are|were)\b|\b(?:pact|treaty|agreement|accord|deal) was (?:also )?joined by\b/u.exec(
      sentence,
    );
  const cluster = more === null ? undefined : clusters.findLast(({ parties }) => parties.length > 0);
  if (more === null || cluster === undefined) return;
  const end = unit.start + more.index + more[0].length;
  const list = listAt(
    items,
    items.findIndex(({ start }) => start >= end),
  );
  if (list !== null)
    cluster.parties = unique([
      ...cluster.parties,
      ...who.sidesOf(items, list).flatMap(({ party }) => party ?? []),
    ]);
}

/** The sides of an agreement that its own words do not name: those of the plan announced before it, or of the talks. */
export function lookAround(
  text: string,
  units: readonly Unit[],
  cluster: Cluster,
  parties: Parties,
  who: Who,
): void {
  const [first] = cluster.mentions;
  if (first === undefined) return;
  const at = first.unit;
  // What has a name is told of anywhere: its sides alone in its own sentence count.
  const unit = units[at];
  if (cluster.proper !== null) {
    const sides = unit === undefined || cluster.parties.length > 0 ? [] : toldTogether(text, unit, who);
    if (sides.length > 1) cluster.parties = sides;
    return;
  }
  if (first.isDefinite && cluster.parties.length === 0)
    for (const unit of units.slice(Math.max(0, at - NEAR), at)) {
      const sentence = text.slice(unit.start, unit.end);
      const plan = unit.line === 0 ? null : /\b(?:announced|agreed|unveiled|signed)\b[^.;,]*/u.exec(sentence);
      if (plan === null) continue;
      const range = { start: unit.start + plan.index, end: unit.start + plan.index + plan[0].length };
      const pair = parties.pair(range);
      if (pair.length < 2) continue;
      cluster.parties = pair;
      cluster.announced = [{ start: unit.start, end: range.end }];
      cluster.mentions.forEach(
        (mention, i) => (cluster.mentions[i] = announcedBy(text, mention, pair, sentence, plan[0])),
      );
      return;
    }
  const talks = sidesOfTalks(text, units, at, cluster, who);
  if (talks !== null) cluster.parties = talks;
}

/** The mention with what the plan before it says: who it is between, and that it was announced. */
function announcedBy(
  text: string,
  mention: AgreementMention,
  pair: readonly Party[],
  sentence: string,
  plan: string,
): AgreementMention {
  return {
    ...mention,
    status: /announced|unveiled/.test(plan) ? "ANNOUNCED" : mention.status,
    words: `${mention.words} ${sentence}`,
    provisions: mention.provisions.map(({ evidence, participants }) => ({
      evidence,
      participants:
        /\bbetween\b/.test(text.slice(evidence.start, evidence.end)) && participants.length > 1
          ? participants
          : [...pair, ...participants],
    })),
  };
}

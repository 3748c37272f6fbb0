import { listAt, listsOf as phraseListsOf } from "./agreement-phrases";
import type { Cluster } from "./agreement-clusters";
import type { Side, Who } from "./agreement-who";
import { isSameParty, unique, type Party } from "./parties";
import type { Unit } from "./reading";

/** Where two are told of together who may be the sides of an agreement near by. */
const BETWEEN =
  /\b(?:talks|negotiations|meetings?|discussions|dialogue|summit|negotiating|war|conflict|fighting|hostilities|violence|clashes|battles?|dispute|row|standoff|feud|strike|stand-off|deadlock|exchange|swap|rivalry|tensions|border)\b[^.;]{0,40}?\b(?:between|involving|among|with) /iu;
/** What two do to each other. */
const FOUGHT =
  /\b(?:fought|are fighting|were fighting|been fighting|clashed|traded fire|exchanged fire|at war|warring|feuding|at odds|battling)\b/u;
const NEAR = 8;
const LONGEST = 4000;

/** The sides of an agreement that its own words do not name: those of the talks or of the dispute told of near by. */
export function sidesOfTalks(
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
export function toldTogether(text: string, unit: Unit, who: Who): Party[] {
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
  const list = phraseListsOf(unit.items, 0).findLast(({ to }) => to <= at && at - to < 4);
  return list === undefined ? [] : named(who.sidesOf(unit.items, list));
}

function named(sides: readonly Side[]): Party[] {
  return unique(sides.flatMap(({ party }) => party ?? []));
}

import type { Side } from "./agreement-sides";

const STATES = /\b(?:countries|nations|states|governments|neighbou?rs|presidents|ministers|powers|armies)$/;
const COMPANIES = /\b(?:companies|firms|giants|airlines|carriers|clubs|agencies|organi[sz]ations)$/;

export function areStates(words: string): boolean {
  return STATES.test(words);
}

/** Whether words for two that were named before may mean somebody: countries are no companies, and people are neither. */
export function isMeantBy(words: string): (side: Side) => boolean {
  return ({ party }) =>
    areStates(words) ? party?.code != null : !COMPANIES.test(words) || party?.entity?.kind === "organization";
}

/** The two told of together last, or else the last two. */
export function pairOf(said: readonly (readonly Side[])[]): readonly Side[] {
  const named = said.map((sides) => sides.filter(({ party }) => party !== null));
  const together = named.slice(0, 12).find((sides) => distinct(sides).length > 1);
  if (together !== undefined) return distinct(together);
  const last = distinct(named.slice(0, 12).flat());
  return last.length === 2 ? last : [];
}

/** Each side once. */
export function distinct(sides: readonly Side[]): Side[] {
  return sides.filter(
    ({ party }, i) =>
      party !== null &&
      sides.findIndex((other) => other.party?.entity === party.entity && other.party.code === party.code) ===
        i,
  );
}

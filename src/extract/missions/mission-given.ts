import type { Range } from "../../fact/span.type";
import type { MissionContext } from "./mission-mentions";
import { capitalsBefore, DETERMINER, OPENS_NEW, POSSESSIVE } from "./mission-modifiers";
import { GIVEN, TAIL } from "./mission-names";
import type { NounPhrase } from "./mission-nouns";
import { isNoName } from "./mission-senders";
import type { Item } from "../text/reading";

/** The name that a noun is given beside it: the space telescope Kepler; Galileo, a probe; a probe called Osiris-Rex. */
export function givenName(
  context: MissionContext,
  { unit, from, at, noun, head, own }: NounPhrase,
  isInstitution: boolean,
): Range | null {
  const { text } = context;
  const { items } = unit;
  GIVEN.lastIndex = noun.end;
  const { name, given, acronym } = GIVEN.exec(text)?.groups ?? {};
  const word =
    given ?? acronym ?? (head === "craft" || /\d|^\p{Lu}{4,}$/u.test(name ?? "") ? name : undefined);
  if (word !== undefined) {
    const end = GIVEN.lastIndex;
    const range = { start: end - word.length, end };
    if (end <= unit.end && !isNoName(context, range)) return range;
  }
  // “Galileo was our last probe”, “Juno, a NASA probe, …”, “MINUSMA – the UN mission in Mali –”
  const hasDeterminer = DETERMINER.test(items[from - 1]?.lower ?? "");
  const to = from - (hasDeterminer ? 2 : 1);
  const link = items[to];
  if (link === undefined) return null;
  const isNew = OPENS_NEW.test(items[from - 1]?.lower ?? "") || items.slice(from, at).some((item) => POSSESSIVE.test(item.text)); // prettier-ignore
  // “Barkhane, the French force that hunts jihadists”
  const isExplained =
    !isNew && hasDeterminer && own.senders.length > 0 && EXPLAINED.test(text.slice(noun.end, unit.end));
  const links =
    /^(?:--?|[–—])$/.test(link.text) ||
    (link.text === "(" && isInstitution) ||
    (link.text === "," && (isNew || isInstitution || isExplained)) ||
    (/^(?:is|was|became|are|were)$/.test(link.lower) && (hasDeterminer || isNew));
  const range = links ? capitalsBefore(items, to) : null;
  return range === null || isNoName(context, range) ? null : range;
}

/** What is said of a thing rather than done by it. */
const EXPLAINED = /^(?: of \p{Ll}*[\d,]*| that| which| in\b| against|,)/u;

/** The name before “and” that the noun belongs to as well: the A and B missions. */
export function sharedName(context: MissionContext, items: readonly Item[], from: number): Range | null {
  if (items[from - 1]?.lower !== "and") return null;
  const range = capitalsBefore(items, from - 1);
  return range === null || isNoName(context, range) ? null : range;
}

export interface Tail {
  /** Where it ends; the end of the noun where nothing of the kind stands behind it. */
  readonly end: number;
  /** Where the mission is at work. */
  readonly where: string | null;
  readonly acronyms: readonly string[];
}

/** Where a mission is at work and its acronym, as they stand behind its noun. */
export function tailAt(text: string, at: number, limit: number): Tail {
  TAIL.lastIndex = at;
  const groups = TAIL.exec(text)?.groups ?? {};
  const end = Math.max(at, Math.min(TAIL.lastIndex, limit));
  const [, where = null] = /.*(?:^| )(?:in|to|at|off|on) (?:the )?(.+)$/u.exec(groups.where ?? "") ?? [];
  return { end, where, acronyms: [groups.inner, groups.acronym].flatMap((word) => word ?? []) };
}

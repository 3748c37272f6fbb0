import type { Range } from "../../fact/span.type";

const AFTER = /^[\s,]*(?:(?:just|shortly|soon|immediately|hours|days|weeks|months) )?(?:after|following)\s+$/;
const BEFORE = /^[\s,]*(?:(?:just|shortly|hours|days|weeks|months) )?before\s+$/;

/** For each event those that its sentence places before it: “was jailed on Monday after he was caught in May”. */
export function precedingOf<E extends { readonly evidence: Range; readonly unit: number }>(
  text: string,
  events: readonly E[],
): Map<E, E[]> {
  const preceding = new Map<E, E[]>();
  const sorted = [...events].sort((a, b) => a.evidence.start - b.evidence.start);
  for (const [at, event] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next?.unit !== event.unit) continue;
    const between = text.slice(event.evidence.end, next.evidence.start);
    if (AFTER.test(between)) preceding.set(event, [...(preceding.get(event) ?? []), next]);
    if (BEFORE.test(between)) preceding.set(next, [...(preceding.get(next) ?? []), event]);
  }
  return preceding;
}

interface Placed {
  readonly id: string;
  readonly after: readonly string[];
}

/**
 * Puts events into the order in which they happened: each behind those that it comes after, and
 * otherwise as they are given. Events that come after themselves, over however many others, are
 * returned as a circle; what merely follows a circle is in neither list.
 */
export function timeline<T extends Placed>(
  events: readonly T[],
): { order: readonly T[]; circle: readonly T[] } {
  const order: T[] = [];
  const placed = new Set<string>();
  const known = new Set(events.map(({ id }) => id));
  let waiting = events;
  while (waiting.length > 0) {
    const next = waiting.find(({ after }) => after.every((id) => placed.has(id) || !known.has(id)));
    if (!next) break;
    order.push(next);
    placed.add(next.id);
    waiting = waiting.filter((event) => event !== next);
  }
  return { order, circle: waiting.filter((event) => isBefore(event.id, event, waiting)) };
}

/** Whether an event comes, at once or over others, before another. */
function isBefore(id: string, other: Placed, events: readonly Placed[]): boolean {
  const before = new Set(other.after);
  for (const earlier of before) {
    for (const event of events) if (event.id === earlier) event.after.forEach((next) => before.add(next));
  }
  return before.has(id);
}

import type { Page, PageRequest } from "../connection/page";
import { decodeCursor, encodeCursor, foreignCursor } from "./cursor";

/**
 * A list in a fixed order, of which pages can be cut without knowing the whole. Its items stand at ascending places,
 * with gaps where an order holds other items.
 */
export interface View<T> {
  /** The first place from this one on, or the last before it, at which an item stands; -1 where there is none. */
  firstFrom(place: number): number;
  lastBefore(place: number): number;
  at(place: number): T;
  /** The place of the item with this id, in the list or not; undefined where the id is of no such item. */
  placeOf(id: string): number | undefined;
  /** What a cursor to this item names. */
  idOf(item: T): string;
  count(): number;
}

/** A list of a few items, in an array. */
export function arrayView<T>(items: readonly T[], idOf: (item: T) => string): View<T> {
  return {
    firstFrom: (place) => (place < items.length ? Math.max(0, place) : -1),
    lastBefore: (place) => Math.min(place, items.length) - 1,
    at: (place) => items[place] as T,
    placeOf(id) {
      const place = items.findIndex((item) => idOf(item) === id);
      return place === -1 ? undefined : place;
    },
    idOf,
    count: () => items.length,
  };
}

/**
 * Cuts a page out of a list, as Relay's pagination algorithm does
 * (https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm), at a cost that follows the page's length.
 * Throws BadUserInputError for a cursor of another list.
 */
export function pageOf<T>(view: View<T>, { size, from, after, before }: PageRequest): Page<T> {
  function place(argument: "after" | "before", cursor: string): number {
    const place = view.placeOf(decodeCursor(cursor));
    if (place === undefined) throw foreignCursor(argument, cursor);
    return place;
  }
  const low = after === undefined ? 0 : place("after", after) + 1;
  const high = before === undefined ? Infinity : Math.max(low, place("before", before));
  const places: number[] = [];
  let hasNextPage: boolean;
  let hasPreviousPage: boolean;
  if (from === "front") {
    let next = view.firstFrom(low);
    for (; next >= 0 && next < high && places.length < size; next = view.firstFrom(next + 1))
      places.push(next);
    hasNextPage = next >= 0;
    hasPreviousPage = view.lastBefore(low) >= 0;
  } else {
    let previous = view.lastBefore(high);
    for (; previous >= low && places.length < size; previous = view.lastBefore(previous))
      places.push(previous);
    places.reverse();
    hasNextPage = before !== undefined && view.firstFrom(high) >= 0;
    hasPreviousPage = previous >= 0;
  }
  return {
    edges: places.map((place) => {
      const node = view.at(place);
      return { node, cursor: encodeCursor(view.idOf(node)) };
    }),
    hasNextPage,
    hasPreviousPage,
    totalCount: () => view.count(),
  };
}

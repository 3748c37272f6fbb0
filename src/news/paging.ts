import type { Page, PageRequest } from "../connection/page";
import { decodeCursor, encodeCursor, foreignCursor } from "./cursor";

/** A list in a fixed order, of which pages can be cut. */
export interface View<T> {
  readonly length: number;
  at(index: number): T;
  /** What a cursor to this item names. */
  idOf(item: T): string;
  /** How many items stand before the item with this id, and whether it is in the list; undefined where the id is of no such item. */
  find(id: string): { readonly index: number; readonly found: boolean } | undefined;
}

/** A list of a few items, in an array. */
export function arrayView<T>(items: readonly T[], idOf: (item: T) => string): View<T> {
  return {
    length: items.length,
    at: (index) => items[index] as T,
    idOf,
    find(id) {
      const index = items.findIndex((item) => idOf(item) === id);
      return index === -1 ? undefined : { index, found: true };
    },
  };
}

/**
 * Cuts a page out of a list, as Relay's pagination algorithm does
 * (https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm). Throws BadUserInputError for
 * a cursor of another list.
 */
export function pageOf<T>(view: View<T>, { size, from, after, before }: PageRequest): Page<T> {
  function place(argument: "after" | "before", cursor: string): { index: number; found: boolean } {
    const place = view.find(decodeCursor(cursor));
    if (!place) throw foreignCursor(argument, cursor);
    return place;
  }
  const afterPlace = after === undefined ? undefined : place("after", after);
  const low = afterPlace ? afterPlace.index + (afterPlace.found ? 1 : 0) : 0;
  const high = Math.max(low, before === undefined ? view.length : place("before", before).index);
  const start = from === "front" ? low : Math.max(low, high - size);
  const end = from === "front" ? Math.min(high, low + size) : high;
  return {
    edges: Array.from({ length: end - start }, (_, i) => {
      const node = view.at(start + i);
      return { node, cursor: encodeCursor(view.idOf(node)) };
    }),
    hasNextPage: end < view.length,
    hasPreviousPage: start > 0,
    totalCount: () => view.length,
  };
}

import type { Order } from "./orders";
import { lowerBound } from "./posting-list";

/** Places of an order, ascending, at which the rows of a selection stand. */
export interface Places {
  /** The first place from this one on, or the last before it; -1 where there is none. */
  firstFrom(place: number): number;
  lastBefore(place: number): number;
}

/** All places of an order. */
export function everyPlace(length: number): Places {
  return {
    firstFrom: (place) => (place < length ? Math.max(0, place) : -1),
    lastBefore: (place) => Math.min(place, length) - 1,
  };
}

/** The places in an ascending list. */
export function placesIn(list: Int32Array): Places {
  return {
    firstFrom: (place) => list[lowerBound(list, place)] ?? -1,
    lastBefore: (place) => list[lowerBound(list, place) - 1] ?? -1,
  };
}

/** The rows that stand in all of the lists, as places in the order of arrival. Reads as much of the lists as is asked for. */
export function commonRows(lists: readonly Int32Array[]): Places {
  /** Leaps over what cannot be common: a row that one list does not have sends the others to its next. */
  function leap(row: number, next: (list: Int32Array, row: number) => number): number {
    let candidate = row;
    for (let agreeing = 0, at = 0; agreeing < lists.length; at = (at + 1) % lists.length) {
      const found = next(lists[at] ?? NONE, candidate);
      if (found < 0) return -1;
      agreeing = found === candidate ? agreeing + 1 : 1;
      candidate = found;
    }
    return candidate;
  }
  return {
    firstFrom: (place) => leap(place, (list, row) => list[lowerBound(list, row)] ?? -1),
    lastBefore: (place) => leap(place - 1, (list, row) => list[lowerBound(list, row + 1) - 1] ?? -1),
  };
}

const NONE = new Int32Array(0);

/** How many rows of an order are looked at for a page before sorting the selection is the lesser work. */
const PATIENCE = 500;

/**
 * The rows that stand in all of the lists, as places in an order. A page near to many of them is found by walking along
 * the order; where they stand too far apart for that, `sorted` is asked for all places, ascending.
 */
export function placesAlong(
  order: Order,
  length: number,
  lists: readonly Int32Array[],
  sorted: () => Int32Array,
): Places {
  let patience = PATIENCE;
  let all: Places | undefined;
  const has = (row: number) => lists.every((list) => list[lowerBound(list, row)] === row);
  const walk = (from: number, step: 1 | -1): number | undefined => {
    for (let place = from; place >= 0 && place < length; place += step) {
      if (has(order.rowAt(place))) return place;
      if (--patience < 0) return undefined;
    }
    return -1;
  };
  const sort = () => (all ??= placesIn(sorted()));
  return {
    firstFrom: (place) => (all ? undefined : walk(place, 1)) ?? sort().firstFrom(place),
    lastBefore: (place) =>
      (all ? undefined : walk(Math.min(place, length) - 1, -1)) ?? sort().lastBefore(place),
  };
}

/** The places at which rows stand in an order, ascending. */
export function sortedPlaces(order: Order, rows: Int32Array): Int32Array {
  return rows.map((row) => order.placeOf(row)).sort();
}

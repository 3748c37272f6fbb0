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

/** How many rows are looked at for a page before working out the whole list, once, is the lesser work. */
const PATIENCE = 64;

/**
 * The rows that stand in all of the lists, as places in the order of arrival, read off the lists as far as is asked
 * for. Where the lists have so little in common that this takes long, `common` is asked for all of them, ascending.
 */
export function commonRows(lists: readonly Int32Array[], common: () => Int32Array): Places {
  const patience = new Patience(common);
  /** Leaps over what cannot be common: a row that one list does not have sends the others to its next. */
  function leap(row: number, next: (list: Int32Array, row: number) => number): number | undefined {
    let candidate = row;
    for (let agreeing = 0, at = 0; agreeing < lists.length; at = (at + 1) % lists.length) {
      const found = next(lists[at] ?? NONE, candidate);
      if (found < 0) return -1;
      if (found !== candidate && patience.isOver()) return undefined;
      agreeing = found === candidate ? agreeing + 1 : 1;
      candidate = found;
    }
    return candidate;
  }
  return patience.places({
    firstFrom: (place) => leap(place, (list, row) => list[lowerBound(list, row)] ?? -1),
    lastBefore: (place) => leap(place - 1, (list, row) => list[lowerBound(list, row + 1) - 1] ?? -1),
  });
}

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
  const patience = new Patience(sorted);
  const has = (row: number) => lists.every((list) => list[lowerBound(list, row)] === row);
  const walk = (from: number, step: 1 | -1): number | undefined => {
    for (let place = from; place >= 0 && place < length; place += step) {
      if (has(order.rowAt(place))) return place;
      if (patience.isOver()) return undefined;
    }
    return -1;
  };
  return patience.places({
    firstFrom: (place) => walk(place, 1),
    lastBefore: (place) => walk(Math.min(place, length) - 1, -1),
  });
}

/** Finds places one by one, as long as that takes few steps; then in the whole list, once that is known. */
class Patience {
  private left = PATIENCE;
  private whole: Places | undefined;

  constructor(private readonly all: () => Int32Array) {}

  /** Counts a step in vain. */
  isOver(): boolean {
    return --this.left < 0;
  }

  /** @param search finds a place, or gives undefined when patience is over */
  places(search: { readonly [K in keyof Places]: (place: number) => number | undefined }): Places {
    const find = (which: keyof Places) => (place: number) => {
      const found = this.whole ? undefined : search[which](place);
      if (found !== undefined) return found;
      this.whole ??= placesIn(this.all());
      return this.whole[which](place);
    };
    return { firstFrom: find("firstFrom"), lastBefore: find("lastBefore") };
  }
}

const NONE = new Int32Array(0);

/** The places at which rows stand in an order, ascending. */
export function sortedPlaces(order: Order, rows: Int32Array): Int32Array {
  return rows.map((row) => order.placeOf(row)).sort();
}

import { fold } from "../actor/name";

export type SortKey = string | number | null;

/** By what rows are ordered: a number, or a text whatever its case and accents; null comes last in both directions. */
export type KeyOf<T> = (row: T, number: number) => SortKey;

/** An order over all rows of a table: places from 0, and which row stands at which. */
export interface Order {
  rowAt(place: number): number;
  placeOf(row: number): number;
}

export type Direction = "ASC" | "DESC";

export function orderName(field: string, direction: Direction): string {
  return `${field} ${direction}`;
}

/** The order of arrival, or its reverse, which nothing needs to be kept for. */
export function arrival(direction: Direction, length: number): Order {
  const place = direction === "ASC" ? (row: number) => row : (row: number) => length - 1 - row;
  return { rowAt: place, placeOf: place };
}

/**
 * Orders rows by their keys, in both directions; those alike follow another order, in both. Sorts the different keys,
 * and then numbers alone: a key's place above, the place in the other order below.
 */
export function ordersOf(keys: readonly SortKey[], others: Order): Readonly<Record<Direction, Order>> {
  const folded = foldAll(keys);
  const different = [...new Set(folded)].filter((key) => key !== null).sort(compareKeys);
  const placeOfKey = new Map<SortKey, number>(different.map((key, place) => [key, place]));
  const last = different.length;
  const { length } = folded;
  const inDirection = (direction: Direction): Order => {
    const sorted = new Float64Array(length);
    for (let row = 0; row < length; row++) {
      const place = placeOfKey.get(folded[row] ?? null) ?? last;
      const above = direction === "DESC" && place !== last ? last - 1 - place : place;
      sorted[row] = above * length + others.placeOf(row);
    }
    sorted.sort();
    const rows = new Int32Array(length);
    const places = new Int32Array(length);
    for (let place = 0; place < length; place++) {
      const row = others.rowAt((sorted[place] ?? 0) % length);
      rows[place] = row;
      places[row] = place;
    }
    return { rowAt: (place) => rows[place] ?? -1, placeOf: (row) => places[row] ?? -1 };
  };
  return { ASC: inDirection("ASC"), DESC: inDirection("DESC") };
}

function foldAll(keys: readonly SortKey[]): SortKey[] {
  const known = new Map<SortKey, SortKey>();
  return keys.map((key) => {
    if (typeof key !== "string") return key;
    let folded = known.get(key);
    if (folded === undefined) known.set(key, (folded = fold(key)));
    return folded;
  });
}

function compareKeys(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

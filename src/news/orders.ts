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
function ordersOf(keys: readonly SortKey[], others: Order): Readonly<Record<Direction, Order>> {
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

/**
 * All orders of a table's rows by name and direction. Of those alike in one comes first what does in the default order,
 * or else what arrived first.
 */
export function allOrders<T>(
  keyOfs: Readonly<Record<string, KeyOf<T> | "ARRIVAL">>,
  defaultOrder: string | undefined,
  length: number,
  rowAt: (number: number) => T,
): Map<string, Order> {
  const keyed = Object.entries(keyOfs).flatMap(([name, keyOf]) =>
    keyOf === "ARRIVAL" ? [] : [{ name, keyOf, keys: new Array<SortKey>(length) }],
  );
  for (let number = 0; keyed.length > 0 && number < length; number++) {
    const row = rowAt(number);
    for (const { keys, keyOf } of keyed) keys[number] = keyOf(row, number);
  }
  const orders = new Map<string, Order>();
  const set = (name: string, both: Readonly<Record<Direction, Order>>): Order => {
    orders.set(orderName(name, "ASC"), both.ASC).set(orderName(name, "DESC"), both.DESC);
    return both.ASC;
  };
  const arrived = arrival("ASC", length);
  const first = keyed.find(({ name }) => name === defaultOrder);
  const others = first ? set(first.name, ordersOf(first.keys, arrived)) : arrived;
  for (const { name, keys } of keyed) if (name !== first?.name) set(name, ordersOf(keys, others));
  for (const [name, keyOf] of Object.entries(keyOfs))
    if (keyOf === "ARRIVAL") set(name, { ASC: arrived, DESC: arrival("DESC", length) });
  return orders;
}

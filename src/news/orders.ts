import { fold } from "../actor/name";
import type { Comparator } from "./table";

type SortKey = string | number | null;

function compareKeys(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * An order in both directions, as `<name> ASC` and `<name> DESC`: by a number, or by a text whatever
 * its case and accents. Rows whose key is null come last in both. Keys are made once a row.
 */
export function ordersBy<T extends object>(
  name: string,
  keyOf: (row: T) => SortKey,
): Record<string, Comparator<T>> {
  const keys = new WeakMap<T, SortKey>();
  function key(row: T): SortKey {
    let known = keys.get(row);
    if (known === undefined) {
      const own = keyOf(row);
      keys.set(row, (known = typeof own === "string" ? fold(own) : own));
    }
    return known;
  }
  const by = (sign: 1 | -1): Comparator<T> => {
    return (a, b) => {
      const [first, second] = [key(a), key(b)];
      if (first === null || second === null) return Number(first === null) - Number(second === null);
      return sign * compareKeys(first, second);
    };
  };
  return { [orderName(name, "ASC")]: by(1), [orderName(name, "DESC")]: by(-1) };
}

export function orderName(field: string, direction: "ASC" | "DESC"): string {
  return `${field} ${direction}`;
}

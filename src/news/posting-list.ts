/** A growing set of row numbers, kept ascending. Mostly rows arrive in order, and cost a push. */
export class PostingList {
  private items = new Int32Array(2);
  private size = 0;

  get length(): number {
    return this.size;
  }

  at(index: number): number {
    return this.items[index] ?? -1;
  }

  add(row: number): void {
    const place = this.size === 0 || row > this.at(this.size - 1) ? this.size : lowerBound(this, row);
    if (place < this.size && this.at(place) === row) return;
    if (this.size === this.items.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items.copyWithin(place + 1, place, this.size);
    this.items[place] = row;
    this.size++;
  }

  toArray(): Int32Array {
    return this.items.subarray(0, this.size);
  }
}

interface Ascending {
  readonly length: number;
  at(index: number): number | undefined;
}

/** The first index whose item is not less than the value; the length where all are. */
export function lowerBound(list: Ascending, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list.at(middle) ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows that stand in at least one of the lists, ascending. */
export function union(lists: readonly Int32Array[]): Int32Array {
  const [first, second] = lists;
  if (!first || !second) return first ?? new Int32Array(0);
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  all.sort();
  return all.filter((row, i) => i === 0 || row !== all[i - 1]);
}

/** The rows that stand in all of the lists, ascending. Costs the shortest list's length times the logarithm of the others'. */
export function intersection(lists: readonly Int32Array[]): Int32Array {
  const [shortest = new Int32Array(0), ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (others.length === 0) return shortest;
  return shortest.filter((row) => others.every((list) => list[lowerBound(list, row)] === row));
}

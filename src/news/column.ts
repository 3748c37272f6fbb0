import { withRoom } from "../search/growable";
import { lowerBound } from "./posting-list";

/** A growing list of 32-bit numbers. */
export class Column {
  private items = new Int32Array(0);
  private size = 0;

  get length(): number {
    return this.size;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  push(item: number): void {
    this.items = withRoom(this.items, this.size + 1);
    this.items[this.size++] = item;
  }

  /** Where the items ascend, the indexes at which an item stands. */
  indexesOf(item: number): Int32Array {
    const start = lowerBound(this, item);
    return Int32Array.from({ length: lowerBound(this, item + 1) - start }, (_, i) => start + i);
  }

  /** The items from one index to before another; good until the next push. */
  slice(from: number, to: number): Int32Array {
    return this.items.subarray(from, to);
  }
}

/** For each of a growing number of groups a short list of 32-bit numbers, all given when the group is. */
export class Groups {
  private readonly ends = new Column();
  private readonly items = new Column();

  push(items: Iterable<number>): void {
    for (const item of items) this.items.push(item);
    this.ends.push(this.items.length);
  }

  /** The list of a group; empty where there is no such group. */
  at(group: number): Int32Array {
    return this.items.slice(group === 0 ? 0 : this.ends.at(group - 1), this.ends.at(group));
  }
}

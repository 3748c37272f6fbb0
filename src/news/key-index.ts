import { PostingList } from "./posting-list";

const NONE = new Int32Array(0);

/** For each value of a key the rows that have it. Most values have one row, and cost no list. */
export class KeyIndex {
  private readonly lists = new Map<string, number | PostingList>();

  add(value: string, row: number): void {
    const known = this.lists.get(value);
    if (known === undefined) this.lists.set(value, row);
    else if (typeof known !== "number") known.add(row);
    else if (known !== row) {
      const list = new PostingList();
      list.add(known);
      list.add(row);
      this.lists.set(value, list);
    }
  }

  /** Ascending. */
  rows(value: string): Int32Array {
    const known = this.lists.get(value);
    if (known === undefined) return NONE;
    return typeof known === "number" ? Int32Array.of(known) : known.toArray();
  }

  count(value: string): number {
    const known = this.lists.get(value);
    return typeof known === "number" ? 1 : (known?.length ?? 0);
  }

  values(): Iterable<string> {
    return this.lists.keys();
  }
}

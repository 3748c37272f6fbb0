/** Keeps the best `size` of the items offered, in a binary heap whose root is the worst kept. */
export class TopK<Item> {
  private readonly heap: Item[] = [];

  /** @param isBetter a strict total order */
  constructor(
    private readonly size: number,
    private readonly isBetter: (one: Item, other: Item) => boolean,
  ) {}

  /** The item that the next better one would replace; undefined while there is room. */
  get worst(): Item | undefined {
    return this.heap.length < this.size ? undefined : this.heap[0];
  }

  offer(item: Item): void {
    const { heap, isBetter } = this;
    if (this.size <= 0) return;
    if (heap.length < this.size) {
      this.rise(item);
      return;
    }
    const [worst] = heap;
    if (worst !== undefined && isBetter(item, worst)) this.sink(item);
  }

  /** What is kept, best first. */
  sorted(): Item[] {
    return [...this.heap].sort((one, other) => (this.isBetter(one, other) ? -1 : 1));
  }

  private rise(item: Item): void {
    const { heap, isBetter } = this;
    let at = heap.length;
    heap.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || isBetter(item, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = item;
  }

  private sink(item: Item): void {
    const { heap, isBetter } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = heap[below];
      if (child === undefined) break;
      const right = heap[below + 1];
      if (right !== undefined && isBetter(child, right)) {
        child = right;
        below++;
      }
      if (isBetter(child, item)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = item;
  }
}

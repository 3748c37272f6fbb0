/** Numbers that look random and are the same on every machine for one seed (Mulberry32, by T. Ettinger, public domain). */
export class Random {
  private state: number;

  constructor(seed: number, stream = 0) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) | 0;
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** A whole number from `least` to `most`. */
  from(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /**
   * A rank from 0, below `limit`, after Zipf's law with exponent 1: rank r is drawn about 1 / (r + 1) as often as
   * rank 0, as words and names of news are.
   */
  zipf(limit: number): number {
    return Math.floor((limit + 1) ** this.next()) - 1;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }

  /** An index of `weights`, as often as its weight says; the weights add up to 1. */
  weighted(weights: readonly number[]): number {
    let left = this.next();
    const index = weights.findIndex((weight) => (left -= weight) < 0);
    return index === -1 ? 0 : index;
  }
}

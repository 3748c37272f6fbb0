import { stemOf } from "./analyzer";
import { withRoom } from "./growable";
import { slipsOf } from "./match";

/** The words of an index, numbered from 0 in the order they came, found by spelling, by stem and by beginning. */
export class Dictionary {
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** The newest word of each stem, and for each word the one before it of the same stem (-1: none): smaller than lists. */
  private readonly newestOfStem = new Map<string, number>();
  private earlierOfStem = new Int32Array(0);
  /** Words in alphabetical order; those that came since stand at its end until the next look-up by beginning. */
  private sorted = new Int32Array(0);

  get size(): number {
    return this.words.length;
  }

  wordOf(number: number): string {
    return this.words[number] ?? "";
  }

  /** The number of a folded word, which is added if it is new. */
  intern(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    const own = detached(word);
    const stem = stemOf(word);
    this.words.push(own);
    this.numbers.set(own, number);
    this.earlierOfStem = withRoom(this.earlierOfStem, number + 1);
    this.earlierOfStem[number] = this.newestOfStem.get(stem) ?? -1;
    this.newestOfStem.set(stem === word ? own : stem, number);
    return number;
  }

  /** The number of a folded word, undefined if no document has it. */
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** The words with this stem. */
  withStem(stem: string): readonly number[] {
    const found: number[] = [];
    for (
      let number = this.newestOfStem.get(stem) ?? -1;
      number >= 0;
      number = this.earlierOfStem[number] ?? -1
    ) {
      found.push(number);
    }
    return found;
  }

  /** The words that begin with `prefix`, in alphabetical order. */
  withPrefix(prefix: string): Int32Array {
    this.sort();
    const from = this.firstNotBefore(prefix);
    let to = from;
    while (to < this.sorted.length && this.sortedWord(to).startsWith(prefix)) to++;
    return this.sorted.subarray(from, to);
  }

  /** The words one slip away from a folded word, by spelling or by stem. */
  near(word: string): ReadonlySet<number> {
    const found = new Set<number>();
    for (const slip of slipsOf(word)) {
      const number = this.numbers.get(slip);
      if (number !== undefined) found.add(number);
    }
    for (const slip of slipsOf(stemOf(word))) for (const number of this.withStem(slip)) found.add(number);
    return found;
  }

  /** Sorts what came since the last time and merges it in, so that one document more does not cost a whole sort. */
  sort(): void {
    const { sorted, words } = this;
    if (sorted.length === words.length) return;
    const isBefore = (one: number, other: number) => this.wordOf(one) < this.wordOf(other);
    const fresh = Int32Array.from(
      { length: words.length - sorted.length },
      (_, index) => sorted.length + index,
    );
    fresh.sort((one, other) => (isBefore(one, other) ? -1 : 1));
    const merged = new Int32Array(words.length);
    for (let to = 0, left = 0, right = 0; to < merged.length; to++) {
      const one = sorted[left];
      const other = fresh[right];
      const takeOne = one !== undefined && (other === undefined || isBefore(one, other));
      merged[to] = (takeOne ? one : other) ?? 0;
      if (takeOne) left++;
      else right++;
    }
    this.sorted = merged;
  }

  private sortedWord(position: number): string {
    return this.wordOf(this.sorted[position] ?? -1);
  }

  private firstNotBefore(word: string): number {
    let from = 0;
    let to = this.sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.sortedWord(middle) < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** A copy that does not keep the text alive which it is a slice of, as V8's slices of 13 code units and more do. */
function detached(word: string): string {
  return word.length < 13
    ? word
    : String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
}

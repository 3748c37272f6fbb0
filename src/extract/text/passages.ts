import type { Range } from "../../fact/span.type";
import type { TextQuoteSelector } from "../../news/annotated-article";

/** A text that says the same again over so long a stretch that a passage of it cannot be told from its copy. */
export class RepetitionError extends Error {}

/** How many code units one look-up compares: so few are common to many places that this is seldom many of them. */
const GRAM = 4;
/** So many places are looked at before a passage counts as one of several: more context tells it from them. */
const MOST_LOOKS = 10_000;
/** What stands before a passage is named up to this length, and so is what stands behind. */
const LONGEST_CONTEXT = 16_384;
/** How many times its own length the contexts of a text may take together, beside a megabyte. */
const MOST_CONTEXT = 4;

/**
 * Selects passages of one text. It keeps an index of the places of each four code units, so that the time for
 * a passage does not grow with the text.
 */
export class Passages {
  private index: Grams | undefined;
  private readonly short = new Map<string, boolean>();
  private context = 0;

  constructor(private readonly text: string) {}

  /**
   * The TextQuoteSelector (W3C Web Annotation) that selects one range: with as much of what stands before and
   * behind it as it takes to tell it from the other places where the same words stand.
   * @throws RepetitionError where no reasonable length does
   */
  select({ start, end }: Range): TextQuoteSelector {
    const { text } = this;
    const exact = text.slice(start, end);
    if (this.standsOnce(start, end)) return { exact };
    for (let size = 16; size <= LONGEST_CONTEXT; size *= 2) {
      const from = Math.max(0, start - size);
      const to = Math.min(text.length, end + size);
      const isTold = this.standsOnce(from, end);
      if (!isTold && !this.standsOnce(from, to)) continue;
      this.count(to - end + start - from);
      const prefix = text.slice(from, start);
      return isTold ? { exact, prefix } : { exact, prefix, suffix: text.slice(end, to) };
    }
    throw new RepetitionError(
      `the text repeats itself: at character ${start} over more than ${LONGEST_CONTEXT.toLocaleString("en-US")} characters`,
    );
  }

  private count(length: number): void {
    this.context += length;
    if (this.context > MOST_CONTEXT * this.text.length + 1_000_000)
      throw new RepetitionError("the text repeats itself: most of its passages cannot be told from others");
  }

  /** Whether the words of a range stand nowhere else; false as well where that is too much to find out. */
  private standsOnce(start: number, end: number): boolean {
    const { text } = this;
    const words = text.slice(start, end);
    if (words.length >= GRAM) {
      this.index ??= new Grams(text);
      return this.index.standsOnce(words, start);
    }
    const known = this.short.get(words);
    if (known !== undefined) return known;
    const once = !text.includes(words, text.indexOf(words) + 1);
    this.short.set(words, once);
    return once;
  }
}

/** Where each four code units of a text stand: those of one hash side by side. */
class Grams {
  private readonly mask: number;
  /** Where the places of a hash begin among all; those of the next end them. */
  private readonly starts: Int32Array;
  private readonly places: Int32Array;

  constructor(private readonly text: string) {
    const count = Math.max(0, text.length - GRAM + 1);
    this.mask = 2 ** Math.ceil(Math.log2(count + 1)) - 1;
    this.starts = new Int32Array(this.mask + 2);
    this.places = new Int32Array(count);
    for (let at = 0; at < count; at++) this.add(this.hash(at) + 1, 1);
    for (let hash = 1; hash < this.starts.length; hash++) this.add(hash, this.starts[hash - 1] ?? 0);
    const next = this.starts.slice();
    for (let at = 0; at < count; at++) {
      const hash = this.hash(at);
      const place = next[hash] ?? 0;
      this.places[place] = at;
      next[hash] = place + 1;
    }
  }

  /** Whether words that stand at one place stand nowhere else. */
  standsOnce(words: string, start: number): boolean {
    let [first, last, rarest] = [0, Infinity, 0];
    for (let at = 0; at <= words.length - GRAM && last - first > 1; at++) {
      const hash = this.hash(start + at);
      const [from, to] = [this.starts[hash] ?? 0, this.starts[hash + 1] ?? 0];
      if (to - from < last - first) [first, last, rarest] = [from, to, at];
    }
    for (let i = first; i < last; i++) {
      if (i - first > MOST_LOOKS) return false;
      const at = (this.places[i] ?? 0) - rarest;
      if (at !== start && this.text.startsWith(words, at)) return false;
    }
    return true;
  }

  private add(hash: number, count: number): void {
    this.starts[hash] = (this.starts[hash] ?? 0) + count;
  }

  private hash(at: number): number {
    const { text } = this;
    let hash = 0;
    for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

import { withRoom } from "./growable";

/**
 * For each word, the documents that hold it in ascending order and how often. A posting is one 32-bit number: the
 * document in the upper 26 bits, the occurrences (63 at most: BM25 tells no more apart) in the lower 6.
 *
 * A word's postings lie in a chain of slices cut from shared pages, each twice as large as the one before and ending in
 * the address of the next, so that adding needs no rebuilding, and a rare word costs three numbers (the scheme of
 * Lucene's ByteBlockPool). An address is the page in the upper bits, the place in it in the lower 16.
 */
export class Postings {
  private readonly pages: Uint32Array[] = [];
  private used = PAGE;
  /** For each word: address of its first slice, of its last posting, and of the end of its last slice; postings. */
  private heads = new Int32Array(0);
  private tails = new Int32Array(0);
  private ends = new Int32Array(0);
  private counts = new Int32Array(0);
  private words = 0;

  /** Notes one more occurrence of `word` in `document`. Words are numbered without gaps, documents never descend. */
  add(word: number, document: number): void {
    if (word >= this.words) this.open(word);
    const tail = this.tails[word] ?? 0;
    const page = this.pages[tail >>> PAGE_BITS] ?? EMPTY;
    const last = page[tail & PAGE_MASK] ?? 0;
    if (this.counts[word] !== 0 && last >>> COUNT_BITS === document) {
      if ((last & MOST_TIMES) < MOST_TIMES) page[tail & PAGE_MASK] = last + 1;
      return;
    }
    const posting = document * (MOST_TIMES + 1) + 1;
    if (tail + 1 === this.ends[word]) {
      const size = sliceAfter(this.sizeOfLast(word));
      const next = this.slice(size);
      page[(tail + 1) & PAGE_MASK] = next;
      this.ends[word] = next + size;
      this.put(word, next, posting);
    } else this.put(word, tail + 1, posting);
  }

  /** How many documents hold `word`. */
  count(word: number): number {
    return this.counts[word] ?? 0;
  }

  cursor(word: number): PostingsCursor {
    return new PostingsCursor(this.pages, this.heads[word] ?? 0, this.counts[word] ?? 0);
  }

  /** Bytes held, all told. */
  get bytes(): number {
    return this.pages.length * PAGE * 4 + this.heads.byteLength * 4;
  }

  private put(word: number, address: number, posting: number): void {
    const page = this.pages[address >>> PAGE_BITS] ?? EMPTY;
    page[address & PAGE_MASK] = posting;
    this.tails[word] = address;
    this.counts[word] = this.count(word) + 1;
  }

  private open(word: number): void {
    this.words = word + 1;
    this.heads = withRoom(this.heads, this.words);
    this.tails = withRoom(this.tails, this.words);
    this.ends = withRoom(this.ends, this.words);
    this.counts = withRoom(this.counts, this.words);
    const head = this.slice(FIRST_SLICE);
    this.heads[word] = head;
    this.tails[word] = head - 1;
    this.ends[word] = head + FIRST_SLICE;
  }

  /** Slices double, so the number of postings tells the size of the last, which is full. */
  private sizeOfLast(word: number): number {
    let size = FIRST_SLICE;
    for (let left = this.count(word) - size; left > 0; left -= size) size = sliceAfter(size);
    return size;
  }

  /** Address of room for `size` postings and the address of the next slice. */
  private slice(size: number): number {
    if (this.used + size + 1 > PAGE) {
      this.pages.push(new Uint32Array(PAGE));
      this.used = 0;
    }
    const address = (this.pages.length - 1) * PAGE + this.used;
    this.used += size + 1;
    return address;
  }
}

const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE - 1;
const EMPTY = new Uint32Array(0);
const FIRST_SLICE = 1;
const LARGEST_SLICE = 2048;

export const COUNT_BITS = 6;
export const MOST_TIMES = (1 << COUNT_BITS) - 1;
/** Documents are numbered below this. */
export const MOST_DOCUMENTS = 1 << (32 - COUNT_BITS);

function sliceAfter(size: number): number {
  return Math.min(size * 2, LARGEST_SLICE);
}

/** Reads the postings of one word in ascending order. */
export class PostingsCursor {
  /** The postings at hand: `page[at]` up to `page[to]`; at === to when all are read. */
  page: Uint32Array = EMPTY;
  at = 0;
  to = 0;
  private size = FIRST_SLICE;

  /** @param left postings from `address` on */
  constructor(
    private readonly pages: readonly Uint32Array[],
    private address: number,
    private left: number,
  ) {
    this.enter();
  }

  /** The document of the posting at hand; -1 when all are read. */
  get document(): number {
    if (this.at === this.to && !this.nextSlice()) return -1;
    return (this.page[this.at] ?? 0) >>> COUNT_BITS;
  }

  /** Goes on to the next slice; false when there is none. */
  nextSlice(): boolean {
    if (this.left === 0) {
      this.at = this.to;
      return false;
    }
    this.address = this.page[this.to] ?? 0;
    this.size = sliceAfter(this.size);
    this.enter();
    return true;
  }

  /** Goes on to the first posting of `document` or a later one; how often `document` holds the word, 0 if it does not. */
  timesIn(document: number): number {
    const { page } = this;
    if (this.at < this.to && (page[this.at] ?? 0) >>> COUNT_BITS >= document) return this.timesHere(document);
    while ((this.page[this.to - 1] ?? 0) >>> COUNT_BITS < document) if (!this.nextSlice()) return 0;
    let from = this.at;
    let to = this.to - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.page[middle] ?? 0) >>> COUNT_BITS < document) from = middle + 1;
      else to = middle;
    }
    this.at = from;
    return this.timesHere(document);
  }

  private timesHere(document: number): number {
    const posting = this.page[this.at] ?? 0;
    return posting >>> COUNT_BITS === document ? posting & MOST_TIMES : 0;
  }

  private enter(): void {
    this.page = this.pages[this.address >>> PAGE_BITS] ?? EMPTY;
    this.at = this.address & PAGE_MASK;
    const held = Math.min(this.size, this.left);
    this.to = this.at + held;
    this.left -= held;
  }
}

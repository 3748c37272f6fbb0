import { COUNT_BITS, MOST_TIMES, type Postings, type PostingsCursor } from "./postings";

/** A word of the dictionary that answers a word of the query, and what one occurrence of it counts. */
export interface Variant {
  readonly word: number;
  readonly weight: number;
}

/** A word of the query: what answers it in one index, and how much it tells (its inverse document frequency). */
export interface AskedWord {
  readonly variants: readonly Variant[];
  readonly idf: number;
}

interface Reader {
  readonly cursor: PostingsCursor;
  readonly weight: number;
}

/** BM25's customary constants: how soon more occurrences stop telling more, and how much a long document is held against it. */
const K1 = 1.2;
const B = 0.75;
/** Documents handled at a time: their sums fit in the processor's first cache, whatever the size of the index. */
const WINDOW = 4096;
/** Looking a document up in a word's postings costs about this many times reading one posting on the way. */
const LOOK_UP = 8;

/** Where the documents of a window are gathered. */
class Window {
  readonly documents = new Int32Array(WINDOW);
  readonly scores = new Float64Array(WINDOW);
  /** Weighted occurrences of the asked word at hand in each document, and which are not 0, as bits; all 0 between searches. */
  readonly times = new Float64Array(WINDOW);
  readonly present = new Int32Array(WINDOW / 32);
}

/** One search comes after the other, so that one window does for nearly all; making it takes longer than most searches. */
let spare: Window | undefined;

/**
 * Finds the documents of one index that hold every asked word, in ascending order, window by window, and scores them by
 * BM25 (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework). The variants of an asked word count as one
 * word, whose occurrences are weighted before saturation, as BM25F does with fields: a document with both mission and
 * missions holds the asked word twice.
 */
export class Scorer {
  /** How many documents of the window at hand match. */
  count = 0;
  private readonly readers: readonly (readonly Reader[])[];
  private readonly costs: readonly number[];
  private window: Window | undefined;
  private readonly flat = K1 * (1 - B);
  private readonly perWord: number;

  /**
   * @param lengths words of each document
   * @param asked the asked words, the one in the fewest documents first
   * @param averageLength words of a document on average
   */
  constructor(
    postings: Postings,
    private readonly lengths: Int32Array,
    private readonly asked: readonly AskedWord[],
    averageLength: number,
  ) {
    this.readers = asked.map(({ variants }) =>
      variants.map(({ word, weight }) => ({ cursor: postings.cursor(word), weight })),
    );
    const windows = Math.ceil(lengths.length / WINDOW);
    this.costs = asked.map(
      ({ variants }) => variants.reduce((sum, { word }) => sum + postings.count(word), 0) / windows,
    );
    this.perWord = (K1 * B) / averageLength;
  }

  /** The matches of the window at hand, ascending, up to `count`. */
  get documents(): Int32Array {
    return this.taken().documents;
  }

  /** Their scores. */
  get scores(): Float64Array {
    return this.taken().scores;
  }

  /** Goes on to the next window that has matches; false when there is none, and then the matches are gone. */
  next(): boolean {
    const [first] = this.readers;
    if (first === undefined) return false;
    for (let base = windowOf(first); base >= 0; base = windowOf(first)) {
      this.takeFirst(first, base);
      for (let word = 1; word < this.readers.length && this.count > 0; word++) this.keep(word, base);
      if (this.count > 0) return true;
    }
    spare ??= this.window;
    this.window = undefined;
    return false;
  }

  private taken(): Window {
    if (this.window) return this.window;
    this.window = spare ?? new Window();
    spare = undefined;
    return this.window;
  }

  /** The score of one document, the same as in its window; undefined if it does not match. Only before the first `next`. */
  scoreOf(document: number): number | undefined {
    let score = 0;
    for (let word = 0; word < this.asked.length; word++) {
      const times = timesIn(this.readers[word] ?? [], document);
      if (times === 0) return undefined;
      score += this.score(word, times, document);
    }
    return this.asked.length > 0 ? score : undefined;
  }

  private score(word: number, times: number, document: number): number {
    const idf = this.asked[word]?.idf ?? 0;
    return (idf * (K1 + 1) * times) / (times + this.flat + this.perWord * (this.lengths[document] ?? 0));
  }

  /** Fills the window with the documents that hold the first word. */
  private takeFirst(readers: readonly Reader[], base: number): void {
    const { times, present, documents, scores } = this.taken();
    const { lengths, flat, perWord } = this;
    for (const reader of readers) this.read(reader, base);
    const most = (this.asked[0]?.idf ?? 0) * (K1 + 1);
    let count = 0;
    const blocks = Math.min(present.length, Math.ceil((lengths.length - base) / 32));
    for (let block = 0; block < blocks; block++) {
      let bits = present[block] ?? 0;
      present[block] = 0;
      while (bits !== 0) {
        const place = (block << 5) + 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const occurrences = times[place] ?? 0;
        times[place] = 0;
        documents[count] = base + place;
        scores[count] = (most * occurrences) / (occurrences + flat + perWord * (lengths[base + place] ?? 0));
        count++;
      }
    }
    this.count = count;
  }

  /** Keeps the documents of the window that hold a further word as well. */
  private keep(word: number, base: number): void {
    const { times, present, documents, scores } = this.taken();
    const readers = this.readers[word] ?? [];
    const isLookedUp = this.count * readers.length * LOOK_UP < (this.costs[word] ?? 0);
    if (!isLookedUp) for (const reader of readers) this.read(reader, base);
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      const document = documents[at] ?? 0;
      const occurrences = isLookedUp ? timesIn(readers, document) : (times[document - base] ?? 0);
      if (occurrences === 0) continue;
      documents[kept] = document;
      scores[kept] = (scores[at] ?? 0) + this.score(word, occurrences, document);
      kept++;
    }
    this.count = kept;
    if (isLookedUp) return;
    times.fill(0);
    present.fill(0);
  }

  /** Adds up a variant's occurrences in the documents of the window. */
  private read({ cursor, weight }: Reader, base: number): void {
    const { times, present } = this.taken();
    cursor.timesIn(base);
    do {
      const { page, to } = cursor;
      for (let at = cursor.at; at < to; at++) {
        const posting = page[at] ?? 0;
        const place = (posting >>> COUNT_BITS) - base;
        if (place >= WINDOW) {
          cursor.at = at;
          return;
        }
        times[place] = (times[place] ?? 0) + weight * (posting & MOST_TIMES);
        present[place >> 5] = (present[place >> 5] ?? 0) | (1 << (place & 31));
      }
    } while (cursor.nextSlice());
  }
}

/** Weighted occurrences in one document, added in the order of reading a window, so that the score is the same to the bit. */
function timesIn(readers: readonly Reader[], document: number): number {
  let sum = 0;
  for (const { cursor, weight } of readers) sum += weight * cursor.timesIn(document);
  return sum;
}

/** First document of the window in which the next unread posting lies; -1 when all are read. */
function windowOf(readers: readonly Reader[]): number {
  let first = -1;
  for (const { cursor } of readers) {
    const document = cursor.document;
    if (document >= 0 && (first < 0 || document < first)) first = document;
  }
  return first < 0 ? -1 : first - (first % WINDOW);
}

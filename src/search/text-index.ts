import { fold, queryWords, scan, stemOf } from "./analyzer";
import { Dictionary } from "./dictionary";
import { withRoom } from "./growable";
import { type Kinship, kinship, SHORTEST_PREFIX, WEIGHT } from "./match";
import { MOST_DOCUMENTS, Postings } from "./postings";
import { type AskedWord, Scorer, type Variant } from "./scorer";
import { Spellings } from "./spellings";
import { TopK } from "./top-k";

/** A word of a query stands for this many longer words that it begins, the most frequent ones. */
const MOST_PREFIXED = 200;
/** The same for words one slip away. */
const MOST_TYPOS = 50;

export interface MatchingOptions {
  /** Whether a word that no document of the index answers may stand for words one slip away; false by default. */
  readonly typos?: boolean;
}

/**
 * A full-text index of documents of one kind, in memory. What a word of a query finds, for all of Dateline's search:
 *
 * - the same word, whatever its case and diacritics (Erdogan finds Erdoğan's);
 * - words of the same stem (mission finds missions);
 * - from three letters on, words that begin with it (milit finds military);
 * - where nothing of the kind exists and it has four letters or more, words one slip away (Kishda finds Kishida).
 *
 * A document matches when it answers every word of the query, in any order; a query without words matches nothing. There
 * is no falling back to some of the words: the count must not jump from few to thousands by a word more.
 */
export class TextIndex {
  private readonly dictionary = new Dictionary();
  private readonly postings = new Postings();
  private readonly spellings = new Spellings();
  private lengths = new Int32Array(0);
  private next = 0;
  private documents = 0;
  private total = 0;

  /** Documents added. */
  get size(): number {
    return this.documents;
  }

  /** Words in all documents together. */
  get totalLength(): number {
    return this.total;
  }

  /**
   * Adds a document: one text, or several that count as one, such as a name and its aliases.
   * @param doc its ordinal, above every one added before and below 2^26; throws RangeError otherwise
   */
  add(doc: number, text: string | readonly string[]): void {
    if (!Number.isInteger(doc) || doc < this.next || doc >= MOST_DOCUMENTS) {
      throw new RangeError(`Document ${doc} cannot be added: ordinals ascend, and ${this.next} is the next.`);
    }
    let length = 0;
    const find = (spelling: string) => this.wordOf(spelling);
    for (const part of typeof text === "string" ? [text] : text) {
      scan(part, (start, end) => {
        const word = this.spellings.wordAt(part, start, end, find);
        if (word < 0) return;
        this.postings.add(word, doc);
        length++;
      });
    }
    this.lengths = withRoom(this.lengths, doc + 1);
    this.lengths[doc] = length;
    this.total += length;
    this.next = doc + 1;
    this.documents++;
  }

  /** Does now what the first search after adding would do: call it when a load ends, so that nobody waits for it. */
  prepare(): void {
    this.dictionary.sort();
  }

  /** The documents that answer every word of the query, ascending; none for a query without words. */
  matching(query: string, { typos = false }: MatchingOptions = {}): Int32Array {
    const asked = queryWords(query).map((word) => {
      const variants = this.kin(word);
      return variants.length > 0 || !typos ? variants : this.near(word);
    });
    if (asked.length === 0 || asked.some((variants) => variants.length === 0)) return new Int32Array(0);
    const rarestFirst = asked
      .map((variants) => ({ variants, idf: 0, count: this.count(variants) }))
      .sort((one, other) => one.count - other.count);
    const scorer = this.scorer(rarestFirst, 1);
    let found = new Int32Array(0);
    let count = 0;
    while (scorer.next()) {
      found = withRoom(found, count + scorer.count);
      found.set(scorer.documents.subarray(0, scorer.count), count);
      count += scorer.count;
    }
    return found.slice(0, count);
  }

  /** The words of this index that answer a folded word of a query without a slip: itself, of its stem, beginning with it. */
  kin(asked: string): readonly Variant[] {
    const found = new Map<number, Variant>();
    const note = (word: number) => {
      const kind = kinship(asked, this.dictionary.wordOf(word));
      if (kind !== null) found.set(word, { word, weight: WEIGHT[kind] });
    };
    this.dictionary.withStem(stemOf(asked)).forEach(note);
    if (asked.length < SHORTEST_PREFIX) return [...found.values()];
    const begun = this.dictionary.withPrefix(asked).filter((word) => !found.has(word));
    return [...found.values(), ...this.mostFrequent(begun, "PREFIX", MOST_PREFIXED)];
  }

  /** The words of this index one slip away from a folded word of a query. */
  near(asked: string): readonly Variant[] {
    return this.mostFrequent(this.dictionary.near(asked), "TYPO", MOST_TYPOS);
  }

  /** Documents that hold some of the variants, counting one for each it holds, at most all: an upper bound that costs nothing. */
  count(variants: readonly Variant[]): number {
    const sum = variants.reduce((sofar, { word }) => sofar + this.postings.count(word), 0);
    return Math.min(sum, this.documents);
  }

  /** Finds and scores what holds all the asked words; for `searchAll`, which knows how much each tells. */
  scorer(asked: readonly AskedWord[], averageLength: number): Scorer {
    return new Scorer(this.postings, this.lengths.subarray(0, this.next), asked, averageLength);
  }

  private wordOf(spelling: string): number {
    const folded = fold(spelling);
    return folded === "" ? -1 : this.dictionary.intern(folded);
  }

  private mostFrequent(words: Iterable<number>, kind: Kinship, most: number): readonly Variant[] {
    const { postings } = this;
    const top = new TopK<number>(most, (one, other) => {
      const more = postings.count(one) - postings.count(other);
      return more !== 0 ? more > 0 : one < other;
    });
    for (const word of words) top.offer(word);
    return top.sorted().map((word) => ({ word, weight: WEIGHT[kind] }));
  }
}

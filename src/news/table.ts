import { LRUCache } from "lru-cache";
import { TextIndex } from "../search/text-index";
import type { View } from "./paging";
import { intersection, lowerBound, PostingList, union } from "./posting-list";

/** Compares two rows: negative where the first comes before the second. */
export type Comparator<T> = (a: T, b: T) => number;

export interface TableDefinition<T> {
  /** The words by which full text finds a row; none where it is not searched. */
  readonly words?: (row: T) => readonly string[];
  /** Orders by name. Rows alike in one follow the default order, and then that of arrival. */
  readonly orders?: Readonly<Record<string, Comparator<T>>>;
  /** The order where none is asked for; that of arrival where absent. */
  readonly defaultOrder?: string;
}

/** One condition on rows. Values of a key are ORed. */
export type Condition =
  { readonly key: string; readonly anyOf: readonly string[] } | { readonly text: string };

/** How much the answers that a table remembers may hold, in rows over all of them. */
const REMEMBERED_ROWS = 4_000_000;

/**
 * Rows of one type in the order of arrival, with an index for every key by which they are looked
 * up. A list is answered out of the indexes, at a cost that follows its own length; it is then
 * remembered until a row arrives, so that its other pages cost nothing but themselves.
 */
export class Table<T extends { readonly id: string }> {
  private readonly rows: T[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly keys = new Map<string, Map<string, PostingList>>();
  private readonly ranks = new Map<string, Int32Array>();
  private readonly remembered = new LRUCache<string, Int32Array>({
    maxSize: REMEMBERED_ROWS,
    sizeCalculation: (numbers, question) => numbers.length + question.length,
  });
  private text = new TextIndex();
  private textRows = 0;

  constructor(private readonly definition: TableDefinition<T> = {}) {}

  get length(): number {
    return this.rows.length;
  }

  get(id: string): T | undefined {
    const number = this.numbers.get(id);
    return number === undefined ? undefined : this.rows[number];
  }

  /** The row with a number, of which the table must have one. */
  row(number: number): T {
    const row = this.rows[number];
    if (row === undefined) throw new RangeError(`There is no row ${number}`);
    return row;
  }

  /** Adds a row, or puts it in the place of the one with its id. */
  put(row: T): void {
    const number = this.numbers.get(row.id) ?? this.rows.length;
    this.rows[number] = row;
    this.numbers.set(row.id, number);
    this.changed(number);
  }

  /** Lets a row be looked up by the value of a key. */
  link(id: string, key: string, value: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) throw new Error(`No row ${id}`);
    let values = this.keys.get(key);
    if (!values) {
      values = new Map();
      this.keys.set(key, values);
    }
    let list = values.get(value);
    if (!list) {
      list = new PostingList();
      values.set(value, list);
    }
    list.add(number);
  }

  /** The rows with a value of a key, in the order of arrival. */
  having(key: string, value: string): readonly T[] {
    return Array.from(this.posting(key, value)?.toArray() ?? [], (number) => this.row(number));
  }

  count(key: string, value: string): number {
    return this.posting(key, value)?.length ?? 0;
  }

  /** All values that a key has in some row. */
  values(key: string): Iterable<string> {
    return this.keys.get(key)?.keys() ?? [];
  }

  /** The rows that fulfil all conditions, in an order. */
  view(conditions: readonly Condition[], order = this.definition.defaultOrder): View<T> {
    const numbers = this.select(conditions, order);
    const ranks = order === undefined ? undefined : this.ranksOf(order);
    const rankOf = (number: number) => (ranks ? (ranks[number] ?? 0) : number);
    const length = numbers?.length ?? this.rows.length;
    const numberAt = (index: number) => (numbers ? (numbers[index] ?? 0) : index);
    return {
      length,
      at: (index) => this.row(numberAt(index)),
      idOf: ({ id }) => id,
      find: (id) => {
        const number = this.numbers.get(id);
        if (number === undefined) return undefined;
        const index = lowerBound({ length, at: (i) => rankOf(numberAt(i)) }, rankOf(number));
        return { index, found: index < length && numberAt(index) === number };
      },
    };
  }

  /** The full-text index of the rows, by row number. */
  textIndex(): TextIndex {
    const { words } = this.definition;
    for (; words && this.textRows < this.rows.length; this.textRows++)
      this.text.add(this.textRows, words(this.row(this.textRows)));
    return this.text;
  }

  wordsOf(row: T): readonly string[] {
    return this.definition.words?.(row) ?? [];
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** Does now what the first question after a load would do. */
  prepare(): void {
    this.textIndex().prepare();
    for (const order of Object.keys(this.definition.orders ?? {})) this.ranksOf(order);
  }

  private changed(number: number): void {
    this.ranks.clear();
    this.remembered.clear();
    if (number >= this.textRows) return;
    // A full-text index only grows: one with a row that has changed is made anew.
    this.text = new TextIndex();
    this.textRows = 0;
  }

  private posting(key: string, value: string): PostingList | undefined {
    return this.keys.get(key)?.get(value);
  }

  /** Numbers of the rows, in order; undefined for all rows in the order of arrival. */
  private select(conditions: readonly Condition[], order: string | undefined): Int32Array | undefined {
    if (conditions.length === 0 && order === undefined) return undefined;
    const [only, another] = conditions;
    if (only && !another && "key" in only && only.anyOf.length === 1 && order === undefined)
      return this.matching(only);

    const question = JSON.stringify([order, conditions]);
    const known = this.remembered.get(question);
    if (known) return known;
    const matching =
      conditions.length === 0
        ? this.all()
        : intersection(conditions.map((condition) => this.matching(condition)));
    const answer = order === undefined ? matching : sortedBy(matching, this.ranksOf(order));
    this.remembered.set(question, answer);
    return answer;
  }

  private all(): Int32Array {
    return Int32Array.from(this.rows.keys());
  }

  private matching(condition: Condition): Int32Array {
    if ("text" in condition) return this.textIndex().matching(condition.text, { typos: true });
    return union(condition.anyOf.flatMap((value) => this.posting(condition.key, value)?.toArray() ?? []));
  }

  private ranksOf(order: string): Int32Array {
    const known = this.ranks.get(order);
    if (known) return known;
    const { orders, defaultOrder } = this.definition;
    const compare = orders?.[order];
    if (!compare) throw new Error(`No order ${order}`);
    const others = defaultOrder === undefined || defaultOrder === order ? null : this.ranksOf(defaultOrder);
    const ranks = new Int32Array(this.rows.length);
    [...this.rows.keys()]
      .sort((a, b) => compare(this.row(a), this.row(b)) || (others?.[a] ?? a) - (others?.[b] ?? b))
      .forEach((number, rank) => {
        ranks[number] = rank;
      });
    this.ranks.set(order, ranks);
    return ranks;
  }
}

function sortedBy(numbers: Int32Array, ranks: Int32Array): Int32Array {
  return numbers.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

import { LRUCache } from "lru-cache";
import { TextIndex } from "../search/text-index";
import { KeyIndex } from "./key-index";
import { allOrders, arrival, type KeyOf, type Order, orderName } from "./orders";
import type { View } from "./paging";
import { intersection, union } from "./posting-list";
import { ObjectRows, type Rows } from "./rows";
import {
  anyOf,
  commonRows,
  everyPlace,
  type Places,
  placesAlong,
  placesIn,
  rowsIn,
  type Selection,
  sortedPlaces,
} from "./selection";

export interface TableDefinition<T> {
  /** The words by which full text finds a row; none where it is not searched. */
  readonly words?: (row: T) => readonly string[];
  /** Orders by name, each in both directions. Rows alike in one follow the default order, and then that of arrival. */
  readonly orders?: Readonly<Record<string, KeyOf<T> | "ARRIVAL">>;
  /** Of them the one where none is asked for, ascending; that of arrival where absent. */
  readonly defaultOrder?: string;
}

/** One condition on rows. Values of a key are ORed; `values` picks them, and tells by name which it picks. */
export type Condition =
  | { readonly key: string; readonly anyOf: readonly string[] }
  | { readonly key: string; readonly name: string; readonly values: (value: string) => boolean }
  | { readonly text: string };

/** How much the answers that a table remembers may hold, in rows over all of them: 64 MB. */
const REMEMBERED_ROWS = 16_000_000;

/** New rows are taken into the full-text index this many at a time: one by one, its tables would be in no cache. */
const ROWS_AT_A_TIME = 1024;

/** As many lists are read side by side; more are first made one. */
const MOST_SIDE_BY_SIDE = 8;

/**
 * Rows of one type in the order of arrival, with an index for every key by which they are looked up. A page of a list
 * is read off the indexes, at a cost that follows its own length; what must be worked out for a list as a whole is
 * remembered until a row arrives.
 */
export class Table<T extends { readonly id: string }> {
  private readonly keys = new Map<string, KeyIndex>();
  private readonly orders = new Map<string, Order>();
  private readonly remembered = new LRUCache<string, Int32Array>({
    maxSize: REMEMBERED_ROWS,
    sizeCalculation: (rows, question) => rows.length + question.length,
  });
  private text = new TextIndex();
  private textRows = 0;
  /** The words of the rows from `textRows` on that wait to be taken into the full-text index. */
  private waiting: (readonly string[])[] = [];

  constructor(
    private readonly definition: TableDefinition<T> = {},
    private readonly rows: Rows<T> = new ObjectRows<T>(),
  ) {}

  get length(): number {
    return this.rows.length;
  }

  get(id: string): T | undefined {
    const number = this.rows.numberOf(id);
    return number === undefined ? undefined : this.rows.at(number);
  }

  /** The row with a number, of which the table must have one. */
  row(number: number): T {
    const row = this.rows.at(number);
    if (row === undefined) throw new RangeError(`There is no row ${number}`);
    return row;
  }

  numberOf(id: string): number | undefined {
    return this.rows.numberOf(id);
  }

  /** Adds a row, or puts it in the place of the one with its id; its number. */
  put(row: T): number {
    const number = this.rows.put(row);
    this.forget();
    if (number < this.textRows + this.waiting.length) {
      // A full-text index only grows: one with a row that has changed is made anew.
      this.text = new TextIndex();
      this.textRows = 0;
      this.waiting = [];
    }
    return number;
  }

  /** Notes which rows the latest article has, where articles share them. */
  closeArticle(numbers: readonly number[]): void {
    this.rows.closeArticle?.(numbers);
  }

  /** Forgets what was worked out: rows have come, here or in a table that these refer to. */
  forget(): void {
    if (this.orders.size > 0) this.orders.clear();
    if (this.remembered.size > 0) this.remembered.clear();
  }

  /** Lets a row be looked up by the value of a key. */
  link(number: number, key: string, value: string): void {
    if (number >= this.length) throw new RangeError(`There is no row ${number}`);
    let index = this.keys.get(key);
    if (!index) this.keys.set(key, (index = new KeyIndex()));
    index.add(value, number);
  }

  /** The rows with a value of a key, in the order of arrival. */
  having(key: string, value: string): readonly T[] {
    return Array.from(this.keys.get(key)?.rows(value) ?? [], (number) => this.row(number));
  }

  count(key: string, value: string): number {
    return this.keys.get(key)?.count(value) ?? 0;
  }

  /** The rows that fulfil all conditions, in an order. */
  view(conditions: readonly Condition[], order = this.defaultOrder): View<T> {
    const selections = conditions.map((condition) => this.matching(condition));
    const { length } = this;
    const along = order === undefined ? arrival("ASC", length) : this.order(order);
    return {
      ...this.places(conditions, selections, order, along),
      at: (place) => this.row(along.rowAt(place)),
      placeOf: (id) => {
        const number = this.rows.numberOf(id);
        return number === undefined ? undefined : along.placeOf(number);
      },
      idOf: ({ id }) => id,
      count: () => (selections.length === 0 ? length : this.common(conditions, selections).length),
    };
  }

  /** The full-text index of the rows, by row number. */
  textIndex(): TextIndex {
    const { words } = this.definition;
    this.takeWaiting();
    for (; words && this.textRows < this.length; this.textRows++)
      this.text.add(this.textRows, words(this.row(this.textRows)));
    return this.text;
  }

  /** Takes a new row, which is at hand, into the full-text index; not those that may change, which are read at the first question. */
  index(number: number, row: T): void {
    const { words } = this.definition;
    if (!words || number !== this.textRows + this.waiting.length) return;
    this.waiting.push(words(row));
    if (this.waiting.length === ROWS_AT_A_TIME) this.takeWaiting();
  }

  wordsOf(row: T): readonly string[] {
    return this.definition.words?.(row) ?? [];
  }

  /** Does now what the first question after a load would do. */
  prepare(): void {
    this.textIndex().prepare();
    this.makeOrders();
  }

  private get defaultOrder(): string | undefined {
    const { defaultOrder } = this.definition;
    return defaultOrder === undefined ? undefined : orderName(defaultOrder, "ASC");
  }

  private takeWaiting(): void {
    for (const words of this.waiting) this.text.add(this.textRows++, words);
    this.waiting = [];
  }

  private places(
    conditions: readonly Condition[],
    selections: readonly Selection[],
    order: string | undefined,
    along: Order,
  ): Places {
    const [only, another] = selections;
    if (!only) return everyPlace(this.length);
    if (order === undefined && !another) return only;
    const question = JSON.stringify(order === undefined ? conditions : [order, conditions]);
    const known = this.remembered.get(question);
    if (known) return placesIn(known);
    const common = () => this.common(conditions, selections);
    if (order === undefined) return commonRows(selections, common);
    return placesAlong(along, this.length, selections, () =>
      this.remember(question, () => sortedPlaces(along, common())),
    );
  }

  private common(conditions: readonly Condition[], selections: readonly Selection[]): Int32Array {
    const [only, another] = selections;
    if (only && !another) return only.rows();
    return this.remember(JSON.stringify(conditions), () =>
      intersection(selections.map((selection) => selection.rows())),
    );
  }

  private matching(condition: Condition): Selection {
    if ("text" in condition) {
      const { text } = condition;
      return rowsIn(this.remember(`text ${text}`, () => this.textIndex().matching(text, { typos: true })));
    }
    const index = this.keys.get(condition.key);
    if ("values" in condition) {
      const { key, name, values } = condition;
      const chosen = () => [...(index?.values() ?? [])].filter(values);
      return rowsIn(
        this.remember(`${key} ${name}`, () => union(chosen().map((value) => index?.rows(value) ?? NONE))),
      );
    }
    const { key, anyOf: asked } = condition;
    const lists = asked
      .map((value) => (key === "of" ? this.rows.ofArticle?.(value) : undefined) ?? index?.rows(value) ?? NONE)
      .filter(({ length }) => length > 0);
    const [first = NONE, second] = lists;
    if (!second) return rowsIn(first);
    const all = () => this.remember(JSON.stringify([key, asked]), () => union(lists));
    return lists.length <= MOST_SIDE_BY_SIDE ? anyOf(lists, all) : rowsIn(all());
  }

  /** Makes all orders at once, since what takes time is reading the rows. */
  private makeOrders(): void {
    if (this.orders.size > 0) return;
    const { orders = {}, defaultOrder } = this.definition;
    for (const [name, order] of allOrders(orders, defaultOrder, this.length, (number) => this.row(number)))
      this.orders.set(name, order);
  }

  private remember(question: string, answer: () => Int32Array): Int32Array {
    let known = this.remembered.get(question);
    if (!known) this.remembered.set(question, (known = answer()));
    return known;
  }

  private order(name: string): Order {
    this.makeOrders();
    const order = this.orders.get(name);
    if (!order) throw new Error(`No order ${name}`);
    return order;
  }
}

const NONE = new Int32Array(0);

/** Where a table keeps its rows, numbered from 0 in the order of arrival. */
export interface Rows<T> {
  readonly length: number;
  at(number: number): T | undefined;
  numberOf(id: string): number | undefined;
  /** Adds a row, or puts it in the place of the one with its id where rows can change, and gives its number. */
  put(row: T): number;
  /** Notes which rows, of those that articles share, the latest article has. */
  closeArticle?(numbers: readonly number[]): void;
  /** The rows that belong to an article, ascending, where they are kept by article; undefined for what is no article's id. */
  ofArticle?(id: string): Int32Array | undefined;
}

/** Rows as the objects they are, for those that change. A row takes the place of the one with its id. */
export class ObjectRows<T extends { readonly id: string }> implements Rows<T> {
  private readonly rows: T[] = [];
  private readonly numbers = new Map<string, number>();

  get length(): number {
    return this.rows.length;
  }

  at(number: number): T | undefined {
    return this.rows[number];
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  put(row: T): number {
    const number = this.numbers.get(row.id) ?? this.rows.length;
    this.rows[number] = row;
    this.numbers.set(row.id, number);
    return number;
  }
}

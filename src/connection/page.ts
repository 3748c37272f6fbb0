export type MaybePromise<T> = T | Promise<T>;

/** One item of a page, with the opaque cursor that names its place. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** A window on a list. */
export interface Page<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Length of the whole list; asked for only when the client asks. */
  totalCount(): MaybePromise<number>;
}

/** A checked request for a page: `size` items from the front of what lies between the cursors, or from its back. */
export interface PageRequest {
  readonly size: number;
  readonly from: "front" | "back";
  readonly after?: string;
  readonly before?: string;
}

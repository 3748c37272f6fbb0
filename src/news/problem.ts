/** Something that is wrong with an annotated article, and where. */
export interface Problem {
  /** The record, as a path in the file with its id where it has one: quotes[2] (huge-achievement). Empty for the file as a whole. */
  readonly record: string;
  /** The field of that record: evidence[0].exact. Empty for the record as a whole. */
  readonly field: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
  /** The way to it through the parsed file, for whoever has its positions; absent where it is no part of it. */
  readonly path?: readonly PropertyKey[];
  /** Where a field is unknown: the fields that there are. */
  readonly rightFields?: readonly string[];
}

/** A file that was not loaded, with everything that is wrong with it. */
export class RefusedArticleError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(
      problems
        .map(
          ({ record, field, message }) =>
            [file, record, field].filter((part) => part !== "").join(": ") + ": " + message,
        )
        .join("\n"),
    );
    this.name = "RefusedArticleError";
  }
}

/** The day, month or stretch of time that words denote. */
export interface Denoted {
  readonly edtf: string;
  /** How it was worked out; null where the text states it outright. */
  readonly derivation: string | null;
}

/** A date as the text has it, for those that are counted from it. */
export interface DateRead {
  readonly edtf: string;
  readonly text: string;
}

/** What a pattern of dates matched, by the names of its groups. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

/** What a date is read against: the day of the article, the dates before it and the words around it. */
export interface DateContext {
  /** The day of the article in days since 1970-01-01; null where it is not known: then no year is made up. */
  readonly today: number | null;
  /** The date read before. */
  readonly last: DateRead | null;
  /** The last day that was told by itself, not by its distance from another. */
  readonly anchor: DateRead | null;
  /** The year that the stretch at hand sets before its days: “In 2019, … on February 6”. */
  readonly setYear: number | null;
  /** Whether the stretch at hand looks ahead. */
  readonly future: boolean;
  /** Whether the words just before the date do. */
  readonly ahead: boolean;
  /** Whether those do that no comma parts from it. */
  readonly aheadHere: boolean;
}

/** A derivation from the day of the article; null where that is not known, as nothing is derived from it then. */
export function derived({ today }: DateContext, how: string): string | null {
  return today === null ? null : how;
}

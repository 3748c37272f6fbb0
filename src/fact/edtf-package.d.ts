// The edtf package ships no types; these are the parts of its parse result that Dateline reads.
declare module "edtf" {
  /** A date, a season, or an end of an interval. `values` is year, month from 0, day, then the time. */
  export interface ParsedDate {
    readonly type?: "Date" | "Season";
    readonly values: readonly number[];
    /** Bits 0–3 mark masked digits of the year from the left, 4–5 of the month, 6–7 of the day. */
    readonly unspecified?: number;
  }
  /** Infinity is an open end or start (`..`), null an unknown one (nothing written). */
  export type ParsedEnd = ParsedDate | number | null;
  export interface ParsedInterval {
    readonly type: "Interval";
    readonly values: readonly [ParsedEnd, ParsedEnd];
  }
  export type ParsedRange = readonly [ParsedDate, ParsedDate];
  /** Set is `[one of these]`, List is `{all of these}`; a pair stands for `first..last`. */
  export interface ParsedList {
    readonly type: "Set" | "List";
    readonly values: readonly (ParsedDate | ParsedRange)[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  /** Kinds that Dateline refuses, whose values it does not read. */
  export interface ParsedOther {
    readonly type: "Year" | "Decade" | "Century";
  }
  /** @throws Error where the expression is not EDTF */
  export function parse(expression: string): ParsedDate | ParsedInterval | ParsedList | ParsedOther;
}

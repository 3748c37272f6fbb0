import type { Attribution } from "./attribution";
import type { Referent } from "./salience";
import type { Unit } from "../text/reading";

/** What the text tells of one quoted passage. */
export interface Spoken {
  readonly quoted: number;
  readonly unit: Unit;
  readonly at: number;
  readonly attribution: Attribution | null;
  readonly referent: Referent | null;
  /** Nothing beside it tells who spoke: it goes on with the words of the one before. */
  readonly goesOn: boolean;
}

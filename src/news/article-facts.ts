import type { FactNode } from "./article-records";
import { Groups } from "./column";
import type { Table } from "./table";
import type { Tables } from "./tables";

const TYPES = [
  "OfficeHolding",
  "Quote",
  "Statement",
  "Agreement",
  "Provision",
  "Mission",
  "Participation",
  "Milestone",
  "Pledge",
  "Event",
] as const satisfies readonly FactNode["__typename"][];

/** The type of a fact and its number in the table, in one number of 31 bits. */
const NUMBER_BITS = 27;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;

/** For each article its facts of all types, in the order of the text. */
export class ArticleFacts {
  private readonly places = new Groups();

  constructor(private readonly tables: Tables) {}

  /** Adds those of the next article, each with its number in the table of its type. */
  push(facts: readonly { readonly fact: FactNode; readonly number: number }[]): void {
    this.places.push(
      facts.map(({ fact, number }) => (TYPES.indexOf(fact.__typename) << NUMBER_BITS) | number),
    );
  }

  of(article: number): readonly FactNode[] {
    return Array.from(this.places.at(article), (place) => {
      const type = TYPES[place >>> NUMBER_BITS] ?? "Quote";
      return (this.tables[type] as unknown as Table<FactNode>).row(place & NUMBER_MASK);
    });
  }
}

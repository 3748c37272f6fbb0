import { Field, Float, InterfaceType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { Node } from "../node/node.type";
import { FactStatus } from "./fact-status.enum";
import type { Range } from "./span.type";
import { Voice } from "./voice.enum";

export type FactType =
  | "OfficeHolding"
  | "Quote"
  | "Statement"
  | "Agreement"
  | "Provision"
  | "Mission"
  | "Participation"
  | "Milestone"
  | "Pledge"
  | "Event";

@InterfaceType({
  implements: Node,
  description:
    "Anything that an article states: Quote, Statement, Agreement, Provision, Mission, Participation, Milestone, Pledge, Event or OfficeHolding. Every fact names its evidence.",
  resolveType: (fact: Fact) => fact.__typename,
})
export abstract class Fact extends Node {
  declare readonly __typename: FactType;
  readonly articleId!: string;
  /** Where it stands in the article: never empty, ordered by start. */
  readonly passages!: readonly Range[];
  readonly attributedToIds!: readonly string[];

  @Field(() => Voice, { description: "Who speaks where the article states it." })
  readonly voice!: Voice;

  @Field(() => FactStatus, { description: "How far along the article presents it." })
  readonly status!: FactStatus;

  @Field(() => Float, {
    nullable: true,
    description:
      "How likely extraction is to be right about it, in (0, 1]: the share of facts found in the same way that are right, as measured on labelled articles. Of a quote it is about the passages alone (see speakerConfidence), of a statement about who made it; parts of an agreement or mission have that of the whole. Null where a person stated or checked the fact, and where it was not measured, as of pledges.",
  })
  readonly confidence!: number | null;
}

export const FactConnection = connectionOf<Fact>(Fact, "Fact");

import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "That an article says of a leader that they hold or held an office.",
})
export class OfficeHolding extends Fact {
  declare readonly __typename: "OfficeHolding";
  readonly holderId!: string;
  readonly countryId!: string | null;
  readonly organizationId!: string | null;

  @Field(() => String, { description: "What the office is called: President, Prime Minister." })
  readonly title!: string;
}

export const OfficeHoldingConnection = connectionOf<OfficeHolding>(OfficeHolding, "OfficeHolding");

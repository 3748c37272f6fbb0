import { Field, ObjectType } from "type-graphql";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "One thing that an agreement provides for.",
})
export class Provision extends Fact {
  declare readonly __typename: "Provision";
  readonly agreementId!: string;
  readonly participantIds!: readonly string[];

  @Field(() => String, { description: "What is provided for, in the article's words or close to them." })
  readonly text!: string;
}

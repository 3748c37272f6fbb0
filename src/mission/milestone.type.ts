import { Field, ObjectType } from "type-graphql";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "Something that a mission achieves or is to achieve, such as a first.",
})
export class Milestone extends Fact {
  declare readonly __typename: "Milestone";
  readonly missionId!: string;
  readonly countryId!: string | null;

  @Field(() => String, {
    description: "What is achieved: first non-American astronaut to set foot on the moon.",
  })
  readonly text!: string;
}

import { Field, Int, ObjectType } from "type-graphql";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "That a country takes part in a mission, and with whom.",
})
export class Participation extends Fact {
  declare readonly __typename: "Participation";
  readonly missionId!: string;
  readonly countryId!: string;

  @Field(() => String, {
    nullable: true,
    description: "As what: astronaut. Null where the article does not say.",
  })
  readonly role!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many take part in that role; null where the article does not say.",
  })
  readonly count!: number | null;
}

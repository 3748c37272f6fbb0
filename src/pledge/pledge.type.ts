import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { DateExpression } from "../fact/date-expression.type";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "Something that one side undertakes to give or supply: a moon rover, 250 cherry trees.",
})
export class Pledge extends Fact {
  declare readonly __typename: "Pledge";
  readonly giverId!: string;
  readonly recipientId!: string | null;
  readonly makerId!: string | null;
  readonly missionId!: string | null;

  @Field(() => String, { description: "What is given: cherry trees." })
  readonly item!: string;

  @Field(() => Int, { nullable: true, description: "How many; null where the article gives no number." })
  readonly quantity!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What it marks: America's 250th birthday. Null where the article does not say.",
  })
  readonly occasion!: string | null;

  @Field(() => DateExpression, {
    nullable: true,
    description: "When that occasion is; null where the article does not say.",
  })
  readonly occasionDate!: DateExpression | null;
}

export const PledgeConnection = connectionOf<Pledge>(Pledge, "Pledge");

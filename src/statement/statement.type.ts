import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "Reported speech, or the narrator's own report: not verbatim. Verbatim words are a Quote.",
})
export class Statement extends Fact {
  declare readonly __typename: "Statement";
  readonly countryIds!: readonly string[];
  readonly occasionId!: string | null;

  @Field(() => String, { description: "What is stated, in the article's words or close to them." })
  readonly text!: string;

  @Field(() => [String], { description: "What it is about. Empty where the article names no topic." })
  @ListBound(5)
  readonly topics!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "Whom it was told: reporters. Null where the article does not say.",
  })
  readonly audience!: string | null;
}

export const StatementConnection = connectionOf<Statement>(Statement, "Statement");

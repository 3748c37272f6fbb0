import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { DateExpression } from "../fact/date-expression.type";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";
import { AgreementDomain } from "./agreement-domain.enum";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "Something that two or more sides agreed, or plan to agree, with its provisions.",
})
export class Agreement extends Fact {
  declare readonly __typename: "Agreement";
  readonly partyIds!: readonly string[];
  readonly provisionIds!: readonly string[];
  readonly announcedAtId!: string | null;

  @Field(() => String, {
    description: "What it is called, or what the article calls it where it has no name.",
  })
  readonly title!: string;

  @Field(() => String, { description: "What was agreed, in a sentence." })
  readonly summary!: string;

  @Field(() => AgreementDomain, { description: "What it is about." })
  readonly domain!: AgreementDomain;

  @Field(() => Boolean, {
    description:
      "Whether the provisions are all there are. False where the article says “includes” or the like.",
  })
  readonly exhaustive!: boolean;

  @Field(() => DateExpression, {
    nullable: true,
    description: "When it was announced; null where the article does not say.",
  })
  readonly announcedOn!: DateExpression | null;
}

export const AgreementConnection = connectionOf<Agreement>(Agreement, "Agreement");

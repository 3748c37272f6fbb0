import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { DateExpression } from "../fact/date-expression.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A news article, whole, with all that it states.",
})
export class Article extends Node {
  declare readonly __typename: "Article";
  readonly publisherId!: string | null;
  readonly eventIds!: readonly string[];
  readonly countryIds!: readonly string[];
  readonly organizationIds!: readonly string[];

  @Field(() => String, {
    description: "Names the article in addresses: us-japan-boost-military-ties. Unique.",
  })
  readonly slug!: string;

  @Field(() => String, { description: "The headline: the first line of the text." })
  readonly headline!: string;

  @Field(() => String, {
    description:
      "The whole document exactly as received, headline first. All offsets of the API count its UTF-16 code units.",
  })
  readonly text!: string;

  @Field(() => String, { description: "SHA-256 of the text in UTF-8, in hexadecimal." })
  readonly sha256!: string;

  @Field(() => String, { description: "The language that it is written in, as a BCP 47 tag: en." })
  readonly language!: string;

  @Field(() => String, { nullable: true, description: "Who wrote it; null where that is not known." })
  readonly author!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The address at which it was published; null where that is not known.",
  })
  readonly url!: string | null;

  @Field(() => DateExpression, {
    nullable: true,
    description: "When it was published; null where that is not known.",
  })
  readonly publishedAt!: DateExpression | null;
}

export const ArticleConnection = connectionOf<Article>(Article, "Article");

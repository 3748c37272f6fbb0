import { Field, Float, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { DateExpression } from "../fact/date-expression.type";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";
import { QuoteKind } from "./quote-kind.enum";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    "Words in quotation marks, with who said them. Its evidence is the words themselves, without the marks.",
})
export class Quote extends Fact {
  declare readonly __typename: "Quote";
  readonly speakerId!: string | null;
  readonly occasionId!: string | null;

  @Field(() => String, { description: "The words between the marks, exactly." })
  readonly text!: string;

  @Field(() => QuoteKind, { description: "Whether a whole clause or sentence is quoted, or single words." })
  readonly kind!: QuoteKind;

  @Field(() => String, {
    nullable: true,
    description:
      "The words that name the speaker there: Kishida, the minister, he. Null where the article names nobody.",
  })
  readonly speakerText!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "How likely extraction is to be right about the speaker, in (0, 1]: the share of speakers resolved in the same way who are, as measured on labelled articles. Null where there is no speaker (speakerText may still have words for one: whom they mean is not guessed), and where a person stated or checked who it is.",
  })
  readonly speakerConfidence!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What the words are about; null where the article does not say.",
  })
  readonly topic!: string | null;

  @Field(() => DateExpression, {
    nullable: true,
    description: "When they were said; null where the article does not say.",
  })
  readonly saidOn!: DateExpression | null;
}

export const QuoteConnection = connectionOf<Quote>(Quote, "Quote");

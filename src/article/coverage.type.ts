import { Field, Float, Int, ObjectType } from "type-graphql";
import { ListBound } from "../connection/list-bound";
import { Span } from "../fact/span.type";

@ObjectType({
  simpleResolvers: true,
  description: "How much of an article's text the evidence of some fact covers.",
})
export class Coverage {
  @Field(() => Int, { description: "Length of the text, in UTF-16 code units." })
  readonly characters!: number;

  @Field(() => Int, { description: "How many of them belong to the evidence of at least one fact." })
  readonly covered!: number;

  @Field(() => Float, { description: "covered ÷ characters, from 0 to 1." })
  readonly ratio!: number;

  @Field(() => [Span], {
    description: "The stretches that no evidence covers, in order; together they make up the rest.",
  })
  @ListBound(50)
  readonly uncovered!: readonly Span[];
}

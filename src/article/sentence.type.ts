import { Field, Int, ObjectType } from "type-graphql";
import type { Range } from "../fact/span.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A sentence of an article. A quotation's closing mark belongs to the sentence that it closes.",
})
export class Sentence extends Node implements Range {
  declare readonly __typename: "Sentence";
  readonly articleId!: string;

  @Field(() => Int, { description: "Its place in the article: 0 is the headline." })
  readonly index!: number;

  @Field(() => Int, { description: "Offset in Article.text of its first code unit." })
  readonly start!: number;

  @Field(() => Int, { description: "Offset in Article.text just behind its last code unit." })
  readonly end!: number;

  @Field(() => String, { description: "The sentence, without white space around it." })
  readonly text!: string;
}

import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import type { Range } from "./span.type";

@ObjectType({
  simpleResolvers: true,
  description:
    "A passage of an article in which a fact stands, as the W3C Web Annotation model's TextPositionSelector (start, end) and TextQuoteSelector (exact, prefix, suffix) at once (https://www.w3.org/TR/annotation-model/#selectors). Offsets are 0-based and half-open, in UTF-16 code units of Article.text: in JavaScript `article.text.slice(start, end) === exact`.",
})
export class Evidence implements Range {
  readonly articleId!: string;

  @Field(() => Int, { description: "Offset in Article.text of the passage's first code unit." })
  readonly start!: number;

  @Field(() => Int, { description: "Offset in Article.text just behind the passage." })
  readonly end!: number;
}

export const EvidenceConnection = connectionOf<Evidence>(Evidence, "Evidence");

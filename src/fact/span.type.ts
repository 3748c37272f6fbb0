import { Field, Int, ObjectType } from "type-graphql";

/** A half-open range of UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A stretch of text. Offsets are 0-based and half-open, [start, end), in UTF-16 code units, so that in JavaScript `whole.slice(start, end) === text`.",
})
export class Span implements Range {
  @Field(() => Int, { description: "Offset of the first code unit." })
  readonly start!: number;

  @Field(() => Int, { description: "Offset just behind the last code unit." })
  readonly end!: number;

  @Field(() => String, { description: "The text between the two offsets." })
  readonly text!: string;
}

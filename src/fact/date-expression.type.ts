import { Field, ObjectType } from "type-graphql";
import { CalendarDate } from "./date.scalar";
import { EDTF } from "./edtf.scalar";
import type { Range } from "./span.type";

@ObjectType({
  simpleResolvers: true,
  description: "A temporal expression as the article writes it, and what it denotes.",
})
export class DateExpression {
  readonly articleId!: string;
  /** Empty for what is known of an article's origin and does not stand in its text. */
  readonly passages!: readonly Range[];

  @Field(() => String, { description: "The article's own words: April 11, a day earlier." })
  readonly text!: string;

  @Field(() => EDTF, {
    description: "What the words denote. An X stands for a digit that the article does not give.",
  })
  readonly edtf!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "The first day that it can denote. Null where the year is unspecified, or the beginning is open.",
  })
  readonly earliest!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "The last day that it can denote. Null where the year is unspecified, or the end is open.",
  })
  readonly latest!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "How it was worked out, such as: the day before April 11. Null where the text states it outright.",
  })
  readonly derivation!: string | null;
}

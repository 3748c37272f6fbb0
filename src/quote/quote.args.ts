import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../connection/page.args";
import { SortDirection } from "../connection/sort-direction.enum";
import { CountryCode } from "../country/country-code.scalar";
import { EDTF } from "../fact/edtf.scalar";
import { DateMatch } from "../fact/date-match.enum";
import { QuoteKind } from "./quote-kind.enum";

export const QuoteOrderField = { POSITION: "POSITION", LENGTH: "LENGTH", SPEAKER: "SPEAKER" } as const;
export type QuoteOrderField = keyof typeof QuoteOrderField;

registerEnumType(QuoteOrderField, {
  name: "QuoteOrderField",
  description: "What quotes can be ordered by.",
  valuesConfig: {
    POSITION: {
      description: "By article in the order of loading, then by place in its text. The default order.",
    },
    LENGTH: { description: "By the number of UTF-16 code units of the text." },
    SPEAKER: {
      description: "By the speaker’s name, alphabetically; those without a speaker last, in both directions.",
    },
  },
});

@InputType({ description: "An order of quotes. Those alike in it follow their default order." })
export class QuoteOrder {
  @Field(() => QuoteOrderField, { description: "What to order by." })
  field!: QuoteOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: "Which end comes first." })
  direction!: SortDirection;
}

@InputType({
  description:
    "Which quotes to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class QuoteFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Full text: every word must occur, in any form, as a prefix, or with one typo. See `search`.",
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Who said it: names or aliases, whatever their case, or country codes in capitals (KP). Any of them will do.",
  })
  speakers?: string[] | null;

  @Field(() => QuoteKind, { nullable: true, description: "Whole clauses, or single words." })
  kind?: QuoteKind | null;

  @Field(() => [CountryCode], {
    nullable: true,
    description:
      "Countries of the speakers: that of a leader’s latest office, a person’s, or the speaking country itself. Any of them will do.",
  })
  countries?: string[] | null;

  @Field(() => EDTF, {
    nullable: true,
    description:
      "A range of days as an EDTF expression: 2024-04, XXXX-04, 2020/2024. What has no date does not match.",
  })
  during?: string | null;

  @Field(() => DateMatch, {
    defaultValue: DateMatch.POSSIBLE,
    description: "How surely the date must lie in `during`.",
  })
  dateMatch!: DateMatch;
}

@ArgsType()
export class QuotesArgs extends PageArgs {
  @Field(() => QuoteFilter, { nullable: true, description: "Which quotes to list; all where absent." })
  filter?: QuoteFilter | null;

  @Field(() => QuoteOrder, { nullable: true, description: "In which order; the default order where absent." })
  orderBy?: QuoteOrder | null;
}

import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../connection/page.args";
import { SortDirection } from "../connection/sort-direction.enum";
import { CountryCode } from "../country/country-code.scalar";

export const ArticleOrderField = {
  LOADED_AT: "LOADED_AT",
  HEADLINE: "HEADLINE",
  PUBLISHED_AT: "PUBLISHED_AT",
} as const;
export type ArticleOrderField = keyof typeof ArticleOrderField;

registerEnumType(ArticleOrderField, {
  name: "ArticleOrderField",
  description: "What articles can be ordered by.",
  valuesConfig: {
    LOADED_AT: { description: "In the order of loading. The default order." },
    HEADLINE: { description: "By headline, alphabetically." },
    PUBLISHED_AT: { description: "By date of publication; those without one last, in both directions." },
  },
});

@InputType({ description: "An order of articles. Those alike in it follow their default order." })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: "What to order by." })
  field!: ArticleOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: "Which end comes first." })
  direction!: SortDirection;
}

@InputType({
  description:
    "Which articles to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class ArticleFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Full text: every word must occur, in any form, as a prefix, or with one typo. See `search`.",
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Leaders whom the article names: names or aliases, whatever their case, or country codes in capitals (KP), which stand for every leader of that country. Any of them will do.",
  })
  leaders?: string[] | null;

  @Field(() => [CountryCode], {
    nullable: true,
    description: "Countries that the article names. Any of them will do.",
  })
  countries?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Language as a BCP 47 tag, whatever its case; en also finds en-GB.",
  })
  language?: string | null;
}

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: "Which articles to list; all where absent." })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrder, {
    nullable: true,
    description: "In which order; the default order where absent.",
  })
  orderBy?: ArticleOrder | null;
}

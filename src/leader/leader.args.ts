import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../connection/page.args";
import { SortDirection } from "../connection/sort-direction.enum";
import { CountryCode } from "../country/country-code.scalar";

export const LeaderOrderField = { NAME: "NAME", QUOTE_COUNT: "QUOTE_COUNT" } as const;
export type LeaderOrderField = keyof typeof LeaderOrderField;

registerEnumType(LeaderOrderField, {
  name: "LeaderOrderField",
  description: "What leaders can be ordered by.",
  valuesConfig: {
    NAME: { description: "By name, alphabetically. The default order." },
    QUOTE_COUNT: { description: "By the number of quotes." },
  },
});

@InputType({ description: "An order of leaders. Those alike in it follow their default order." })
export class LeaderOrder {
  @Field(() => LeaderOrderField, { description: "What to order by." })
  field!: LeaderOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: "Which end comes first." })
  direction!: SortDirection;
}

@InputType({
  description:
    "Which leaders to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class LeaderFilter {
  @Field(() => String, { nullable: true, description: "A name or an alias, whatever its case." })
  name?: string | null;

  @Field(() => [CountryCode], {
    nullable: true,
    description: "Countries of the latest office held that is a country’s. Any of them will do.",
  })
  countries?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Title of an office held, whatever its case: prime minister.",
  })
  office?: string | null;
}

@ArgsType()
export class LeadersArgs extends PageArgs {
  @Field(() => LeaderFilter, { nullable: true, description: "Which leaders to list; all where absent." })
  filter?: LeaderFilter | null;

  @Field(() => LeaderOrder, {
    nullable: true,
    description: "In which order; the default order where absent.",
  })
  orderBy?: LeaderOrder | null;
}

import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../connection/page.args";

@InputType({
  description:
    "Which pledges to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class PledgeFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Full text: every word must occur, in any form, as a prefix, or with one typo. See `search`.",
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Who gives: names or aliases, whatever their case, or country codes in capitals (KP). Any of them will do.",
  })
  givers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Who receives: names or aliases, whatever their case, or country codes in capitals (KP). Any of them will do.",
  })
  recipients?: string[] | null;
}

@ArgsType()
export class PledgesArgs extends PageArgs {
  @Field(() => PledgeFilter, { nullable: true, description: "Which pledges to list; all where absent." })
  filter?: PledgeFilter | null;
}

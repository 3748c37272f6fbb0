import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../connection/page.args";
import { CountryCode } from "../country/country-code.scalar";

@InputType({
  description:
    "Which missions to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class MissionFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Full text: every word must occur, in any form, as a prefix, or with one typo. See `search`.",
  })
  text?: string | null;

  @Field(() => [CountryCode], {
    nullable: true,
    description: "Countries that take part. Any of them will do.",
  })
  countries?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The program that it belongs to, whatever its case: Artemis.",
  })
  program?: string | null;

  @Field(() => String, { nullable: true, description: "Where it goes, whatever its case: Moon." })
  destination?: string | null;
}

@ArgsType()
export class MissionsArgs extends PageArgs {
  @Field(() => MissionFilter, { nullable: true, description: "Which missions to list; all where absent." })
  filter?: MissionFilter | null;
}

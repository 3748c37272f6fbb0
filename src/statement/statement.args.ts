import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../connection/page.args";
import { CountryCode } from "../country/country-code.scalar";
import { Voice } from "../fact/voice.enum";

@InputType({
  description:
    "Which statements to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class StatementFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Full text: every word must occur, in any form, as a prefix, or with one typo. See `search`.",
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Whom the article has say it: names or aliases, whatever their case, or country codes in capitals (KP). Any of them will do.",
  })
  speakers?: string[] | null;

  @Field(() => Voice, { nullable: true, description: "Who speaks where the article states it." })
  voice?: Voice | null;

  @Field(() => [CountryCode], {
    nullable: true,
    description: "Countries that it concerns. Any of them will do.",
  })
  countries?: string[] | null;
}

@ArgsType()
export class StatementsArgs extends PageArgs {
  @Field(() => StatementFilter, {
    nullable: true,
    description: "Which statements to list; all where absent.",
  })
  filter?: StatementFilter | null;
}

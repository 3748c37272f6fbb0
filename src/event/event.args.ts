import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../connection/page.args";
import { CountryCode } from "../country/country-code.scalar";
import { EDTF } from "../fact/edtf.scalar";
import { DateMatch } from "../fact/date-match.enum";
import { EventKind } from "./event-kind.enum";

@InputType({
  description:
    "Which events to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class EventFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Full text: every word must occur, in any form, as a prefix, or with one typo. See `search`.",
  })
  text?: string | null;

  @Field(() => [EventKind], { nullable: true, description: "What sort of event it is. Any of them will do." })
  kinds?: EventKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Leaders who take part: names or aliases, whatever their case, or country codes in capitals (KP), which stand for every leader of that country. Any of them will do.",
  })
  leaders?: string[] | null;

  @Field(() => [CountryCode], {
    nullable: true,
    description: "Countries that take part. Any of them will do.",
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
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: "Which events to list; all where absent." })
  filter?: EventFilter | null;
}

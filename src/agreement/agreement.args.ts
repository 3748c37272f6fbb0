import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../connection/page.args";
import { AgreementDomain } from "./agreement-domain.enum";
import { FactStatus } from "../fact/fact-status.enum";

@InputType({
  description:
    "Which agreements to list. Fields are ANDed; one that is absent or null does not restrict, and an empty list matches nothing.",
})
export class AgreementFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Full text: every word must occur, in any form, as a prefix, or with one typo. See `search`.",
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Parties: names or aliases, whatever their case, or country codes in capitals (KP). Any of them will do.",
  })
  parties?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Partners, that is who takes part in a provision and is no party: names or aliases, whatever their case, or country codes in capitals (KP). Any of them will do.",
  })
  partners?: string[] | null;

  @Field(() => [AgreementDomain], { nullable: true, description: "What it is about. Any of them will do." })
  domains?: AgreementDomain[] | null;

  @Field(() => [FactStatus], { nullable: true, description: "How far along it is. Any of them will do." })
  statuses?: FactStatus[] | null;
}

@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => AgreementFilter, {
    nullable: true,
    description: "Which agreements to list; all where absent.",
  })
  filter?: AgreementFilter | null;
}

import { ArgsType, Field, ID } from "type-graphql";
import { PageArgs } from "../connection/page.args";

@ArgsType()
export class MentionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only those of the article with this id." })
  article?: string | null;
}

import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "An expedition that is planned, under way or over, mostly into space.",
})
export class Mission extends Fact {
  declare readonly __typename: "Mission";
  readonly agencyId!: string | null;
  readonly countryIds!: readonly string[];
  readonly participationIds!: readonly string[];
  readonly milestoneIds!: readonly string[];
  readonly contributionIds!: readonly string[];

  @Field(() => String, { description: "What the article calls it: future moon-landing missions." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The program that it belongs to: Artemis. Null where the article names none.",
  })
  readonly program!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it goes: Moon. Null where the article does not say.",
  })
  readonly destination!: string | null;
}

export const MissionConnection = connectionOf<Mission>(Mission, "Mission");

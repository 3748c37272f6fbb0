import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { Actor } from "../actor/actor.type";
import { Node } from "../node/node.type";
import type { Office } from "./office.type";

@ObjectType({
  implements: [Node, Actor],
  simpleResolvers: true,
  description:
    "A person who holds or held public office, or leads a state, a government, a party, a body or an armed group. One leader over all articles that are loaded together, under all names that they use: as Person and Leader, with and without a middle name or a country. Two where countries differ, or it is open which of several is meant.",
})
export class Leader extends Actor {
  declare readonly __typename: "Leader";
  readonly countryId!: string | null;
  /** Each office once, latest first. */
  readonly offices!: readonly Office[];

  @Field(() => String, {
    nullable: true,
    description: "Given name; null where the articles do not tell it from the rest.",
  })
  readonly givenName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Family name; null where the articles do not tell it from the rest.",
  })
  readonly familyName!: string | null;
}

export const LeaderConnection = connectionOf<Leader>(Leader, "Leader");

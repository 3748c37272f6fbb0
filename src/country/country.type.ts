import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { Actor } from "../actor/actor.type";
import { Node } from "../node/node.type";
import { CountryCode } from "./country-code.scalar";

@ObjectType({
  implements: [Node, Actor],
  simpleResolvers: true,
  description: "A country that some article names. Its `name` is its English short name.",
})
export class Country extends Actor {
  declare readonly __typename: "Country";

  @Field(() => CountryCode, { description: "Its code of two letters." })
  readonly code!: string;
}

export const CountryConnection = connectionOf<Country>(Country, "Country");

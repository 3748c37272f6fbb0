import { Field, InterfaceType } from "type-graphql";
import { ListBound } from "../connection/list-bound";
import { Node } from "../node/node.type";

@InterfaceType({
  implements: Node,
  description:
    "Whoever can speak, agree, give or take part: a Leader, a Person, an Organization or a Country. (“Actor” is the term of event coding, as in CAMEO and PLOVER.)",
  resolveType: (actor: Actor) => actor.__typename,
})
export abstract class Actor extends Node {
  declare readonly __typename: "Leader" | "Person" | "Organization" | "Country";

  @Field(() => String, { description: "The fullest name that the articles give, such as Fumio Kishida." })
  readonly name!: string;

  @Field(() => [String], {
    description:
      "The other names by which the articles call it, such as Kishida, in alphabetical order; empty where they use the name alone. A country's, whose name is the standard one, are all that the articles use: America, United States, Pyongyang.",
  })
  @ListBound(10)
  readonly aliases!: readonly string[];
}

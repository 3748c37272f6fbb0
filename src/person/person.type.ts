import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { Actor } from "../actor/actor.type";
import { Node } from "../node/node.type";

@ObjectType({
  implements: [Node, Actor],
  simpleResolvers: true,
  description: "A person whom an article names and who is no Leader.",
})
export class Person extends Actor {
  declare readonly __typename: "Person";
  readonly countryId!: string | null;

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

  @Field(() => String, {
    nullable: true,
    description: "As the article introduces them: an astronomer at the university. Null where it does not.",
  })
  readonly description!: string | null;
}

export const PersonConnection = connectionOf<Person>(Person, "Person");

import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import { DateExpression } from "../fact/date-expression.type";
import { Fact } from "../fact/fact.type";
import { Node } from "../node/node.type";
import { EventKind } from "./event-kind.enum";

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: "Something that happened or is to happen.",
})
export class Event extends Fact {
  declare readonly __typename: "Event";
  readonly leaderIds!: readonly string[];
  readonly countryIds!: readonly string[];
  readonly afterIds!: readonly string[];

  @Field(() => String, {
    description: "What it is called, or what the article calls it where it has no name.",
  })
  readonly name!: string;

  @Field(() => EventKind, { description: "What sort of event it is." })
  readonly kind!: EventKind;

  @Field(() => String, {
    nullable: true,
    description: "Where it takes place: Rose Garden. Null where the article does not say.",
  })
  readonly place!: string | null;

  @Field(() => DateExpression, {
    nullable: true,
    description: "When it takes place; null where the article does not say.",
  })
  readonly date!: DateExpression | null;

  @Field(() => [String], { description: "What it is about. Empty where the article names no topic." })
  @ListBound(5)
  readonly topics!: readonly string[];
}

export const EventConnection = connectionOf<Event>(Event, "Event");

import { Field, ObjectType } from "type-graphql";

@ObjectType({
  simpleResolvers: true,
  description: "An office that a leader holds or held, as the articles name it.",
})
export class Office {
  readonly leaderId!: string;
  readonly countryId!: string | null;
  readonly organizationId!: string | null;

  @Field(() => String, { description: "What the office is called: President, Prime Minister." })
  readonly title!: string;
}

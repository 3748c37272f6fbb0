import { Field, ObjectType } from "type-graphql";

@ObjectType({
  simpleResolvers: true,
  description:
    "Where a page lies in its list (Relay cursor connections, https://relay.dev/graphql/connections.htm).",
})
export class PageInfo {
  @Field(() => Boolean, { description: "Whether items follow behind the last one of this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether items stand before the first one of this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the page's first item; null where the page is empty.",
  })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the page's last item, to be handed to `after`; null where the page is empty.",
  })
  readonly endCursor!: string | null;
}

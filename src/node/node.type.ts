import { Field, ID, InterfaceType } from "type-graphql";
import type { NodeType } from "./node-id";

@InterfaceType({
  description:
    "Anything with an identity of its own, as Relay's global object identification has it (https://relay.dev/graphql/objectidentification.htm): whatever has an `id` can be fetched again through `node(id:)`.",
  resolveType: (node: Node) => node.__typename,
})
export abstract class Node {
  readonly __typename!: NodeType;

  @Field(() => ID, {
    description:
      "Identifies this object among all objects of the API. Stays the same over restarts, reloads and the loading of other articles. Treat it as opaque.",
  })
  readonly id!: string;
}

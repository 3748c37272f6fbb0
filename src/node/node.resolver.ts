import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { ListBound } from "../connection/list-bound";
import { chain } from "../connection/maybe-promise";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";
import { Node } from "./node.type";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Any object by its id; null where there is none. Fetches again what a client already knows.",
  })
  node(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Node | null> {
    return chain(news.node(id), (node) => node ?? null);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Many objects by their ids, in the order of the ids, with null for each that there is not.",
  })
  @ListBound(100)
  nodes(
    @Arg("ids", () => [ID], { description: "The global ids." }) ids: string[],
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Node | null>[] {
    return ids.map((id) => chain(news.node(id), (node) => node ?? null));
  }
}

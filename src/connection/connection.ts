import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { ListBound } from "./list-bound";
import { chain } from "./maybe-promise";
import { MAX_PAGE_SIZE } from "./page.args";
import type { Edge, MaybePromise, Page } from "./page";
import { PageInfo } from "./page-info.type";

/** What a connection shows of a page; the classes of `connectionOf` put GraphQL types to it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: MaybePromise<number>;
}

export type Connected<T> = MaybePromise<Connection<T>>;

type ConnectionClass<T> = new (page: Page<T>) => Connection<T>;

/** Shows a page as a connection. */
export function connect<T>(connection: ConnectionClass<T>, page: MaybePromise<Page<T>>): Connected<T> {
  return chain(page, (items) => new connection(items));
}

/**
 * Declares the GraphQL types `<name>Connection` and `<name>Edge` (Relay cursor connections) over a
 * node type, and returns the connection's class, an instance of which wraps a page.
 */
export function connectionOf<T extends object>(nodeType: object, name: string): ConnectionClass<T> {
  const type = () => nodeType as ClassType<T>;

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One item of a ${name}Connection.`,
  })
  class EdgeOfNode implements Edge<T> {
    @Field(type, { description: "The item." })
    readonly node!: T;

    @Field(() => String, {
      description:
        "Names the item's place in the list, for `after` and `before`. Opaque; stays good while other articles are loaded.",
    })
    readonly cursor!: string;
  }

  return connectionWithEdges<T>(name, type, EdgeOfNode);
}

/** The same with an edge class of one's own, which must be the GraphQL type `<name>Edge`. */
export function connectionWithEdges<T extends object>(
  name: string,
  nodeType: () => ClassType<T>,
  edgeClass: ClassType<Edge<T>>,
): ConnectionClass<T> {
  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of a list, with what is needed to page on (Relay cursor connections, https://relay.dev/graphql/connections.htm).`,
  })
  class ConnectionOfNode implements Connection<T> {
    constructor(private readonly page: Page<T>) {}

    @Field(() => [edgeClass], { description: "The items of this page, each with its cursor.", simple: true })
    @ListBound(MAX_PAGE_SIZE)
    get edges(): readonly Edge<T>[] {
      return this.page.edges;
    }

    @Field(() => [nodeType()], {
      description: "The items of this page, for those who need no cursor.",
      simple: true,
    })
    @ListBound(MAX_PAGE_SIZE)
    get nodes(): readonly T[] {
      return this.page.edges.map(({ node }) => node);
    }

    @Field(() => PageInfo, { description: "Where this page lies in the whole list.", simple: true })
    get pageInfo(): PageInfo {
      const { edges, hasNextPage, hasPreviousPage } = this.page;
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    }

    @Field(() => Int, { description: "How many items the whole list has, over all pages.", simple: true })
    get totalCount(): MaybePromise<number> {
      return this.page.totalCount();
    }
  }
  return ConnectionOfNode;
}

import { assertObjectType, buildSchema, GraphQLError, type GraphQLSchema } from "graphql";

interface QuoteRecord {
  readonly id: string;
  readonly text: string;
}

const quotes: readonly QuoteRecord[] = Array.from({ length: 30 }, (_, i) => ({
  id: `q${i}`,
  text: `words ${i}`,
}));

/**
 * A schema in the shape of the contract, small and with failures at hand, for promises of the server that
 * hold whatever is served.
 */
export function smallSchema(): GraphQLSchema {
  const schema = buildSchema(`
    type Query {
      article(id: ID): Article
      articles(first: Int, after: String, last: Int, before: String): ArticleConnection!
      nodes(ids: [ID!]!): [Quote]!
      fail: String
      failMany: [Article!]
      badInput: String
      slow: Article
      kind(kind: QuoteKind!): String
      echo(text: String!, kind: QuoteKind! = FULL): String
    }
    enum QuoteKind { FULL PARTIAL }
    type Article {
      id: ID!
      headline: String!
      fails: String
      long(length: Int!): String!
      again: Article!
      sentences: [Sentence!]!
      quotes(first: Int, after: String, last: Int, before: String): QuoteConnection!
    }
    type Sentence { id: ID! text: String! article: Article! }
    type Quote { id: ID! text: String! article: Article! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type ArticleConnection { edges: [ArticleEdge!]! nodes: [Article!]! pageInfo: PageInfo! totalCount: Int! }
    type ArticleEdge { node: Article! cursor: String! }
    type QuoteConnection { edges: [QuoteEdge!]! nodes: [Quote!]! pageInfo: PageInfo! totalCount: Int! }
    type QuoteEdge { node: Quote! cursor: String! }
  `);
  const article = { id: "a1", headline: "A headline" };
  const page = <T>(all: readonly T[], asked: unknown): object => {
    const first = typeof asked === "number" ? asked : 20;
    return {
      edges: all.slice(0, first).map((node, i) => ({ node, cursor: String(i) })),
      nodes: all.slice(0, first),
      pageInfo: { hasNextPage: first < all.length, endCursor: null },
      totalCount: all.length,
    };
  };
  resolve(schema, "Query", {
    article: () => article,
    articles: (_: unknown, { first }: Args) =>
      page(
        Array.from({ length: 100 }, () => article),
        first,
      ),
    nodes: (_: unknown, { ids }: Args) =>
      (ids as readonly string[]).map((id) => quotes.find((q) => q.id === id) ?? null),
    fail: () => {
      throw new Error("the password of the database is hunter2");
    },
    failMany: () => Array.from({ length: 100 }, () => article),
    badInput: () => {
      throw new GraphQLError("Say it otherwise.", { extensions: { code: "BAD_USER_INPUT" } });
    },
    slow: () => new Promise((resolve) => setTimeout(() => resolve(article), 300)),
    echo: (_: unknown, { text }: Args) => text,
  });
  resolve(schema, "Article", {
    fails: () => {
      throw new Error("secret");
    },
    long: (_: unknown, { length }: Args) => "x".repeat(Number(length)),
    again: () => article,
    sentences: () => Array.from({ length: 50 }, (_, i) => ({ id: `s${i}`, text: "A sentence." })),
    quotes: (_: unknown, { first }: Args) => page(quotes, first),
  });
  resolve(schema, "Sentence", { article: () => article });
  resolve(schema, "Quote", { article: () => article });
  return schema;
}

type Resolvers = Readonly<Record<string, (source: unknown, args: Args) => unknown>>;
type Args = Readonly<Record<string, unknown>>;

function resolve(schema: GraphQLSchema, typeName: string, resolvers: Resolvers): void {
  const type = assertObjectType(schema.getType(typeName));
  for (const [name, resolver] of Object.entries(resolvers)) {
    const field = type.getFields()[name];
    if (!field) throw new Error(`no field ${typeName}.${name}`);
    field.resolve = resolver;
  }
}

import type { RequestListener } from "node:http";
import { createRequire } from "node:module";
import { listen, type Listening, serveAsProcess, served, type Served } from "./serving";

/** Not by its own types: they change GraphQL's, and those of fetch, in the whole program. */
const { createYoga } = createRequire(__filename)("graphql-yoga") as {
  readonly createYoga: (options: object) => RequestListener;
};

/** GraphQL Yoga with its default plugins, without logging. */
export async function startYoga({ schema, news }: Served): Promise<Listening> {
  return listen(createYoga({ schema, context: { news }, logging: false }));
}

if (require.main === module) serveAsProcess(async ({ resolvers }) => startYoga(served(resolvers)));

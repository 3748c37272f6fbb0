import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { type Listening, serveAsProcess, served, type Served } from "./serving";

/** Apollo Server as its getting-started page sets it up: standalone, with its default plugins. */
export async function startApollo({ schema, news }: Served): Promise<Listening> {
  const apollo = new ApolloServer({ schema, stopOnTerminationSignals: false });
  const listen = { host: "127.0.0.1", port: 0 };
  const { url } = await startStandaloneServer(apollo, { listen, context: async () => ({ news }) });
  return { url, stop: async () => apollo.stop() };
}

if (require.main === module) serveAsProcess(async ({ resolvers }) => startApollo(served(resolvers)));

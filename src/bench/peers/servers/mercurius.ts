import { fastify } from "fastify";
import mercurius from "mercurius";
import { type Listening, serveAsProcess, served, type Served } from "./serving";

/** Mercurius, which compiles each operation from its second request on. */
export async function startMercurius({ schema, news }: Served): Promise<Listening> {
  const app = fastify();
  await app.register(mercurius, { schema, context: () => ({ news }), jit: 1 });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url: `${url}/graphql`, stop: async () => app.close() };
}

if (require.main === module) serveAsProcess(async ({ resolvers }) => startMercurius(served(resolvers)));

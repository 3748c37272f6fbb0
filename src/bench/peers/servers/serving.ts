import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";
import type { NewsRepository } from "../../../news/news.repository";
import { buildDatelineSchema, buildTypeGraphqlSchema } from "../../../schema";
import type { Contestant } from "../contestants";
import { benchNews } from "../news";

/** Told to a server's process: to start, with the answers by body for the one that only writes them, or to tell its CPU use. */
export type ToServer =
  | { readonly resolvers: Contestant["resolvers"]; readonly answers: readonly (readonly [string, string])[] }
  | "cpu";
/** Where it listens; how much CPU its process has used, in µs. */
export type FromServer = { readonly url: string } | { readonly cpu: number };

export interface Served {
  readonly schema: GraphQLSchema;
  readonly news: NewsRepository;
}

/** A server that listens on a free port of the loopback address; its URL, and how to end it. */
export interface Listening {
  readonly url: string;
  stop(): Promise<unknown>;
}

export function served(resolvers: Contestant["resolvers"]): Served {
  const schema = resolvers === "direct" ? buildDatelineSchema() : buildTypeGraphqlSchema();
  return { schema, news: benchNews() };
}

export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = async () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, stop };
}

/** Makes a process of the benchmark out of what starts a server. */
export function serveAsProcess(start: (message: Exclude<ToServer, "cpu">) => Promise<Listening>): void {
  process.on("message", (message: ToServer) => {
    const tell = (answer: FromServer) => process.send?.(answer);
    if (message === "cpu") {
      const { user, system } = process.cpuUsage();
      tell({ cpu: user + system });
      return;
    }
    start(message).then(
      ({ url }) => tell({ url }),
      (error: unknown) => {
        // The channel to the parent would hold it open.
        process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
        process.exit(1);
      },
    );
  });
}

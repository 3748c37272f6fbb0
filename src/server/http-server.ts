import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config";
import type { NewsRepository } from "../news/news.repository";
import { askApollo, startApollo, toHeaderMap } from "./apollo";
import { readJson } from "./body";
import { CorsPolicy } from "./cors";
import { ClientGone, HttpError } from "./http-error";
import type { Logger } from "./logging";
import { errorReply, writeReply, type Reply } from "./reply";
import { securityHeaders } from "./security-headers";

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  /** Asked once per request, so that one request sees one state of the news. */
  readonly news: () => NewsRepository;
  readonly config: Config;
  readonly logger: Logger;
  /** The operation with which Sandbox opens. */
  readonly storyPage: string;
}

/** A server that listens. */
export interface DatelineServer {
  /** Where GraphQL is asked, such as http://localhost:4000/graphql. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts to serve; rejects with the error of `listen` (EADDRINUSE, EACCES) where the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<DatelineServer> {
  const { config, logger } = options;
  const apollo = await startApollo(options.schema, config, logger, options.storyPage);
  const cors = new CorsPolicy(config.corsOrigins);

  const graphql = async (req: IncomingMessage, url: URL, requestId: string): Promise<Reply> => {
    const method = req.method === "HEAD" ? "GET" : (req.method ?? "GET");
    const body = method === "POST" ? await readJson(req, 100 * 1024) : undefined;
    const request = { method, headers: toHeaderMap(req.headers), search: url.search, body };
    return askApollo(apollo, request, { news: options.news(), requestId });
  };

  const answer = async (req: IncomingMessage, requestId: string): Promise<Reply> => {
    const url = parseUrl(req.url ?? "/");
    if (url.pathname !== "/graphql") {
      throw new HttpError(404, "NOT_FOUND", "Nothing is served here; the API is at /graphql.");
    }
    if (req.method === "OPTIONS") return cors.preflight(req);
    if (!["GET", "HEAD", "POST"].includes(req.method ?? "")) {
      throw new HttpError(405, "METHOD_NOT_ALLOWED", "Ask with GET or POST.", {
        allow: "GET, HEAD, POST, OPTIONS",
      });
    }
    return graphql(req, url, requestId);
  };

  const server = createServer((req, res) => {
    const requestId = randomUUID();
    answer(req, requestId)
      .catch((error: unknown) => replyToFailure(error, logger, requestId))
      .then((reply) => {
        if (reply) writeReply(req, res, decorate(reply, cors.headers(req), requestId));
      })
      .catch((error: unknown) => abandon(res, logger, error));
  });
  await listen(server, config);
  return {
    url: urlOf(server, config.host),
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      await apollo.stop();
    },
  };
}

function parseUrl(target: string): URL {
  try {
    return new URL(target, "http://localhost");
  } catch {
    throw new HttpError(400, "BAD_REQUEST", "The request target is not a URL.");
  }
}

/** Undefined where nobody is left to read an answer. */
function replyToFailure(error: unknown, logger: Logger, requestId: string): Reply | undefined {
  if (error instanceof HttpError) return error.reply();
  if (error instanceof ClientGone) return undefined;
  logger.error({ requestId, err: error }, "unexpected error");
  return errorReply(500, "INTERNAL_SERVER_ERROR", "Internal server error");
}

function decorate(reply: Reply, corsHeaders: Reply["headers"], requestId: string): Reply {
  const headers = { ...securityHeaders(reply.headers["content-type"]), ...corsHeaders, ...reply.headers };
  return { ...reply, headers: { ...headers, "x-request-id": requestId } };
}

function abandon(res: ServerResponse, logger: Logger, error: unknown): void {
  logger.error({ err: error }, "an answer could not be written");
  res.destroy();
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host !== undefined && { host }) }, resolve);
  });
}

function urlOf(server: Server, host: string | undefined): string {
  const { port } = server.address() as AddressInfo;
  const name = host === undefined || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}/graphql`;
}

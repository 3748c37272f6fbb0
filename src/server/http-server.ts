import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config";
import type { NewsRepository } from "../news/news.repository";
import { startApollo } from "./apollo";
import { refuseUnparsed } from "./client-error";
import { Connections } from "./connections";
import { CorsPolicy } from "./cors";
import { GraphqlHandler } from "./graphql-handler";
import { ClientGone, HttpError } from "./http-error";
import { LimitCheck } from "./limits/check";
import { HeavyGate } from "./limits/heavy-gate";
import { instrument } from "./limits/instrument";
import { RateLimit } from "./limits/rate-limit";
import { Turns } from "./limits/turns";
import type { Logger } from "./logging";
import { Metrics } from "./metrics";
import type { NewsStatus } from "./news-status";
import { Outbox } from "./outbox";
import { errorReply, writeReply, type Reply } from "./reply";
import { Router } from "./router";
import type { Operations } from "./safelist";
import { securityHeaders } from "./security-headers";
import { drain, sleep } from "./shutdown";
import { outcomeOf, type Trace } from "./trace";

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  /** Asked once per request, so that one request sees one state of the news. */
  readonly news: () => NewsRepository;
  /** What came of loading it, where that is known. */
  readonly newsStatus?: () => NewsStatus;
  readonly config: Config;
  readonly logger: Logger;
  /** The operation with which Sandbox opens. */
  readonly storyPage: string;
  /** Operations that clients may ask by hash. */
  readonly operations?: Operations;
}

/** A server that listens. */
export interface DatelineServer {
  /** Where GraphQL is asked, such as http://localhost:4000/graphql. */
  readonly url: string;
  /**
   * Ends without dropping what it took on. For the time given, in ms, it first goes on serving while /readyz says
   * no; then it takes no more connections, and answers what is on the way. Within 8 s of that all is over.
   */
  stop(lameDuckMs?: number): Promise<void>;
}

/** Starts to serve; rejects with the error of `listen` (EADDRINUSE, EACCES) where the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<DatelineServer> {
  const { schema, news, config, logger } = options;
  const turns = new Turns();
  instrument(schema, turns);
  const guards = {
    check: new LimitCheck(schema, config.limits),
    gate: new HeavyGate(2 * config.limits.cost),
    rate: config.rateLimitPerMinute > 0 ? new RateLimit(config.rateLimitPerMinute) : undefined,
  };
  const apollo = await startApollo(schema, config, guards, logger, options.storyPage);
  const handler = new GraphqlHandler(apollo, news, config, options.operations ?? new Map(), turns);
  const metrics = new Metrics(() => countArticles(news()), options.newsStatus);
  const router = new Router(handler, new CorsPolicy(config.corsOrigins), metrics, {
    metricsToken: config.metricsToken,
    newsStatus: options.newsStatus,
  });
  const server = createHttpServer(config);
  const connections = new Connections(server);
  const outbox = new Outbox(config.http.responseTimeoutMs);

  const respond = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const trace: Trace = { requestId: randomUUID(), arrived: performance.now() };
    const reply = await router.answer(req, trace).catch((error: unknown) => explain(error, trace, logger));
    if (!reply) return;
    if (router.draining || connections.isLast(req.socket)) res.setHeader("connection", "close");
    outbox.watch(res, Buffer.byteLength(reply.body));
    writeReply(req, res, { ...reply, headers: decorate(reply, trace) });
    if (router.isGraphql(req)) record(trace, reply.status, metrics, logger);
  };
  const serve = (req: IncomingMessage, res: ServerResponse): void =>
    connections.enqueue(req, res, () =>
      respond(req, res).catch((error: unknown) => {
        logger.error({ err: error }, "an answer could not be written");
        res.destroy();
      }),
    );
  server.on("request", serve);
  // The body is asked for once its length is known to be within the limit.
  server.on("checkContinue", (req, res) => {
    if (Number(req.headers["content-length"] ?? 0) <= config.http.bodyBytes) res.writeContinue();
    serve(req, res);
  });
  server.on("clientError", (error, socket) => refuseUnparsed(error, socket as Socket, connections));
  await listen(server, config);

  let stopping: Promise<void> | undefined;
  const stop = async (lameDuckMs: number): Promise<void> => {
    router.draining = true;
    await sleep(lameDuckMs);
    const cut = await drain(server, connections);
    if (cut > 0) logger.warn({ cut }, "connections were cut at the end");
    await apollo.stop();
  };
  return { url: urlOf(server, config.host), stop: (lameDuckMs = 0) => (stopping ??= stop(lameDuckMs)) };
}

function createHttpServer({ http }: Config): Server {
  const server = createServer({
    maxHeaderSize: http.headerBytes,
    headersTimeout: http.headersTimeoutMs,
    requestTimeout: http.requestTimeoutMs,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 500,
  });
  // Whoever says nothing for so long, not even part of a request, is cut.
  server.setTimeout(http.requestTimeoutMs + http.responseTimeoutMs, (socket: Socket) => socket.destroy());
  return server;
}

/** Undefined where nobody is left to read an answer. */
function explain(error: unknown, trace: Trace, logger: Logger): Reply | undefined {
  if (error instanceof ClientGone) return undefined;
  const known = error instanceof HttpError;
  trace.code = known ? error.code : "INTERNAL_SERVER_ERROR";
  if (known) return error.reply();
  logger.error({ requestId: trace.requestId, err: error }, "unexpected error");
  return errorReply(500, "INTERNAL_SERVER_ERROR", "Internal server error");
}

const decorate = (reply: Reply, { requestId }: Trace): Reply["headers"] => ({
  ...securityHeaders(reply.headers["content-type"]),
  ...reply.headers,
  "x-request-id": requestId,
});

/** One line a request. Neither the document nor the variables are in it, since they may hold what is private. */
function record(trace: Trace, status: number, metrics: Metrics, logger: Logger): void {
  const { requestId, operationName, measure, objects, code } = trace;
  metrics.record(trace, status);
  const durationMs = Math.round((performance.now() - trace.arrived) * 100) / 100;
  const outcome = outcomeOf(trace, status);
  logger.info(
    { requestId, operationName, durationMs, cost: measure?.cost, objects, status, outcome, code },
    "request",
  );
}

async function countArticles(news: NewsRepository): Promise<number> {
  return (await news.list("Article", {}, { size: 1, from: "front" })).totalCount();
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

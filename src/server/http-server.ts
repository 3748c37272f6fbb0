import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config";
import type { NewsRepository } from "../news/news.repository";
import { executionOptions, startApollo } from "./apollo";
import { readBody, type Body } from "./body";
import { refuseUnparsed } from "./client-error";
import { CompiledExecutor } from "./compiled-executor";
import { Connections } from "./connections";
import { CorsPolicy } from "./cors";
import { ExpressLane } from "./express-lane";
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
import { PreparedAnswers } from "./prepared-answers";
import { Recorder } from "./recorder";
import { errorReply, writeReply, type Reply } from "./reply";
import { Router } from "./router";
import type { Operations } from "./safelist";
import { drain, sleep } from "./shutdown";
import type { Trace } from "./trace";

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
    turns,
  };
  const executor = config.compile ? new CompiledExecutor(schema, executionOptions(config)) : undefined;
  const apollo = await startApollo(schema, config, guards, logger, options.storyPage, executor);
  const prepared = executor && new PreparedAnswers(config, executor, guards);
  const cors = new CorsPolicy(config.corsOrigins);
  const handler = new GraphqlHandler(
    apollo,
    news,
    config,
    options.operations ?? new Map(),
    guards,
    prepared,
    Object.values(cors.vary),
  );
  const metrics = new Metrics(() => countArticles(news()), options.newsStatus);
  const recorder = new Recorder(metrics, logger);
  const router = new Router(handler, cors, metrics, {
    metricsToken: config.metricsToken,
    newsStatus: options.newsStatus,
  });
  const server = createHttpServer(config);
  const connections = new Connections(server);
  const outbox = new Outbox(config.http.responseTimeoutMs);

  const isClosing = (req: IncomingMessage): boolean => router.draining || connections.isLast(req.socket);
  const respond = async (
    req: IncomingMessage,
    res: ServerResponse,
    body: Body | undefined,
  ): Promise<void> => {
    const trace: Trace = { requestId: randomUUID(), arrived: performance.now() };
    const reply = await router
      .answer(req, body, trace)
      .catch((error: unknown) => explain(error, trace, logger));
    if (!reply) return;
    if (isClosing(req)) res.setHeader("connection", "close");
    writeReply(req, res, reply, { "x-request-id": trace.requestId });
    outbox.watch(res, Buffer.byteLength(reply.body));
    if (router.isGraphql(req)) recorder.record(trace, reply.status);
  };
  const respondAtLength = (
    req: IncomingMessage,
    res: ServerResponse,
    body: Body | undefined,
    done: () => void,
  ): void => {
    respond(req, res, body)
      .catch((error: unknown) => {
        logger.error({ err: error }, "an answer could not be written");
        res.destroy();
      })
      .finally(done);
  };
  const express = new ExpressLane(handler, prepared, news, cors, recorder);
  const serve = (req: IncomingMessage, res: ServerResponse): void =>
    connections.enqueue(req, res, (done) => {
      const answer = (body: Body | undefined): void => {
        const isPlain = ExpressLane.takes(req) && !(body instanceof Error) && !isClosing(req);
        const sent = isPlain ? express.answer(req, res, body) : undefined;
        if (sent === undefined) {
          respondAtLength(req, res, body, done);
          return;
        }
        outbox.watch(res, sent);
        done();
      };
      if (req.method === "POST" && ExpressLane.takes(req)) readBody(req, config.http.bodyBytes, answer);
      else answer(undefined);
    });
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

import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { NewsRepository } from "../news/news.repository";
import type { CorsPolicy } from "./cors";
import type { GraphqlHandler } from "./graphql-handler";
import type { PreparedAnswers } from "./prepared-answers";
import type { Recorder } from "./recorder";
import { headOf } from "./reply";
import type { Trace } from "./trace";

/**
 * Answers at once what needs no waiting: a plain POST whose answer is kept, or whose operation is prepared. What it
 * does not know goes the usual way, which answers everything; it only spares promises, parsing and headers made anew.
 */
export class ExpressLane {
  constructor(
    private readonly handler: GraphqlHandler,
    private readonly prepared: PreparedAnswers | undefined,
    private readonly news: () => NewsRepository,
    private readonly cors: CorsPolicy,
    private readonly recorder: Recorder,
  ) {}

  /** Whether a request is of the kind that may be answered here once its body is read. */
  static takes({ method, url }: IncomingMessage): boolean {
    return method === "POST" && url === "/graphql";
  }

  /** @returns length of the answer that was sent, in bytes; undefined where the request has to go the usual way */
  answer(req: IncomingMessage, res: ServerResponse, body: Buffer): number | undefined {
    const arrived = performance.now();
    const kept = this.handler.kept(req, body);
    const requestId = randomUUID();
    if (kept) {
      const { operationName, measure, objects } = kept.trace;
      this.send(req, res, kept.head, kept.reply.body, {
        requestId,
        arrived,
        operationName,
        measure,
        objects,
      });
      return kept.reply.body.byteLength;
    }
    const trace: Trace = { requestId, arrived };
    const news = this.news();
    const reply = this.prepared?.answer(req, body, news, this.handler.clientOf(req), trace);
    if (!reply) return undefined;
    this.handler.keep(req, body, news, reply, trace);
    this.send(req, res, headOf(reply), reply.body, trace);
    return Buffer.byteLength(reply.body);
  }

  private send(
    req: IncomingMessage,
    res: ServerResponse,
    head: readonly string[],
    body: Buffer | string,
    trace: Trace,
  ): void {
    res.writeHead(200, [...head, ...this.cors.flat(req), "x-request-id", trace.requestId]);
    res.end(typeof body === "string" ? Buffer.from(body) : body);
    this.recorder.record(trace, 200);
  }
}

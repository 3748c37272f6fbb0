import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { NewsRepository } from "../news/news.repository";
import { unlessKnown } from "./answer-cache";
import type { CorsPolicy } from "./cors";
import type { GraphqlHandler } from "./graphql-handler";
import type { PreparedAnswers } from "./prepared-answers";
import type { Recorder } from "./recorder";
import { headOf } from "./reply";
import { securityHeaders } from "./security-headers";
import type { Trace } from "./trace";

/**
 * Answers at once what needs no waiting: a POST or GET whose answer is kept, or a POST whose operation is prepared. What it
 * does not know goes the usual way, which answers everything; it only spares promises, parsing and headers made anew.
 */
export class ExpressLane {
  private readonly heads = new Map<string, readonly string[]>();

  constructor(
    private readonly handler: GraphqlHandler,
    private readonly prepared: PreparedAnswers | undefined,
    private readonly news: () => NewsRepository,
    private readonly cors: CorsPolicy,
    private readonly recorder: Recorder,
  ) {}

  /** Whether a request is of the kind that may be answered here, a POST once its body is read. */
  static takes({ method, url, headers }: IncomingMessage): boolean {
    if (method === "POST") return url === "/graphql";
    const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
    return method === "GET" && !hasBody && url?.startsWith("/graphql?") === true;
  }

  /**
   * @param body of a POST
   * @returns length of the answer that was sent, in bytes; undefined where the request has to go the usual way
   */
  answer(req: IncomingMessage, res: ServerResponse, body: Buffer | undefined): number | undefined {
    try {
      return this.tryToAnswer(req, res, body);
    } catch (error) {
      // Nobody catches what is thrown in an event of node's, and the process would end.
      if (res.headersSent) res.destroy();
      this.recorder.unexpected(error);
      return res.destroyed ? 0 : undefined;
    }
  }

  private tryToAnswer(
    req: IncomingMessage,
    res: ServerResponse,
    body: Buffer | undefined,
  ): number | undefined {
    const arrived = performance.now();
    const kept = this.handler.kept(req, body);
    const requestId = randomUUID();
    if (kept) {
      const { operationName, measure, objects } = kept.trace;
      const reply = unlessKnown(req, kept.reply);
      const head = reply === kept.reply ? kept.head : headOf(reply);
      this.send(req, res, reply.status, head, reply.body, {
        requestId,
        arrived,
        operationName,
        measure,
        objects,
      });
      return reply.body.length;
    }
    if (!body) return undefined;
    const trace: Trace = { requestId, arrived };
    const news = this.news();
    const reply = this.prepared?.answer(req, body, news, () => this.handler.clientOf(req), trace);
    if (!reply) return undefined;
    this.handler.keep(req, body, news, reply, trace);
    // Left as a string, which node sends together with the headers, as one piece.
    const length = Buffer.byteLength(reply.body);
    const head = this.headOf(reply.headers["content-type"] ?? "");
    this.send(req, res, 200, head.concat("content-length", String(length)), reply.body, trace);
    return length;
  }

  /** The headers of any answer of a media type, names and values by turns. There are but two or three types. */
  private headOf(contentType: string): readonly string[] {
    const known = this.heads.get(contentType);
    if (known) return known;
    const head = Object.entries({ ...securityHeaders(contentType), "content-type": contentType }).flat();
    this.heads.set(contentType, head);
    return head;
  }

  private send(
    req: IncomingMessage,
    res: ServerResponse,
    status: number,
    head: readonly string[],
    body: string | Buffer,
    trace: Trace,
  ): void {
    res.writeHead(status, head.concat(this.cors.flat(req), "x-request-id", trace.requestId));
    res.end(body);
    this.recorder.record(trace, status);
  }
}

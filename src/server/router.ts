import type { IncomingMessage } from "node:http";
import type { Body } from "./body";
import type { CorsPolicy } from "./cors";
import type { GraphqlHandler } from "./graphql-handler";
import { HttpError } from "./http-error";
import type { Metrics } from "./metrics";
import type { NewsStatus } from "./news-status";
import { healthz, metricsPage, readyz } from "./operator-routes";
import type { Reply } from "./reply";
import type { Trace } from "./trace";

/** What the operators of the server get to see, and by what token. */
export interface OperatorView {
  readonly metricsToken: string | undefined;
  readonly newsStatus: (() => NewsStatus) | undefined;
}

/** Sends a request to what answers it: /graphql, /healthz, /readyz, /metrics. */
export class Router {
  /** True once the server has been told to end. */
  draining = false;

  constructor(
    private readonly graphql: GraphqlHandler,
    private readonly cors: CorsPolicy,
    private readonly metrics: Metrics,
    private readonly operators: OperatorView,
  ) {}

  isGraphql(req: IncomingMessage): boolean {
    return /^\/graphql(\?|$)/.test(req.url ?? "");
  }

  /** @throws HttpError for what nothing here answers */
  async answer(req: IncomingMessage, body: Body | undefined, trace: Trace): Promise<Reply> {
    const url = parseUrl(req.url ?? "/");
    switch (url.pathname) {
      case "/graphql":
        return this.withCors(req, body, url, trace);
      case "/healthz":
        allow(req, ["GET", "HEAD"]);
        return healthz();
      case "/readyz":
        allow(req, ["GET", "HEAD"]);
        return readyz(this.draining, this.operators.newsStatus?.());
      case "/metrics":
        allow(req, ["GET", "HEAD"]);
        return metricsPage(req, this.metrics, this.operators.metricsToken);
      default:
        throw new HttpError(404, "NOT_FOUND", "Nothing is served here; the API is at /graphql.");
    }
  }

  private async withCors(
    req: IncomingMessage,
    body: Body | undefined,
    url: URL,
    trace: Trace,
  ): Promise<Reply> {
    const cors = this.cors.headers(req);
    try {
      const reply = await this.answerGraphql(req, body, url, trace);
      return { ...reply, headers: { ...cors, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      throw new HttpError(error.status, error.code, error.message, { ...cors, ...error.headers });
    }
  }

  private async answerGraphql(
    req: IncomingMessage,
    body: Body | undefined,
    url: URL,
    trace: Trace,
  ): Promise<Reply> {
    allow(req, ["GET", "HEAD", "POST", "OPTIONS"]);
    if (req.method === "OPTIONS") return this.cors.preflight(req);
    return this.graphql.answer(req, body, url, trace);
  }
}

/** @throws HttpError 405 for another method */
function allow(req: IncomingMessage, methods: readonly string[]): void {
  if (methods.includes(req.method ?? "")) return;
  throw new HttpError(405, "METHOD_NOT_ALLOWED", `Ask with ${methods.join(", ")}.`, {
    allow: methods.join(", "),
  });
}

/** @throws HttpError 400 for what is neither a path nor a URL (RFC 9112 §3.2) */
function parseUrl(target: string): URL {
  // A path is joined, not resolved: "//graphql" would be taken for a host.
  const url = target.startsWith("/") ? `http://localhost${target}` : target;
  if (!URL.canParse(url))
    throw new HttpError(400, "BAD_REQUEST", "The request target is no path and no URL.");
  return new URL(url);
}

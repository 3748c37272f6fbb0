import type { IncomingMessage } from "node:http";
import type { ApolloServer, HTTPGraphQLRequest } from "@apollo/server";
import type { Config } from "../config";
import type { NewsRepository } from "../news/news.repository";
import { askApollo, toHeaderMap, type RequestContext } from "./apollo";
import { parseJson, readText } from "./body";
import { End } from "./end";
import { HttpError } from "./http-error";
import { Budget } from "./limits/budget";
import { clientOf } from "./limits/rate-limit";
import type { Turns } from "./limits/turns";
import { jsonReply, type Reply } from "./reply";
import { knownDocument, type Operations } from "./safelist";
import type { Trace } from "./trace";

/** Requests up to this length, in bytes, go before longer ones when many wait. */
const SMALL_REQUEST = 2_000;

/** Answers GET and POST of /graphql: read the body → wait for a turn → find the document → Apollo, in time. */
export class GraphqlHandler {
  constructor(
    private readonly apollo: ApolloServer<RequestContext>,
    private readonly news: () => NewsRepository,
    private readonly config: Config,
    private readonly operations: Operations,
    private readonly turns: Turns,
  ) {}

  /** @throws HttpError for what is no GraphQL request */
  async answer(req: IncomingMessage, url: URL, trace: Trace): Promise<Reply> {
    const text = req.method === "POST" ? await readText(req, this.config.http.bodyBytes) : "";
    const arrived = performance.now();
    const length = text.length || url.search.length;
    await this.turns.admit(length > SMALL_REQUEST ? "large" : "small");
    const request = this.read(req, text, url, trace);
    const end = new End();
    const context: RequestContext = {
      news: this.news(),
      trace,
      budget: new Budget(this.config.limits, arrived),
      client: clientOf(req.socket, req.headers, this.config.trustedProxies),
      onEnd: (done) => {
        end.call(done);
      },
    };
    try {
      return await this.inTime(req, context, () => askApollo(this.apollo, request, context));
    } finally {
      end.reach();
    }
  }

  private read(req: IncomingMessage, text: string, url: URL, trace: Trace): HTTPGraphQLRequest {
    const method = req.method === "HEAD" ? "GET" : (req.method ?? "GET");
    const headers = toHeaderMap(req.headers);
    if (method === "GET")
      return { method, headers, search: this.withKnownQuery(req, url, trace), body: undefined };
    const body = parseJson(text);
    return { method, headers, search: "", body: this.withKnownDocument(req, body, trace) };
  }

  private withKnownDocument(req: IncomingMessage, body: unknown, trace: Trace): unknown {
    if (Array.isArray(body))
      throw new HttpError(400, "BAD_REQUEST", "Send one operation a request, not a list.");
    if (typeof body !== "object" || body === null) return body;
    const { query, extensions } = body as { query?: unknown; extensions?: unknown };
    const known = this.find(req, query, extensions, trace);
    return known === undefined ? body : { ...body, query: known };
  }

  private withKnownQuery(req: IncomingMessage, url: URL, trace: Trace): string {
    // A browser that opens the page asks nothing yet.
    if (!url.searchParams.has("query") && !url.searchParams.has("extensions")) return url.search;
    const known = this.find(
      req,
      url.searchParams.get("query") ?? undefined,
      parsed(url.searchParams.get("extensions")),
      trace,
    );
    if (known === undefined) return url.search;
    const search = new URLSearchParams(url.searchParams);
    search.set("query", known);
    return `?${search.toString()}`;
  }

  private find(req: IncomingMessage, query: unknown, extensions: unknown, trace: Trace): string | undefined {
    const { persistedQuery, cost } = Object(extensions) as { persistedQuery?: unknown; cost?: unknown };
    trace.wantsCost = cost === true || req.headers["x-dateline-cost"] !== undefined;
    const { only } = this.config.persistedOperations;
    return knownDocument({ query, persisted: persistedQuery }, this.operations, only);
  }

  /** The answer, or, when time is up, an error instead; then the budget stops whatever still runs. */
  private async inTime(
    req: IncomingMessage,
    { budget, trace }: RequestContext,
    run: () => Promise<Reply>,
  ): Promise<Reply> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Reply>((resolve) => {
      timer = setTimeout(() => {
        trace.code = "EXECUTION_TIMED_OUT";
        const modern = req.headers.accept?.includes("application/graphql-response+json") ?? false;
        const type = modern ? { "content-type": "application/graphql-response+json; charset=utf-8" } : {};
        resolve(jsonReply(modern ? 400 : 200, { errors: [budget.timeOut().toJSON()] }, type));
      }, budget.msLeft);
    });
    try {
      return await Promise.race([run(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What does not parse is left for Apollo to refuse. */
function parsed(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

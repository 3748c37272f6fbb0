import type { IncomingMessage } from "node:http";
import type { ApolloServer, HTTPGraphQLRequest } from "@apollo/server";
import type { Config } from "../config";
import type { NewsRepository } from "../news/news.repository";
import { AnswerCache, unlessKnown, validated, type KeptAnswer } from "./answer-cache";
import { askApollo, toHeaderMap, type RequestContext } from "./apollo";
import { decode, parseJson, readBody, type Body } from "./body";
import { End } from "./end";
import { HttpError } from "./http-error";
import { Budget } from "./limits/budget";
import { clientOf } from "./limits/rate-limit";
import { laneOf } from "./limits/turns";
import type { Guards } from "./operations-plugin";
import type { PreparedAnswers } from "./prepared-answers";
import { jsonReply, type Reply } from "./reply";
import { knownDocument, type Operations } from "./safelist";
import { asksForCost, type Trace } from "./trace";

/** Answers GET and POST of /graphql: read the body → an answer that is kept → or else wait for a turn → find the document → Apollo, in time. */
export class GraphqlHandler {
  private readonly answers: AnswerCache;

  constructor(
    private readonly apollo: ApolloServer<RequestContext>,
    private readonly news: () => NewsRepository,
    private readonly config: Config,
    private readonly operations: Operations,
    private readonly guards: Pick<Guards, "rate" | "turns">,
    private readonly prepared: PreparedAnswers | undefined,
    /** What answers differ by, besides what they differ by themselves. */
    private readonly vary: readonly string[],
  ) {
    this.answers = new AnswerCache(config.answerCacheBytes);
  }

  /**
   * The answer that is kept for a request, where its client may have it; undefined where it has to be found out.
   * @param body of a POST
   */
  kept(req: IncomingMessage, body: Buffer | undefined): KeptAnswer | undefined {
    const kept = this.answers.get(this.news().version, textOf(req, body), req);
    const { rate } = this.guards;
    if (!kept || !rate) return kept;
    const client = this.clientOf(req);
    // The usual way refuses in the usual words.
    if (!rate.allows(client)) return undefined;
    rate.charge(client, kept.trace.measure?.cost ?? 0);
    return kept;
  }

  /**
   * @param body of a POST, as far as it is known; it is read otherwise
   * @throws HttpError for what is no GraphQL request
   */
  async answer(req: IncomingMessage, body: Body | undefined, url: URL, trace: Trace): Promise<Reply> {
    const bytes = req.method === "POST" ? (body ?? (await this.read(req))) : undefined;
    if (bytes instanceof Error) throw bytes;
    const kept = this.kept(req, bytes);
    if (kept) {
      const { operationName, measure, objects } = kept.trace;
      Object.assign(trace, { operationName, measure, objects });
      return unlessKnown(req, kept.reply);
    }
    const news = this.news();
    const reply = await this.ask(req, bytes, url, { news, client: this.clientOf(req), trace });
    if (reply.status !== 200 || trace.code !== undefined || trace.measure === undefined) return reply;
    const answer = req.method === "POST" ? reply : validated(reply, this.config.cacheControl, this.vary);
    if (!trace.registers) this.keep(req, bytes, news, answer, trace);
    return unlessKnown(req, answer);
  }

  /** Keeps an answer without errors for whoever asks the same until the news changes. */
  keep(
    req: IncomingMessage,
    body: Buffer | undefined,
    news: NewsRepository,
    reply: Reply,
    trace: Trace,
  ): void {
    this.answers.set(news.version, textOf(req, body), req, reply, trace);
  }

  private read(req: IncomingMessage): Promise<Body> {
    return new Promise((resolve) => readBody(req, this.config.http.bodyBytes, resolve));
  }

  clientOf(req: IncomingMessage): string {
    return clientOf(req.socket, req.headers, this.config.trustedProxies);
  }

  private async ask(
    req: IncomingMessage,
    bytes: Buffer | undefined,
    url: URL,
    { news, client, trace }: Pick<RequestContext, "news" | "client" | "trace">,
  ): Promise<Reply> {
    const arrived = performance.now();
    const length = bytes?.byteLength ?? url.search.length;
    await this.guards.turns.admit(laneOf(length));
    const request = this.requestOf(req, bytes, url, trace);
    const end = new End();
    const context: RequestContext = {
      news,
      trace,
      budget: new Budget(this.config.limits, arrived),
      client,
      onEnd: (done) => {
        end.call(done);
      },
    };
    try {
      const reply = await this.inTime(req, context, () => askApollo(this.apollo, request, context));
      if (bytes && reply.status === 200 && trace.code === undefined && trace.resolved) {
        this.prepared?.learn(bytes, req.headers.accept, reply, trace.resolved);
      }
      return reply;
    } finally {
      end.reach();
    }
  }

  private requestOf(
    req: IncomingMessage,
    bytes: Buffer | undefined,
    url: URL,
    trace: Trace,
  ): HTTPGraphQLRequest {
    const headers = toHeaderMap(req.headers);
    if (!bytes) {
      return { method: "GET", headers, search: this.withKnownQuery(req, url, trace), body: undefined };
    }
    const body = parseJson(decode(bytes));
    return { method: "POST", headers, search: "", body: this.withKnownDocument(req, body, trace) };
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
    trace.registers = persistedQuery !== undefined && query !== undefined;
    trace.wantsCost = cost === true || asksForCost(req.headers);
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

/** The request as its sender wrote it. */
function textOf(req: IncomingMessage, body: Buffer | undefined): Buffer {
  return body ?? Buffer.from(req.url ?? "", "latin1");
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

import { Writable } from "node:stream";
import { readConfig } from "../../../src/config";
import type { NewsRepository } from "../../../src/news/news.repository";
import { buildDatelineSchema } from "../../../src/schema";
import { loadSeed } from "../../../src/seed/seed";
import { startServer, type DatelineServer, type ServerOptions } from "../../../src/server/http-server";
import { createLogger } from "../../../src/server/logging";
import { smallSchema } from "./small-schema";

/** A server on a free port of this machine, silent unless asked otherwise, and what it logged. */
export interface Served extends DatelineServer {
  readonly logged: readonly Record<string, unknown>[];
}

export async function serve(
  env: Readonly<Record<string, string>> = {},
  options: Partial<ServerOptions> = {},
): Promise<Served> {
  const logged: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(line: Buffer, _encoding, done) {
      logged.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  });
  const config = readConfig({ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "info", ...env });
  const server = await startServer({
    schema: smallSchema(),
    news: () => ({ list: () => ({ totalCount: () => 0 }) }) as unknown as NewsRepository,
    logger: createLogger(config.logLevel, stream),
    storyPage: 'query StoryPage { article(id: "a1") { headline } }',
    config,
    ...options,
  });
  return { ...server, logged };
}

/** The product itself: its schema over the seed. */
export const serveProduct = (env: Readonly<Record<string, string>> = {}): Promise<Served> => {
  const news = loadSeed();
  return serve(env, { schema: buildDatelineSchema(), news: () => news });
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/** Asks as a GraphQL client does: a POST of JSON, the answer read as JSON. */
export async function ask(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

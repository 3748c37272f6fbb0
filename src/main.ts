#!/usr/bin/env node
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ConfigError, describeVariables, readConfig } from "./config";
import { buildDatelineSchema } from "./schema";
import { loadSeed } from "./seed/seed";
import { startServer, type DatelineServer } from "./server/http-server";
import { readStoryPage } from "./server/landing-page";
import { createLogger } from "./server/logging";

const HELP = `Dateline serves news as data over GraphQL.

Usage: dateline [--help] [--version]

Environment variables, with their defaults:
${describeVariables()}
`;

/** An end that the person at the keyboard can understand and mend: a sentence, no stack. */
class Refusal extends Error {}

function readFlags(argv: readonly string[]): { readonly help?: boolean; readonly version?: boolean } {
  const options = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}. See --help.`);
  }
}

function version(): string {
  const file = readFileSync(path.join(__dirname, "../package.json"), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}

async function main(argv: readonly string[]): Promise<void> {
  const flags = readFlags(argv);
  if (flags.help) return void process.stdout.write(HELP);
  if (flags.version) return void process.stdout.write(`${version()}\n`);
  await serve();
}

async function serve(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const news = loadSeed();
  const server = await startServer({
    schema: buildDatelineSchema(),
    news: () => news,
    config,
    logger,
    storyPage: readStoryPage(),
  }).catch((error: NodeJS.ErrnoException) => {
    throw explainListenError(error, config.host, config.port);
  });
  announce(server, config.production, (line) => logger.info(line));
}

function announce(server: DatelineServer, production: boolean, log: (line: string) => void): void {
  const line = `Dateline is listening on ${server.url}`;
  if (production && !process.stdout.isTTY) log(line);
  else process.stdout.write(`${line}\n`);
}

function explainListenError(error: NodeJS.ErrnoException, host: string | undefined, port: number): Error {
  const at = `port ${port}${host === undefined ? "" : ` of ${host}`}`;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Dateline cannot listen on ${at}: another program already does. Set PORT to a free one.`,
    EACCES: `Dateline cannot listen on ${at}: it is not allowed to. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `Dateline cannot listen on ${at}: this machine has no such address. Set HOST to one it has.`,
    ENOTFOUND: `Dateline cannot listen on ${at}: no such host is known. Set HOST to an address of this machine.`,
  };
  const reason = reasons[error.code ?? ""];
  return reason === undefined ? error : new Refusal(reason);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const plain = error instanceof Refusal || error instanceof ConfigError;
  process.stderr.write(`${plain ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

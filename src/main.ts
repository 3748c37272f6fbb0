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
import { compileOperations, readOperations, type Operations } from "./server/safelist";

const HELP = `Dateline serves news as data over GraphQL.

Usage: dateline [--help] [--version] [--compile-operations <folder>]

  --compile-operations  print the .graphql files of a folder as PERSISTED_OPERATIONS reads them

Environment variables, with their defaults:
${describeVariables()}
`;

/** An end that the person at the keyboard can understand and mend: a sentence, no stack. */
class Refusal extends Error {}

interface Flags {
  readonly help?: boolean;
  readonly version?: boolean;
  readonly "compile-operations"?: string;
}

function readFlags(argv: readonly string[]): Flags {
  const options = {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
    "compile-operations": { type: "string" },
  } as const;
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
  const folder = flags["compile-operations"];
  if (folder !== undefined) {
    const manifest = Object.fromEntries(compileOperations(folder));
    return void process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  }
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
    operations: knownOperations(config.persistedOperations.file),
  }).catch((error: unknown) => {
    throw explainListenError(error, config.host, config.port);
  });
  stopOnSignals(server, config.lameDuckMs, (line) => logger.info(line));
  announce(server, config.production, (line) => logger.info(line));
}

function knownOperations(file: string | undefined): Operations {
  if (file === undefined) return new Map();
  try {
    return readOperations(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`PERSISTED_OPERATIONS is ${JSON.stringify(file)}, which cannot be used: ${reason}.`);
  }
}

/** SIGTERM ends it gently; so does Ctrl-C, but at once as nobody balances load on a terminal. A second one kills. */
function stopOnSignals(server: DatelineServer, lameDuckMs: number, log: (line: string) => void): void {
  let told = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (told) process.exit(1);
    told = true;
    log(`told to end by ${signal}`);
    void server.stop(signal === "SIGTERM" ? lameDuckMs : 0).then(() => process.exit(0));
  };
  process.on("SIGTERM", onSignal).on("SIGINT", onSignal);
}

function announce(server: DatelineServer, production: boolean, log: (line: string) => void): void {
  const line = `Dateline is listening on ${server.url}`;
  if (production && !process.stdout.isTTY) log(line);
  else process.stdout.write(`${line}\n`);
}

function explainListenError(error: unknown, host: string | undefined, port: number): unknown {
  const at = `port ${port}${host === undefined ? "" : ` of ${host}`}`;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Dateline cannot listen on ${at}: another program already does. Set PORT to a free one.`,
    EACCES: `Dateline cannot listen on ${at}: it is not allowed to. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `Dateline cannot listen on ${at}: this machine has no such address. Set HOST to one it has.`,
    ENOTFOUND: `Dateline cannot listen on ${at}: no such host is known. Set HOST to an address of this machine.`,
  };
  const reason = reasons[String((error as NodeJS.ErrnoException).code)];
  return reason === undefined ? error : new Refusal(reason);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const plain = error instanceof Refusal || error instanceof ConfigError;
  process.stderr.write(`${plain ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

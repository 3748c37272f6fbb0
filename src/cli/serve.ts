import { readConfig } from "../config";
import { buildDatelineSchema } from "../schema";
import { loadSeed } from "../seed/seed";
import { startServer, type DatelineServer } from "../server/http-server";
import { readStoryPage } from "../server/landing-page";
import { createLogger } from "../server/logging";
import { readOperations, type Operations } from "../server/safelist";
import { LiveNews } from "./live-news";
import { Refusal } from "./refusal";

export interface ServeOptions {
  /** The folders whose articles are served; the seed where there are none. */
  readonly news: readonly string[];
  readonly strict: boolean;
}

/** Serves until a signal ends it. Throws Refusal where it cannot begin. */
export async function serve({ news: folders, strict }: ServeOptions): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const news = folders.length > 0 ? await LiveNews.open(folders, strict, logger) : seedNews();
  // Without folders SIGHUP ends the program, as it does any whose terminal is closed.
  if (news instanceof LiveNews) process.on("SIGHUP", () => void news.reload());
  const server = await startServer({
    schema: buildDatelineSchema(),
    news: () => news.repository,
    newsStatus: () => news.status,
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

function seedNews(): Pick<LiveNews, "repository" | "status"> {
  return { repository: loadSeed(), status: { articles: 1, refused: [], reloadFailed: false } };
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
    // What clients or libraries still hold open must not outlive the server.
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

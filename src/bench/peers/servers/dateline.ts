import { readConfig } from "../../../config";
import { startServer } from "../../../server/http-server";
import { createLogger } from "../../../server/logging";
import { type Listening, serveAsProcess, served, type Served } from "./serving";

/** Dateline as its program starts it, configured by the environment. */
export async function startDateline({ schema, news }: Served): Promise<Listening> {
  const config = readConfig({ ...process.env, HOST: "127.0.0.1", PORT: "0" });
  const logger = createLogger(config.logLevel);
  return startServer({ schema, news: () => news, config, logger, storyPage: "" });
}

if (require.main === module) serveAsProcess(async ({ resolvers }) => startDateline(served(resolvers)));

import { readConfig } from "../../../src/config";
import type { NewsRepository } from "../../../src/news/news.repository";
import { startServer } from "../../../src/server/http-server";
import { createLogger } from "../../../src/server/logging";
import { smallSchema } from "./small-schema";

/** Serves the small schema, whose lists are full whatever is asked, in a process of its own. */
async function main(): Promise<void> {
  const config = readConfig();
  const { url } = await startServer({
    schema: smallSchema(),
    news: () => ({ list: () => ({ totalCount: () => 0 }) }) as unknown as NewsRepository,
    logger: createLogger("silent"),
    storyPage: "{ __typename }",
    config,
  });
  process.stdout.write(`listening on ${url}\n`);
  const { gc } = globalThis;
  if (gc) process.on("SIGUSR2", () => gc());
}

void main();

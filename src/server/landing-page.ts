import { readFileSync } from "node:fs";
import path from "node:path";
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";

const STORY_PAGE = path.join(__dirname, "../../schema/operations/story-page.graphql");

/** The operation with which Sandbox opens: a story page, read from the example operations. */
export function readStoryPage(): string {
  return readFileSync(STORY_PAGE, "utf8");
}

/**
 * Apollo Sandbox, embedded in the page and filled with a document. Apollo's "local" variant is taken in
 * production too: the "production" one shows a curl command instead unless the graph is registered with Apollo.
 */
export function landingPage(enabled: boolean, document: string): ApolloServerPlugin {
  if (!enabled) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    document,
    includeCookies: false,
    embed: { runTelemetry: false },
  });
}

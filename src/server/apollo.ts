import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLRequest } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config";
import type { DatelineContext } from "../context";
import { cause, formatErrors, publicCode } from "./errors";
import { landingPage } from "./landing-page";
import type { Logger } from "./logging";
import type { Reply } from "./reply";

/** What a request carries besides what resolvers see. */
export interface RequestContext extends DatelineContext {
  readonly requestId: string;
}

/** An Apollo Server, started, that answers one HTTP request at a time and never looks at the environment. */
export async function startApollo(
  schema: GraphQLSchema,
  config: Config,
  logger: Logger,
  storyPage: string,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: config.introspection,
    nodeEnv: config.production ? "production" : "development",
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationOptions: { hideSuggestions: config.production },
    formatError: formatErrors(config.production),
    logger,
    plugins: [
      landingPage(config.landingPage, storyPage),
      logUnexpected(logger),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function logUnexpected(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        for (const error of errors) {
          if (publicCode(error) !== "INTERNAL_SERVER_ERROR") continue;
          logger.error({ requestId, path: error.path, err: cause(error) }, "unexpected error in a resolver");
        }
      },
    }),
  };
}

/** A seam on purpose: whatever stands in front of Apollo, such as a cache, takes and gives the same. */
export async function askApollo(
  apollo: ApolloServer<RequestContext>,
  request: HTTPGraphQLRequest,
  context: RequestContext,
): Promise<Reply> {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: request,
    context: async () => context,
  });
  if (body.kind !== "complete") throw new Error("incremental delivery is not offered");
  const named = Object.fromEntries(headers);
  // Apollo's page is UTF-8 and leaves it unsaid here.
  if (named["content-type"] === "text/html") named["content-type"] = "text/html; charset=utf-8";
  return { status: status ?? 200, headers: named, body: body.string };
}

export function toHeaderMap(headers: NodeJS.Dict<string | string[]>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}

import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config";
import type { DatelineContext } from "../context";
import { persistedQueryCache } from "./bounded-cache";
import { asGateway, type CompiledExecutor } from "./compiled-executor";
import { Documents } from "./documents";
import { formatErrors } from "./errors";
import { landingPage } from "./landing-page";
import type { Budget } from "./limits/budget";
import type { Logger } from "./logging";
import { operationsPlugin, type Guards } from "./operations-plugin";
import type { Reply } from "./reply";
import type { Trace } from "./trace";

/** What a request carries besides what resolvers see. */
export interface RequestContext extends DatelineContext {
  readonly trace: Trace;
  readonly budget: Budget;
  /** Whose allowance it uses. */
  readonly client: string;
  /** Has a function called when the request is over, however it ends. */
  onEnd(done: () => void): void;
}

/** An Apollo Server, started, that answers one HTTP request at a time. */
export async function startApollo(
  schema: GraphQLSchema,
  config: Config,
  guards: Guards,
  logger: Logger,
  storyPage: string,
  executor: CompiledExecutor | undefined,
): Promise<ApolloServer<RequestContext>> {
  const documents = new Documents(schema, config.introspection);
  const apollo = new ApolloServer<RequestContext>({
    ...(executor
      ? { gateway: asGateway(schema, executor) }
      : { schema, executionOptions: executionOptions(config) }),
    introspection: config.introspection,
    nodeEnv: config.production ? "production" : "development",
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: config.limits.tokens },
    validationOptions: { hideSuggestions: config.production, maxErrors: config.limits.errors - 1 },
    formatError: formatErrors(config.production, config.limits.tokens),
    documentStore: documents,
    persistedQueries: { cache: persistedQueryCache() },
    logger,
    plugins: [
      landingPage(config.landingPage, storyPage),
      operationsPlugin(config, guards, documents, logger),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

export const executionOptions = ({ limits }: Config) => ({ maxCoercionErrors: limits.errors - 1 });

/** A seam on purpose: whatever stands in front of Apollo, such as a cache, takes and gives the same. */
export async function askApollo(
  apollo: ApolloServer<RequestContext>,
  request: HTTPGraphQLRequest,
  context: RequestContext,
): Promise<Reply> {
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: request,
    context: async () => context,
  });
  if (body.kind !== "complete") throw new Error("incremental delivery is not offered");
  const named = Object.fromEntries(headers);
  // Apollo's page is UTF-8 and leaves it unsaid here.
  if (named["content-type"] === "text/html") named["content-type"] = "text/html; charset=utf-8";
  return {
    status: graphqlStatus(status, named["content-type"], context.trace),
    headers: named,
    body: body.string,
  };
}

/**
 * Under application/json a GraphQL answer is a success of HTTP, whatever GraphQL says of the operation; Apollo
 * answers 400. https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
function graphqlStatus(status: number, contentType: string | undefined, trace: Trace): number {
  const answered = trace.understood && trace.code !== "BAD_REQUEST";
  return status === 400 && answered && contentType?.startsWith("application/json") ? 200 : status;
}

export function toHeaderMap(headers: NodeJS.Dict<string | string[]>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}

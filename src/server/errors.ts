import { GraphQLError, Kind, type GraphQLFormattedError } from "graphql";
import { LimitError } from "./limits/limit-error";

const INTERNAL = "INTERNAL_SERVER_ERROR";
const MAX_MESSAGE = 500;
/** graphql-js has no code for it, and a slip in its words. */
const PARSER_COUNTED_TOO_MANY = /Document contains more tha[nt] \d+ tokens/;
/** Extensions that a client may see; anything else that a library attaches stays inside. */
const PUBLIC_EXTENSIONS = ["code", "limit", "figure"];

/** The error that was thrown, under the wrappers that graphql-js adds to tell where. */
export function cause(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/**
 * Whether graphql-js itself blames the request: a variable or an argument does not fit. Such errors never
 * went through a resolver, or else (an argument of a field) name the node of the document at fault; what a
 * resolver or a serializer throws does neither.
 */
function blamesRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  if (!error.originalError) return true;
  if (error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION) return true;
  const inner = cause(error);
  return inner instanceof GraphQLError && (inner.nodes?.length ?? 0) > 0;
}

/** The code that a client sees; INTERNAL_SERVER_ERROR stands for everything that is not its doing. */
export function publicCode(error: unknown): string {
  const own = error instanceof GraphQLError ? error.extensions["code"] : undefined;
  if (own === "GRAPHQL_PARSE_FAILED" && PARSER_COUNTED_TOO_MANY.test(String(error))) return "TOO_MANY_TOKENS";
  if (typeof own === "string" && own !== INTERNAL) return own;
  return blamesRequest(error) ? "BAD_USER_INPUT" : INTERNAL;
}

/** Turns an error into what a client may see of it: our own words as they are, anything unexpected masked. */
export function formatErrors(hideSuggestions: boolean, maxTokens: number) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = publicCode(error);
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (code === INTERNAL) return { message: "Internal server error", ...where, extensions: { code } };
    if (code === "TOO_MANY_TOKENS") {
      return new LimitError(code, "a document of # tokens", maxTokens).toJSON();
    }
    const extensions = Object.fromEntries(
      Object.entries(formatted.extensions ?? {}).filter(([key]) => PUBLIC_EXTENSIONS.includes(key)),
    );
    return {
      message: publicMessage(formatted.message, hideSuggestions),
      ...where,
      extensions: { ...extensions, code },
    };
  };
}

/** graphql-js repeats a wrong value whole, and suggests names of the schema in places that its own switch misses. */
function publicMessage(message: string, hideSuggestions: boolean): string {
  const plain = hideSuggestions ? message.replace(/ ?Did you mean [^]*?\?/g, "") : message;
  return plain.length > MAX_MESSAGE ? `${plain.slice(0, MAX_MESSAGE)}…` : plain;
}

import { z } from "zod";

/** A value in the environment that cannot be used; the message is for the person who starts the program. */
export class ConfigError extends Error {
  constructor(name: string, value: string, must: string) {
    super(`${name} is ${JSON.stringify(value)}: it must be ${must}.`);
    this.name = "ConfigError";
  }
}

/** No limit is of use above this. */
const MANY = 1_000_000_000;

interface Variable<T> {
  readonly fallback: string;
  readonly must: string;
  readonly help: string;
  readonly schema: z.ZodType<T, string>;
}

const text = (fallback: string, help: string): Variable<string> => ({
  fallback,
  must: "",
  help,
  schema: z.string(),
});

const wholeNumber = (fallback: number, min: number, max: number, help: string): Variable<number> => ({
  fallback: String(fallback),
  must: `a whole number from ${min} to ${max}`,
  help,
  schema: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((n) => n >= min && n <= max),
});

const yesOrNo = (fallback: boolean, help: string): Variable<boolean> => ({
  fallback: String(fallback),
  must: "true or false",
  help,
  schema: z.stringbool({ truthy: ["true", "1"], falsy: ["false", "0"] }),
});

const oneOf = <T extends string>(fallback: T, values: readonly T[], help: string): Variable<T> => ({
  fallback,
  must: `one of ${values.join(", ")}`,
  help,
  schema: z.string().pipe(z.enum(values)),
});

const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value;

const origins = (fallback: string, help: string): Variable<"*" | readonly string[]> => ({
  fallback,
  must: "* or a comma-separated list of origins, such as https://news.example,http://localhost:3000",
  help,
  schema: z
    .string()
    .transform((value): "*" | readonly string[] =>
      value === "*" ? "*" : value.split(",").map((origin) => origin.trim()),
    )
    .refine((value) => value === "*" || value.every(isOrigin)),
});

const variables = {
  NODE_ENV: text("development", "production hides suggestions (“Did you mean”) and logs the address as JSON"),
  PORT: wholeNumber(4000, 0, 65535, "port to listen on; 0 takes any free one"),
  HOST: text("", "address to listen on, such as 127.0.0.1; all of them when empty"),
  LOG_LEVEL: oneOf(
    "info",
    ["silent", "fatal", "error", "warn", "info", "debug", "trace"],
    "least severe log line that is written",
  ),
  GRAPHQL_INTROSPECTION: yesOrNo(true, "whether clients may ask for the schema"),
  LANDING_PAGE: yesOrNo(true, "whether a browser that opens /graphql gets Apollo Sandbox"),
  CORS_ORIGINS: origins(
    "*",
    "origins whose pages may ask, comma-separated, or * for all; a list must name https://studio.apollographql.com for Sandbox there to work",
  ),
  GRAPHQL_MAX_TOKENS: wholeNumber(2_000, 1, MANY, "most tokens in a document"),
  GRAPHQL_MAX_DEPTH: wholeNumber(12, 1, 100, "most fields inside each other"),
  GRAPHQL_MAX_ALIASES: wholeNumber(30, 0, MANY, "most aliases in an operation"),
  GRAPHQL_MAX_DIRECTIVES: wholeNumber(20, 0, MANY, "most directives in an operation"),
  GRAPHQL_MAX_COST: wholeNumber(100_000, 1, MANY, "most objects that an operation may ask for"),
  GRAPHQL_MAX_OBJECTS: wholeNumber(50_000, 1, MANY, "most objects that an operation may really return"),
  GRAPHQL_MAX_INPUT_LIST: wholeNumber(250, 1, MANY, "most items in a list among arguments and variables"),
  GRAPHQL_MAX_ERRORS: wholeNumber(20, 1, 1_000, "most errors in one answer"),
  GRAPHQL_MAX_RESPONSE_CHARS: wholeNumber(5_000_000, 1_000, MANY, "longest answer, in characters of JSON"),
  GRAPHQL_TIMEOUT_MS: wholeNumber(
    1_500,
    10,
    60_000,
    "longest time from a request's arrival to its answer, in ms",
  ),
  HTTP_MAX_BODY_BYTES: wholeNumber(102_400, 1, MANY, "longest request body"),
  HTTP_MAX_HEADER_BYTES: wholeNumber(16_384, 1_024, 1_048_576, "longest request header"),
  HTTP_HEADERS_TIMEOUT_MS: wholeNumber(5_000, 100, 60_000, "longest time to send a request's header, in ms"),
  HTTP_REQUEST_TIMEOUT_MS: wholeNumber(10_000, 100, 60_000, "longest time to send a whole request, in ms"),
  HTTP_RESPONSE_TIMEOUT_MS: wholeNumber(8_000, 100, 60_000, "longest time to take an answer, in ms"),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 0, MANY, "cost that each client may spend a minute; 0 sets no limit"),
  TRUST_PROXY: wholeNumber(
    0,
    0,
    10,
    "number of proxies in front that write X-Forwarded-For; 0 takes the connection's own address for the client's",
  ),
  PERSISTED_OPERATIONS: text("", "JSON file of operations known beforehand, an object of SHA-256 → document"),
  PERSISTED_OPERATIONS_ONLY: yesOrNo(false, "whether to answer nothing but the operations of that file"),
  METRICS_TOKEN: text("", "what /metrics asks for as a bearer token; open to all when empty"),
  SHUTDOWN_LAME_DUCK_MS: wholeNumber(
    5_000,
    0,
    8_000,
    "how long a server told to end by SIGTERM goes on taking requests while /readyz says no, in ms",
  ),
} as const;

type Name = keyof typeof variables;
type Values = { readonly [N in Name]: z.output<(typeof variables)[N]["schema"]> };

/** What one operation may ask for and use. */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
  readonly objects: number;
  readonly inputList: number;
  readonly errors: number;
  readonly responseChars: number;
  readonly timeoutMs: number;
}

/** How much, and how slowly, a client may send and take. */
export interface HttpLimits {
  readonly bodyBytes: number;
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly responseTimeoutMs: number;
}

/** Everything that can be set from outside, validated. */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Undefined listens on every address of the machine. */
  readonly host: string | undefined;
  readonly logLevel: Values["LOG_LEVEL"];
  readonly introspection: boolean;
  readonly landingPage: boolean;
  readonly corsOrigins: "*" | readonly string[];
  readonly limits: Limits;
  readonly http: HttpLimits;
  /** 0 for none. */
  readonly rateLimitPerMinute: number;
  readonly trustedProxies: number;
  readonly persistedOperations: { readonly file: string | undefined; readonly only: boolean };
  readonly metricsToken: string | undefined;
  readonly lameDuckMs: number;
}

/**
 * Reads the configuration from environment variables; unset and empty ones take their defaults.
 * @throws ConfigError naming the variable, its value and what would be right
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = <N extends Name>(name: N): Values[N] => {
    const variable: Variable<unknown> = variables[name];
    const given = env[name] ?? "";
    const value = given === "" ? variable.fallback : given;
    const result = variable.schema.safeParse(value);
    if (!result.success) throw new ConfigError(name, value, variable.must);
    return result.data as Values[N];
  };
  if (read("PERSISTED_OPERATIONS_ONLY") && !env["PERSISTED_OPERATIONS"]) {
    throw new ConfigError("PERSISTED_OPERATIONS", "", "a file, since PERSISTED_OPERATIONS_ONLY is set");
  }
  const headersTimeout = read("HTTP_HEADERS_TIMEOUT_MS");
  if (headersTimeout > read("HTTP_REQUEST_TIMEOUT_MS")) {
    const must = "at most HTTP_REQUEST_TIMEOUT_MS, since a header is part of its request";
    throw new ConfigError("HTTP_HEADERS_TIMEOUT_MS", String(headersTimeout), must);
  }
  return {
    production: read("NODE_ENV") === "production",
    port: read("PORT"),
    host: read("HOST") || undefined,
    logLevel: read("LOG_LEVEL"),
    introspection: read("GRAPHQL_INTROSPECTION"),
    landingPage: read("LANDING_PAGE"),
    corsOrigins: read("CORS_ORIGINS"),
    limits: {
      tokens: read("GRAPHQL_MAX_TOKENS"),
      depth: read("GRAPHQL_MAX_DEPTH"),
      aliases: read("GRAPHQL_MAX_ALIASES"),
      directives: read("GRAPHQL_MAX_DIRECTIVES"),
      cost: read("GRAPHQL_MAX_COST"),
      objects: read("GRAPHQL_MAX_OBJECTS"),
      inputList: read("GRAPHQL_MAX_INPUT_LIST"),
      errors: read("GRAPHQL_MAX_ERRORS"),
      responseChars: read("GRAPHQL_MAX_RESPONSE_CHARS"),
      timeoutMs: read("GRAPHQL_TIMEOUT_MS"),
    },
    http: {
      bodyBytes: read("HTTP_MAX_BODY_BYTES"),
      headerBytes: read("HTTP_MAX_HEADER_BYTES"),
      headersTimeoutMs: read("HTTP_HEADERS_TIMEOUT_MS"),
      requestTimeoutMs: read("HTTP_REQUEST_TIMEOUT_MS"),
      responseTimeoutMs: read("HTTP_RESPONSE_TIMEOUT_MS"),
    },
    rateLimitPerMinute: read("RATE_LIMIT_PER_MINUTE"),
    trustedProxies: read("TRUST_PROXY"),
    persistedOperations: {
      file: read("PERSISTED_OPERATIONS") || undefined,
      only: read("PERSISTED_OPERATIONS_ONLY"),
    },
    metricsToken: read("METRICS_TOKEN") || undefined,
    lameDuckMs: read("SHUTDOWN_LAME_DUCK_MS"),
  };
}

/** One paragraph a variable: name, default, meaning, what it must be. */
export function describeVariables(): string {
  return Object.entries<Variable<unknown>>(variables)
    .map(([name, { fallback, help, must }]) => `  ${name}=${fallback}\n      ${help}${must && `; ${must}`}`)
    .join("\n");
}

import { z } from "zod";

/** A value in the environment that cannot be used; the message is for the person who starts the program. */
export class ConfigError extends Error {
  constructor(name: string, value: string, must: string) {
    super(`${name} is ${JSON.stringify(value)}: it must be ${must}.`);
    this.name = "ConfigError";
  }
}

interface Variable<T> {
  readonly fallback: string;
  readonly must: string;
  readonly help: string;
  readonly schema: z.ZodType<T, string>;
}

const text = (fallback: string, help: string): Variable<string> => ({
  fallback,
  must: "a text",
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
} as const;

type Name = keyof typeof variables;
type Values = { readonly [N in Name]: z.output<(typeof variables)[N]["schema"]> };

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
}

/**
 * Reads the configuration from environment variables; unset and empty ones take their defaults.
 * @throws ConfigError naming the variable, its value and what would be right
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = <N extends Name>(name: N): Values[N] => {
    const variable: Variable<unknown> = variables[name];
    const value = env[name] || variable.fallback;
    const result = variable.schema.safeParse(value);
    if (!result.success) throw new ConfigError(name, value, variable.must);
    return result.data as Values[N];
  };
  return {
    production: read("NODE_ENV") === "production",
    port: read("PORT"),
    host: read("HOST") || undefined,
    logLevel: read("LOG_LEVEL"),
    introspection: read("GRAPHQL_INTROSPECTION"),
    landingPage: read("LANDING_PAGE"),
    corsOrigins: read("CORS_ORIGINS"),
  };
}

/** One paragraph a variable: name, default, meaning, what it must be. */
export function describeVariables(): string {
  return Object.entries<Variable<unknown>>(variables)
    .map(([name, { fallback, help, must }]) => `  ${name}=${fallback}\n      ${help}; ${must}`)
    .join("\n");
}

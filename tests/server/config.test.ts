import { ConfigError, describeVariables, readConfig } from "../../src/config";

describe("the configuration", () => {
  it("needs nothing set", () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      port: 4000,
      host: undefined,
      introspection: true,
      landingPage: true,
      corsOrigins: "*",
    });
  });

  it("takes an empty variable for an unset one", () => {
    expect(readConfig({ PORT: "", GRAPHQL_INTROSPECTION: "" })).toEqual(readConfig({}));
  });

  it.each([
    ["PORT", "http", "a whole number from 0 to 65535"],
    ["PORT", "65536", "a whole number from 0 to 65535"],
    ["PORT", "-1", "a whole number from 0 to 65535"],
    ["PORT", "4e3", "a whole number from 0 to 65535"],
    ["GRAPHQL_INTROSPECTION", "maybe", "true or false"],
    ["GRAPHQL_MAX_DEPTH", "0", "a whole number from 1 to 100"],
    ["PERSISTED_OPERATIONS_ONLY", "perhaps", "true or false"],
    [
      "HTTP_HEADERS_TIMEOUT_MS",
      "20000",
      "at most HTTP_REQUEST_TIMEOUT_MS, since a header is part of its request",
    ],
    ["LOG_LEVEL", "loud", "one of silent, fatal, error, warn, info, debug, trace"],
    [
      "CORS_ORIGINS",
      "news.example",
      "* or a comma-separated list of origins, such as https://news.example,http://localhost:3000",
    ],
  ])("refuses %s=%s in a sentence that says what would be right", (name, value, must) => {
    const refusal = new ConfigError(name, value, must);
    expect(refusal.message).toBe(`${name} is "${value}": it must be ${must}.`);
    expect(() => readConfig({ [name]: value })).toThrow(refusal);
  });

  it("refuses to answer only known operations where it is given none", () => {
    expect(() => readConfig({ PERSISTED_OPERATIONS_ONLY: "true" })).toThrow(
      'PERSISTED_OPERATIONS is "": it must be a file, since PERSISTED_OPERATIONS_ONLY is set.',
    );
  });

  it("describes every variable that it reads", () => {
    const read: string[] = [];
    readConfig(new Proxy({}, { get: (_, name) => void read.push(String(name)) }));
    const described = [...describeVariables().matchAll(/^ {2}(\w+)=/gm)].map(([, name]) => name);
    expect([...described].sort()).toEqual([...new Set(read)].sort());
  });
});

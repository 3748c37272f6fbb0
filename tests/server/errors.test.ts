import { ask, serve, type Served } from "./support/harness";

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

describe("what a client sees of a failure", () => {
  it("masks an error that nobody foresaw, and logs it whole with the id of the request", async () => {
    const { status, headers, json } = await ask(server.url, { query: "{ article { id fails } }" });
    expect(status).toBe(200);
    expect(json).toEqual({
      data: { article: { id: "a1", fails: null } },
      errors: [
        {
          message: "Internal server error",
          locations: [{ line: 1, column: 16 }],
          path: ["article", "fails"],
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ],
    });
    const [line] = server.logged.filter(({ path }) => path !== undefined);
    expect(line).toMatchObject({
      requestId: headers.get("x-request-id"),
      path: ["article", "fails"],
      err: { message: "secret" },
    });
    expect(JSON.stringify(line)).toContain("small-schema.ts:");
  });

  it("passes on the words and the code of an error that is meant for clients", async () => {
    const { json } = await ask(server.url, { query: "{ badInput }" });
    expect(json).toEqual({
      data: { badInput: null },
      errors: [
        {
          message: "Say it otherwise.",
          locations: [{ line: 1, column: 3 }],
          path: ["badInput"],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  it.each([
    [
      "a variable of the wrong type",
      { query: "query ($t: String!) { echo(text: $t) }", variables: { t: 5 } },
    ],
    ["a variable that is missing", { query: "query ($t: String!) { echo(text: $t) }" }],
    [
      "null in a variable whose default made it pass validation",
      {
        query: 'query ($k: QuoteKind = FULL) { echo(text: "x", kind: $k) }',
        variables: { k: null },
      },
    ],
    [
      "more wrong variables than are reported",
      { query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: Array(60).fill({}) } },
    ],
  ])("blames the client, not the server, for %s", async (_, body) => {
    const { json } = await ask(server.url, body);
    const { errors } = json as { errors: { extensions: object }[] };
    expect(new Set(errors.map(({ extensions }) => JSON.stringify(extensions)))).toEqual(
      new Set(['{"code":"BAD_USER_INPUT"}']),
    );
  });

  it("does not repeat a wrong value of any length", async () => {
    const { json } = await ask(server.url, {
      query: "query ($k: QuoteKind!) { kind(kind: $k) }",
      variables: { k: "x".repeat(50_000) },
    });
    const { errors } = json as { errors: { message: string }[] };
    expect(errors.map(({ message }) => message.length)).toEqual([501]);
  });

  it.each([
    ["a field", { query: "{ artcle { id } }" }],
    ["an enum value in a document", { query: "{ kind(kind: FUL) }" }],
    [
      "an enum value in a variable",
      { query: "query ($k: QuoteKind!) { kind(kind: $k) }", variables: { k: "FUL" } },
    ],
  ])("suggests a name for %s in development and never in production", async (_, body) => {
    const production = await serve({ NODE_ENV: "production" });
    const [here, there] = [await ask(server.url, body), await ask(production.url, body)];
    await production.stop();
    expect(JSON.stringify(here.json)).toContain("Did you mean");
    expect(JSON.stringify(there.json)).not.toContain("Did you mean");
    expect(JSON.stringify(there.json)).not.toContain("INTERNAL_SERVER_ERROR");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, execute, Kind, parse, type ExecutionResult, type GraphQLSchema } from "graphql";
import { buildDatelineSchema } from "../../src/schema";
import { loadSeed } from "../../src/seed/seed";
import { CompiledExecutor } from "../../src/server/compiled-executor";
import { ask, serve, serveProduct } from "./support/harness";
import { smallSchema } from "./support/small-schema";

type Variables = Readonly<Record<string, unknown>>;

const OPERATIONS = join(__dirname, "../../schema/operations");
const operations = readdirSync(OPERATIONS);
const product = buildDatelineSchema();
const context = { news: loadSeed() };

const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result));

/** What graphql-js answers, what the third use of the same document answers, and whether a plan gave it. */
async function bothWays(
  schema: GraphQLSchema,
  source: string,
  variables: Variables = {},
): Promise<{ readonly interpreted: unknown; readonly planned: unknown; readonly byPlan: boolean }> {
  const document = parse(source);
  const executor = new CompiledExecutor(schema);
  const asked = { document, variables, context };
  await executor.execute(asked);
  await executor.execute(asked);
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  let byPlan = true;
  try {
    if (operation) await executor.executePlan(asked, operation);
  } catch {
    byPlan = false;
  }
  return {
    interpreted: plain(await execute({ schema, document, variableValues: variables, contextValue: context })),
    planned: plain(await executor.execute(asked)),
    byPlan,
  };
}

async function expectPlanned(schema: GraphQLSchema, source: string, variables?: Variables): Promise<void> {
  const { interpreted, planned, byPlan } = await bothWays(schema, source, variables);
  expect(planned).toEqual(interpreted);
  expect(JSON.stringify(planned)).toBe(JSON.stringify(interpreted));
  expect(byPlan).toBe(true);
}

async function expectLeft(schema: GraphQLSchema, source: string, variables?: Variables): Promise<void> {
  const { interpreted, planned, byPlan } = await bothWays(schema, source, variables);
  expect(planned).toEqual(interpreted);
  expect(byPlan).toBe(false);
}

const NODES = { id: "Country:KP", ids: ["Country:KP", "Article:us-japan-boost-military-ties", "nothing"] };

describe("A plan answers as graphql-js does, to the last character,", () => {
  test.each(operations)("%s", async (file) => {
    const variables = file === "leader-page.graphql" ? { name: "Kishida" } : NODES;
    await expectPlanned(product, readFileSync(join(OPERATIONS, file), "utf8"), variables);
  });

  test.each<readonly [string, string, Variables]>([
    [
      "aliases and the same field twice",
      "{ a: articles { totalCount } articles { totalCount nodes { id } } articles { nodes { slug } } }",
      {},
    ],
    [
      "__typename everywhere",
      '{ __typename articles { __typename nodes { __typename } } search(query: "japan") { nodes { __typename } } }',
      {},
    ],
    [
      "fragments on interfaces and unions",
      "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { name } ...F } } fragment F on Fact { status } ",
      NODES,
    ],
    [
      "an enum in a variable",
      'query($t: [SearchType!]) { search(query: "japan", types: $t) { totalCount } }',
      { t: ["QUOTE", "ARTICLE"] },
    ],
    [
      "an input object whose required field has a default",
      "query($f: QuoteFilter) { quotes(filter: $f) { totalCount } }",
      { f: { speakers: ["Biden"] } },
    ],
    ["a required variable with a default", "query($n: Int! = 2) { quotes(first: $n) { nodes { id } } }", {}],
    [
      "a variable inside a literal",
      "query($s: String!) { quotes(filter: { speakers: [$s] }) { totalCount } }",
      { s: "Biden" },
    ],
    [
      "@skip and @include by a variable, true",
      "query($x: Boolean!) { articles { totalCount @skip(if: $x) nodes @include(if: $x) { id } } }",
      { x: true },
    ],
    [
      "@skip and @include by a variable, false",
      "query($x: Boolean!) { articles { totalCount @skip(if: $x) nodes @include(if: $x) { id } } }",
      { x: false },
    ],
    [
      "one fragment, once left out and once not",
      "query($x: Boolean!, $y: Boolean!) { ...F @include(if: $x) ...F @include(if: $y) } fragment F on Query { articles { totalCount } }",
      { x: false, y: true },
    ],
  ])("%s", async (_, source, variables) => {
    await expectPlanned(product, source, variables);
  });

  test("one plan for each choice of what to include", async () => {
    const document = parse("query($x: Boolean!) { articles { totalCount @skip(if: $x) } }");
    const executor = new CompiledExecutor(product);
    const answers: unknown[] = [];
    for (const x of [true, true, false, true, false]) {
      answers.push(plain(await executor.execute({ document, variables: { x }, context })));
    }
    const [skipped, shown] = [{ data: { articles: {} } }, { data: { articles: { totalCount: 1 } } }];
    expect(answers).toEqual([skipped, skipped, shown, skipped, shown]);
  });

  test("what comes later, in its place and in the order asked", async () => {
    await expectPlanned(smallSchema(), "{ a: slow { id } article { headline } b: slow { again { id } } }");
  });
});

describe("What a plan does not do is left to graphql-js, errors, paths and codes:", () => {
  test.each<readonly [string, string, Variables]>([
    ["an error of a resolver", '{ articles { totalCount } quotes(after: "no cursor") { totalCount } }', {}],
    ["a variable of the wrong type", "query($n: Int) { quotes(first: $n) { totalCount } }", { n: "two" }],
    ["a variable that is missing", "query($n: String!) { search(query: $n) { totalCount } }", {}],
    [
      "a variable too much of an enum",
      'query($t: [SearchType!]) { search(query: "a", types: $t) { totalCount } }',
      { t: ["NONE"] },
    ],
    ["introspection", '{ __schema { queryType { name } } __type(name: "Quote") { name } }', {}],
    ["the one name that objects treat otherwise", "{ __proto__: articles { totalCount } }", {}],
  ])("%s", async (_, source, variables) => {
    await expectLeft(product, source, variables);
  });

  test.each<[string, string]>([
    ["null in a nullable field that fails", "{ article { headline fails } }"],
    ["an error beside data that comes later", "{ slow { id } fail }"],
    ["an error inside data that comes later", "{ slow { fails id } }"],
    ["many errors in a list", "{ failMany { fails } }"],
  ])("%s", async (_, source) => {
    await expectLeft(smallSchema(), source);
  });

  test("a null that may not be, up to the next that may", async () => {
    const schema = buildSchema("type Query { a: A b: [B!] } type A { b: B! } type B { c: String! d: Int }");
    const rootValue = { a: { b: {} }, b: [{ c: "c", d: 1 }, { d: 2 }] };
    const query = schema.getQueryType();
    for (const [name, field] of Object.entries(query?.getFields() ?? {})) {
      field.resolve = () => rootValue[name as keyof typeof rootValue];
    }
    await expectLeft(schema, "{ a { b { c } } b { d c } }");
  });
});

describe("A server that compiles", () => {
  const REQUESTS: readonly object[] = [
    ...operations.map((file) => ({
      query: readFileSync(join(OPERATIONS, file), "utf8"),
      variables: { id: "Country:KP", ids: NODES.ids, name: "Kishida" },
    })),
    { query: "query A { articles { totalCount } } query B { quotes { totalCount } }", operationName: "B" },
    { query: "query A { articles { totalCount } } query B { quotes { totalCount } }" },
    { query: '{ quotes(after: "no cursor") { totalCount } articles { totalCount } }' },
    { query: "query($n: Int!) { quotes(first: $n) { totalCount } }", variables: { n: "two" } },
    { query: "query($n: Int!) { quotes(first: $n) { nodes { id } } }", variables: { n: 1_000 } },
    {
      query:
        "{ articles(first: 100) { nodes { quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { id } } } } } } } }",
    },
    { query: "{ nothing }" },
    { query: "{" },
  ];

  test.each(["true", "false"])(
    "says, each time that it is asked, what one says that does not, with kept answers: %s",
    async (keeps) => {
      const env = { LOG_LEVEL: "silent", ...(keeps === "false" && { ANSWER_CACHE_BYTES: "0" }) };
      const [compiling, interpreting] = [
        await serveProduct(env),
        await serveProduct({ ...env, GRAPHQL_COMPILE: "false", ANSWER_CACHE_BYTES: "0" }),
      ];
      for (const request of REQUESTS) {
        const { status, json } = await ask(interpreting.url, request);
        for (let i = 0; i < 5; i += 1) {
          const answer = await ask(compiling.url, request);
          expect([answer.status, answer.json]).toEqual([status, json]);
        }
      }
      await Promise.all([compiling.stop(), interpreting.stop()]);
    },
    60_000,
  );

  test("holds to its limits, whatever the variables, and notes what it did", async () => {
    const server = await serve({
      GRAPHQL_MAX_COST: "100",
      GRAPHQL_MAX_OBJECTS: "60",
      ANSWER_CACHE_BYTES: "0",
    });
    const query = "query Sized($n: Int) { articles(first: $n) { nodes { id } } }";
    const codes: unknown[] = [];
    for (const n of [5, 5, 5, 70, 5, 100, 5]) {
      const { json } = await ask(server.url, { query, variables: { n } });
      const [error] = (json as { errors?: { extensions: { code: string } }[] }).errors ?? [];
      codes.push(error?.extensions.code);
    }
    await server.stop();
    const none = undefined;
    expect(codes).toEqual([none, none, none, "TOO_MANY_OBJECTS", none, "QUERY_TOO_COSTLY", none]);
    expect(server.logged.map(({ operationName, cost, outcome }) => [operationName, cost, outcome])).toEqual([
      ...Array.from({ length: 3 }, () => ["Sized", 6, "ok"]),
      ["Sized", 71, "refused"],
      ["Sized", 6, "ok"],
      ["Sized", none, "refused"],
      ["Sized", 6, "ok"],
    ]);
  });

  test("answers only bodies that are UTF-8, also of an operation that it knows", async () => {
    const server = await serve({ ANSWER_CACHE_BYTES: "0" });
    const text = JSON.stringify({ query: "query($t: String!) { echo(text: $t) }", variables: { t: "#" } });
    for (let i = 0; i < 4; i += 1) await ask(server.url, text);
    const [head = "", tail = ""] = text.split("#");
    const body = Buffer.concat([Buffer.from(head), Buffer.from([0xff]), Buffer.from(tail)]);
    const response = await fetch(server.url, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    await server.stop();
    expect(response.status).toBe(400);
  });
});

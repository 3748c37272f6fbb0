import { getIntrospectionQuery, graphqlSync } from "graphql";
import { smallSchema } from "../support/small-schema";
import { ask, serve, type Served } from "../support/harness";

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const codeOf = async (body: unknown, at = server): Promise<string> => {
  const { json } = await ask(at.url, body);
  const { errors } = json as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? "ok";
};

const times = (n: number, text: string): string =>
  Array.from({ length: n }, (_, i) => text.replaceAll("#", String(i))).join(" ");
const nested = (depth: number): string =>
  `{ article ${"{ again ".repeat(depth - 2)}{ id } ${"}".repeat(depth - 1)}`;

/** For each limit: what makes a request of a given figure, the default limit, and the code beyond it. */
const limits: [string, number, string, (n: number) => unknown][] = [
  [
    "tokens",
    2_000,
    "TOO_MANY_TOKENS",
    (n) => ({
      query: `${times(399, "query Q# { __typename }")} query Last { ${"__typename ".repeat(n - 1_999)} }`,
      operationName: "Last",
    }),
  ],
  ["depth", 12, "QUERY_TOO_DEEP", (n) => ({ query: nested(n) })],
  [
    "depth through fragments",
    12,
    "QUERY_TOO_DEEP",
    (n) => ({
      query: `{ article { ...F0 } } ${times(n - 2, "fragment F# on Article { again { ...F#next } }").replace(
        /F(\d+)next/g,
        (_, i) => `F${Number(i) + 1}`,
      )} fragment F${n - 2} on Article { id }`,
    }),
  ],
  ["aliases", 30, "TOO_MANY_ALIASES", (n) => ({ query: `{ ${times(n, "a#: __typename")} }` })],
  [
    "aliases through fragments",
    30,
    "TOO_MANY_ALIASES",
    (n) => ({
      query: `{ article { ...F ...F ${times(n - 20, "a#: id")} } } fragment F on Article { ${times(10, "f#: id")} }`,
    }),
  ],
  [
    "directives",
    20,
    "TOO_MANY_DIRECTIVES",
    (n) => ({ query: `{ ${times(n, "__typename @include(if: true)")} }` }),
  ],
  [
    "directives through fragments",
    20,
    "TOO_MANY_DIRECTIVES",
    (n) => ({
      query: `{ article { ...F ...F ${times(n - 10, "id @skip(if: false)")} } } fragment F on Article { ${times(5, "id @include(if: true)")} }`,
    }),
  ],
  [
    "items in an input list, literal",
    250,
    "INPUT_LIST_TOO_LONG",
    (n) => ({ query: `{ nodes(ids: [${times(n, '"q#"')}]) { id } }` }),
  ],
  [
    "items in an input list, in a variable",
    250,
    "INPUT_LIST_TOO_LONG",
    (n) => ({
      query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      variables: { ids: Array.from({ length: n }, (_, i) => `q${i}`) },
    }),
  ],
];

describe("limits on an operation", () => {
  it.each(limits)("let %s up to %i pass and refuse one more with %s", async (_, limit, code, make) => {
    expect([await codeOf(make(limit)), await codeOf(make(limit + 1))]).toEqual(["ok", code]);
  });

  it("name the limit and the figure in one clear error, which HTTP takes for an answer", async () => {
    const { status, json } = await ask(server.url, { query: nested(14) });
    expect(status).toBe(200);
    expect(json).toEqual({
      errors: [
        {
          message: "The operation has depth 14, over the limit of 12.",
          extensions: { code: "QUERY_TOO_DEEP", figure: 14, limit: 12 },
        },
      ],
    });
  });

  it("are answered with status 400 to clients that ask for application/graphql-response+json", async () => {
    const { status } = await ask(
      server.url,
      { query: nested(14) },
      { accept: "application/graphql-response+json" },
    );
    expect(status).toBe(400);
  });

  it("can be set from the environment", async () => {
    const strict = await serve({ GRAPHQL_MAX_DEPTH: "3" });
    const codes = [await codeOf({ query: nested(3) }, strict), await codeOf({ query: nested(4) }, strict)];
    await strict.stop();
    expect(codes).toEqual(["ok", "QUERY_TOO_DEEP"]);
  });

  it("cut the list of errors short", async () => {
    const { json } = await ask(server.url, { query: "{ failMany { fails } }" });
    const { errors } = json as { errors: { message: string }[] };
    expect(errors).toHaveLength(21);
    expect(errors[20]).toEqual({
      message: "80 more errors are left out.",
      extensions: { code: "TOO_MANY_ERRORS" },
    });
  });

  it("refuse variables that nest deeper than any input", async () => {
    const deep = `{"query":"{ __typename }","variables":{"a":${"[".repeat(40_000)}${"]".repeat(40_000)}}}`;
    expect(await codeOf(deep)).toBe("INPUT_TOO_DEEP");
  });

  it("refuse batches", async () => {
    const { status } = await ask(server.url, [{ query: "{ __typename }" }]);
    expect(status).toBe(400);
  });
});

describe("the cost of an operation", () => {
  const costOf = async (query: string, variables: object = {}): Promise<unknown> => {
    const { json } = await ask(server.url, { query, variables, extensions: { cost: true } });
    return (json as { extensions?: { cost?: { cost?: number } } }).extensions?.cost?.cost;
  };

  it.each([
    ["an object", "{ article { id } }", 1],
    ["nothing but scalars", '{ echo(text: "x") __typename }', 0],
    ["a page of the default size", "{ articles { nodes { id } } }", 21],
    [
      "a page of a size",
      "{ articles(first: 3) { edges { node { id } } pageInfo { endCursor } } }",
      1 + 3 * 2 + 1,
    ],
    ["a page from the back", "{ articles(last: 4) { nodes { id } } }", 5],
    [
      "pages in pages",
      "{ articles(first: 5) { nodes { quotes(first: 7) { nodes { id } } } } }",
      1 + 5 * (1 + 1 + 7),
    ],
    ["a list without a declared bound", "{ article { sentences { id } } }", 101],
    ["nodes by their ids", '{ nodes(ids: ["q1", "q2", "q3"]) { id } }', 3],
    [
      "a fragment spread twice",
      "{ article { ...F again { ...F } } } fragment F on Article { again { id } }",
      4,
    ],
    [
      "a page inside a fragment",
      "{ articles(first: 3) { ...F } } fragment F on ArticleConnection { nodes { id } }",
      4,
    ],
    ["introspection", "{ __schema { types { name } } }", 0],
  ])("counts %s", async (_, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  it("takes a page size from a variable, its default, or the maximum where there is none", async () => {
    const query = "query ($n: Int) { articles(first: $n) { nodes { id } } }";
    const withDefault = "query ($n: Int = 5) { articles(first: $n) { nodes { id } } }";
    expect([
      await costOf(query, { n: 7 }),
      await costOf(query),
      await costOf(query, { n: null }),
      await costOf(withDefault),
      await costOf(withDefault, { n: 6 }),
    ]).toEqual([8, 101, 101, 6, 7]);
  });

  it("is refused over 100,000 and not at it", async () => {
    const pages =
      "articles(first: 98) { nodes { quotes(first: 10) { nodes { article { quotes(first: 98) { nodes { id } } } } } } }";
    const pagesCost = 1 + 98 * (1 + 1 + 10 * (1 + 1 + 1 + 98));
    const rest = (n: number): string =>
      Array.from({ length: Math.ceil(n / 101) }, (_, i) => Math.min(101, n - i * 101))
        .map((part, i) =>
          part === 1 ? `s${i}: article { id }` : `s${i}: articles(first: ${part - 1}) { nodes { id } }`,
        )
        .join(" ");
    const exactly = (cost: number): string => `{ ${pages} ${rest(cost - pagesCost)} }`;
    const { json } = await ask(server.url, { query: exactly(100_001) });
    expect(await costOf(exactly(100_000))).toBe(100_000);
    expect(json).toMatchObject({ errors: [{ extensions: { code: "QUERY_TOO_COSTLY", figure: 100_001 } }] });
  });

  it("is refused at once for a fragment bomb, whose figure no number can hold", async () => {
    const bomb = `{ ...F0 } ${Array.from(
      { length: 60 },
      (_, i) =>
        `fragment F${i} on Query { articles { nodes { id } } ...F${i + 1} ...F${i + 1} ...F${i + 1} }`,
    ).join(" ")} fragment F60 on Query { __typename }`;
    const began = performance.now();
    const { json } = await ask(server.url, { query: bomb });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(json).toEqual({
      errors: [
        {
          message:
            "The operation has cost over 9007199254740991 (objects that it may return), over the limit of 100000.",
          extensions: { code: "QUERY_TOO_COSTLY", figure: Number.MAX_SAFE_INTEGER, limit: 100_000 },
        },
      ],
    });
  });

  it("is told where asked, with the objects really resolved, by extension or by header", async () => {
    const query = "{ articles(first: 2) { nodes { id quotes(first: 3) { nodes { id } } } } }";
    const asked = await ask(server.url, { query, extensions: { cost: true } });
    const byHeader = await ask(server.url, { query }, { "x-dateline-cost": "1" });
    const unasked = await ask(server.url, { query });
    expect((asked.json as { extensions: unknown }).extensions).toEqual({
      cost: { cost: 11, limit: 100_000, objects: 11, objectLimit: 50_000, depth: 5, depthLimit: 12 },
    });
    expect(byHeader.json).toEqual(asked.json);
    expect(unasked.json).not.toHaveProperty("extensions");
  });
});

describe("introspection", () => {
  it("is not held to the limits of depth and cost: tools may ask for the whole schema", async () => {
    const source = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
    const { json } = await ask(server.url, { query: source });
    expect(json).toEqual(graphqlSync({ schema: smallSchema(), source }));
  });

  it.each([
    [
      "aliased lists in lists",
      `{ __schema { types { fields { type { fields { ${times(20, "a#: args { name }")} } } } } } }`,
    ],
    ["many schemas", `{ ${times(30, "a#: __schema { types { fields { args { name } } } }")} }`],
    ["depth without lists", `{ __schema { queryType ${"{ ofType ".repeat(30)}{ name } ${"}".repeat(30)} } }`],
  ])("is refused as a bomb of %s", async (_, query) => {
    expect(await codeOf({ query })).toMatch(/^INTROSPECTION_TOO_(COSTLY|DEEP)$/);
  });
});

describe("while an operation runs", () => {
  it("the work is stopped once it has resolved more objects than it may, and not before", async () => {
    // 1 + 1 + 10 × (1 + 30) objects, and one more for the second.
    const query = (more: string): string =>
      `{ articles(first: 10) { nodes { quotes(first: 30) { nodes { id } } } } ${more} }`;
    const figure = 1 + 10 * (1 + 1 + 30);
    const tight = await serve({ GRAPHQL_MAX_OBJECTS: String(figure) });
    const fits = await ask(tight.url, { query: query("__typename") });
    const over = await ask(tight.url, { query: query("article { id }") });
    await tight.stop();
    expect(fits.json).toHaveProperty("data.articles.nodes.length", 10);
    expect(over.json).toEqual({
      errors: [
        {
          message: `The operation has a result of ${figure + 1} objects, over the limit of ${figure}.`,
          extensions: { code: "TOO_MANY_OBJECTS", figure: figure + 1, limit: figure },
        },
      ],
    });
  });

  it("the work is stopped when its time is up, though a resolver still waits", async () => {
    const hasty = await serve({ GRAPHQL_TIMEOUT_MS: "100" });
    const began = performance.now();
    const { json } = await ask(hasty.url, { query: "{ slow { again { id } } }" });
    const took = performance.now() - began;
    await hasty.stop();
    expect(took).toBeLessThan(290);
    expect(json).toEqual({
      errors: [
        {
          message: "The operation has taken more than 100 ms, over the limit of 100.",
          extensions: { code: "EXECUTION_TIMED_OUT", limit: 100 },
        },
      ],
    });
  });

  it("what waits for room and runs out of time leaves the room to others", async () => {
    const narrow = await serve({ GRAPHQL_MAX_COST: "2000", GRAPHQL_TIMEOUT_MS: "250" });
    const heavy = (field: string): object => ({
      query: `{ ${field} articles(first: 18) { nodes { sentences { id } } } }`,
    });
    const waiting = await Promise.all(Array.from({ length: 12 }, () => codeOf(heavy("slow { id }"), narrow)));
    const later = await codeOf(heavy("__typename"), narrow);
    await narrow.stop();
    expect([new Set(waiting), later]).toEqual([new Set(["EXECUTION_TIMED_OUT"]), "ok"]);
  });

  it("an answer longer than may be sent is replaced by an error", async () => {
    const tight = await serve({ GRAPHQL_MAX_RESPONSE_CHARS: "1000" });
    const codes = [
      await codeOf({ query: "{ article { long(length: 900) } }" }, tight),
      await codeOf({ query: "{ article { long(length: 1000) } }" }, tight),
    ];
    await tight.stop();
    expect(codes).toEqual(["ok", "RESPONSE_TOO_LARGE"]);
  });
});

import fc from "fast-check";
import { ask, serve, type Served } from "../support/harness";

/** Selections of the small schema, whose lists are as full as they may be. */
const { connection } = fc.letrec<{ article: string; quote: string; connection: string }>((tie) => ({
  article: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant("{ id }"),
    tie("article").map((inner) => `{ again ${inner} }`),
    fc.tuple(tie("quote"), size()).map(([inner, args]) => `{ id quotes${args} ${inner} }`),
    fc.tuple(tie("article"), tie("article")).map(([a, b]) => `{ id again ${a} other: again ${b} }`),
    fc.constant("{ sentences { id article { id } } }"),
  ),
  quote: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant("{ nodes { id } pageInfo { endCursor } }"),
    tie("article").map((inner) => `{ edges { node { id article ${inner} } } nodes { id } }`),
    tie("article").map((inner) => `{ nodes { ...on Quote { article ${inner} } } }`),
  ),
  connection: fc
    .tuple(tie("article"), size())
    .map(([inner, args]) => `{ articles${args} { nodes ${inner} } }`),
}));

function size(): fc.Arbitrary<string> {
  return fc
    .option(fc.integer({ min: 1, max: 9 }))
    .map((first) => (first === null ? "" : `(first: ${first})`));
}

describe("the cost of an operation", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve({ LOG_LEVEL: "silent" });
  });
  afterAll(() => server.stop());

  it("is never less than the objects that it returns, and equal where all lists are full", async () => {
    await fc.assert(
      fc.asyncProperty(connection, async (query) => {
        const { json } = await ask(server.url, { query, extensions: { cost: true } });
        const { extensions } = json as { extensions?: { cost: { cost: number; objects: number } } };
        // Beyond the limits nothing is returned.
        if (!extensions || extensions.cost.objects === 0) return;
        const { cost, objects } = extensions.cost;
        const full = !query.includes("sentences");
        expect({ bounded: objects <= cost, exact: objects === cost || !full }).toEqual({
          bounded: true,
          exact: true,
        });
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});

import fc from "fast-check";
import { buildDatelineSchema } from "../../src/schema";
import { damaged, damages, documents } from "./support/documents";
import { serveProduct, type Served } from "./support/harness";

const schema = buildDatelineSchema();

const jsonOf = (query: string, variables: object): Buffer =>
  Buffer.from(JSON.stringify({ query, variables }));
const variables = fc.dictionary(fc.string(), fc.anything({ withNullPrototype: false }), { maxKeys: 3 });

const bodies = fc.tuple(documents(schema), variables).map(([query, values]) => jsonOf(query, values));

/** The same with bytes damaged: of the document, so that GraphQL's parser sees it, or of the whole body. */
const mutated = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(documents(schema), damages)
      .map(([query, all]) => jsonOf(damaged(Buffer.from(query), all).toString(), {})),
  },
  { weight: 1, arbitrary: fc.tuple(bodies, damages).map(([body, all]) => damaged(body, all)) },
);

describe("whatever is asked", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serveProduct({ NODE_ENV: "production", LOG_LEVEL: "error" });
  });
  afterAll(() => server.stop());

  it.each([
    ["generated from the schema", bodies],
    ["generated and then damaged", mutated],
  ])(
    "is answered within 2 s, never with an error of the server's, a stack, a path or a suggestion: requests %s",
    async (_, requests) => {
      await fc.assert(
        fc.asyncProperty(requests, async (body) => {
          const began = performance.now();
          const response = await fetch(server.url, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body,
          });
          const text = await response.text();
          expect(performance.now() - began).toBeLessThan(2_000);
          expect(response.status).toBeLessThan(500);
          expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|Did you mean|node_modules|\/src\/| at \w+ \(/);
          expect(server.logged).toEqual([]);
        }),
        { numRuns: 2_000, interruptAfterTimeLimit: 5_000, endOnFailure: true },
      );
    },
    20_000,
  );
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildDatelineSchema } from "../../../src/schema";
import { unboundedLists } from "../../../src/server/limits/list-sizes";
import { ask, serveProduct, type Served } from "../support/harness";

const OPERATIONS = path.join(__dirname, "../../../schema/operations");

describe("the product under its limits", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serveProduct({ NODE_ENV: "production" });
  });
  afterAll(() => server.stop());

  it("declares a bound on every list that is not paged", () => {
    expect(unboundedLists(buildDatelineSchema())).toEqual([]);
  });

  it.each(readdirSync(OPERATIONS).filter((name) => name.endsWith(".graphql")))(
    "lets the example operation %s pass, at a cost that bounds what it returns",
    async (name) => {
      const query = readFileSync(path.join(OPERATIONS, name), "utf8");
      const variables = { id: "none", name: "Biden", after: null };
      const { json } = await ask(server.url, { query, variables, extensions: { cost: true } });
      const { errors = [], extensions } = json as {
        errors?: { extensions: { code: string } }[];
        extensions: { cost: { cost: number; objects: number } };
      };
      expect(errors.map(({ extensions: { code } }) => code)).toEqual(errors.map(() => "BAD_USER_INPUT"));
      expect(extensions.cost.objects).toBeLessThanOrEqual(extensions.cost.cost);
      expect(extensions.cost.cost).toBeLessThan(50_000);
    },
  );
});

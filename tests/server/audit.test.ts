import { serverAudits } from "graphql-http";
import { serveProduct, type Served } from "./support/harness";

let server: Served;
beforeAll(async () => {
  server = await serveProduct({ NODE_ENV: "production" });
});
afterAll(() => server.stop());

/** https://github.com/graphql/graphql-http: the public audits of the GraphQL over HTTP specification. */
const audits = serverAudits({ url: () => server.url });

/** What the specification leaves open: a GET that any page can make a browser send is refused here (CSRF). */
const REFUSED_BY_CHOICE = ["5A70", "D6D5", "6A70"];

describe("GraphQL over HTTP", () => {
  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))("%s: %s", async (id, name, fn) => {
    const { status } = await fn();
    expect(status).toBe(REFUSED_BY_CHOICE.includes(id) ? "notice" : "ok");
    expect(REFUSED_BY_CHOICE.includes(id) && !name.startsWith("MAY ")).toBe(false);
  });

  it("is audited in full", () => {
    expect(audits.length).toBeGreaterThan(50);
  });
});

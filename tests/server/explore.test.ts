import { getIntrospectionQuery } from "graphql";
import { ask, serve, type Served } from "./support/harness";

const openInBrowser = (server: Served): Promise<Response> =>
  fetch(server.url, { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } });

describe("a browser that opens /graphql", () => {
  it.each(["development", "production"])(
    "gets Apollo Sandbox filled with the story, in %s",
    async (NODE_ENV) => {
      const server = await serve({ NODE_ENV });
      const response = await openInBrowser(server);
      const html = await response.text();
      await server.stop();
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(html).toContain("new window.EmbeddedSandbox(");
      expect(html).toContain('"document":"query StoryPage { article(id: \\"a1\\") { headline } }"');
    },
  );

  it("gets a policy that lets the page run its own scripts and nobody frame it", async () => {
    const server = await serve();
    const response = await openInBrowser(server);
    const html = await response.text();
    await server.stop();
    const nonce = /<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'nonce-(\w+)'/.exec(
      html,
    )?.[1];
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toHaveLength(2);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(response.headers.get("content-security-policy")).toBe(
      "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
  });

  it("gets no page where LANDING_PAGE is false", async () => {
    const server = await serve({ LANDING_PAGE: "false" });
    const response = await openInBrowser(server);
    await server.stop();
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });
});

describe("introspection", () => {
  it.each(["development", "production"])("answers in %s", async (NODE_ENV) => {
    const server = await serve({ NODE_ENV });
    const { json } = await ask(server.url, { query: getIntrospectionQuery() });
    await server.stop();
    expect(json).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  });

  it("is refused where GRAPHQL_INTROSPECTION is false", async () => {
    const server = await serve({ GRAPHQL_INTROSPECTION: "false" });
    const { json } = await ask(server.url, { query: "{ __schema { queryType { name } } }" });
    await server.stop();
    expect(json).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
  });
});

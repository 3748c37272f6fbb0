import { ask, serve, type Served } from "./support/harness";

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const at = (path: string): string => new URL(path, server.url).href;

describe("the HTTP server", () => {
  it("answers a POST and a GET alike", async () => {
    const posted = await ask(server.url, { query: "{ article { headline } }" });
    const got = await fetch(at("/graphql?query={article{headline}}"), {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(posted.json).toEqual({ data: { article: { headline: "A headline" } } });
    expect(await got.json()).toEqual(posted.json);
  });

  it("refuses a GET that any page could make a browser send (CSRF)", async () => {
    const response = await fetch(at("/graphql?query={__typename}"));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });

  it.each([
    ["an unknown path", "/", { method: "GET" }, 404, "NOT_FOUND"],
    ["an unknown method", "/graphql", { method: "DELETE" }, 405, "METHOD_NOT_ALLOWED"],
    [
      "no content type",
      "/graphql",
      { method: "POST", body: Buffer.from("{}") },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "compressed bodies",
      "/graphql",
      {
        method: "POST",
        body: "{}",
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
      },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "another charset",
      "/graphql",
      { method: "POST", body: "{}", headers: { "content-type": "application/json; charset=utf-16" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "bytes that are not UTF-8",
      "/graphql",
      {
        method: "POST",
        body: Buffer.from([0x22, 0xff, 0x22]),
        headers: { "content-type": "application/json" },
      },
      400,
      "BAD_REQUEST",
    ],
    [
      "a body over the limit",
      "/graphql",
      { method: "POST", body: "x".repeat(102_401), headers: { "content-type": "application/json" } },
      413,
      "BODY_TOO_LARGE",
    ],
  ])("refuses %s", async (_, path, init, status, code) => {
    const response = await fetch(at(path), init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it("names the methods that it allows", async () => {
    const response = await fetch(at("/graphql"), { method: "PUT" });
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
  });

  it("takes a body of exactly the limit", async () => {
    const head = '{"query":"{__typename}","pad":"';
    const { json } = await ask(server.url, `${head}${"x".repeat(102_400 - head.length - 2)}"}`);
    expect(json).toEqual({ data: { __typename: "Query" } });
  });

  it("gives every answer an id of its own and headers that keep browsers from guessing", async () => {
    const [one, two] = [await ask(server.url, { query: "{__typename}" }), await fetch(at("/nowhere"))];
    expect(one.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(one.headers.get("x-request-id")).not.toBe(two.headers.get("x-request-id"));
    for (const { headers } of [one, two]) {
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });
});

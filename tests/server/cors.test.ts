import { serve, type Served } from "./support/harness";

const STUDIO = "https://studio.apollographql.com";

const preflight = (server: Served, origin: string): Promise<Response> =>
  fetch(server.url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-trace",
    },
  });

const get = (server: Served, origin: string): Promise<Response> =>
  fetch(`${server.url}?query=%7B__typename%7D`, { headers: { origin, "apollo-require-preflight": "1" } });

const corsOf = (response: Response): Record<string, string> =>
  Object.fromEntries([...response.headers].filter(([name]) => /^(access-control|vary)/.test(name)));

describe("pages on other origins", () => {
  it("may ask by default, whatever their origin, without cookies", async () => {
    const server = await serve();
    const answers = [await preflight(server, STUDIO), await get(server, "https://news.example")];
    await server.stop();
    expect(answers.map(({ status }) => status)).toEqual([204, 200]);
    expect(answers.map(corsOf)).toEqual([
      {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET, POST, OPTIONS",
        "access-control-allow-headers": "content-type,x-trace",
        "access-control-max-age": "7200",
        "access-control-expose-headers": "x-request-id, retry-after",
        vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
      },
      {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "x-request-id, retry-after",
        vary: "Accept, X-Dateline-Cost",
      },
    ]);
  });

  it("may ask only where CORS_ORIGINS lists them, and caches are told that answers differ", async () => {
    const server = await serve({ CORS_ORIGINS: "https://news.example, http://localhost:3000" });
    const allowed = await get(server, "http://localhost:3000");
    const refused = [await get(server, "https://evil.example"), await preflight(server, STUDIO)];
    await server.stop();
    expect(corsOf(allowed)).toEqual({
      "access-control-allow-origin": "http://localhost:3000",
      "access-control-expose-headers": "x-request-id, retry-after",
      vary: "Origin, Accept, X-Dateline-Cost",
    });
    expect(refused.map(({ headers }) => headers.get("access-control-allow-origin"))).toEqual([null, null]);
    expect(refused.map(({ headers }) => headers.get("vary"))).toEqual([
      "Origin, Accept, X-Dateline-Cost",
      "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    ]);
  });

  it("can read errors, too", async () => {
    const server = await serve();
    const response = await fetch(server.url, { method: "POST", headers: { origin: STUDIO }, body: "{}" });
    await server.stop();
    expect(response.status).toBe(415);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

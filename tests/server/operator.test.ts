import { ask, serve, serveProduct } from "./support/harness";

const get = async (url: string, path: string, headers = {}): Promise<{ status: number; text: string }> => {
  const response = await fetch(new URL(path, url), { headers });
  return { status: response.status, text: await response.text() };
};

describe("what an operator sees", () => {
  it("is whether the process lives and is ready", async () => {
    const server = await serve();
    const answers = [await get(server.url, "/healthz"), await get(server.url, "/readyz")];
    await server.stop();
    expect(answers).toEqual([
      { status: 200, text: '{"status":"ok"}\n' },
      { status: 200, text: '{"status":"ready"}\n' },
    ]);
  });

  it("is, in metrics, every request by operation and outcome, its time and its cost, and what is loaded", async () => {
    const server = await serveProduct();
    await ask(server.url, { query: "query Named { articles { nodes { id } } }" });
    await ask(server.url, { query: "query Unknown { nothing }" });
    await ask(server.url, { query: "{ a: __typename }" });
    await ask(server.url, { query: `{ ${"a: article(slug: 1) ".repeat(3)} }` });
    const { text } = await get(server.url, "/metrics");
    await server.stop();
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("dateline_requests_total"))).toEqual([
      'dateline_requests_total{operation="Named",outcome="ok"} 1',
      'dateline_requests_total{operation="(anonymous)",outcome="client_error"} 2',
      'dateline_requests_total{operation="(anonymous)",outcome="ok"} 1',
    ]);
    expect(lines).toContain("dateline_articles_loaded 1");
    expect(lines).toContain('dateline_request_duration_seconds_count{outcome="ok"} 2');
    expect(lines).toContain("dateline_operation_cost_sum 21");
    for (const name of ["nodejs_eventloop_lag_seconds", "nodejs_heap_size_used_bytes"]) {
      expect(lines.some((line) => line.startsWith(`${name} `))).toBe(true);
    }
  });

  it("keeps apart only so many operation names, and learns none from a request that fails", async () => {
    const server = await serve();
    await ask(server.url, { query: "query Failing { fail }" });
    for (let i = 0; i < 60; i += 1) await ask(server.url, { query: `query Name${i} { __typename }` });
    await ask(server.url, { query: `query ${"N".repeat(100)} { __typename }` });
    const { text } = await get(server.url, "/metrics");
    await server.stop();
    const names = new Set([...text.matchAll(/operation="([^"]+)"/g)].map(([, name]) => name));
    expect(names.size).toBe(51);
    expect(names).toContain("(other)");
    expect(text).toContain('dateline_requests_total{operation="(other)",outcome="ok"} 11');
    expect(text).not.toContain("Failing");
  });

  it("is kept from others by a token, where there is one", async () => {
    const server = await serve({ METRICS_TOKEN: "let me in" }, {});
    const statuses = [
      await get(server.url, "/metrics"),
      await get(server.url, "/metrics", { authorization: "Bearer let me out" }),
      await get(server.url, "/metrics", { authorization: "Bearer let me in" }),
    ].map(({ status }) => status);
    await server.stop();
    expect(statuses).toEqual([401, 401, 200]);
  });

  it("is, in the log, one line a request, without the document or the variables", async () => {
    const server = await serve();
    const { headers } = await ask(server.url, {
      query:
        'query Secret($t: String!) { echo(text: $t) other: echo(text: "in the document") article { id } }',
      variables: { t: "in a variable" },
    });
    await ask(server.url, {
      query: "query Wrong($t: Int!) { articles(first: $t) { nodes { id } } }",
      variables: { t: "in a wrong variable" },
    });
    await server.stop();
    const { time, durationMs, ...line } = server.logged[0] ?? {};
    expect([typeof time, typeof durationMs]).toEqual(["string", "number"]);
    expect(line).toEqual({
      level: 30,
      requestId: headers.get("x-request-id"),
      operationName: "Secret",
      cost: 1,
      objects: 1,
      status: 200,
      outcome: "ok",
      msg: "request",
    });
    expect(server.logged[1]).toMatchObject({
      operationName: "Wrong",
      outcome: "client_error",
      code: "BAD_USER_INPUT",
    });
    expect(JSON.stringify(server.logged)).not.toMatch(/in the document|in a variable|in a wrong variable/);
  });

  it.each(["/healthz", "/readyz", "/metrics"])("answers nothing but GET and HEAD at %s", async (path) => {
    const server = await serve();
    const response = await fetch(new URL(path, server.url), { method: "POST", body: "{}" });
    await server.stop();
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });
});

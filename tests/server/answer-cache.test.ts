import type { NewsRepository } from "../../src/news/news.repository";
import { buildDatelineSchema } from "../../src/schema";
import { loadSeed } from "../../src/seed/seed";
import { ask, serve, serveProduct, type Served } from "./support/harness";
import { postText, RawConnection } from "./support/raw";

const HEADLINES = { query: "query Headlines { articles { nodes { headline } } }" };
const SAFE = { "apollo-require-preflight": "1" };

const get = (
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = SAFE,
): Promise<Response> => fetch(`${url}?query=${encodeURIComponent(query)}`, { headers });

/** The product over news that says how often it was asked for a list of articles. */
async function serveCounted(env: Readonly<Record<string, string>> = {}): Promise<{
  readonly server: Served;
  readonly asked: () => number;
  readonly setVersion: (version: string) => void;
}> {
  const seed = loadSeed();
  let count = 0;
  let version = "one";
  const news = new Proxy(seed, {
    get(target, name) {
      if (name === "version") return version;
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        if (name === "list") count += 1;
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  }) as NewsRepository;
  const server = await serve(env, { schema: buildDatelineSchema(), news: () => news });
  return { server, asked: () => count, setVersion: (next) => void (version = next) };
}

describe("an answer that is kept", () => {
  it("is found out once, and given to everybody with an id of its own, until the news changes", async () => {
    const { server, asked, setVersion } = await serveCounted();
    const answers = [await ask(server.url, HEADLINES), await ask(server.url, HEADLINES)];
    const before = asked();
    setVersion("two");
    answers.push(await ask(server.url, HEADLINES));
    await server.stop();
    expect([before, asked()]).toEqual([1, 2]);
    const { json } = answers[0] ?? {};
    expect(answers.map((answer) => answer.json)).toEqual([json, json, json]);
    expect(new Set(answers.map(({ headers }) => headers.get("x-request-id"))).size).toBe(3);
    expect(
      server.logged.map(({ operationName, cost, objects, outcome }) => [
        operationName,
        cost,
        objects,
        outcome,
      ]),
    ).toEqual(Array(3).fill(["Headlines", 21, 2, "ok"]));
  });

  it("is new once another article is loaded", async () => {
    const seed = loadSeed();
    const empty = { ...{ version: "empty" }, list: () => ({ edges: [], totalCount: () => 0 }) };
    let news: NewsRepository = empty as unknown as NewsRepository;
    const server = await serve({}, { schema: buildDatelineSchema(), news: () => news });
    const count = { query: "{ articles { totalCount } }" };
    const before = [await ask(server.url, count), await ask(server.url, count)];
    news = seed;
    const after = await ask(server.url, count);
    await server.stop();
    expect([...before, after].map(({ json }) => json)).toEqual(
      [0, 0, 1].map((totalCount) => ({ data: { articles: { totalCount } } })),
    );
  });

  it("is none where nothing may be kept, where it has errors, or where another was asked", async () => {
    const off = await serveCounted({ ANSWER_CACHE_BYTES: "0" });
    for (let i = 0; i < 3; i += 1) await ask(off.server.url, HEADLINES);
    const on = await serveCounted();
    const failing = { query: '{ articles { nodes { id } } quotes(after: "no cursor") { nodes { id } } }' };
    const failed = [await ask(on.server.url, failing), await ask(on.server.url, failing)];
    const afterErrors = on.asked();
    await ask(on.server.url, { query: "{ articles(first: 1) { nodes { id } } }" });
    await ask(on.server.url, { query: "{ articles(first: 2) { nodes { id } } }" });
    await Promise.all([off.server.stop(), on.server.stop()]);
    expect(off.asked()).toBe(3);
    expect(failed[0]?.json).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect(failed[1]?.json).toEqual(failed[0]?.json);
    expect(afterErrors).toBeGreaterThanOrEqual(4);
    expect(on.asked()).toBe(afterErrors + 2);
  });

  it("takes no more memory than it may: the oldest goes first", async () => {
    const { server, asked } = await serveCounted({ ANSWER_CACHE_BYTES: "20000" });
    const query = (n: number): object => ({ query: `query Q${n} { articles { nodes { headline } } }` });
    for (let i = 0; i < 40; i += 1) await ask(server.url, query(i));
    await ask(server.url, query(39));
    const recent = asked();
    await ask(server.url, query(0));
    await server.stop();
    expect([recent, asked()]).toEqual([40, 41]);
  });
});

describe("what one client's headers say", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serveProduct({ CORS_ORIGINS: "https://a.example,https://b.example" });
  });
  afterAll(() => server.stop());

  const typeOf = async (accept: string): Promise<string | null> =>
    (await ask(server.url, HEADLINES, { accept })).headers.get("content-type");

  it("chooses the media type of its own answers alone", async () => {
    const asked = ["application/json", "application/graphql-response+json", "application/json"];
    const types: (string | null)[] = [];
    for (const accept of [...asked, ...asked]) types.push(await typeOf(accept));
    const expected = asked.map((type) => `${type}; charset=utf-8`);
    expect(types).toEqual([...expected, ...expected]);
  });

  it("opens answers to its own origin alone", async () => {
    const origins = ["https://a.example", "https://b.example", "https://c.example"];
    const allowed: (string | null)[] = [];
    for (const origin of [...origins, ...origins]) {
      const { headers } = await ask(server.url, HEADLINES, { origin });
      allowed.push(headers.get("access-control-allow-origin"));
      expect(headers.get("vary")).toBe("Origin");
    }
    const expected = ["https://a.example", "https://b.example", null];
    expect(allowed).toEqual([...expected, ...expected]);
  });

  it("shows the cost to itself alone", async () => {
    const shown: boolean[] = [];
    for (const headers of [{}, { "x-dateline-cost": "1" }, {}, { "x-dateline-cost": "1" }]) {
      shown.push("extensions" in ((await ask(server.url, HEADLINES, headers)).json as object));
    }
    expect(shown).toEqual([false, true, false, true]);
  });

  it("spares the way of CSRF prevention for nobody", async () => {
    const statuses: number[] = [];
    for (const headers of [SAFE, {}, { "x-apollo-operation-name": "x" }, { "content-type": "text/plain" }]) {
      statuses.push((await get(server.url, HEADLINES.query, headers)).status);
    }
    expect(statuses).toEqual([200, 400, 200, 400]);
  });

  it("is not answered with what it does not ask for: credentials, cookies and request ids stay where they are", async () => {
    const secret = { authorization: "Bearer secret", cookie: "secret=1", "x-request-id": "secret" };
    await ask(server.url, HEADLINES, secret);
    const { headers } = await ask(server.url, HEADLINES);
    expect(JSON.stringify([...headers])).not.toContain("secret");
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("counts against its own allowance, kept answer or not", async () => {
    const limited = await serveProduct({ RATE_LIMIT_PER_MINUTE: "30", TRUST_PROXY: "1" });
    const statuses: number[] = [];
    for (const ip of ["1.1.1.1", "1.1.1.1", "1.1.1.1", "2.2.2.2"]) {
      statuses.push((await ask(limited.url, HEADLINES, { "x-forwarded-for": ip })).status);
    }
    await limited.stop();
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});

describe("a GET", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serveProduct({ CACHE_CONTROL: "public, max-age=60" });
  });
  afterAll(() => server.stop());

  it("may be held by caches, as long as CACHE_CONTROL says, and revalidated", async () => {
    const first = await get(server.url, HEADLINES.query);
    const etag = first.headers.get("etag") ?? "";
    expect(
      Object.fromEntries(["cache-control", "vary"].map((name) => [name, first.headers.get(name)])),
    ).toEqual({
      "cache-control": "public, max-age=60",
      vary: "Accept, X-Dateline-Cost",
    });
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await get(server.url, HEADLINES.query, { ...SAFE, "if-none-match": known });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
      expect(again.headers.get("content-length")).toBeNull();
    }
    const other = await get(server.url, HEADLINES.query, { ...SAFE, "if-none-match": '"other"' });
    expect([other.status, await other.text()]).toEqual([200, await first.text()]);
  });

  it.each([
    ["*", ["*", "*", "*"]],
    [
      "https://a.example,https://studio.apollographql.com",
      ["https://a.example", "https://a.example", undefined],
    ],
  ])(
    "has the same headers whether its answer is kept or not, for CORS_ORIGINS %s",
    async (origins, allowed) => {
      const fresh = await serveProduct({ CORS_ORIGINS: origins });
      const seen: Record<string, string>[] = [];
      for (const origin of ["https://a.example", "https://a.example", "https://b.example"]) {
        const { headers } = await get(fresh.url, HEADLINES.query, { ...SAFE, origin });
        const own = ["x-request-id", "date"];
        seen.push(Object.fromEntries([...headers].filter(([name]) => !own.includes(name))));
      }
      await fresh.stop();
      const [first, kept] = seen;
      expect(kept).toEqual(first);
      expect(seen.map((headers) => headers["access-control-allow-origin"])).toEqual(allowed);
      expect(new Set(seen.map(({ etag, vary }) => `${etag} ${vary}`)).size).toBe(1);
    },
  );

  it("has another validator for another answer and another media type", async () => {
    const etags = await Promise.all([
      get(server.url, HEADLINES.query),
      get(server.url, "{ articles { totalCount } }"),
      get(server.url, HEADLINES.query, { ...SAFE, accept: "application/graphql-response+json" }),
    ]);
    expect(new Set(etags.map(({ headers }) => headers.get("etag"))).size).toBe(3);
  });

  it("with an error is held by nobody", async () => {
    const { headers } = await get(server.url, '{ quotes(after: "no cursor") { totalCount } }');
    expect([headers.get("cache-control"), headers.get("etag")]).toEqual(["no-store", null]);
  });

  it("has a HEAD that says the same without the answer", async () => {
    const url = `${server.url}?query=${encodeURIComponent(HEADLINES.query)}`;
    const [head, full] = [
      await fetch(url, { method: "HEAD", headers: SAFE }),
      await fetch(url, { headers: SAFE }),
    ];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe(full.headers.get("etag"));
    expect(head.headers.get("content-length")).toBe(full.headers.get("content-length"));
  });

  it("alone is revalidated: a POST gets its answer whatever it knows", async () => {
    const { status, headers } = await ask(server.url, HEADLINES, { "if-none-match": "*" });
    expect([status, headers.get("cache-control"), headers.get("etag")]).toEqual([200, "no-store", null]);
  });
});

describe("kept answers on one connection", () => {
  it("come in the order in which they were asked, among others", async () => {
    const server = await serveProduct();
    const text = (name: string, last = ""): string =>
      postText({ query: `{ ${name}: articles { totalCount } }` }, last);
    for (const name of ["a", "b"]) await ask(server.url, { query: `{ ${name}: articles { totalCount } }` });
    const connection = await RawConnection.open(server.url);
    const names = ["a", "new", "b", "a"];
    const texts = names.map((name, i) => text(name, i === 3 ? "Connection: close\r\n" : ""));
    const received = await connection.send(texts.join("")).closed;
    await server.stop();
    expect([...received.matchAll(/"data":\{"(\w+)"/g)].map(([, name]) => name)).toEqual(names);
  });

  it("close it while the server ends", async () => {
    const server = await serveProduct();
    await ask(server.url, HEADLINES);
    const stopped = server.stop(300);
    const { headers } = await ask(server.url, HEADLINES);
    await stopped;
    expect(headers.get("connection")).toBe("close");
  });
});

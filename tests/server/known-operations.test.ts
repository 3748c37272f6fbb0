import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { persistedQueryCache } from "../../src/server/bounded-cache";
import { compileOperations, readOperations } from "../../src/server/safelist";
import { ask, serve, type Served } from "./support/harness";

const OPERATIONS = path.join(__dirname, "../../schema/operations");
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const persisted = (query: string): object => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });

const KNOWN = "query Known { article { id } }";
const operations = new Map([[sha256(KNOWN), KNOWN]]);
const answer = { data: { article: { id: "a1" } } };

const only = (): Promise<Served> =>
  serve({ PERSISTED_OPERATIONS: "operations.json", PERSISTED_OPERATIONS_ONLY: "true" }, { operations });

describe("a server that answers only the operations it was started with", () => {
  let server: Served;
  beforeAll(async () => {
    server = await only();
  });
  afterAll(() => server.stop());

  it.each([
    ["by hash", { extensions: persisted(KNOWN) }],
    ["by text", { query: KNOWN }],
    ["by both", { query: KNOWN, extensions: persisted(KNOWN) }],
  ])("answers them when asked %s", async (_, body) => {
    expect((await ask(server.url, body)).json).toEqual(answer);
  });

  it("answers them to a GET by hash, which caches can keep", async () => {
    const query = new URLSearchParams({ extensions: JSON.stringify(persisted(KNOWN)) });
    const response = await fetch(`${server.url}?${query.toString()}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await response.json()).toEqual(answer);
  });

  it.each([
    ["another text", { query: "{ article { id } }" }],
    ["an unknown hash", { extensions: persisted("{ article { id } }") }],
    ["another text under a known hash", { query: "{ __typename }", extensions: persisted(KNOWN) }],
    ["a text to be registered", { query: "{ __typename }", extensions: persisted("{ __typename }") }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
  ])("refuses %s", async (_, body) => {
    const { status, json } = await ask(server.url, body);
    expect(status).toBe(400);
    expect(json).toMatchObject({ errors: [{ extensions: { code: "OPERATION_NOT_KNOWN" } }] });
  });
});

describe("a server that answers only known operations, asked by a browser", () => {
  it.each(["text/html, application/json;q=0.9", "text/html;q=0.1, application/json"])(
    "takes no query in the address, whatever the browser accepts: %s",
    async (accept) => {
      const server = await only();
      const response = await fetch(`${server.url}?query={__typename}`, {
        headers: { accept, "apollo-require-preflight": "1" },
      });
      const page = await fetch(server.url, { headers: { accept: "text/html" } });
      await server.stop();
      expect([response.status, page.status]).toEqual([400, 200]);
    },
  );
});

describe("persisted queries", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve({}, { operations });
  });
  afterAll(() => server.stop());

  it("are answered by hash where known beforehand, and anything else is answered, too", async () => {
    expect((await ask(server.url, { extensions: persisted(KNOWN) })).json).toEqual(answer);
    expect((await ask(server.url, { query: "{ __typename }" })).json).toEqual({
      data: { __typename: "Query" },
    });
  });

  it("register themselves as Apollo's clients do it", async () => {
    const query = "query New { article { id } }";
    const [first, registered, again] = [
      await ask(server.url, { extensions: persisted(query) }),
      await ask(server.url, { query, extensions: persisted(query) }),
      await ask(server.url, { extensions: persisted(query) }),
    ];
    expect(first.json).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] });
    expect([registered.json, again.json]).toEqual([answer, answer]);
  });

  it.each([
    ["a version that is not 1", { persistedQuery: { version: 2, sha256Hash: sha256("x") } }],
    ["a hash that is no text", { persistedQuery: { version: 1, sha256Hash: { toString: 1 } } }],
    ["no object", { persistedQuery: true }],
  ])("are refused where they have %s", async (_, extensions) => {
    const { status, json } = await ask(server.url, { query: "{ __typename }", extensions });
    expect(status).toBe(400);
    expect(json).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });

  it("are refused where the hash is another document's", async () => {
    const { json } = await ask(server.url, { query: "{ __typename }", extensions: persisted("{ other }") });
    expect(json).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("are forgotten, longest unused first, before they take more than 4 million characters", async () => {
    const cache = persistedQueryCache();
    for (let i = 0; i < 50; i += 1) await cache.set(`q${i}`, "x".repeat(100_000));
    const kept = await Promise.all(Array.from({ length: 50 }, (_, i) => cache.get(`q${i}`)));
    expect(kept.map((text) => text !== undefined)).toEqual(Array.from({ length: 50 }, (_, i) => i >= 10));
  });
});

describe("a file of known operations", () => {
  const write = (content: string): string => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "dateline-")), "operations.json");
    writeFileSync(file, content);
    return file;
  };

  it("is what compiling a folder gives", () => {
    const compiled = compileOperations(OPERATIONS);
    expect(compiled.size).toBe(readdirSync(OPERATIONS).filter((name) => name.endsWith(".graphql")).length);
    expect(readOperations(write(JSON.stringify(Object.fromEntries(compiled))))).toEqual(compiled);
  });

  it("is refused where a hash is not its document's", () => {
    expect(() => readOperations(write(`{"${sha256("a")}": "b"}`))).toThrow(
      "is not the SHA-256 of its document",
    );
  });

  it("is refused where it is no JSON object", () => {
    expect(() => readOperations(write("3"))).toThrow("it is not an object of hash → document");
  });
});

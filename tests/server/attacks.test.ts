import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "./support/harness";
import { run, type Child } from "./support/child";
import { postText, RawConnection } from "./support/raw";

const times = (n: number, text: string): string =>
  Array.from({ length: n }, (_, i) => text.replaceAll("#", String(i))).join(" ");
const chain = (n: number, text: string): string =>
  Array.from({ length: n }, (_, i) => text.replaceAll("#", String(i)).replaceAll("@", String(i + 1))).join(
    " ",
  );

/** What is known to have felled servers, each over or up to the limit that stops it. */
const attacks: Readonly<Record<string, unknown>> = {
  "a bomb of fragments": {
    query: `{ ...F0 } ${chain(60, "fragment F# on Query { articles { nodes { id } } ...F@ ...F@ }")} fragment F60 on Query { __typename }`,
  },
  "fan-out over nested lists": {
    query: `{ articles(first: 100) { nodes { quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { id } } } } } } } }`,
  },
  "as much as is let through": {
    query: `{ articles(first: 100) { nodes { quotes(first: 100) { nodes { id text article { id } } edges { node { id article { id } } } } } } }`,
  },
  "the longest texts, many times": {
    query: `{ articles(first: 100) { nodes { quotes { nodes { article { long(length: 10000) } } } } } }`,
  },
  "10,000 aliases": { query: `{ ${times(10_000, "a#: __typename")} }` },
  "aliases within the limit of tokens": { query: `{ ${times(600, "a#: __typename")} }` },
  "fields that overlap": { query: `{ ${times(480, "article { id }")} }` },
  "deep fields that overlap": { query: `{ ${times(100, "article { again { again { again { id } } } }")} }` },
  "fragments that overlap": {
    query: `{ article { ${times(150, "...F#")} } } ${times(150, "fragment F# on Article { id again { id } }")}`,
  },
  "a chain of fragments": {
    query: `{ article { ${times(110, "...F#")} } } ${chain(110, "fragment F# on Article { again { id ...F@ } }")} fragment F110 on Article { id }`,
  },
  "unknown fields": { query: `{ ${times(1_900, "artikel#")} }` },
  directives: { query: `{ __typename ${times(300, "@include(if: true)")} }` },
  depth: { query: `{ article ${"{ again ".repeat(600)}{ id } ${"}".repeat(601)}` },
  "an introspection bomb": {
    query: `{ __schema { types { fields { type { fields { ${times(20, "a#: args { name type { name } }")} } } } } } }`,
  },
  "a list of ids": {
    query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array(10_000).fill("q1") },
  },
  "variables that nest deep": `{"query":"{ __typename }","variables":{"a":${"[".repeat(45_000)}${"]".repeat(45_000)}}}`,
  "literals that nest deep": { query: `{ nodes(ids: [${"[".repeat(900)}${"]".repeat(900)}]) { id } }` },
  "a body of 20 MB": "x".repeat(20_000_000),
  "an operation that the API does not have": { query: "mutation { __typename }" },
};

/** Bounds what the event loop can have been held up, and, unlike the delay itself, is not stretched by other programs. */
const CPU = "process_cpu_seconds_total";
const MEMORY = "process_resident_memory_bytes";
const HEAP = "nodejs_heap_size_used_bytes";

let server: Child;
beforeAll(async () => {
  server = await run("tests/server/support/small-main.ts", { NODE_ENV: "production" });
  await ask(server.url, { query: "{ article { id } }" });
}, 30_000);
afterAll(() => server.kill());

/** Asks a small question again and again while something else happens; resolves with the longest wait, in ms. */
async function longestWaitDuring(event: Promise<unknown>): Promise<number> {
  const state = { over: false };
  let longest = 0;
  void event.finally(() => (state.over = true));
  while (!state.over) {
    const began = performance.now();
    await ask(server.url, { query: "{ article { id } }" });
    longest = Math.max(longest, performance.now() - began);
    await sleep(10);
  }
  return longest;
}

describe("a hostile request", () => {
  it.each(Object.entries(attacks))(
    "of %s is answered cleanly within 2 s, for less than 250 ms of work",
    async (_, body) => {
      const spent = await server.metric(CPU);
      const began = performance.now();
      const { status, json } = await ask(server.url, body);
      expect(performance.now() - began).toBeLessThan(2_000);
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(json)).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules|\/src\/|Did you mean/);
      expect((await server.metric(CPU)) - spent).toBeLessThan(0.25);
    },
  );

  it.each(Object.entries(attacks).filter(([name]) => name !== "a body of 20 MB"))(
    "of %s, sent 30 times at once, keeps nobody else waiting for 1 s",
    async (_, body) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const answers = Promise.all(Array.from({ length: 30 }, () => ask(server.url, text)));
      expect(await longestWaitDuring(answers)).toBeLessThan(1_000);
      expect((await answers).filter(({ status }) => status >= 500)).toEqual([]);
    },
    15_000,
  );

  it("leaves no memory behind", async () => {
    server.process.kill("SIGUSR2");
    const before = await server.metric(HEAP);
    const resting = await server.metric(MEMORY);
    for (const body of Object.values(attacks)) {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      await Promise.all(Array.from({ length: 20 }, () => ask(server.url, text.slice(0, 200_000))));
    }
    expect((await server.metric(MEMORY)) - resting).toBeLessThan(512_000_000);
    server.process.kill("SIGUSR2");
    await sleep(300);
    expect((await server.metric(HEAP)) - before).toBeLessThan(50_000_000);
  }, 30_000);
});

describe("many connections", () => {
  it("of 500 that stay idle do no harm", async () => {
    const idle = await Promise.all(Array.from({ length: 500 }, () => RawConnection.open(server.url)));
    expect(await longestWaitDuring(sleep(500))).toBeLessThan(1_000);
    for (const connection of idle) connection.destroy();
  }, 15_000);

  it("of 500 that each send 100 requests ahead do no harm", async () => {
    const text = postText({ query: "{ articles { nodes { id } } }" }).repeat(100);
    const greedy = await Promise.all(Array.from({ length: 500 }, () => RawConnection.open(server.url)));
    const answered = Promise.all(greedy.map((connection) => connection.send(text).closed));
    expect(await longestWaitDuring(sleep(2_000))).toBeLessThan(1_000);
    for (const connection of greedy) connection.destroy();
    await answered;
  }, 30_000);
});

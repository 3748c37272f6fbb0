import { setTimeout as sleep } from "node:timers/promises";
import { ask, serve, type Served } from "./support/harness";
import { postText, RawConnection } from "./support/raw";

const LIMITS = {
  HTTP_HEADERS_TIMEOUT_MS: "600",
  HTTP_REQUEST_TIMEOUT_MS: "1200",
  HTTP_RESPONSE_TIMEOUT_MS: "800",
};
let server: Served;
beforeAll(async () => {
  server = await serve(LIMITS);
});
afterAll(() => server.stop());

const statusOf = (text: string): string => text.slice(0, text.indexOf("\r\n"));

describe("clients that dawdle or do not speak HTTP", () => {
  it("are cut with 408 where the header does not come to an end", async () => {
    const connection = await RawConnection.open(server.url);
    connection.send("POST /graphql HTTP/1.1\r\nHost: x\r\n");
    const timer = setInterval(() => connection.send("x: y\r\n"), 100);
    const text = await connection.closed;
    clearInterval(timer);
    expect(statusOf(text)).toBe("HTTP/1.1 408 Request Timeout");
  });

  it("are cut with 408 where the body does not come to an end", async () => {
    const connection = await RawConnection.open(server.url);
    connection.send(
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n",
    );
    const timer = setInterval(() => connection.send(" "), 200);
    const text = await connection.closed;
    clearInterval(timer);
    expect(statusOf(text)).toBe("HTTP/1.1 408 Request Timeout");
  });

  it("are cut where they say nothing at all", async () => {
    const connection = await RawConnection.open(server.url);
    expect(statusOf(await connection.closed)).toBe("HTTP/1.1 408 Request Timeout");
  });

  it("are cut where they do not take their answer", async () => {
    const big = await serve({ ...LIMITS, GRAPHQL_MAX_RESPONSE_CHARS: "100000000" });
    const connection = await RawConnection.open(big.url);
    connection.pause().send(postText({ query: "{ article { long(length: 50000000) } }" }));
    await sleep(2_500);
    const began = performance.now();
    await big.stop();
    expect(performance.now() - began).toBeLessThan(1_000);
    connection.destroy();
  }, 15_000);

  it.each([
    ["no HTTP", "EHLO x\r\n\r\n", "HTTP/1.1 400 Bad Request"],
    [
      "a header of over 16 KB",
      `GET / HTTP/1.1\r\nHost: x\r\nx: ${"y".repeat(17_000)}\r\n\r\n`,
      "HTTP/1.1 431 Request Header Fields Too Large",
    ],
    ["no Host", "GET /graphql HTTP/1.1\r\n\r\n", "HTTP/1.1 400 Bad Request"],
    [
      "a target that is no path",
      "GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 400 Bad Request",
    ],
    [
      "a length that is none",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n",
      "HTTP/1.1 400 Bad Request",
    ],
    [
      "a length over the limit, before any of the body",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 102401\r\nExpect: 100-continue\r\n\r\n",
      "HTTP/1.1 413 Payload Too Large",
    ],
    [
      "chunks over the limit",
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${`2710\r\n${"x".repeat(10_000)}\r\n`.repeat(12)}`,
      "HTTP/1.1 413 Payload Too Large",
    ],
  ])("are answered in their own tongue where they send %s", async (_, text, status) => {
    const connection = await RawConnection.open(server.url);
    const received = await connection.send(text).closed;
    expect(statusOf(received)).toBe(status);
    expect(received).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules/);
  });

  it("get a go-ahead for a body within the limit", async () => {
    const connection = await RawConnection.open(server.url);
    const [head = "", body = ""] = postText(
      { query: "{ __typename }" },
      "Expect: 100-continue\r\nConnection: close\r\n",
    ).split("\r\n\r\n");
    connection.send(`${head}\r\n\r\n`);
    while (!connection.received.includes("100 Continue")) await sleep(10);
    expect(await connection.send(body).closed).toMatch(/HTTP\/1.1 200 OK[^]*"__typename":"Query"/);
  });

  it("that hang up in the middle of a body leave the server as it was", async () => {
    const connection = await RawConnection.open(server.url);
    connection.send(postText({ query: "{ __typename }" }).slice(0, -5));
    await sleep(50);
    connection.destroy();
    const { json } = await ask(server.url, { query: "{ __typename }" });
    expect(json).toEqual({ data: { __typename: "Query" } });
  });
});

describe("requests sent ahead on one connection", () => {
  const answersIn = (text: string): string[] => [...text.matchAll(/"q":"(\w+)"/g)].map(([, n]) => n ?? "");

  it("are answered in their order", async () => {
    const connection = await RawConnection.open(server.url);
    const texts = Array.from({ length: 10 }, (_, i) =>
      postText(
        { query: `{ q: echo(text: "n${i}") ${i === 0 ? "slow { id }" : ""} }` },
        i === 9 ? "Connection: close\r\n" : "",
      ),
    );
    const received = await connection.send(texts.join("")).closed;
    expect(answersIn(received)).toEqual(Array.from({ length: 10 }, (_, i) => `n${i}`));
  });

  it("are answered as long as no more than 20 wait", async () => {
    const connection = await RawConnection.open(server.url);
    const received = await connection.send(postText({ query: '{ q: echo(text: "n") }' }).repeat(200)).closed;
    const answered = answersIn(received).length;
    expect(answered).toBeGreaterThanOrEqual(20);
    expect(answered).toBeLessThan(100);
    expect(received.match(/connection: close/gi)).toHaveLength(1);
  });
});

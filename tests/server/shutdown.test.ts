import { setTimeout as sleep } from "node:timers/promises";
import { run, type Child } from "./support/child";
import { postText, RawConnection } from "./support/raw";

let server: Child;
beforeEach(async () => {
  server = await run("src/main.ts", { NODE_ENV: "production", SHUTDOWN_LAME_DUCK_MS: "1000" });
}, 30_000);
afterEach(() => server.kill());

const QUERY = { query: "{ articles { nodes { slug } } }" };
const ANSWER = /HTTP\/1\.1 200 OK\r\n[^]*"slug":"us-japan-boost-military-ties"/;

describe("a server told to end by SIGTERM", () => {
  it("says that it is no longer ready, and goes on serving for a while with Connection: close", async () => {
    server.process.kill("SIGTERM");
    await sleep(200);
    const ready = await fetch(new URL("/readyz", server.url));
    const alive = await fetch(new URL("/healthz", server.url));
    const asked = await RawConnection.open(server.url);
    const text = await asked.send(postText(QUERY)).closed;
    expect([ready.status, alive.status]).toEqual([503, 200]);
    expect(text).toMatch(ANSWER);
    expect(text).toMatch(/\r\nconnection: close\r\n/i);
    expect(await server.ended).toBe(0);
  }, 20_000);

  it("answers all that was begun before it stopped listening, however slowly it arrives", async () => {
    const text = postText(QUERY);
    const half = Math.floor(text.length / 2);
    const [idle, headless, halfway, pipelined] = await Promise.all(
      Array.from({ length: 4 }, () => RawConnection.open(server.url)),
    );
    if (!idle || !headless || !halfway || !pipelined) throw new Error("unreachable");
    headless.send(text.slice(0, 20));
    halfway.send(text.slice(0, half));
    server.process.kill("SIGTERM");
    await sleep(500);
    idle.send(text);
    pipelined.send(text);
    await sleep(1_500); // Past the end of the lame-duck phase.
    headless.send(text.slice(20));
    halfway.send(text.slice(half));
    const answers = await Promise.all([idle, headless, halfway, pipelined].map(({ closed }) => closed));
    for (const answer of answers) expect(answer).toMatch(ANSWER);
    expect(await server.ended).toBe(0);
  }, 20_000);

  it("drops no request of clients that ask for as long as it is ready, as a load balancer has them do", async () => {
    const answers: string[] = [];
    const isReady = async (): Promise<boolean> => (await fetch(new URL("/readyz", server.url))).ok;
    const client = async (): Promise<void> => {
      do {
        const response = await fetch(server.url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(QUERY),
        });
        answers.push(`${response.status} ${await response.text()}`);
      } while (await isReady());
    };
    const clients = Array.from({ length: 8 }, client);
    await sleep(200);
    server.process.kill("SIGTERM");
    await Promise.all(clients);
    expect(answers.length).toBeGreaterThan(8);
    expect(answers.filter((answer) => !/^200 .*"us-japan-boost-military-ties"/.test(answer))).toEqual([]);
    expect(await server.ended).toBe(0);
  }, 20_000);

  it("ends with code 0 within 15 s though a client never finishes", async () => {
    const began = performance.now();
    const endless = await RawConnection.open(server.url);
    endless.send("POST /graphql HTTP/1.1\r\nHost: x\r\n");
    const timer = setInterval(() => endless.send("x: y\r\n"), 100);
    server.process.kill("SIGTERM");
    const code = await server.ended;
    clearInterval(timer);
    expect(code).toBe(0);
    expect(performance.now() - began).toBeLessThan(15_000);
  }, 20_000);

  it("ends at once when told a second time", async () => {
    server.process.kill("SIGTERM");
    await sleep(200);
    const began = performance.now();
    server.process.kill("SIGTERM");
    expect(await server.ended).toBe(1);
    expect(performance.now() - began).toBeLessThan(500);
  }, 20_000);
});

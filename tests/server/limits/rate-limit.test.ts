import type { Socket } from "node:net";
import { clientOf, RateLimit } from "../../../src/server/limits/rate-limit";
import { ask, serve } from "../support/harness";

const QUERY = { query: "{ articles(first: 99) { nodes { id } } }" };

describe("the rate limit", () => {
  it("is off by default", async () => {
    const server = await serve();
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => (await ask(server.url, QUERY)).status),
    );
    await server.stop();
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("answers 429 with Retry-After once a client has spent its allowance of cost", async () => {
    const server = await serve({ RATE_LIMIT_PER_MINUTE: "150" });
    const answers = [
      await ask(server.url, QUERY),
      await ask(server.url, QUERY),
      await ask(server.url, QUERY),
    ];
    await server.stop();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get("retry-after")).toBe("21");
    expect(answers[2]?.json).toEqual({
      errors: [
        {
          message: "Your allowance of 150 objects a minute is used up; try again in 21 s.",
          extensions: { code: "RATE_LIMITED", limit: 150 },
        },
      ],
    });
  });

  it("believes X-Forwarded-For only of as many proxies as it is told of", async () => {
    const server = await serve({ RATE_LIMIT_PER_MINUTE: "50" });
    const proxied = await serve({ RATE_LIMIT_PER_MINUTE: "50", TRUST_PROXY: "1" });
    const statuses = async (url: string): Promise<number[]> =>
      Promise.all(
        ["1.1.1.1", "2.2.2.2"].map(async (ip) => (await ask(url, QUERY, { "x-forwarded-for": ip })).status),
      );
    const seen = [(await statuses(server.url)).sort(), await statuses(proxied.url)];
    await Promise.all([server.stop(), proxied.stop()]);
    expect(seen).toEqual([
      [200, 429],
      [200, 200],
    ]);
  });

  it("fills the bucket evenly, and no fuller than a minute's allowance", () => {
    let now = 0;
    const limit = new RateLimit(600, () => now);
    const pays = (cost: number): boolean => {
      try {
        limit.charge("a", cost);
        return true;
      } catch {
        return false;
      }
    };
    expect([pays(700), pays(1)]).toEqual([true, false]);
    now += 10_000; // The debt of 100 is just paid back.
    expect(pays(1)).toBe(false);
    now += 100;
    expect(pays(1)).toBe(true);
    now += 3_600_000;
    expect([pays(599), pays(1), pays(1)]).toEqual([true, true, false]);
  });

  it.each([
    ["the socket's address", "9.9.9.9", "1.1.1.1", 0, "9.9.9.9"],
    ["what the one proxy saw", "9.9.9.9", "6.6.6.6, 1.1.1.1", 1, "1.1.1.1"],
    ["what the outer of two proxies saw", "9.9.9.9", "6.6.6.6, 1.1.1.1, 8.8.8.8", 2, "1.1.1.1"],
    ["the socket's address where the proxy says nothing", "9.9.9.9", undefined, 1, "9.9.9.9"],
    ["the network of an IPv6 address", "2001:db8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2"],
    ["the network of a short IPv6 address", "2001:db8::6", undefined, 0, "2001:db8:0:0"],
    ["an IPv4 address in IPv6", "::ffff:9.9.9.9", undefined, 0, "::ffff:9.9.9.9"],
  ])("tells clients apart by %s", (_, remoteAddress, forwarded, proxies, client) => {
    const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
    expect(clientOf({ remoteAddress } as Socket, headers, proxies)).toBe(client);
  });
});

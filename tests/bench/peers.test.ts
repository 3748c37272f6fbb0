import { checkAnswers } from "../../src/bench/peers/answers";
import { benchOperations } from "../../src/bench/peers/operations";
import { startApollo } from "../../src/bench/peers/servers/apollo";
import { startDateline } from "../../src/bench/peers/servers/dateline";
import { startRaw } from "../../src/bench/peers/servers/raw";
import { type Listening, listen, served } from "../../src/bench/peers/servers/serving";
import { startYoga } from "../../src/bench/peers/servers/yoga";

describe("The contestants of the benchmark", () => {
  const operations = benchOperations();
  const answers = new Map<string, string>();
  const direct = served("direct");
  const started: Listening[] = [];

  beforeAll(async () => {
    process.env["LOG_LEVEL"] = "silent";
    const first = await startApollo(served("TypeGraphQL"));
    started.push(first);
    await checkAnswers("stock", first.url, operations, answers);
  });
  afterAll(async () => Promise.all(started.map(async (server) => server.stop())));

  // Mercurius loads a module in a way that Jest cannot; the benchmark itself holds it to the same.
  test.each([
    ["Dateline", async () => startDateline(direct)],
    ["Apollo, with resolvers called directly", async () => startApollo(direct)],
    ["GraphQL Yoga", async () => startYoga(direct)],
    ["raw node:http", async () => startRaw(answers)],
  ])("%s gives the answers of stock Apollo to all operations, twice", async (name, start) => {
    const server = await start();
    started.push(server);
    await expect(checkAnswers(name, server.url, operations, answers)).resolves.toBeUndefined();
    await expect(checkAnswers(name, server.url, operations, answers)).resolves.toBeUndefined();
  });

  test("are refused where one answer differs", async () => {
    const liar = await listen((_req, res) => res.end('{"data":{}}'));
    started.push(liar);
    await expect(checkAnswers("a liar", liar.url, operations, answers)).rejects.toThrow(
      "a liar answers otherwise than the first",
    );
  });
});

describe("The operations of the benchmark", () => {
  test("ask of many values, the same at every call", () => {
    expect(benchOperations()).toEqual(benchOperations());
    for (const { bodies } of benchOperations()) expect(new Set(bodies).size).toBeGreaterThan(20);
  });
});

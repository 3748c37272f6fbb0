import { median, percentile } from "../stats";
import type { Load, Seen } from "./client";
import { checkAnswers } from "./answers";
import { CONTESTANTS, type Contestant, RAW } from "./contestants";
import { benchOperations, type Operation } from "./operations";
import { Worker } from "./process";
import type { FromServer, ToServer } from "./servers/serving";

export interface PeersTask {
  readonly rounds: number;
  readonly msPerRound: number;
  readonly msToWarmUp: number;
  readonly connections: number;
}

/** One contestant at one operation: medians over the rounds, and in brackets the least and the most of them. */
export interface PeerResult {
  readonly operation: string;
  readonly contestant: string;
  readonly requestsPerSecond: Spread;
  /** In ms. */
  readonly p50: Spread;
  readonly p99: Spread;
  /** CPU of the server's process, in µs. */
  readonly cpuPerRequest: Spread;
  /** How much of a core the client used, at most; near 1 the client set the pace. */
  readonly clientLoad: number;
  readonly answerBytes: number;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

interface Running {
  readonly contestant: Contestant;
  readonly worker: Worker;
  readonly url: string;
}

interface Round extends Seen {
  readonly cpu: number;
}

/**
 * Compares the contestants, each in a process of its own, with the client in another: all must give the same answers to
 * all operations; then they are asked in turns, round by round, so that what else the machine does falls on all alike.
 */
export async function comparePeers(
  task: PeersTask,
  tell: (line: string) => void,
): Promise<readonly PeerResult[]> {
  const operations = benchOperations();
  const running: Running[] = [];
  const client = new Worker("client");
  try {
    const answers = new Map<string, string>();
    for (const contestant of CONTESTANTS) {
      const started = await startContestant(contestant, answers);
      running.push(started);
      await checkAnswers(contestant.name, started.url, operations, answers);
    }
    tell(`peers: ${running.length} contestants give the same answers`);
    const results: PeerResult[] = [];
    for (const operation of operations) {
      tell(`peers: ${operation.name}`);
      results.push(...(await compareAt(operation, running, client, task, answers)));
    }
    return results;
  } finally {
    client.stop();
    for (const { worker } of running) worker.stop();
  }
}

async function startContestant(
  contestant: Contestant,
  answers: ReadonlyMap<string, string>,
): Promise<Running> {
  const { name, server, resolvers, env } = contestant;
  const worker = new Worker(`servers/${server}`, env);
  const start: ToServer = { resolvers, answers: name === RAW ? [...answers] : [] };
  const told = await worker.ask<FromServer>(start);
  if (!("url" in told)) throw new Error(`${name} did not start`);
  return { contestant, worker, url: told.url };
}

async function compareAt(
  operation: Operation,
  running: readonly Running[],
  client: Worker,
  task: PeersTask,
  answers: ReadonlyMap<string, string>,
): Promise<readonly PeerResult[]> {
  const { bodies, isUnique } = operation;
  // It has no answer to a request that it has not seen.
  const asked = running.filter(({ contestant }) => !isUnique || contestant.name !== RAW);
  const ask = async ({ worker, url }: Running, ms: number): Promise<Round> => {
    const load: Load = { url, bodies, isUnique, connections: task.connections, ms };
    const before = await cpuOf(worker);
    const seen = await client.ask<Seen>(load);
    if (seen.failures > 0) throw new Error(`${operation.name}: ${seen.failures} requests failed`);
    return { ...seen, cpu: (await cpuOf(worker)) - before };
  };
  for (const one of asked) await ask(one, task.msToWarmUp);
  const rounds = new Map<Running, Round[]>(asked.map((one) => [one, []]));
  for (let round = 0; round < task.rounds; round++) {
    const turned = [...asked.slice(round % asked.length), ...asked.slice(0, round % asked.length)];
    for (const one of turned) rounds.get(one)?.push(await ask(one, task.msPerRound));
  }
  const answerBytes = median(bodies.map((body) => Buffer.byteLength(answers.get(body) ?? "")));
  return asked.map((one) =>
    resultOf(operation.name, one.contestant.name, rounds.get(one) ?? [], answerBytes),
  );
}

async function cpuOf(worker: Worker): Promise<number> {
  const told = await worker.ask<FromServer>("cpu");
  return "cpu" in told ? told.cpu : 0;
}

function resultOf(
  operation: string,
  contestant: string,
  rounds: readonly Round[],
  answerBytes: number,
): PeerResult {
  const spread = (of: (round: Round) => number): Spread => {
    const values = rounds.map(of);
    return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
  };
  return {
    operation,
    contestant,
    requestsPerSecond: spread(({ requests, seconds }) => requests / seconds),
    p50: spread(({ latencies }) => median(latencies)),
    p99: spread(({ latencies }) => percentile(latencies, 0.99)),
    cpuPerRequest: spread(({ cpu, requests }) => cpu / requests),
    clientLoad: Math.max(...rounds.map(({ clientLoad }) => clientLoad)),
    answerBytes,
  };
}

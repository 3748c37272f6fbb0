import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";

/** Told to the client's process. */
export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly isUnique: boolean;
  readonly connections: number;
  readonly ms: number;
}

/** What it saw: times in ms from request to answer. */
export interface Seen {
  readonly requests: number;
  readonly seconds: number;
  readonly latencies: readonly number[];
  /** Answers other than 200, and connections that failed. */
  readonly failures: number;
  /** How much of a core the client itself used: near 1 it is the client that sets the pace. */
  readonly clientLoad: number;
}

async function run({ url, bodies, isUnique, connections, ms }: Load): Promise<Seen> {
  const latencies: number[] = [];
  let failures = 0;
  const requests = bodies.map((body) => ({
    method: "POST" as const,
    path: new URL(url).pathname,
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
  }));
  const cpu = process.cpuUsage();
  const started = performance.now();
  const load = autocannon(
    // It ends by itself at the next sample after `stop`.
    { url, connections, requests, idReplacement: isUnique, duration: 60, sampleInt: 20 },
    () => undefined,
  );
  load.on("response", (_client, status, _bytes, time) => {
    latencies.push(time);
    if (status !== 200) failures++;
  });
  load.on("reqError", () => failures++);
  await sleep(ms);
  const seconds = (performance.now() - started) / 1000;
  const { length } = latencies;
  const { user, system } = process.cpuUsage(cpu);
  const ended = once(load, "done");
  load.stop();
  await ended;
  return {
    requests: length,
    seconds,
    latencies: latencies.slice(0, length),
    failures,
    clientLoad: (user + system) / 1e6 / seconds,
  };
}

// The parent ends it; what fails ends it at once, as the channel would hold it open.
process.on("message", (load: Load) => {
  run(load).then(
    (seen) => process.send?.(seen),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});

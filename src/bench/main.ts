import "reflect-metadata";
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { extractingTables, measureExtracting } from "./extract/extracting";
import { growthTables, measureGrowth } from "./growth/growth";
import { measureStart } from "./growth/start";
import { comparePeers } from "./peers/peers";
import { peersTables } from "./peers/peers-tables";
import { figure } from "./stats";

const HELP = `Compares Dateline with its peers, measures how it grows and how fast it extracts. Nothing leaves the machine.

Usage: npm run bench -- [--quick] [--only peers|growth|extract] [--sizes 1,1000,100000,1000000]
`;

/** Beside the compiled code, which git does not keep. */
const RESULTS = path.join(__dirname, "../bench-results.json");
const SEED = 7;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const show = (text: string): void => void process.stdout.write(`${text}\n\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      sizes: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const { quick, only } = values;
  const sizes = (values.sizes ?? (quick ? "1,1000,20000" : "1,1000,100000,1000000")).split(",").map(Number);
  const machine = { cpu: os.cpus()[0]?.model ?? "", cores: os.cpus().length, node: process.version };
  show(`${machine.cores} cores of ${machine.cpu}, Node ${machine.node}`);

  const results: Record<string, unknown> = { machine, quick };
  const isWanted = (part: string): boolean => only === undefined || only === part;
  if (isWanted("peers")) {
    const peers = await comparePeers(
      {
        rounds: quick ? 3 : 4,
        msPerRound: quick ? 150 : 300,
        msToWarmUp: quick ? 200 : 400,
        connections: 10,
      },
      tell,
    );
    results["peers"] = peers;
    show(peersTables(peers));
  }
  if (isWanted("growth")) {
    const start = await measureStart();
    const growth = await measureGrowth(sizes, { seed: SEED, msPerQuestion: quick ? 30 : 50 }, tell);
    results["start"] = start;
    results["growth"] = growth;
    show(`Start with the seed document alone, until the first answer: ${figure(start)} s`);
    show(growthTables(growth));
  }
  if (isWanted("extract")) {
    const extracting = await measureExtracting(quick, tell);
    results["extract"] = extracting;
    show(extractingTables(extracting));
  }
  writeFileSync(RESULTS, JSON.stringify(results, null, 2));
  show(`Written to ${RESULTS}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
  process.exitCode = 1;
});

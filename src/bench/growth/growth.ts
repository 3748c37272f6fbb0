import { fork } from "node:child_process";
import path from "node:path";
import { figure, table } from "../stats";
import type { Growth, GrowthTask } from "./worker";

/** A million articles need more than the heap that Node takes by default, in MB. */
const HEAP = 10_000;

/** Measures the repository at each size, one after the other, each in a process of its own. */
export async function measureGrowth(
  sizes: readonly number[],
  task: Omit<GrowthTask, "articles">,
  tell: (line: string) => void,
): Promise<readonly Growth[]> {
  const measured: Growth[] = [];
  for (const articles of sizes) {
    tell(`growth: ${articles.toLocaleString("en-US")} articles`);
    measured.push(await measureOne({ ...task, articles }));
  }
  return measured;
}

function measureOne(task: GrowthTask): Promise<Growth> {
  const child = fork(path.join(__dirname, "worker.js"), {
    execArgv: ["--expose-gc", `--max-old-space-size=${HEAP}`],
  });
  return new Promise((resolve, reject) => {
    let growth: Growth | undefined;
    child.once("message", (message) => (growth = message as Growth));
    child.once("exit", (code) =>
      growth ? resolve(growth) : reject(new Error(`The measuring process ended with code ${code ?? "none"}`)),
    );
    child.send(task);
  });
}

/** What was measured, as two tables: what a repository of a size takes, and how long its questions take. */
export function growthTables(growths: readonly Growth[]): string {
  const sizes = growths.map(({ articles }) => articles.toLocaleString("en-US"));
  const row = (name: string, of: (growth: Growth) => number) => [name, ...growths.map((g) => figure(of(g)))];
  const takes = table(
    ["Articles", ...sizes],
    [
      row("text, bytes an article", ({ holds }) => holds.textBytes),
      row("facts an article", ({ holds }) => holds.facts),
      row("quotes an article", ({ holds }) => holds.quotes),
      row("mentions an article", ({ holds }) => holds.mentions),
      row("loading, articles/s", ({ articles, loadSeconds }) => articles / loadSeconds),
      row("indexes after loading, s", ({ prepareSeconds }) => prepareSeconds),
      row("loading with indexes, articles/s", (g) => g.articles / (g.loadSeconds + g.prepareSeconds)),
      row("resident over the text, bytes an article", ({ residentBytes }) => residentBytes),
      row("used over the text, bytes an article", ({ usedBytes }) => usedBytes),
    ],
  );
  return `${takes}\n\n${questionsTable(growths, sizes)}`;
}

function questionsTable(growths: readonly Growth[], sizes: readonly string[]): string {
  const largest = growths.at(-1);
  const rows = (largest?.questions ?? []).map(({ kind, name, nodes }) => [
    `${kind}: ${name}`,
    ...growths.map(({ questions }) => {
      const found = questions.find((question) => question.kind === kind && question.name === name);
      return found ? `${figure(found.p50)} / ${figure(found.p99)} / ${figure(found.first)}` : "–";
    }),
    figure(nodes),
  ]);
  return table(["µs: p50 / p99 / p50 of first time", ...sizes, "nodes"], rows);
}

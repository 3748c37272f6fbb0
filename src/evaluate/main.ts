import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { calibrationOf } from "./calibration";
import { evaluatePart, PARTS, type Evaluation, type Part } from "./corpus";
import { KINDS } from "./compare";

const HELP = `Measures what is extracted from the labelled articles of tests/corpus.

Usage: npm run evaluate [-- --json FILE] [-- --differences]

  --json FILE     where to write the figures (evaluation.json)
  --differences   list every difference on the development part
`;

const percent = (share: number | null) => (share === null ? "–" : share.toFixed(3)).padStart(9);

function table(part: Part, { articles, scores }: Evaluation): string {
  const rows = KINDS.map((kind) => {
    const { precision, recall, f1, expected, found, right } = scores[kind];
    const numbers = [expected, found, right].map((count) => String(count).padStart(7)).join("");
    return `${kind.padEnd(28)}${percent(precision)}${percent(recall)}${percent(f1)}${numbers}`;
  });
  const head = `${"".padEnd(28)}precision   recall       F1  labels  found  right`;
  return [`${part}, ${articles} articles`, head, ...rows, ""].join("\n");
}

/** How far the confidence of facts is to be believed. */
function calibration(part: Part, { judged }: Evaluation): string {
  const rows = Object.entries(calibrationOf(judged)).map(
    ([kind, { facts, confidence, right, error }]) =>
      `${kind.padEnd(28)}${percent(confidence)}${percent(right)}${percent(error)}${String(facts).padStart(7)}`,
  );
  const head = `${`${part}, confidence`.padEnd(28)}     mean    right    error  facts`;
  return [head, ...rows, ""].join("\n");
}

/** The classes of differences, the most frequent first. */
function classes({ differences }: Evaluation): string {
  const counts = new Map<string, number>();
  for (const { kind, what } of differences)
    counts.set(`${kind}: ${what}`, (counts.get(`${kind}: ${what}`) ?? 0) + 1);
  const lines = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${String(count).padStart(5)}  ${name}`);
  return ["Differences on the development part, the most frequent first", ...lines, ""].join("\n");
}

function main(): void {
  const options = {
    json: { type: "string", default: "evaluation.json" },
    differences: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) return void process.stdout.write(HELP);
  const parts = PARTS.map((part) => [part, evaluatePart(part)] as const);
  for (const [part, evaluation] of parts)
    process.stdout.write(`${table(part, evaluation)}\n${calibration(part, evaluation)}\n`);
  const development = evaluatePart("development");
  process.stdout.write(classes(development));
  if (values.differences) {
    for (const { article, kind, what, detail } of development.differences)
      process.stdout.write(`${article.slice(0, 20)} | ${kind} | ${what} | ${detail}\n`);
  }
  const figures = Object.fromEntries(
    parts.map(([part, { articles, scores, judged }]) => [
      part,
      { articles, scores, calibration: calibrationOf(judged) },
    ]),
  );
  writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

main();

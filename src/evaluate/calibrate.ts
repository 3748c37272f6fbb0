import { writeFileSync } from "node:fs";
import path from "node:path";
import { MEASURED, type Tally } from "../extract/confidence";
import { evaluatePart, type Evaluation } from "./corpus";

/** src/extract/shares-right.json as labelled articles make it: the same bytes for the same articles and rules. */
export function confidenceTable({ judged }: Pick<Evaluation, "judged">): string {
  const table = MEASURED.map((kind) => {
    const tallies = new Map<string, Tally>();
    for (const { ground, right } of judged.filter((fact) => fact.kind === kind)) {
      const known = tallies.get(ground) ?? { found: 0, right: 0 };
      tallies.set(ground, { found: known.found + 1, right: known.right + (right ? 1 : 0) });
    }
    return [kind, Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
  });
  return `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`;
}

if (require.main === module) {
  const file = path.join(__dirname, "../../src/extract/shares-right.json");
  writeFileSync(file, confidenceTable(evaluatePart("validation")));
}

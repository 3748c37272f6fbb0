import { writeFileSync } from "node:fs";
import path from "node:path";
import { MEASURED, type Measured, type Tally } from "../extract/confidence";
import { evaluatePart, type Evaluation } from "./corpus";

type Facts = Pick<Evaluation, "judged">;

/** So many facts of a kind suffice to tell how often such facts are right. */
const ENOUGH = 20;

/**
 * src/extract/shares-right.json as labelled articles make it: the same bytes for the same articles and rules. A kind
 * of which the validation articles hold too few facts is counted on the development articles as well; the rules know
 * these, so that more are right there than elsewhere.
 */
export function confidenceTable(validation: Facts, development: Facts): string {
  const table = MEASURED.map((kind) => {
    const unseen = factsOf(kind, validation);
    const counted = unseen.length < ENOUGH ? [...unseen, ...factsOf(kind, development)] : unseen;
    const tallies = new Map<string, Tally>();
    for (const { ground, right } of counted) {
      const tally = tallies.get(ground) ?? { found: 0, right: 0 };
      tallies.set(ground, { found: tally.found + 1, right: tally.right + (right ? 1 : 0) });
    }
    return [kind, Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
  });
  return `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`;
}

function factsOf(kind: Measured, { judged }: Facts): Facts["judged"] {
  return judged.filter((fact) => fact.kind === kind);
}

if (require.main === module) {
  const file = path.join(__dirname, "../../src/extract/shares-right.json");
  writeFileSync(file, confidenceTable(evaluatePart("validation"), evaluatePart("development")));
}

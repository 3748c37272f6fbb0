import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluatePart, PARTS } from "../../src/evaluate/corpus";
import type { Kind } from "../../src/evaluate/compare";

const readme = readFileSync(path.join(__dirname, "../../README.md"), "utf8");
const evaluations = PARTS.map((part) => evaluatePart(part));

const ROWS: readonly (readonly [string, Kind, "f1" | "recall"])[] = [
  ["quotations, to the character", "quotations", "f1"],
  ["speakers, where the article names one", "speakers", "recall"],
  ["of these, where a pronoun stands for one", "speakers by pronoun", "recall"],
  ["left open, where it names none", "unnamed speakers left open", "recall"],
  ["leaders with office and country", "leaders", "f1"],
  ["events with date", "events", "f1"],
  ["missions", "missions", "f1"],
  ["agreements with parties", "agreements", "f1"],
];

describe("The table of the README on extraction", () => {
  it.each(ROWS)("tells what is measured of %s", (row, kind, measure) => {
    const cells = readme
      .split("\n")
      .find((line) => line.startsWith(`| ${row} `))
      ?.split("|")
      .slice(2, 2 + PARTS.length)
      .map((cell) => cell.trim());
    const few = 30;
    expect(cells).toEqual(
      evaluations.map(({ scores }) => {
        const { [measure]: share, expected } = scores[kind];
        return `${(share ?? 0).toFixed(3)}${expected < few ? ` (${expected})` : ""}`;
      }),
    );
  });

  it("names the parts with the number of their articles", () => {
    const [development, validation, frozen] = evaluations.map(({ articles }) => articles);
    expect(readme).toContain(
      `| Development, ${development} articles | Validation, ${validation} articles | Kept apart, ${frozen} articles |`,
    );
  });
});

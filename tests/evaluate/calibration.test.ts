import { readFileSync } from "node:fs";
import path from "node:path";
import { calibrationOf } from "../../src/evaluate/calibration";
import { confidenceTable } from "../../src/evaluate/calibrate";
import { evaluatePart } from "../../src/evaluate/corpus";
import { confidenceOf, MEASURED, type ConfidenceTable } from "../../src/extract/confidence";

const validation = evaluatePart("validation");
const committed = readFileSync(path.join(__dirname, "../../src/extract/shares-right.json"), "utf8");

describe("The confidence of extracted facts", () => {
  it("is the one that the labelled articles make: where this fails, run `npm run calibrate`", () => {
    expect(confidenceTable(validation, evaluatePart("development"))).toBe(committed);
  });

  it("is counted on the development articles too, of kinds of which the validation articles hold few facts", () => {
    const facts = (kind: "events" | "missions", count: number, right: boolean) => ({
      judged: Array.from({ length: count }, (_, i) => ({
        kind,
        id: `${kind}-${i}`,
        confidence: 0.5,
        ground: "told",
        right,
      })),
    });
    const unseen = { judged: [...facts("events", 20, true).judged, ...facts("missions", 19, true).judged] };
    const known = { judged: [...facts("events", 5, false).judged, ...facts("missions", 5, false).judged] };
    expect(JSON.parse(confidenceTable(unseen, known))).toMatchObject({
      events: { told: { found: 20, right: 20 } },
      missions: { told: { found: 24, right: 19 } },
    });
  });

  it("is told of everything that is measured", () => {
    expect(
      validation.judged.filter(({ confidence, ground }) => confidence === null || ground === ""),
    ).toEqual([]);
  });

  it.each(["quotations", "speakers", "leaders", "events", "all"] as const)(
    "of %s is within 0.03 of the share that is right, on the articles that it was measured on",
    (kind) => {
      const { confidence, right } = calibrationOf(validation.judged)[kind];
      expect(Math.abs((confidence ?? 0) - (right ?? 1))).toBeLessThan(0.03);
    },
  );

  it("follows how often a ground held, drawn towards its kind where examples are few", () => {
    const none = Object.fromEntries(MEASURED.map((kind) => [kind, {}])) as unknown as ConfidenceTable;
    const table = {
      ...none,
      events: {
        often: { found: 80, right: 72 },
        seldom: { found: 2, right: 0 },
        never: { found: 0, right: 0 },
      },
    };
    const ask = (ground: string) => confidenceOf("events", ground, table);
    // The kind as a whole: (72 + 1) / (82 + 2) = 0.87.
    expect(["often", "seldom", "never", "unheard of", "constructor"].map(ask)).toEqual([
      0.9, 0.7, 0.87, 0.87, 0.87,
    ]);
    expect(confidenceOf("missions", "anything", none)).toBe(0.5);
  });
});

describe("A calibration", () => {
  const judged = (confidence: number | null, right: boolean) => ({
    kind: "events" as const,
    id: "event",
    confidence,
    right,
  });

  it("tells the mean, the share right and by tenths the error, of what carries a confidence", () => {
    const facts = [judged(0.95, true), judged(0.95, false), judged(0.15, false), judged(null, false)];
    const { events, missions } = calibrationOf(facts);
    expect(events).toEqual({
      facts: 3,
      confidence: expect.closeTo(2.05 / 3, 10) as number,
      right: expect.closeTo(1 / 3, 10) as number,
      error: expect.closeTo((0.9 + 0.15) / 3, 10) as number,
    });
    expect(missions).toEqual({ facts: 0, confidence: null, right: null, error: null });
  });
});

import { KINDS, type Kind } from "../../src/evaluate/compare";
import { evaluatePart, PARTS, type Part } from "../../src/evaluate/corpus";

/** What has been reached, less a little for a label that is mended. Raise them with what is reached. */
const FLOORS: Readonly<Record<Part, Readonly<Record<Kind, number>>>> = {
  development: {
    quotations: 0.965,
    speakers: 0.96,
    "speakers by pronoun": 0.93,
    "unnamed speakers left open": 0.94,
    leaders: 0.95,
    agreements: 0.84,
    missions: 0.9,
    events: 0.8,
  },
  validation: {
    // It holds two agreements and three missions: too few for a floor.
    quotations: 0.965,
    speakers: 0.94,
    "speakers by pronoun": 0.95,
    "unnamed speakers left open": 0.85,
    leaders: 0.84,
    agreements: 0,
    missions: 0,
    events: 0.735,
  },
  frozen: {
    quotations: 0.95,
    speakers: 0.85,
    "speakers by pronoun": 0.74,
    "unnamed speakers left open": 0.6,
    leaders: 0.82,
    agreements: 0.36,
    missions: 0.7,
    events: 0.63,
  },
};

const RESOLVED: ReadonlySet<Kind> = new Set([
  "speakers",
  "speakers by pronoun",
  "unnamed speakers left open",
]);

describe.each(PARTS)("On the %s part of the corpus", (part) => {
  const { scores } = evaluatePart(part);

  it.each(KINDS)("%s do not fall below their floor", (kind) => {
    const { recall, f1 } = scores[kind];
    expect((RESOLVED.has(kind) ? recall : f1) ?? 0).toBeGreaterThanOrEqual(FLOORS[part][kind]);
  });
});

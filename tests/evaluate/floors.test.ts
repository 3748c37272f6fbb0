import { KINDS, type Kind } from "../../src/evaluate/compare";
import { evaluatePart, PARTS, type Part } from "../../src/evaluate/corpus";

/** What has been reached, less a little for a label that is mended. Raise them with what is reached. */
const FLOORS: Readonly<Record<Part, Readonly<Record<Kind, number>>>> = {
  development: {
    quotations: 0.965,
    speakers: 0.965,
    "speakers by pronoun": 0.945,
    "unnamed speakers left open": 0.95,
    leaders: 0.93,
    agreements: 0.77,
    missions: 0.9,
    events: 0.82,
  },
  validation: {
    // It holds two agreements and three missions: too few for a floor.
    quotations: 0.97,
    speakers: 0.94,
    "speakers by pronoun": 0.95,
    "unnamed speakers left open": 0.9,
    leaders: 0.85,
    agreements: 0,
    missions: 0,
    events: 0.75,
  },
  frozen: {
    quotations: 0.95,
    speakers: 0.865,
    "speakers by pronoun": 0.84,
    "unnamed speakers left open": 0.6,
    leaders: 0.815,
    agreements: 0.53,
    missions: 0.66,
    events: 0.635,
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

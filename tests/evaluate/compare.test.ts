import { compare } from "../../src/evaluate/compare";
import { scoreOf, sum } from "../../src/evaluate/score";
import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import { validate } from "../../src/news/load";

const TEXT =
  'Talks\nPrime Minister Ann Lee of Japan said "yes, we agree" on Monday. Lee added "maybe". He said "no".';

function article(parts: Partial<AnnotatedArticleSource>) {
  return validate({ slug: "talks", text: TEXT, language: "en", ...parts }, "talks.json");
}

const lee = (title: string) => ({
  id: "lee",
  name: "Ann Lee",
  aliases: ["Lee"],
  offices: [
    {
      id: "office",
      title,
      country: "JP",
      evidence: [{ exact: "Prime Minister Ann Lee" }],
      status: "STATED" as const,
    },
  ],
});
const quote = (exact: string, speaker: string | null, speakerText = "Lee") => ({
  id: exact.replace(/\W+/g, "-"),
  evidence: [{ exact }],
  kind: "PARTIAL" as const,
  speaker,
  speakerText,
});
const event = (edtf: string) => ({
  id: "event",
  name: "statement",
  kind: "OTHER" as const,
  status: "STATED" as const,
  evidence: [{ exact: "on Monday" }],
  date: { text: "Monday", edtf, evidence: [{ exact: "Monday" }] },
});
const countries = [{ code: "JP", aliases: ["Japan"] }];

describe("A comparison with the labels", () => {
  const labels = article({
    countries,
    leaders: [lee("Prime Minister")],
    quotes: [quote("yes, we agree", "lee"), quote("maybe", "lee"), quote("no", null, "He")],
    events: [event("2020-01-06")],
  });

  it("finds nothing wrong in the labels themselves", () => {
    const { counts, differences } = compare(TEXT, labels, labels);
    expect(differences).toEqual([]);
    expect(counts).toMatchObject({
      quotations: { expected: 3, found: 3, right: 3 },
      speakers: { expected: 2, found: 2, right: 2 },
      "unnamed speakers left open": { expected: 1, right: 1 },
      leaders: { expected: 1, found: 1, right: 1 },
      events: { expected: 1, found: 1, right: 1 },
    });
  });

  it("tells a wrong span, a wrong speaker, a guessed one, a wrong office and a wrong date", () => {
    const found = article({
      countries,
      leaders: [lee("President")],
      quotes: [quote("we agree", "lee"), quote("maybe", null), quote("no", "lee", "He")],
      events: [event("2020-01-13")],
    });
    const { counts, differences } = compare(TEXT, labels, found);
    expect(differences.map(({ kind, what }) => [kind, what])).toEqual([
      ["quotations", "missed"],
      ["quotations", "not labelled"],
      ["speakers", "left open"],
      ["unnamed speakers left open", "named though open"],
      ["leaders", "missed"],
      ["leaders", "not labelled"],
      ["events", "missed"],
      ["events", "not labelled"],
    ]);
    expect(counts).toMatchObject({
      quotations: { expected: 3, found: 3, right: 2 },
      speakers: { expected: 1, found: 0, right: 0 },
      "unnamed speakers left open": { expected: 1, right: 0 },
      leaders: { right: 0 },
      events: { right: 0 },
    });
  });
});

describe("A score", () => {
  it("is precision, recall and their harmonic mean", () => {
    expect(scoreOf({ expected: 4, found: 2, right: 1 })).toEqual({
      expected: 4,
      found: 2,
      right: 1,
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
  });

  it("is null where there is nothing to divide by", () => {
    expect(scoreOf({ expected: 0, found: 0, right: 0 })).toMatchObject({
      precision: null,
      recall: null,
      f1: null,
    });
  });

  it("adds up over articles", () => {
    expect(
      sum([
        { expected: 1, found: 2, right: 1 },
        { expected: 3, found: 1, right: 1 },
      ]),
    ).toEqual({
      expected: 4,
      found: 3,
      right: 2,
    });
  });
});

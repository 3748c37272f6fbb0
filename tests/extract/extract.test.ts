import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { extract, NoTextError } from "../../src/extract/extract";
import type { AnnotatedArticle } from "../../src/news/annotated-article";
import { validate } from "../../src/news/load";
import { articleRecords } from "../../src/news/records";

function extracted(text: string, publishedAt: string | null = null): AnnotatedArticle {
  return validate(extract({ text, slug: "story", publishedAt }), "story.json");
}

const seed = readFileSync(path.join(__dirname, "../../src/seed/us-japan-boost-military-ties.txt"), "utf8");
const seedLabels = JSON.parse(
  readFileSync(path.join(__dirname, "../../src/seed/us-japan-boost-military-ties.json"), "utf8"),
) as { readonly quotes: readonly { readonly evidence: readonly { readonly exact: string }[] }[] };

describe("The seed article, extracted from its text alone", () => {
  const article = extracted(seed);
  const nameOf = (ref: string | null) => article.leaders.find(({ id }) => id === ref)?.name ?? ref;

  it("has its five quotations, each by who said it", () => {
    expect(
      article.quotes.map(({ evidence, speaker, kind }) => [
        evidence.map(({ exact }) => exact),
        nameOf(speaker),
        kind,
      ]),
    ).toEqual([
      [["huge achievement"], "Fumio Kishida", "PARTIAL"],
      [["purely defensive"], "Joe Biden", "PARTIAL"],
      [["not aimed at any one nation or a threat to the region"], "Joe Biden", "PARTIAL"],
      [seedLabels.quotes[3]?.evidence.map(({ exact }) => exact), "Joe Biden", "FULL"],
      [seedLabels.quotes[4]?.evidence.map(({ exact }) => exact), "Fumio Kishida", "FULL"],
    ]);
  });

  it("has both leaders with office and country", () => {
    expect(
      article.leaders.map(({ name, aliases, offices }) => [
        name,
        aliases,
        offices.map(({ title, country, evidence }) => [title, country, evidence[0]?.exact]),
      ]),
    ).toEqual([
      ["Joe Biden", ["Biden"], [["President", "US", "US President Joe Biden"]]],
      ["Fumio Kishida", ["Kishida"], [["Prime Minister", "JP", "Japan's Prime Minister Fumio Kishida"]]],
    ]);
  });

  it("has the military agreement of the two, its three provisions, and the partners of each", () => {
    expect(
      article.agreements.map(({ title, domain, parties, exhaustive, provisions }) => ({
        title,
        domain,
        parties,
        exhaustive,
        provisions: provisions.map(({ evidence, participants }) => [evidence[0]?.exact, participants]),
      })),
    ).toEqual([
      {
        title: "agreement for increased military cooperation",
        domain: "MILITARY",
        parties: ["US", "JP"],
        exhaustive: false,
        provisions: [
          ["a joint command structure between the US and Japan", ["US", "JP"]],
          ["the creation of a joint air and missile defense network with Australia", ["US", "JP", "AU"]],
          ["three-way military exercises with the UK", ["US", "JP", "GB"]],
        ],
      },
    ]);
  });

  it("has the mission with two Japanese astronauts and the first of them on the moon", () => {
    expect(
      article.missions.map(({ name, program, agency, destination, participations, milestones }) => ({
        name,
        program,
        agency,
        destination,
        crew: participations.map(({ country, role, count }) => [country, role, count]),
        milestones: milestones.map(({ text, country }) => [text, country]),
      })),
    ).toEqual([
      {
        name: "future moon-landing missions",
        program: "Artemis",
        agency: "nasa",
        destination: "Moon",
        crew: [["JP", "astronaut", 2]],
        milestones: [["first non-American astronaut to set foot on the moon", "JP"]],
      },
    ]);
  });

  it("has the rover and the 250 cherry trees", () => {
    expect(
      article.pledges.map(({ item, quantity, giver, recipient, maker, mission, occasionDate }) => ({
        item,
        quantity,
        giver,
        recipient,
        maker,
        mission,
        year: occasionDate?.edtf ?? null,
      })),
    ).toEqual([
      {
        item: "moon rover",
        quantity: null,
        giver: "JP",
        recipient: null,
        maker: "toyota-motor-corp",
        mission: "future-moon-landing-missions",
        year: null,
      },
      {
        item: "cherry trees",
        quantity: 250,
        giver: "JP",
        recipient: "US",
        maker: null,
        mission: null,
        year: "2026",
      },
    ]);
  });

  it("has both dates, without a year, which the text does not give", () => {
    expect(
      article.events
        .filter(({ date }) => date !== null)
        .map(({ kind, date }) => [kind, date?.text, date?.edtf, date?.derivation]),
    ).toEqual([
      ["PRESS_CONFERENCE", "April 11", "XXXX-04-11", null],
      ["TALKS", "A day earlier", "XXXX-04-10", "the day before April 11"],
    ]);
  });
});

describe("An extracted article", () => {
  const words = fc.constantFrom(
    "President", "Joe Biden", "Biden", "Biden's", "Japan", "Japanese", "US", "Jordan", "Michael Jordan", "said", "told", "he", "the", "minister",
    '"', "“", "”", "«", "»", "'", "’", ",", ".", "!", "\n", "Monday", "April 11", "agreement", "between", "and", "with", "mission", "NASA", "of",
    "Supreme Court", "Mr", "((WN))", "police", "Police", "POLICE", "Anne-Marie Lee", "Anne Marie Lee", "😀", "Ł", "Constructor", "constructor", "…", "will give 5", "cars", "a", "- ", "", "-", "(", ")",
  ); // prettier-ignore
  const news = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(" "));
  const anything = fc.oneof(
    news,
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ maxLength: 300 }),
  );

  it("is accepted by the loader, whatever the text", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(null, "2020-02-29", "2019"), (text, publishedAt) => {
        fc.pre(text.trim() !== "");
        const article = extracted(text, publishedAt);
        expect(articleRecords(article, text, "story.json").article.text).toBe(text);
      }),
      { numRuns: 1500 },
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(news, (text) => {
        fc.pre(text.trim() !== "");
        expect(extract({ text, slug: "story" })).toEqual(extract({ text, slug: "story" }));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["one word", "a".repeat(100_000)],
    ["nothing but quotations", '"a" '.repeat(25_000)],
    ["nothing but names", "Joe Biden ".repeat(10_000)],
    ["nothing but openers", '("“'.repeat(30_000)],
  ])("is made within seconds of a text of %s", (_, text) => {
    const before = performance.now();
    extract({ text, slug: "story" });
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it("keeps what is known of the document", () => {
    const document = {
      text: "Peace\nAll is well.",
      slug: "peace",
      publishedAt: "2020-01-02",
      url: "https://example.org/peace",
      author: "A. Writer",
      publisher: "The Paper",
    };
    expect(extract(document)).toMatchObject({
      slug: "peace",
      url: "https://example.org/peace",
      author: "A. Writer",
      publisher: "The Paper",
      publishedAt: { text: "2020-01-02", edtf: "2020-01-02" },
    });
  });

  it.each([
    ["France and Germany signed a defence pact at a ceremony in Aachen.", "a ceremony"],
    ["At a press conference in Rome, Italy and Libya announced a deal on gas.", "a press conference"],
    ["France and Germany signed a defence pact. Macron spoke at a rally in Aachen.", undefined],
    ["At a summit in Rome, Libya rejected a gas deal with Italy.", undefined],
  ])("says at which event an agreement was announced: %s", (sentence, event) => {
    const { agreements, events } = extract({ text: `The news\n${sentence}`, slug: "story" });
    expect(agreements).toHaveLength(1);
    expect(events?.find(({ id }) => id === agreements?.[0]?.announcedAt)?.name).toBe(event);
  });

  it.each([
    ["France and Germany signed a defence pact on Tuesday.", "2024-04-23"],
    ["PARIS, April 26 (Example) — France and Germany signed a defence pact on Tuesday.", "2024-04-23"],
    ["PARIS, April 26 (Example) — France and Germany signed a defence pact.", undefined],
  ])("dates an agreement by the day it was made: %s", (sentence, edtf) => {
    const text = `The news\n${sentence}`;
    const { agreements } = extract({ text, slug: "story", publishedAt: "2024-04-26" });
    expect(agreements?.map(({ announcedOn }) => announcedOn?.edtf)).toEqual([edtf]);
  });

  it("cannot be made of a blank text", () => {
    expect(() => extract({ text: " \n\t", slug: "story" })).toThrow(NoTextError);
  });
});

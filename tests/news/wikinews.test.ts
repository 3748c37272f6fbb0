import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../src/news/load";
import { loadSeed } from "../../src/seed/seed";
import { ask, dataOf } from "../support/ask";

const FOLDER = join(__dirname, "articles");
const ARTICLES = [
  "benin-nigeria-join-free-trade-bloc",
  "kurds-announce-deal",
  "spacex-first-crewed-spaceflight",
  "iran-issues-arrest-warrants",
  "biden-projected-president-elect",
];

const news = loadSeed();
for (const slug of ARTICLES) news.add(readArticle(join(FOLDER, `${slug}.json`)));

interface FactOfArticle {
  readonly id: string;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly exact: string }[];
}

test("Every annotated article in the folder is loaded", () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  expect(files).toEqual(ARTICLES.map((slug) => `${slug}.json`).sort());
});

describe.each(ARTICLES)("%s", (slug) => {
  test("has every fact where its evidence says, and most of its text in evidence", async () => {
    const { article } = await dataOf<{
      article: {
        text: string;
        coverage: { ratio: number };
        facts: { nodes: FactOfArticle[]; totalCount: number };
      };
    }>(
      news,
      `query ($slug: String!) { article(slug: $slug) {
        text coverage { ratio } facts(first: 100) { totalCount nodes { id evidence { start end exact } } }
      } }`,
      { slug },
    );
    const passages = article.facts.nodes.flatMap(({ evidence }) => evidence);
    expect(passages.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      passages.map(({ exact }) => exact),
    );
    expect(article.facts.nodes).toHaveLength(article.facts.totalCount);
    expect(article.facts.nodes.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(article.coverage.ratio).toBeGreaterThan(0.85);
  });
});

describe("Asked across the seed and five articles of Wikinews, the API tells", () => {
  test("that one president is named in three of them", async () => {
    expect(
      await ask(
        news,
        `{ leader(name: "trump") {
          id country { code } offices { title holdings { totalCount nodes { article { slug } evidence { exact } } } }
          articles { nodes { slug } } quotes { nodes { id } } mentions { totalCount } events { nodes { name date { edtf } } }
        } }`,
      ),
    ).toEqual({
      data: {
        leader: {
          id: "Leader:donald-trump.US",
          country: { code: "US" },
          offices: [
            {
              title: "President",
              holdings: {
                totalCount: 3,
                nodes: [
                  {
                    article: { slug: "kurds-announce-deal" },
                    evidence: [{ exact: "US President Donald Trump" }],
                  },
                  {
                    article: { slug: "iran-issues-arrest-warrants" },
                    evidence: [{ exact: "US president Donald Trump" }],
                  },
                  {
                    article: { slug: "biden-projected-president-elect" },
                    evidence: [{ exact: "President Donald Trump" }],
                  },
                ],
              },
            },
          ],
          articles: {
            nodes: [
              { slug: "kurds-announce-deal" },
              { slug: "iran-issues-arrest-warrants" },
              { slug: "biden-projected-president-elect" },
            ],
          },
          quotes: {
            nodes: [
              { id: "Quote:biden-projected-president-elect/by-a-lot" },
              { id: "Quote:biden-projected-president-elect/far-from-over" },
            ],
          },
          mentions: { totalCount: 9 },
          events: {
            nodes: [
              { name: "phone call of Trump and Erdoğan", date: { edtf: "2019-10-06" } },
              { name: "Trump's message on Twitter", date: null },
              { name: "Trump's statement", date: null },
            ],
          },
        },
      },
    });
  });

  test("which offices the other has held, those of the undated seed last", async () => {
    expect(
      await ask(
        news,
        `{ leader(name: "Biden") {
          name articles { nodes { slug } } quotes { totalCount }
          offices { title holdings { nodes { status voice attributedTo { name } article { slug } } } }
        } }`,
      ),
    ).toEqual({
      data: {
        leader: {
          name: "Joe Biden",
          articles: {
            nodes: [{ slug: "us-japan-boost-military-ties" }, { slug: "biden-projected-president-elect" }],
          },
          quotes: { totalCount: 5 },
          offices: [
            {
              title: "President-elect",
              holdings: {
                nodes: [
                  {
                    status: "ANNOUNCED",
                    voice: "ATTRIBUTED",
                    attributedTo: [{ name: "Associated Press" }, { name: "NBC News" }],
                    article: { slug: "biden-projected-president-elect" },
                  },
                ],
              },
            },
            {
              title: "Vice President",
              holdings: {
                nodes: [
                  {
                    status: "STATED",
                    voice: "NARRATOR",
                    attributedTo: [],
                    article: { slug: "biden-projected-president-elect" },
                  },
                ],
              },
            },
            {
              title: "President",
              holdings: {
                nodes: [
                  {
                    status: "STATED",
                    voice: "NARRATOR",
                    attributedTo: [],
                    article: { slug: "us-japan-boost-military-ties" },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test("which military agreements there are, between whom, and when they were announced", async () => {
    expect(
      await ask(
        news,
        `{
          military: agreements(filter: { domains: [MILITARY] }) {
            nodes { title parties { __typename name } announcedAt { name } announcedOn { edtf earliest derivation } }
          }
          byAlias: agreements(filter: { parties: ["sdf"] }) { nodes { id } }
          byCode: agreements(filter: { parties: ["SY", "NG"] }) { nodes { id } }
          none: agreements(filter: { parties: ["Erdoğan"] }) { totalCount }
        }`,
      ),
    ).toEqual({
      data: {
        military: {
          nodes: [
            {
              title: "agreement for increased military cooperation",
              parties: [
                { __typename: "Country", name: "United States" },
                { __typename: "Country", name: "Japan" },
              ],
              announcedAt: null,
              announcedOn: null,
            },
            {
              title: "agreement of the SDF with the government of Syria",
              parties: [
                { __typename: "Organization", name: "Syrian Democratic Forces" },
                { __typename: "Country", name: "Syria" },
              ],
              announcedAt: { name: "announcement of the agreement" },
              announcedOn: {
                edtf: "2019-10-13",
                earliest: "2019-10-13",
                derivation: "the Sunday before Tuesday, October 15, 2019",
              },
            },
          ],
        },
        byAlias: { nodes: [{ id: "Agreement:kurds-announce-deal/deal" }] },
        byCode: {
          nodes: [
            { id: "Agreement:benin-nigeria-join-free-trade-bloc/free-trade-area" },
            { id: "Agreement:kurds-announce-deal/deal" },
          ],
        },
        none: { totalCount: 0 },
      },
    });
  });

  test("what happened in a month, and what may have, its year not being told", async () => {
    expect(
      await ask(
        news,
        `{
          certain: events(filter: { during: "2019-10", dateMatch: CERTAIN }) { nodes { date { edtf } name } }
          possible: events(filter: { during: "2019-04" }) { nodes { date { edtf } name } }
          said: quotes(filter: { during: "2019-10" }) { nodes { text } }
          order: article(slug: "kurds-announce-deal") { events { name } }
        }`,
      ),
    ).toEqual({
      data: {
        certain: {
          nodes: [
            { date: { edtf: "2019-10-13" }, name: "announcement of the agreement" },
            { date: { edtf: "2019-10-14" }, name: "entry of the Syrian Army into Tell Tamer and Ain Issa" },
            { date: { edtf: "2019-10-06" }, name: "phone call of Trump and Erdoğan" },
            { date: { edtf: "2019-10-09" }, name: "Turkish offensive into north-eastern Syria" },
            { date: { edtf: "2019-10-14" }, name: "Erdoğan's address to the press" },
          ],
        },
        possible: {
          nodes: [
            { date: { edtf: "XXXX-04-11" }, name: "Rose Garden press conference" },
            { date: { edtf: "XXXX-04-10" }, name: "White House talks" },
          ],
        },
        said: { nodes: [{ text: "immediate area" }, { text: "They need to stand by us" }] },
        order: {
          events: [
            { name: "phone call of Trump and Erdoğan" },
            { name: "Turkish offensive into north-eastern Syria" },
            { name: "announcement of the agreement" },
            { name: "entry of the Syrian Army into Tell Tamer and Ain Issa" },
            { name: "Erdoğan's address to the press" },
          ],
        },
      },
    });
  });

  test("who flies into space, and what an agency stands in", async () => {
    expect(
      await ask(
        news,
        `{
          NASA: organization(name: "nasa") { articles { nodes { slug } } missions { nodes { name } } }
          spaceX: organization(name: "SpaceX") { missions { nodes { name destination milestones { text status } } } }
          hurley: person(name: "hurley") { name description country { code } quotes { nodes { text } } mentions { totalCount } }
        }`,
      ),
    ).toEqual({
      data: {
        NASA: {
          articles: {
            nodes: [{ slug: "us-japan-boost-military-ties" }, { slug: "spacex-first-crewed-spaceflight" }],
          },
          missions: { nodes: [{ name: "future moon-landing missions" }] },
        },
        spaceX: {
          missions: {
            nodes: [
              {
                name: "SpaceX's first crewed mission",
                destination: "International Space Station",
                milestones: [
                  { text: "first private company to send astronauts into space", status: "CONFIRMED" },
                  {
                    text: "first launch of a crewed spacecraft from the United States since July 2011",
                    status: "CONFIRMED",
                  },
                ],
              },
            ],
          },
        },
        hurley: {
          name: "Doug Hurley",
          description: "NASA astronaut",
          country: null,
          quotes: {
            nodes: [
              { text: "It was incredible" },
              { text: "SpaceX we're go for launch. Let's light this candle." },
            ],
          },
          mentions: { totalCount: 8 },
        },
      },
    });
  });

  test("how a country is called, who leads it, and which articles name it, newest first", async () => {
    expect(
      await ask(
        news,
        `{
          country(code: "US") { aliases leaders { nodes { name } } }
          articles(filter: { countries: ["US"] }, orderBy: { field: PUBLISHED_AT, direction: DESC }) {
            nodes { slug publisher { name } author publishedAt { earliest } }
          }
        }`,
      ),
    ).toEqual({
      data: {
        country: {
          aliases: ["America", "U.S.", "US", "United States", "United States of America"],
          leaders: {
            nodes: [
              { name: "Brian Hook" },
              { name: "Donald Trump" },
              { name: "Joe Biden" },
              { name: "Kamala Harris" },
            ],
          },
        },
        articles: {
          nodes: [
            ...[
              ["biden-projected-president-elect", "2020-11-07"],
              ["iran-issues-arrest-warrants", "2020-07-02"],
              ["spacex-first-crewed-spaceflight", "2020-05-31"],
              ["kurds-announce-deal", "2019-10-15"],
            ].map(([slug, earliest]) => ({
              slug,
              publisher: { name: "Wikinews" },
              author: "Wikinews contributors",
              publishedAt: { earliest },
            })),
            { slug: "us-japan-boost-military-ties", publisher: null, author: null, publishedAt: null },
          ],
        },
      },
    });
  });

  test("where a word stands, in whatever form and spelling it is sought", async () => {
    expect(
      await ask(
        news,
        `{
          word: search(query: "withdrawals") { nodes { __typename ... on Node { id } } }
          accents: search(query: "Erdogan", types: [LEADER]) { nodes { ... on Leader { name } } }
          joint: search(query: "astronaut", types: [QUOTE, MISSION, PERSON]) { nodes { ... on Node { id } } }
        }`,
      ),
    ).toEqual({
      data: {
        word: {
          nodes: [
            { __typename: "Statement", id: "Statement:kurds-announce-deal/complete-withdrawal" },
            { __typename: "Quote", id: "Quote:kurds-announce-deal/immediate-area" },
            { __typename: "Article", id: "Article:kurds-announce-deal" },
          ],
        },
        accents: { nodes: [{ name: "Recep Tayyip Erdoğan" }] },
        joint: {
          nodes: [
            { id: "Person:bob-behnken" },
            { id: "Person:doug-hurley" },
            { id: "Mission:us-japan-boost-military-ties/moon-landing-missions" },
            { id: "Mission:spacex-first-crewed-spaceflight/first-crewed-mission" },
          ],
        },
      },
    });
  });
});

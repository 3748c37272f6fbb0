import { InMemoryRepository } from "../../src/news/in-memory.repository";
import { ask, dataOf } from "../support/ask";
import { loadAll } from "../support/load-all";
import { loadStories, recordsOf } from "../support/stories";
import { secondArticle } from "../support/second-article";
import { tinyStory } from "../support/tiny-story";
import { tradePact } from "../support/trade-pact";

const SEED = "us-japan-boost-military-ties";
const news = loadStories();

describe("A leader whom several articles name", () => {
  test("is one node, with the articles, quotes, statements, agreements and events of all, in their order", async () => {
    const query = `{ leader(name: "biden") {
      id name aliases givenName familyName country { id }
      articles { nodes { slug } }
      quotes { nodes { id } }
      statements { nodes { id } }
      agreements { nodes { id } }
      events { nodes { id } }
    } }`;
    const { errors } = await ask(news, query);
    expect(errors).toEqual([
      {
        code: "BAD_USER_INPUT",
        path: ["leader"],
        message:
          "“biden” is the name of several: Joe Biden (Leader:joe-biden.US), Zoé Biden (Leader:zoe-biden.BE). Ask for one of them by its id.",
      },
    ]);
    expect(await ask(news, query.replace("biden", "JOE BIDEN"))).toEqual({
      data: {
        leader: {
          id: "Leader:joe-biden.US",
          name: "Joe Biden",
          aliases: ["Biden"],
          givenName: "Joe",
          familyName: "Biden",
          country: { id: "Country:US" },
          articles: { nodes: [{ slug: SEED }, { slug: "hiroshima-meeting" }] },
          quotes: {
            nodes: [
              { id: `Quote:${SEED}/purely-defensive` },
              { id: `Quote:${SEED}/not-aimed-at-any-one-nation` },
              { id: `Quote:${SEED}/unbreakable-alliance` },
            ],
          },
          statements: {
            nodes: [
              { id: `Statement:${SEED}/regional-stability` },
              { id: `Statement:${SEED}/open-to-direct-talks` },
              { id: `Statement:${SEED}/praise-for-kishida` },
            ],
          },
          agreements: { nodes: [{ id: `Agreement:${SEED}/military-agreement` }] },
          events: {
            nodes: [
              { id: `Event:${SEED}/rose-garden-press-conference` },
              { id: `Event:${SEED}/oval-office-talks` },
              { id: `Event:${SEED}/white-house-meeting` },
              { id: `Event:${SEED}/arrival-ceremony` },
              { id: "Event:hiroshima-meeting/meeting-in-hiroshima" },
            ],
          },
        },
      },
    });
  });

  test("holds an office once, with a holding for each article that says so", async () => {
    expect(
      await ask(
        news,
        `{ leader(name: "Fumio Kishida") { offices {
          title country { code } organization { id }
          holdings { totalCount nodes { id article { slug } evidence { exact } holder { id } } }
        } } }`,
      ),
    ).toEqual({
      data: {
        leader: {
          offices: [
            {
              title: "Prime Minister",
              country: { code: "JP" },
              organization: null,
              holdings: {
                totalCount: 2,
                nodes: [
                  {
                    id: `OfficeHolding:${SEED}/kishida-prime-minister`,
                    article: { slug: SEED },
                    evidence: [{ exact: "Japan's Prime Minister Fumio Kishida" }],
                    holder: { id: "Leader:fumio-kishida.JP" },
                  },
                  {
                    id: "OfficeHolding:hiroshima-meeting/kishida-prime-minister",
                    article: { slug: "hiroshima-meeting" },
                    evidence: [{ exact: "Prime Minister Fumio Kishida of Japan" }],
                    holder: { id: "Leader:fumio-kishida.JP" },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test("is mentioned in all of them, article by article, or in the one that is asked for", async () => {
    const { leader } = await dataOf<{ leader: Record<"all" | "one" | "none", unknown> }>(
      news,
      `{ leader(name: "Joe Biden") {
        all: mentions { totalCount nodes { article { slug } exact } }
        one: mentions(article: "Article:hiroshima-meeting") { totalCount nodes { start end exact } }
        none: mentions(article: "Article:la-belgique-vise-la-lune") { totalCount nodes { exact } }
      } }`,
    );
    const inSeed = (exact: string) => ({ article: { slug: SEED }, exact });
    const inSecond = (exact: string) => ({ article: { slug: "hiroshima-meeting" }, exact });
    expect(leader).toEqual({
      all: {
        totalCount: 9,
        nodes: [
          inSeed("Joe Biden"),
          ...Array.from({ length: 5 }, () => inSeed("Biden")),
          inSecond("Biden"),
          inSecond("Joe Biden"),
          inSecond("Biden"),
        ],
      },
      one: {
        totalCount: 3,
        nodes: [
          { start: 12, end: 17, exact: "Biden" },
          { start: 99, end: 108, exact: "Joe Biden" },
          { start: 590, end: 595, exact: "Biden" },
        ],
      },
      none: { totalCount: 0, nodes: [] },
    });
  });
});

describe("A country and an organization that several articles name", () => {
  test("are one node each, with every name that the articles use", async () => {
    expect(
      await ask(
        news,
        `{
          AU: country(name: "australie") { id name aliases articles { nodes { slug } } agreements { nodes { id } } }
          NASA: organization(name: "nasa") {
            id name aliases articles { nodes { slug } } quotes { nodes { id } } missions { nodes { id } }
          }
          publisher: organization(name: "Example Wire") { id articles { nodes { slug } } }
        }`,
      ),
    ).toEqual({
      data: {
        AU: {
          id: "Country:AU",
          name: "Australia",
          aliases: ["Australia", "Australie"],
          articles: {
            nodes: [{ slug: SEED }, { slug: "hiroshima-meeting" }, { slug: "la-belgique-vise-la-lune" }],
          },
          agreements: {
            nodes: [
              { id: `Agreement:${SEED}/military-agreement` },
              { id: "Agreement:hiroshima-meeting/student-exchange" },
              { id: "Agreement:la-belgique-vise-la-lune/accord-spatial" },
            ],
          },
        },
        NASA: {
          id: "Organization:nasa",
          name: "NASA",
          aliases: [],
          articles: { nodes: [{ slug: SEED }, { slug: "hiroshima-meeting" }] },
          quotes: { nodes: [{ id: "Quote:hiroshima-meeting/long-walk" }] },
          missions: { nodes: [{ id: `Mission:${SEED}/moon-landing-missions` }] },
        },
        publisher: { id: "Organization:example-wire", articles: { nodes: [{ slug: "hiroshima-meeting" }] } },
      },
    });
  });
});

describe("Leaders of one name", () => {
  const US = { code: "US", alias: "America" };
  const AU = { code: "AU", alias: "Australia" };
  const senator = tinyStory({ slug: "senator", name: "Joe Biden", offices: ["Senator"], country: US });
  const mayor = tinyStory({
    slug: "mayor",
    name: "Joe Biden",
    offices: ["Mayor"],
    country: AU,
    aliases: ["Joey"],
  });
  const surname = tinyStory({ slug: "surname", name: "Biden", offices: ["President"], country: US });

  test("but of different countries stay apart, and the name alone is an error that names both", async () => {
    const both = loadAll(senator, mayor);
    expect(await ask(both, `{ leader(name: "joe biden") { id } }`)).toEqual({
      data: { leader: null },
      errors: [
        {
          code: "BAD_USER_INPUT",
          path: ["leader"],
          message:
            "“joe biden” is the name of several: Joe Biden (Leader:joe-biden.US), Joe Biden (Leader:joe-biden.AU). Ask for one of them by its id.",
        },
      ],
    });
    expect(
      await ask(
        both,
        `{
          one: leader(id: "Leader:joe-biden.AU") { offices { title } articles { nodes { slug } } }
          alias: leader(name: "Joey") { id }
          australian: leaders(filter: { name: "Joe Biden", countries: ["AU"] }) { nodes { id } }
          both: leaders(filter: { name: "Joe Biden" }) { nodes { id } }
        }`,
      ),
    ).toEqual({
      data: {
        one: { offices: [{ title: "Mayor" }], articles: { nodes: [{ slug: "mayor" }] } },
        alias: { id: "Leader:joe-biden.AU" },
        australian: { nodes: [{ id: "Leader:joe-biden.AU" }] },
        both: { nodes: [{ id: "Leader:joe-biden.US" }, { id: "Leader:joe-biden.AU" }] },
      },
    });
  });

  test("of whom an article gives the surname alone, are that article's own", async () => {
    const all = loadAll(senator, surname, secondArticle);
    // The full name “Biden” comes before the alias.
    expect(await ask(all, `{ leader(name: "Biden") { id articles { nodes { slug } } } }`)).toEqual({
      data: { leader: { id: "Leader:biden.US", articles: { nodes: [{ slug: "surname" }] } } },
    });
    expect(await ask(all, `{ article(slug: "hiroshima-meeting") { leaders { nodes { id } } } }`)).toEqual({
      data: {
        article: { leaders: { nodes: [{ id: "Leader:fumio-kishida.JP" }, { id: "Leader:joe-biden.US" }] } },
      },
    });
  });

  test("in other letters are one, known by both spellings", async () => {
    const accents = loadAll(
      tinyStory({ slug: "one", name: "Recep Tayyip Erdoğan", offices: ["President"], country: US }),
      tinyStory({ slug: "two", name: "RECEP TAYYIP ERDOGAN", offices: ["President"], country: US }),
    );
    expect(await ask(accents, `{ leaders { nodes { id name aliases articles { totalCount } } } }`)).toEqual({
      data: {
        leaders: {
          nodes: [
            {
              id: "Leader:recep-tayyip-erdogan.US",
              name: "Recep Tayyip Erdoğan",
              aliases: ["RECEP TAYYIP ERDOGAN"],
              articles: { totalCount: 2 },
            },
          ],
        },
      },
    });
  });

  test("that differ in a vowel sign of Hindi or a voicing mark of Japanese are two", async () => {
    const marks = loadAll(
      tinyStory({ slug: "one", name: "मोदी", offices: ["President"] }),
      tinyStory({ slug: "two", name: "मद", offices: ["President"] }),
      tinyStory({ slug: "three", name: "ハハ", offices: ["President"] }),
      tinyStory({ slug: "four", name: "パパ", offices: ["President"] }),
    );
    expect(await ask(marks, `{ leaders { totalCount } one: leader(name: "मोदी") { id } }`)).toEqual({
      data: { leaders: { totalCount: 4 }, one: { id: "Leader:मोदी" } },
    });
  });
});

describe("Lists over several articles", () => {
  test("follow the order of loading, whatever the dates", async () => {
    const lists = ["articles", "quotes", "statements", "agreements", "missions", "events", "pledges"];
    const sources = [tradePact, secondArticle];
    for (const order of [sources, sources.toReversed()]) {
      const index = (slug: string) => order.findIndex((source) => source.slug === slug);
      const answer = await dataOf<Record<string, { nodes: { id: string }[] }>>(
        loadAll(...order),
        `{ ${lists.map((list) => `${list}(first: 100) { nodes { id } }`).join(" ")} }`,
      );
      for (const { nodes } of Object.values(answer)) {
        const slugs = nodes.map(({ id }) => id.replace(/^\w+:/, "").replace(/\/.*/, ""));
        expect([...new Set(slugs)]).toEqual(order.map(({ slug }) => slug));
        expect(slugs).toEqual(slugs.toSorted((a, b) => index(a) - index(b)));
      }
    }
  });

  test("hold within an article the order of the text", async () => {
    const { quotes } = await dataOf<{
      quotes: { nodes: { article: { slug: string }; evidence: { start: number }[] }[] };
    }>(news, "{ quotes(first: 100) { nodes { article { slug } evidence { start } } } }");
    for (const slug of [SEED, "hiroshima-meeting", "la-belgique-vise-la-lune"]) {
      const starts = quotes.nodes.flatMap(({ article, evidence }) =>
        article.slug === slug ? (evidence[0]?.start ?? -1) : [],
      );
      expect(starts.length).toBeGreaterThan(0);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});

describe("What was asked before an article was loaded", () => {
  const QUESTIONS = `{
    quoteCounts: leaders(orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { id quotes { totalCount } } }
    quotes(filter: { text: "harbour" }) { totalCount }
    japanese: quotes(filter: { countries: ["JP"] }, orderBy: { field: LENGTH }) { nodes { text } }
    search(query: "madam mori", types: [LEADER]) { nodes { ... on Leader { id } } }
    country(code: "JP") { aliases leaders { nodes { id } } }
  }`;
  const JP = { code: "JP", alias: "Nippon" };
  const MORI = { name: "Ken Mori", offices: ["Prime Minister"], country: JP };
  const later = [
    tinyStory({ ...MORI, slug: "one", quote: "We left the harbour", aliases: ["Madam Mori"] }),
    tinyStory({ ...MORI, slug: "two", quote: "Later" }),
  ];

  test("is answered anew, as by a repository that was asked nothing before", async () => {
    const asked = new InMemoryRepository();
    asked.add(recordsOf(tradePact));
    expect(await ask(asked, QUESTIONS)).toEqual({
      data: {
        quoteCounts: {
          nodes: [
            { id: "Leader:ada-stone.CA", quotes: { totalCount: 1 } },
            { id: "Leader:ken-mori.JP", quotes: { totalCount: 1 } },
          ],
        },
        quotes: { totalCount: 0 },
        japanese: { nodes: [{ text: "We agree on trade," }] },
        search: { nodes: [] },
        country: { aliases: ["Japan"], leaders: { nodes: [{ id: "Leader:ken-mori.JP" }] } },
      },
    });
    for (const article of later) asked.add(recordsOf(article));
    expect(await ask(asked, QUESTIONS)).toEqual({
      data: {
        quoteCounts: {
          nodes: [
            { id: "Leader:ken-mori.JP", quotes: { totalCount: 3 } },
            { id: "Leader:ada-stone.CA", quotes: { totalCount: 1 } },
          ],
        },
        quotes: { totalCount: 1 },
        japanese: {
          nodes: [{ text: "Later" }, { text: "We agree on trade," }, { text: "We left the harbour" }],
        },
        search: { nodes: [{ id: "Leader:ken-mori.JP" }] },
        country: { aliases: ["Japan", "Nippon"], leaders: { nodes: [{ id: "Leader:ken-mori.JP" }] } },
      },
    });
    expect(await ask(asked, QUESTIONS)).toEqual(await ask(loadAll(tradePact, ...later), QUESTIONS));
  });

  test("goes on from its cursor, with the new items behind the others", async () => {
    const page = (after: string | null) => ({ after });
    const QUOTES = `query ($after: String) { quotes(first: 2, after: $after) { nodes { text } pageInfo { endCursor hasNextPage } } }`;
    interface Quotes {
      quotes: { nodes: { text: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const growing = loadAll(tradePact);
    const first = await dataOf<Quotes>(growing, QUOTES, page(null));
    expect(first.quotes.pageInfo.hasNextPage).toBe(false);
    for (const article of later) growing.add(recordsOf(article));
    const second = await dataOf<Quotes>(growing, QUOTES, page(first.quotes.pageInfo.endCursor));
    expect(second.quotes.nodes).toEqual([{ text: "We left the harbour" }, { text: "Later" }]);
  });
});

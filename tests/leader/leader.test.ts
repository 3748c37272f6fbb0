import { loadSeed } from "../../src/seed/seed";
import { ask, brief } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

const WHO = `__typename id name givenName familyName aliases country { id }`;
const HELD = `offices {
  title country { code } organization { id }
  holdings { nodes {
    __typename id title holder { id } country { id } organization { id }
    article { slug } voice status attributedTo { id } evidence { start end exact }
  } }
}`;

describe("A leader", () => {
  test("has names, a country, and an office with the passage that says so: Biden", async () => {
    expect(await ask(news, `{ leader(name: "Joe Biden") { ${WHO} ${HELD} } }`)).toEqual({
      data: {
        leader: {
          __typename: "Leader",
          id: "Leader:joe-biden.US",
          name: "Joe Biden",
          givenName: "Joe",
          familyName: "Biden",
          aliases: ["Biden"],
          country: { id: "Country:US" },
          offices: [
            {
              title: "President",
              country: { code: "US" },
              organization: null,
              holdings: {
                nodes: [
                  {
                    __typename: "OfficeHolding",
                    id: inSeed("OfficeHolding", "biden-president"),
                    title: "President",
                    holder: { id: "Leader:joe-biden.US" },
                    country: { id: "Country:US" },
                    organization: null,
                    article: { slug: "us-japan-boost-military-ties" },
                    voice: "NARRATOR",
                    status: "STATED",
                    attributedTo: [],
                    evidence: [{ start: 57, end: 79, exact: "US President Joe Biden" }],
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test("has names, a country, and an office with the passage that says so: Kishida", async () => {
    expect(await ask(news, `{ leader(name: "Fumio Kishida") { ${WHO} ${HELD} } }`)).toEqual({
      data: {
        leader: {
          __typename: "Leader",
          id: "Leader:fumio-kishida.JP",
          name: "Fumio Kishida",
          givenName: "Fumio",
          familyName: "Kishida",
          aliases: ["Kishida"],
          country: { id: "Country:JP" },
          offices: [
            {
              title: "Prime Minister",
              country: { code: "JP" },
              organization: null,
              holdings: {
                nodes: [
                  {
                    __typename: "OfficeHolding",
                    id: inSeed("OfficeHolding", "kishida-prime-minister"),
                    title: "Prime Minister",
                    holder: { id: "Leader:fumio-kishida.JP" },
                    country: { id: "Country:JP" },
                    organization: null,
                    article: { slug: "us-japan-boost-military-ties" },
                    voice: "NARRATOR",
                    status: "STATED",
                    attributedTo: [],
                    evidence: [{ start: 84, end: 120, exact: "Japan's Prime Minister Fumio Kishida" }],
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test("is mentioned wherever the article names them, by any name", async () => {
    expect(
      await ask(
        news,
        `{
          kishida: leader(name: "Kishida") { mentions { totalCount nodes { start end exact sentence { index } } } }
          biden: leader(name: "Biden") { mentions { totalCount nodes { start end exact sentence { index } } } }
        }`,
      ),
    ).toEqual({
      data: {
        kishida: {
          mentions: {
            totalCount: 8,
            nodes: [
              { start: 107, end: 120, exact: "Fumio Kishida", sentence: { index: 1 } },
              { start: 440, end: 447, exact: "Kishida", sentence: { index: 2 } },
              { start: 707, end: 714, exact: "Kishida", sentence: { index: 4 } },
              { start: 1280, end: 1287, exact: "Kishida", sentence: { index: 7 } },
              { start: 1454, end: 1461, exact: "Kishida", sentence: { index: 8 } },
              { start: 1564, end: 1571, exact: "Kishida", sentence: { index: 9 } },
              { start: 1987, end: 1994, exact: "Kishida", sentence: { index: 11 } },
              { start: 2176, end: 2183, exact: "Kishida", sentence: { index: 12 } },
            ],
          },
        },
        biden: {
          mentions: {
            totalCount: 6,
            nodes: [
              { start: 70, end: 79, exact: "Joe Biden", sentence: { index: 1 } },
              { start: 452, end: 457, exact: "Biden", sentence: { index: 2 } },
              { start: 1097, end: 1102, exact: "Biden", sentence: { index: 6 } },
              { start: 1270, end: 1275, exact: "Biden", sentence: { index: 7 } },
              { start: 1537, end: 1542, exact: "Biden", sentence: { index: 9 } },
              { start: 1947, end: 1952, exact: "Biden", sentence: { index: 10 } },
            ],
          },
        },
      },
    });
  });

  test("leads to all that the article has them say, announce and take part in", async () => {
    const all = `{
      articles { nodes { slug } }
      quotes { nodes { id } }
      statements { nodes { id } }
      agreements { nodes { id } }
      events { nodes { id } }
    }`;
    expect(
      brief(
        await ask(news, `{ kishida: leader(name: "Kishida") ${all} biden: leader(name: "Biden") ${all} }`),
      ),
    ).toEqual({
      data: {
        kishida: {
          articles: [{ slug: "us-japan-boost-military-ties" }],
          quotes: ["huge-achievement", "global-cooperation"],
          statements: ["open-to-direct-talks"],
          agreements: ["military-agreement"],
          events: [
            "rose-garden-press-conference",
            "oval-office-talks",
            "rejection-of-calls-for-talks",
            "white-house-meeting",
          ],
        },
        biden: {
          articles: [{ slug: "us-japan-boost-military-ties" }],
          quotes: ["purely-defensive", "not-aimed-at-any-one-nation", "unbreakable-alliance"],
          statements: ["regional-stability", "open-to-direct-talks", "praise-for-kishida"],
          agreements: ["military-agreement"],
          events: [
            "rose-garden-press-conference",
            "oval-office-talks",
            "white-house-meeting",
            "arrival-ceremony",
          ],
        },
      },
    });
  });

  test("can hold an office of an organization beside one of a country, latest first", async () => {
    expect(
      await ask(
        stories,
        `{ leader(name: "Zoé Biden") {
          id country { code } offices { title country { code } organization { name } }
        } }`,
      ),
    ).toEqual({
      data: {
        leader: {
          id: "Leader:zoe-biden.BE",
          country: { code: "BE" },
          offices: [
            { title: "ministre de la Recherche", country: { code: "BE" }, organization: null },
            { title: "présidente", country: null, organization: { name: "Institut Lumière" } },
          ],
        },
      },
    });
  });

  test("is one over all articles, with one holding of an office for each", async () => {
    expect(
      brief(
        await ask(
          stories,
          `{ leader(name: "Kishida") {
          id aliases
          offices { title holdings { nodes { article { slug } } } }
          articles { nodes { slug } }
          quotes { nodes { id } }
          mentions { totalCount }
        } }`,
        ),
      ),
    ).toEqual({
      data: {
        leader: {
          id: "Leader:fumio-kishida.JP",
          aliases: ["Kishida"],
          offices: [
            {
              title: "Prime Minister",
              holdings: [
                { article: { slug: "us-japan-boost-military-ties" } },
                { article: { slug: "hiroshima-meeting" } },
              ],
            },
          ],
          articles: [{ slug: "us-japan-boost-military-ties" }, { slug: "hiroshima-meeting" }],
          quotes: ["huge-achievement", "global-cooperation", "we-meet-as-friends"],
          mentions: { totalCount: 12 },
        },
      },
    });
  });

  test("is mentioned in one article where the mentions of one are asked for", async () => {
    const mentions = (id: string) =>
      `mentions(article: "${id}") { totalCount nodes { article { slug } start exact prefix suffix } }`;
    expect(
      await ask(
        stories,
        `{ leader(name: "Kishida") {
          ${mentions("Article:hiroshima-meeting")}
          elsewhere: ${mentions("Article:la-belgique-vise-la-lune")}
          nowhere: ${mentions("Article:nowhere")}
          noArticle: ${mentions("Country:JP")}
        } }`,
      ),
    ).toEqual({
      data: {
        leader: {
          mentions: {
            totalCount: 4,
            nodes: [
              {
                article: { slug: "hiroshima-meeting" },
                start: 0,
                exact: "Kishida",
                prefix: "",
                suffix: " and Biden Meet Again in Hiroshi",
              },
              {
                article: { slug: "hiroshima-meeting" },
                start: 57,
                exact: "Fumio Kishida",
                prefix: "ain in Hiroshima\nPrime Minister ",
                suffix: " of Japan received President Joe",
              },
              {
                article: { slug: "hiroshima-meeting" },
                start: 182,
                exact: "Kishida",
                prefix: '19, 2025.\n"We meet as friends," ',
                suffix: ' said that day.\n"Peace needs pat',
              },
              {
                article: { slug: "hiroshima-meeting" },
                start: 605,
                exact: "Kishida",
                prefix: " flight to Mars.\nBiden promised ",
                suffix: " 12 maple trees.",
              },
            ],
          },
          elsewhere: { totalCount: 0, nodes: [] },
          nowhere: { totalCount: 0, nodes: [] },
          noArticle: { totalCount: 0, nodes: [] },
        },
      },
    });
  });

  test.each(["Fumio Kishida", "kishida", "KISHIDA", " Fumio  Kishida "])("is found as “%s”", async (name) => {
    expect(await ask(news, `query ($name: String) { leader(name: $name) { id } }`, { name })).toEqual({
      data: { leader: { id: "Leader:fumio-kishida.JP" } },
    });
  });
});

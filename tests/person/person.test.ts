import { ask, brief } from "../support/ask";
import { loadStories } from "../support/stories";

const stories = loadStories();

describe("A person", () => {
  test("is introduced as the article does it, and leads to what it quotes", async () => {
    expect(
      await ask(
        stories,
        `{ person(name: "setsuko mori") {
          __typename id name givenName familyName aliases description
          country { id }
          mentions { nodes { start end exact article { slug } sentence { index } } }
          none: mentions(article: "Article:us-japan-boost-military-ties") { totalCount }
          articles { nodes { slug } }
          quotes { nodes { text } }
          partial: quotes(filter: { kind: PARTIAL }) { totalCount }
        } }`,
      ),
    ).toEqual({
      data: {
        person: {
          __typename: "Person",
          id: "Person:setsuko-mori.JP",
          name: "Setsuko Mori",
          givenName: "Setsuko",
          familyName: "Mori",
          aliases: [],
          description: "a teacher in Hiroshima",
          country: { id: "Country:JP" },
          mentions: {
            nodes: [
              {
                start: 234,
                end: 246,
                exact: "Setsuko Mori",
                article: { slug: "hiroshima-meeting" },
                sentence: { index: 3 },
              },
            ],
          },
          none: { totalCount: 0 },
          articles: { nodes: [{ slug: "hiroshima-meeting" }] },
          quotes: { nodes: [{ text: "Peace needs patience," }] },
          partial: { totalCount: 0 },
        },
      },
    });
  });

  test("stands among the people of the article, and is no leader", async () => {
    expect(
      brief(
        await ask(
          stories,
          `{
          article(slug: "hiroshima-meeting") { people { nodes { id } } leaders { nodes { id } } }
          leader(name: "Setsuko Mori") { id }
          byId: person(id: "Person:setsuko-mori.JP") { name }
        }`,
        ),
      ),
    ).toEqual({
      data: {
        article: { people: ["setsuko-mori.JP"], leaders: ["fumio-kishida.JP", "joe-biden.US"] },
        leader: null,
        byId: { name: "Setsuko Mori" },
      },
    });
  });
});

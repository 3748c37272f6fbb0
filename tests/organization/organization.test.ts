import { loadSeed } from "../../src/seed/seed";
import { ask, brief, listed } from "../support/ask";
import { loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

describe("An organization", () => {
  test("has the names of the story, and what belongs to it", async () => {
    expect(
      brief(
        await ask(
          news,
          `{ organizations { totalCount nodes {
          __typename id name aliases
          quotes { nodes { id } }
          missions { nodes { id } }
          articles { nodes { slug } }
        } } }`,
        ),
      ),
    ).toEqual({
      data: {
        organizations: {
          totalCount: 3,
          nodes: [
            {
              __typename: "Organization",
              id: "Organization:hamas",
              name: "Hamas",
              aliases: [],
              quotes: [],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Organization",
              id: "Organization:nasa",
              name: "NASA",
              aliases: [],
              quotes: [],
              missions: ["moon-landing-missions"],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Organization",
              id: "Organization:toyota-motor-corp.",
              name: "Toyota Motor Corp.",
              aliases: [],
              quotes: [],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
          ],
        },
      },
    });
  });

  test("is one over all articles that name it", async () => {
    expect(
      brief(
        await ask(
          stories,
          `{ organization(name: "nasa") {
          id
          quotes { nodes { text } }
          none: quotes(filter: { kind: FULL }, orderBy: { field: LENGTH }) { totalCount }
          missions { nodes { id } }
          articles { nodes { slug } }
        } }`,
        ),
      ),
    ).toEqual({
      data: {
        organization: {
          id: "Organization:nasa",
          quotes: [{ text: "long walk" }],
          none: { totalCount: 0 },
          missions: ["moon-landing-missions"],
          articles: [{ slug: "us-japan-boost-military-ties" }, { slug: "hiroshima-meeting" }],
        },
      },
    });
  });

  test("can be the publisher of an article that does not name it", async () => {
    expect(
      await ask(
        stories,
        `{
          organization(name: "Example Wire") { id articles { nodes { slug } } }
          article(slug: "hiroshima-meeting") { publisher { id } organizations { id } }
        }`,
      ),
    ).toEqual({
      data: {
        organization: {
          id: "Organization:example-wire",
          articles: { nodes: [{ slug: "hiroshima-meeting" }] },
        },
        article: {
          publisher: { id: "Organization:example-wire" },
          organizations: [{ id: "Organization:nasa" }],
        },
      },
    });
  });
});

describe("Organizations", () => {
  test("come by name, accents and case aside", async () => {
    expect(await listed(stories, "organizations")).toEqual([
      "example-wire",
      "hamas",
      "institut-lumiere",
      "nasa",
      "toyota-motor-corp.",
    ]);
  });
});

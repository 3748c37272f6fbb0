import { loadSeed } from "../../src/seed/seed";
import { ask, brief, listed } from "../support/ask";
import { loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

describe("A country", () => {
  test("has a code, a name, the names by which the story calls it, and what belongs to it", async () => {
    expect(
      brief(
        await ask(
          news,
          `{ countries { totalCount nodes {
          __typename id code name aliases
          leaders { nodes { id } }
          agreements { nodes { id } }
          missions { nodes { id } }
          articles { nodes { slug } }
        } } }`,
        ),
      ),
    ).toEqual({
      data: {
        countries: {
          totalCount: 8,
          nodes: [
            {
              __typename: "Country",
              id: "Country:AU",
              code: "AU",
              name: "Australia",
              aliases: ["Australia"],
              leaders: [],
              agreements: ["military-agreement"],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Country",
              id: "Country:CN",
              code: "CN",
              name: "China",
              aliases: ["China"],
              leaders: [],
              agreements: [],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Country",
              id: "Country:IL",
              code: "IL",
              name: "Israel",
              aliases: ["Israel"],
              leaders: [],
              agreements: [],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Country",
              id: "Country:JP",
              code: "JP",
              name: "Japan",
              aliases: ["Japan"],
              leaders: ["fumio-kishida.JP"],
              agreements: ["military-agreement"],
              missions: ["moon-landing-missions"],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Country",
              id: "Country:KP",
              code: "KP",
              name: "North Korea",
              aliases: ["North Korea", "Pyongyang"],
              leaders: [],
              agreements: [],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Country",
              id: "Country:UA",
              code: "UA",
              name: "Ukraine",
              aliases: ["Ukraine"],
              leaders: [],
              agreements: [],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Country",
              id: "Country:GB",
              code: "GB",
              name: "United Kingdom",
              aliases: ["UK"],
              leaders: [],
              agreements: ["military-agreement"],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
            {
              __typename: "Country",
              id: "Country:US",
              code: "US",
              name: "United States",
              aliases: ["America", "US", "United States"],
              leaders: ["joe-biden.US"],
              agreements: ["military-agreement"],
              missions: [],
              articles: [{ slug: "us-japan-boost-military-ties" }],
            },
          ],
        },
      },
    });
  });

  test("is one over all articles, with all names that they use", async () => {
    expect(
      brief(
        await ask(
          stories,
          `{
          country(code: "AU") {
            name aliases agreements { nodes { id } } articles { nodes { slug } }
          }
          japan: country(code: "JP") { missions { nodes { id } } articles { nodes { slug } } }
        }`,
        ),
      ),
    ).toEqual({
      data: {
        country: {
          name: "Australia",
          aliases: ["Australia", "Australie"],
          agreements: ["military-agreement", "student-exchange", "accord-spatial"],
          articles: [
            { slug: "us-japan-boost-military-ties" },
            { slug: "hiroshima-meeting" },
            { slug: "la-belgique-vise-la-lune" },
          ],
        },
        japan: {
          missions: ["moon-landing-missions", "flight-to-mars"],
          articles: [{ slug: "us-japan-boost-military-ties" }, { slug: "hiroshima-meeting" }],
        },
      },
    });
  });

  test.each([
    ["its name", "north korea"],
    ["an alias", "PYONGYANG"],
  ])("is found by %s, whatever the case", async (_, name) => {
    expect(await ask(news, `query ($name: String) { country(name: $name) { id } }`, { name })).toEqual({
      data: { country: { id: "Country:KP" } },
    });
  });

  test("is found by its standard name, which no article need use", async () => {
    expect(await ask(news, `{ country(name: "United Kingdom") { id aliases } }`)).toEqual({
      data: { country: { id: "Country:GB", aliases: ["UK"] } },
    });
  });
});

describe("Countries", () => {
  test("come by name", async () => {
    expect(await listed(stories, "countries")).toEqual([
      "AU",
      "BE",
      "CN",
      "IL",
      "JP",
      "KP",
      "KR",
      "UA",
      "GB",
      "US",
    ]);
  });
});

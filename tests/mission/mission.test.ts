import { loadSeed } from "../../src/seed/seed";
import { ask, listed } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

const FACT = `article { slug } voice status attributedTo { id } evidence { start end exact }`;

describe("A mission", () => {
  test("has an agency, participants, milestones and what is pledged for it, each a fact of its own", async () => {
    expect(
      await ask(
        news,
        `{ missions { nodes {
          __typename id name program destination
          agency { id name } countries { code }
          contributions { id item maker { name } }
          ${FACT}
          participations { __typename id mission { id } country { code } role count ${FACT} }
          milestones { __typename id mission { id } text country { code } ${FACT} }
        } } }`,
      ),
    ).toEqual({
      data: {
        missions: {
          nodes: [
            {
              __typename: "Mission",
              id: inSeed("Mission", "moon-landing-missions"),
              name: "future moon-landing missions",
              program: "Artemis",
              destination: "Moon",
              agency: { id: "Organization:nasa", name: "NASA" },
              countries: [{ code: "JP" }],
              contributions: [
                {
                  id: inSeed("Pledge", "moon-rover"),
                  item: "moon rover",
                  maker: { name: "Toyota Motor Corp." },
                },
              ],
              article: { slug: "us-japan-boost-military-ties" },
              voice: "ATTRIBUTED",
              status: "CONFIRMED",
              attributedTo: [{ id: "Leader:fumio-kishida.JP" }, { id: "Leader:joe-biden.US" }],
              evidence: [
                {
                  start: 440,
                  end: 602,
                  exact:
                    "Kishida and Biden also confirmed Japan's participation in NASA's Artemis moon program and the inclusion of two Japanese astronauts on future moon-landing missions",
                },
              ],
              participations: [
                {
                  __typename: "Participation",
                  id: inSeed("Participation", "two-japanese-astronauts"),
                  mission: { id: inSeed("Mission", "moon-landing-missions") },
                  country: { code: "JP" },
                  role: "astronaut",
                  count: 2,
                  article: { slug: "us-japan-boost-military-ties" },
                  voice: "ATTRIBUTED",
                  status: "CONFIRMED",
                  attributedTo: [{ id: "Leader:fumio-kishida.JP" }, { id: "Leader:joe-biden.US" }],
                  evidence: [
                    { start: 440, end: 472, exact: "Kishida and Biden also confirmed" },
                    {
                      start: 530,
                      end: 602,
                      exact: "the inclusion of two Japanese astronauts on future moon-landing missions",
                    },
                  ],
                },
              ],
              milestones: [
                {
                  __typename: "Milestone",
                  id: inSeed("Milestone", "first-non-american-on-the-moon"),
                  mission: { id: inSeed("Mission", "moon-landing-missions") },
                  text: "first non-American astronaut to set foot on the moon",
                  country: { code: "JP" },
                  article: { slug: "us-japan-boost-military-ties" },
                  voice: "NARRATOR",
                  status: "PLANNED",
                  attributedTo: [],
                  evidence: [
                    {
                      start: 604,
                      end: 705,
                      exact:
                        "One of those Japanese astronauts will become the first non-American astronaut to set foot on the moon",
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    });
  });

  test("is null in what the article does not say", async () => {
    expect(
      await ask(
        stories,
        `{ mission(id: "Mission:hiroshima-meeting/flight-to-mars") {
          name program destination agency { id }
          participations { country { code } role count }
          milestones { id }
          contributions { id }
        } }`,
      ),
    ).toEqual({
      data: {
        mission: {
          name: "flight to Mars",
          program: null,
          destination: "Mars",
          agency: null,
          participations: [{ country: { code: "JP" }, role: null, count: null }],
          milestones: [],
          contributions: [],
        },
      },
    });
  });
});

describe("Missions", () => {
  const moon = "moon-landing-missions";
  const mars = "flight-to-mars";
  const lune = "vers-la-lune";

  test.each([
    ["text in any form of its words", `{ text: "landings" }`, [moon]],
    ["text of a milestone", `{ text: "non-American" }`, [moon]],
    ["text of the program", `{ text: "artemis" }`, [moon, lune]],
    ["a country", `{ countries: ["JP"] }`, [moon, mars]],
    ["any of several countries", `{ countries: ["BE", "NO"] }`, [lune]],
    ["a country that takes no part", `{ countries: ["US"] }`, []],
    ["no country", `{ countries: [] }`, []],
    ["a program, whatever the case", `{ program: "ARTEMIS" }`, [moon, lune]],
    ["part of a program", `{ program: "Art" }`, []],
    ["a destination, whatever the case", `{ destination: "moon" }`, [moon]],
    ["another destination", `{ destination: "Mars" }`, [mars]],
    [
      "everything at once",
      `{ text: "moon", countries: ["JP"], program: "Artemis", destination: "Moon" }`,
      [moon],
    ],
    ["things of which one is not so", `{ program: "Artemis", destination: "Mars" }`, []],
    ["nothing", `{ text: null, countries: null, program: null, destination: null }`, [moon, mars, lune]],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "missions", `(filter: ${filter})`)).toEqual(expected);
  });

  test("come by article in the order of loading", async () => {
    expect(await listed(stories, "missions")).toEqual([moon, mars, lune]);
  });
});

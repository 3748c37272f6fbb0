import { loadSeed } from "../../src/seed/seed";
import { ask, listed } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

describe("A pledge", () => {
  test("says who gives what to whom, made by whom, for which mission and occasion, as far as the story says", async () => {
    expect(
      await ask(
        news,
        `{ pledges { nodes {
          __typename id item quantity
          giver { __typename id } recipient { __typename id } maker { id name } mission { id }
          occasion occasionDate { text edtf earliest latest derivation evidence { start exact } }
          article { slug } voice status attributedTo { id } evidence { start end exact }
        } } }`,
      ),
    ).toEqual({
      data: {
        pledges: {
          nodes: [
            {
              __typename: "Pledge",
              id: inSeed("Pledge", "moon-rover"),
              item: "moon rover",
              quantity: null,
              giver: { __typename: "Country", id: "Country:JP" },
              recipient: null,
              maker: { id: "Organization:toyota-motor-corp.", name: "Toyota Motor Corp." },
              mission: { id: inSeed("Mission", "moon-landing-missions") },
              occasion: null,
              occasionDate: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "ATTRIBUTED",
              status: "ANNOUNCED",
              attributedTo: [{ id: "Leader:fumio-kishida.JP" }],
              evidence: [
                { start: 707, end: 714, exact: "Kishida" },
                {
                  start: 771,
                  end: 849,
                  exact: "announced that Japan would supply a moon rover developed by Toyota Motor Corp.",
                },
              ],
            },
            {
              __typename: "Pledge",
              id: inSeed("Pledge", "cherry-trees"),
              item: "cherry trees",
              quantity: 250,
              giver: { __typename: "Country", id: "Country:JP" },
              recipient: { __typename: "Country", id: "Country:US" },
              maker: null,
              mission: null,
              occasion: "America's 250th birthday",
              occasionDate: {
                text: "2026",
                edtf: "2026",
                earliest: "2026-01-01",
                latest: "2026-12-31",
                derivation: null,
                evidence: [{ start: 2290, exact: "2026" }],
              },
              article: { slug: "us-japan-boost-military-ties" },
              voice: "ATTRIBUTED",
              status: "ANNOUNCED",
              attributedTo: [{ id: "Leader:fumio-kishida.JP" }],
              evidence: [
                {
                  start: 2176,
                  end: 2294,
                  exact:
                    "Kishida also announced that Japan is giving 250 cherry trees to the US to mark America's coming 250th birthday in 2026",
                },
              ],
            },
          ],
        },
      },
    });
  });
});

describe("Pledges", () => {
  const rover = "moon-rover";
  const cherries = "cherry-trees";
  const maples = "maple-trees";
  const telescope = "telescope";

  test.each([
    ["text in any form of its words", `{ text: "tree" }`, [cherries, maples]],
    ["text of the occasion", `{ text: "birthday" }`, [cherries]],
    ["a text without accents", `{ text: "telescope" }`, [telescope]],
    ["a giver by code", `{ givers: ["JP"] }`, [rover, cherries]],
    ["a giver by name", `{ givers: ["japan"] }`, [rover, cherries]],
    ["a giver who is a leader", `{ givers: ["joe biden"] }`, [maples]],
    ["a giver that is an organization", `{ givers: ["institut lumiere"] }`, [telescope]],
    ["who announces, which is not who gives", `{ givers: ["Kishida"] }`, []],
    ["any of several givers", `{ givers: ["Biden", "JP"] }`, [rover, cherries, maples]],
    ["no giver", `{ givers: [] }`, []],
    ["a recipient by code", `{ recipients: ["US"] }`, [cherries]],
    ["a recipient by an alias", `{ recipients: ["america"] }`, [cherries]],
    ["a recipient who is a leader", `{ recipients: ["Kishida"] }`, [maples]],
    ["any of several recipients", `{ recipients: ["Australie", "US"] }`, [cherries, telescope]],
    ["no recipient", `{ recipients: [] }`, []],
    ["everything at once", `{ text: "trees", givers: ["JP"], recipients: ["US"] }`, [cherries]],
    ["things of which one is not so", `{ text: "trees", givers: ["JP"], recipients: ["Kishida"] }`, []],
    ["nothing", `{ text: null, givers: null, recipients: null }`, [rover, cherries, maples, telescope]],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "pledges", `(filter: ${filter})`)).toEqual(expected);
  });

  test("come by article in the order of loading, then by place", async () => {
    expect(await listed(stories, "pledges")).toEqual([rover, cherries, maples, telescope]);
  });
});

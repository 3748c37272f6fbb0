import { loadSeed } from "../../src/seed/seed";
import { ask, listed } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

const FACT = `article { slug } voice status attributedTo { id } evidence { start end exact }`;

describe("An agreement", () => {
  test("has its parties alone, and its provisions with those who take part in each", async () => {
    expect(
      await ask(
        news,
        `{ agreements { nodes {
          __typename id title summary domain exhaustive
          parties { __typename id }
          announcedAt { id } announcedOn { edtf }
          ${FACT}
          provisions { __typename id agreement { id } text participants { __typename id } ${FACT} }
        } } }`,
      ),
    ).toEqual({
      data: {
        agreements: {
          nodes: [
            {
              __typename: "Agreement",
              id: inSeed("Agreement", "military-agreement"),
              title: "agreement for increased military cooperation",
              summary:
                "The US and Japan plan to upgrade their military relations and to increase military cooperation.",
              domain: "MILITARY",
              exhaustive: false,
              parties: [
                { __typename: "Country", id: "Country:US" },
                { __typename: "Country", id: "Country:JP" },
              ],
              announcedAt: null,
              announcedOn: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "ATTRIBUTED",
              status: "ANNOUNCED",
              attributedTo: [{ id: "Leader:joe-biden.US" }, { id: "Leader:fumio-kishida.JP" }],
              evidence: [
                {
                  start: 57,
                  end: 180,
                  exact:
                    "US President Joe Biden and Japan's Prime Minister Fumio Kishida have announced plans to upgrade US-Japan military relations",
                },
                {
                  start: 850,
                  end: 917,
                  exact: "The agreement for increased military cooperation includes plans for",
                },
              ],
              provisions: [
                {
                  __typename: "Provision",
                  id: inSeed("Provision", "joint-command"),
                  agreement: { id: inSeed("Agreement", "military-agreement") },
                  text: "a joint command structure between the US and Japan",
                  participants: [
                    { __typename: "Country", id: "Country:US" },
                    { __typename: "Country", id: "Country:JP" },
                  ],
                  article: { slug: "us-japan-boost-military-ties" },
                  voice: "NARRATOR",
                  status: "PLANNED",
                  attributedTo: [],
                  evidence: [
                    { start: 918, end: 968, exact: "a joint command structure between the US and Japan" },
                  ],
                },
                {
                  __typename: "Provision",
                  id: inSeed("Provision", "air-and-missile-defense-network"),
                  agreement: { id: inSeed("Agreement", "military-agreement") },
                  text: "the creation of a joint air and missile defense network with Australia",
                  participants: [
                    { __typename: "Country", id: "Country:US" },
                    { __typename: "Country", id: "Country:JP" },
                    { __typename: "Country", id: "Country:AU" },
                  ],
                  article: { slug: "us-japan-boost-military-ties" },
                  voice: "NARRATOR",
                  status: "PLANNED",
                  attributedTo: [],
                  evidence: [
                    {
                      start: 970,
                      end: 1040,
                      exact: "the creation of a joint air and missile defense network with Australia",
                    },
                  ],
                },
                {
                  __typename: "Provision",
                  id: inSeed("Provision", "three-way-exercises"),
                  agreement: { id: inSeed("Agreement", "military-agreement") },
                  text: "three-way military exercises with the UK",
                  participants: [
                    { __typename: "Country", id: "Country:US" },
                    { __typename: "Country", id: "Country:JP" },
                    { __typename: "Country", id: "Country:GB" },
                  ],
                  article: { slug: "us-japan-boost-military-ties" },
                  voice: "NARRATOR",
                  status: "PLANNED",
                  attributedTo: [],
                  evidence: [{ start: 1046, end: 1086, exact: "three-way military exercises with the UK" }],
                },
              ],
            },
          ],
        },
      },
    });
  });

  test("says where and when it was announced, and whether its provisions are all, where the article does", async () => {
    const about = `{
      exhaustive announcedAt { name } announcedOn { text edtf earliest latest derivation evidence { exact } }
      provisions { text participants { __typename name } }
    }`;
    expect(
      await ask(
        stories,
        `{
          told: agreement(id: "Agreement:hiroshima-meeting/student-exchange") ${about}
          untold: agreement(id: "Agreement:la-belgique-vise-la-lune/accord-spatial") ${about}
        }`,
      ),
    ).toEqual({
      data: {
        told: {
          exhaustive: true,
          announcedAt: { name: "meeting in Hiroshima" },
          announcedOn: {
            text: "May 19, 2025",
            edtf: "2025-05-19",
            earliest: "2025-05-19",
            latest: "2025-05-19",
            derivation: null,
            evidence: [{ exact: "May 19, 2025" }],
          },
          provisions: [
            {
              text: "Australia and NASA will teach a summer school",
              participants: [
                { __typename: "Country", name: "Australia" },
                { __typename: "Organization", name: "NASA" },
              ],
            },
          ],
        },
        untold: { exhaustive: false, announcedAt: null, announcedOn: null, provisions: [] },
      },
    });
  });
});

describe("Agreements", () => {
  const military = "military-agreement";
  const exchange = "student-exchange";
  const accord = "accord-spatial";

  test.each([
    ["text of the title", `{ text: "military cooperation" }`, [military]],
    ["text of a provision", `{ text: "missile" }`, [military]],
    ["a text with a typo", `{ text: "studnet" }`, [exchange]],
    ["a party by code", `{ parties: ["JP"] }`, [military, exchange]],
    ["a party by name", `{ parties: ["belgium"] }`, [accord]],
    ["a party by an alias", `{ parties: ["america"] }`, [military, exchange]],
    ["a partner, who is no party", `{ parties: ["GB"] }`, []],
    ["any of several parties", `{ parties: ["Belgique", "US"] }`, [military, exchange, accord]],
    ["no party", `{ parties: [] }`, []],
    ["a partner of a provision", `{ partners: ["UK"] }`, [military]],
    ["a partner, where a party is none", `{ partners: ["AU"] }`, [military, exchange]],
    ["a party, which is no partner", `{ partners: ["JP"] }`, []],
    ["a partner that is an organization", `{ partners: ["nasa"] }`, [exchange]],
    ["no partner", `{ partners: [] }`, []],
    ["a domain", `{ domains: [SPACE] }`, [accord]],
    ["any of several domains", `{ domains: [CULTURAL, MILITARY, OTHER] }`, [military, exchange]],
    ["no domain", `{ domains: [] }`, []],
    ["a status", `{ statuses: [CONFIRMED] }`, [exchange]],
    ["any of several statuses", `{ statuses: [ANNOUNCED, PROPOSED] }`, [military, accord]],
    ["no status", `{ statuses: [] }`, []],
    [
      "everything at once",
      `{ text: "exercises", parties: ["US"], partners: ["GB"], domains: [MILITARY], statuses: [ANNOUNCED] }`,
      [military],
    ],
    ["things of which one is not so", `{ parties: ["US"], domains: [SPACE] }`, []],
    [
      "nothing",
      `{ text: null, parties: null, partners: null, domains: null, statuses: null }`,
      [military, exchange, accord],
    ],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "agreements", `(filter: ${filter})`)).toEqual(expected);
  });

  test("come by article in the order of loading", async () => {
    expect(await listed(stories, "agreements")).toEqual([military, exchange, accord]);
  });
});

import { loadSeed } from "../../src/seed/seed";
import { ask, listed } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

describe("A statement", () => {
  test("says what is reported, by whom, of which countries and to whom, as far as the story says", async () => {
    expect(
      await ask(
        news,
        `{ statements { nodes {
          __typename id text topics countries { code } audience occasion { id }
          article { slug } voice status attributedTo { id } evidence { start end exact }
        } } }`,
      ),
    ).toEqual({
      data: {
        statements: {
          nodes: [
            {
              __typename: "Statement",
              id: inSeed("Statement", "military-ties-and-moon-missions"),
              text: "US & Japan Boost Military Ties, Plan Joint Moon Missions",
              topics: ["military ties", "joint Moon missions"],
              countries: [{ code: "US" }, { code: "JP" }],
              audience: null,
              occasion: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "PLANNED",
              attributedTo: [],
              evidence: [
                { start: 0, end: 56, exact: "US & Japan Boost Military Ties, Plan Joint Moon Missions" },
              ],
            },
            {
              __typename: "Statement",
              id: inSeed("Statement", "tighter-cooperation"),
              text: "both sides look to tighten cooperation",
              topics: ["US-Japan military relations"],
              countries: [{ code: "US" }, { code: "JP" }],
              audience: null,
              occasion: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "PLANNED",
              attributedTo: [],
              evidence: [
                {
                  start: 153,
                  end: 228,
                  exact: "US-Japan military relations, with both sides looking to tighten cooperation",
                },
              ],
            },
            {
              __typename: "Statement",
              id: inSeed("Statement", "concern-about-north-korea"),
              text: "concerns about North Korea's nuclear program",
              topics: ["North Korea's nuclear program"],
              countries: [{ code: "KP" }],
              audience: null,
              occasion: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [
                { start: 229, end: 278, exact: "amid concerns about North Korea's nuclear program" },
              ],
            },
            {
              __typename: "Statement",
              id: inSeed("Statement", "concern-about-china"),
              text: "concerns about China's increasing military assertiveness in the Pacific",
              topics: ["China's increasing military assertiveness in the Pacific"],
              countries: [{ code: "CN" }],
              audience: null,
              occasion: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [
                { start: 229, end: 248, exact: "amid concerns about" },
                { start: 283, end: 339, exact: "China's increasing military assertiveness in the Pacific" },
              ],
            },
            {
              __typename: "Statement",
              id: inSeed("Statement", "regional-stability"),
              text: "the alliance with Japan is intended to restore regional stability",
              topics: ["alliance with Japan", "regional stability"],
              countries: [{ code: "US" }, { code: "JP" }],
              audience: null,
              occasion: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "ATTRIBUTED",
              status: "PLANNED",
              attributedTo: [{ id: "Leader:joe-biden.US" }],
              evidence: [
                { start: 1097, end: 1146, exact: "Biden emphasized that the alliance with Japan was" },
                { start: 1226, end: 1268, exact: "but intended to restore regional stability" },
              ],
            },
            {
              __typename: "Statement",
              id: inSeed("Statement", "open-to-direct-talks"),
              text: "Biden and Kishida are open to direct talks between Japan and North Korea over the abduction of Japanese citizens during the 1970s and 1980s and other issues",
              topics: ["direct talks between Japan and North Korea", "abduction of Japanese citizens"],
              countries: [{ code: "JP" }, { code: "KP" }],
              audience: "reporters",
              occasion: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "ATTRIBUTED",
              status: "PROPOSED",
              attributedTo: [{ id: "Leader:joe-biden.US" }, { id: "Leader:fumio-kishida.JP" }],
              evidence: [
                {
                  start: 1270,
                  end: 1452,
                  exact:
                    "Biden and Kishida also told reporters they were open to direct talks between Japan and North Korea over the abduction of Japanese citizens during the 1970s and 1980s and other issues",
                },
              ],
            },
            {
              __typename: "Statement",
              id: inSeed("Statement", "abduction-of-japanese-citizens"),
              text: "Japanese citizens were abducted during the 1970s and 1980s",
              topics: ["abduction of Japanese citizens"],
              countries: [{ code: "JP" }],
              audience: null,
              occasion: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [
                {
                  start: 1374,
                  end: 1435,
                  exact: "the abduction of Japanese citizens during the 1970s and 1980s",
                },
              ],
            },
            {
              __typename: "Statement",
              id: inSeed("Statement", "praise-for-kishida"),
              text: "Biden heaped praise on Kishida for his leadership on a series of global crises",
              topics: ["Kishida's leadership on a series of global crises"],
              countries: [],
              audience: null,
              occasion: { id: inSeed("Event", "white-house-meeting") },
              article: { slug: "us-japan-boost-military-ties" },
              voice: "ATTRIBUTED",
              status: "STATED",
              attributedTo: [{ id: "Leader:joe-biden.US" }],
              evidence: [
                {
                  start: 1522,
                  end: 1673,
                  exact:
                    "A day earlier, Biden had heaped praise on Kishida for his leadership on a series of global crises as he welcomed the Japanese leader to the White House",
                },
              ],
            },
          ],
        },
      },
    });
  });
});

describe("Statements", () => {
  const ofSeed = [
    "military-ties-and-moon-missions",
    "tighter-cooperation",
    "concern-about-north-korea",
    "concern-about-china",
    "regional-stability",
    "open-to-direct-talks",
    "abduction-of-japanese-citizens",
    "praise-for-kishida",
  ];
  const all = [...ofSeed, "two-friends", "flight-waits", "la-lune-visee"];
  const ofBiden = ["regional-stability", "open-to-direct-talks", "praise-for-kishida"];

  test.each([
    [
      "text in any form of its words",
      `{ text: "concern" }`,
      ["concern-about-north-korea", "concern-about-china"],
    ],
    ["every word of a text", `{ text: "concern Pacific" }`, ["concern-about-china"]],
    ["text of a topic", `{ text: "alliance" }`, ["regional-stability"]],
    ["a speaker by an alias", `{ speakers: ["biden"] }`, ofBiden],
    ["a speaker who shares a statement", `{ speakers: ["Kishida"] }`, ["open-to-direct-talks"]],
    ["an organization", `{ speakers: ["NASA"] }`, ["flight-waits"]],
    [
      "any of several speakers",
      `{ speakers: ["nasa", "fumio kishida"] }`,
      ["open-to-direct-talks", "flight-waits"],
    ],
    ["no speaker", `{ speakers: [] }`, []],
    ["a country that says nothing", `{ speakers: ["JP"] }`, []],
    [
      "the narrator's voice",
      `{ voice: NARRATOR }`,
      [
        "military-ties-and-moon-missions",
        "tighter-cooperation",
        "concern-about-north-korea",
        "concern-about-china",
        "abduction-of-japanese-citizens",
        "la-lune-visee",
      ],
    ],
    ["the voice of others", `{ voice: ATTRIBUTED }`, [...ofBiden, "flight-waits"]],
    ["what follows", `{ voice: INFERRED }`, ["two-friends"]],
    ["a voice that none has", `{ voice: QUOTED }`, []],
    ["a country", `{ countries: ["KP"] }`, ["concern-about-north-korea", "open-to-direct-talks"]],
    ["any of several countries", `{ countries: ["CN", "BE"] }`, ["concern-about-china", "la-lune-visee"]],
    ["no country", `{ countries: [] }`, []],
    [
      "everything at once",
      `{ text: "talks", speakers: ["Biden"], voice: ATTRIBUTED, countries: ["KP"] }`,
      ["open-to-direct-talks"],
    ],
    ["things of which one is not so", `{ speakers: ["Biden"], voice: NARRATOR }`, []],
    ["nothing", `{ text: null, speakers: null, voice: null, countries: null }`, all],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "statements", `(filter: ${filter})`)).toEqual(
      all.filter((key) => expected.includes(key)),
    );
  });

  test("come by article in the order of loading, then by place", async () => {
    expect(await listed(stories, "statements")).toEqual(all);
  });
});

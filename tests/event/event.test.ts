import { loadSeed } from "../../src/seed/seed";
import { ask, brief, listed } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

describe("An event", () => {
  test("says what happened where and when, who took part and what came before, as far as the story says", async () => {
    expect(
      await ask(
        news,
        `{ events { nodes {
          __typename id name kind place topics
          date { text edtf earliest latest derivation evidence { start end exact } }
          leaders { id } countries { code } after { id }
          article { slug } voice status attributedTo { id } evidence { start end exact }
        } } }`,
      ),
    ).toEqual({
      data: {
        events: {
          nodes: [
            {
              __typename: "Event",
              id: inSeed("Event", "rose-garden-press-conference"),
              name: "Rose Garden press conference",
              kind: "PRESS_CONFERENCE",
              place: "Rose Garden",
              topics: [],
              date: {
                text: "April 11",
                edtf: "XXXX-04-11",
                earliest: null,
                latest: null,
                derivation: null,
                evidence: [{ start: 387, end: 395, exact: "April 11" }],
              },
              leaders: [{ id: "Leader:fumio-kishida.JP" }, { id: "Leader:joe-biden.US" }],
              countries: [{ code: "US" }, { code: "JP" }],
              after: [
                { id: inSeed("Event", "oval-office-talks") },
                { id: inSeed("Event", "white-house-meeting") },
              ],
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [
                {
                  start: 341,
                  end: 457,
                  exact:
                    "Speaking at a Rose Garden press conference on April 11, following their private Oval Office talks, Kishida and Biden",
                },
                { start: 1522, end: 1535, exact: "A day earlier" },
              ],
            },
            {
              __typename: "Event",
              id: inSeed("Event", "oval-office-talks"),
              name: "private Oval Office talks",
              kind: "TALKS",
              place: "Oval Office",
              topics: [],
              date: null,
              leaders: [{ id: "Leader:fumio-kishida.JP" }, { id: "Leader:joe-biden.US" }],
              countries: [{ code: "US" }, { code: "JP" }],
              after: [],
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [
                {
                  start: 397,
                  end: 457,
                  exact: "following their private Oval Office talks, Kishida and Biden",
                },
              ],
            },
            {
              __typename: "Event",
              id: inSeed("Event", "rejection-of-calls-for-talks"),
              name: "rejection of Kishida's previous calls for talks",
              kind: "REJECTION",
              place: null,
              topics: ["talks between Japan and North Korea"],
              date: null,
              leaders: [{ id: "Leader:fumio-kishida.JP" }],
              countries: [{ code: "KP" }, { code: "JP" }],
              after: [],
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [
                {
                  start: 1454,
                  end: 1520,
                  exact: "Kishida's previous calls for talks have been rejected by Pyongyang",
                },
              ],
            },
            {
              __typename: "Event",
              id: inSeed("Event", "white-house-meeting"),
              name: "White House talks",
              kind: "MEETING",
              place: "White House",
              topics: ["security situation in the Pacific", "war in Ukraine", "Israel-Hamas conflict"],
              date: {
                text: "A day earlier",
                edtf: "XXXX-04-10",
                earliest: null,
                latest: null,
                derivation: "the day before April 11",
                evidence: [{ start: 1522, end: 1535, exact: "A day earlier" }],
              },
              leaders: [{ id: "Leader:joe-biden.US" }, { id: "Leader:fumio-kishida.JP" }],
              countries: [{ code: "US" }, { code: "JP" }],
              after: [],
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [
                { start: 1522, end: 1542, exact: "A day earlier, Biden" },
                {
                  start: 1623,
                  end: 1787,
                  exact:
                    "he welcomed the Japanese leader to the White House for talks that touched on the security situation in the Pacific, the war in Ukraine and the Israel-Hamas conflict",
                },
              ],
            },
            {
              __typename: "Event",
              id: inSeed("Event", "arrival-ceremony"),
              name: "arrival ceremony",
              kind: "CEREMONY",
              place: null,
              topics: [],
              date: null,
              leaders: [{ id: "Leader:joe-biden.US" }],
              countries: [{ code: "US" }],
              after: [],
              article: { slug: "us-japan-boost-military-ties" },
              voice: "NARRATOR",
              status: "STATED",
              attributedTo: [],
              evidence: [{ start: 1947, end: 1985, exact: "Biden said during the arrival ceremony" }],
            },
          ],
        },
      },
    });
  });
});

describe("Events", () => {
  const press = "rose-garden-press-conference";
  const oval = "oval-office-talks";
  const rejection = "rejection-of-calls-for-talks";
  const whiteHouse = "white-house-meeting";
  const ceremony = "arrival-ceremony";
  const hiroshima = "meeting-in-hiroshima";
  const reception = "reception";
  const all = [press, oval, rejection, whiteHouse, ceremony, hiroshima, reception];

  test.each([
    ["text of the name", `{ text: "conference" }`, [press]],
    ["text of the place", `{ text: "oval office" }`, [oval]],
    ["text of a topic", `{ text: "Ukraine" }`, [whiteHouse]],
    ["a kind", `{ kinds: [MEETING] }`, [whiteHouse, hiroshima]],
    ["any of several kinds", `{ kinds: [TALKS, OTHER] }`, [oval, reception]],
    ["no kind", `{ kinds: [] }`, []],
    ["a leader", `{ leaders: ["kishida"] }`, [press, oval, rejection, whiteHouse, hiroshima]],
    ["a leader by full name", `{ leaders: ["joe biden"] }`, [press, oval, whiteHouse, ceremony, hiroshima]],
    [
      "an alias that two share",
      `{ leaders: ["Biden"] }`,
      [press, oval, whiteHouse, ceremony, hiroshima, reception],
    ],
    ["all leaders of a country by its code", `{ leaders: ["BE"] }`, [reception]],
    ["a country that takes part without a leader", `{ leaders: ["KP"] }`, []],
    ["no leader", `{ leaders: [] }`, []],
    ["a country", `{ countries: ["KP"] }`, [rejection]],
    ["any of several countries", `{ countries: ["KP", "BE"] }`, [rejection, reception]],
    ["no country", `{ countries: [] }`, []],
    ["a day that is possible in a year of one's choice", `{ during: "2024-04-11" }`, [press]],
    ["a month that is possible in a year of one's choice", `{ during: "2024-04" }`, [press, whiteHouse]],
    ["another month", `{ during: "2024-06" }`, []],
    ["a month that is certain", `{ during: "2024-04", dateMatch: CERTAIN }`, []],
    ["a day of any year", `{ during: "XXXX-04-11", dateMatch: CERTAIN }`, [press]],
    ["a month of any year", `{ during: "XXXX-04", dateMatch: CERTAIN }`, [press, whiteHouse]],
    ["a year that is possible", `{ during: "2025" }`, [press, whiteHouse, hiroshima]],
    ["a year that is certain", `{ during: "2025", dateMatch: CERTAIN }`, [hiroshima]],
    ["a range of years", `{ during: "2024/2025", dateMatch: CERTAIN }`, [hiroshima, reception]],
    ["a range of years that is open", `{ during: "2025/..", dateMatch: CERTAIN }`, [hiroshima]],
    [
      "everything at once",
      `{ text: "garden", kinds: [PRESS_CONFERENCE], leaders: ["Kishida"], countries: ["JP"], during: "2024-04-11", dateMatch: POSSIBLE }`,
      [press],
    ],
    ["things of which one is not so", `{ kinds: [CEREMONY], leaders: ["Kishida"] }`, []],
    ["nothing", `{ text: null, kinds: null, leaders: null, countries: null, during: null }`, all],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "events", `(filter: ${filter})`)).toEqual(expected);
  });

  test("come by article in the order of loading, then by place", async () => {
    expect(await listed(stories, "events")).toEqual(all);
  });

  test("of an article come in the order in which they happened, as far as it tells", async () => {
    expect(
      brief(
        await ask(news, `{ article(slug: "us-japan-boost-military-ties") { events { id after { id } } } }`),
      ),
    ).toEqual({
      data: {
        article: {
          events: [
            { id: inSeed("Event", "rejection-of-calls-for-talks"), after: [] },
            { id: inSeed("Event", "white-house-meeting"), after: [] },
            { id: inSeed("Event", "arrival-ceremony"), after: [] },
            { id: inSeed("Event", "oval-office-talks"), after: [] },
            {
              id: inSeed("Event", "rose-garden-press-conference"),
              after: ["oval-office-talks", "white-house-meeting"],
            },
          ],
        },
      },
    });
  });
});

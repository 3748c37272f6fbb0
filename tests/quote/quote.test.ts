import { loadSeed } from "../../src/seed/seed";
import { ask } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const news = loadSeed();
const stories = loadStories();

describe("A quote", () => {
  test("is the words between the marks, with who said them, about what and where, as far as the story says", async () => {
    expect(
      await ask(
        news,
        `{ quotes { nodes {
          __typename id text kind speaker { __typename id name } speakerText topic
          occasion { id } saidOn { edtf }
          article { slug } voice status attributedTo { id }
          evidence { start end exact prefix suffix sentence { index } }
        } } }`,
      ),
    ).toEqual({
      data: {
        quotes: {
          nodes: [
            {
              __typename: "Quote",
              id: inSeed("Quote", "huge-achievement"),
              text: "huge achievement",
              kind: "PARTIAL",
              speaker: { __typename: "Leader", id: "Leader:fumio-kishida.JP", name: "Fumio Kishida" },
              speakerText: "Kishida",
              topic: "moon program plan",
              occasion: null,
              saidOn: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "QUOTED",
              status: "STATED",
              attributedTo: [{ id: "Leader:fumio-kishida.JP" }],
              evidence: [
                {
                  start: 749,
                  end: 765,
                  exact: "huge achievement",
                  prefix: 'id the moon program plan was a "',
                  suffix: '" and announced that Japan would',
                  sentence: { index: 4 },
                },
              ],
            },
            {
              __typename: "Quote",
              id: inSeed("Quote", "purely-defensive"),
              text: "purely defensive",
              kind: "PARTIAL",
              speaker: { __typename: "Leader", id: "Leader:joe-biden.US", name: "Joe Biden" },
              speakerText: "Biden",
              topic: "alliance with Japan",
              occasion: null,
              saidOn: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "QUOTED",
              status: "STATED",
              attributedTo: [{ id: "Leader:joe-biden.US" }],
              evidence: [
                {
                  start: 1148,
                  end: 1164,
                  exact: "purely defensive",
                  prefix: 'at the alliance with Japan was "',
                  suffix: '" and "not aimed at any one nati',
                  sentence: { index: 6 },
                },
              ],
            },
            {
              __typename: "Quote",
              id: inSeed("Quote", "not-aimed-at-any-one-nation"),
              text: "not aimed at any one nation or a threat to the region",
              kind: "PARTIAL",
              speaker: { __typename: "Leader", id: "Leader:joe-biden.US", name: "Joe Biden" },
              speakerText: "Biden",
              topic: "alliance with Japan",
              occasion: null,
              saidOn: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "QUOTED",
              status: "STATED",
              attributedTo: [{ id: "Leader:joe-biden.US" }],
              evidence: [
                {
                  start: 1171,
                  end: 1224,
                  exact: "not aimed at any one nation or a threat to the region",
                  prefix: 'pan was "purely defensive" and "',
                  suffix: '" but intended to restore region',
                  sentence: { index: 6 },
                },
              ],
            },
            {
              __typename: "Quote",
              id: inSeed("Quote", "unbreakable-alliance"),
              text: "The unbreakable alliance between Japan and the United States is the cornerstone of peace, security and prosperity in the Indo-Pacific and around the world,",
              kind: "FULL",
              speaker: { __typename: "Leader", id: "Leader:joe-biden.US", name: "Joe Biden" },
              speakerText: "Biden",
              topic: null,
              occasion: { id: inSeed("Event", "arrival-ceremony") },
              saidOn: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "QUOTED",
              status: "STATED",
              attributedTo: [{ id: "Leader:joe-biden.US" }],
              evidence: [
                {
                  start: 1790,
                  end: 1945,
                  exact:
                    "The unbreakable alliance between Japan and the United States is the cornerstone of peace, security and prosperity in the Indo-Pacific and around the world,",
                  prefix: 'and the Israel-Hamas conflict.\n"',
                  suffix: '" Biden said during the arrival ',
                  sentence: { index: 10 },
                },
              ],
            },
            {
              __typename: "Quote",
              id: inSeed("Quote", "global-cooperation"),
              text: "The cooperation between our countries bound together by common values and commitment has become a global one with the scope and depth covering outer space and the deep sea.",
              kind: "FULL",
              speaker: { __typename: "Leader", id: "Leader:fumio-kishida.JP", name: "Fumio Kishida" },
              speakerText: "Kishida",
              topic: null,
              occasion: null,
              saidOn: null,
              article: { slug: "us-japan-boost-military-ties" },
              voice: "QUOTED",
              status: "STATED",
              attributedTo: [{ id: "Leader:fumio-kishida.JP" }],
              evidence: [
                {
                  start: 2002,
                  end: 2174,
                  exact:
                    "The cooperation between our countries bound together by common values and commitment has become a global one with the scope and depth covering outer space and the deep sea.",
                  prefix: 'rrival ceremony.\nKishida said, "',
                  suffix: '"\nKishida also announced that Ja',
                  sentence: { index: 11 },
                },
              ],
            },
          ],
        },
      },
    });
  });

  test("can be of any actor, or of nobody", async () => {
    expect(
      await ask(
        stories,
        `{ article(slug: "hiroshima-meeting") { quotes { nodes {
          text speaker { __typename name } speakerText attributedTo { id }
        } } } }`,
      ),
    ).toEqual({
      data: {
        article: {
          quotes: {
            nodes: [
              {
                text: "We meet as friends,",
                speaker: { __typename: "Leader", name: "Fumio Kishida" },
                speakerText: "Kishida",
                attributedTo: [{ id: "Leader:fumio-kishida.JP" }],
              },
              {
                text: "Peace needs patience,",
                speaker: { __typename: "Person", name: "Setsuko Mori" },
                speakerText: "Setsuko Mori",
                attributedTo: [{ id: "Person:setsuko-mori.JP" }],
              },
              {
                text: "long walk",
                speaker: { __typename: "Organization", name: "NASA" },
                speakerText: "NASA",
                attributedTo: [{ id: "Organization:nasa" }],
              },
              {
                text: "ready to listen",
                speaker: { __typename: "Country", name: "South Korea" },
                speakerText: "South Korea",
                attributedTo: [{ id: "Country:KR" }],
              },
              { text: "welcome home", speaker: null, speakerText: null, attributedTo: [] },
            ],
          },
        },
      },
    });
  });

  test("says when it was said, in the words of the article and as a date", async () => {
    expect(
      await ask(
        stories,
        `{ quote(id: "Quote:hiroshima-meeting/we-meet-as-friends") {
          occasion { name } saidOn { text edtf earliest latest derivation evidence { exact } }
        } }`,
      ),
    ).toEqual({
      data: {
        quote: {
          occasion: { name: "meeting in Hiroshima" },
          saidOn: {
            text: "that day",
            edtf: "2025-05-19",
            earliest: "2025-05-19",
            latest: "2025-05-19",
            derivation: "the day of the meeting",
            evidence: [{ exact: "that day" }],
          },
        },
      },
    });
  });
});

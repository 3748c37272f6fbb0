import { loadSeed } from "../../src/seed/seed";
import { ask, brief, dataOf } from "../support/ask";
import { inSeed, loadStories } from "../support/stories";

const SEED = `article(slug: "us-japan-boost-military-ties")`;
const news = loadSeed();
const stories = loadStories();

describe("An article", () => {
  test("says what it is, and null for what is not known of its origin", async () => {
    expect(
      await ask(
        news,
        `{ ${SEED} {
          __typename id slug headline sha256 language author url publisher { id } publishedAt { edtf }
        } }`,
      ),
    ).toEqual({
      data: {
        article: {
          __typename: "Article",
          id: "Article:us-japan-boost-military-ties",
          slug: "us-japan-boost-military-ties",
          headline: "US & Japan Boost Military Ties, Plan Joint Moon Missions",
          sha256: "db8e11bf25f4e41991818540394367083936479f50d973ab400d753b68bd11dc",
          language: "en",
          author: null,
          url: null,
          publisher: null,
          publishedAt: null,
        },
      },
    });
  });

  test("says who published it and when, where that is known", async () => {
    expect(
      await ask(
        stories,
        `{ article(slug: "hiroshima-meeting") {
          headline language author url
          publisher { id name }
          publishedAt { text edtf earliest latest derivation evidence { exact } }
        } }`,
      ),
    ).toEqual({
      data: {
        article: {
          headline: "Kishida and Biden Meet Again in Hiroshima",
          language: "en-GB",
          author: "Ann Example",
          url: "https://news.example/hiroshima-meeting",
          publisher: { id: "Organization:example-wire", name: "Example Wire" },
          publishedAt: {
            text: "20 May 2025",
            edtf: "2025-05-20",
            earliest: "2025-05-20",
            latest: "2025-05-20",
            derivation: null,
            evidence: [],
          },
        },
      },
    });
  });

  test("is its text exactly as received, and a body behind the headline", async () => {
    const { article } = await dataOf<{ article: { text: string; body: string; headline: string } }>(
      news,
      `{ ${SEED} { text body headline } }`,
    );
    expect(article.text).toHaveLength(2295);
    expect(article.text).toBe(`${article.headline}\n${article.body}`);
    expect(article.body.startsWith("US President Joe Biden and Japan's Prime Minister")).toBe(true);
    expect(article.text.endsWith("birthday in 2026.")).toBe(true);
  });

  test("is cut into its sentences, the headline first, each of which its offsets slice", async () => {
    const { article } = await dataOf<{ article: { text: string; sentences: Sentence[] } }>(
      news,
      `{ ${SEED} { text sentences { id index start end text article { slug } } } }`,
    );
    const ranges = [
      [0, 56],
      [57, 340],
      [341, 603],
      [604, 706],
      [707, 849],
      [850, 1087],
      [1088, 1269],
      [1270, 1453],
      [1454, 1521],
      [1522, 1788],
      [1789, 1986],
      [1987, 2175],
      [2176, 2295],
    ];
    expect(article.sentences).toEqual(
      ranges.map(([start, end], index) => ({
        id: inSeed("Sentence", index),
        index,
        start,
        end,
        text: article.text.slice(start, end),
        article: { slug: "us-japan-boost-military-ties" },
      })),
    );
  });

  test("shows for every sentence the facts that stand in it", async () => {
    expect(brief(await ask(news, `{ ${SEED} { sentences { index facts { id } } } }`))).toEqual({
      data: {
        article: {
          sentences: [
            { index: 0, facts: ["military-ties-and-moon-missions"] },
            {
              index: 1,
              facts: [
                "biden-president",
                "military-agreement",
                "kishida-prime-minister",
                "tighter-cooperation",
                "concern-about-north-korea",
                "concern-about-china",
              ],
            },
            {
              index: 2,
              facts: [
                "rose-garden-press-conference",
                "oval-office-talks",
                "moon-landing-missions",
                "two-japanese-astronauts",
              ],
            },
            { index: 3, facts: ["first-non-american-on-the-moon"] },
            { index: 4, facts: ["moon-rover", "huge-achievement"] },
            {
              index: 5,
              facts: [
                "military-agreement",
                "joint-command",
                "air-and-missile-defense-network",
                "three-way-exercises",
              ],
            },
            { index: 6, facts: ["regional-stability", "purely-defensive", "not-aimed-at-any-one-nation"] },
            { index: 7, facts: ["open-to-direct-talks", "abduction-of-japanese-citizens"] },
            { index: 8, facts: ["rejection-of-calls-for-talks"] },
            {
              index: 9,
              facts: ["rose-garden-press-conference", "praise-for-kishida", "white-house-meeting"],
            },
            { index: 10, facts: ["unbreakable-alliance", "arrival-ceremony"] },
            { index: 11, facts: ["global-cooperation"] },
            { index: 12, facts: ["cherry-trees"] },
          ],
        },
      },
    });
  });

  test("lists whom it names and what it reports, each in its order", async () => {
    expect(
      brief(
        await ask(
          news,
          `{ ${SEED} {
          leaders { nodes { id } }
          people { nodes { id } }
          quotes { nodes { id } }
          statements { nodes { id } }
          agreements { nodes { id } }
          missions { nodes { id } }
          pledges { nodes { id } }
          events { id }
          countries { id }
          organizations { id }
        } }`,
        ),
      ),
    ).toEqual({
      data: {
        article: {
          leaders: ["fumio-kishida.JP", "joe-biden.US"],
          people: [],
          quotes: [
            "huge-achievement",
            "purely-defensive",
            "not-aimed-at-any-one-nation",
            "unbreakable-alliance",
            "global-cooperation",
          ],
          statements: [
            "military-ties-and-moon-missions",
            "tighter-cooperation",
            "concern-about-north-korea",
            "concern-about-china",
            "regional-stability",
            "open-to-direct-talks",
            "abduction-of-japanese-citizens",
            "praise-for-kishida",
          ],
          agreements: ["military-agreement"],
          missions: ["moon-landing-missions"],
          pledges: ["moon-rover", "cherry-trees"],
          events: [
            "rejection-of-calls-for-talks",
            "white-house-meeting",
            "arrival-ceremony",
            "oval-office-talks",
            "rose-garden-press-conference",
          ],
          countries: ["US", "JP", "KP", "CN", "AU", "GB", "UA", "IL"],
          organizations: ["nasa", "toyota-motor-corp.", "hamas"],
        },
      },
    });
  });

  test("lists all that it states, in the order of the text", async () => {
    expect(brief(await ask(news, `{ ${SEED} { facts(first: 100) { nodes { id } } } }`))).toEqual({
      data: {
        article: {
          facts: [
            "military-ties-and-moon-missions",
            "biden-president",
            "military-agreement",
            "kishida-prime-minister",
            "tighter-cooperation",
            "concern-about-north-korea",
            "concern-about-china",
            "rose-garden-press-conference",
            "oval-office-talks",
            "moon-landing-missions",
            "two-japanese-astronauts",
            "first-non-american-on-the-moon",
            "moon-rover",
            "huge-achievement",
            "joint-command",
            "air-and-missile-defense-network",
            "three-way-exercises",
            "regional-stability",
            "purely-defensive",
            "not-aimed-at-any-one-nation",
            "open-to-direct-talks",
            "abduction-of-japanese-citizens",
            "rejection-of-calls-for-talks",
            "praise-for-kishida",
            "white-house-meeting",
            "unbreakable-alliance",
            "arrival-ceremony",
            "global-cooperation",
            "cherry-trees",
          ],
        },
      },
    });
  });

  test("tells which facts stand at a place of its text: from its first character to the one before its end", async () => {
    const at = (offset: number) => `at${offset}: factsAt(offset: ${offset}) { id }`;
    expect(
      brief(
        await ask(news, `{ ${SEED} { ${[0, 748, 749, 764, 765, 1400, 2294, 2295].map(at).join(" ")} } }`),
      ),
    ).toEqual({
      data: {
        article: {
          at0: ["military-ties-and-moon-missions"],
          at748: [],
          at749: ["huge-achievement"],
          at764: ["huge-achievement"],
          at765: [],
          at1400: ["open-to-direct-talks", "abduction-of-japanese-citizens"],
          at2294: [],
          at2295: [],
        },
      },
    });
  });

  test("narrows its quotes by a filter, and orders them", async () => {
    expect(
      brief(
        await ask(
          news,
          `{ ${SEED} {
          quotes(filter: { speakers: ["Biden"] }, orderBy: { field: LENGTH, direction: DESC }) { nodes { id } }
        } }`,
        ),
      ),
    ).toEqual({
      data: {
        article: { quotes: ["unbreakable-alliance", "not-aimed-at-any-one-nation", "purely-defensive"] },
      },
    });
  });

  test("is found by id and by slug alike", async () => {
    expect(
      await ask(
        news,
        `{ byId: article(id: "Article:us-japan-boost-military-ties") { slug } bySlug: ${SEED} { slug } }`,
      ),
    ).toEqual({
      data: {
        byId: { slug: "us-japan-boost-military-ties" },
        bySlug: { slug: "us-japan-boost-military-ties" },
      },
    });
  });
});

interface Sentence {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

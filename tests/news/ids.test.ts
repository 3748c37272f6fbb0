import fc from "fast-check";
import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import type { InMemoryRepository } from "../../src/news/in-memory.repository";
import { ask, dataOf } from "../support/ask";
import { changed } from "../support/changed";
import { everything } from "../support/everything";
import { idsOf, unordered } from "../support/ids";
import { loadAll } from "../support/load-all";
import { secondArticle } from "../support/second-article";
import { thirdArticle } from "../support/third-article";
import { tinyStory } from "../support/tiny-story";
import { tradePact } from "../support/trade-pact";

const stories = [
  secondArticle,
  tradePact,
  thirdArticle,
  tinyStory({
    slug: "senator-biden",
    name: "Joe Biden",
    offices: ["Senator"],
    country: { code: "US", alias: "America" },
    published: "1999",
  }),
];

/** The article with its records, and the parts of its records, in any other order. Offices stay, whose order has a meaning. */
function anyOrderOf(article: AnnotatedArticleSource): fc.Arbitrary<AnnotatedArticleSource> {
  const isList = ([key, value]: [string, unknown]) => Array.isArray(value) && key !== "offices";
  const shuffled = (value: unknown): fc.Arbitrary<unknown> => {
    if (Array.isArray(value))
      return fc
        .tuple(...value.map(shuffled))
        .chain((items) => fc.shuffledSubarray(items, { minLength: items.length }));
    if (typeof value !== "object" || value === null) return fc.constant(value);
    return fc.record(
      Object.fromEntries(
        Object.entries(value).map((entry) => [
          entry[0],
          isList(entry) ? shuffled(entry[1]) : fc.constant(entry[1]),
        ]),
      ),
    );
  };
  return shuffled(article) as fc.Arbitrary<AnnotatedArticleSource>;
}

/** What node(id:) answers for each id, as one text. */
async function nodesOf(news: InMemoryRepository, ids: readonly string[]): Promise<unknown[]> {
  const { nodes } = await dataOf<{ nodes: unknown[] }>(
    news,
    `query ($ids: [ID!]!) { nodes(ids: $ids) {
      __typename id
      ... on Sentence { index text }
      ... on Article { slug headline text }
      ... on Actor { name aliases }
      ... on Leader { country { id } offices { title } quotes { totalCount nodes { id } } articles { nodes { id } } }
      ... on Person { description country { id } }
      ... on Fact { article { id } evidence { start end exact } attributedTo { id } voice status }
      ... on Quote { words: text speaker { id } }
      ... on Event { when: date { edtf } after { id } leaders { id } }
      ... on Agreement { title parties { id } provisions { id } }
      ... on Mission { participations { id } milestones { id } contributions { id } }
    } }`,
    { ids },
  );
  return nodes;
}

describe("Ids, and what node(id:) answers for each, stay the same", () => {
  test("over any order of the records in a file", async () => {
    const news = loadAll(tradePact);
    const ids = await idsOf(news);
    const answers = unordered(await nodesOf(news, ids));
    await fc.assert(
      fc.asyncProperty(anyOrderOf(tradePact), async (article) => {
        const again = loadAll(article);
        expect(await idsOf(again)).toEqual(ids);
        expect(unordered(await nodesOf(again, ids))).toEqual(answers);
      }),
      { numRuns: 6 },
    );
  });

  test("over any order of loading", async () => {
    const news = loadAll(...stories);
    const ids = await idsOf(news);
    const whole = unordered(await nodesOf(news, ids));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(stories, { minLength: stories.length }), async (shuffled) => {
        const again = loadAll(...shuffled);
        expect(await idsOf(again)).toEqual(ids);
        expect(unordered(await nodesOf(again, ids))).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });

  test("over a restart, with every order and cursor", async () => {
    expect(await everything(loadAll(...stories))).toEqual(await everything(loadAll(...stories)));
  });

  test("over the order of two offices held at once, of which one is no country's", async () => {
    const offices = [
      ...(tradePact.leaders?.[0]?.offices ?? []),
      {
        id: "stone-chair",
        evidence: [{ exact: "the Space Council" }],
        status: "STATED" as const,
        title: "chair",
        organization: "council",
      },
    ];
    for (const order of [offices, offices.toReversed()]) {
      expect(
        await ask(
          loadAll(changed(tradePact, { "leaders.0.offices": order })),
          `{ leader(name: "Stone") { id country { code } offices { title } } leaders(filter: { countries: ["CA"] }) { totalCount } }`,
        ),
      ).toEqual({
        data: {
          leader: {
            id: "Leader:ada-stone.CA",
            country: { code: "CA" },
            offices: order.map(({ title }) => ({ title })),
          },
          leaders: { totalCount: 1 },
        },
      });
    }
  });

  test("when another article is loaded", async () => {
    const before = await idsOf(loadAll(tradePact));
    const after = await idsOf(loadAll(secondArticle, tradePact, thirdArticle));
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe("An id that no object has", () => {
  test.each([
    "",
    "Quote",
    "Quote:",
    ":trade-pact",
    "Quote:trade-pact/nothing",
    "Article:trade-pact/we-agree",
    "Sentence:trade-pact",
    "Sentence:trade-pact/-1",
    "Sentence:trade-pact/007",
    "Sentence:trade-pact/1e3",
    "Sentence:trade-pact/99999999999999999999",
    "Mention:Article:trade-pact#33",
    "Office:president",
    "toString:trade-pact",
    "constructor:trade-pact",
    "__proto__:trade-pact",
    "hasOwnProperty:x",
  ])("is null, not an error: “%s”", async (id) => {
    expect(
      await ask(loadAll(tradePact), "query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", {
        id,
      }),
    ).toEqual({
      data: { node: null, nodes: [null] },
    });
  });
});

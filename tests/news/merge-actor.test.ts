import fc from "fast-check";
import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import { ask } from "../support/ask";
import { changed } from "../support/changed";
import { loadAll } from "../support/load-all";
import { tinyStory, type TinyStory } from "../support/tiny-story";
import { tradePact } from "../support/trade-pact";

const lee = (slug: string, published: string | undefined, ...offices: readonly string[]) =>
  tinyStory({
    slug,
    name: "Ann Lee",
    offices,
    country: { code: "NO", alias: "Norway" },
    ...(published !== undefined && { published }),
  } satisfies TinyStory);

async function officesOf(...stories: readonly AnnotatedArticleSource[]): Promise<unknown> {
  return ask(
    loadAll(...stories),
    `{ leader(name: "Ann Lee") { offices { title holdings { totalCount } } } }`,
  );
}

const office = (title: string, totalCount: number) => ({ title, holdings: { totalCount } });

describe("The offices of a leader", () => {
  const stories = [
    lee("in-2001", "2001-05", "Minister"),
    lee("in-2010", "2010-01-31", "Prime Minister", "party leader"),
    lee("in-2005", "2005", "Minister", "mayor"),
    lee("undated", undefined, "judge"),
    lee("no-year", "XXXX-04-11", "MINISTER"),
  ];

  test("come latest first by the date of the latest article that names them, those of undated articles last, in whatever order the articles are loaded", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(stories.slice(0, 4), { minLength: 4 }), async (shuffled) => {
        expect(await officesOf(...shuffled)).toEqual({
          data: {
            leader: {
              offices: [
                office("Prime Minister", 1),
                office("party leader", 1),
                office("Minister", 2),
                office("mayor", 1),
                office("judge", 1),
              ],
            },
          },
        });
      }),
      { numRuns: 24 },
    );
  });

  test("are one where their titles differ in case alone, in the words of the first article", async () => {
    expect(await officesOf(...stories)).toEqual({
      data: {
        leader: {
          offices: [
            office("Prime Minister", 1),
            office("party leader", 1),
            office("Minister", 3),
            office("mayor", 1),
            office("judge", 1),
          ],
        },
      },
    });
  });

  test("that an article names twice are one, with two holdings", async () => {
    expect(await officesOf(lee("twice", "2001", "Minister", "judge", "Minister"))).toEqual({
      data: { leader: { offices: [office("Minister", 2), office("judge", 1)] } },
    });
  });
});

describe("Of an actor whom two articles name", () => {
  test("the aliases of both are kept, each once, in alphabetical order, and none that is the name", async () => {
    const story = (slug: string, ...aliases: readonly string[]) =>
      tinyStory({ slug, name: "Ann Lee", offices: ["Minister"], aliases });
    const news = loadAll(story("one", "Lee", "Annie"), story("two", "Lee", "Premier Lee"));
    expect(await ask(news, `{ leader(name: "annie") { name aliases } }`)).toEqual({
      data: { leader: { name: "Ann Lee", aliases: ["Annie", "Lee", "Premier Lee"] } },
    });
  });

  test("what only one of them tells is kept: given and family name, and how a person is introduced", async () => {
    const plain = changed(tradePact, {
      slug: "plain",
      "leaders.0.givenName": undefined,
      "leaders.0.familyName": undefined,
      "people.0.description": undefined,
    });
    const told = {
      data: {
        leader: { givenName: "Ada", familyName: "Stone" },
        person: { description: "an engineer", articles: { totalCount: 2 } },
      },
    };
    for (const stories of [
      [plain, tradePact],
      [tradePact, plain],
    ]) {
      expect(
        await ask(
          loadAll(...stories),
          `{ leader(name: "Stone") { givenName familyName } person(name: "Eva Lind") { description articles { totalCount } } }`,
        ),
      ).toEqual(told);
    }
  });

  test("what both tell is taken from the first", async () => {
    const other = changed(tradePact, {
      slug: "other",
      "leaders.0.givenName": "Adelaide",
      "people.0.description": "an astronomer",
    });
    expect(
      await ask(
        loadAll(tradePact, other),
        `{ leader(name: "Stone") { givenName } person(name: "Eva Lind") { description } }`,
      ),
    ).toEqual({ data: { leader: { givenName: "Ada" }, person: { description: "an engineer" } } });
  });
});

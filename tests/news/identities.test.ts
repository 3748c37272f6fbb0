import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { labelledIn } from "../../src/evaluate/corpus";
import { extract } from "../../src/extract/extract";
import { personName, nameKey } from "../../src/actor/person-name";
import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import { IdentityFinder } from "../../src/news/identities";
import { InMemoryRepository } from "../../src/news/in-memory.repository";
import { loadFolders } from "../../src/news/load-folders";
import { ask, dataOf } from "../support/ask";
import { recordsOf } from "../support/stories";
import { tinyStory } from "../support/tiny-story";

/** A repository of articles that are loaded together, in this order. */
function together(...sources: readonly AnnotatedArticleSource[]): InMemoryRepository {
  const records = sources.map(recordsOf);
  const people = new IdentityFinder();
  for (const article of records) people.note(article);
  const news = new InMemoryRepository(undefined, people.find());
  for (const article of records) news.add(article);
  return news;
}

const US = { code: "US", alias: "America" };
const DE = { code: "DE", alias: "Germany" };

const chancellor = tinyStory({
  slug: "chancellor",
  name: "Angela Merkel",
  offices: ["Chancellor"],
  country: DE,
  quote: "We can do it",
  aliases: ["Merkel"],
  published: "2015",
});
const titleOnly = tinyStory({
  slug: "title-only",
  name: "Merkel",
  offices: ["chancellor"],
  country: DE,
  quote: "Not yet",
  published: "2016",
});
const noCountry = tinyStory({
  slug: "no-country",
  name: "Angela Merkel",
  offices: ["Party leader"],
  quote: "Now",
});

/** An article that has somebody hold no office. */
function person(
  slug: string,
  name: string,
  quote: string,
  country?: { code: string; alias: string },
): AnnotatedArticleSource {
  return {
    slug,
    text: `Story ${slug}\n${name} of ${country?.alias ?? "nowhere"} said: "${quote}"`,
    language: "en",
    countries: country ? [{ code: country.code, aliases: [country.alias] }] : [],
    people: [{ id: "person", name, ...(country && { country: country.code }) }],
    quotes: [{ id: "quote", evidence: [{ exact: quote }], kind: "FULL", speaker: "person" }],
  };
}

const WHO = `{ leaders { nodes { id articles { nodes { slug } } } }
  quotes { nodes { speaker { id } } } }`;

/** The leaders, each with the articles that name them, as slugs. */
async function leaders(...sources: readonly AnnotatedArticleSource[]): Promise<Record<string, string[]>> {
  const found = await dataOf<{
    leaders: { nodes: { id: string; articles: { nodes: { slug: string }[] } }[] };
  }>(
    together(...sources),
    `{ leaders(first: 100) { nodes { id articles(first: 100) { nodes { slug } } } } }`,
  );
  return Object.fromEntries(
    found.leaders.nodes.map(({ id, articles }) => [id, articles.nodes.map(({ slug }) => slug).sort()]),
  );
}

const leader = (slug: string, name: string, office: string, country?: { code: string; alias: string }) =>
  tinyStory({ slug, name, offices: [office], ...(country && { country }) });

describe("A leader whom articles name in several ways", () => {
  const news = together(
    chancellor,
    titleOnly,
    noCountry,
    person("private", "Angela Merkel", "I like to cook"),
  );

  test("is one node, with the offices and their articles, and every quote", async () => {
    expect(
      await ask(
        news,
        `{
          leader(name: "Merkel") {
            id name aliases country { code }
            offices { title country { code } holdings { nodes { article { slug } } } }
            articles { nodes { slug } }
            quotes { nodes { text article { slug } attributedTo { id } } }
            mentions { totalCount }
          }
          leaders { totalCount }
          article(slug: "private") { people { totalCount } leaders { nodes { id } } }
          german: quotes(filter: { countries: ["DE"] }) { totalCount }
          hers: quotes(filter: { speakers: ["Angela Merkel"] }) { totalCount }
        }`,
      ),
    ).toEqual({
      data: {
        leader: {
          id: "Leader:angela-merkel.DE",
          name: "Angela Merkel",
          aliases: ["Merkel"],
          country: { code: "DE" },
          offices: [
            {
              title: "Chancellor",
              country: { code: "DE" },
              holdings: { nodes: [{ article: { slug: "chancellor" } }, { article: { slug: "title-only" } }] },
            },
            {
              title: "Party leader",
              country: null,
              holdings: { nodes: [{ article: { slug: "no-country" } }] },
            },
          ],
          articles: {
            nodes: ["chancellor", "title-only", "no-country", "private"].map((slug) => ({ slug })),
          },
          quotes: {
            nodes: [
              ["We can do it", "chancellor"],
              ["Not yet", "title-only"],
              ["Now", "no-country"],
              ["I like to cook", "private"],
            ].map(([text, slug]) => ({
              text,
              article: { slug },
              attributedTo: [{ id: "Leader:angela-merkel.DE" }],
            })),
          },
          mentions: { totalCount: 5 },
        },
        leaders: { totalCount: 1 },
        article: { people: { totalCount: 0 }, leaders: { nodes: [{ id: "Leader:angela-merkel.DE" }] } },
        german: { totalCount: 4 },
        hers: { totalCount: 4 },
      },
    });
  });

  test("is found by the ids that single articles would give", async () => {
    const ids = [
      "Leader:merkel.DE",
      "Leader:angela-merkel",
      "Person:angela-merkel",
      "Leader:angela-merkel.DE",
    ];
    const { nodes } = await dataOf<{ nodes: unknown }>(
      news,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
      { ids },
    );
    expect(nodes).toEqual(ids.map(() => ({ id: "Leader:angela-merkel.DE" })));
  });

  test("goes by the family name where nobody has it as a name or an alias", async () => {
    const obama = {
      ...leader("obama", "Barack Obama", "President", US),
    };
    const [held] = obama.leaders ?? [];
    const news = together({ ...obama, leaders: held ? [{ ...held, familyName: "Obama" }] : [] });
    expect(await ask(news, `{ leader(name: "obama") { id } }`)).toEqual({
      data: { leader: { id: "Leader:barack-obama.US" } },
    });
  });

  test.each<[what: string, one: AnnotatedArticleSource, other: AnnotatedArticleSource, id: string]>([
    [
      "an Arabic article as it is heard or as it is written",
      leader("a", "Nasser al-Masri", "President", US),
      leader("b", "Nasser el-Masri", "Senator", US),
      "Leader:nasser-al-masri.US",
    ],
    [
      "a Slavic ending in two spellings",
      leader("a", "Olena Horbatskyy", "President", US),
      leader("b", "Olena Horbatsky", "President", US),
      "Leader:olena-horbatsky.US",
    ],
    [
      "a given name of another script in two spellings",
      leader("a", "Muhammad Roe", "President", US),
      leader("b", "Mohamed Roe", "President", US),
      "Leader:mohamed-roe.US",
    ],
    [
      "a family name alone with the small word before it",
      leader("a", "Ann de Roe", "Mayor"),
      leader("b", "de Roe", "Mayor"),
      "Leader:ann-de-roe",
    ],
    [
      "a middle initial",
      leader("a", "Donald Trump", "President", US),
      leader("b", "Donald J. Trump", "Senator", US),
      "Leader:donald-trump.US",
    ],
    [
      "a short form",
      leader("a", "Joseph Biden", "Senator", US),
      leader("b", "Joe Biden", "President", US),
      "Leader:joe-biden.US",
    ],
    [
      "a short form, a middle initial and a suffix, in one office",
      leader("a", "Joseph R. Biden Jr.", "President", US),
      leader("b", "Joe Biden", "President", US),
      "Leader:joe-biden.US",
    ],
    [
      "accents and hyphens",
      leader("a", "Zoé Anne-Marie", "Mayor"),
      leader("b", "Zoe Anne Marie", "Mayor"),
      "Leader:zoe-anne-marie",
    ],
    [
      "names before the one used, in one office",
      leader("a", "Sayyid Ali Khamenei", "Leader", DE),
      leader("b", "Ali Khamenei", "Leader", DE),
      "Leader:ali-khamenei.DE",
    ],
    [
      "a middle name, once without office",
      leader("a", "John R. Bolton", "Ambassador", US),
      person("b", "John Bolton", "War"),
      "Leader:john-r.-bolton.US",
    ],
    [
      "a country that is left out, the title being nobody else's",
      leader("a", "Donald Trump", "President", US),
      leader("b", "Trump", "President"),
      "Leader:donald-trump.US",
    ],
  ])("is one where the names differ in %s", async (_, one, other, id) => {
    expect(await leaders(one, other)).toEqual({ [id]: ["a", "b"] });
  });
});

describe("Two people", () => {
  test.each<[what: string, ...sources: AnnotatedArticleSource[]]>([
    [
      "of one name and different countries",
      leader("a", "John Smith", "Senator", US),
      leader("b", "John Smith", "Minister", DE),
    ],
    [
      "with different middle names",
      leader("a", "George H. Bush", "President", US),
      leader("b", "George W. Bush", "President", US),
    ],
    [
      "of whom one is Jr., in other offices",
      leader("a", "Robert Kennedy", "Senator", US),
      leader("b", "Robert Kennedy Jr.", "Secretary", US),
    ],
    [
      "of one family name, in other offices",
      leader("a", "Trump", "Senator", US),
      leader("b", "Donald Trump", "President", US),
    ],
    [
      "of one family name and office, in other countries",
      leader("a", "Johnson", "President", US),
      leader("b", "Eva Johnson", "President", DE),
    ],
    [
      "with other given names",
      leader("a", "Joe Biden", "President", US),
      leader("b", "Jane Biden", "President", US),
    ],
  ])("%s stay apart", async (_, ...sources) => {
    expect(Object.values(await leaders(...sources))).toEqual(expect.arrayContaining([["a"], ["b"]]));
  });

  test("stay apart from a third who may be either", async () => {
    expect(
      await leaders(
        leader("father", "George H. Bush", "President", US),
        leader("son", "George W. Bush", "President", US),
        leader("either", "George Bush", "President", US),
        leader("any", "Bush", "President", US),
      ),
    ).toEqual({
      "Leader:george-h.-bush.US": ["father"],
      "Leader:george-w.-bush.US": ["son"],
      "Leader:george-bush.US": ["either"],
      "Leader:bush.US": ["any"],
    });
    expect(
      await dataOf(
        together(
          leader("us", "John Smith", "Senator", US),
          leader("de", "John Smith", "Minister", DE),
          person("either", "John Smith", "Who am I?"),
        ),
        WHO,
      ),
    ).toEqual({
      leaders: {
        nodes: [
          { id: "Leader:john-smith.US", articles: { nodes: [{ slug: "us" }] } },
          { id: "Leader:john-smith.DE", articles: { nodes: [{ slug: "de" }] } },
        ],
      },
      quotes: { nodes: [{ speaker: { id: "Person:john-smith" } }] },
    });
  });

  test("whom one article tells apart stay so, whatever their names", async () => {
    const both = tinyStory({ slug: "both", name: "Donald J. Trump", offices: ["President"], country: US });
    const son = { id: "son", name: "Donald Trump" };
    const article = { ...both, text: `${both.text ?? ""}\nDonald Trump came too.`, people: [son] };
    expect(await leaders(article, leader("other", "Donald J. Trump", "President", US))).toEqual({
      "Leader:donald-j.-trump.US": ["both", "other"],
    });
    expect((await ask(together(article), `{ person(name: "Donald Trump") { id } }`)).data).toEqual({
      person: { id: "Person:donald-trump" },
    });
  });
});

describe("Whatever the order of the articles", () => {
  const names = [
    "Joe Biden",
    "Joseph Biden",
    "Joseph R. Biden Jr.",
    "Biden",
    "Jill Biden",
    "Joe R. Biden",
    "JOE BIDEN",
  ];
  const story = fc.record({
    name: fc.constantFrom(...names),
    office: fc.constantFrom("President", "Senator", null),
    country: fc.constantFrom(US, DE, undefined),
  });
  const build = (
    { name, office, country }: { name: string; office: string | null; country: typeof US | undefined },
    i: number,
  ) => (office === null ? person(`s-${i}`, name, "Yes", country) : leader(`s-${i}`, name, office, country));

  test("the same people are found, each with the same articles, and every id of a single article leads to one of them", async () => {
    const drawn = fc.array(story, { maxLength: 8 }).chain((drafts) => {
      const sources = drafts.map(build);
      return fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length }));
    });
    await fc.assert(
      fc.asyncProperty(drawn, async ([sources, shuffled]) => {
        const people = async (list: AnnotatedArticleSource[]) => {
          const news = together(...list);
          const own = list.flatMap((source) => recordsOf(source).actors.flatMap(({ id }) => id)).sort();
          return [
            await leaders(...list),
            own.map((id) => [id, news.node(id)?.id]),
            own.every((id) => news.node(id) !== undefined),
          ];
        };
        const found = await people(sources);
        expect(await people(shuffled)).toEqual(found);
        expect(found[2]).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("The corpus, extracted and loaded together", () => {
  const news = together(
    ...labelledIn(path.join(__dirname, "../corpus/development")).map(({ text, label }) =>
      extract({ text, slug: label.slug, publishedAt: label.publishedAt?.edtf ?? null }),
    ),
  );

  test("has each leader once, but where countries differ", async () => {
    const { all } = await dataOf<{ all: { nodes: { name: string; country: { id: string } | null }[] } }>(
      news,
      "{ all: leaders(first: 100) { nodes { name country { id } } } }",
    );
    const byName = new Map<string, (string | null)[]>();
    for (const { name, country } of all.nodes) {
      const key = nameKey(personName(name));
      byName.set(key, [...(byName.get(key) ?? []), country?.id ?? null]);
    }
    const twice = [...byName].filter(([, countries]) => countries.length > 1);
    expect(
      twice.filter(([, countries]) => new Set(countries).size < countries.length || countries.includes(null)),
    ).toEqual([]);
    expect(byName.size).toBeGreaterThan(20);
  });

  test("answers with a leader's quotes across articles", async () => {
    const { leader: asked } = await dataOf<{
      leader: { id: string; quotes: { nodes: { article: { slug: string } }[] } };
    }>(news, `{ leader(name: "Trump") { id quotes(first: 100) { nodes { article { slug } } } } }`);
    expect(asked.id).toBe("Leader:donald-trump.US");
    expect(new Set(asked.quotes.nodes.map(({ article }) => article.slug)).size).toBeGreaterThan(1);
  });
});

describe("Folders of articles", () => {
  test("are loaded together", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "dateline-"));
    try {
      for (const source of [titleOnly, chancellor])
        writeFileSync(path.join(folder, `${source.slug}.json`), JSON.stringify(source));
      const { news, articles, refused } = await loadFolders([folder]);
      expect({ articles, refused }).toEqual({ articles: 2, refused: [] });
      expect(await ask(news, WHO)).toEqual({
        data: {
          leaders: {
            nodes: [
              {
                id: "Leader:angela-merkel.DE",
                articles: { nodes: [{ slug: "chancellor" }, { slug: "title-only" }] },
              },
            ],
          },
          quotes: { nodes: [1, 2].map(() => ({ speaker: { id: "Leader:angela-merkel.DE" } })) },
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

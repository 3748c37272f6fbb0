import { isInterfaceType } from "graphql";
import { ask, dataOf, schema } from "../support/ask";
import { nodeIds } from "../support/connections";
import { inSeed, loadStories } from "../support/stories";

const stories = loadStories();

const node = schema.getType("Node");
const nodeTypes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];

describe("A node", () => {
  test.each(nodeTypes)("that is a %s is found again by its id, and by nobody else's", async (type) => {
    const ids = (await nodeIds(stories)).get(type) ?? [];
    expect(ids).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      await ask(stories, `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids }),
    ).toEqual({ data: { nodes: ids.map((id) => ({ __typename: type, id })) } });
  });

  test("shows all that its type has", async () => {
    expect(
      await ask(
        stories,
        `{ node(id: "Quote:us-japan-boost-military-ties/huge-achievement") {
        id
        ... on Fact { article { slug } voice }
        ... on Quote { text speaker { name ... on Leader { familyName } } }
      } }`,
      ),
    ).toEqual({
      data: {
        node: {
          id: inSeed("Quote", "huge-achievement"),
          article: { slug: "us-japan-boost-military-ties" },
          voice: "QUOTED",
          text: "huge achievement",
          speaker: { name: "Fumio Kishida", familyName: "Kishida" },
        },
      },
    });
  });

  test.each([
    ["", "nothing"],
    ["Quote", "a type alone"],
    [":", "a colon"],
    ["Quote:", "a type without a key"],
    [inSeed("Quote", "no-such-quote"), "a key that the article has not"],
    ["Quote:no-such-article/huge-achievement", "an article that is not there"],
    [inSeed("Statement", "huge-achievement"), "a key of another type"],
    [inSeed("Sentence", 13), "a sentence behind the last"],
    [inSeed("Sentence", -1), "a sentence before the first"],
    [inSeed("Sentence", "01"), "a sentence by another spelling"],
    [inSeed("Sentence", "1.5"), "half a sentence"],
    ["Sentence:us-japan-boost-military-ties", "a sentence without a number"],
    ["Country:jp", "a code in small letters"],
    ["Country:NO", "a country that no article names"],
    ["Mention:us-japan-boost-military-ties", "no type of the schema"],
    ["constructor:name", "no type of the schema, but something of JavaScript"],
    ["__proto__:name", "no type of the schema, but something of JavaScript"],
    ["toString:name", "no type of the schema, but something of JavaScript"],
    ["🦊:\u0000", "other characters"],
  ])("is null for the id “%s”: %s", async (id) => {
    expect(
      await ask(stories, `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }`, { id }),
    ).toEqual({ data: { node: null, nodes: [null] } });
  });
});

describe("Nodes", () => {
  test("come in the order of the ids asked for, each as often as asked for, null for what there is not", async () => {
    const ids = ["Country:KP", inSeed("Quote", "nothing"), "Leader:joe-biden.US", "Country:KP"];
    expect(
      await ask(stories, `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids }),
    ).toEqual({
      data: {
        nodes: [
          { __typename: "Country", id: "Country:KP" },
          null,
          { __typename: "Leader", id: "Leader:joe-biden.US" },
          { __typename: "Country", id: "Country:KP" },
        ],
      },
    });
  });

  test("are none for no ids", async () => {
    expect(await ask(stories, `{ nodes(ids: []) { id } }`)).toEqual({ data: { nodes: [] } });
  });

  test("are the same objects that the lists hold", async () => {
    const { quotes } = await dataOf<{ quotes: { nodes: { id: string; text: string }[] } }>(
      stories,
      `{ quotes { nodes { id text evidence { start end } } } }`,
    );
    expect(
      await ask(
        stories,
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Quote { text evidence { start end } } } }`,
        { ids: quotes.nodes.map(({ id }) => id) },
      ),
    ).toEqual({ data: { nodes: quotes.nodes } });
  });
});

describe("A single thing asked for by its id", () => {
  const ids: Readonly<Record<string, string>> = {
    article: "Article:us-japan-boost-military-ties",
    leader: "Leader:fumio-kishida.JP",
    person: "Person:setsuko-mori.JP",
    quote: inSeed("Quote", "huge-achievement"),
    agreement: inSeed("Agreement", "military-agreement"),
    mission: inSeed("Mission", "moon-landing-missions"),
    organization: "Organization:nasa",
  };
  const fields = Object.keys(ids);

  test.each(fields)("is found by %s(id:)", async (field) => {
    const id = ids[field];
    expect(await ask(stories, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).toEqual({
      data: { [field]: { id } },
    });
  });

  test.each(fields)("is null in %s(id:) where the id is of another type", async (field) => {
    for (const id of Object.values(ids).filter((other) => other !== ids[field])) {
      expect(await ask(stories, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).toEqual({
        data: { [field]: null },
      });
    }
  });

  test.each(fields)("is null in %s(id:) where there is none", async (field) => {
    expect(await ask(stories, `{ ${field}(id: "nothing of the kind") { id } }`)).toEqual({
      data: { [field]: null },
    });
  });

  test("is null where no article names it so", async () => {
    expect(
      await ask(
        stories,
        `{
          article(slug: "no-such-article") { id }
          leader(name: "Setsuko Mori") { id }
          person(name: "Kishida") { id }
          country(name: "Norway") { id }
          byCode: country(code: "NO") { id }
          organization(name: "Japan") { id }
          noName: leader(name: "") { id }
        }`,
      ),
    ).toEqual({
      data: {
        article: null,
        leader: null,
        person: null,
        country: null,
        byCode: null,
        organization: null,
        noName: null,
      },
    });
  });
});

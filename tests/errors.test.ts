import { ask, dataOf } from "./support/ask";
import { connectionFields, fullestPlaces } from "./support/connections";
import { loadStories } from "./support/stories";

const stories = loadStories();

/** The answer to a bad argument of a field of the root that may be null; where it may not, the whole data is null. */
function refusal(path: readonly (string | number)[], message: string, data: unknown = null) {
  return { data, errors: [{ code: "BAD_USER_INPUT", path, message }] };
}

async function cursorOf(list: string): Promise<string> {
  const { connection } = await dataOf<{ connection: { edges: { cursor: string }[] } }>(
    stories,
    `{ connection: ${list}(first: 1) { edges { cursor } } }`,
  );
  return connection.edges[0]?.cursor ?? "";
}

describe("A page size out of range is refused, with the size and what would be right", () => {
  test.each([
    ["first", 0],
    ["first", -1],
    ["first", 101],
    ["last", 0],
    ["last", -1],
    ["last", 101],
  ])("%s: %i", async (argument, size) => {
    expect(await ask(stories, `{ quotes(${argument}: ${size}) { totalCount } }`)).toEqual(
      refusal(["quotes"], `\`${argument}\` is ${size}: ask for 1 to 100 items.`),
    );
  });

  test("1 and 100 are the bounds, and still right", async () => {
    expect(
      await ask(
        stories,
        `{
          one: quotes(first: 1) { nodes { text } }
          hundred: quotes(first: 100) { totalCount }
          lastOne: quotes(last: 1) { nodes { text } }
          lastHundred: quotes(last: 100) { totalCount }
        }`,
      ),
    ).toEqual({
      data: {
        one: { nodes: [{ text: "huge achievement" }] },
        hundred: { totalCount: 11 },
        lastOne: { nodes: [{ text: "La Lune nous attend" }] },
        lastHundred: { totalCount: 11 },
      },
    });
  });

  test("null is no size: 20 are given", async () => {
    const { article } = await dataOf<{ article: { facts: { nodes: unknown[] } } }>(
      stories,
      `{ article(slug: "us-japan-boost-military-ties") { facts(first: null, last: null) { nodes { id } } } }`,
    );
    expect(article.facts.nodes).toHaveLength(20);
  });
});

describe("Every connection of the schema", () => {
  const fields = connectionFields().filter(({ orderBy }) => orderBy === "");
  const places = fullestPlaces(stories, fields);

  test.each(fields)("$title refuses a bad page size and a cursor that is not its own", async (field) => {
    const place = (await places).get(field);
    await expect(place?.ask(stories, "first: 0")).rejects.toThrow("`first` is 0: ask for 1 to 100 items.");
    await expect(place?.ask(stories, `after: "garbage"`)).rejects.toThrow(
      "`after` is “garbage”, which is no cursor of this list",
    );
    // A cursor of a list of sentences, say: well-formed, and of another type.
    const foreign = Buffer.from("Sentence:us-japan-boost-military-ties/1").toString("base64url");
    await expect(place?.ask(stories, `after: "${foreign}"`)).rejects.toThrow(
      "which is no cursor of this list",
    );
  });

  test.each(fields.filter(({ canGoBack }) => canGoBack))(
    "$title refuses first together with last, and a foreign cursor to go back from",
    async (field) => {
      const place = (await places).get(field);
      await expect(place?.ask(stories, "first: 1, last: 1")).rejects.toThrow(
        "`first` and `last` are both given: ask for items from the front or from the back, not both.",
      );
      await expect(place?.ask(stories, `before: "garbage"`)).rejects.toThrow(
        "`before` is “garbage”, which is no cursor of this list",
      );
    },
  );
});

describe("A cursor that is not ours is refused, with the cursor and what would be right", () => {
  const message = (argument: string, cursor: string) =>
    `\`${argument}\` is “${cursor}”, which is no cursor of this list: hand on a cursor as it came from an edge or from pageInfo.`;

  test.each([
    ["after", "garbage"],
    ["before", "garbage"],
    ["after", ""],
    ["after", "🦊"],
    ["before", "Quote:us-japan-boost-military-ties/huge-achievement"],
  ])("%s: “%s”", async (argument, cursor) => {
    expect(
      await ask(stories, `query ($cursor: String) { quotes(${argument}: $cursor) { totalCount } }`, {
        cursor,
      }),
    ).toEqual(refusal(["quotes"], message(argument, cursor)));
  });

  test("one of a list of another type", async () => {
    const cursor = await cursorOf("leaders");
    expect(await ask(stories, `{ quotes(after: "${cursor}") { totalCount } }`)).toEqual(
      refusal(["quotes"], message("after", cursor)),
    );
  });

  test("one with something added", async () => {
    const cursor = `${await cursorOf("quotes")}!`;
    expect(await ask(stories, `{ quotes(after: "${cursor}") { totalCount } }`)).toEqual(
      refusal(["quotes"], message("after", cursor)),
    );
  });

  test("one of a search that found something else", async () => {
    const cursor = await cursorOf("quotes");
    expect(await ask(stories, `{ search(query: "rover", after: "${cursor}") { totalCount } }`)).toEqual(
      refusal(["search"], message("after", cursor)),
    );
  });
});

describe("Of two ways to name a thing exactly one must be taken", () => {
  test.each([
    ["article", "", "Neither is given: ask by `id` or `slug`."],
    ["article", `(id: "Article:a", slug: "a")`, "Both are given: ask by `id` or `slug`, not by both."],
    ["article", `(id: null, slug: null)`, "Neither is given: ask by `id` or `slug`."],
    ["leader", "", "Neither is given: ask by `id` or `name`."],
    ["leader", `(id: "Leader:a", name: "a")`, "Both are given: ask by `id` or `name`, not by both."],
    ["person", "", "Neither is given: ask by `id` or `name`."],
    ["person", `(id: "Person:a", name: "a")`, "Both are given: ask by `id` or `name`, not by both."],
    ["country", "", "Neither is given: ask by `code` or `name`."],
    ["country", `(code: "JP", name: "Japan")`, "Both are given: ask by `code` or `name`, not by both."],
    ["organization", "", "Neither is given: ask by `id` or `name`."],
    ["organization", `(id: "a", name: "NASA")`, "Both are given: ask by `id` or `name`, not by both."],
  ])("%s%s", async (field, args, message) => {
    expect(await ask(stories, `{ ${field}${args} { id } }`)).toEqual(
      refusal([field], message, { [field]: null }),
    );
  });
});

describe("A name that several have is refused, with who they are", () => {
  test("leader", async () => {
    expect(await ask(stories, `{ leader(name: "biden") { id } }`)).toEqual(
      refusal(
        ["leader"],
        "“biden” is the name of several: Joe Biden (Leader:joe-biden.US), Zoé Biden (Leader:zoe-biden.BE). Ask for one of them by its id.",
        { leader: null },
      ),
    );
  });

  test("but a full name goes before an alias, and is clear", async () => {
    expect(await ask(stories, `{ leader(name: "JOE BIDEN") { id } }`)).toEqual({
      data: { leader: { id: "Leader:joe-biden.US" } },
    });
  });
});

describe("A country code that does not exist is refused, with the code and what would be right", () => {
  const unknown = "“XX” is not an ISO 3166-1 alpha-2 country code: write two capital letters, such as JP.";
  const small = "“jp” is not an ISO 3166-1 alpha-2 country code: write JP.";

  test.each([
    ["XX", unknown],
    ["jp", small],
  ])("country(code: %s)", async (code, message) => {
    expect(await ask(stories, `{ country(code: "${code}") { id } }`)).toEqual(
      refusal(["country"], message, { country: null }),
    );
  });

  test.each(["articles", "leaders", "quotes", "statements", "missions", "events"])(
    "%s(filter: { countries: … })",
    async (list) => {
      expect(await ask(stories, `{ ${list}(filter: { countries: ["JP", "XX"] }) { totalCount } }`)).toEqual(
        refusal([list], unknown),
      );
      expect(await ask(stories, `{ ${list}(filter: { countries: ["jp"] }) { totalCount } }`)).toEqual(
        refusal([list], small),
      );
    },
  );

  test("a number is none", async () => {
    const { errors } = await ask(stories, `{ country(code: 1) { id } }`);
    expect(errors?.map(({ message }) => message)).toEqual([
      'A country code is a string of two capital letters, such as "JP".',
    ]);
  });
});

const DURING =
  "`during`: “spring of 2024” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X.";

describe("A date that does not parse is refused, with the date and what would be right", () => {
  test.each(["quotes", "events"])("%s(filter: { during: … })", async (list) => {
    expect(await ask(stories, `{ ${list}(filter: { during: "spring of 2024" }) { totalCount } }`)).toEqual(
      refusal([list], DURING),
    );
  });

  test("also where the list is of a leader, whose path leads there", async () => {
    expect(
      await ask(
        stories,
        `{ leader(name: "Kishida") { quotes(filter: { during: "spring of 2024" }) { totalCount } } }`,
      ),
    ).toEqual(refusal(["leader", "quotes"], DURING, { leader: null }));
  });
});

describe("A search", () => {
  test("takes 200 code units, and refuses more", async () => {
    const search = `query ($query: String!) { search(query: $query) { totalCount } }`;
    expect(await ask(stories, search, { query: "x".repeat(200) })).toEqual({
      data: { search: { totalCount: 0 } },
    });
    expect(await ask(stories, search, { query: "x".repeat(201) })).toEqual(
      refusal(["search"], "`query` has 201 code units: 200 are the most."),
    );
  });
});

describe("An offset out of range is refused, with the range", () => {
  test.each([-1, 2296])("%i", async (offset) => {
    expect(
      await ask(
        stories,
        `{ article(slug: "us-japan-boost-military-ties") { factsAt(offset: ${offset}) { id } } }`,
      ),
    ).toEqual(
      refusal(
        ["article", "factsAt"],
        `\`offset\` is ${offset}: the text of us-japan-boost-military-ties has offsets from 0 to 2295.`,
        { article: null },
      ),
    );
  });
});

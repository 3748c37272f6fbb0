import { listed } from "../support/ask";
import { loadStories } from "../support/stories";

const stories = loadStories();

describe("Leaders", () => {
  const kishida = "fumio-kishida.JP";
  const biden = "joe-biden.US";
  const zoe = "zoe-biden.BE";

  test.each([
    ["a full name", `{ name: "joe biden" }`, [biden]],
    ["an alias that two share", `{ name: "BIDEN" }`, [biden, zoe]],
    ["a name without its accents", `{ name: "Zoe Biden" }`, [zoe]],
    ["part of a name", `{ name: "Bide" }`, []],
    ["a country", `{ countries: ["JP"] }`, [kishida]],
    ["any of several countries", `{ countries: ["US", "BE", "NO"] }`, [biden, zoe]],
    ["no country", `{ countries: [] }`, []],
    ["an office, whatever the case", `{ office: "prime minister" }`, [kishida]],
    ["an office that is not the latest", `{ office: "Presidente" }`, [zoe]],
    ["part of an office", `{ office: "minister" }`, []],
    ["everything at once", `{ name: "Biden", countries: ["US"], office: "President" }`, [biden]],
    ["things of which one is not so", `{ name: "Biden", office: "Prime Minister" }`, []],
    ["nothing", `{ name: null, countries: null, office: null }`, [kishida, biden, zoe]],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "leaders", `(filter: ${filter})`)).toEqual(expected);
  });

  test.each([
    ["name", `NAME`, [kishida, biden, zoe]],
    ["name, backwards", `NAME, direction: DESC`, [zoe, biden, kishida]],
    ["number of quotes, those with as many by name", `QUOTE_COUNT`, [zoe, kishida, biden]],
    [
      "number of quotes, most first, those with as many by name",
      `QUOTE_COUNT, direction: DESC`,
      [kishida, biden, zoe],
    ],
  ])("can be ordered by %s", async (_, order, expected) => {
    expect(await listed(stories, "leaders", `(orderBy: { field: ${order} })`)).toEqual(expected);
  });

  test("come by name where no order is asked for", async () => {
    expect(await listed(stories, "leaders")).toEqual([kishida, biden, zoe]);
  });
});

import { listed } from "../support/ask";
import { loadStories } from "../support/stories";

const stories = loadStories();

describe("Articles", () => {
  const seed = "us-japan-boost-military-ties";
  const second = "hiroshima-meeting";
  const third = "la-belgique-vise-la-lune";

  test.each([
    ["text in any form of its words", `{ text: "abductions" }`, [seed]],
    ["every word of a text", `{ text: "Kishida station" }`, [second]],
    ["a text with a typo", `{ text: "abducton" }`, [seed]],
    ["a text of which one word occurs nowhere", `{ text: "Kishida volcano" }`, []],
    ["a leader by full name, whatever the case", `{ leaders: ["fumio KISHIDA"] }`, [seed, second]],
    ["a leader by an alias of several", `{ leaders: ["biden"] }`, [seed, second, third]],
    ["a leader without accents", `{ leaders: ["zoe biden"] }`, [third]],
    ["any of several leaders", `{ leaders: ["Zoé Biden", "Fumio Kishida"] }`, [seed, second, third]],
    ["all leaders of a country by its code", `{ leaders: ["BE"] }`, [third]],
    ["no leader by a code in small letters", `{ leaders: ["jp"] }`, []],
    ["no leader", `{ leaders: [] }`, []],
    ["a country", `{ countries: ["JP"] }`, [seed, second]],
    ["any of several countries", `{ countries: ["KR", "KP"] }`, [seed, second]],
    ["no country", `{ countries: [] }`, []],
    ["a country that no article names", `{ countries: ["NO"] }`, []],
    ["a language with all its kinds", `{ language: "EN" }`, [seed, second]],
    ["a kind of a language", `{ language: "en-gb" }`, [second]],
    ["a language, not what begins like it", `{ language: "e" }`, []],
    [
      "everything at once",
      `{ text: "talks", leaders: ["Biden"], countries: ["KP"], language: "en" }`,
      [seed],
    ],
    ["things of which one is not so", `{ leaders: ["Kishida"], countries: ["BE"] }`, []],
    ["nothing", `{ text: null, leaders: null, countries: null, language: null }`, [seed, second, third]],
    ["nothing at all", `null`, [seed, second, third]],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "articles", `(filter: ${filter})`)).toEqual(expected);
  });

  test.each([
    ["loading", `LOADED_AT`, [seed, second, third]],
    ["loading, backwards", `LOADED_AT, direction: DESC`, [third, second, seed]],
    ["headline", `HEADLINE`, [second, third, seed]],
    ["headline, backwards", `HEADLINE, direction: DESC`, [seed, third, second]],
    ["publication, those without a date last", `PUBLISHED_AT`, [third, second, seed]],
    [
      "publication, backwards, those without a date last",
      `PUBLISHED_AT, direction: DESC`,
      [second, third, seed],
    ],
  ])("can be ordered by %s", async (_, order, expected) => {
    expect(await listed(stories, "articles", `(orderBy: { field: ${order} })`)).toEqual(expected);
  });
});

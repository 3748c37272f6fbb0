import { ask, brief, listed } from "../support/ask";
import { loadStories } from "../support/stories";

const stories = loadStories();

describe("Quotes", () => {
  const ofSeed = [
    "huge-achievement",
    "purely-defensive",
    "not-aimed-at-any-one-nation",
    "unbreakable-alliance",
    "global-cooperation",
  ];
  const ofSecond = [
    "we-meet-as-friends",
    "peace-needs-patience",
    "long-walk",
    "ready-to-listen",
    "welcome-home",
  ];
  const all = [...ofSeed, ...ofSecond, "la-lune"];
  const ofKishida = ["huge-achievement", "global-cooperation", "we-meet-as-friends"];
  const ofJoeBiden = ["purely-defensive", "not-aimed-at-any-one-nation", "unbreakable-alliance"];

  test.each([
    ["text in any form of its words", `{ text: "achievements" }`, ["huge-achievement"]],
    ["text of the topic", `{ text: "moon program" }`, ["huge-achievement"]],
    ["a beginning of a word", `{ text: "unbreak" }`, ["unbreakable-alliance"]],
    ["a text with a typo", `{ text: "pateince" }`, ["peace-needs-patience"]],
    ["a text without a word", `{ text: " " }`, []],
    ["a speaker by full name", `{ speakers: ["fumio kishida"] }`, ofKishida],
    ["a speaker by an alias", `{ speakers: ["KISHIDA"] }`, ofKishida],
    ["an alias that two share", `{ speakers: ["Biden"] }`, [...ofJoeBiden, "la-lune"]],
    ["a speaker who is no leader", `{ speakers: ["setsuko mori"] }`, ["peace-needs-patience"]],
    ["an organization that speaks", `{ speakers: ["nasa"] }`, ["long-walk"]],
    ["a country that speaks, by name", `{ speakers: ["south korea"] }`, ["ready-to-listen"]],
    ["a country that speaks, by code", `{ speakers: ["KR"] }`, ["ready-to-listen"]],
    ["no country by a code in small letters", `{ speakers: ["kr"] }`, []],
    ["any of several speakers", `{ speakers: ["NASA", "Kishida", "Nobody"] }`, [...ofKishida, "long-walk"]],
    ["no speaker", `{ speakers: [] }`, []],
    [
      "the kind of a whole clause",
      `{ kind: FULL }`,
      ["unbreakable-alliance", "global-cooperation", "we-meet-as-friends", "peace-needs-patience", "la-lune"],
    ],
    [
      "the kind of single words",
      `{ kind: PARTIAL }`,
      [
        "huge-achievement",
        "purely-defensive",
        "not-aimed-at-any-one-nation",
        "long-walk",
        "ready-to-listen",
        "welcome-home",
      ],
    ],
    ["the country of the speaker", `{ countries: ["JP"] }`, [...ofKishida, "peace-needs-patience"]],
    ["the speaking country itself", `{ countries: ["KR"] }`, ["ready-to-listen"]],
    ["any of several countries", `{ countries: ["BE", "KR"] }`, ["ready-to-listen", "la-lune"]],
    ["no country", `{ countries: [] }`, []],
    ["a year", `{ during: "2025" }`, ["we-meet-as-friends", "long-walk"]],
    ["a day that lies in a month that was said", `{ during: "2025-04-11" }`, ["long-walk"]],
    ["a day that is certain", `{ during: "2025-04-11", dateMatch: CERTAIN }`, []],
    ["a month that is certain", `{ during: "2025-04", dateMatch: CERTAIN }`, ["long-walk"]],
    ["a day of any year", `{ during: "XXXX-05-19", dateMatch: CERTAIN }`, ["we-meet-as-friends"]],
    ["another time", `{ during: "2026" }`, []],
    [
      "everything at once",
      `{ text: "friends", speakers: ["Kishida"], kind: FULL, countries: ["JP"], during: "2025-05", dateMatch: CERTAIN }`,
      ["we-meet-as-friends"],
    ],
    ["things of which one is not so", `{ speakers: ["Kishida"], kind: FULL, countries: ["US"] }`, []],
    ["nothing", `{ text: null, speakers: null, kind: null, countries: null, during: null }`, all],
    ["a way to match without a date", `{ dateMatch: CERTAIN }`, all],
  ])("can be filtered by %s", async (_, filter, expected) => {
    expect(await listed(stories, "quotes", `(filter: ${filter})`)).toEqual(
      all.filter((key) => expected.includes(key)),
    );
  });

  const byLength = [
    "long-walk",
    "welcome-home",
    "ready-to-listen",
    "huge-achievement",
    "purely-defensive",
    "we-meet-as-friends",
    "la-lune",
    "peace-needs-patience",
    "not-aimed-at-any-one-nation",
    "unbreakable-alliance",
    "global-cooperation",
  ];

  test.each([
    ["place", `POSITION`, all],
    ["place, backwards", `POSITION, direction: DESC`, all.toReversed()],
    ["length, those as long by place", `LENGTH`, byLength],
    [
      "length, longest first, those as long by place",
      `LENGTH, direction: DESC`,
      [
        "global-cooperation",
        "unbreakable-alliance",
        "not-aimed-at-any-one-nation",
        "peace-needs-patience",
        "we-meet-as-friends",
        "la-lune",
        "huge-achievement",
        "purely-defensive",
        "ready-to-listen",
        "welcome-home",
        "long-walk",
      ],
    ],
    [
      "speaker, those of one by place and those of nobody last",
      `SPEAKER`,
      [
        ...ofKishida,
        ...ofJoeBiden,
        "long-walk",
        "peace-needs-patience",
        "ready-to-listen",
        "la-lune",
        "welcome-home",
      ],
    ],
    [
      "speaker, backwards, those of one by place and those of nobody last",
      `SPEAKER, direction: DESC`,
      [
        "la-lune",
        "ready-to-listen",
        "peace-needs-patience",
        "long-walk",
        ...ofJoeBiden,
        ...ofKishida,
        "welcome-home",
      ],
    ],
  ])("can be ordered by %s", async (_, order, expected) => {
    expect(await listed(stories, "quotes", `(orderBy: { field: ${order} })`)).toEqual(expected);
  });

  test("come by place where no order is asked for", async () => {
    expect(await listed(stories, "quotes")).toEqual(all);
  });

  test("of a leader take the same filters and orders", async () => {
    expect(
      brief(
        await ask(
          stories,
          `{ leader(name: "Kishida") {
          quotes(filter: { kind: FULL }, orderBy: { field: LENGTH }) { totalCount nodes { id } }
          during2025: quotes(filter: { during: "2025" }) { nodes { id } }
          asBiden: quotes(filter: { speakers: ["Biden"] }) { nodes { id } }
        } }`,
        ),
      ),
    ).toEqual({
      data: {
        leader: {
          quotes: { totalCount: 2, nodes: ["we-meet-as-friends", "global-cooperation"] },
          during2025: ["we-meet-as-friends"],
          asBiden: [],
        },
      },
    });
  });
});

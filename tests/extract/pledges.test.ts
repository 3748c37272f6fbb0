import { extract } from "../../src/extract/extract";

/** What is pledged in an article, each with the name of the mission that it is for. */
function pledged(text: string): (readonly [string, string | null])[] {
  const { pledges = [], missions = [] } = extract({ text: `Headline\n${text}`, slug: "story" });
  return pledges.map(({ item, mission }) => [item, missions.find(({ id }) => id === mission)?.name ?? null]);
}

describe("What is pledged belongs to a mission", () => {
  it("where its words say where it goes, and one mission alone goes there", () => {
    expect(pledged("NASA plans the Viper mission to the Moon. Japan will supply a moon rover.")).toEqual([
      ["moon rover", "Viper"],
    ]);
  });

  it.each([
    [
      "it goes elsewhere",
      "NASA plans the Curiosity mission to Mars. Japan will supply a moon rover.",
      "moon rover",
    ],
    [
      "it says not where",
      "NASA plans the Curiosity mission to Mars. Japan will supply a space suit.",
      "space suit",
    ],
  ])("but to none where %s", (_, text, item) => {
    expect(pledged(text)).toEqual([[item, null]]);
  });
});

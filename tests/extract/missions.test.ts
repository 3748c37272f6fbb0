import { extract } from "../../src/extract/extract";
import { validate } from "../../src/news/load";

/** What the missions of one sentence of an article are called. */
function missionsOf(sentence: string): string[] {
  const text = `Headline of the day\n${sentence}`;
  return validate(extract({ text, slug: "story", publishedAt: "2020-06-12" }), "story.json").missions.map(
    ({ name }) => name,
  );
}

describe("A mission is found by its name or because it is called one", () => {
  it.each([
    ["The flight was part of the Vande Bharat Mission to return nationals.", "Vande Bharat Mission"],
    ["India launched Chandrayaan-2 on Monday.", "Chandrayaan-2"],
    ["The InSight lander measured a quake.", "InSight lander"],
    ["Soldiers of Operation Inherent Resolve left the base.", "Operation Inherent Resolve"],
    ["A search mission with three helicopters found nothing.", "search mission"],
    ["They plan crewed missions to Mars.", "crewed missions to Mars"],
    [
      "The United Arab Emirates Hope Mars mission was launched from Japan.",
      "United Arab Emirates Hope Mars mission",
    ],
    ["The Orion spacecraft flew on an unpiloted mission.", "Orion spacecraft"],
    ["The James Webb Telescope flies soon. The James Webb Space Telescope is large.", "James Webb Telescope"],
    ["The Hubble Space Telescope saw a comet.", "Hubble Space Telescope"],
  ])("%s", (sentence, name) => {
    expect(missionsOf(sentence)).toEqual([name]);
  });

  it.each([
    "He made it his mission to help.",
    "This mission is part of a larger effort.",
    "They spoke at the Permanent Mission of Japan.",
    "The Justice Department probe went on.",
    "Police ended Operation Blue Sky with ten arrests.",
    "In an interview with Sputnik News he said so.",
  ])("is not found where there is none: %s", (sentence) => {
    expect(missionsOf(sentence)).toEqual([]);
  });
});

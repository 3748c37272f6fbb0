import { extract } from "../../src/extract/extract";
import { validate } from "../../src/news/load";

/** The agreements of one sentence of an article: what each is called, and who is bound by it. */
function agreementsOf(sentence: string): [string, string[]][] {
  const text = `Headline of the day\n${sentence}`;
  const article = validate(extract({ text, slug: "story", publishedAt: "2020-06-12" }), "story.json");
  const name = (ref: string) =>
    [...article.leaders, ...article.people, ...article.organizations].find(({ id }) => id === ref)?.name ??
    ref;
  return article.agreements.map(({ title, parties }) => [title, parties.map(name)]);
}

describe("An agreement has those for parties whom the text binds", () => {
  it.each<[string, [string, string[]][]]>([
    ["Japan and Russia concluded a peace treaty.", [["peace treaty", ["JP", "RU"]]]],
    [
      "A memorandum of understanding was signed between Cyprus, Greece and Israel.",
      [["memorandum of understanding", ["CY", "GR", "IL"]]],
    ],
    ["It was a US-Japan trade deal.", [["US-Japan trade deal", ["US", "JP"]]]],
    ["The Israeli-Cypriot-Greek effort goes on.", [["Israeli-Cypriot-Greek effort", ["IL", "CY", "GR"]]]],
    [
      "The United States withdrew from the Intermediate-Range Nuclear Forces Treaty with Russia.",
      [["Intermediate-Range Nuclear Forces Treaty", ["US", "RU"]]],
    ],
    [
      "The United States and the Taliban signed a peace agreement in Doha, Qatar.",
      [["peace agreement", ["US", "Taliban"]]],
    ],
    [
      "North Korean leader Kim Jong-un and South Korean president Moon Jae-in signed a peace agreement.",
      [["peace agreement", ["KP", "KR"]]],
    ],
    [
      "The administration announced deals between Israel and Bahrain and between Serbia and Greece.",
      [
        ["deals", ["IL", "BH"]],
        ["deals", ["RS", "GR"]],
      ],
    ],
    [
      "China announced it would leave the nuclear deal with Iran. Other signatories to the deal include Germany.",
      [["nuclear deal", ["CN", "IR", "DE"]]],
    ],
    [
      "The EU was glad. The European Parliament approved the EU-Vietnam Free Trade Agreement.",
      [["EU-Vietnam Free Trade Agreement", ["EU", "VN"]]],
    ],
    [
      "The European Parliament ratified the European Union's trade deal with the United Kingdom.",
      [["trade deal", ["European Union", "GB"]]],
    ],
    [
      "Lloyd Austin of the United States signed the pact with his Philippine counterpart Gilberto Teodoro.",
      [["pact", ["US", "PH"]]],
    ],
    [
      "The United States withdrew from the Intermediate Nuclear Forces (INF) Treaty, a US-Russian pact.",
      [["Intermediate Nuclear Forces (INF) Treaty", ["US", "RU"]]],
    ],
    [
      "Officials said Russia is violating the Open Skies Treaty. The United States has exited the Open Skies Treaty.",
      [["Open Skies Treaty", ["RU", "US"]]],
    ],
    [
      "Norway signed a Supplementary Defense Cooperation Agreement with Sweden. The Defense Cooperation Agreement holds.",
      [["Supplementary Defense Cooperation Agreement", ["NO", "SE"]]],
    ],
    ["The 1979 Egypt–Israel peace treaty holds.", [["Egypt–Israel peace treaty", ["EG", "IL"]]]],
    ["Turkey and Libya agreed on maritime borders.", [["agreed on maritime borders", ["TR", "LY"]]]],
    ["In the deal, Turkey and Libya agreed on a line.", [["deal", ["TR", "LY"]]]],
  ])("%s", (sentence, agreements) => {
    expect(agreementsOf(sentence)).toEqual(agreements);
  });

  it("has no mediator for a party, and no place", () => {
    expect(agreementsOf("Israel and Hamas agreed to a truce in Cairo, brokered by Egypt.")).toEqual([
      ["truce", ["IL", "Hamas"]],
    ]);
  });

  it("is one however often it is mentioned, and two where the sides differ", () => {
    expect(
      agreementsOf(
        "Turkey and Libya signed a maritime border agreement. The agreement angered Greece. " +
          "Cyprus and Egypt signed a maritime border agreement as well.",
      ),
    ).toEqual([
      ["maritime border agreement", ["TR", "LY"]],
      ["maritime border agreement", ["CY", "EG"]],
    ]);
  });

  it.each([
    "A great deal of work remains.",
    "They deal with the issue.",
    "The Jewish settlement grew.",
    "Congress could not reach an agreement about the budget.",
    "The alliance of Japan and the United States is the cornerstone of peace.",
    "Japan and the Philippines, long-time treaty allies, held a drill.",
    "The rebels agreed to a unilateral ceasefire.",
    "The government and two rebel groups signed a peace accord in Libya.",
  ])("is not found where there is none: %s", (sentence) => {
    expect(agreementsOf(sentence)).toEqual([]);
  });
});

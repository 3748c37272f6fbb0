import { extract } from "../../src/extract/extract";
import { validate } from "../../src/news/load";

/** The events of an article of Friday, June 12, 2020: kind and date of each. */
function eventsOf(text: string, headline = "Headline of the day"): [string, string | null][] {
  const article = extract({ text: `${headline}\n${text}`, slug: "story", publishedAt: "2020-06-12" });
  return validate(article, "story.json").events.map(({ kind, date }) => [kind, date?.edtf ?? null]);
}

describe("An event is a meeting, or a happening that the text dates", () => {
  it.each<[string, [string, string | null][]]>([
    ["The bridge fell on Monday.", [["OTHER", "2020-06-08"]]],
    ["On Thursday, the mayor, who fell ill on May 2, resigned.", [["OTHER", "2020-06-11"], ["OTHER", "2020-05-02"]]],
    ["She said on Monday at a press conference that schools will open.", [["PRESS_CONFERENCE", "2020-06-08"]]],
    ["It began on Monday. The rallies came two days before the formal vote.", [["OTHER", "2020-06-08"]]],
    ["It rained over Monday and Tuesday.", [["OTHER", "2020-06-08/2020-06-09"]]],
    ["The actor died on Monday. The actor died at home on June 8.", [["OTHER", "2020-06-08"]]],
    ["The court denied the request.", [["REJECTION", null]]],
    ["The two presidents met in 2017 in a summit.", [["MEETING", "2017"]]],
    ["Yesterday, what the police called 900 people marched through the city.", [["OTHER", "2020-06-11"]]],
    ["The case was confirmed on Monday.", [["OTHER", "2020-06-08"]]],
    ["The princess announced her candidacy on Monday.", [["OTHER", "2020-06-08"]]],
  ])("%s", (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  }); // prettier-ignore

  it.each([
    ["what is said", "He said on Monday that all is well."],
    ["what is announced", "The ministry announced on Monday that it has been found."],
    ["what is written to somebody", "The firm sent an email to the bank on January 10."],
    ["what is asked of somebody", "The senators questioned his power on Monday."],
    ["what somebody says he felt", "The editor felt on Monday that this may help."],
    ["what is so today", "The island is today a barren place."],
    ["a count", "There were 170 deaths in May."],
    ["a growth", "That showed a 93% increase from May 2019."],
    ["an end to come", "The mayor of Moscow rules until May 1."],
    ["a birth", "Born Robert Burns in Arroyo Grande, California on June 23, 1941, he sang."],
    ["a poll", "The May 25 poll gives him the lead."],
    ["an interview", "In a radio interview on Monday, he called it decent."],
    ["a time told once more", "It ends at noon (0300 UTC Monday)."],
    ["a caption", "Protesters at the march"],
    ["a part of a summit", "The chairman smiled ahead of the summit."],
    ["a passive that only looks like a meeting", "In the city it was met with protests."],
  ])("and not %s", (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it("is one where a sentence takes it up, and two where another thing happens that day", () => {
    expect(eventsOf("A plane crashed near Lima on Monday. The crash on Monday killed two.")).toEqual([
      ["OTHER", "2020-06-08"],
    ]);
    expect(
      eventsOf("A plane crashed near Lima on Monday. The songs vanished from the site on Monday."),
    ).toEqual([
      ["OTHER", "2020-06-08"],
      ["OTHER", "2020-06-08"],
    ]);
  });

  it("is what the headline tells, without a date where only the announcing has one", () => {
    const headline = "Crashed jet's voice recorder recovered from sea";
    expect(
      eventsOf("On Monday the agency announced the voice recorder of the jet has been recovered.", headline),
    ).toEqual([["OTHER", null]]);
    expect(
      eventsOf(
        "On Monday, the speaker announced that there will be an inquiry.",
        "Speaker announces inquiry",
      ),
    ).toEqual([["OTHER", "2020-06-08"]]);
  });

  it("is not the making of an agreement, which has a record of its own", () => {
    expect(eventsOf("It is warm.\nOn May 2, Turkey and Libya signed a border agreement.")).toEqual([]);
  });
});

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
    ["A mill (the last of its kind) burned in the valley on Monday.", [["OTHER", "2020-06-08"]]],
    ["The heirs dropped their “frivolous” lawsuit on Monday.", [["OTHER", "2020-06-08"]]],
    ["A baker called the police on Monday.", [["OTHER", "2020-06-08"]]],
    ["Three tremors shook the island on today’s early morning.", [["OTHER", "2020-06-12"]]],
    ["A bishop recalled the attack on the old harbour of Lima on Monday.", [["OTHER", "2020-06-08"]]],
    ["In a phone call in late May, the queen might have told him of it.", [["OTHER", "2020-05"]]],
    ["Nobody denied the raids on Lima, Cusco and Puno in April and May.", [["OTHER", "2020-04/2020-05"]]],
    ["Monday saw the long strike end in tears.", [["OTHER", "2020-06-08"]]],
    ["The dean said tomorrow will see goats on the lawn.", [["OTHER", "2020-06-13"]]],
    ["The judges heard arguments on Monday.", [["OTHER", "2020-06-08"]]],
    ["It is the purse that the sexton found on Monday.", [["OTHER", "2020-06-08"]]],
    ["The verdict is pending and expected in July.", [["OTHER", "2020-07"]]],
    ["On Monday, two balloons carrying tourists collided.", [["OTHER", "2020-06-08"]]],
    ["On Monday a nun, named only as Ana, was rescued.", [["OTHER", "2020-06-08"]]],
    ["On Monday the court heard a sexton claim that bells were stolen.", [["OTHER", "2020-06-08"]]],
    ["The bishop concluded his last tour on Monday.", [["MEETING", "2020-06-08"]]],
    ["He called it a joke but on Monday gave up.", [["OTHER", "2020-06-08"]]],
    ["The twins appeared together on Monday at the castle.", [["OTHER", "2020-06-08"]]],
    ["At a breakfast of the guild on Monday, she said that bread is cheap.", [["MEETING", "2020-06-08"]]],
    ["The permit expired on Monday, the same day the mill burned.", [["OTHER", "2020-06-08"], ["OTHER", "2020-06-08"]]],
    ["Speaking to the council on Monday, the vicar said that bells are cheap.", [["OTHER", "2020-06-08"]]],
    ["Italy and Libya signed a gas deal at a ceremony in Rome on Monday.", [["CEREMONY", "2020-06-08"]]],
    ["Vandals painted the church over the holiday weekend.", [["OTHER", "2020-06-06/2020-06-07"]]],
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
    ["a caption with its date", "A broken poster at the march in May"],
    [
      "what is told on a day, with the time of it",
      "The purse was found, the verger reported Monday morning.",
    ],
    ["a holiday that is marked", "The choir sings to commemorate Christmas Day."],
    ["the day on which an agency sent its text", "NAIROBI, May 2 – The lake is full."],
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
    expect(eventsOf("It is warm.\nThe two clans on Monday agreed to a shaky truce.")).toEqual([]);
    expect(eventsOf("It is warm.\nThe pact was finally sealed on Monday.")).toEqual([]);
    expect(eventsOf("It is warm.\nThe two clans reached the lake on Monday.")).toEqual([
      ["OTHER", "2020-06-08"],
    ]);
  });
});

/** The events of an article of Friday, June 12, 2020: the date, how far along it is, and the evidence of each. */
function clausesOf(text: string): [string | null, string, string][] {
  const article = extract({ text: `Headline of the day\n${text}`, slug: "story", publishedAt: "2020-06-12" });
  return validate(article, "story.json").events.map(({ date, status, evidence }) => [
    date?.edtf ?? null,
    status,
    evidence.map(({ exact }) => exact).join(" … "),
  ]);
}

describe("A date is that of a happening by the verb that it stands with", () => {
  it.each([
    ["The ferry capsized off Mombasa on Monday, and divers said they saw nothing.", "2020-06-08"],
    ["Divers said on Monday that they saw nothing.", null],
    ["She was found dead on Monday.", "2020-06-08"],
    ["Doctors found on Monday that she was well.", null],
    ["The guild called off a march planned for Monday.", "2020-06-15"],
    ["The guild called for calm on Monday.", null],
    ["The rebels claimed responsibility for the raid on Monday.", "2020-06-08"],
    ["The rebels claimed on Monday that they held the town.", null],
    ["He appeared in court on Monday.", "2020-06-08"],
    ["He appeared to think on Monday that it was over.", null],
    ["The ministry announced on Monday that it will close two mines.", "2020-06-08"],
    ["The ministry announced on Monday that two mines were closed.", null],
    ["A mob yesterday burned the archive, which the army says holds no papers.", "2020-06-11"],
    ["The WHO raised the alarm on Monday.", "2020-06-08"],
    ["A court in Ghent has today jailed two weavers.", "2020-06-12"],
    ["Divers were called to the pier on Monday.", "2020-06-08"],
    ["The dean was called a hero on Monday.", null],
    ["The judge adjourned the hearing until Monday.", "2020-06-15"],
    ["The judge rested until Monday.", null],
    ["The pastor, who sings, fled on Monday.", "2020-06-08"],
  ])("%s", (text, edtf) => {
    expect(eventsOf(text).map(([, date]) => date)).toEqual(edtf === null ? [] : [edtf]);
  });
});

describe("A date is that of a happening by the noun that it stands with", () => {
  it.each([
    ["Mourners condemned Monday's raid.", "2020-06-08"],
    ["The bishop deplored the May 4 explosion.", "2020-05-04"],
    ["The editor quoted Monday's report.", null],
    ["In a letter sent on Monday, he asked for rain.", null],
    ["According to the mayor on Monday, it is cold.", null],
    ["He has fished there since Monday.", null],
    ["As of Monday the well was dry.", null],
  ])("%s", (text, edtf) => {
    expect(eventsOf(text).map(([, date]) => date)).toEqual(edtf === null ? [] : [edtf]);
  });
});

describe("Of days that belong together", () => {
  it.each([
    ["The mine flooded from Monday night through to Wednesday.", "2020-06-08/2020-06-10"],
    ["The survey was carried out between May 2019 and April 2020.", "2019-05/2020-04"],
    ["The herd was stolen on about June 2.", "2020-06-02~"],
    ["Voters will elect a mayor on Thursday next week.", "2020-06-18"],
    ["The choir sang last month on May 4.", "2020-05-04"],
  ])("one date is made: %s", (text, edtf) => {
    expect(eventsOf(text).map(([, date]) => date)).toEqual([edtf]);
  });
});

describe("A meeting without a day is an event where it takes place", () => {
  it.each<[string, [string, string | null][]]>([
    ["The consuls met with the king.", [["MEETING", null]]],
    ["Farmers gathered outside the parliament to sing.", [["MEETING", null]]],
    ["The envoy spoke by phone with her aunt.", [["TALKS", null]]],
    ["The coach was asked about it while speaking to reporters.", [["PRESS_CONFERENCE", null]]],
    ["The senate did not accept the demand of the miners.", [["REJECTION", null]]],
    ["The sheriff has refused to leave the hall.", [["REJECTION", null]]],
    ["The queen visited orphans in a clinic.", [["MEETING", null]]],
    ["The vicar had returned from a visit to Malawi.", [["MEETING", null]]],
    ["The two abbots met in 2014 at a synod.", [["MEETING", "2014"]]],
    ["The painter visited the palace last year.", [["MEETING", "2019"]]],
    ["Thousands of bakers rallied in a stadium.", [["OTHER", null]]],
    ["The abbess addressed the delegates of the synod.", [["OTHER", null]]],
    ["The sultan phoned Fatima.", [["TALKS", null]]],
    ["They wanted more bread. He refused.", [["REJECTION", null]]],
    ["The dean told a hall of students that birds talk.", [["OTHER", null]]],
    ["The guild turned down the offer.", [["REJECTION", null]]],
    ["The guild said no to the bakers.", [["REJECTION", null]]],
    ["A similar offer by the duke, once the owner of the mill, was refused.", [["REJECTION", null]]],
    ["She unveiled a plaque in the hall.", [["CEREMONY", null]]],
    ["The bakers arrived in Lima for a rally.", [["OTHER", null]]],
    ["The abbess with her sister at a summit in Bonn.", [["MEETING", null]]],
  ])("%s", (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  it.each([
    ["The mayors may hold a summit."],
    ["They prepared for the summit."],
    ["He rejected the idea that birds talk."],
    ["Each meeting is brief."],
    ["The Youth Forum is a party."],
    ["She denied that she made any deal."],
    ["The firm declined to comment."],
    ["The striker was denied a goal after a late call."],
    ["Speaking to Radio News, she sang."],
    ["They searched for a summit."],
    ["She unveiled a plan of the hall."],
  ])("and none where it may not: %s", (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe("The evidence of an event is the clause that tells it", () => {
  it.each<[string, string[]]>([
    ["Traders wept after the market hall burned down on Monday.", ["the market hall burned down on Monday"]],
    ["The cook resigned on Monday, but the menu stays.", ["The cook resigned on Monday"]],
    [
      "Police arrested a baker on Monday and the court released him on Tuesday.",
      ["Police arrested a baker on Monday", "the court released him on Tuesday"],
    ],
    [
      "A tram, which is run by monks, derailed on Monday.",
      ["A tram, which is run by monks, derailed on Monday"],
    ],
    [
      "Prices rose, the bank said, after a man who robbed two stores in May fled.",
      ["a man who robbed two stores in May fled"],
    ],
  ])("%s", (text, evidence) => {
    expect(clausesOf(text).map(([, , clause]) => clause)).toEqual(evidence);
  });
});

describe("How far along an event is", () => {
  it.each<[string, string]>([
    ["The dam broke on Monday.", "STATED"],
    ["The queen will visit Malta on Tuesday.", "PLANNED"],
    ["The trial is to open on June 20.", "PLANNED"],
    ["The mayor announced that schools will reopen on Monday.", "ANNOUNCED"],
    ["The speaker confirmed a vote will be held on Monday.", "CONFIRMED"],
    ["A summit planned for Monday was cancelled.", "REJECTED"],
    ["The guild called off a strike scheduled for Monday.", "REJECTED"],
    ["The court cancelled his licence on Monday.", "STATED"],
  ])("%s %s", (text, status) => {
    expect(clausesOf(text).map(([, found]) => found)).toEqual([status]);
  });
});

describe("What a sentence places before an event", () => {
  const order = (text: string) => {
    const article = extract({
      text: `Headline of the day\n${text}`,
      slug: "story",
      publishedAt: "2020-06-12",
    });
    const { events } = validate(article, "story.json");
    const day = new Map(events.map(({ id, date }) => [id, date?.edtf]));
    return events.flatMap(({ date, after }) => after.map((id) => [day.get(id), date?.edtf]));
  };

  it.each([
    ["He was jailed on Monday after police caught him in May.", [["2020-05", "2020-06-08"]]],
    ["The bridge closed on May 2, shortly before it collapsed on May 5.", [["2020-05-02", "2020-05-05"]]],
    ["The bridge closed on May 2 and a dam collapsed on May 5.", []],
  ])("comes before it: %s", (text, pairs) => {
    expect(order(text)).toEqual(pairs);
  });
});

describe("What the headline tells", () => {
  it("is an event where the first lines tell it without a date, and none where it is a plan or only said", () => {
    const about = (headline: string, text: string) => eventsOf(text, headline);
    expect(
      about("Miners freed from flooded shaft", "Eight miners have been freed from a flooded shaft."),
    ).toEqual([["OTHER", null]]);
    expect(about("Minister to free miners", "The minister is to free eight miners.")).toEqual([]);
    expect(
      about("Minister hopeful for trapped miners", "The minister says that miners are hopeful."),
    ).toEqual([]);
  });

  it("is what has just happened, in whatever words, and not what is only taken up", () => {
    const headline = "Stolen violin found in attic";
    expect(
      eventsOf("Officers have secured the stolen violin from the attic of a dentist.", headline),
    ).toEqual([["OTHER", null]]);
    expect(eventsOf("The violin was worn, and the attic cold.", headline)).toEqual([]);
    expect(eventsOf("The crash wounded a nun in Lima.", "Bus crash in Lima kills seven")).toEqual([]);
    expect(eventsOf("A crash killed a nun in Lima.", "Bus crash in Lima kills seven")).toEqual([
      ["OTHER", null],
    ]);
  });

  it("is not told a second time where a date tells it", () => {
    expect(
      eventsOf("Eight miners were freed from a shaft on Monday. It was cold.", "Miners freed from shaft"),
    ).toEqual([["OTHER", "2020-06-08"]]);
  });
});

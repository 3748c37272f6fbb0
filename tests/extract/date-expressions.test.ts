import { DateReader } from "../../src/extract/dates/dates";

/** What the dates of a sentence denote in an article of Friday, June 12, 2020. */
const read = (text: string) =>
  new DateReader(text, "2020-06-12").read({ start: 0, end: text.length }).map(({ edtf }) => edtf);

describe("In an article of Friday, June 12, 2020, news English dates by", () => {
  // prettier-ignore
  it.each<[string, string[]]>([
    ["It fell on Monday.", ["2020-06-08"]],
    ["It fell on Friday.", ["2020-06-12"]],
    ["It will open on Monday.", ["2020-06-15"]],
    ["They will meet on Friday.", ["2020-06-12"]],
    ["Police said Thursday that he died.", ["2020-06-11"]],
    ["He died Tuesday night.", ["2020-06-09"]],
    ["He died late Tuesday.", ["2020-06-09"]],
    ["He died early on Tuesday morning.", ["2020-06-09"]],
    ["It happened last Friday.", ["2020-06-05"]],
    ["It happened last Thursday.", ["2020-06-04"]],
    ["It happened last Wednesday.", ["2020-06-10"]],
    ["It happened last Sunday.", ["2020-06-07"]],
    ["It happened this Wednesday.", ["2020-06-10"]],
    ["It will happen this Sunday.", ["2020-06-14"]],
    ["It happens next Wednesday.", ["2020-06-17"]],
    ["The vote is due on Sunday.", ["2020-06-14"]],
    ["The meeting on Tuesday will decide.", ["2020-06-16"]],
    ["He was shot on May 5. He had fled the previous day.", ["2020-05-05", "2020-05-04"]],
    ["He was shot on May 5. Three days earlier he fled.", ["2020-05-05", "2020-05-02"]],
    ["He was shot on May 5 and died five days later.", ["2020-05-05", "2020-05-10"]],
    ["He was shot on May 5 and died two weeks later.", ["2020-05-05", "2020-05-19"]],
    ["He was shot on May 5 and buried the following Saturday.", ["2020-05-05", "2020-05-09"]],
    ["The blast was early on 5 May.", ["2020-05-05"]],
    ["The blast was on the 5th of May.", ["2020-05-05"]],
    ["The blast was on the fifth of May.", ["2020-05-05"]],
    ["The games were on May 5-7.", ["2020-05-05/2020-05-07"]],
    ["The games were on 5-7 May.", ["2020-05-05/2020-05-07"]],
    ["The games were on 5–7 May 2019.", ["2019-05-05/2019-05-07"]],
    ["The games ran from 5 to 7 May.", ["2020-05-05/2020-05-07"]],
    ["The games ran from 28 May to 2 June.", ["2020-05-28/2020-06-02"]],
    ["The games ran from May 28 to June 2.", ["2020-05-28/2020-06-02"]],
    ["The games ran from May 28 through June 2, 2019.", ["2019-05-28/2019-06-02"]],
    ["They met between May 5 and May 7.", ["2020-05-05/2020-05-07"]],
    ["They met between Monday and Wednesday.", ["2020-06-08/2020-06-10"]],
    ["They met from Monday to Wednesday.", ["2020-06-08/2020-06-10"]],
    ["They met on Monday and Tuesday.", ["2020-06-08/2020-06-09"]],
    ["It rained on Monday, and on Wednesday it froze.", ["2020-06-08", "2020-06-10"]],
    ["It broke in the week of May 4.", ["2020-05-04/2020-05-10"]],
    ["It broke in the week of 4 May.", ["2020-05-04/2020-05-10"]],
    ["It broke in the week beginning 4 May.", ["2020-05-04/2020-05-10"]],
    ["It broke this month.", ["2020-06"]],
    ["It broke earlier this month.", ["2020-06"]],
    ["It broke last month.", ["2020-05"]],
    ["It opens next month.", ["2020-07"]],
    ["It broke this week.", ["2020-06-08/2020-06-14"]],
    ["It broke earlier this week.", ["2020-06-08/2020-06-14"]],
    ["It broke last week.", ["2020-06-01/2020-06-07"]],
    ["It opens next week.", ["2020-06-15/2020-06-21"]],
    ["It broke last weekend.", ["2020-06-06/2020-06-07"]],
    ["It broke over the weekend.", ["2020-06-06/2020-06-07"]],
    ["It broke at the weekend.", ["2020-06-06/2020-06-07"]],
    ["It opens this weekend.", ["2020-06-13/2020-06-14"]],
    ["It broke in mid-May.", ["2020-05"]],
    ["It broke in late May.", ["2020-05"]],
    ["It broke in early May.", ["2020-05"]],
    ["It broke at the end of May.", ["2020-05"]],
    ["It broke at the beginning of May.", ["2020-05"]],
    ["In the past week ten people died.", []],
    ["In recent days it rained.", []],
    ["The hearing is set for July 14.", ["2020-07-14"]],
    ["The court met on June 3 and again on the 14th.", ["2020-06-03", "2020-06-14"]],
    ["It broke yesterday evening.", ["2020-06-11"]],
    ["It broke yesterday.", ["2020-06-11"]],
    ["It broke late last night.", ["2020-06-11"]],
    ["It opens tomorrow.", ["2020-06-13"]],
    ["It broke the day before yesterday.", ["2020-06-10"]],
    ["It opens the day after tomorrow.", ["2020-06-14"]],
    ["It broke overnight on Thursday.", ["2020-06-11"]],
    ["It broke two days ago.", ["2020-06-10"]],
    ["It broke a week ago today.", ["2020-06-05"]],
    ["It broke three weeks ago.", []],
    ["It broke on 12 Sept 2019.", ["2019-09-12"]],
    ["It broke on 12 Sept.", ["2019-09-12"]],
    ["It broke on Sept 12, 2019.", ["2019-09-12"]],
    ["It broke on Sat.", ["2020-06-06"]],
    ["It broke on Sat., June 6.", ["2020-06-06"]],
    ["It broke on Wed night.", ["2020-06-10"]],
    ["It broke on Tues., police said.", ["2020-06-09"]],
    ["It broke on Oct 3 last year.", ["2019-10-03"]],
    ["It broke on 03/04/2019.", []],
    ["It broke on 2019-04-03.", ["2019-04-03"]],
    ["It broke on 25/12/2019.", ["2019-12-25"]],
    ["It broke on 12/25/2019.", ["2019-12-25"]],
    ["It opens on December 25th.", ["2020-12-25"]],
    ["It broke on Christmas Day.", ["2019-12-25"]],
    ["It broke on Christmas Eve 2018.", ["2018-12-24"]],
    ["It broke on New Year's Day.", ["2020-01-01"]],
    ["It broke on New Year’s Eve.", ["2019-12-31"]],
    ["It broke on Boxing Day.", ["2019-12-26"]],
    ["He was born in May 1970.", ["1970-05"]],
    ["It broke last May.", ["2020-05"]],
    ["It broke in May last year.", ["2019-05"]],
    ["It broke in May 2018.", ["2018-05"]],
    ["It broke in May of 2018.", ["2018-05"]],
    ["It broke on May 5 of this year.", ["2020-05-05"]],
    ["It broke on Tuesday, 9 June 2020.", ["2020-06-09"]],
    ["It broke on Tuesday 9 June.", ["2020-06-09"]],
    ["It broke on Tuesday (June 9).", ["2020-06-09"]],
    ["It broke on Tuesday, June 9th, 2020.", ["2020-06-09"]],
    ["It broke Tuesday last week.", ["2020-06-02"]],
    ["It broke on Tuesday of last week.", ["2020-06-02"]],
    ["It opens Tuesday next week.", ["2020-06-16"]],
    ["It broke on the night of May 5.", ["2020-05-05"]],
    ["It broke on the night of 5-6 May.", ["2020-05-05/2020-05-06"]],
    ["It broke on the morning of 5 May 2017.", ["2017-05-05"]],
    ["It broke this morning.", ["2020-06-12"]],
    ["It broke today.", ["2020-06-12"]],
    ["It broke in the early hours of Tuesday.", ["2020-06-09"]],
    ["On Jan. 5, 2020, it broke.", ["2020-01-05"]],
    ["He may march in august company in the second half.", []],
    ["Mr May said on Sunday it was over.", ["2020-06-07"]],
    ["The May government and the March on Washington.", []],
    ["The Sunday Times and the Tuesday group reported.", []],
    ["It broke earlier on Tuesday.", ["2020-06-09"]],
    ["It broke on June 9, three days after the vote.", ["2020-06-09", "2020-06-06"]],
    ["The 5 May attack was claimed.", ["2020-05-05"]],
    ["The strike was called off the next morning.", []],
    ["It broke on May 5. That evening he fled.", ["2020-05-05", "2020-05-05"]],
    ["It broke on May 5. Days later he fled.", ["2020-05-05"]],
    ["In March, April and May it rained.", ["2020-03", "2020-04", "2020-05"]],
    ["The 4 July celebrations are to begin.", ["2020-07-04"]],
    ["By Wednesday evening it was over.", ["2020-06-10"]],
    ["He is to appear in court on Thursday.", ["2020-06-18"]],
    ["He was remanded until June 26.", ["2020-06-26"]],
    ["He appeared on Thursday and is due back on June 26.", ["2020-06-11", "2020-06-26"]],
    ["The trial starts Monday.", ["2020-06-15"]],
    ["The trial begins on Monday.", ["2020-06-15"]],
    ["Polls open on Sunday.", ["2020-06-14"]],
    ["Trump is expected in Tulsa on Saturday.", ["2020-06-13"]],
    ["She spoke on May 3. Later that month she left.", ["2020-05-03", "2020-05"]],
    ["She spoke on May 6 and left that week.", ["2020-05-06", "2020-05-04/2020-05-10"]],
    ["It opened on the last day of May.", ["2020-05-31"]],
    ["It closes at the end of the month.", ["2020-06"]],
    ["Rain was forecast to reach the coast late on Sunday or early Monday.", ["2020-06-14/2020-06-15"]],
    ["It blew from Tuesday night through to Wednesday.", ["2020-06-09/2020-06-10"]],
    ["The vote came two days after the ruling.", []],
    ["He fled on May 6. The ruling came two days after the vote.", ["2020-05-06"]],
    ["He fled on May 6. The ruling came two days after he was charged.", ["2020-05-06", "2020-05-04"]],
    ["He drove on Easter Monday 2018.", ["2018-04-02"]],
    ["It broke on the Tuesday.", ["2020-06-09"]],
    ["The hearing on Monday is expected to be short.", ["2020-06-15"]],
    ["The man arrested on Tuesday will appear in court.", ["2020-06-09"]],
    ["It broke on 1.2.2019 or 30.2.2019.", []],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      "On the trail, May 2020\nThe vote is on July 4. She started the month abroad.",
      ["2020-05", "2020-07-04", "2020-05"],
    ],
    [
      "Floods in May 2020\nThe next will be in July. It rained at the end of the month.",
      ["2020-05", "2020-07", "2020-05"],
    ],
    [
      "May 2020 floods remembered\nThe last were in March. It rained at the end of the month.",
      ["2020-05", "2020-03", "2020-03"],
    ],
  ])("“the month” for that which the headline says is reviewed: %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("words that cover a whole stretch of time, from its first word to its last", () => {
    const text = "They met between May 28 and June 2, 2019 in Rome and from Monday to Wednesday in Bonn.";
    const found = new DateReader(text, "2020-06-12").read({ start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "May 28 and June 2, 2019",
      "from Monday to Wednesday",
    ]);
    expect(found.map((date) => date.text)).toEqual(found.map(({ start, end }) => text.slice(start, end)));
  });
});

describe("In an article whose own day is not known", () => {
  it("no feast, weekday, week or weekend has a date, and a stretch of days has where its year is told", () => {
    const text =
      "On Christmas Day, over the weekend, in the week of May 4, from Monday to Tuesday, from 5 to 7 May 2019.";
    const found = new DateReader(text, null).read({ start: 0, end: text.length });
    expect(found.map(({ edtf }) => edtf)).toEqual(["2019-05-05/2019-05-07"]);
  });
});

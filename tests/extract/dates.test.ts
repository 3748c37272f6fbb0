import { datelineOf } from "../../src/extract/dates/dateline";
import { DateReader } from "../../src/extract/dates/dates";

const read = (text: string, published: string | null) =>
  new DateReader(text, published)
    .read({ start: 0, end: text.length })
    .map(({ text: words, edtf }) => [words, edtf]);

describe("A date of an article of Friday, January 4, 2019", () => {
  it.each([
    ["It fell on Monday.", [["Monday", "2018-12-31"]]],
    ["He died yesterday.", [["yesterday", "2019-01-03"]]],
    ["It broke last month.", [["last month", "2018-12"]]],
    ["It broke last week.", [["last week", "2018-12-24/2018-12-30"]]],
    ["On December 24 it broke.", [["December 24", "2018-12-24"]]],
    ["It will open on February 3.", [["February 3", "2019-02-03"]]],
    ["Since March 3rd, 2015 it stands.", [["March 3rd, 2015", "2015-03-03"]]],
    ["From March 15 to 17, 2018 they met.", [["From March 15 to 17, 2018", "2018-03-15/2018-03-17"]]],
    ["They met on 5 May 2010.", [["5 May 2010", "2010-05-05"]]],
    ["It began in June 2015.", [["June 2015", "2015-06"]]],
    ["They will meet next Tuesday.", [["next Tuesday", "2019-01-08"]]],
    ["Two days ago it rained.", [["Two days ago", "2019-01-02"]]],
    ["It rained on June 3. The next day it froze.", [["June 3", "2018-06-03"], ["The next day", "2018-06-04"]]],
    ["Tuesday, January 8 is the day.", [["Tuesday, January 8", "2019-01-08"]]],
    ["On December 5 and 6 it rained.", [["December 5 and 6", "2018-12-05/2018-12-06"]]],
    ["It took place in the first week of April 2018.", [["the first week of April 2018", "2018-04-01/2018-04-07"]]],
    ["In 2015 it was seen in Fiji on June 6.", [["June 6", "2015-06-06"]]],
    ["It rained on June 3. The same day it froze.", [["June 3", "2018-06-03"], ["The same day", "2018-06-03"]]],
    ["It rained on June 3. The following Tuesday it froze.", [["June 3", "2018-06-03"], ["The following Tuesday", "2018-06-05"]]],
    ["A week after he fell on June 3 he rose; two days earlier he ran.", [["June 3", "2018-06-03"], ["two days earlier", "2018-06-01"]]],
    ["They are to meet on Tuesday.", [["Tuesday", "2019-01-08"]]],
    ["She said on Tuesday they will meet.", [["Tuesday", "2019-01-01"]]],
    ["They met last Thursday.", [["last Thursday", "2018-12-27"]]],
    ["It rained in March 2017. The next month it froze.", [["March 2017", "2017-03"], ["The next month", "2017-04"]]],
    ["He was killed last January.", [["January", "2018-01"]]],
    ["It opened on May 2, 2015, and closed on May 9.", [["May 2, 2015", "2015-05-02"], ["May 9", "2015-05-09"]]],
    ["This morning it rained.", [["This morning", "2019-01-04"]]],
    ["In mid-November it froze.", [["November", "2018-11"]]],
    ["The tram caught fire in June. Later that month it ran again.", [["June", "2018-06"], ["that month", "2018-06"]]],
    ["They rowed at the weekend.", [["the weekend", "2018-12-29/2018-12-30"]]],
    ["Her lease ends on Tuesday.", [["Tuesday", "2019-01-08"]]],
    ["He landed on Thursday, two days after losing his ship.", [["Thursday", "2019-01-03"], ["two days after", "2019-01-01"]]],
    ["It closed in March last year [2018], as planned.", [["March last year [2018]", "2018-03"]]],
    ["February 30 is no day, and they may march.", []],
  ])("is read in %j", (text, expected) => {
    expect(read(text, "2019-01-04")).toEqual(expected);
  }); // prettier-ignore
});

describe("A date of an article whose own date is not known", () => {
  it("has no year that the text does not give", () => {
    expect(read("On April 11, a day earlier and on Monday, June 3, 2010.", null)).toEqual([
      ["April 11", "XXXX-04-11"],
      ["a day earlier", "XXXX-04-10"],
      ["Monday, June 3, 2010", "2010-06-03"],
    ]);
  });
});

describe("The date line of an agency", () => {
  it("is read where it stands alone under the headline, and nowhere else", () => {
    expect(datelineOf("Peace\nFriday, January 4, 2019 \n\nAll is well.")).toMatchObject({
      text: "Friday, January 4, 2019",
      edtf: "2019-01-04",
    });
    expect(datelineOf("Peace\nOn Friday, January 4, 2019 all was well.")).toBeNull();
    expect(datelineOf("Peace\nOne.\nTwo.\nFriday, January 4, 2019\nThree.")).toBeNull();
  });

  it.each([
    ["4 January 2019", "4 January 2019"],
    ["Friday 4th January 2019", "Friday 4th January 2019"],
    ["Jan. 4, 2019", "Jan. 4, 2019"],
    ["2019-01-04", "2019-01-04"],
    ["Published: January 4, 2019", "January 4, 2019"],
    ["Updated on January 4, 2019, 10:35 GMT", "January 4, 2019"],
  ])("may be written %s", (line, text) => {
    expect(datelineOf(`Peace\n${line}\n\nAll is well.`)).toEqual({
      start: 6 + line.indexOf(text),
      end: 6 + line.indexOf(text) + text.length,
      text,
      edtf: "2019-01-04",
      derivation: null,
    });
  });
});

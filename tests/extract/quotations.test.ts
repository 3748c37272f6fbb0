import { extract } from "../../src/extract/extract";
import { validate } from "../../src/news/load";

function quotationsIn(text: string): string[] {
  const article = validate(extract({ text, slug: "story" }), "story.json");
  return article.quotes.map(({ evidence }) => evidence.map(({ exact }) => exact).join(" … "));
}

describe("Words between marks are no quotation", () => {
  it.each([
    ["where somebody is only called so", 'The police announced the arrest and identified him only as "Mr. A" for now.'],
    ["where they explain a word", 'A million people joined the anti-Brexit ("British exit") march.'],
    ["where they name an event", 'Roberts says his event, "Storm Area Fifty, They Cannot Stop All of Us", was posted as a joke.'],
    ["where a name is commonly used", 'That year it was commonly called "swine flu" in the press.'],
    ["where it is not commented on", 'Senator Anna Muster has not commented on the "brazen attack" yet.'],
    ["where a verb farther away gives the name", 'The committee named the virus that causes it "severe acute syndrome" today.'],
    ["where terms are used", 'The minister selected a law which used the terms "same-sex union" and no other.'],
    ["where it feels like them", 'The group was fun and it felt like a "dream team" to work with.'],
    ["where a clause before the main one tells something", 'When Anna Muster tweeted that votes are lost, the site placed a "health notice" below.'],
    ["where a letter stands for a name", 'You call the star "A" and not its neighbour.'],
    ["where a term is explained at once", 'The league has adopted the use of the "slow yellow flag", which tells drivers to wait.'],
    ["where a title holds a foreign article", 'The band opened the evening with "Sombra del Mar" and left.'],
    ["where a title is a sentence", 'The paper has an article entitled "Why we must act now" on its front page.'],
    ["where a headline is given as one", 'The editor, Anna Brown, recalled a story headlined "Mayor wants to sell all the bridges again".'],
    ["where a noun farther on makes them a name", 'Residents are intent on a "no pay, no way" civil disobedience campaign.'],
    ["where a thing is known under them", 'The plan, soon known as the "widow tax," was changed.'],
    ["where a noun makes them a name", 'The "minimal development test" game has been overhauled.'],
  ])("%s", (_, text) => {
    expect(quotationsIn(`News of the day\n${text}`)).toEqual([]);
  }); // prettier-ignore
});

describe("Words between marks are a quotation", () => {
  it.each([
    ["where somebody shouts in capitals", 'Donald Trump said "I WON THIS ELECTION, BY A LOT!" on Twitter.', "I WON THIS ELECTION, BY A LOT!"],
    ["where one word tells how something is seen", 'The Department of Defense justified the strike as "defensive" in nature.', "defensive"],
    ["where a crowd cries", 'Demonstrators chanted "Shame!" at the minister.', "Shame!"],
    ["where a banner bears them", 'A banner saying "Free Palestine" hung from the bridge.', "Free Palestine"],
    ["where one word is what somebody denies", 'The minister denied that the army was "complicit" in torture.', "complicit"],
    ["where one word is what somebody expresses", 'The union expressed "shock" at the decision of the court.', "shock"],
    ["where opponents say so", 'Opponents branded the plan "irresponsible".', "irresponsible"],
    ["where reports say so", 'Reports said both were showing "mild symptoms" today.', "mild symptoms"],
    ["where the narrator's own clause lies between verb and words", 'Minister Joachim Muster said Anna required help, and was in a "serious" condition.', "serious"],
    ["where it is not known who speaks", '"I am delighted," said the 34-year-old Kenyan, who lives in Iten.', "I am delighted,"],
    ["where the tagger takes the verb for a plural", 'President Muster claims he would be okay if it went on for "years."', "years."],
    ["where those speak who have no name", 'The opposition called that "a farce".', "a farce"],
    ["where somebody threatens with them", 'The director threatened the staff with "grave consequences" for it.', "grave consequences"],
    ["where they say how something was named", 'Anna Brown told the paper that the star was named "as a joke".', "as a joke"],
    ["where two sentences are in capitals", 'The link leads to a message which reads: "Sorry For This Mistake. Not Found The Page."', "Sorry For This Mistake. Not Found The Page."],
    ["where a slogan bears them", '"Rights Now, Lives Now" was one of the slogans of the crowd.', "Rights Now, Lives Now"],
    ["where a report says that", 'Anger followed the claims in the Drug Agency report that Ruritania was guilty of "state-backed" fraud.', "state-backed"],
    ["where a statement is on something", 'Anna Brown released a statement on the death of her "dear friend" John.', "dear friend"],
    ["where the space before the mark is missing", 'She left the hall.“We have seen nothing like it before,” she said.', "We have seen nothing like it before,"],
    ["where a tag interrupts a few words", '"What we saw," said Anna Brown, a nurse, "was horrifying."', "What we saw, … was horrifying."],
    ["where they are a sentence behind a colon, however short", 'Her leaflet has one sentence: "Ask me."', "Ask me."],
    ["where a colon makes two words in capitals a cry", 'Anna Brown opened her speech with two words: "Game On!"', "Game On!"],
    ["where banners mention them", 'The train had banners which mentioned "Equal Rights Day".', "Equal Rights Day"],
    ["where a semicolon ends the first part", '"No one was hurt. We are here to help;" read the statement; "we will stay."', "No one was hurt. We are here to help; … we will stay."],
    ["where two words in capitals are answered", '"By Easter," Anna Brown promised.', "By Easter,"],
    ["where somebody paints them", 'Somebody painted "Go home" over the poster.', "Go home"],
    ["where somebody is compared to them", 'Anna Brown compared the traders to "vultures" at the rally.', "vultures"],
    ["where a tag stands in the narrator's clause", 'The effect, said Anna Brown, "was extreme".', "was extreme"],
  ])("%s", (_, text, words) => {
    expect(quotationsIn(`News of the day\n${text}`)).toEqual([words]);
  }); // prettier-ignore

  it("where a few words follow as a sentence of their own", () => {
    const text = 'News of the day\n"There is no evidence," said Anna Brown of the agency. "None whatsoever."';
    expect(quotationsIn(text)).toEqual(["There is no evidence,", "None whatsoever."]);
  });

  it("one by one, where the narrator's own words begin another clause between them", () => {
    const text = 'News of the day\nAnna Brown had been "crisp," wrote the columnist Joan Ryan; the mayor, "tired but dangerous."';
    expect(quotationsIn(text)).toEqual(["crisp,", "tired but dangerous."]);
  }); // prettier-ignore

  it("where single marks are those of the whole text", () => {
    const text = "News of the day\n‘We’re ready,’ John Smith said. ‘It won’t be long.’ He called it a ‘total disgrace’.";
    expect(quotationsIn(text)).toEqual(["We’re ready,", "It won’t be long.", "total disgrace"]);
  }); // prettier-ignore

  it("where the headline repeats them without an article", () => {
    const text = "Minister ‘aware of unusual noise’ at port\nAnna Brown wrote she was “fully aware of the unusual noise in town.”";
    expect(quotationsIn(text)).toEqual(["aware of unusual noise", "fully aware of the unusual noise in town."]);
  }); // prettier-ignore

  it("where the headline quotes a clause that the text does not repeat", () => {
    const text =
      "Neanderthals 'knew what they were doing': scientist discusses her findings\nShe found bones.";
    expect(quotationsIn(text)).toEqual(["knew what they were doing"]);
  });
});

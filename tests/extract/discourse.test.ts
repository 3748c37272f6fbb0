import { namesOfSpeakers } from "./speakers-in";

describe("Whom words without a name mean", () => {
  it.each([
    ["by an age", `Bank head Jean Moreau, 58, called it "bold". The 58-year-old said it would "restore confidence".`, ["Jean Moreau", "Jean Moreau"]],
    ["by where somebody is from", `Coach Jean Moreau was booked. The Frenchman called it "a joke".`, ["Jean Moreau"]],
    ["by a noun of the same sort", `Acme CEO Lewis Brown told the Post he took it "very seriously". "I have ordered a review," the executive also said.`, ["Lewis Brown", "Lewis Brown"]],
    ["by the paragraph that goes on", `Officer Kwame Boateng said the cause was being investigated.\n"We received the call at noon and came within eight minutes."`, ["Kwame Boateng"]],
    ["by a tag that closes the sentence above", `The lists were old, said Wilfred Solomons, the spokesman for the city.\n"We had lists of the residents, but many people have moved in."`, ["Wilfred Solomons"]],
    ["by the subject before another person", `Freed hostage Ingrid Morales said, "I cry with joy." The politician was greeted by First Lady Carla Bianchi.\n"I have dreamt of this moment," she said.`, ["Ingrid Morales", "Ingrid Morales"]],
    ["by the only person named before", `The side was shown two cards, leaving Geoff Ingram unimpressed. "One of them was questionable."`, ["Geoff Ingram"]],
    ["by the lines below the lead", `A federal judge on Monday blocked the order, ruling that officials had acted in an "arbitrary and capricious" manner.\nU.S. District Judge Maria Lopez wrote that they "cannot have it both ways."`, ["Maria Lopez", "Maria Lopez"]],
    ["by a text message's author", `The City Council released a joint statement on Friday.\n"As leaders, we are proud of how far we have come," the statement says.`, ["City Council"]],
    ["by country, where another spoke or was met later", `Brazil's Rui da Costa met Paul Brown on Friday. The Brazilian called the talks "very useful".`, ["Rui da Costa"]],
    ["by country, where the other holds an office elsewhere", `US President Paul Brown met Prime Minister Fumio Tanaka. The Japanese leader called the talks "very useful".`, ["Fumio Tanaka"]],
    ["by a spokeswoman, who speaks for another", `A spokeswoman for the Lake Agency said roads were cut. "We have sent boats," she said. She added there was "no need to leave".`, ["Lake Agency", "Lake Agency"]],
    ["by the spokesman, once more, a paragraph on", `A spokesman for the Lake Agency said two were found.\n"One of them is in hospital," the spokesman said.`, ["Lake Agency"]],
    ["by the statement that a sentence goes on with", `A statement by the Lake Agency was posted online. It said: "We are sad to hear this."`, ["Lake Agency"]],
    ["by nobody, where what is written speaks for itself", `The draft agreement seen by the Lake Agency bans them. It also says they must "leave at once".`, [null]],
    ["by nobody, where several without a name are meant", `According to Acme Corporation managers, their firm paid a price. They claim that Globex Corporation has "beaten us badly".`, [null]],
    ["by nobody, where a stranger with a title speaks in between", `Anna Brown, the mayor, said it was "a very good day".\nThe Orion-6 programme manager said it was "a joy". He also said "we heard you".`, ["Anna Brown", null, null]],
    ["by nobody, where somebody without a name is nearer", `Hotelier Fiona Muir came. His neighbour, who runs the shop, agreed. "We're forgotten out here," she said.`, [null]],
    ["by nobody, where words are said of their subject", `John Smith was kept awake "as part of a new strategy of the guards".`, [null]],
  ])("%s", (_, text, names) => {
    expect(namesOfSpeakers(text)).toEqual(names);
  });
}); // prettier-ignore

describe("Which organization or country speaks", () => {
  it.each([
    ["a spokesman for one without a name", `A police spokesman said they were "in no danger".`, "police"],
    ["a noun for what was named", `The union Unite called the strike. "Our members have had enough," the union said.`, "Unite"],
    ["a company by a single word", `Hasbro hosted a panel. The company called it "a success".`, "Hasbro"],
    ["not the news agency", `TASS reported the launch by Roscosmos. "It went well," Reuters quoted Roscosmos as saying.`, "Roscosmos"],
    ["one of two campaigns", `The Trump campaign sued. The Biden campaign called it "a stunt".`, "Biden campaign"],
    ["a capital for its government", `Moscow called the vote "a farce".`, "RU"],
    ["a union of workers", `The Transport Workers' Union called it "a disgrace".`, "Transport Workers' Union"],
    ["a name known by heart", `Human Rights Watch called it "a disgrace".`, "Human Rights Watch"],
    ["a name of which capitals tell little", `The World Health Organization (WHO) met. WHO called it "a pandemic".`, "World Health Organization"],
    ["a bank by a noun that ends as those for people do", `Barclays Bank cut 200 jobs. The lender called it "a hard step".`, "Barclays Bank"],
    ["an institution with its owner's name", `Israel's military said it had hit "two targets".`, "Israel's military"],
    ["several organizations for nobody", `Human rights groups have condemned the law as "draconian".`, null],
    ["nobody by the plural that opens a sentence", `Unions have described the cuts as "savage".`, null],
    ["an agreement speaks for itself", `Golf chief Jay Monahan spoke. The deal says that an "empirical evaluation" will be done.`, null],
    ["a study speaks for itself, whosever it is", `A study by the University of Oxford said it was "a dark day" for birds.`, null],
    ["nobody speaks where a spokesman does for a person", `A spokesman for Jay Monahan called it "a stunt".`, null],
  ])("%s", (_, text, name) => {
    expect(namesOfSpeakers(text)).toEqual([name]);
  });
}); // prettier-ignore

describe("Names", () => {
  it.each([
    ["lose ranks", `SP Benjamin Hundeyin called it "a trap".`, "Benjamin Hundeyin"],
    ["lose honours", `Judge Durham Hall QC called it "a trap".`, "Durham Hall"],
    ["of relatives are told apart by a form of address", `Tom Wells came. His wife, Jane Wells, came too. Mrs Wells called it "a trap".`, "Jane Wells"],
    ["are found behind an article", `Cleric Muqtada al-Sadr came. On Tuesday, al-Sadr called it "a trap".`, "Muqtada al-Sadr"],
    ["are found without it", `Cleric Muqtada al-Sadr came. Sadr called it "a trap".`, "Muqtada al-Sadr"],
    ["are a person's where they tell something", `Tewolde Gebremeskal told reporters it was "a trap".`, "Tewolde Gebremeskal"],
  ])("%s", (_, text, name) => {
    expect(namesOfSpeakers(text)).toEqual([name]);
  });
}); // prettier-ignore

describe("In an interview", () => {
  it("initials label whose answer it is, and your manifesto is that of who answers", () => {
    const text =
      'Jane Roe runs for mayor.\n((WN)) Your manifesto promises "free buses for all". Why?\n((JR)) I told my team, "We can win."';
    expect(namesOfSpeakers(text)).toEqual(["Jane Roe", "Jane Roe"]);
  });
});

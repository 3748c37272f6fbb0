import { extract } from "../../src/extract/extract";
import { CLASSES } from "./office-classes";
import { CONTEXTS } from "./office-contexts";
import { ROUNDUPS } from "./office-roundups";
import { NO_OFFICES, OFFICES } from "./office-sentences";

/** The offices that a text gives, each as “Name: title, country, organization”, in order of the names. */
function officesIn(text: string): string[] {
  const { leaders = [], organizations = [] } = extract({ text: `News of the day\n${text}`, slug: "story" });
  return leaders.flatMap(({ name, offices }) =>
    offices.map(({ title, country, organization }) => {
      const body = organizations.find(({ id }) => id === organization)?.name;
      return [`${name}: ${title}`, country, body].filter((part) => part != null).join(", ");
    }),
  );
}

describe("An office before a name", () => {
  it.each([
    ["US President Joe Biden spoke on Monday.", ["Joe Biden: President, US"]],
    ["Germany's Chancellor Angela Merkel spoke.", ["Angela Merkel: Chancellor, DE"]],
    [
      "German Chancellor Angela Merkel and British Prime Minister Boris Johnson agreed.",
      ["Angela Merkel: Chancellor, DE", "Boris Johnson: Prime Minister, GB"],
    ],
    ["United States Senator from Vermont Bernie Sanders came second.", ["Bernie Sanders: Senator, US"]],
    [
      "Support also came from United States Senator from Minnesota Amy Klobuchar.",
      ["Amy Klobuchar: Senator, US"],
    ],
    [
      "Member of Parliament for Bath Wera Hobhouse said British people paid.",
      ["Wera Hobhouse: Member of Parliament, GB"],
    ],
    [
      "In Britain, Member of parliament (MP) Kevin Conolly said so.",
      ["Kevin Conolly: Member of parliament, GB"],
    ],
    [
      "Senators Kamala Harris, Cory Booker and Elizabeth Warren of the United States ran.",
      ["Kamala Harris: Senator, US", "Cory Booker: Senator, US", "Elizabeth Warren: Senator, US"],
    ],
    [
      "Republican members of the US House of Representatives Darin LaHood and Mike Bost objected.",
      [
        "Darin LaHood: member of the House of Representatives, US",
        "Mike Bost: member of the House of Representatives, US",
      ],
    ],
    ["In 2008, then-governor of Alaska Sarah Palin was chosen.", ["Sarah Palin: governor"]],
    ["Former New Jersey governor Chris Christie agreed.", ["Chris Christie: governor"]],
    ["Longtime leader of Zimbabwe Robert Mugabe died.", ["Robert Mugabe: leader, ZW"]],
    ["Iranian commander General Qasem Soleimani was buried.", ["Qasem Soleimani: commander, IR"]],
    ["Police director Vladimir Rebic said 71 were held.", ["Vladimir Rebic: Police director"]],
    ["The High Court sat. Judge Durham Pratt QC said so.", ["Durham Pratt: Judge"]],
    ["Secretary of State Mike Pompeo of the United States spoke.", ["Mike Pompeo: Secretary of State, US"]],
    [
      "The Minister for East African Affairs John Luk Jok of South Sudan died.",
      ["John Luk Jok: Minister for East African Affairs, SS"],
    ],
    [
      "Slovak Deputy Prime Minister for Finance and Minister of Economy Richard Sulík spoke.",
      ["Richard Sulík: Deputy Prime Minister for Finance, SK", "Richard Sulík: Minister of Economy, SK"],
    ],
    ["Queen Elizabeth II of the United Kingdom opened it.", ["Elizabeth II: Queen, GB"]],
    ["King Felipe VI of Spain spoke.", ["Felipe VI: King, ES"]],
    ["Saudi Crown Prince Mohammed bin Salman denied it.", ["Mohammed bin Salman: Crown Prince, SA"]],
    ["US Ambassador to Germany Richard Grenell alleged it.", ["Richard Grenell: Ambassador, US"]],
    [
      "Bangladeshi Road Transport and Bridges Minister Obaidul Quader spoke.",
      ["Obaidul Quader: Road Transport and Bridges Minister, BD"],
    ],
    ["On Tuesday mayor John Tory spoke.", ["John Tory: mayor"]],
    ["Former prime minister John Major accused Britain.", ["John Major: prime minister, GB"]],
    ["PG&E President and CEO Andy Vesey wrote.", ["Andy Vesey: President, PG&E", "Andy Vesey: CEO, PG&E"]],
    ["In Ireland, Taoiseach Leo Varadkar met the British.", ["Leo Varadkar: Taoiseach, IE"]],
    ["On Sunday, Pope Francis prayed.", ["Francis: Pope"]],
    ["Nobody knew what Archbishop of Canterbury Justin Welby meant.", ["Justin Welby: Archbishop"]],
    ["France's foreign minister Jean-Yves Le Drian left.", ["Jean-Yves Le Drian: foreign minister, FR"]],
    [
      "European Commission President Ursula von der Leyen spoke.",
      ["Ursula von der Leyen: President, European Commission"],
    ],
    ["Former French president Valéry Giscard d'Estaing died.", ["Valéry Giscard d'Estaing: president, FR"]],
    ["Police and Crime Commissioner Stephen Mold wrote.", ["Stephen Mold: Police and Crime Commissioner"]],
  ])("%s", (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });
});

describe("An office of an organization before a name", () => {
  it.each([
    [
      "On Monday, WHO director-general Tedros Adhanom Ghebreyesus spoke. The WHO agreed.",
      ["Tedros Adhanom Ghebreyesus: director-general, WHO"],
    ],
    ["The general secretary of the RMT union, Mick Cash, wrote.", ["Mick Cash: general secretary, RMT"]],
    [
      "Hong Kong director of Amnesty International Man-kei Tam said so.",
      ["Man-kei Tam: director, Amnesty International"],
    ],
    [
      "Director Anthony Fauci of the National Institute of Allergy announced it.",
      ["Anthony Fauci: Director, National Institute of Allergy"],
    ],
    [
      "The National Institute of Health's director, Dr. Francis Collins, spoke.",
      ["Francis Collins: director, National Institute of Health"],
    ],
    [
      "General Services Administration administrator Emily W. Murphy wrote.",
      ["Emily W. Murphy: administrator, General Services Administration"],
    ],
    ["Former CIA deputy director Michael Morell praised him.", ["Michael Morell: deputy director, CIA"]],
    [
      "League of United Latin American Citizens president Domingo Garcia spoke in the US.",
      ["Domingo Garcia: president, League of United Latin American Citizens"],
    ],
    [
      "The president of the Tunisian League for the Defence of Human Rights, Jamel Msallem, spoke.",
      ["Jamel Msallem: president, Tunisian League for the Defence of Human Rights"],
    ],
    ["Tesla CEO Elon Musk tweeted.", ["Elon Musk: CEO, Tesla"]],
    ["Labour Party leader Keir Starmer spoke in Britain.", ["Keir Starmer: leader, Labour Party"]],
    ["Russian opposition leader Alexei Navalny fell ill.", ["Alexei Navalny: opposition leader"]],
    ["Senate President Gérard Larcher objected in France.", ["Gérard Larcher: Senate President, FR"]],
  ])("%s", (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });
});

describe("An office after a name", () => {
  it.each([
    ["The Labour Party's leader, Jeremy Corbyn announced it.", ["Jeremy Corbyn: leader, Labour Party"]],
    [
      "NPR reported Adil Abdul-Mahdi, the caretaker Prime Minister, spoke in Iraq.",
      ["Adil Abdul-Mahdi: Prime Minister, IQ"],
    ],
    ["Park Won-soon, the mayor of Seoul, South Korea, was found.", ["Park Won-soon: mayor"]],
    ["Qasem Soleimani, head of Iran's Quds Force, was killed.", ["Qasem Soleimani: head, IR"]],
    ["Dominic Hare, chief executive of the palace, spoke.", ["Dominic Hare: chief executive"]],
    [
      "Aumua Amata, the American Samoan delegate to the U.S. House of Representatives, spoke.",
      ["Aumua Amata: delegate"],
    ],
    ["Angela Merkel, the Chancellor of Germany, spoke.", ["Angela Merkel: Chancellor, DE"]],
    ["Pete Buttigieg, the former mayor of South Bend, Indiana, was third.", ["Pete Buttigieg: mayor"]],
    [
      "John Luk Jok, the South Sudanese minister for East African Affairs, died.",
      ["John Luk Jok: minister for East African Affairs, SS"],
    ],
    [
      "Russell Zimmerman, executive director of the Australian Retailers Association, spoke.",
      ["Russell Zimmerman: executive director, Australian Retailers Association"],
    ],
    [
      "Ariel Friedler, formerly the president and chief executive officer of Virginia-based Symplicity Corporation, pled guilty.",
      [
        "Ariel Friedler: president, Symplicity Corporation",
        "Ariel Friedler: chief executive officer, Symplicity Corporation",
      ],
    ],
    ["Tim Cook, president and CEO of Apple, spoke.", ["Tim Cook: president, Apple", "Tim Cook: CEO, Apple"]],
    [
      "Tim Manning, formerly a deputy administrator at FEMA, spoke.",
      ["Tim Manning: deputy administrator, FEMA"],
    ],
    [
      "Tom Frieden, formerly the director of the United States' Centers for Disease Control and Prevention, spoke.",
      ["Tom Frieden: director, Centers for Disease Control and Prevention"],
    ],
    ["Satyendra Jain, the city's home minister, spoke in India.", ["Satyendra Jain: home minister"]],
    ["Vasco Cordeiro, the regional president, warned Ireland.", ["Vasco Cordeiro: regional president"]],
    ["Justin Trudeau, then the Prime Minister, asked Canada.", ["Justin Trudeau: Prime Minister, CA"]],
    ["William Conley, a United States District judge, ordered it.", ["William Conley: District judge, US"]],
    [
      "Souhail Alouini, a member of Parliament in Tunisia, spoke.",
      ["Souhail Alouini: member of Parliament, TN"],
    ],
    [
      "Kamala Harris, a sitting U.S. Senator from California, is the former Attorney General of California.",
      ["Kamala Harris: Senator, US", "Kamala Harris: Attorney General"],
    ],
    [
      "Cook (R-Texas), the chair of the House Judiciary Committee, said the US would see. Adam Cook left.",
      ["Adam Cook: chair of the House Judiciary Committee, US"],
    ],
    [
      "Penny Wong, Australia's Foreign Minister and leader of the Labor Party, spoke.",
      ["Penny Wong: Foreign Minister, AU", "Penny Wong: leader, Labor Party"],
    ],
    [
      "The minister, Jane Roe, spoke of Japan. The mayor of York, Sadiq Khan, too.",
      ["Jane Roe: minister, JP", "Sadiq Khan: mayor"],
    ],
    ["The current bishop, Allan Casicas, spoke.", ["Allan Casicas: bishop"]],
  ])("%s", (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });
});

describe("An office in a sentence of its own", () => {
  it.each([
    [
      "Kamala Harris previously served as the district attorney for the city of San Francisco.",
      ["Kamala Harris: district attorney"],
    ],
    [
      "Joe Biden himself served eight years as vice president of the United States.",
      ["Joe Biden: vice president, US"],
    ],
    [
      "Kirsten Gillibrand is currently serving as the junior Senator from New York in the United States.",
      ["Kirsten Gillibrand: Senator, US"],
    ],
    [
      "Hillary Clinton resigned to become the United States Secretary of State.",
      ["Hillary Clinton: Secretary of State, US"],
    ],
    [
      "Pedro Pierluisi was sworn in at 5 p.m. local time as Puerto Rico's new governor.",
      ["Pedro Pierluisi: governor, PR"],
    ],
    [
      "The president appointed William Barr as attorney general of the United States.",
      ["William Barr: attorney general, US"],
    ],
    [
      "Bolton was at odds with Mike Pompeo who is the secretary of state of the United States.",
      ["Mike Pompeo: secretary of state, US"],
    ],
    ["Sally Capp is the Lord Mayor of Melbourne.", ["Sally Capp: Lord Mayor"]],
    ["Sanna Marin became prime minister of Finland in 2019.", ["Sanna Marin: prime minister, FI"]],
    [
      "Jacques Chirac, who served as President of France for twelve years, died.",
      ["Jacques Chirac: President, FR"],
    ],
    ["Hage Geingob was elected president of Namibia.", ["Hage Geingob: president, NA"]],
    ["He met Hage Geingob, elected president of Namibia in 2014.", ["Hage Geingob: president, NA"]],
  ])("%s", (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });
});

describe("What is not the name's", () => {
  it.each([
    ["At the request of Boris Johnson, the Queen suspended parliament in the United Kingdom.", []],
    ["Jane Roe, the mayor of Esperanza, Juan Cruz, and Ann Poe closed the schools.", ["Jane Roe: mayor"]],
    ["Donald Trump was the first president of the United States to refuse.", ["Donald Trump: president, US"]],
    [
      "Jane Vázquez was appointed by John Rosselló as his secretary of justice.",
      ["Jane Vázquez: secretary of justice"],
    ],
  ])("%s", (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });
});

describe("No office", () => {
  it.each([
    ["The party nominated businessman Don Blankenship for president and William Mohr for vice president."],
    ["Angela Walker was running for Sheriff of Milwaukee County, Wisconsin."],
    ["Presidential candidate Jo Jorgensen spoke in the US."],
    ["Jo Jorgensen, a candidate for president of the United States, spoke."],
    ["The number of justices Hammons favors is nine. Bill Hammons spoke."],
    ["White House press secretary Stephanie Grisham spoke."],
    ["Former federal prosecutor Elie Honig tweeted."],
    ["Howie Hawkins ran for governor of New York in 2018."],
    ["Prince Harry left Britain."],
    ["They marched on the day of Martin Luther King Jr. in Selma."],
    ["Joe Biden, the nominee for President of the United States, spoke."],
    ["Ryan Coogler, the director of Black Panther, wrote."],
    ["Team leader Tim Taylor spoke."],
    ["Phil Chetwynd, director of global news for AFP, spoke."],
  ])("is given by: %s", (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

describe.each([...CLASSES, ...CONTEXTS, ...ROUNDUPS])("%s:", (_, sentences) => {
  it.each(sentences)("%s", (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });
});

describe("A sentence of the news", () => {
  it.each(OFFICES)("gives offices: %s", (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });

  it.each(NO_OFFICES)("gives no office: %s", (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

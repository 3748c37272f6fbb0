import { speakersIn } from "./speakers-in";

const WORDS = "We must always have the backs of our allies";

describe("Whoever is named beside a quotation speaks it", () => {
  it.each([
    ["an office of an organization before the name", `Former US Ambassador to the United Nations Nikki Haley wrote, "${WORDS}."`, "Nikki Haley"],
    ["an office behind the quotation", `"${WORDS}," Hong Kong director of Amnesty International Man-kei Tam said in a statement.`, "Man-kei Tam"],
    ["an office of a part of a country", `First Minister of Scotland Nicola Sturgeon said via Twitter, "${WORDS}."`, "Nicola Sturgeon"],
    ["an institution before the profession", `Johns Hopkins Center for Health Security anthropologist Monica Spana told the press, "${WORDS}."`, "Monica Spana"],
    ["an institution and its officer", `"${WORDS}," said University of California, San Diego's chancellor, Pradeep Khosla.`, "Pradeep Khosla"],
    ["a title that looks like a verb", `"${WORDS}" said lead author Professor David Livermore of the University of East Anglia.`, "David Livermore"],
    ["an age behind the name", `Another was tour manager Thomas Gray, 24, who said: "${WORDS}."`, "Thomas Gray"],
    ["a description behind the name", `The research was led by Mark Hay, a marine ecologist and Regents Professor at GT, who said "${WORDS}."`, "Mark Hay"],
    ["an example of a group", `Some Republicans were angry, such as former governor Chris Christie, who called it "${WORDS}."`, "Chris Christie"],
    ["a verb that opens the sentence", `Remarked Center for Biological Diversity scientist Tierra Curry, "${WORDS}."`, "Tierra Curry"],
    ["somebody whom a newspaper quotes", `Politico quoted Tim Manning, formerly of FEMA, as saying "${WORDS}".`, "Tim Manning"],
    ["the agent of a shortened passive", `There is a pattern described by Marine Bulletin as "rather hectic and confused".`, "Marine Bulletin"],
    ["a signature below the words", `"${WORDS}." — Aparna Garg, Mysore Divisional Railway Manager`, "Aparna Garg"],
    ["a tag that closes the sentence", `The border is the "main difference" between Greece and Turkey, Kyriakos Mitsotakis added.`, "Kyriakos Mitsotakis"],
    ["an answer to what another said", `President Jair Bolsonaro opposed Emmanuel Macron's statement: "${WORDS}."`, "Jair Bolsonaro"],
    ["the subject before an idle noun", `President Donald Trump alleged the media was falsely claiming he had suffered from "mini strokes".`, "Donald Trump"],
    ["the speaker of a report in it", `One activist, Nur Khan Liton, told reporters arson has been used "as a weapon to evict poor people" by developers.`, "Nur Khan Liton"],
    ["the main subject before a participle", `President Donald Trump made a statement about the far right organization Proud Boys, when asked to condemn them, stating "${WORDS}."`, "Donald Trump"],
    ["who said what a participle adds to", `Commander Kim Soo-hyun said it was hard, adding: "${WORDS}."`, "Kim Soo-hyun"],
    ["the subject behind an opening participle", `Calling it "a total disgrace" in a tweet, Donald Trump vowed to fight.`, "Donald Trump"],
    ["who spoke where the tag only reports it", `Donald Trump told aides he was "all but ready", the New York Times reported.`, "Donald Trump"],
    ["the verb that stands nearest", `The suspect, John Smith, shouted "death to all tyrants", Anna Brown said.`, "John Smith"],
    ["a tag between commas", `The effect, said Lady Brenda Hale, was "wholly extreme".`, "Brenda Hale"],
    ["a name beside an unusual description", `"${WORDS}," his long-time rival, Anna Brown, told reporters.`, "Anna Brown"],
    ["a former relation", `"${WORDS}," his ex-wife, Anna Brown, told reporters.`, "Anna Brown"],
    ["whom “according to” names behind another verb", `On Monday, astronomers revealed the planet and according to the professor Anna Brown, it is "the hottest planet of all".`, "Anna Brown"],
    ["who tells what a paper reports", `Judge Anna Brown told him that, according to a Daily Post report, he had "ordered the attack".`, "Anna Brown"],
    ["the agent behind the words", `John Smith won the vote —described as "very close" by the Marine Bulletin— on Sunday.`, "Marine Bulletin"],
    ["a verb that ends the sentence", `"${WORDS}," party leader Meera Rao alleged.`, "Meera Rao"],
    ["a tag behind two closing marks", `“We thought, ‘Why us?’” Anna Brown recalled.`, "Anna Brown"],
    ["the subject behind an adverbial", `Then just 19 years old, Anna Brown looked at it as a "chance to face her demons," having prepared.`, "Anna Brown"],
  ])("%s", (_, text, name) => {
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual([name]);
  });
}); // prettier-ignore

describe("An institution speaks under its whole name", () => {
  it.each([
    ["The Turkish Ministry of Foreign Affairs said it was \"fully compatible with the law\". Turkish people rejoiced.", "Turkish Ministry of Foreign Affairs"],
    ["The United States Department of Health and Human Services declared it a \"public health emergency\".", "United States Department of Health and Human Services"],
    ["The Alachua Sheriff's Office tweeted the response \"required all hands on deck.\"", "Alachua Sheriff's Office"],
    ["A Hampshire Police spokesman said \"We were called at 8.10am today.\"", "Hampshire Police"],
    ["A Lufthansa spokesperson said \"We are sorry for all of this.\"", "Lufthansa"],
    ["The spokeswoman of the Greek government said \"We are sorry for all of this.\"", "GR"],
    ["The city of Toronto said it was \"aware of the matter\".", "Toronto"],
    ["The Commission on Religious Freedom criticized the move. They released a statement which said, \"It must be maintained.\"", "Commission on Religious Freedom"],
    ["The Supreme Court heard them. Traffic \"ground to a halt\" — as the Supreme Court decision put it — on the bridge.", "Supreme Court"],
    ["A statement on the Crown Office website said the wreck was moved for \"detailed examination\".", "Crown Office"],
    ["\"We store all of it in a hall,\" said the office of the Ruritanian president in a note.", "office of the Ruritanian president"],
    ["A spokesman for the Fire and Disaster Agency said \"We are sorry for all of this.\"", "Fire and Disaster Agency"],
    ["A Justice Department memo called it \"a grave error\".", "Justice Department"],
  ])("%s", (text, name) => {
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual([name]);
  });
}); // prettier-ignore

describe("What the sentence before tells holds for the next", () => {
  it.each([
    [
      "a report with a closing tag",
      'Strong winds made it hard, Franky Zapata said, adding it took endurance. "It is an exercise for the thighs, so it burns."',
      "Franky Zapata",
    ],
    [
      "a deed of whom a pronoun means",
      'Actress Denise Crosby came.\nUnderwhelmed with her role, she left the series. "This is not what I wanted to be an actor for."',
      "Denise Crosby",
    ],
    [
      "a report that goes on",
      'Sheriff Kerry Lee said they arrested one person. They arrested three for "suspicion of trespassing" and another man.',
      "Kerry Lee",
    ],
    [
      "a source",
      'Fitness was a big factor according to Harry Kidston, the captain. "We have been working hard on our fitness", he said.',
      "Harry Kidston",
    ],
    [
      "a name that only the pronoun shows to be a person's",
      'Alexis Tipton was thrilled. "I swear to you, I was speechless," she told an audience.',
      "Alexis Tipton",
    ],
  ])("%s", (_, text, name) => {
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual([name]);
  });

  it("holds for the first person of an interview", () => {
    const text = "((WN)) How are you?\n((Akram Pasha))  I am well. Then I thought: \"Why should I do this for free every time?\" And I'm like, \"I am not for free.\"";
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual(["Akram Pasha", "Akram Pasha"]);
  }); // prettier-ignore
});

describe("An office is not taken for that of whoever spoke last", () => {
  it("where he was never called so", () => {
    const text =
      'Chris Krebs had said there was "no evidence". The president called that statement "highly inaccurate".';
    expect(speakersIn(text)).toEqual([
      ["no evidence", "Chris Krebs"],
      ["highly inaccurate", null],
    ]);
  });
});

describe("Nobody is named", () => {
  it.each([
    ["where a pronoun means somebody without a name", "Prosecutor Anna Melly spoke. One of the victims decided to speak. She said she wanted to show \"there is nothing to be ashamed of\"."],
    ["where the head of an unnamed office goes on", "The lawyer Anna Melly came. The head of the department told the court \"Basic investigations weren't done.\" She also said \"I regret we were not called.\""],
    ["where a law speaks", "The United States Constitution says officials are removed for \"treason, bribery, or other high crimes\"."],
    ["where an account has no owner", "This week, an official Twitter account made the following announcement: \"Many cases have been reported since.\""],
    ["where a family speaks", "The family of John Smith said in a statement: \"We are devastated by it.\""],
    ["where colleagues open the sentence", "Colleagues of John Smith said it was \"a dark day\"."],
    ["where two speak at once", "John Smith and his wife Anna said it was \"a dark day\"."],
    ["where somebody is described by nobody", "John Smith was happy. He has been described as \"a quiet man\"."],
    ["where a crowd opens the sentence", "Critics say the government is \"out of touch\" with everybody."],
    ["where a thing is likelier meant", "Acme Corporation protested. The bill would ban what it calls \"deceptive business practices\"."],
    ["where two speak together", "John Smith, the founder of Acme, and Anna Brown, its chief executive, said they were \"heartbroken by this\"."],
    ["where a sentence goes on behind what a paper reported", "According to the Daily Post, a person close to the office expressed regret; \"The government needs to bring it forward.\""],
    ["where many of one origin speak", "Kosovo Serbs dubbed the deal \"the worst surrender of all\"."],
    ["where authorities have a name for it", "John Smith insisted he was jailed for what the Armenian authorities call \"mass disorder\"."],
    ["where several people shout", "Members of the House of Commons protested by shouting \"shame on you!\""],
  ])("%s", (_, text) => {
    for (const [, speaker] of speakersIn(text)) expect(speaker).toBeNull();
    expect(speakersIn(text)).not.toHaveLength(0);
  });
}); // prettier-ignore

import { namesOfSpeakers } from "./speakers-in";

describe("A description means whom its words fit", () => {
  it.each([
    ["by the words before its noun, not the other who is called so", `Prime Minister Joan Ryan came. Health Minister Paul Brown spoke last. The prime minister called it "a bad day".`, "Joan Ryan"],
    ["by an office in force, not the former one", `Prime Minister Joan Ryan came. Former prime minister Paul Brown came.\nThen the prime minister called it "a bad day".`, "Joan Ryan"],
    ["by an office of the past", `Mayor Joan Ryan came. Former mayor Paul Brown came with Joan Ryan.\nThen the former mayor called it "a bad day".`, "Paul Brown"],
    ["by its gender", `Hannah Weiss was glad. Michael Grant laughed. Weiss said she was glad. The Englishman called it "a bad day".`, "Michael Grant"],
    ["by whose lawyer he is", `Mark Stone's lawyer, Paul Brown, came. Ann Lee's lawyer, Joan Ryan, left. Mark Stone was tired. His lawyer called it "a bad day".`, "Paul Brown"],
    ["by nobody, where the lawyer of another is known alone", `Mark Stone's lawyer, Paul Brown, came.\nJohn Weaver was tired. His lawyer called it "a bad day".`, null],
    ["by another word for the relation", `Mark Stone died. His wife, the singer Joan Ryan, wept. Paul Brown came. "It was a bad day," Stone's widow said.`, "Joan Ryan"],
    ["by who the sentence before is about, not by who was called so lines ago", `Singer Paul Brown spoke.\nHe went home.\nParty leader Mark Stone was not invited. The singer called it "a bad day".`, "Mark Stone"],
    ["by whom it stands against", `Joan Ryan met Paul Brown. Ryan was late, and her opponent called it "a bad day".`, "Paul Brown"],
    ["by a native behind a tag, though the word may be for many", `Coach Rui Costa said he had warned them. "I told them to look at their boots," said the Portuguese.`, "Rui Costa"],
    ["by an office that a woman may hold as well", `Bishop Joan Ryan spoke. Paul Brown left. The bishop called it "a bad day".`, "Joan Ryan"],
    ["by the state or province somebody is from", `Ann Lee of Delaware spoke on Monday. "Not again," the Delawarean said.`, "Ann Lee"],
    ["by nobody, where a place makes the native somebody new", `The Liberal Paul Brown came. Others left. The Liberal in Redford called it "a bad day".`, null],
    ["by who the sentence before names, not by who was called so lines ago", `Congressman Paul Brown spoke.\nHe went home.\nOn Monday House Majority Whip Mark Stone backed them. "It was a bad day," said the congressman.`, "Mark Stone"],
    ["by nobody, where it is a politician's camp", `Paul Brown says there was a pact. Stone's camp calls this "a bad day".`, null],
    ["as the company, not as a union", `Norair Holdings offered two percent. The Transport Workers Union refused. The company called it "a bad day".`, "Norair Holdings"],
    ["by a company's name in apposition", `The utility, Island Electric, said it was "a bad day".`, "Island Electric"],
  ])("%s", (_, text, name) => {
    expect(namesOfSpeakers(text).at(-1)).toBe(name);
  });
}); // prettier-ignore

describe("A pronoun means", () => {
  it.each([
    ["a woman who is called chairman, not what she chairs", `Joan Ryan is the chairman of Red Fox. "It was a bad day," she said.`, "Joan Ryan"],
    ["nobody of whom its own words tell", `Paul Brown was lenient. Mark Stone "has all sorts of faults," he said.`, "Paul Brown"],
    ["nobody whom it tells in a bracket of commas", `Paul Brown gave a talk. Mark Stone, he told the students, was "a bad man".`, "Paul Brown"],
    ["nobody whom what opens the sentence is about", `Paul Brown gave a talk. Of Mark Stone, he said: "You look like a million."`, "Paul Brown"],
    ["nobody who is told it", `Paul Brown stopped Mark Stone. "Have a listen to what people say," he told Stone.`, "Paul Brown"],
    ["whoever is asked, not who asks", `Paul Brown came. Mark Stone asked Brown why he had kept the list. "Because nobody else did," he said.`, "Paul Brown"],
    ["the subject of the main clause", `Paul Brown called it "rubbish". Asked by a reporter what it would cost, Mark Stone avoided the question. "It is a dishonest argument," he said.`, "Mark Stone"],
    ["whom a name beside a description gives", `Paul Brown spoke to them on Monday. The current speaker, Mark Stone, stayed away. "I do not want the job," he said.`, "Mark Stone"],
    ["whom an owner's title gives", `Paul Brown called it a day. Ann Lee's shadow, the party's Mark Stone, was less reticent. He told them it was "a bad day".`, "Mark Stone"],
    ["whom a description meant in the sentence before", `Senator Mark Stone came. Paul Brown shouted "Never again".\nOn Monday, the senator gave a speech. He could not agree, he said, "with such a man".`, "Mark Stone"],
    ["the owner that a description has", `Mark Stone is the main witness. His lawyer was silent. In an earlier hearing, he called it "a bad day".`, null],
    ["one of two, as former and latter", `Mark Stone met Paul Brown. The latter told them it was "a bad day".`, "Paul Brown"],
    ["one of the two whom its own sentence names", `Ann Lee and Joan Ryan came. Mark Stone's talks with Paul Brown came to nothing: they met once, and the latter called it "a bad day".`, "Paul Brown"],
    ["whose mate he is less than the mate", `Mark Stone left. Stone's running mate, Paul Brown, stayed at home, where he told a hall of students: "It is a bad day."`, "Paul Brown"],
    ["the company that a description took up", `Fjord Holdings paid late. The company disputed this. In a statement, it said it was "well within the law".`, "Fjord Holdings"],
  ])("%s", (_, text, name) => {
    expect(namesOfSpeakers(text).at(-1)).toBe(name);
  });
}); // prettier-ignore

describe("The subject of a verb of speech is found", () => {
  it.each([
    ["before a relative clause with a name", `Mark Stone, whose mother, Ann, died there, called it "a bad day".`, "Mark Stone"],
    ["behind a description, with where he is from", `Joan Ryan won. Her rival, Senator Mark Stone of Ohio, called it "a bad day".`, "Mark Stone"],
    ["over a clause that another verb reports", `Mark Stone said its reports had been "vague" and spoke of "hindsight".`, "Mark Stone"],
    ["in a name beside a description, before a verb that is none of speech", `Ann Lee spoke. Her Conservative counterpart, Health Secretary Mark Stone, shot back: "She has had nine years to read it."`, "Mark Stone"],
    ["over words that are denied", `Mark Stone said that Ann Lee had never explained "why two poor firms make a rich one".`, "Mark Stone"],
    ["in whom somebody blames", `Ann Lee chided Mark Stone for calling it "a bad day".`, "Mark Stone"],
    ["before a comeback", `"Don't try to blame somebody else," Mark Stone shot back.`, "Mark Stone"],
    ["before a verb that is seldom one of speech", `"A newspaper is not a public square," Judge Ann Lee held.`, "Ann Lee"],
    ["in an aside with as", `Ann Lee got a promise from everyone, "in four colours," as she noted.`, "Ann Lee"],
    ["in a sentence of his own behind another's words", `"I have decided to stand aside," Ann Lee told them. Mark Stone went home to "determine whether there is a way".`, "Mark Stone"],
    ["in a comment that is somebody's", `"The man is a joke," was Mark Stone's comment.`, "Mark Stone"],
    ["in somebody called May", `Party leader Ann May came in May 2019. "That is simply a lie, and you know it," May replied.`, "Ann May"],
    ["in many, where some of them are counted", `The Trade Board met. A number of senators condemned it, citing the move as "a grave abuse".`, null],
    ["in one of them, who has no name", `Ann Lee sued Mark Stone over a film that Stone's aides call a fake. "It is a bad day," one of them said.`, null],
    ["in two, one of whom is the other's running mate", `Mark Stone and his running mate Ann Lee filled half a hall to demand "open debates".`, null],
    ["in whose judgment describes it", `Judge Ann Lee ordered them to put it back. Her judgment described the reasoning as "circular where it is not absent".`, "Ann Lee"],
    ["not in whom the words before a colon are about", `Mark Stone accepted. "Eight is enough," he said. Of his opponent, Paul Brown: "It's not because he doesn't care."`, "Mark Stone"],
    ["not in who speaks of a thing before a colon", `Ann Lee got the line of the day when Joan Ryan spoke of the poor: "You've met them? What are they like?"`, "Ann Lee"],
    ["not in who uses a thing", `Mark Stone claimed that his opponent, Ann Lee, was using her illness as "a cheap excuse".`, "Mark Stone"],
  ])("%s", (_, text, name) => {
    expect(namesOfSpeakers(text).at(-1)).toBe(name);
  });
}); // prettier-ignore

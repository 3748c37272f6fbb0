import { namesOfSpeakers } from "./speakers-in";

const WORDS = "We have waited long enough for this";

describe("A name and the description in apposition with it are one speaker", () => {
  it.each([
    ["the name first, no comma behind", `Olu Bankole, a spokesman for the dockers told reporters it was "a trap".`, "Olu Bankole"],
    ["the name first, with what several nouns describe", `"${WORDS}," Olu Bankole, the union's peace and safety director said on Monday.`, "Olu Bankole"],
    ["an age between them", `Olu Bankole, 42, a nurse at the clinic said it was "a trap".`, "Olu Bankole"],
    ["the description first", `The owner of the yard, Northgate Holdings, said it was "a trap".`, "Northgate Holdings"],
    ["the description first, behind the verb", `"${WORDS}," said her lawyer, Olu Bankole of the Legal Fund.`, "Olu Bankole"],
    ["an office with what it is of", `"${WORDS}" said the secretary-general of the league, Olu Bankole, who led the talks.`, "Olu Bankole"],
    ["one of several", `"${WORDS}," said one, Olu Bankole, a father of four.`, "Olu Bankole"],
    ["where somebody is from", `The Frenchman who heads the IMF, Jean Moreau, called it "a trap".`, "Jean Moreau"],
    ["a pseudonym", `"${WORDS}," said a striker using the pseudonym Zola.`, "Zola"],
    ["a name that is given", `"${WORDS}," said a trader who gave her name as Mary Otieno.`, "Mary Otieno"],
    ["a relative of another", `John Key's lawyer, Tim Brown, said it was "a trap".`, "Tim Brown"],
    ["a parenthesis is no apposition", `Olu Bankole, the minister said, was "a liar".`, null],
    ["nor is a list", `Anna Brown, Olu Bankole and the minister said it was "a trap".`, null],
  ])("%s", (_, text, name) => {
    expect(namesOfSpeakers(text)).toEqual([name]);
  });
}); // prettier-ignore

describe("The subject of a verb of speech is found in its own clause", () => {
  it.each([
    ["past a noun close to somebody", `Olu Bankole leads the party. A source close to Bankole dismissed it as "the usual noise".`, [null]],
    ["past two names that a preposition governs", `Olu Bankole of The Globe and Mail called it "a trap".`, ["Olu Bankole"]],
    ["past a reported clause that another verb is joined to", `Olu Bankole denied reports that Anna Brown has left and said it was "a trap".`, ["Olu Bankole"]],
    ["past a clause that opens the sentence", `After reporter Anna Brown asked whether he was ill, Olu Bankole alleged the press was falsely claiming he had "a stroke".`, ["Olu Bankole"]],
    ["not in a clause that opens the sentence", `When Anna Brown tweeted the news, the site placed a "health notice" below it.`, []],
    ["each in its own", `While John Key called it "sad", Labour leader Phil Goff said it was "a trap".`, ["John Key", "Phil Goff"]],
    ["of those whom a relative clause is about", `Olu Bankole said he was "beaten" by guards who called him "a dog".`, ["Olu Bankole", null]],
    ["past a preposition and nouns of which nothing is known", `Olu Bankole was happy. A sign on the old door read "Closed until further notice".`, [null]],
    ["of a participle behind the sentence", `Olu Bankole delivered a speech declaring himself "a man of peace".`, ["Olu Bankole"]],
  ])("%s", (_, text, names) => {
    expect(namesOfSpeakers(text)).toEqual(names);
  });
}); // prettier-ignore

describe("Whoever is told behind a quotation speaks it", () => {
  it.each([
    ["by any verb", `"${WORDS}, and we are tired," Olu Bankole thundered.`, "Olu Bankole"],
    ["by who quotes another", `"${WORDS}," Reuters quoted spokesman Olu Bankole as saying.`, "Olu Bankole"],
    ["by a reply", `"I don't know," was Olu Bankole's reply.`, "Olu Bankole"],
    ["by the next sentence", `"${WORDS}." That was the message of Olu Bankole on Monday.`, "Olu Bankole"],
    ["by a sentence that is but a tag", `"${WORDS}". Olu Bankole told the BBC.`, "Olu Bankole"],
    ["by the owner of a remark", `Anna Brown posted a report about Olu Bankole's "mini-strokes" tweet.`, "Olu Bankole"],
  ])("%s", (_, text, name) => {
    expect(namesOfSpeakers(text)).toEqual([name]);
  });
}); // prettier-ignore

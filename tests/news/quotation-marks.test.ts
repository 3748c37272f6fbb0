import { parseArticle } from "../../src/news/load";

/** The quotation of an article, which are the words between ⟨ and ⟩ of its text. */
function quoted(marked: string): unknown {
  const [before = "", exact = "", after = ""] = marked.split(/[⟨⟩]/);
  const source = {
    slug: "story",
    text: `Headline\n${before}${exact}${after}`,
    language: "en",
    quotes: [{ id: "words", kind: "FULL", evidence: [{ exact }] }],
  };
  return parseArticle(JSON.stringify(source), "story.json").facts.map((fact) => "text" in fact && fact.text);
}

describe("a quotation stands between marks", () => {
  it.each([
    ["straight", 'She said "⟨We agree.⟩" and left.'],
    ["curly", "She said “⟨We agree.⟩” and left."],
    ["French, set off by spaces", "Elle a dit « ⟨We agree.⟩ » et partit."],
    ["single", "She said ‘⟨We don’t agree.⟩’ and left."],
    ["the closing one only behind a later paragraph", "“⟨We agree.⟩\n“We always did.”"],
    ["the closing one forgotten before the next quotation", '"⟨What if we agree?⟩  "What then?" she said.'],
  ])("%s", (_, text) => {
    expect(quoted(text)).toEqual([/⟨(.*)⟩/.exec(text)?.[1]]);
  });

  it.each([
    ["no quotation mark opens", 'She said We ⟨agree⟩."'],
    ["no quotation mark closes", 'She said "⟨We agree⟩ to talk."'],
  ])("or else %s it", (message, text) => {
    expect(() => quoted(text)).toThrow(message);
  });
});

import { extract } from "../../src/extract/extract";
import { validate } from "../../src/news/load";

/** The quotations of a text, each with the name of who is found to have said it, or the code of a country; null where nobody is. */
export function speakersIn(text: string): [string, string | null][] {
  const article = validate(extract({ text: `Notes of the day\n${text}`, slug: "story" }), "story.json");
  const actors = [...article.leaders, ...article.people, ...article.organizations];
  return article.quotes.map(({ evidence, speaker }) => [
    evidence.map(({ exact }) => exact).join(" … "),
    actors.find(({ id }) => id === speaker)?.name ?? speaker,
  ]);
}

/** The same without the words. */
export function namesOfSpeakers(text: string): (string | null)[] {
  return speakersIn(text).map(([, name]) => name);
}

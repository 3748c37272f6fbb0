import type { ActorNode, ArticleRecords, FactNode } from "../../news/article-records";
import { Random } from "./random";
import { Story } from "./story";
import { tellNothing, tellOpening, tellQuote, tellStatement } from "./tell";
import { tellAgreement, tellMission } from "./tell-agreement";

/** How many articles have 0, 1, 2 … 6 quotes: 1.5 on average. */
const QUOTES = [0.3, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02];

/**
 * The article of a number in the world of a seed, the same at every call: a short piece of agency news with real
 * offsets, whose names, words and counts have the skew of real news. It is made as a loader would hand it over, and
 * not read from a file.
 */
export function syntheticArticle(seed: number, number: number): ArticleRecords {
  const story = new Story(new Random(seed, number), number);
  const { draft, random, slug, id } = story;
  const { start } = draft.name(story.leader, story.leader.familyName ?? "");
  draft.say(" ");
  const { end } = draft.words(4, 7);
  draft.say("\n");
  tellOpening(story);
  for (let left = random.weighted(QUOTES); left > 0; left--) tellQuote(story, left);
  if (random.chance(0.5)) tellStatement(story);
  if (random.chance(0.12)) tellAgreement(story);
  if (random.chance(0.05)) tellMission(story);
  for (let left = random.from(1, 3); left > 0; left--) tellNothing(story);
  const { text, sha256 } = draft.finish();
  const actors = [...draft.actors.values()];
  const idsOf = (type: ActorNode["__typename"]) =>
    actors.flatMap((actor) => (actor.__typename === type ? actor.id : []));
  return {
    article: {
      __typename: "Article",
      id,
      slug,
      headline: text.slice(start, end),
      text,
      sha256,
      language: random.chance(0.9) ? "en" : "en-GB",
      publisherId: story.organization.id,
      author: null,
      url: `https://news.example/${slug}`,
      publishedAt: story.published(),
      eventIds: story.eventIds,
      countryIds: idsOf("Country"),
      organizationIds: idsOf("Organization"),
    },
    actors,
    facts: story.facts.map((fact) => filled(fact, text)).sort((a, b) => startOf(a) - startOf(b)),
    mentions: draft.mentions,
  };
}

/** Facts whose text is the words of their passage get it once the whole text stands. */
function filled(fact: FactNode, text: string): FactNode {
  if (!("text" in fact) || fact.text !== "") return fact;
  const [{ start, end } = { start: 0, end: 0 }] = fact.passages;
  return { ...fact, text: text.slice(start, end) };
}

function startOf({ passages }: FactNode): number {
  return passages[0]?.start ?? 0;
}

import { createUnionType, registerEnumType } from "type-graphql";
import { Agreement } from "../agreement/agreement.type";
import { Article } from "../article/article.type";
import { Event } from "../event/event.type";
import { Leader } from "../leader/leader.type";
import { Mission } from "../mission/mission.type";
import { Person } from "../person/person.type";
import { Quote } from "../quote/quote.type";
import { Statement } from "../statement/statement.type";

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "What a search can find.",
  types: () => [Article, Leader, Person, Quote, Statement, Agreement, Mission, Event] as const,
  resolveType: (result: SearchResult) => result.__typename,
});
export type SearchResult = Article | Leader | Person | Quote | Statement | Agreement | Mission | Event;

export const SearchType = {
  ARTICLE: "Article",
  LEADER: "Leader",
  PERSON: "Person",
  QUOTE: "Quote",
  STATEMENT: "Statement",
  AGREEMENT: "Agreement",
  MISSION: "Mission",
  EVENT: "Event",
} as const satisfies Record<string, SearchResult["__typename"]>;
export type SearchType = (typeof SearchType)[keyof typeof SearchType];

registerEnumType(SearchType, {
  name: "SearchType",
  description: "The kinds of things that a search can find.",
  valuesConfig: {
    ARTICLE: { description: "Articles, by headline and text." },
    LEADER: { description: "Leaders, by name, alias and office." },
    PERSON: { description: "Other persons, by name, alias and description." },
    QUOTE: { description: "Quotes, by their words and topic." },
    STATEMENT: { description: "Statements, by their text and topics." },
    AGREEMENT: { description: "Agreements, by title, summary and provisions." },
    MISSION: { description: "Missions, by name, program, destination and milestones." },
    EVENT: { description: "Events, by name, place and topics." },
  },
});

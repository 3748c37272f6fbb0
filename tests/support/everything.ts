import type { NewsRepository } from "../../src/news/news.repository";
import { dataOf } from "./ask";

const FACT =
  "id article { id } evidence { start end exact sentence { id } } voice status confidence attributedTo { id }";
const DATE = "{ text edtf earliest latest derivation evidence { start end } }";
const ACTOR = "id name aliases";
const IDS = "(first: 100) { totalCount nodes { id } }";

/** Asks for all that a small repository holds, list by list, in every list's own order. */
export const EVERYTHING = `{
  articles(first: 100) {
    totalCount
    edges { cursor }
    nodes {
      id slug headline sha256 language publisher { id } author url publishedAt ${DATE}
      leaders${IDS} quotes${IDS} statements${IDS} agreements${IDS} missions${IDS} facts${IDS}
      events { id } countries { id } organizations { id } coverage { covered }
      people(first: 100) {
        totalCount
        nodes {
          ${ACTOR} givenName familyName description country { id } articles${IDS} quotes${IDS}
          mentions(first: 100) { totalCount nodes { article { id } start end } }
        }
      }
    }
  }
  leaders(first: 100) {
    totalCount
    nodes {
      ${ACTOR} givenName familyName country { id }
      offices { title country { id } organization { id } holdings(first: 100) { totalCount nodes { ${FACT} title } } }
      mentions(first: 100) { totalCount nodes { article { id } start end exact } }
      articles${IDS} quotes${IDS} statements${IDS} agreements${IDS} events${IDS}
    }
  }
  organizations(first: 100) { totalCount nodes { ${ACTOR} quotes${IDS} missions${IDS} articles${IDS} } }
  countries(first: 100) {
    totalCount
    nodes { ${ACTOR} code leaders${IDS} agreements${IDS} missions${IDS} articles${IDS} }
  }
  quotes(first: 100) {
    totalCount
    nodes { ${FACT} text kind speaker { id } speakerText speakerConfidence topic occasion { id } saidOn ${DATE} }
  }
  statements(first: 100) {
    totalCount
    nodes { ${FACT} text topics countries { id } audience occasion { id } }
  }
  agreements(first: 100) {
    totalCount
    nodes {
      ${FACT} title summary domain parties { id } exhaustive announcedAt { id } announcedOn ${DATE}
      provisions { ${FACT} text participants { id } }
    }
  }
  missions(first: 100) {
    totalCount
    nodes {
      ${FACT} name program agency { id } destination countries { id } contributions { id }
      participations { ${FACT} country { id } role count }
      milestones { ${FACT} text country { id } }
    }
  }
  events(first: 100) {
    totalCount
    nodes { ${FACT} name kind place date ${DATE} leaders { id } countries { id } topics after { id } }
  }
  pledges(first: 100) {
    totalCount
    nodes {
      ${FACT} item quantity giver { id } recipient { id } maker { id } mission { id }
      occasion occasionDate ${DATE}
    }
  }
  search(query: "pact japan", first: 100) {
    totalCount
    edges { score node { __typename } highlights { passage ranges { start end } } }
  }
}`;

/** All that a repository answers to EVERYTHING. */
export function everything(news: NewsRepository): Promise<Record<string, unknown>> {
  return dataOf<Record<string, unknown>>(news, EVERYTHING);
}

import { fold } from "../actor/name";
import { countryId } from "../node/node-id";
import type { ActorNode, ArticleRecords, FactNode } from "./article-records";

export type Key = readonly [key: string, value: string];

/*
 * By which keys each row can be looked up. `of` is the article that a row stands in and every actor
 * that it belongs to; the others are named after what a filter asks for.
 */

const ids = (key: string, values: readonly (string | null)[]): Key[] =>
  values.flatMap((value) => (value === null ? [] : [[key, value] as const]));

const words = (key: string, values: readonly (string | null)[]): Key[] =>
  ids(
    key,
    values.map((value) => value && fold(value)),
  );

/** A leader is found by themselves, and by their country standing for all its leaders. */
const leaderKeys = (leaders: readonly (ActorNode | undefined)[]): Key[] =>
  leaders.flatMap((leader) =>
    leader?.__typename === "Leader" ? ids("leader", [leader.id, leader.countryId]) : [],
  );

function countryOf(actor: ActorNode | undefined): string | null {
  switch (actor?.__typename) {
    case "Leader":
    case "Person":
      return actor.countryId;
    case "Country":
      return actor.id;
    case "Organization":
    case undefined:
      return null;
  }
}

export function articleKeys({ article, actors }: ArticleRecords): Key[] {
  const subtags = article.language.toLowerCase().split("-");
  return [
    ...ids(
      "of",
      actors.map(({ id }) => id),
    ),
    ...leaderKeys(actors),
    ...ids("country", article.countryIds),
    ...subtags.map((_, i): Key => ["language", subtags.slice(0, i + 1).join("-")]),
  ];
}

export function actorKeys(actor: ActorNode, articleId: string): Key[] {
  const shared = [...ids("of", [articleId]), ...words("name", [actor.name, ...actor.aliases])];
  if (actor.__typename !== "Leader") return shared;
  return [
    ...shared,
    ...ids("of", [actor.countryId]),
    ...ids("country", [actor.countryId]),
    ...words(
      "office",
      actor.offices.map(({ title }) => title),
    ),
  ];
}

export function officeKey(office: {
  readonly title: string;
  readonly countryId: string | null;
  readonly organizationId: string | null;
}): string {
  return JSON.stringify([fold(office.title), office.countryId, office.organizationId]);
}

/** The keys of a fact, given what else stands in its article. */
export function factKeys(fact: FactNode, { actors, facts }: RecordsById): Key[] {
  const article = ids("of", [fact.articleId]);
  switch (fact.__typename) {
    case "OfficeHolding":
      return [["office", `${fact.holderId} ${officeKey(fact)}`]];
    case "Quote":
      return [
        ...article,
        ...ids("of", [fact.speakerId]),
        ...ids("speaker", [fact.speakerId]),
        ...ids("country", [fact.speakerId === null ? null : countryOf(actors.get(fact.speakerId))]),
        ...ids("kind", [fact.kind]),
        ...ids("date", [fact.saidOn?.edtf ?? null]),
      ];
    case "Statement":
      return [
        ...article,
        ...ids("of", fact.attributedToIds),
        ...ids("speaker", fact.attributedToIds),
        ...ids("voice", [fact.voice]),
        ...ids("country", fact.countryIds),
      ];
    case "Agreement": {
      const participants = fact.provisionIds.flatMap((id) => {
        const provision = facts.get(id);
        return provision?.__typename === "Provision" ? provision.participantIds : [];
      });
      return [
        ...article,
        ...ids("of", [...fact.partyIds, ...participants]),
        ...ids(
          "of",
          fact.attributedToIds.filter((id) => actors.get(id)?.__typename === "Leader"),
        ),
        ...ids("party", fact.partyIds),
        ...ids(
          "partner",
          participants.filter((id) => !fact.partyIds.includes(id)),
        ),
        ...ids("domain", [fact.domain]),
        ...ids("status", [fact.status]),
      ];
    }
    case "Mission":
      return [
        ...article,
        ...ids("of", [...fact.countryIds, fact.agencyId]),
        ...ids("country", fact.countryIds),
        ...words("program", [fact.program]),
        ...words("destination", [fact.destination]),
      ];
    case "Pledge":
      return [...article, ...ids("giver", [fact.giverId]), ...ids("recipient", [fact.recipientId])];
    case "Event":
      return [
        ...article,
        ...ids("of", [...fact.leaderIds, ...fact.countryIds]),
        ...leaderKeys(fact.leaderIds.map((id) => actors.get(id))),
        ...ids("country", fact.countryIds),
        ...ids("kind", [fact.kind]),
        ...ids("date", [fact.date?.edtf ?? null]),
      ];
    case "Provision":
    case "Participation":
    case "Milestone":
      return [];
  }
}

export interface RecordsById {
  readonly actors: ReadonlyMap<string, ActorNode>;
  readonly facts: ReadonlyMap<string, FactNode>;
}

/** The code of a country in capitals, as a name list may hold it, to its id. */
export function countryIdOfCode(name: string): string | undefined {
  return /^[A-Z]{2}$/.test(name) ? countryId(name) : undefined;
}

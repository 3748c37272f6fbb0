import { fold } from "../actor/name";
import { countryId } from "../node/node-id";
import type { ActorNode, ArticleRecords, FactNode } from "./article-records";

/** Is told a key of a row and a value that the row has under it; a null value is none. */
export type Link = (key: string, value: string | null) => void;

/*
 * By which keys each row can be looked up. `of` is every actor that a row belongs to, of quotes and statements
 * whoever speaks (what belongs to an article is found without a key); the others are named after what a filter asks
 * for.
 */

function links(link: Link, key: string, values: readonly (string | null)[]): void {
  for (const value of values) link(key, value);
}

function linkWords(link: Link, key: string, value: string | null): void {
  link(key, value && fold(value));
}

/** A leader is found by themselves, and by their country standing for all its leaders. */
function linkLeader(link: Link, leader: ActorNode | undefined): void {
  if (leader?.__typename !== "Leader") return;
  link("leader", leader.id);
  link("leader", leader.countryId);
}

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

export function linkArticle({ article, actors }: ArticleRecords, link: Link): void {
  for (const actor of actors) {
    link("of", actor.id);
    linkLeader(link, actor);
  }
  links(link, "country", article.countryIds);
  const subtags = article.language.toLowerCase().split("-");
  subtags.forEach((_, i) => link("language", subtags.slice(0, i + 1).join("-")));
}

/** Links an actor; which articles name it is kept beside. */
export function linkActor(actor: ActorNode, link: Link): void {
  linkWords(link, "name", actor.name);
  for (const alias of actor.aliases) linkWords(link, "name", alias);
  if ("familyName" in actor) linkWords(link, "family", actor.familyName);
  if (actor.__typename !== "Leader") return;
  link("of", actor.countryId);
  link("country", actor.countryId);
  for (const { title } of actor.offices) linkWords(link, "office", title);
}

export function officeKey(office: {
  readonly title: string;
  readonly countryId: string | null;
  readonly organizationId: string | null;
}): string {
  return JSON.stringify([fold(office.title), office.countryId, office.organizationId]);
}

/** Links a fact, given what else stands in its article. */
export function linkFact(fact: FactNode, { actors, facts }: RecordsById, link: Link): void {
  switch (fact.__typename) {
    case "OfficeHolding":
      link("office", `${fact.holderId} ${officeKey(fact)}`);
      break;
    case "Quote":
      link("of", fact.speakerId);
      link("country", fact.speakerId === null ? null : countryOf(actors.get(fact.speakerId)));
      link("kind", fact.kind);
      link("date", fact.saidOn?.edtf ?? null);
      break;
    case "Statement":
      links(link, "of", fact.attributedToIds);
      link("voice", fact.voice);
      links(link, "country", fact.countryIds);
      break;
    case "Agreement": {
      const participants = fact.provisionIds.flatMap((id) => {
        const provision = facts.get(id);
        return provision?.__typename === "Provision" ? provision.participantIds : [];
      });
      links(link, "of", [...fact.partyIds, ...participants]);
      links(
        link,
        "of",
        fact.attributedToIds.filter((id) => actors.get(id)?.__typename === "Leader"),
      );
      links(link, "party", fact.partyIds);
      links(
        link,
        "partner",
        participants.filter((id) => !fact.partyIds.includes(id)),
      );
      link("domain", fact.domain);
      link("status", fact.status);
      break;
    }
    case "Mission":
      links(link, "of", [...fact.countryIds, fact.agencyId]);
      links(link, "country", fact.countryIds);
      linkWords(link, "program", fact.program);
      linkWords(link, "destination", fact.destination);
      break;
    case "Pledge":
      link("giver", fact.giverId);
      link("recipient", fact.recipientId);
      break;
    case "Event":
      links(link, "of", [...fact.leaderIds, ...fact.countryIds]);
      for (const id of fact.leaderIds) linkLeader(link, actors.get(id));
      links(link, "country", fact.countryIds);
      link("kind", fact.kind);
      link("date", fact.date?.edtf ?? null);
      break;
    case "Provision":
    case "Participation":
    case "Milestone":
      break;
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

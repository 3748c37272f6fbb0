import type { Leader } from "../leader/leader.type";
import type { Person } from "../person/person.type";
import type { ActorNode, ArticleRecords, FactNode } from "./article-records";
import type { Identities, Identity } from "./identities";

/** An article with its people under the ids by which they are one over all articles; itself where they are already. */
export function identify(records: ArticleRecords, identities: Identities): ArticleRecords {
  if (!records.actors.some(({ id }) => identities.has(id))) return records;
  const idOf = (id: string) => identities.get(id)?.id ?? id;
  return {
    article: records.article,
    actors: records.actors.map((actor) => {
      const identity = identities.get(actor.id);
      const isPerson = actor.__typename === "Leader" || actor.__typename === "Person";
      return identity && isPerson ? identified(actor, identity) : actor;
    }),
    facts: records.facts.map((fact) => withIds(fact, idOf)),
    mentions: records.mentions.map((mention) => ({ ...mention, actorId: idOf(mention.actorId) })),
  };
}

function identified(actor: Leader | Person, { id, type, name, countryId }: Identity): ActorNode {
  const aliases = [...new Set([...actor.aliases, actor.name])].filter((alias) => alias !== name);
  const { givenName, familyName } = actor;
  // Of whom an article knows less than the whole name, the parts are for others to tell.
  const isWhole = actor.name === name;
  const parts = { givenName: isWhole ? givenName : null, familyName: isWhole ? familyName : null };
  if (type === "Person") {
    const description = actor.__typename === "Person" ? actor.description : null;
    return { __typename: "Person", id, name, aliases, ...parts, countryId, description };
  }
  const offices = actor.__typename === "Leader" ? actor.offices : [];
  return {
    __typename: "Leader",
    id,
    name,
    aliases,
    ...parts,
    countryId,
    offices: offices.map((office) => ({ ...office, leaderId: id })),
  };
}

/** A fact with other ids in its fields that hold some: speakerId, partyIds. */
function withIds(fact: FactNode, idOf: (id: string) => string): FactNode {
  const changed: Record<string, unknown> = { ...fact };
  for (const [key, value] of Object.entries(changed)) {
    if (key.endsWith("Id") && typeof value === "string") changed[key] = idOf(value);
    else if (key.endsWith("Ids")) changed[key] = (value as readonly string[]).map(idOf);
  }
  return changed as unknown as FactNode;
}

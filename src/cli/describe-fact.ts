import type { DateExpression } from "../fact/date-expression.type";
import type { FactNode } from "../news/article-records";

/** The name of an actor by its id. */
export type NameOf = (actorId: string) => string;

/** What a fact says, in a line, its kind left out. */
export function describeFact(fact: FactNode, nameOf: NameOf): string {
  return [substance(fact, nameOf), standing(fact, nameOf)].filter((part) => part !== "").join(" ");
}

function substance(fact: FactNode, nameOf: NameOf): string {
  const names = (ids: readonly (string | null)[]): string =>
    ids.flatMap((id) => (id === null ? [] : nameOf(id))).join(", ");
  switch (fact.__typename) {
    case "OfficeHolding": {
      const whose = names([fact.countryId, fact.organizationId]);
      return `${nameOf(fact.holderId)}, ${fact.title}${whose === "" ? "" : ` of ${whose}`}`;
    }
    case "Quote":
      return `“${fact.text}” – ${speaker(fact, nameOf)}${on(fact.saidOn)}`;
    case "Statement":
      return fact.text;
    case "Agreement":
      return `${fact.title}${list(names(fact.partyIds))}, ${words(fact.domain)}${on(fact.announcedOn)}`;
    case "Provision":
      return `${fact.text}${list(names(fact.participantIds))}`;
    case "Mission":
      return [fact.name, fact.program, names([fact.agencyId, ...fact.countryIds]), to(fact.destination)]
        .filter((part) => part !== null && part !== "")
        .join(", ");
    case "Participation":
      return [nameOf(fact.countryId), [fact.count, fact.role].filter((part) => part !== null).join(" ")]
        .filter((part) => part !== "")
        .join(": ");
    case "Milestone":
      return `${fact.text}${list(names([fact.countryId]))}`;
    case "Pledge": {
      const thing = [fact.quantity, fact.item].filter((part) => part !== null).join(" ");
      const receiver = fact.recipientId === null ? "" : ` to ${nameOf(fact.recipientId)}`;
      return `${nameOf(fact.giverId)}${receiver}: ${thing}${on(fact.occasionDate)}`;
    }
    case "Event":
      return `${fact.name}${fact.place === null ? "" : `, ${fact.place}`}${list(names([...fact.leaderIds, ...fact.countryIds]))}${on(fact.date)}`;
  }
}

function speaker(
  { speakerId, speakerText }: { readonly speakerId: string | null; readonly speakerText: string | null },
  nameOf: NameOf,
): string {
  if (speakerId !== null) return nameOf(speakerId);
  return speakerText === null ? "nobody named" : `“${speakerText}”, whoever that is`;
}

/** How far along it is and whose word it is, where that is more than the article's plain word. */
function standing(fact: FactNode, nameOf: NameOf): string {
  if (fact.__typename === "Quote") return "";
  const status = fact.status === "STATED" ? [] : [words(fact.status)];
  const says = fact.attributedToIds.map(nameOf).join(", ");
  const voice = says === "" ? (fact.voice === "NARRATOR" ? [] : [words(fact.voice)]) : [`says ${says}`];
  const parts = [...status, ...voice];
  return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}

const words = (value: string): string => value.toLowerCase().replaceAll("_", " ");
const list = (names: string): string => (names === "" ? "" : ` [${names}]`);
const to = (destination: string | null): string | null => destination && `to ${destination}`;

/** The article's words for a day, and what they denote where that is something else. */
function on(date: DateExpression | null): string {
  if (date === null) return "";
  return date.text === date.edtf ? `, ${date.text}` : `, ${date.text} = ${date.edtf}`;
}

import type { Agreement } from "../agreement/agreement.type";
import type { Provision } from "../agreement/provision.type";
import type { Article } from "../article/article.type";
import type { Country } from "../country/country.type";
import type { Event } from "../event/event.type";
import type { Range } from "../fact/span.type";
import type { Leader } from "../leader/leader.type";
import type { OfficeHolding } from "../leader/office-holding.type";
import type { Milestone } from "../mission/milestone.type";
import type { Mission } from "../mission/mission.type";
import type { Participation } from "../mission/participation.type";
import type { Organization } from "../organization/organization.type";
import type { Person } from "../person/person.type";
import type { Pledge } from "../pledge/pledge.type";
import type { Quote } from "../quote/quote.type";
import type { Statement } from "../statement/statement.type";

export type FactNode =
  | OfficeHolding
  | Quote
  | Statement
  | Agreement
  | Provision
  | Mission
  | Participation
  | Milestone
  | Pledge
  | Event;

export type ActorNode = Leader | Person | Organization | Country;

/** A place where an article names an actor. */
export interface Mention extends Range {
  readonly actorId: string;
}

/** A checked article, ready for a repository. Actors stand here as this one article knows them; a repository merges them by id. */
export interface ArticleRecords {
  readonly article: Article;
  /** Ordered by first mention; those never named, such as a publisher, last. */
  readonly actors: readonly ActorNode[];
  /** Ordered by where they start. */
  readonly facts: readonly FactNode[];
  /** Ordered by where they start. */
  readonly mentions: readonly Mention[];
}

import type { AgreementFilter } from "../agreement/agreement.args";
import type { Agreement } from "../agreement/agreement.type";
import type { Provision } from "../agreement/provision.type";
import type { ArticleFilter, ArticleOrder } from "../article/article.args";
import type { Article } from "../article/article.type";
import type { Sentence } from "../article/sentence.type";
import type { MaybePromise, Page, PageRequest } from "../connection/page";
import type { Country } from "../country/country.type";
import type { EventFilter } from "../event/event.args";
import type { Event } from "../event/event.type";
import type { Evidence } from "../fact/evidence.type";
import type { Fact } from "../fact/fact.type";
import type { Range } from "../fact/span.type";
import type { LeaderFilter, LeaderOrder } from "../leader/leader.args";
import type { Leader } from "../leader/leader.type";
import type { OfficeHolding } from "../leader/office-holding.type";
import type { Office } from "../leader/office.type";
import type { MissionFilter } from "../mission/mission.args";
import type { Milestone } from "../mission/milestone.type";
import type { Mission } from "../mission/mission.type";
import type { Participation } from "../mission/participation.type";
import type { Organization } from "../organization/organization.type";
import type { Person } from "../person/person.type";
import type { PledgeFilter } from "../pledge/pledge.args";
import type { Pledge } from "../pledge/pledge.type";
import type { QuoteFilter, QuoteOrder } from "../quote/quote.args";
import type { Quote } from "../quote/quote.type";
import type { SearchEdge } from "../search/search.connection";
import type { SearchResult, SearchType } from "../search/search-result.union";
import type { StatementFilter } from "../statement/statement.args";
import type { Statement } from "../statement/statement.type";

/** The object types that have an id, by name. */
export interface NodeTypes {
  Article: Article;
  Sentence: Sentence;
  Leader: Leader;
  Person: Person;
  Organization: Organization;
  Country: Country;
  OfficeHolding: OfficeHolding;
  Quote: Quote;
  Statement: Statement;
  Agreement: Agreement;
  Provision: Provision;
  Mission: Mission;
  Participation: Participation;
  Milestone: Milestone;
  Pledge: Pledge;
  Event: Event;
}
export type NodeName = keyof NodeTypes;
export type NodeOf<N extends NodeName> = NodeTypes[N];
export type ActorName = "Leader" | "Person" | "Organization" | "Country";

/**
 * What can be asked of each list. `of` is the id of an article, an actor or a country, and keeps
 * only what belongs to it: what stands in the article, what the actor said, announced, agreed or
 * took part in, who and what is of the country.
 */
export interface Selections {
  Article: {
    of?: string;
    filter?: ArticleFilter | null | undefined;
    orderBy?: ArticleOrder | null | undefined;
  };
  Leader: { of?: string; filter?: LeaderFilter | null | undefined; orderBy?: LeaderOrder | null | undefined };
  Person: { of?: string };
  Organization: { of?: string };
  Country: { of?: string };
  Quote: { of?: string; filter?: QuoteFilter | null | undefined; orderBy?: QuoteOrder | null | undefined };
  Statement: { of?: string; filter?: StatementFilter | null | undefined };
  Agreement: { of?: string; filter?: AgreementFilter | null | undefined };
  Mission: { of?: string; filter?: MissionFilter | null | undefined };
  Pledge: { of?: string; filter?: PledgeFilter | null | undefined };
  Event: { of?: string; filter?: EventFilter | null | undefined };
}
export type ListName = keyof Selections;

/**
 * All that resolvers know of where the news is kept. Every answer may be a promise, so that a
 * database can stand behind it; `get` is called once per object, and such a repository, made per
 * request, gathers the calls of a tick into one query (https://github.com/graphql/dataloader).
 *
 * Methods that take arguments of a client throw BadUserInputError where one cannot be served: a
 * cursor of another list, an unknown country code, a date that does not parse.
 */
export interface NewsRepository {
  /** Changes whenever an answer may have changed: what is remembered of one version holds for no other. */
  readonly version: string;
  /** The object with this id, of whatever type; undefined where there is none. */
  node(id: string): MaybePromise<NodeOf<NodeName> | undefined>;
  /** The object with an id that a record of this repository holds, and which therefore exists. */
  get<N extends NodeName>(type: N, id: string): MaybePromise<NodeOf<N>>;
  articleBySlug(slug: string): MaybePromise<Article | undefined>;
  /** The actors of a type that go by a name: those whose full name it is, or else those who have it as an alias, or else as a family name. */
  named<N extends ActorName>(type: N, name: string): MaybePromise<readonly NodeOf<N>[]>;

  list<N extends ListName>(
    type: N,
    selection: Selections[N],
    page: PageRequest,
  ): MaybePromise<Page<NodeOf<N>>>;
  holdings(office: Office, page: PageRequest): MaybePromise<Page<OfficeHolding>>;
  /** Where articles, or one article, name an actor. */
  mentions(actorId: string, articleId: string | undefined, page: PageRequest): MaybePromise<Page<Evidence>>;

  sentences(articleId: string): MaybePromise<readonly Sentence[]>;
  sentenceAt(articleId: string, offset: number): MaybePromise<Sentence>;
  /** The facts of an article, ordered by where they stand. */
  facts(articleId: string, page: PageRequest): MaybePromise<Page<Fact>>;
  /** Those with evidence that overlaps a range of the article, in the same order. */
  factsWithin(articleId: string, range: Range): MaybePromise<readonly Fact[]>;

  search(
    query: string,
    types: readonly SearchType[] | undefined,
    page: PageRequest,
  ): MaybePromise<Page<SearchResult, SearchEdge>>;
}

import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { fold } from "../actor/name";
import type { Article } from "../article/article.type";
import { sentencesOf } from "../article/sentences";
import type { Sentence } from "../article/sentence.type";
import type { Page, PageRequest } from "../connection/page";
import type { Evidence } from "../fact/evidence.type";
import type { Fact } from "../fact/fact.type";
import type { Range } from "../fact/span.type";
import type { OfficeHolding } from "../leader/office-holding.type";
import type { Office } from "../leader/office.type";
import { articleId, articleNodeId } from "../node/node-id";
import type { SearchEdge } from "../search/search.connection";
import type { SearchResult, SearchType } from "../search/search-result.union";
import { ArticleRows } from "./article-rows";
import { ArticleFacts } from "./article-facts";
import type { ActorNode, ArticleRecords, FactNode } from "./article-records";
import { conditionsOf } from "./conditions";
import { identify } from "./identify";
import type { Identities } from "./identities";
import { linkActor, linkArticle, linkFact, officeKey, type Link } from "./keys";
import { mergeActor, type OfficeDates } from "./merge-actor";
import type { ActorName, ListName, NewsRepository, NodeName, NodeOf, Selections } from "./news.repository";
import { orderName } from "./orders";
import { arrayView, pageOf } from "./paging";
import { RefusedArticleError } from "./problem";
import { searchTables } from "./search-tables";
import type { Table } from "./table";
import { MentionIndex, type MentionRow } from "./mention-index";
import { Dictionary } from "./known-strings";
import { MOST_UNPACKED } from "./packed-rows";
import { createTables } from "./tables";

/** How many articles' sentences are kept; those of the others are found again when they are asked for. */
const REMEMBERED_ARTICLES = 1_000;

const ACTOR_NAMES = ["Leader", "Person", "Organization", "Country"] as const;

/** The news in memory: loaded once, then only read. */
export class InMemoryRepository implements NewsRepository {
  private readonly name = randomUUID();
  private readonly articleRows = new ArticleRows(new Dictionary(), this.mostUnpacked);
  private readonly tables = createTables(this.articleRows);
  private readonly mentionIndex = new MentionIndex(this.articleRows);
  private readonly articleFacts = new ArticleFacts(this.tables);
  private readonly allTables = Object.values(this.tables) as Table<ActorNode>[];
  private readonly officeDates: OfficeDates = new Map();
  private readonly sentenceCache = new LRUCache<string, readonly Sentence[]>({ max: REMEMBERED_ARTICLES });

  /**
   * @param mostUnpacked how many articles, and facts of each type, are kept as objects
   * @param identities which people of the articles to come are one; without them those are whose ids are the same
   */
  constructor(
    private readonly mostUnpacked = MOST_UNPACKED,
    private readonly identities: Identities = new Map(),
  ) {}

  /**
   * Takes in an article with all that it states. Throws RefusedArticleError, and stays as it was,
   * where its slug is taken.
   */
  add(added: ArticleRecords, file = added.article.slug): void {
    const records = identify(added, this.identities);
    const { article, actors, facts, mentions } = records;
    if (this.tables.Article.get(article.id)) {
      const message = `“${article.slug}” is the slug of another article: choose one of its own`;
      throw new RefusedArticleError(file, [{ record: "", field: "slug", message }]);
    }
    const byId = {
      actors: byIdOf(actors),
      facts: byIdOf(facts),
    };
    const number = this.tables.Article.put(article);
    linkArticle(records, linkTo(this.tables.Article, number));
    this.addActors(actors, article);
    const numbered = facts.map((fact) => {
      const table = this.table(fact.__typename);
      const number = table.put(fact);
      linkFact(fact, byId, linkTo(table, number));
      return { fact, number };
    });
    this.articleFacts.push(numbered);
    this.mentionIndex.add(mentions);
    // Some are found by the words of others, so that all must stand before.
    this.tables.Article.index(number, article);
    for (const { fact, number } of numbered) this.table(fact.__typename).index(number, fact);
    for (const table of this.allTables) table.forget();
  }

  /** Does now what the first questions after a load would wait for. */
  prepare(): void {
    for (const table of this.allTables) table.prepare();
  }

  get version(): string {
    return `${this.name}.${this.tables.Article.length}`;
  }

  node(asked: string): NodeOf<NodeName> | undefined {
    const id = this.identities.get(asked)?.id ?? asked;
    const type = id.slice(0, Math.max(0, id.indexOf(":")));
    if (type === "Sentence") return this.sentence(id);
    return Object.hasOwn(this.tables, type)
      ? this.table(type as Exclude<NodeName, "Sentence">).get(id)
      : undefined;
  }

  get<N extends NodeName>(type: N, id: string): NodeOf<N> {
    const node = this.node(id);
    if (node?.__typename !== type) throw new Error(`A record refers to ${type} ${id}, which does not exist`);
    return node as NodeOf<N>;
  }

  articleBySlug(slug: string): Article | undefined {
    return this.tables.Article.get(articleId(slug));
  }

  named<N extends ActorName>(type: N, name: string): readonly NodeOf<N>[] {
    const folded = fold(name);
    const actors = this.actors(type).having("name", folded);
    const byFullName = actors.filter((actor) => fold(actor.name) === folded);
    const best = [byFullName, actors].find(({ length }) => length > 0);
    return (best ?? this.actors(type).having("family", folded)) as readonly NodeOf<N>[];
  }

  list<N extends ListName>(type: N, selection: Selections[N], page: PageRequest): Page<NodeOf<N>> {
    const orderBy = "orderBy" in selection ? selection.orderBy : null;
    const order = orderBy ? orderName(orderBy.field, orderBy.direction) : undefined;
    return pageOf(this.table(type).view(conditionsOf(this.tables, selection), order), page) as Page<
      NodeOf<N>
    >;
  }

  holdings(office: Office, page: PageRequest): Page<OfficeHolding> {
    const anyOf = [`${office.leaderId} ${officeKey(office)}`];
    return pageOf(this.tables.OfficeHolding.view([{ key: "office", anyOf }]), page);
  }

  mentions(actorId: string, inArticle: string | undefined, page: PageRequest): Page<Evidence> {
    return pageOf<MentionRow>(this.mentionIndex.view(actorId, inArticle), page);
  }

  sentences(articleId: string): readonly Sentence[] {
    const known = this.sentenceCache.get(articleId);
    if (known) return known;
    const { text, slug } = this.get("Article", articleId);
    const sentences = sentencesOf(text).map(({ start, end }, index): Sentence => ({
      __typename: "Sentence",
      id: articleNodeId("Sentence", slug, index),
      articleId,
      index,
      start,
      end,
      text: text.slice(start, end),
    }));
    this.sentenceCache.set(articleId, sentences);
    return sentences;
  }

  sentenceAt(articleId: string, offset: number): Sentence {
    const sentences = this.sentences(articleId);
    const sentence = sentences.findLast(({ start }) => start <= offset) ?? sentences[0];
    if (!sentence) throw new Error(`${articleId} has no sentences`);
    return sentence;
  }

  facts(articleId: string, page: PageRequest): Page<Fact> {
    return pageOf<Fact>(
      arrayView(this.factsOf(articleId), ({ id }) => id),
      page,
    );
  }

  factsWithin(articleId: string, { start, end }: Range): readonly Fact[] {
    return this.factsOf(articleId).filter(({ passages }) =>
      passages.some((passage) => passage.start < end && passage.end > start),
    );
  }

  search(
    query: string,
    types: readonly SearchType[] | undefined,
    page: PageRequest,
  ): Page<SearchResult, SearchEdge> {
    return searchTables(this.tables, query, types, page);
  }

  private addActors(actors: readonly ActorNode[], { publishedAt }: Article): void {
    const numbers: Record<ActorName, number[]> = { Leader: [], Person: [], Organization: [], Country: [] };
    for (const actor of actors) {
      const table = this.actors(actor.__typename);
      const known = table.get(actor.id);
      const merged = mergeActor(known, actor, publishedAt?.latest ?? "", this.officeDates);
      const number = merged === known ? (table.numberOf(actor.id) ?? -1) : table.put(merged);
      if (merged !== known) linkActor(merged, linkTo(table, number));
      numbers[actor.__typename].push(number);
    }
    for (const type of ACTOR_NAMES) this.tables[type].closeArticle(numbers[type]);
  }

  private factsOf(articleId: string): readonly FactNode[] {
    const number = this.tables.Article.numberOf(articleId);
    return number === undefined ? [] : this.articleFacts.of(number);
  }

  private sentence(id: string): Sentence | undefined {
    const [, slug = "", index = ""] = /^Sentence:(.*)\/(0|[1-9]\d*)$/s.exec(id) ?? [];
    const article = this.articleBySlug(slug);
    return article && this.sentences(article.id)[Number(index)];
  }

  private actors(type: ActorName): Table<ActorNode> {
    return this.tables[type] as unknown as Table<ActorNode>;
  }

  /** The table of a type, seen as one of nodes: which row types it holds is settled where it is made. */
  private table(type: Exclude<NodeName, "Sentence">): Table<ActorNode | FactNode | Article> {
    return this.tables[type] as unknown as Table<ActorNode | FactNode | Article>;
  }
}

function linkTo<T extends { readonly id: string }>(table: Table<T>, number: number): Link {
  return (key, value) => {
    if (value !== null) table.link(number, key, value);
  };
}

/** Without a pair made for each, of which a load would make millions. */
function byIdOf<T extends { readonly id: string }>(nodes: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const node of nodes) found.set(node.id, node);
  return found;
}

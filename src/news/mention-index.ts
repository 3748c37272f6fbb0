import type { Mention } from "./article-records";
import type { ArticleRows } from "./article-rows";
import { Column } from "./column";
import type { View } from "./paging";
import { PostingList } from "./posting-list";
import { placesIn } from "./selection";

export interface MentionRow extends Mention {
  /** Of use as a cursor alone: the article's id and the offset. */
  readonly id: string;
  readonly articleId: string;
}

/**
 * Where articles name actors, four numbers a mention. Those of an article lie together, in the order in which they
 * start; those of an actor are listed.
 */
export class MentionIndex {
  private readonly articleNumbers = new Column();
  private readonly actorNumbers = new Column();
  private readonly starts = new Column();
  private readonly ends = new Column();
  private readonly actorIds: string[] = [];
  private readonly numbersOfActors = new Map<string, number>();
  private readonly ofActors: PostingList[] = [];

  constructor(private readonly articles: ArticleRows) {}

  /** Adds those of the latest article. */
  add(mentions: readonly Mention[]): void {
    const article = this.articles.length - 1;
    for (const { actorId, start, end } of mentions) {
      const actor = this.numberOfActor(actorId);
      this.ofActors[actor]?.add(this.starts.length);
      this.articleNumbers.push(article);
      this.actorNumbers.push(actor);
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** The mentions of an actor in all articles, or in one. */
  view(actorId: string, inArticle: string | undefined): View<MentionRow> {
    const actor = this.numbersOfActors.get(actorId) ?? -1;
    const list =
      inArticle === undefined
        ? (this.ofActors[actor]?.toArray() ?? NONE)
        : this.inArticle(inArticle).filter((place) => this.actorNumbers.at(place) === actor);
    return {
      ...placesIn(list),
      at: (place) => this.row(place),
      placeOf: (id) => this.placeOf(id),
      idOf: ({ id }) => id,
      count: () => list.length,
    };
  }

  private row(place: number): MentionRow {
    const articleId = this.articles.idOf(this.articleNumbers.at(place));
    const start = this.starts.at(place);
    const actorId = this.actorIds[this.actorNumbers.at(place)] ?? "";
    return { id: `${articleId}#${start}`, articleId, actorId, start, end: this.ends.at(place) };
  }

  private placeOf(id: string): number | undefined {
    const [, articleId = "", start = ""] = /^(.*)#(\d+)$/s.exec(id) ?? [];
    return this.inArticle(articleId).find((place) => this.starts.at(place) === Number(start));
  }

  private inArticle(id: string): Int32Array {
    const article = this.articles.numberOf(id);
    return article === undefined ? NONE : this.articleNumbers.indexesOf(article);
  }

  private numberOfActor(id: string): number {
    let number = this.numbersOfActors.get(id);
    if (number === undefined) {
      number = this.actorIds.push(id) - 1;
      this.numbersOfActors.set(id, number);
      this.ofActors.push(new PostingList());
    }
    return number;
  }
}

const NONE = new Int32Array(0);

import type { ActorNode } from "./article-records";
import type { ArticleRows } from "./article-rows";
import { Groups } from "./column";
import { ObjectRows } from "./rows";

/** Actors of one type: few beside the articles that name them, and changed by each that tells more. */
export class ActorRows<T extends ActorNode> extends ObjectRows<T> {
  private readonly named = new Groups();

  constructor(private readonly articles: ArticleRows) {
    super();
  }

  closeArticle(numbers: readonly number[]): void {
    this.named.push(numbers.toSorted((a, b) => a - b));
  }

  ofArticle(id: string): Int32Array | undefined {
    const article = this.articles.numberOf(id);
    return article === undefined ? undefined : this.named.at(article);
  }
}

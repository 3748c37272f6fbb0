import type { FactNode } from "./article-records";
import type { ArticleRows } from "./article-rows";
import { Column } from "./column";
import { type Dictionary, PackedRows } from "./packed-rows";
import type { Rows } from "./rows";

/** Facts of one type, packed. Those of an article lie together, which is how they are found by it and by id. */
export class FactRows<T extends FactNode> implements Rows<T> {
  /** For each fact the number of its article: ascending, since an article comes whole. */
  private readonly articles = new Column();
  private readonly packed: PackedRows<T>;

  constructor(
    private readonly owners: ArticleRows,
    dictionary: Dictionary,
  ) {
    this.packed = new PackedRows((number) => owners.setting(this.articles.at(number)), dictionary);
  }

  get length(): number {
    return this.packed.length;
  }

  at(number: number): T | undefined {
    return this.packed.at(number);
  }

  numberOf(id: string): number | undefined {
    const article = this.owners.numberOfOwner(id);
    if (article === undefined) return undefined;
    return this.articles.indexesOf(article).find((number) => this.packed.at(number)?.id === id);
  }

  put(fact: T): number {
    this.articles.push(this.owners.lastNumber(fact.articleId));
    this.packed.push(fact);
    return this.packed.length - 1;
  }

  ofArticle(id: string): Int32Array | undefined {
    const article = this.owners.numberOf(id);
    return article === undefined ? undefined : this.articles.indexesOf(article);
  }
}

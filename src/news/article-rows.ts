import type { Article } from "../article/article.type";
import { articleId } from "../node/node-id";
import { type Dictionary, PackedRows, type Setting } from "./packed-rows";
import type { Rows } from "./rows";

const PREFIX = articleId("");

/** The articles, found by slug, with their texts as they are: most of what facts hold are pieces of these. */
export class ArticleRows implements Rows<Article> {
  private readonly settings: Setting[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly packed: PackedRows<Article>;
  private lastId = "";

  constructor(dictionary: Dictionary) {
    this.packed = new PackedRows((number) => this.setting(number), dictionary);
  }

  get length(): number {
    return this.packed.length;
  }

  at(number: number): Article | undefined {
    return this.packed.at(number);
  }

  numberOf(id: string): number | undefined {
    return id.startsWith(PREFIX) ? this.numbers.get(id.slice(PREFIX.length)) : undefined;
  }

  put(article: Article): number {
    const { slug, text } = article;
    if (this.numbers.has(slug)) throw new Error(`There is an article ${slug} already`);
    this.numbers.set(slug, this.settings.length);
    this.settings.push({ slug, text });
    this.packed.push(article);
    this.lastId = article.id;
    return this.packed.length - 1;
  }

  setting(number: number): Setting {
    const setting = this.settings[number];
    if (!setting) throw new RangeError(`There is no article ${number}`);
    return setting;
  }

  idOf(number: number): string {
    return articleId(this.setting(number).slug);
  }

  /** The number of the latest article, to which alone anything can be added: by its id, which is checked. */
  lastNumber(id: string): number {
    const number = this.length - 1;
    if (number < 0 || id !== this.lastId) throw new Error(`${id} is not the latest article`);
    return number;
  }

  /** The number of the article that something belongs to by its id, `Quote:slug/key`. */
  numberOfOwner(id: string): number | undefined {
    return this.numbers.get(id.slice(id.indexOf(":") + 1, Math.max(0, id.indexOf("/"))));
  }
}

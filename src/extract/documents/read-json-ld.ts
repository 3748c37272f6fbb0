import type { ReadDocument } from "./read-document";
import { dayIn, isObject, textIn, urlIn, type Json } from "./read-values";

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting)$/;

/** What JSON-LD tells of an article; whatever it leaves out is null. */
export type LinkedArticle = Partial<Omit<ReadDocument, "headline" | "body">> & {
  readonly headline: string | null;
  readonly body: string | null;
};

/** The first article with a body in JSON-LD after schema.org, also within a list or an @graph; null where none. */
export function documentOfJsonLd(parsed: unknown): ReadDocument | null {
  const article = articleOfJsonLd(parsed, true);
  return article === null ? null : { ...article, headline: article.headline ?? "", body: article.body ?? "" };
}

/** The same for an article of a web page, whose body the page has itself. */
export function articleOfJsonLd(parsed: unknown, isBodyNeeded = false): LinkedArticle | null {
  const article = articleIn(parsed, isBodyNeeded);
  if (article === null) return null;
  return {
    headline: textIn(article.headline ?? article.name, "@value"),
    body: textIn(article.articleBody, "@value"),
    publishedAt: dayIn(article.datePublished ?? article.dateCreated),
    author: textIn(article.author ?? article.creator, "name", "@value"),
    publisher: textIn(article.publisher, "name", "@value"),
    url: urlIn(article.url ?? article.mainEntityOfPage, "@id", "url"),
  };
}

function articleIn(value: unknown, isBodyNeeded: boolean): Json | null {
  if (Array.isArray(value)) {
    for (const one of value) {
      const article = articleIn(one, isBodyNeeded);
      if (article !== null) return article;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  const isArticle = types.some((type) => typeof type === "string" && ARTICLE.test(type));
  if (isArticle && (!isBodyNeeded || textIn(value.articleBody, "@value") !== null)) return value;
  return articleIn(value["@graph"], isBodyNeeded);
}

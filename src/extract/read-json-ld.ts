import type { ReadDocument } from "./read-document";
import { dayIn, isObject, textIn, urlIn, type Json } from "./read-values";

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting)$/;

/** The first article with a body in JSON-LD after schema.org, also within a list or an @graph; null where none. */
export function documentOfJsonLd(parsed: unknown): ReadDocument | null {
  const article = articleIn(parsed);
  if (article === null) return null;
  return {
    headline: textIn(article.headline ?? article.name, "@value") ?? "",
    body: textIn(article.articleBody, "@value") ?? "",
    publishedAt: dayIn(article.datePublished ?? article.dateCreated),
    author: textIn(article.author ?? article.creator, "name", "@value"),
    publisher: textIn(article.publisher, "name", "@value"),
    url: urlIn(article.url ?? article.mainEntityOfPage, "@id", "url"),
  };
}

function articleIn(value: unknown): Json | null {
  if (Array.isArray(value)) {
    for (const one of value) {
      const article = articleIn(one);
      if (article !== null) return article;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  const isArticle = types.some((type) => typeof type === "string" && ARTICLE.test(type));
  if (isArticle && textIn(value.articleBody, "@value") !== null) return value;
  return articleIn(value["@graph"]);
}

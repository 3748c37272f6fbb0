import { DocumentError } from "./document-error";
import type { ArticleDocument } from "../extract";
import { keyOf } from "../ids";
import { documentOfHtml, isMarkup } from "./read-html";
import { documentOfJsonLd } from "./read-json-ld";
import { documentOfNinjs } from "./read-ninjs";

/** What a reader finds in a document of its format, before it has a slug. */
export interface ReadDocument extends Omit<ArticleDocument, "slug" | "text"> {
  readonly headline: string;
  readonly body: string;
}

/**
 * Reads an article from what a file or standard input holds: plain text with the headline on its first line,
 * schema.org NewsArticle in JSON-LD (https://schema.org/NewsArticle), IPTC ninjs (https://iptc.org/std/ninjs/), or
 * a web page.
 * `name` is what the slug is made of where the article has no headline in letters: the file's name.
 * @throws DocumentError where it holds no article.
 */
export function readDocument(source: string, name: string): ArticleDocument {
  if (source.trim() === "") throw new DocumentError("the document is empty");
  if (source.includes("\0")) throw new DocumentError("the document is not text: it holds a zero byte");
  if (isMarkup(source)) return named(documentOfHtml(source), name);
  if (!/^\uFEFF?\s*[[{]/.test(source))
    return { text: source, slug: keyOf(firstLine(source), keyOf(name, "article")) };
  const parsed = parse(source);
  if (parsed === undefined) return { text: source, slug: keyOf(firstLine(source), keyOf(name, "article")) };
  const read = documentOfJsonLd(parsed) ?? documentOfNinjs(parsed);
  if (read === null)
    throw new DocumentError(
      "the JSON is neither a schema.org NewsArticle with an articleBody nor ninjs with a body",
    );
  return named(read, name);
}

function named({ headline, body, ...known }: ReadDocument, name: string): ArticleDocument {
  return {
    ...known,
    text: headline === "" ? body : `${headline}\n${body}`,
    slug: keyOf(headline, keyOf(name, "article")),
  };
}

function firstLine(text: string): string {
  return /\S.*/.exec(text)?.[0] ?? "";
}

/** Undefined where it is no JSON after all: a text may begin with a bracket. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}

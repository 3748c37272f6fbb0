import { DeepPageError, readPage, type Box, type Line, type Page } from "./html-page";
import { DocumentError } from "./document-error";
import type { ReadDocument } from "./read-document";
import { articleOfJsonLd } from "./read-json-ld";
import { dayIn, urlIn } from "./read-values";

/** Text of fewer characters is a teaser, a notice or a caption. */
const SHORTEST_BODY = 100;
/** Prose has more characters a line than teasers, labels and lists of links. */
const SHORTEST_PROSE = 80;
/** Several articles of less each are teasers on the page of a section. */
const SHORTEST_OF_SEVERAL = 600;

/** Whether a document is a web page or a piece of one: its first sign opens an element, a comment or a declaration. */
export function isMarkup(source: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype\b|!--|\?xml\b|[a-z][a-z\d]{0,20}[\s>/])/i.test(source);
}

/**
 * The article of a web page: from its JSON-LD after schema.org where that has the whole of it, or else the
 * paragraphs of its articleBody, <article> or <main>, or those that stand densest; without what is beside it.
 * @throws DocumentError where the page has no article
 */
export function documentOfHtml(source: string): ReadDocument {
  const page = pageOf(source);
  const linked = firstOf(page.jsonLd, (json) => articleOfJsonLd(parsed(json)));
  const known = (...names: readonly string[]) => firstOf(names, (name) => page.known.get(name) ?? null);
  const publisher = linked?.publisher ?? known("og:site_name", "application-name");
  const headline = linked?.headline ?? headlineOf(known, publisher) ?? "";
  const body = bodyOf(page, linked?.body ?? "", headline);
  if (body === null)
    throw new DocumentError("the web page holds no article: no text of some length that stands together");
  return {
    headline,
    body,
    publishedAt:
      linked?.publishedAt ??
      dayIn(
        known(
          "article:published_time",
          "datepublished",
          "date",
          "dc.date",
          "dcterms.date",
          "parsely-pub-date",
          "time",
        ),
      ),
    author:
      linked?.author ?? authorIn(known("author")) ?? authorIn(known("article:author", "parsely-author")),
    publisher,
    url: linked?.url ?? urlIn(known("canonical")) ?? urlIn(known("og:url")),
  };
}

/** The text of markup, a line for each block or break. */
export function linesOfMarkup(markup: string): string {
  return pageOf(markup)
    .lines.map(({ text }) => text)
    .join("\n");
}

function pageOf(source: string): Page {
  const charset = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*(?<name>[\w-]{1,40})/i.exec(
    source.slice(0, 4096),
  )?.groups?.name;
  // Its bytes are sound UTF-8, which they are in these too, and mean something else.
  if (charset !== undefined && /^(?:utf-7|iso-2022|hz-gb)/i.test(charset))
    throw new DocumentError(`the web page is written in ${charset}: save it as UTF-8`);
  try {
    return readPage(source);
  } catch (error) {
    if (error instanceof DeepPageError) throw new DocumentError(error.message);
    throw error;
  }
}

/** The headline as the page gives it to others, without the site's name about it. */
function headlineOf(
  known: (...names: readonly string[]) => string | null,
  site: string | null,
): string | null {
  const headline = known("og:title", "h1", "twitter:title", "title");
  const shown = known("h1");
  if (headline === null) return null;
  if (shown !== null && headline.includes(shown) && shown.length > headline.length / 2) return shown;
  if (site === null || !headline.endsWith(site)) return headline;
  return headline.slice(0, headline.length - site.length).replace(/\s+[-–—|·:]\s+$/, "");
}

function authorIn(text: string | null): string | null {
  return text === null || URL.canParse(text) ? null : text.replace(/^by\s+/i, "");
}

/** The body by JSON-LD where it is whole, or else by the page itself; null where there is none. */
function bodyOf(page: Page, linked: string, headline: string): string | null {
  const given = /<(?:p|br|div)\b/i.test(linked) ? linesOfMarkup(linked) : linked;
  const lines = articleLines(page).filter(({ text, box }) => box.tag !== "h1" && text !== headline);
  const own = lines.map(({ text }) => text).join("\n");
  const isWhole = given !== "" && !/(?:…|\.{3})\s*$/.test(given) && given.length >= own.length * 0.8;
  if (isWhole) return given;
  return own.length < SHORTEST_BODY ? null : own;
}

/** The lines of what holds the article; none where nothing does. */
function articleLines({ lines, boxes }: Page): readonly Line[] {
  const wanted = lines.map(
    (line) => !line.box.isApart && !line.box.isHeader && line.linked < line.text.length * 0.6,
  );
  const linesIn = (box: Box): Line[] =>
    lines
      .slice(box.from, box.to)
      .filter(({ box: own }, i) => wanted[box.from + i] === true && own.article === box.article);
  const most = (all: readonly Box[]): Line[] =>
    all
      .map((box) => linesIn(box))
      .reduce((best, other) => (lengthOf(other) > lengthOf(best) ? other : best), []);
  const body = most(boxes.filter(({ isBody }) => isBody));
  if (lengthOf(body) >= SHORTEST_BODY) return paragraphsOf(body);
  const articles = boxes.filter((box) => box.tag === "article" && lengthOf(linesIn(box)) > 0);
  const dense = densest(lines.filter((_, i) => wanted[i]));
  const around = dense === null ? [] : storyAround(dense, linesIn);
  const article = most(articles);
  if (lengthOf(article) >= SHORTEST_BODY && lengthOf(article) > lengthOf(around) * 0.5) {
    const isOneOfMany = articles.length > 2 && lengthOf(article) < SHORTEST_OF_SEVERAL;
    return isOneOfMany ? [] : paragraphsOf(article);
  }
  const main = most(boxes.filter(({ tag }) => tag === "main"));
  return paragraphsOf(
    lengthOf(main) >= SHORTEST_BODY && lengthOf(main) < lengthOf(around) * 2 ? main : around,
  );
}

/**
 * The lines of a box, and the prose beside it and beside the box around it: a picture or an advertisement may part a
 * story into several. Prose holds its paragraphs itself; comments and teasers wrap each of theirs.
 */
function storyAround(dense: Box, linesIn: (box: Box) => Line[]): Line[] {
  let story = linesIn(dense);
  let inner = dense;
  for (let outer = dense.parent; outer !== null && inner !== dense.parent?.parent; outer = outer.parent) {
    const beside = new Map<Box, Line[]>();
    for (const line of linesIn(outer)) {
      const box = childOf(outer, line.box);
      const lines = beside.get(box);
      if (lines === undefined) beside.set(box, [line]);
      else lines.push(line);
    }
    const own = story;
    story = [...beside].flatMap(([box, lines]) => (box === inner ? own : isProse(box, lines) ? lines : []));
    inner = outer;
  }
  return story;
}

/** Which child of a box holds a box within it; the box itself where it is the same. */
function childOf(outer: Box, inner: Box): Box {
  let box = inner;
  while (box !== outer && box.parent !== null && box.parent !== outer) box = box.parent;
  return box;
}

function isProse(holder: Box, lines: readonly Line[]): boolean {
  const own = lines.filter(
    (line) => isParagraph(line) && (line.box === holder || line.box.parent === holder),
  );
  return lengthOf(own) >= SHORTEST_PROSE * lines.length;
}

/** The box that holds most text in paragraphs of its own, those one level further down counting half. */
function densest(lines: readonly Line[]): Box | null {
  const scores = new Map<Box, number>();
  const add = (box: Box | null, score: number): void => {
    if (box !== null) scores.set(box, (scores.get(box) ?? 0) + score);
  };
  for (const line of lines) {
    const holder = isParagraph(line) ? line.box.parent : line.box;
    add(holder, line.text.length);
    add(holder?.parent ?? null, line.text.length / 2);
  }
  let best: Box | null = null;
  for (const [box, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = box;
  return best;
}

/** Without the bare text between paragraphs – dates, labels, buttons – unless there is more of it than paragraphs. */
function paragraphsOf(lines: readonly Line[]): readonly Line[] {
  const paragraphs = lines.filter(isParagraph);
  return lengthOf(paragraphs) > lengthOf(lines) / 2 ? paragraphs : lines;
}

function isParagraph({ box }: Line): boolean {
  return /^(?:p|h[2-6]|li|blockquote|pre|dt|dd)$/.test(box.tag);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function firstOf<T, R>(all: readonly T[], of: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}

/** Null where it is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

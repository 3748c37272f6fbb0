import { Parser } from "htmlparser2";
import { wordSet } from "../text/words";

/** An element that is a block of the page, with the lines within it. */
export interface Box {
  readonly tag: string;
  readonly parent: Box | null;
  /** The innermost <article> around it, itself counted in; null where there is none. */
  article: Box | null;
  readonly isBody: boolean;
  /** Whether it is beside the article: navigation, captions, forms. */
  readonly isApart: boolean;
  readonly isHeader: boolean;
  /** Its lines among those of the page: from, up to but without to. */
  readonly from: number;
  to: number;
}

/** A line of text as a browser would show it, were the window wide enough. */
export interface Line {
  readonly text: string;
  /** How much of it is links. */
  readonly linked: number;
  readonly box: Box;
}

/** What a web page holds. */
export interface Page {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  /** The JSON-LD in its scripts, as it stands there. */
  readonly jsonLd: readonly string[];
  /** By name, property or itemprop, in lower case: of each the first; “canonical”, “time”, “title” and “h1” too. */
  readonly known: ReadonlyMap<string, string>;
}

/** A page that nests its elements so deep that no person wrote it. */
export class DeepPageError extends Error {}

const DEEPEST = 2000;
const BLOCKS = wordSet(`
  address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup html li main nav ol p pre section summary table tbody td tfoot th thead tr ul
`);
/** What no browser shows as text of the page. */
const UNSEEN = wordSet(
  "script style noscript template head title iframe object svg math audio video canvas select textarea button datalist",
);
const APART = wordSet("nav aside figcaption footer dialog menu");
const APART_ROLES = wordSet("navigation complementary contentinfo search banner");
const APART_CLASSES = wordSet(`
  byline share sharing social caption credit related advertisement ad newsletter breadcrumb breadcrumbs tags
  bio author-bio comment comments commentlist comment-list comments-list comment-thread comments-section disqus_thread
`);
/** Of these the text is wanted, though it may be apart. */
const NAMED_TEXTS = wordSet("author datepublished");

interface Open {
  readonly tag: string;
  readonly isUnseen: boolean;
  readonly box: Box;
  /** Where the text that it is known by goes. */
  readonly name: string | null;
  text: string;
}

/** Reads a page, also a broken one, in one pass. @throws DeepPageError */
export function readPage(markup: string): Page {
  const builder = new Builder();
  const parser = new Parser({
    onopentag: (tag, attributes) => builder.open(tag, attributes),
    ontext: (text) => builder.write(text),
    onclosetag: (tag) => builder.close(tag),
  });
  parser.end(markup);
  return builder.page();
}

class Builder {
  private readonly lines: Line[] = [];
  private readonly boxes: Box[] = [];
  private readonly jsonLd: string[] = [];
  private readonly known = new Map<string, string>();
  private readonly stack: Open[] = [];
  private readonly root: Box = {
    tag: "",
    parent: null,
    article: null,
    isBody: false,
    isApart: false,
    isHeader: false,
    from: 0,
    to: 0,
  };
  private text = "";
  private linked = 0;
  private links = 0;
  private preformatted = 0;
  /** How many open elements are known by their text. */
  private named = 0;

  page(): Page {
    this.endLine(this.root);
    this.root.to = this.lines.length;
    return { lines: this.lines, boxes: this.boxes, jsonLd: this.jsonLd, known: this.known };
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const outer = this.stack.at(-1);
    if (this.stack.length >= DEEPEST)
      throw new DeepPageError(`the web page nests its elements more than ${DEEPEST} deep`);
    const isBlock = BLOCKS.has(tag);
    if (isBlock || tag === "br" || tag === "hr") this.endLine(outer?.box ?? this.root);
    const box = isBlock ? this.boxOf(tag, attributes, outer?.box ?? this.root) : (outer?.box ?? this.root);
    const isUnseen = (outer?.isUnseen ?? false) || UNSEEN.has(tag) || isHidden(attributes);
    const name = this.nameOf(tag, attributes);
    if (name !== null) this.named++;
    this.stack.push({ tag, isUnseen, box, name, text: "" });
    this.know(tag, attributes);
    if (tag === "a") this.links++;
    if (tag === "pre") this.preformatted++;
    if (tag === "q") this.write("“");
  }

  write(text: string): void {
    const inner = this.stack.at(-1);
    if (inner !== undefined && /^(?:script|title)$/.test(inner.tag)) inner.text += text;
    if (inner?.isUnseen === true) return;
    const lines = this.preformatted > 0 ? text.split("\n") : [text];
    lines.forEach((line, i) => {
      if (i > 0) this.endLine(inner?.box ?? this.root);
      this.add(line);
    });
  }

  close(tag: string): void {
    if (tag === "q") this.write("”");
    const closed = this.stack.pop();
    if (closed === undefined) return;
    if (tag === "a") this.links--;
    if (tag === "pre") this.preformatted--;
    const outer = this.stack.at(-1);
    if (closed.name !== null) {
      this.named--;
      const text = collapsed(closed.text);
      if (closed.name === "application/ld+json") this.jsonLd.push(closed.text);
      else this.learn(closed.name, text);
    }
    if (outer !== undefined && closed.tag !== "script" && closed.tag !== "title") outer.text += closed.text;
    if (!BLOCKS.has(tag)) return;
    this.endLine(closed.box);
    closed.box.to = this.lines.length;
  }

  private add(text: string): void {
    this.text += text;
    if (this.links > 0) this.linked += text.trim().length;
    const inner = this.stack.at(-1);
    if (inner !== undefined && this.named > 0) inner.text += text;
  }

  private endLine(box: Box): void {
    const text = collapsed(this.text);
    if (text !== "") this.lines.push({ text, linked: this.linked, box });
    this.text = "";
    this.linked = 0;
  }

  private boxOf(tag: string, attributes: Readonly<Record<string, string>>, parent: Box): Box {
    const isBody = hasWord(attributes["itemprop"], "articlebody");
    const isWhole = isBody || /^(?:html|body|article|main)$/.test(tag);
    // Around the whole page some servers set a form.
    const isForm = tag === "form" && !/^(?:html|body)$/.test(parent.tag);
    const isApart =
      APART.has(tag) || isForm || APART_ROLES.has(attributes["role"] ?? "") || isOfClass(attributes);
    const box: Box = {
      tag: attributes["role"] === "main" ? "main" : tag,
      parent,
      article: parent.article,
      isBody,
      isApart: parent.isApart || (isApart && !isWhole),
      isHeader: parent.isHeader || tag === "header" || hasWord(attributes["itemprop"], "author"),
      from: this.lines.length,
      to: this.lines.length,
    };
    if (tag === "article") box.article = box;
    this.boxes.push(box);
    return box;
  }

  /** Under what name the text of an element is wanted; null where it is not. */
  private nameOf(tag: string, { type, rel, itemprop }: Readonly<Record<string, string>>): string | null {
    if (tag === "script")
      return type?.toLowerCase().trim() === "application/ld+json" ? "application/ld+json" : null;
    if (tag === "title" || tag === "h1") return tag;
    if (hasWord(rel, "author")) return "author";
    return (
      (itemprop ?? "")
        .toLowerCase()
        .split(/\s+/)
        .find((word) => NAMED_TEXTS.has(word)) ?? null
    );
  }

  /** Takes in what the attributes of an element tell. */
  private know(
    tag: string,
    { name, property, itemprop, content, rel, href, datetime }: Readonly<Record<string, string>>,
  ): void {
    if (tag === "link" && hasWord(rel, "canonical")) this.learn("canonical", href);
    if (tag === "time") this.learn("time", datetime);
    if (hasWord(itemprop, "datepublished")) this.learn("datepublished", datetime ?? content);
    for (const key of [name, property, itemprop])
      if (key !== undefined && tag === "meta") this.learn(key.toLowerCase(), content);
  }

  private learn(key: string, value: string | undefined): void {
    const text = collapsed(value ?? "");
    if (text !== "" && !this.known.has(key)) this.known.set(key, text);
  }
}

/** White space as browsers collapse it, spaces that do not break too; without soft hyphens and marks of no width. */
function collapsed(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[ \t\n\f\r\u00A0\u202F]+/g, " ")
    .trim();
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes["hidden"] !== undefined ||
    attributes["aria-hidden"] === "true" ||
    /display\s*:\s*none/i.test(attributes["style"] ?? "")
  );
}

function isOfClass(attributes: Readonly<Record<string, string>>): boolean {
  return `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`
    .toLowerCase()
    .split(/\s+/)
    .some((name) => APART_CLASSES.has(name));
}

function hasWord(list: string | undefined, word: string): boolean {
  return list?.toLowerCase().split(/\s+/).includes(word) ?? false;
}

import type { ReadDocument } from "./read-document";
import { linesOfMarkup } from "./read-html";
import { dayIn, isObject, textIn, urlIn } from "./read-values";

/** An item of IPTC ninjs, of version 1 (body_text, headline) or of 2 and later (bodies, headlines); null where it is none. */
export function documentOfNinjs(parsed: unknown): ReadDocument | null {
  const item = Array.isArray(parsed) ? (parsed as readonly unknown[])[0] : parsed;
  if (!isObject(item)) return null;
  const body =
    textIn(item.body_text) ??
    plainBody(item.bodies) ??
    withoutTags(textIn(item.body_xhtml) ?? textIn(item.body_html));
  if (body === null) return null;
  return {
    headline: textIn(item.headline) ?? textIn(item.headlines, "value") ?? "",
    body,
    publishedAt: dayIn(
      item.firstcreated ?? item.contentcreated ?? item.versioncreated ?? item.contentmodified,
    ),
    author: textIn(item.byline ?? item.by),
    publisher: textIn(item.infosources ?? item.infosource ?? item.copyrightholder, "name"),
    url: urlIn(item.url ?? item.uri),
  };
}

function plainBody(bodies: unknown): string | null {
  if (!Array.isArray(bodies)) return null;
  const all = bodies.filter(isObject);
  const isPlain = (type: unknown) => type === undefined || type === "text/plain";
  const plain = all.find((body) => isPlain(body.contenttype ?? body.contentType));
  return textIn(plain?.value) ?? withoutTags(textIn(all[0]?.value));
}

/** The text of the XHTML that ninjs allows: a line for each block. */
function withoutTags(markup: string | null): string | null {
  return markup === null ? null : linesOfMarkup(markup);
}

import { createHash } from "node:crypto";
import { actorId, articleId } from "../node/node-id";
import { actorRecords } from "./actor-records";
import type { AnnotatedArticle } from "./annotated-article";
import type { ActorNode, ArticleRecords } from "./article-records";
import { Checks } from "./checks";
import { factRecords } from "./fact-records";
import { RefusedArticleError } from "./problem";
import { References } from "./references";
import { timeline } from "./timeline";

/** The headline: the first line of a text that is not blank. */
export function headlineOf(text: string): string {
  return /\S.*/.exec(text)?.[0].trimEnd() ?? "";
}

/**
 * Anchors an annotated article in its text: finds every passage, resolves every id, reads every
 * date. Throws RefusedArticleError with all problems, each naming file, record and field.
 */
export function articleRecords(annotated: AnnotatedArticle, text: string, file: string): ArticleRecords {
  const id = articleId(annotated.slug);
  const checks = new Checks(annotated, text, id);
  const headline = headlineOf(text);
  const textField = annotated.text === undefined ? "textFile" : "text";
  if (headline === "") checks.report([textField], "the text is blank: its first line must be the headline");
  const half = text.search(/\p{Surrogate}/u);
  if (half !== -1)
    checks.report(
      [textField],
      `holds half a character (a lone surrogate, at ${half}): write the whole character`,
    );

  const references = new References(annotated, checks);
  const facts = factRecords(annotated, text, references, checks);
  const { actors, mentions } = actorRecords(annotated, text, references, checks);
  const publisher = publisherOf(annotated);
  const publishedAt = checks.date(annotated.publishedAt, ["publishedAt"]);

  const { order, circle } = timeline(annotated.events);
  const inCircle = new Set(circle.map((event) => event.id));
  for (const event of circle) {
    const place = annotated.events.indexOf(event);
    checks.report(
      ["events", place, "after"],
      `the event comes after itself, by way of ${event.after.filter((id) => inCircle.has(id)).join(", ")}`,
    );
  }
  if (checks.problems.length > 0) throw new RefusedArticleError(file, checks.problems);

  const idsOf = (type: ActorNode["__typename"]) =>
    actors.flatMap((actor) => (actor.__typename === type ? actor.id : []));
  return {
    article: {
      __typename: "Article",
      id,
      slug: annotated.slug,
      headline,
      text,
      sha256: createHash("sha256").update(text, "utf8").digest("hex"),
      language: annotated.language,
      publisherId: publisher?.id ?? null,
      author: annotated.author,
      url: annotated.url,
      publishedAt,
      eventIds: order.map((event) => references.fact("Event", event.id)),
      countryIds: idsOf("Country"),
      organizationIds: idsOf("Organization"),
    },
    actors: publisher && !actors.some((actor) => actor.id === publisher.id) ? [...actors, publisher] : actors,
    facts,
    mentions,
  };
}

function publisherOf({ publisher }: AnnotatedArticle): ActorNode | null {
  return publisher === null
    ? null
    : { __typename: "Organization", id: actorId("Organization", publisher), name: publisher, aliases: [] };
}

import { fold } from "../actor/name";

/** The object types of the schema that implement `Node`. */
export type NodeType =
  | "Article"
  | "Sentence"
  | "Leader"
  | "Person"
  | "Organization"
  | "Country"
  | "OfficeHolding"
  | "Quote"
  | "Statement"
  | "Agreement"
  | "Provision"
  | "Mission"
  | "Participation"
  | "Milestone"
  | "Pledge"
  | "Event";

/** The global id of whatever belongs to one article: `Quote:story-slug/huge-achievement`. */
export function articleNodeId(type: NodeType, slug: string, key: string | number): string {
  return `${type}:${slug}/${key}`;
}

export function articleId(slug: string): string {
  return `Article:${slug}`;
}

export function countryId(code: string): string {
  return `Country:${code}`;
}

/**
 * The global id of an actor that several articles may name. It is made of what makes two mentions
 * one node (the name without regard to case and accents, and the country where the article tells
 * it), so that no id depends on which article was loaded first. Where articles name
 * somebody in several ways, one of these ids is that of the person (see IdentityFinder), and the
 * others lead to them as well.
 */
export function actorId(
  type: "Leader" | "Person" | "Organization",
  name: string,
  countryCode?: string | null,
): string {
  const key = fold(name).replaceAll(" ", "-");
  return countryCode ? `${type}:${key}.${countryCode}` : `${type}:${key}`;
}

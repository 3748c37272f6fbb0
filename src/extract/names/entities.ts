import type { Range } from "../../fact/span.type";
import type { Gender } from "./given-names";

export interface OfficeFound {
  readonly title: string;
  readonly country: string | null;
  /** Of what, where that is no country: the words of the text. */
  readonly of: Range | null;
  /** Whether that is an organization, by its own words or by the office. */
  readonly isOrganization: boolean;
  /** Whether it is of a state, province or city. */
  readonly isOfPart: boolean;
  /** Whether it is said to be of the country of which the text speaks: the country's king. */
  readonly isOfNation: boolean;
  readonly evidence: Range;
}

export type EntityKind = "person" | "organization" | "country" | "place";

/** Somebody or something that a text names, under all names that it uses. */
export interface Entity {
  kind: EntityKind;
  /** The fullest name. */
  name: string;
  readonly forms: Set<string>;
  gender: Gender;
  readonly offices: OfficeFound[];
  /** Nouns that describe it, in lower case. */
  readonly heads: Set<string>;
  /** For each of them the words before it, in lower case: the Conservative leader, the prime minister. */
  readonly modifiers: Map<string, Set<string>>;
  description: Range | null;
  /** ISO code of a country. */
  readonly code: string | null;
  first: number;
  mentions: number;
}

export type MentionType = "name" | "pronoun" | "nominal";

/** A place where the narrator names somebody or something. */
export interface Mention extends Range {
  readonly unit: number;
  /** Its items in the unit: from, up to but without to. */
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** Whom a name means; null for pronouns and descriptions, which are resolved in context. */
  readonly entity: Entity | null;
  /** The last word, in lower case: he, minister. */
  readonly head: string;
}

export function newEntity(kind: EntityKind, name: string, first: number, code: string | null = null): Entity {
  return {
    kind,
    name,
    forms: new Set([name]),
    gender: "?",
    offices: [],
    heads: new Set(),
    modifiers: new Map(),
    description: null,
    code,
    first,
    mentions: 0,
  };
}

import type { Range } from "../fact/span.type";
import type { CountryMention } from "./country-mentions";
import type { Entity, Mention } from "./entities";
import { within } from "./within";

/** Somebody who may be bound by something: an entity, or a country by its code. */
export type Party =
  { readonly entity: Entity; readonly code: null } | { readonly entity: null; readonly code: string };

/** Who is named in a stretch of text, in order, each once: countries, organizations and people. */
export class Parties {
  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
    private readonly nations: readonly CountryMention[],
  ) {}

  in(range: Range, adjectives = false): Party[] {
    const named = within(this.mentions, range).flatMap((mention) =>
      mention.entity !== null && (mention.entity.kind === "person" || mention.entity.kind === "organization")
        ? [{ at: mention.start, party: { entity: mention.entity, code: null } }]
        : [],
    );
    const countries = within(this.nations, range).flatMap((nation) =>
      (nation.kind === "name" || (adjectives && nation.kind === "adjective")) &&
      !named.some(({ at }) => at === nation.start)
        ? [{ at: nation.start, party: { entity: null, code: nation.code } }]
        : [],
    );
    const all = [...named, ...countries].sort((a, b) => a.at - b.at).map(({ party }) => party);
    return all.filter(
      (party, i) =>
        all.findIndex((other) => other.entity === party.entity && other.code === party.code) === i,
    );
  }

  /** The two sides of “US-Japan”, where a stretch has such a pair. */
  pair({ start, end }: Range): Party[] {
    const found = [...this.text.slice(start, end).matchAll(/[\p{Lu}][\p{L}.]*[-–—][\p{Lu}][\p{L}.]*/gu)];
    for (const { 0: words, index } of found) {
      const both = this.in({ start: start + index, end: start + index + words.length }, true);
      if (both.length === 2) return both;
    }
    return [];
  }
}

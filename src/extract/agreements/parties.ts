import type { Range } from "../../fact/span.type";
import type { CountryMention } from "../countries/country-mentions";
import type { Entity, Mention } from "../names/entities";
import { within } from "../text/within";

/** Somebody who may be bound by something: an entity, or a country by its code. */
export type Party =
  { readonly entity: Entity; readonly code: null } | { readonly entity: null; readonly code: string };

/** A party at the place that names it. */
export interface PlacedParty extends Range {
  readonly party: Party;
}

/** Who is named in a stretch of text, in order, each once: countries, organizations and people. */
export class Parties {
  private readonly mentions: readonly Mention[];
  private readonly organizations = new Map<string, Entity>();

  constructor(
    private readonly text: string,
    mentions: readonly Mention[],
    private readonly nations: readonly CountryMention[],
  ) {
    this.mentions = [...mentions].sort((a, b) => a.start - b.start);
    for (const { entity } of this.mentions)
      if (entity?.kind === "organization")
        for (const form of entity.forms) this.organizations.set(form, entity);
  }

  in(range: Range, adjectives = false): Party[] {
    return unique(this.placed(range, adjectives).map(({ party }) => party));
  }

  /** The sides of “US-Japan” or “Israeli-Cypriot-Greek”, where a stretch has such a pair. */
  pair({ start, end }: Range): Party[] {
    const found = [
      ...this.text
        .slice(start, end)
        .matchAll(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?(?:[-–—](?=\p{Lu})[\p{L}.]+)+/gu),
    ];
    for (const { 0: words, index } of found) {
      const range = { start: start + index, end: start + index + words.length };
      const halves = this.halves(range);
      // “Saudi J-DAMS”: a name with a hyphen of its own.
      const whole = this.placed(range, true).filter(
        (one) => !/[-–—]/.test(this.text.slice(one.start, one.end)),
      );
      const both = halves.length > 1 ? halves : unique(whole.map(({ party }) => party));
      if (both.length > 1) return both;
    }
    return [];
  }

  /** Those whom the parts of a hyphenated word name where it is read as one name: the EU-Vietnam Free Trade Agreement. */
  private halves({ start, end }: Range): Party[] {
    const parts = [...this.text.slice(start, end).matchAll(/[^-–—]+/gu)].map(({ 0: word, index }) => {
      const code = within(this.nations, { start: start + index, end: start + index + word.length })[0]?.code;
      if (code !== undefined) return { entity: null, code };
      const entity = this.organizations.get(word);
      return entity === undefined ? null : { entity, code: null };
    });
    const known = parts.filter((part) => part !== null);
    return known.length === parts.length ? unique(known) : [];
  }

  private placed({ start, end }: Range, adjectives: boolean): PlacedParty[] {
    const named = within(this.mentions, { start, end }).flatMap((mention): PlacedParty[] =>
      mention.entity !== null && (mention.entity.kind === "person" || mention.entity.kind === "organization")
        ? [{ start: mention.start, end: mention.end, party: { entity: mention.entity, code: null } }]
        : [],
    );
    const countries = within(this.nations, { start, end }).flatMap((nation): PlacedParty[] =>
      (nation.kind === "name" || adjectives) &&
      !named.some((other) => other.start <= nation.start && nation.start < other.end)
        ? [{ start: nation.start, end: nation.end, party: { entity: null, code: nation.code } }]
        : [],
    );
    return [...named, ...countries].sort((a, b) => a.start - b.start);
  }
}

export function isSameParty(a: Party, b: Party): boolean {
  return a.entity === b.entity && a.code === b.code;
}

/** Parties in their order, each once. */
export function unique(parties: readonly Party[]): Party[] {
  return parties.filter((party, i) => parties.findIndex((other) => isSameParty(other, party)) === i);
}

import type { Range } from "../fact/span.type";
import { mainCountries, type CountryMention } from "./country-mentions";
import type { Entity, Mention } from "./entities";
import { within } from "./within";

/** Somebody who may be bound by something: an entity, or a country by its code. */
export type Party =
  { readonly entity: Entity; readonly code: null } | { readonly entity: null; readonly code: string };

/** A party at the place that names it. */
export interface PlacedParty extends Range {
  readonly party: Party;
}

/** Offices whose holders sign for their country. */
const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|king|queen|emir|sultan|secretary of state|taoiseach|leader)\b/i;

/** What makes a name a place, or somebody who stands by: in Paris, brokered by the US, US-led. */
const PLACE_BEFORE =
  /\b(?:in|at|near|from|outside|into|onto|across|around|against|by|via|through|to visit|toward|towards|capital of|city of) (?:the |a |an )?$/;
/** “His Philippine counterpart Gilberto Teodoro”: the country is told beside him. */
const COUNTERPART = /\bcounterparts?,? $/;
/** Bodies that approve what a state or union signs, or speak for it, and are no side of it themselves. */
const BODY =
  /\b(?:Parliament|Senate|Congress|House|Commons|Lords|Knesset|Assembly|Court|Department|Ministry|Office|Embassy|Commission|Council|EP)\b(?! of Europe)/;
const ASIDE_BEHIND =
  /^(?:[-–](?:brokered|mediated|led|backed|sponsored|based|style)\b|['’]s? (?:capital|city|mediation|help|border)\b| (?:embassy|mediation|capital|soil|citizens?|troops|soldiers|forces|waters)\b)/;

/** Who is named in a stretch of text, in order, each once: countries, organizations and people. */
export class Parties {
  private readonly mentions: readonly Mention[];
  private readonly organizations = new Map<string, Entity>();
  private countries: readonly [string, number][] | null = null;

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

  /**
   * Those named in a stretch who can bind themselves: states and organizations, a statesman standing for his
   * state, and people only where there is nobody else. Places and mediators are left out.
   */
  sides(range: Range): Party[] {
    const placed = this.placed(range, true).filter(
      ({ start, end, party }) =>
        !PLACE_BEFORE.test(this.text.slice(Math.max(range.start, start - 24), start)) &&
        !ASIDE_BEHIND.test(this.text.slice(end, end + 16)) &&
        !BODY.test(this.text.slice(start, end)) &&
        !COUNTERPART.test(this.text.slice(Math.max(range.start, start - 14), start)) &&
        !(party.entity !== null && this.isOfState(end)),
    );
    const all = unique(placed.map(({ party }) => this.stateOf(party)));
    const others = all.filter(({ entity }) => entity?.kind !== "person");
    return others.length > 0 ? others : all;
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
      const both = halves.length > 1 ? halves : this.in(range, true);
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

  /** The state of a statesman: that of his office, or the one that the article is about; others stand for themselves. */
  private stateOf(party: Party): Party {
    if (party.entity?.kind !== "person") return party;
    const office = party.entity.offices.find(({ title }) => STATE_OFFICE.test(title));
    const isHighest = /^(?:president|prime minister|chancellor)$/i.test(office?.title ?? "");
    const code = office?.country ?? (isHighest && office?.of === null ? this.main() : null);
    return code === null ? party : { entity: null, code };
  }

  /** The country that the article names far more often than any other; null where there is none. */
  private main(): string | null {
    this.countries ??= mainCountries(this.nations, this.text);
    const [first, second] = this.countries;
    return first !== undefined && first[1] > 1.5 * (second?.[1] ?? 0) ? first[0] : null;
  }

  /** “Muhammadu Buhari of Nigeria”: the country that follows is the side. */
  private isOfState(end: number): boolean {
    return (
      this.text.startsWith(" of ", end) &&
      within(this.nations, { start: end + 4, end: end + 44 })[0]?.start === end + 4
    );
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

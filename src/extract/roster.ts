import type { Range } from "../fact/span.type";
import type { TextQuoteSelector } from "../news/annotated-article";
import { mentionsOf } from "../news/mentions";
import { confidenceOf, groundKey, type Grounds, type Measured } from "./confidence";
import type { CountryMention } from "./countries/country-mentions";
import { newEntity, type Entity } from "./names/entities";
import { claimedNames } from "./names/claimed-names";
import { Ids } from "./ids";
import type { Party } from "./agreements/parties";
import type { Names } from "./names/people";
import { Passages } from "./text/passages";
import { placeIn } from "./names/places";
import { within } from "./text/within";

/**
 * Who takes part in an article, and by what ids its records refer to them. The loader accepts a name only where
 * the text holds it as words of its own, and only as the name of one; here each name is given to whom it means.
 */
export class Roster {
  private readonly ids = new Ids();
  /** Names that the text holds as words of their own, each with the entity that bears it. */
  private readonly owners = new Map<string, Entity>();
  /** The same the other way round. */
  private readonly forms = new Map<Entity, string[]>();
  private readonly given = new Map<Entity, string>();
  private readonly sameAs = new Map<Entity, Entity>();
  private readonly byCode = new Map<string, Entity>();
  /** Countries that nothing but their capital names, which may stand for them as sides of something: a pact with London. */
  private readonly byCapital = new Map<string, Entity>();
  /** Countries that other records refer to; one that the text names by an adjective alone is listed for them only. */
  private readonly needed = new Set<string>();
  /** Countries that the text names nowhere by a name of their own. */
  private readonly unnamed = new Set<string>();
  private readonly passages: Passages;

  constructor(
    readonly text: string,
    private readonly names: Names,
    private readonly nations: readonly CountryMention[],
    private readonly grounds: Grounds = new Map(),
    /** Who speaks: their names are kept even where a country is named in them alone. */
    private readonly speakers: ReadonlySet<Entity> = new Set(),
  ) {
    this.passages = new Passages(text);
    this.own();
  }

  /** Gives each name that the text holds as words of their own to the entity that bears it. */
  private own(): void {
    const { wanted, sameAs, byCode, byCapital } = claimedNames(
      this.text,
      this.names.entities,
      this.nations,
      this.speakers,
    );
    for (const [entity, bearer] of sameAs) this.sameAs.set(entity, bearer);
    for (const [code, country] of byCode) this.byCode.set(code, country);
    for (const [code, capital] of byCapital) this.byCapital.set(code, capital);
    const found = mentionsOf(this.text, wanted.keys());
    for (const [form, entity] of wanted) {
      if (!found.has(form)) continue;
      this.owners.set(form, entity);
      const forms = this.forms.get(entity);
      if (forms === undefined) this.forms.set(entity, [form]);
      else forms.push(form);
    }
    // What the text has only as part of a longer name is called by that.
    for (const [form, entity] of this.owners)
      if (entity.kind === "organization" && !found.has(entity.name)) entity.name = form;
  }

  /** The names of an entity that the text holds as words of their own. */
  formsOf(entity: Entity): readonly string[] {
    return this.forms.get(entity) ?? [];
  }

  /** The id of an entity, or the code of a country; null where the text does not hold a name of its own for it. */
  ref(named: Entity | null): string | null {
    if (named === null || named.kind === "place") return null;
    const entity = this.bearerOf(named);
    if (entity.code !== null) {
      if (this.formsOf(entity).length === 0 && !this.reveal(entity, entity.code)) return null;
      this.needed.add(entity.code);
      return entity.code;
    }
    const known = this.given.get(entity);
    if (known !== undefined) return known;
    if (!this.formsOf(entity).includes(entity.name)) return null;
    const id = this.ids.next(entity.kind === "person" ? familyName(entity.name) : entity.name, "actor");
    this.given.set(entity, id);
    return id;
  }

  /**
   * Gives a country a name that is no noun, as “Canadian” beside Environment Canada, or that stands only within names
   * of organizations which no record refers to: “British” of British Airways. False where there is none.
   */
  private reveal(country: Entity, code: string): boolean {
    if (this.unnamed.has(code)) return false;
    const own = this.nations.filter((nation) => nation.code === code && nation.kind !== "capital");
    for (const form of new Set(own.map(({ start, end }) => this.text.slice(start, end)))) {
      const isHiding = ([name, bearer]: [string, Entity]) =>
        bearer.kind === "organization" && !this.given.has(bearer) && mentionsOf(name, [form]).size > 0;
      const [hiding, others] = [
        [...this.owners].filter(isHiding),
        [...this.owners].filter((owner) => !isHiding(owner)),
      ];
      const names = others.map(([name]) => name);
      if (names.includes(form) || !mentionsOf(this.text, [...names, form]).has(form)) continue;
      for (const [name, bearer] of hiding) {
        this.owners.delete(name);
        this.forms.delete(bearer);
      }
      this.owners.set(form, country);
      this.forms.set(country, [form]);
      this.byCode.set(code, country);
      return true;
    }
    this.unnamed.add(code);
    return false;
  }

  /** The code of a country that the text names by a noun; null where it does not. */
  country(code: string | null): string | null {
    return code === null ? null : this.ref(this.byCode.get(code) ?? newEntity("country", code, 0, code));
  }

  /** The organization that has just these words for a name. */
  organization(words: string): string | null {
    const owner = this.owners.get(words);
    return owner?.kind === "organization" ? this.ref(owner) : null;
  }

  /** The ids and codes of parties, each once. */
  refs(parties: readonly Party[]): string[] {
    return [
      ...new Set(
        parties.flatMap(({ entity, code }) => (code === null ? this.ref(entity) : this.side(code)) ?? []),
      ),
    ];
  }

  private side(code: string): string | null {
    const capital = this.byCapital.get(code);
    if (capital !== undefined && !this.byCode.has(code) && this.formsOf(capital).length > 0)
      this.byCode.set(code, capital);
    return this.country(code);
  }

  /** The leaders whom a passage names. */
  leadersIn(range: Range): string[] {
    const found = within(this.names.mentions, range);
    const ids = found.flatMap(({ entity }) =>
      entity !== null && entity.kind === "person" && entity.offices.length > 0
        ? (this.ref(entity) ?? [])
        : [],
    );
    return [...new Set(ids)];
  }

  /** The countries that a passage names by a noun. */
  countriesIn(range: Range): string[] {
    const found = within(this.nations, range).filter(({ kind }) => kind === "name");
    return [...new Set(found.flatMap(({ code }) => this.country(code) ?? []))];
  }

  /** Where a passage says that something takes place; null where it does not. */
  placeIn(range: Range): string | null {
    const places = [
      ...within(this.names.mentions, range).filter(({ entity }) => entity?.kind === "place"),
      ...within(this.nations, range).filter(({ kind }) => kind !== "adjective"),
    ];
    const place = placeIn(this.text, places, range);
    return place === null ? null : this.words(place);
  }

  /** The entity whose record stands for another of the same name; itself where there is none. */
  bearerOf(entity: Entity): Entity {
    return this.sameAs.get(entity) ?? entity;
  }

  isReferredTo(entity: Entity): boolean {
    return this.given.has(entity);
  }

  /** All organizations that have been referred to. */
  organizations(): { id: string; name: string; aliases: string[] }[] {
    return [...this.given].flatMap(([entity, id]) =>
      entity.kind === "organization" ? [{ id, name: entity.name, aliases: this.aliasesOf(entity) }] : [],
    );
  }

  aliasesOf(entity: Entity): string[] {
    return this.formsOf(entity).filter((form) => form !== entity.name);
  }

  countries(): { code: string; aliases: string[] }[] {
    const named = new Set(this.nations.flatMap(({ code, kind }) => (kind === "name" ? code : [])));
    return [...this.byCode].flatMap(([code, entity]) => {
      const aliases = [...this.formsOf(entity)];
      return aliases.length > 0 && (named.has(code) || this.needed.has(code)) ? [{ code, aliases }] : [];
    });
  }

  selector(range: Range): TextQuoteSelector {
    return this.passages.select(range);
  }

  /** An id made of the first words. */
  id(words: string, fallback: string): string {
    return this.ids.next(words.split(/\s+/).slice(0, 6).join(" "), fallback);
  }

  /** How sure a record is, by the ground on which it was found, which is noted. */
  confidence(id: string, kind: Measured, ground: string): number {
    this.grounds.set(groundKey(kind, id), ground);
    return confidenceOf(kind, ground);
  }

  words({ start, end }: Range): string {
    return this.text.slice(start, end).trim();
  }
}

function familyName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

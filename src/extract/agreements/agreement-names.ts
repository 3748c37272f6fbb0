import { fold } from "../../actor/name";
import type { Range } from "../../fact/span.type";
import { ARMED_NAME, initials, isOrgName, placesIn, unionsIn } from "./agreement-group-words";
import type { PhraseList } from "./agreement-phrases";
import { isThing } from "./agreement-runs";
import { countryAt } from "../countries/country-names";
import { mainCountries, type CountryMention } from "../countries/country-mentions";
import { newEntity, type Entity, type Mention } from "../names/entities";
import type { Party } from "./parties";
import type { Names } from "../names/people";
import type { Item } from "../text/reading";
import { within } from "../text/within";

/** Among more names than this no longer form of one is looked for: no article has them. */
const MOST = 400;
/** So far back “the company” may have been named. */
const BACK = 40;

/** The organizations and countries of an article, by all names that it has for them; new ones are added to its names. */
export class GroupNames {
  private readonly mentions: readonly Mention[];
  private readonly byName = new Map<string, Entity>();
  private readonly stands = new Map<Entity, Entity>();
  /** Names of which nobody knows yet what they name. */
  private readonly unknown = new Map<string, Entity>();
  private main: string | null | undefined;
  private places: ReadonlySet<string> | null = null;
  private unions: readonly string[] | null = null;
  /** The armed groups of the article that have been met. */
  readonly armed = new Set<Entity>();

  constructor(
    readonly text: string,
    private readonly names: Names,
    readonly nations: readonly CountryMention[],
  ) {
    for (const entity of names.entities) if (ARMED_NAME.test(entity.name)) this.armed.add(entity);
    this.mentions = [...names.mentions].sort((a, b) => a.start - b.start);
    for (const entity of names.entities)
      for (const form of entity.forms)
        if (entity.kind === "organization") this.byName.set(fold(form), entity);
        else if (entity.kind === "place" && !ARMED_NAME.test(form)) this.unknown.set(form, entity);
  }

  /** The organization that a run of capitals names, made where it is new. */
  organization(
    items: readonly Item[],
    from: number,
    head: number,
    known: Entity | null,
    short: Item | null,
  ): Entity | null {
    const [a, b] = [items[from], items[head]];
    if (a === undefined || b === undefined) return null;
    const words = this.text
      .slice(a.start, b.end)
      .replace(/\s+/g, " ")
      .replace(/^(?:The|the) /, "");
    if (words.length < 2 || !/\p{L}{2}/u.test(words)) return null;
    const base = known !== null ? this.bearer(known) : null;
    const found = base ?? this.organizationOf(words) ?? this.promoted(words, a.start);
    found.forms.add(words);
    if (found.name.length < words.length && base !== null && words.includes(found.name)) found.name = words;
    this.byName.set(fold(words), found);
    const letters = initials(found.name);
    if (letters.length > 1 && this.byName.has(fold(letters))) this.abbreviate(found, letters);
    if (short !== null) this.abbreviate(found, short.text);
    return found;
  }

  /** The one organization that bears a name, a part of whose name it is, or whose letters it is made of. */
  organizationOf(words: string): Entity | null {
    const key = fold(words);
    const known = this.byName.get(key);
    if (known !== undefined) return this.bearer(known);
    if (this.byName.size > MOST) return null;
    for (const [name, entity] of this.byName) {
      if (
        name.startsWith(`${key} `) ||
        (key.length > 4 && name.endsWith(` ${key}`)) ||
        (key.startsWith(`${name} `) && !name.includes("union "))
      )
        return this.bearer(entity);
      if (/^\p{Lu}{2,6}$/u.test(words) && initials(entity.name) === words) {
        return this.bearer(entity);
      }
    }
    return null;
  }

  /** Whom one half of “the Ethiopia-Somaliland deal” means; null where the article names nobody so. */
  half(word: string): Party | null {
    const nation = countryAt([{ text: word }], 0);
    if (nation !== null) return { entity: null, code: nation.code };
    const known = this.organizationOf(word) ?? (this.unknown.has(word) ? this.promoted(word, 0) : null);
    return known === null ? null : { entity: known, code: null };
  }

  promoted(words: string, start: number): Entity {
    const known = this.unknown.get(words);
    if (known !== undefined) {
      known.kind = "organization";
      return known;
    }
    const entity = newEntity("organization", words, start);
    this.names.entities.push(entity);
    return entity;
  }

  bearer(entity: Entity): Entity {
    return this.stands.get(entity) ?? entity;
  }

  /** “National Salvation Front (NSF)”: two names of one. */
  abbreviate(entity: Entity, short: string): void {
    const other = this.byName.get(fold(short));
    if (other !== undefined && other !== entity) {
      // The record goes by the full name for whoever refers to either.
      for (const form of other.forms) entity.forms.add(form);
      other.name = entity.name;
      this.stands.set(other, entity);
    }
    entity.forms.add(short);
    this.byName.set(fold(short), entity);
  }

  /** The country that a stretch names, by name, adjective or capital, the last one of it. */
  countryIn(items: readonly Item[], from: number, to: number): string | null {
    const [a, b] = [items[from], items[to]];
    if (a === undefined || b === undefined) return null;
    return within(this.nations, { start: a.start, end: b.end }).at(-1)?.code ?? null;
  }

  codeOf(items: readonly Item[], list: PhraseList | null): string | null {
    const [a, b] = list === null ? [] : [items[list.from], items[list.to - 1]];
    if (a === undefined || b === undefined) return null;
    return within(this.nations, { start: a.start, end: b.end })[0]?.code ?? null;
  }

  mainCountry(): string | null {
    if (this.main !== undefined) return this.main;
    const [first, second] = mainCountries(this.nations, this.text);
    return (this.main = first !== undefined && first[1] > 1.2 * (second?.[1] ?? 0) ? first[0] : null);
  }

  mentionOver({ start, end }: Range): Mention | undefined {
    const found = this.mentions[this.indexAt(this.mentions, start + 1)];
    return found !== undefined && found.start < end && found.end > start ? found : undefined;
  }

  nationOver({ start, end }: Range): CountryMention | undefined {
    const found = this.nations[this.indexAt(this.nations, start + 1)];
    return found !== undefined && found.start < end && found.end > start ? found : undefined;
  }

  /** The first of many ranges in order that ends at a place or behind it. */
  private indexAt(ranges: readonly Range[], place: number): number {
    let low = 0;
    for (let high = ranges.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A name that the text uses with a place's preposition, or that is called a town or region. */
  isPlace(words: string): boolean {
    this.places ??= placesIn(this.text);
    return this.places.has(words) && !isOrgName(words);
  }

  /** The European Union, under whatever name the article has it; null where it has none. */
  europeanUnion(): Entity | null {
    return this.organizationOf("European Union") ?? this.organizationOf("EU");
  }

  /** The one trade union that the article names; null where there are none or several. */
  union(): Entity | null {
    this.unions ??= unionsIn(this.text);
    const [only, another] = this.unions;
    if (only === undefined || another !== undefined) return null;
    const found = this.organizationOf(only) ?? this.promoted(only, this.text.indexOf(only));
    found.forms.add(only);
    if (only.includes(found.name)) found.name = only;
    return found;
  }

  /** The organization named last before a place, of those that a test lets through. */
  lastBefore(start: number, isMeant: (name: string) => boolean): Entity | null {
    let at = this.indexAt(this.mentions, start);
    for (let steps = 0; steps < BACK && at > 0; steps++) {
      const entity = this.mentions[--at]?.entity;
      if (entity?.kind === "organization" && isMeant(entity.name)) return entity;
    }
    return null;
  }

  /** The country named last before a place, by its name or its people; null where none is near. */
  nationBefore(start: number): string | null {
    let at = this.indexAt(this.nations, start);
    for (let steps = 0; steps < BACK && at > 0; steps++) {
      const nation = this.nations[--at];
      if (nation !== undefined && nation.kind !== "capital" && nation.start < start) return nation.code;
    }
    return null;
  }

  /** Takes what was taken for a person for the company that its place shows it to be: “chip maker Arm”. */
  correct(items: readonly Item[], head: number, entity: Entity): void {
    if (entity.kind !== "person" || !isThing(items, head, entity)) return;
    entity.kind = "organization";
    for (const form of entity.forms) this.byName.set(fold(form), entity);
  }
}

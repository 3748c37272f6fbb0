import type { Range } from "../fact/span.type";
import type { AnnotatedArticleSource } from "../news/annotated-article";
import { mentionsOf } from "../news/mentions";
import { mainCountry, type CountryMention } from "./country-mentions";
import type { Entity, OfficeFound } from "./entities";
import type { ArticleDocument } from "./extract";
import { Ids, keyOf } from "./ids";
import { isNational } from "./offices";
import type { Names } from "./people";
import type { QuoteFound } from "./quotes";
import { selectorOf } from "./selector";

type Leader = NonNullable<AnnotatedArticleSource["leaders"]>[number];
type Person = NonNullable<AnnotatedArticleSource["people"]>[number];
type Organization = NonNullable<AnnotatedArticleSource["organizations"]>[number];
type Quote = NonNullable<AnnotatedArticleSource["quotes"]>[number];

/** Puts together what was found, under ids, so that the loader accepts it: every name stands in the text once. */
export class Assembly {
  private readonly ids = new Ids();
  private readonly text: string;
  /** Names that the text holds as words of their own, each with the entity that bears it. */
  private readonly owners = new Map<string, Entity>();
  private readonly refs = new Map<Entity, string>();
  private readonly countries = new Map<string, Entity>();
  private readonly quotes: Quote[] = [];
  /** Countries that other records refer to; one that the text names by an adjective alone is listed for them only. */
  private readonly needed = new Set<string>();
  readonly mainCountry: string | null;

  constructor(
    private readonly document: ArticleDocument,
    private readonly names: Names,
    private readonly nations: readonly CountryMention[],
  ) {
    this.text = document.text;
    this.mainCountry = mainCountry(nations, document.text);
    this.own();
  }

  /** Gives each name to the entity that bears it: people first, since “Jordan” may be a family name. */
  private own(): void {
    const wanted = new Map<string, Entity>();
    const order = { person: 0, organization: 1, country: 2, place: 3 };
    for (const entity of [...this.names.entities].sort((a, b) => order[a.kind] - order[b.kind])) {
      if (entity.kind === "place" || entity.kind === "country") continue;
      for (const form of [entity.name, ...entity.forms]) if (!wanted.has(form) && form === form.trim() && form !== "") wanted.set(form, entity);
    }
    for (const entity of this.names.entities) if (entity.code !== null) this.countries.set(entity.code, entity);
    const nouns = new Set(this.nations.flatMap(({ code, kind }) => (kind === "name" ? code : [])));
    for (const { code, kind, start, end } of this.nations) {
      const form = this.text.slice(start, end);
      if (kind === "capital" || wanted.has(form) || (kind === "adjective" && nouns.has(code))) continue;
      const country = this.countries.get(code) ?? { kind: "country", name: form, forms: new Set<string>(), gender: "?", offices: [], heads: [], description: null, code, first: start, mentions: 1 };
      this.countries.set(code, country);
      wanted.set(form, country);
    }
    const found = mentionsOf(this.text, wanted.keys());
    for (const [form, entity] of wanted) if (found.has(form)) this.owners.set(form, entity);
  }

  private formsOf(entity: Entity): string[] {
    return [...this.owners].flatMap(([form, owner]) => (owner === entity ? form : []));
  }

  /** The id of an entity, or the code of a country; null where the text does not hold a name of its own for it. */
  ref(entity: Entity | null): string | null {
    if (entity === null || entity.kind === "place") return null;
    if (entity.code !== null) {
      if (this.formsOf(entity).length === 0) return null;
      this.needed.add(entity.code);
      return entity.code;
    }
    const known = this.refs.get(entity);
    if (known !== undefined) return known;
    if (!this.formsOf(entity).includes(entity.name)) return null;
    const id = this.ids.next(entity.kind === "person" ? familyName(entity.name) : entity.name, "actor");
    this.refs.set(entity, id);
    return id;
  }

  /** The code of a country that the text names by a noun; null where it does not. */
  country(code: string | null): string | null {
    return code === null ? null : this.ref(this.countries.get(code) ?? null);
  }

  selector(range: Range) {
    return selectorOf(this.text, range);
  }

  id(words: string, fallback: string): string {
    return this.ids.next(words, fallback);
  }

  addQuote({ passages, kind, speaker, naming }: QuoteFound): void {
    const [first] = passages;
    if (first === undefined) return;
    const words = this.text.slice(first.start, first.end).split(/\s+/).slice(0, 6).join(" ");
    const speakerText = naming === null ? "" : this.text.slice(naming.start, naming.end).trim();
    this.quotes.push({
      id: this.id(words, "quotation"),
      evidence: passages.map((range) => this.selector(range)),
      kind,
      speaker: this.ref(speaker),
      ...(speakerText === "" ? {} : { speakerText }),
    });
  }

  article(): AnnotatedArticleSource {
    const { slug, url, author, publisher } = this.document;
    const leaders: Leader[] = [];
    const people: Person[] = [];
    for (const entity of this.names.entities) {
      if (entity.kind !== "person") continue;
      const offices = this.officesOf(entity);
      const matters = this.refs.has(entity) || (entity.mentions > 1 && entity.name.includes(" "));
      if (offices.length === 0 && !matters) continue;
      const id = this.ref(entity);
      if (id === null) continue;
      const person = { id, name: entity.name, aliases: this.formsOf(entity).filter((form) => form !== entity.name), ...nameParts(entity.name) };
      if (offices.length > 0) leaders.push({ ...person, offices: offices.map((office) => this.office(id, office)) });
      else people.push({ ...person, ...(entity.description === null ? {} : { description: this.text.slice(entity.description.start, entity.description.end).trim() }) });
    }
    const organizations: Organization[] = [];
    for (const [entity, id] of this.refs) {
      if (entity.kind === "organization") organizations.push({ id, name: entity.name, aliases: this.formsOf(entity).filter((form) => form !== entity.name) });
    }
    const countries = [...this.countries].flatMap(([code, entity]) => {
      const aliases = this.formsOf(entity);
      const named = this.needed.has(code) || this.nations.some((nation) => nation.code === code && nation.kind === "name");
      return aliases.length === 0 || !named ? [] : [{ code, aliases }];
    });
    return {
      slug,
      text: this.text,
      language: "en",
      ...(publisher == null || publisher.trim() === "" ? {} : { publisher }),
      ...(author == null || author.trim() === "" ? {} : { author }),
      ...(url == null ? {} : { url }),
      countries,
      organizations,
      leaders,
      people,
      quotes: this.quotes,
    };
  }

  /** The offices of a person, each once. */
  private officesOf(entity: Entity): OfficeFound[] {
    const offices = new Map<string, OfficeFound>();
    for (const office of entity.offices) {
      const key = office.title.toLowerCase();
      const known = offices.get(key);
      if (known === undefined || (known.country === null && known.of === null && (office.country !== null || office.of !== null))) offices.set(key, office);
    }
    return [...offices.values()];
  }

  private office(holder: string, { title, country, of, evidence }: OfficeFound): Leader["offices"][number] {
    const organization = of === null ? null : this.organizationOf(of);
    const whose = country ?? (organization === null && isNational(title) ? this.mainCountry : null);
    return {
      id: this.id(`${holder} ${title}`, "office"),
      evidence: [this.selector(evidence)],
      status: "STATED",
      title,
      country: isNational(title) ? this.country(whose) : null,
      organization,
    };
  }

  private organizationOf({ start, end }: Range): string | null {
    const words = this.text.slice(start, end);
    const owner = this.owners.get(words);
    return owner?.kind === "organization" ? this.ref(owner) : null;
  }
}

function familyName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

function nameParts(name: string): { givenName?: string; familyName?: string } {
  const words = name.split(" ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined ? {} : { givenName: words.slice(0, -1).join(" "), familyName: last };
}

export { keyOf };

import type { Range } from "../fact/span.type";
import type { AnnotatedArticleSource } from "../news/annotated-article";
import { mentionsOf } from "../news/mentions";
import { mainCountries, type CountryMention } from "./country-mentions";
import type { AgreementFound } from "./agreements";
import type { MissionFound } from "./missions";
import type { Party } from "./parties";
import type { PledgeFound } from "./pledges";
import type { DateFound } from "./dates";
import type { EventFound } from "./events";
import type { Entity, OfficeFound } from "./entities";
import type { ArticleDocument } from "./extract";
import { Ids } from "./ids";
import { isNational, suits } from "./offices";
import { isOrganizationName } from "./person-nouns";
import type { Names } from "./people";
import type { QuoteFound } from "./quotes";
import { selectorOf } from "./selector";

type Leader = NonNullable<AnnotatedArticleSource["leaders"]>[number];
type Person = NonNullable<AnnotatedArticleSource["people"]>[number];
type Organization = NonNullable<AnnotatedArticleSource["organizations"]>[number];
type Event = NonNullable<AnnotatedArticleSource["events"]>[number];
type Agreement = NonNullable<AnnotatedArticleSource["agreements"]>[number];
type Mission = NonNullable<AnnotatedArticleSource["missions"]>[number];
type Pledge = NonNullable<AnnotatedArticleSource["pledges"]>[number];
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
  private readonly events: Event[] = [];
  private readonly agreements: Agreement[] = [];
  private readonly missions: Mission[] = [];
  private readonly pledges: Pledge[] = [];
  private missionId: string | null = null;
  /** Countries that other records refer to; one that the text names by an adjective alone is listed for them only. */
  private readonly needed = new Set<string>();
  private readonly mainCountries: [string, number][];

  constructor(
    private readonly document: ArticleDocument,
    private readonly names: Names,
    private readonly nations: readonly CountryMention[],
    private readonly dateline: DateFound | null,
  ) {
    this.text = document.text;
    this.mainCountries = mainCountries(nations, document.text);
    this.own();
  }

  /** Gives each name to the entity that bears it: people first, since “Jordan” may be a family name. */
  private own(): void {
    const wanted = new Map<string, Entity>();
    const order = { person: 0, organization: 1, country: 2, place: 3 };
    for (const entity of [...this.names.entities].sort((a, b) => order[a.kind] - order[b.kind])) {
      if (entity.kind === "place" || entity.kind === "country") continue;
      for (const form of [entity.name, ...entity.forms])
        if (!wanted.has(form) && form === form.trim() && form !== "") wanted.set(form, entity);
    }
    for (const entity of this.names.entities)
      if (entity.code !== null) this.countries.set(entity.code, entity);
    const nouns = new Set(this.nations.flatMap(({ code, kind }) => (kind === "name" ? code : [])));
    for (const { code, kind, start, end } of this.nations) {
      const form = this.text.slice(start, end);
      if (kind === "capital" || wanted.has(form) || (kind === "adjective" && nouns.has(code))) continue;
      const country = this.countries.get(code) ?? {
        kind: "country",
        name: form,
        forms: new Set<string>(),
        gender: "?",
        offices: [],
        heads: [],
        description: null,
        code,
        first: start,
        mentions: 1,
      };
      this.countries.set(code, country);
      wanted.set(form, country);
    }
    // “US Supreme Court” must not hide the only place where the US is named.
    const first = mentionsOf(this.text, wanted.keys());
    for (const [form, { kind }] of wanted) {
      if (kind !== "country" || first.has(form)) continue;
      for (const [other, { kind: otherKind }] of wanted) {
        if (
          otherKind === "organization" &&
          isOrganizationName(other) &&
          other !== form &&
          mentionsOf(other, [form]).size > 0
        )
          wanted.delete(other);
      }
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

  addEvent({ kind, evidence, date, named }: EventFound): void {
    const words = this.text.slice(evidence.start, evidence.end);
    const name = named === null ? words : this.text.slice(named.start, named.end);
    this.events.push({
      id: this.id(name.split(/\s+/).slice(0, 6).join(" "), "event"),
      evidence: [this.selector(evidence)],
      status: "STATED",
      name: name.trim(),
      kind,
      ...(date === null ? {} : { date: this.date(date) }),
      leaders: this.leadersIn(evidence),
      countries: this.countriesIn(evidence),
    });
  }

  addAgreement({ title, evidence, status, domain, parties, provisions, exhaustive }: AgreementFound): void {
    const words = this.text.slice(title.start, title.end).trim();
    const id = this.id(words, "agreement");
    const [first] = evidence;
    if (words === "" || first === undefined) return;
    this.agreements.push({
      id,
      evidence: evidence.map((range) => this.selector(range)),
      status,
      title: words,
      summary: evidence.map(({ start, end }) => this.text.slice(start, end)).join(" … "),
      domain,
      parties: this.partiesOf(parties),
      provisions: provisions.map((provision) => ({
        id: this.id(
          this.text
            .slice(provision.evidence.start, provision.evidence.end)
            .split(/\s+/)
            .slice(0, 6)
            .join(" "),
          "provision",
        ),
        evidence: [this.selector(provision.evidence)],
        status: "PLANNED",
        participants: this.partiesOf(provision.participants),
      })),
      exhaustive,
    });
  }

  addMission(mission: MissionFound): void {
    const name = this.text.slice(mission.name.start, mission.name.end);
    const agency = mission.agency === null ? undefined : this.owners.get(mission.agency);
    const fact = (range: Range) => ({ evidence: [this.selector(range)], status: mission.status });
    this.missionId = this.id(name, "mission");
    this.missions.push({
      id: this.missionId,
      ...fact(mission.evidence),
      name,
      ...(mission.program === null ? {} : { program: mission.program }),
      ...(mission.destination === null ? {} : { destination: mission.destination }),
      agency: agency?.kind === "organization" ? this.ref(agency) : null,
      countries: mission.countries.flatMap((code) => this.country(code) ?? []),
      participations: mission.participations.flatMap(({ evidence, country, role, count }) => {
        const code = this.country(country);
        return code === null
          ? []
          : [
              {
                id: this.id(`${count ?? ""} ${country} ${role}`, "participation"),
                ...fact(evidence),
                country: code,
                role,
                count,
              },
            ];
      }),
      milestones: mission.milestones.map(({ evidence, text, country }) => ({
        id: this.id(text, "milestone"),
        evidence: [this.selector(evidence)],
        status: "PLANNED",
        text,
        country: this.country(country),
      })),
    });
  }

  addPledge({
    evidence,
    item,
    quantity,
    giver,
    recipient,
    maker,
    occasion,
    occasionDate,
  }: PledgeFound): void {
    const [by] = this.partiesOf([giver]);
    if (by === undefined) return;
    const [to] = recipient === null ? [] : this.partiesOf([recipient]);
    const [made] = maker === null ? [] : this.partiesOf([maker]);
    const ofMission =
      this.missions.length > 0 && /\b(?:moon|rover|space|lunar|astronaut)/i.test(item)
        ? this.missionId
        : null;
    this.pledges.push({
      id: this.id(item, "pledge"),
      evidence: evidence.map((range) => this.selector(range)),
      status: "ANNOUNCED",
      item,
      quantity,
      giver: by,
      recipient: to ?? null,
      maker: made ?? null,
      mission: ofMission,
      ...(occasion === null ? {} : { occasion }),
      ...(occasionDate === null ? {} : { occasionDate: this.date(occasionDate) }),
    });
  }

  private partiesOf(parties: readonly Party[]): string[] {
    return [
      ...new Set(
        parties.flatMap(({ entity, code }) => (code === null ? this.ref(entity) : this.country(code)) ?? []),
      ),
    ];
  }

  private date({ text, edtf, derivation, start, end }: DateFound) {
    return {
      text,
      edtf,
      ...(derivation === null ? {} : { derivation }),
      evidence: [this.selector({ start, end })],
    };
  }

  /** The leaders whom a passage names. */
  private leadersIn({ start, end }: Range): string[] {
    const found = this.names.mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const ids = found.flatMap(({ entity }) =>
      entity !== null && entity.kind === "person" && entity.offices.length > 0
        ? (this.ref(entity) ?? [])
        : [],
    );
    return [...new Set(ids)];
  }

  /** The countries that a passage names by a noun. */
  private countriesIn({ start, end }: Range): string[] {
    const found = this.nations.filter(
      (nation) => nation.kind === "name" && nation.start >= start && nation.end <= end,
    );
    return [...new Set(found.flatMap(({ code }) => this.country(code) ?? []))];
  }

  private publishedAt(): NonNullable<AnnotatedArticleSource["publishedAt"]> | null {
    const { publishedAt } = this.document;
    if (this.dateline !== null && (publishedAt == null || publishedAt === this.dateline.edtf))
      return this.date(this.dateline);
    return publishedAt == null ? null : { text: publishedAt, edtf: publishedAt };
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
      const person = {
        id,
        name: entity.name,
        aliases: this.formsOf(entity).filter((form) => form !== entity.name),
        ...nameParts(entity.name),
      };
      if (offices.length > 0)
        leaders.push({ ...person, offices: offices.map((office) => this.office(id, office)) });
      else
        people.push({
          ...person,
          ...(entity.description === null
            ? {}
            : { description: this.text.slice(entity.description.start, entity.description.end).trim() }),
        });
    }
    const organizations: Organization[] = [];
    for (const [entity, id] of this.refs) {
      if (entity.kind === "organization")
        organizations.push({
          id,
          name: entity.name,
          aliases: this.formsOf(entity).filter((form) => form !== entity.name),
        });
    }
    const countries = [...this.countries].flatMap(([code, entity]) => {
      const aliases = this.formsOf(entity);
      const named =
        this.needed.has(code) ||
        this.nations.some((nation) => nation.code === code && nation.kind === "name");
      return aliases.length === 0 || !named ? [] : [{ code, aliases }];
    });
    const publishedAt = this.publishedAt();
    return {
      slug,
      ...(publishedAt === null ? {} : { publishedAt }),
      text: this.text,
      language: "en",
      ...(publisher == null || publisher.trim() === "" ? {} : { publisher }),
      ...(author == null || author.trim() === "" ? {} : { author }),
      ...(url == null ? {} : { url }),
      countries,
      organizations,
      leaders,
      people,
      events: this.events,
      quotes: this.quotes,
      agreements: this.agreements,
      missions: this.missions,
      pledges: this.pledges,
    };
  }

  /** The offices of a person, each once. */
  private officesOf(entity: Entity): OfficeFound[] {
    const offices = new Map<string, OfficeFound>();
    for (const office of entity.offices) {
      const key = office.title
        .toLowerCase()
        .replaceAll("-", " ")
        .replace(/\bchair(?:wo)?man|chairperson/, "chair");
      const known = offices.get(key);
      if (
        known === undefined ||
        (known.country === null && known.of === null && (office.country !== null || office.of !== null))
      )
        offices.set(key, office);
    }
    const all = [...offices.values()];
    const shorter = (title: string) =>
      all.some((other) => {
        const rest = other.title.toLowerCase();
        return (
          (rest.endsWith(` ${title}`) &&
            !/\b(?:vice|deputy|prime|assistant|foreign|first|under)\b/.test(rest.slice(0, -title.length))) ||
          rest.startsWith(`${title} of `)
        );
      });
    return all.filter(({ title }) => !shorter(title.toLowerCase()));
  }

  private office(holder: string, { title, country, of, evidence }: OfficeFound): Leader["offices"][number] {
    // Parliaments and courts of a country count as the country.
    const ofState = of !== null && OF_STATE.test(this.text.slice(of.start, of.end));
    const organization = of === null || ofState ? null : this.organizationOf(of);
    const federal = /\bjudge\b/i.test(title) && /\b[Ff]ederal\b/.test(this.text);
    const ofOther =
      of !== null &&
      !ofState &&
      (organization !== null || isOrganizationName(this.text.slice(of.start, of.end)));
    const national =
      (isNational(title, country !== null) && (country !== null || !ofOther)) ||
      (federal && organization === null);
    const whose = country ?? (organization === null && national ? this.countryFor(title) : null);
    return {
      id: this.id(`${holder} ${title}`, "office"),
      evidence: [this.selector(evidence)],
      status: "STATED",
      title,
      country: national ? this.country(whose) : null,
      organization,
    };
  }

  /** The country of an office that the text leaves out: the one that the article is about, if one is. */
  private countryFor(title: string): string | null {
    const [first, second] = this.mainCountries.filter(([code]) => suits(title, code));
    return first === undefined || (second !== undefined && second[1] > first[1] * 0.9) ? null : first[0];
  }

  private organizationOf({ start, end }: Range): string | null {
    const words = this.text.slice(start, end);
    const owner = this.owners.get(words);
    return owner?.kind === "organization" ? this.ref(owner) : null;
  }
}

const OF_STATE =
  /^(?:the )?(?:[A-Z]\w+ ){0,2}(?:Supreme Court|Senate|House|House of \w+|Congress|Parliament|Knesset|Duma|Bundestag)$/;

function familyName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

function nameParts(name: string): { givenName?: string; familyName?: string } {
  const words = name.split(" ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined
    ? {}
    : { givenName: words.slice(0, -1).join(" "), familyName: last };
}

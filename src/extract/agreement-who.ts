import { fold } from "../actor/name";
import type { Range } from "../fact/span.type";
import type { Phrase, PhraseList } from "./agreement-phrases";
import { countryAt } from "./country-names";
import { mainCountries, type CountryMention } from "./country-mentions";
import { newEntity, type Entity, type Mention } from "./entities";
import type { Party } from "./parties";
import type { Names } from "./people";
import { arePeople, isPersonNoun, ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import type { Item } from "./reading";
import { within } from "./within";
import { wordSet } from "./words";

/** Somebody who may be bound by an agreement, as a noun phrase tells of him. */
export interface Side extends Range {
  /** Null where the text has no name for it (two rebel groups), or names it elsewhere (both sides). */
  readonly party: Party | null;
  /** The statesman who stands for his state. */
  readonly person: Entity | null;
  /** Whether it takes up those named before: the two countries, they. */
  readonly isAgain: boolean;
}

/** Nouns for a state and those who act for it; with the name of a country before or behind they mean the country. */
const STATE = wordSet(`
  government governments gov't govt state regime junta authorities administration military army troops forces force cabinet
  officials official negotiators negotiator representatives representative delegation delegations delegates envoy envoys
  diplomats diplomat leaders leader leadership president presidents minister ministers premier premiers premierships
  ambassador ambassadors ministry ministries side sides team teams counterpart counterparts chancellor king emir monarch
  foreign-ministers parliament parliaments congress senate lawmakers heads head chief chiefs commander commanders nation country
  counterparties mediators spokesman spokeswoman spokesperson office republic embassy kingdom
`);
/** Of these, the ones that mean the state even where no country stands beside them. */
const ALONE = wordSet("government gov't govt regime junta state");
/** Nouns for armed or political groups, which have a name before or behind them: Farc rebels, the VVD party. */
const GROUP = wordSet(`
  rebels rebel fighters fighter militants militant insurgents insurgent separatists separatist guerrillas guerrilla guerillas
  militia militias movement movements group groups faction factions fractions party parties union unions coalition alliance
  front army opposition company companies firm firms giant giants maker carmaker airline bank bloc organization organisation
  league federation association tribe tribes clan clans islamists revolutionaries mps lawmakers unit arm subsidiary club workers members employees
  staff miners teachers machinists players owners holding supporters troops soldiers leaders leader leadership forces force
  officials negotiators representatives representative delegation delegates spokesman executives heads head chief chiefs
  president chairman secretary-general team government administration side sides candidate politicians fund agency
  university college school council city authority board studio studios network producer supplier operator retailer
  manufacturer developer publisher startup start-up lender insurer miner utility monopoly partner rival signatories members
  boss bosses owner exchange service website engine site ceo countries nations states powers opposition shareholders investors board boards directors management
`);
const PLURAL_AGAIN = /^(?:sides|countries|nations|parties|governments|leaders|companies|states|neighbou?rs|firms|rivals|presidents|groups|factions|powers|giants|clubs|men|allies|ministers|unions|two|both|they|each|other|ones|signatories|forces|teams|organi[sz]ations|universities|koreas)$/;
const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|king|queen|emir|sultan|secretary of state|taoiseach|ambassador|secretary|envoy|representative|leader)\b/i;
const NO_NAME = /^(?:\d|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)\b|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Both|All|Some|Many|Most|Several|Other|Only|Another|Each)$|\$|The$|A$|An$|On$|In$|Under$|Following$|According$|However$|Meanwhile$|Critics$|Talks$|Negotiat|But$|And$|If$|It$|This$|That$|As$|At$|After$|Article$|Section$)/;
const REGIONS = /^(?:Western|Eastern|Northern|Southern|Central|North|South|East|West|Middle|Mr|Mrs|Ms|Dr|African|Asian|European|Arab|Islamist|Muslim|Islamic|Shiite|Sunni|Jewish|Christian|Marxist|Kurdish|Basque|Catalan|Latin|Hellenic|Asian|Baltic|Balkan|Nordic|Gulf|Pacific|Atlantic|Caribbean|Western-backed|Balkans|Scandinavian)$/;

const AGENCIES = /^(?:AP|AFP|Reuters|Xinhua|APA|AAP|DPA|ANI|PTI|IANS|UPI|TASS|Tass|RIA|Interfax|Bloomberg|BBC|CNN|Anadolu|Kyodo|Yonhap|EFE|ANSA|Agencies|VOA|NHK|Sputnik|Press)$/;

/** Among more names than this no longer form of one is looked for: no article has them. */
const MOST = 400;

/** Makes parties of the noun phrases of an article. */
export class Who {
  private readonly mentions: readonly Mention[];
  private readonly byName = new Map<string, Entity>();
  private readonly stands = new Map<Entity, Entity>();
  private main: string | null | undefined;
  private places: ReadonlySet<string> | null = null;
  /** The armed groups of the article that have been met. */
  private readonly armed = new Set<Entity>();
  private unions: readonly string[] | null = null;
  private readonly unknown = new Map<string, Entity>();

  constructor(
    private readonly text: string,
    private readonly names: Names,
    private readonly nations: readonly CountryMention[],
  ) {
    for (const entity of names.entities) if (ARMED_NAME.test(entity.name)) this.armed.add(entity);
    this.mentions = [...names.mentions].sort((a, b) => a.start - b.start);
    for (const entity of names.entities)
      for (const form of entity.forms)
        if (entity.kind === "organization") this.byName.set(fold(form), entity);
        else if (entity.kind === "place" && !ARMED_NAME.test(form)) this.unknown.set(form, entity);
  }

  /** Those whom a list of phrases names, in order. */
  sidesOf(items: readonly Item[], { phrases }: PhraseList): Side[] {
    const found: Side[] = [];
    let isPersonBefore: boolean = false;
    for (const phrase of phrases) {
      const head = items[phrase.head]?.lower ?? "";
      // “Lamamra, the Foreign Minister”: he has been named.
      const isApposed: boolean = isPersonBefore && items[phrase.from - 1]?.text === "," && (isPersonNoun(head) || STATE.has(head) || head.startsWith("co-"));
      const sides: Side[] = isApposed ? [] : this.sidesOfPhrase(items, phrase);
      isPersonBefore = sides.some(({ person, party }) => person !== null || party?.entity?.kind === "person");
      found.push(...sides);
    }
    return found;
  }

  private sidesOfPhrase(items: readonly Item[], phrase: Phrase): Side[] {
    const head = items[phrase.head];
    const first = items[phrase.from];
    if (head === undefined || first === undefined) return [];
    const range = { start: first.start, end: items[phrase.to - 1]?.end ?? head.end };
    const side = (party: Party | null, person: Entity | null = null, isAgain = false): Side[] => [
      { ...range, party, person, isAgain },
    ];
    if (/^(?:they|both|each|either)$/.test(head.lower)) return side(null, null, true);
    if (head.text === "Koreas") return [...side({ entity: null, code: "KP" }), ...side({ entity: null, code: "KR" })];
    // “Google's Motorola Mobility unit”: the owner does not matter to what has a name of its own.
    let own = phrase.from;
    for (let at = phrase.from; at < phrase.head; at++) if (/^['’]s?$/.test(items[at]?.text ?? "")) own = at + 1;
    // “Geert Wilders’ PVV”, but “Spanish Socialist Workers' Party”
    if (own > phrase.from && this.isWithinName(items, own, phrase.head)) own = phrase.from;
    // “Merkel's conservatives”
    if (/^(?:conservatives|liberals|socialists|communists|greens|nationalists|republicans|democrats)$/.test(head.text) && !items.slice(phrase.from, phrase.head).some((item) => countryAt([item], 0) !== null)) {
      const party = this.organization(items, phrase.head, phrase.head, null, null);
      return party === null ? [] : side({ entity: party, code: null });
    }
    // “Shareholders of A and B”, at the beginning of a sentence
    const isOpening = phrase.head === phrase.from && (phrase.from === 0 || /^[“"—–-]$/.test(items[phrase.from - 1]?.text ?? "")) && (GROUP.has(head.lower) || STATE.has(head.lower)) && this.mentionOver(head)?.entity?.kind !== "organization";
    if (isOpening) return this.described(items, phrase, own, side);
    if (isCapital(head) || (/^\p{N}/u.test(head.text) && isCapital(items[phrase.head - 1])))
      return this.named(items, phrase, own, side);
    return this.described(items, phrase, own, side);
  }

  /** “the Sudan Liberation Army (SLA)”, “Libyan leader Muammar Gaddafi”, “Pyongyang”. */
  private named(items: readonly Item[], phrase: Phrase, own: number, side: Maker): Side[] {
    const { head } = phrase;
    const last = items[head];
    if (last === undefined) return [];
    const nation = within(this.nations, { start: last.start, end: last.end })[0] ?? this.nationOver(last);
    const mention = this.mentionOver(last);
    const entity = mention?.entity ?? null;
    if (entity?.kind === "person" && this.isThing(items, head, entity)) {
      entity.kind = "organization";
      for (const form of entity.forms) this.byName.set(fold(form), entity);
    }
    const person = entity?.kind === "person" ? entity : null;
    if (person !== null) {
      const { code, organization } = this.standsFor(person, items, phrase);
      if (organization !== null) return side({ entity: organization, code: null });
      return side(code === null ? { entity: person, code: null } : { entity: null, code }, person);
    }
    // The whole run of capitals before and with the head.
    let from = head;
    while (from > own && (isCapital(items[from - 1]) || /^(?:and|&|of|for|the|['’]s?)$/.test(items[from - 1]?.lower ?? ""))) from--;
    while (from < head && !isCapital(items[from])) from++;
    const start = items[from]?.start ?? last.start;
    const words = this.text.slice(start, last.end);
    const union = words === "Brussels" ? (this.byName.get("european union") ?? this.byName.get("eu")) : undefined;
    if (union !== undefined) return side({ entity: this.bearer(union), code: null });
    if (words === "Washington" || words === "Downing Street") return side({ entity: null, code: words === "Washington" ? "US" : "GB" });
    if (nation !== undefined && nation.start <= start && nation.end >= last.end)
      return nation.kind === "adjective" && !/s$|^(?:British|French|Dutch|Chinese|Japanese|Irish|Swiss|Danish|Spanish|Turkish)$/.test(last.text)
        ? []
        : side({ entity: null, code: nation.code });
    if (/^(?:Kiev|Tel Aviv|Kyiv)$/.test(words)) return side({ entity: null, code: words === "Tel Aviv" ? "IL" : "UA" });
    // “the country's North”, “Sudanese Vice President” without a name
    if (nation !== undefined && nation.end === last.end && nation.kind === "name" && !/\bof /.test(words)) return side({ entity: null, code: nation.code });
    const lower = last.lower;
    if (/^(?:president|minister|government|republic|king|chancellor|secretary|taoiseach|parliament|delegation|emirate|side|administration)$/.test(lower)) {
      const code = this.countryIn(items, phrase.from, head) ?? this.codeOf(items, phrase.of) ?? (lower === "government" || lower === "president" ? this.mainCountry() : null);
      return code === null ? [] : side({ entity: null, code });
    }
    if (entity === null && (isPersonNoun(lower) || STATE.has(lower)) && !ORG_WORDS.has(lower)) return side(null);
    if (/^(?:News|Company|Group|Bank|Party|Union|Police|Court|Government|Board|Committee|School|University|Church|Press|Agency|Office|Team|Club|Service|Project|Programme|Program|Campaign|Commission|Council|Ministry|Association|Federation|Movement|Front|Army|Alliance|Coalition|Assembly|League)$|^[RD]-\p{Lu}/u.test(words)) return [];
    const isReport = AGENCIES.test(words) && /^(?:\)|:|,|news|reported|reports|said|says|quoted|quoting|correspondent|journalist|reporter)$/.test(items[head + 1]?.lower ?? ")");
    if (/\b(?:MoUs?|MOUs?|FTAs?|Agreements?|Treaty|Accords?|Pact|Memorandum|Understanding|Protocol|Convention|Deal|Plan|Declaration|Statement|Framework)$/.test(words)) return [];
    if (NO_NAME.test(words) || isReport || BODY.test(words)) return [];
    const known = entity?.kind === "organization" ? entity : null;
    // “Chinese Vice Premier Liu He”, whom nobody took for a person
    if (known === null && from < head && items.slice(from, head).some(({ text }) => /^(?:President|Premier|Minister|Chancellor|King|Queen|Emir|Sultan|Secretary|Ambassador|Envoy|Chairman|Gen\.?|General|Commander)$/.test(text))) {
      const code = this.countryIn(items, phrase.from, head);
      return code === null ? side(null) : side({ entity: null, code });
    }
    if (known === null && isOpener(items, from, head + 1)) return [];
    if (known === null && (this.isPlace(words) || PLACE_WORDS.has(lower))) return [];
    // “Tripoli-based Total”: the country's adjective is no part of the name, unless the text has it so.
    let begin = from;
    while (begin < head && /^(?:UK|US|U\.S\.|Mr\.?|Mrs\.?|Ms\.?|President|Minister|Leader|CEO)$$/.test(items[begin]?.text ?? "") || BACKED.test(items[begin]?.text ?? "")) begin++;
    if (begin > from && known !== null) {
      // “the UN-recognised Government of National Accord”
      const rest = this.text.slice(items[begin]?.start, last.end);
      known.forms.delete(words);
      if (known.name === words) known.name = rest;
    }
    const short = phrase.short ?? phrase.of?.phrases.at(-1)?.short ?? null;
    const party = this.organization(items, begin, head, known, short);
    return party === null ? [] : side({ entity: party, code: null });
  }

  /** “the rebels of the National Salvation Front”, “South Sudan's government”, “Tamil Tiger rebels”, “its rival Nokia”. */
  private described(items: readonly Item[], phrase: Phrase, own: number, side: Maker): Side[] {
    const { head, from } = phrase;
    const { lower } = items[head] ?? { lower: "" };
    const isState = STATE.has(lower);
    const isGroup = GROUP.has(lower);
    const isPerson = !/^(?:merger|number|order|offer|paper|matter|power|water|letter|chapter|quarter)s?$/.test(lower) && (isPersonNoun(lower) || isPersonNoun(lower.replace(/s$/, "")));
    const first = items[from]?.lower ?? "";
    const range0 = items[from]?.start ?? 0;
    const isMany = /^(?:both|two|the|all|these|those|each|their|three|four|five|six|seven|five|other)$/.test(first) || items[from - 1]?.lower === "both";
    if (!isState && !isGroup && !isPerson && !PLURAL_AGAIN.test(lower)) return [];
    const run = this.runBefore(items, own, head);
    const nationCode = this.countryIn(items, from, head);
    const ofSides = phrase.of === null ? [] : this.sidesOf(items, phrase.of);
    const ownerEntity = own > from ? this.mentionOver(items[own - 2] ?? { start: 0, end: 0 })?.entity ?? null : null;
    // “the country”, “the kingdom”: the one named last.
    if (/^(?:country|kingdom|republic)$/.test(lower) && first === "the" && phrase.head === phrase.from + 1 && phrase.of === null) {
      const code = this.nations.findLast(({ start, kind }) => kind !== "capital" && start < range0)?.code ?? null;
      return code === null ? side(null) : side({ entity: null, code });
    }
    if (/^mayors?$/.test(lower)) return [];
    if (/^(?:insurgents|rebels|militants|guerrillas|separatists|fighters|group|movement|militia)$/.test(lower) && first === "the" && phrase.head === phrase.from + 1 && ofSides.length === 0 && this.armed.size === 1) {
      const [only] = this.armed;
      if (only !== undefined) return side({ entity: only, code: null });
    }
    const work = run === null && ofSides.length === 0 && nationCode === null ? this.atWork(items, phrase) : null;
    if (work !== null) return side({ entity: work, code: null });
    if (isState || isGroup || isPerson) {
      const isFrom = items[(phrase.of?.from ?? 0) - 1]?.lower === "from";
      const isKnown = !isFrom || !isGroup || isState || ofSides.every(({ party }) => party?.entity == null || party.entity.kind === "organization" && isOrgName(party.entity.name));
      const isLeader = /(?:leader|head|chief|president|chairman|secretary|ceo|commander)$/.test(lower);
      const led = isLeader && ofSides.some(({ party }) => party?.entity?.kind !== "person") ? ofSides.filter(({ party }) => party?.entity?.kind !== "person") : ofSides;
      if (isKnown && ofSides.some(({ party }) => party !== null) && !/^(?:workers|employees|staff|supporters)$/.test(lower)) return led;
      if (run !== null && !this.isPlace(this.text.slice(run.start, run.end)) && !REGIONS.test(this.text.slice(run.start, run.end))) {
        const entity = this.mentionOver({ start: run.end - 1, end: run.end })?.entity ?? null;
        if (entity?.kind === "person" && !isGroup) return side({ entity, code: null });
        const isLoose = /^(?:countries|nations|states|powers)$/.test(lower) && !isOrgName(this.text.slice(run.start, run.end));
        if (entity?.kind !== "person" && !isLoose) {
          const made = this.organization(items, run.from, run.to - 1, entity?.kind === "organization" ? entity : null, null);
          if (made !== null && ARMED.test(lower)) this.armed.add(made);
          if (made !== null && !/^(?:workers|employees|staff|supporters)$/.test(lower)) {
            if (/^militias?$/.test(lower)) made.forms.add(this.text.slice(run.start, items[head]?.end));
            return side({ entity: made, code: null });
          }
        }
      }
      // “Libya's warring sides”
      if (/^(?:sides|teams|parties|factions|leaders|officials)$/.test(lower) && own > from && items.slice(own, head).some((item) => /^(?:warring|rival|opposing|feuding|political|main)$/.test(item.lower))) return side(null);
      const isRebel = items.slice(from, head).some((item) => /^(?:rebel|opposition|armed|insurgent|separatist|guerrilla|anti-government|dissident|breakaway)$/.test(item.lower));
      if (isRebel && /^(?:forces?|troops|army|leaders?|groups?|side|officials|negotiators|delegates|representatives)$/.test(lower) && ofSides.length === 0) return side(null);
      if (isState && nationCode !== null && !/^(?:troops|soldiers)$/.test(lower)) return side({ entity: null, code: nationCode });
      if (isState && own > from && ownerEntity?.kind === "organization") return side({ entity: ownerEntity, code: null });
      if (ALONE.has(lower) && phrase.of === null && !items.slice(from, head).some((item) => /^(?:local|regional|state|provincial|coalition|unity|interim|joint|new|any|no|every|federal-state)$/.test(item.lower))) {
        const code = this.neighbour(items, phrase) ?? this.mainCountry();
        return code === null ? side(null) : side({ entity: null, code });
      }
      if (phrase.short !== null && isGroup) {
        const party = this.organizationOf(phrase.short.text);
        if (party !== null) return side({ entity: party, code: null });
      }
    }
    return PLURAL_AGAIN.test(lower) && isMany && run === null && phrase.of === null && nationCode === null
      ? side(null, null, true)
      : isGroup || isPerson
        ? side(null)
        : [];
  }

  /** “the company”, “the union” and “workers at Boeing” of a labour dispute, where one alone comes into question. */
  private atWork(items: readonly Item[], { from, head }: Phrase): Entity | null {
    const { lower, start } = items[head] ?? { lower: "", start: 0 };
    if (/^(?:company|firm|carmaker|automaker|airline|manufacturer|employer|management)$/.test(lower) && items[from]?.lower === "the") {
      const before = this.mentions.filter((mention) => mention.end < start && mention.entity?.kind === "organization" && !UNION.test(mention.entity.name) && !AGENCIES.test(mention.entity.name));
      return before.at(-1)?.entity ?? null;
    }
    if (!/^(?:union|unions|workers|employees|staff|machinists|pilots|teachers|nurses|writers|actors|players|drivers|crew)$/.test(lower)) return null;
    this.unions ??= unionsIn(this.text);
    const [only, another] = this.unions;
    if (only === undefined || another !== undefined) return null;
    const found = this.organizationOf(only) ?? this.promoted(only, this.text.indexOf(only));
    found.forms.add(only);
    if (only.includes(found.name)) found.name = only;
    return found;
  }

  /** “Syrian rebels and the regime”: the country of whoever stands beside it. */
  private neighbour(items: readonly Item[], { from, to }: Phrase): string | null {
    const joins = (at: number) => items[at]?.lower === "and";
    const [start, end] = joins(from - 1) ? [Math.max(0, from - 6), from - 1] : joins(to) ? [to, Math.min(items.length - 1, to + 5)] : [0, 0];
    if (start === end) return null;
    for (let at = start; at < end; at++) {
      const nation = countryAt(items, at);
      const isGroup = nation?.kind === "adjective" && GROUP.has(items[at + nation.length]?.lower ?? "");
      if (isGroup) return nation.code;
    }
    return null;
  }

  /** The run of capitals just before a head noun, without the country's adjective. */
  private runBefore(items: readonly Item[], own: number, head: number): (Range & { from: number; to: number }) | null {
    let from = head;
    while (from > own && (isCapital(items[from - 1]) || (from < head && from - 2 >= own && /^(?:of|for)$/.test(items[from - 1]?.lower ?? "") && isCapital(items[from - 2])))) from--;
    while (from < head && items[from]?.pos === "DET") from++;
    while (from < head) {
      const nation = countryAt(items.slice(from, head), 0);
      // “the 10 Asian ASEAN countries”
      const isRegion = from < head - 1 && REGIONS.test(items[from]?.text ?? "") && /^\p{Lu}{2,}$/u.test(items[from + 1]?.text ?? "");
      const isBacked = BACKED.test(items[from]?.text ?? "");
      if (nation === null && !isRegion && !isBacked) break;
      from += nation?.length ?? 1;
    }
    if (from === head && head > own) {
      // “the Teamsters local union”: no further than one word back.
      return null;
    }
    const [a, b] = [items[from], items[head - 1]];
    if (a === undefined || b === undefined || from >= head || NO_NAME.test(a.text) || isOpener(items, from, head)) return null;
    return { from, to: head, start: a.start, end: b.end };
  }

  /** The organization that a run of capitals names, made where it is new. */
  private organization(items: readonly Item[], from: number, head: number, known: Entity | null, short: Item | null): Entity | null {
    const [a, b] = [items[from], items[head]];
    if (a === undefined || b === undefined) return null;
    const words = this.text.slice(a.start, b.end).replace(/\s+/g, " ").replace(/^(?:The|the) /, "");
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

  /** Whom one half of “the Ethiopia-Somaliland deal” means; null where the article names nobody so. */
  half(word: string): Party | null {
    const nation = countryAt([{ text: word }], 0);
    if (nation !== null) return { entity: null, code: nation.code };
    const known = this.organizationOf(word) ?? (this.unknown.has(word) ? this.promoted(word, 0) : null);
    return known === null ? null : { entity: known, code: null };
  }

  private promoted(words: string, start: number): Entity {
    const known = this.unknown.get(words);
    if (known !== undefined) {
      known.kind = "organization";
      return known;
    }
    const entity = newEntity("organization", words, start);
    this.names.entities.push(entity);
    return entity;
  }

  private bearer(entity: Entity): Entity {
    return this.stands.get(entity) ?? entity;
  }

  /** The one organization that bears a name, a part of whose name it is, or whose letters it is made of. */
  private organizationOf(words: string): Entity | null {
    const key = fold(words);
    const known = this.byName.get(key);
    if (known !== undefined) return this.bearer(known);
    if (this.byName.size > MOST) return null;
    for (const [name, entity] of this.byName) {
      if (name.startsWith(`${key} `) || (key.length > 4 && name.endsWith(` ${key}`)) || key.startsWith(`${name} `) && !name.includes("union ")) return this.bearer(entity);
      if (/^\p{Lu}{2,6}$/u.test(words) && initials(entity.name) === words) {
        return this.bearer(entity);
      }
    }
    return null;
  }

  /** “National Salvation Front (NSF)”: two names of one. */
  private abbreviate(entity: Entity, short: string): void {
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

  /** Whom somebody signs for: his state, or the party or group that he leads. */
  private standsFor(person: Entity, items: readonly Item[], phrase: Phrase): { code: string | null; organization: Entity | null } {
    const none = { code: null, organization: null };
    if (phrase.of !== null && items[phrase.of.from - 1]?.lower === "of") {
      const code = this.codeOf(items, phrase.of);
      if (code !== null) return { code, organization: null };
    }
    const code = this.countryIn(items, phrase.from, phrase.head);
    const isRebel = [...person.heads].some((head) => /rebel|opposition|warlord|militia/.test(head)) || items.slice(phrase.from, phrase.head).some(({ lower }) => /rebel|opposition|guerrilla|warlord|former|ex-/.test(lower));
    for (const office of person.offices) {
      if (office.of === null || office.country !== null) continue;
      const whole = /\p{Lu}[^,]*$/u.exec(this.text.slice(office.of.start, office.of.end))?.[0] ?? "";
      const words = whole.replace(/^(?:UK|US|U\.S\.) (?=\p{Lu})/u, "");
      const organization = this.organizationOf(words) ?? (office.isOrganization && words !== "" && !GROUP.has(words.toLowerCase()) ? this.promoted(words, office.of.start) : null);
      if (words !== whole) organization?.forms.delete(whole);
      if (organization !== null && !this.isPlace(words) && !BODY.test(words) && !GROUP.has(words.toLowerCase())) return { code: null, organization };
    }
    const isTitled = items.slice(phrase.from, phrase.head).some(({ lower }) => /^(?:chief|president|minister|premier|chancellor|king|emir|sultan|leader|counterpart|ambassador|envoy|secretary|representative|negotiator)$/.test(lower));
    if (code !== null && isTitled && !isRebel) return { code, organization: null };
    const before = this.runBeforeTitle(items, phrase);
    if (before !== null && BODY.test(before.name)) {
      const union = before.name.startsWith("European") ? (this.organizationOf("European Union") ?? this.organizationOf("EU")) : null;
      if (union !== null) return { code: null, organization: union };
    } else if (before !== null) return { code: null, organization: before };
    if (isRebel) return none;
    const office = person.offices.find(({ title }) => STATE_OFFICE.test(title));
    if (office === undefined) return none;
    const isHighest = /^(?:president|prime minister|chancellor|vice president|foreign minister)$/i.test(office.title);
    return { code: office.country ?? (isHighest && office.of === null ? this.mainCountry() : null), organization: null };
  }

  /** “Farc leader Timoleon Jimenez”: the group before the title. */
  private runBeforeTitle(items: readonly Item[], phrase: Phrase): Entity | null {
    for (let at = phrase.from + 1; at < phrase.head; at++) {
      if (!/^(?:leader|chief|president|chairman|ceo|commander|spokesman|chairwoman|secretary-general|representative|boss|negotiator)$/i.test(items[at]?.text ?? "")) continue;
      const run = this.runBefore(items, phrase.from, at);
      if (run === null || run.to <= run.from) return null;
      const words = this.text.slice(run.start, run.end);
      if (run.to === run.from + 1 && GROUP.has(words.toLowerCase())) return null;
      if (this.isPlace(words) || REGIONS.test(words) || /\b(?:Prime|Vice|Foreign|Deputy|Former|Opposition)\b/.test(words)) return null;
      // “China's National Energy Administration chief”
      if (/\b(?:Administration|Ministry|Department|Agency|Bureau)\b/.test(words) && this.countryIn(items, phrase.from, at) !== null) return null;
      return this.organization(items, run.from, run.to - 1, null, null);
    }
    return null;
  }

  /** The country that a stretch names, by name, adjective or capital, the last one of it. */
  private countryIn(items: readonly Item[], from: number, to: number): string | null {
    const [a, b] = [items[from], items[to]];
    if (a === undefined || b === undefined) return null;
    return within(this.nations, { start: a.start, end: b.end }).at(-1)?.code ?? null;
  }

  private codeOf(items: readonly Item[], list: PhraseList | null): string | null {
    const [a, b] = list === null ? [] : [items[list.from], items[list.to - 1]];
    if (a === undefined || b === undefined) return null;
    return within(this.nations, { start: a.start, end: b.end })[0]?.code ?? null;
  }

  private mainCountry(): string | null {
    if (this.main !== undefined) return this.main;
    const [first, second] = mainCountries(this.nations, this.text);
    return (this.main = first !== undefined && first[1] > 1.2 * (second?.[1] ?? 0) ? first[0] : null);
  }

  private mentionOver({ start, end }: Range): Mention | undefined {
    let low = 0;
    for (let high = this.mentions.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.mentions[low];
    return found !== undefined && found.start < end && found.end > start ? found : undefined;
  }

  private nationOver({ start, end }: Range): CountryMention | undefined {
    let low = 0;
    for (let high = this.nations.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.nations[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.nations[low];
    return found !== undefined && found.start < end && found.end > start ? found : undefined;
  }

  /** A name that the text uses with a place's preposition, or that is called a town or region. */
  private isPlace(words: string): boolean {
    this.places ??= placesIn(this.text);
    return this.places.has(words) && !isOrgName(words);
  }

  private isWithinName(items: readonly Item[], own: number, head: number): boolean {
    // The owner of many is part of a name: NHL Players' Association; People's Party.
    const [owner, mark] = [items[own - 2], items[own - 1]];
    const isPart = /^['’]$/.test(mark?.text ?? "") ? /s$/.test(owner?.text ?? "") && ORG_WORDS.has(items[head]?.lower ?? "") : /^(?:People|Women|Children)$/.test(owner?.text ?? "");
    return isCapital(items[own]) && isCapital(owner) && isPart;
  }

  private runStart(items: readonly Item[], head: number): number {
    let from = head;
    while (from > 0 && isCapital(items[from - 1])) from--;
    return from;
  }

  /** A company that was taken for a person: “Morgan Stanley”. */
  private isThing(items: readonly Item[], head: number, entity: Entity): boolean {
    const first = items.findIndex(({ end }) => end > entity.first);
    const before = items[(first >= 0 && first <= head ? this.runStart(items, head) : head) - 1]?.lower ?? "";
    return entity.offices.length === 0 && (ORG_WORDS.has(items[head]?.lower ?? "") || COMPANY.test(before) || PLURAL_NAME.test(items[head]?.text ?? "") || /^\p{Lu}{2,}$/u.test(entity.name.split(" ")[0] ?? ""));
  }
}

type Maker = (party: Party | null, person?: Entity | null, isAgain?: boolean) => Side[];

/** Names of parties that look like people's: Christian Democrats. */
const PLURAL_NAME = /(?:Democrats?|Republicans|Conservatives|Socialists|Liberals|Greens|Nationals|Communists|Unionists|Moderates|Tigers|Brothers)$/;
const ARMED = /^(?:rebels?|insurgents?|militants?|guerrillas?|separatists?|fighters?|militias?|islamists?)$/;
const ARMED_NAME = /^(?:Taliban|Hamas|Hezbollah|Hizbullah|Farc|FARC|ELN|Houthis?|ETA|IRA|LRA|M23|Tamil Tigers|Maoists|Islamic Jihad|PKK|MILF|Al-Shabaab|Seleka|RUF|Unita|UNITA|Polisario)$/;

/** Nouns that stand before the name of an organization: broadband provider Cybercity. */
const COMPANY =
  /^(?:provider|company|firm|giant|maker|carmaker|automaker|drugmaker|chipmaker|brewer|bank|lender|insurer|airline|operator|manufacturer|producer|supplier|retailer|developer|publisher|broadcaster|startup|start-up|group|rival|conglomerate|miner|utility|monopoly|union|party|movement|militia|wholesaler|chain|supermarket|website|site|engine|network|service|studio|agency|organi[sz]ation|club|team|subsidiary|unit|affiliate|parent|owner|brand|exchange|fund|investor|faction|alliance|distributor|carrier|shipbuilder|contractor)$/;

/** The name of a trade union. */
const UNION_NAME =
  /(?:\p{Lu}[\p{L}]+ )*(?:Workers|Teamsters|Guild|Machinists|Brotherhood|Unison|Unite|Teachers|Nurses|Pilots|Players['’]|Employees|Steelworkers|Trade Union)(?![\p{L}])(?: (?:of|for) (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*(?: and(?: \p{Lu}[\p{L}]+)+)?)?(?: Union)?/gu;
const UNION = new RegExp(UNION_NAME.source, "u");

/** The trade unions that a text names, each by its longest name. */
function unionsIn(text: string): string[] {
  const names = [...new Set([...text.matchAll(UNION_NAME)].map(([name]) => name.replace(/^(?:The|But|And|In) /, "")))].filter((name) => name.includes(" ") || /^(?:Teamsters|Unison|Unite)$/.test(name));
  return names.slice(0, 20).filter((name) => !names.some((other) => other !== name && other.includes(name)));
}

/** Whether a word has its capital from the beginning of the sentence alone: Opponents. */
function isOpener(items: readonly Item[], from: number, to: number): boolean {
  const item = items[from];
  if (/^(?:Democrats|Republicans|Conservatives|Liberals|Labour|Greens|Nationals|Socialists|Tories)$/.test(item?.text ?? "")) return false;
  return to === from + 1 && item !== undefined && (from === 0 || /^[.:"“—–-]$/.test(items[from - 1]?.text ?? "")) && (item.pos !== "PROPN" || arePeople(item.lower) || /^(?:opponents|proponents|backers|rebels|talks|negotiations|sources|mediators|voters|shares)$/.test(item.lower) || GROUP.has(item.lower) || STATE.has(item.lower));
}

/** Bodies that approve what a state or union signs, and are no side of it themselves. */
const BODY =
  /\b(?:Parliament|Senate|Congress$|House of|White House|House$|Commons|Lords|Knesset|Bundestag|Bundesrat|Sejm|Majlis|Duma|(?:National|General|Legislative|Federal|State) Assembly|Court|Department|Embassy|European Council|Security Council|City Council|Council of Ministers|Voters)\b|^(?:EP|Cabinet|Commission|Council)$/;

function isCapital(item: Item | undefined): boolean {
  return item !== undefined && /^(?:\p{Lu}|[ei]\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(item.text) && !NOISE.test(item.text);
}

/** What stands before a name and is no part of it: UN-recognised, Saudi-backed. */
const BACKED =
  /-(?:recogni[sz]ed|brokered|supplied|owned|backed|led|based|held|run|controlled|supported|dominated|allied|aligned|funded|listed)$/;

/** Words that describe a group and are no part of its name, even where they begin a sentence. */
const NOISE =
  /^(?:(?:Pro|Anti|Non|Ex)-.*|Warring|Rival|Rivals|Striking|Opposing|Armed|Dissident|Former|Separatist|Tribal|Local|Senior|Dozens|Hundreds|Thousands|Scores|Several|Leading|Main|Major|Ruling|Top|Two|Three|Four|Five|Six|Seven|Both|Some|Other|Others|Many|Most|Few|All|Only|Representatives|Leaders|Officials|Delegates|Negotiators|Ministers|Members|Workers|Employees|The|A|An|This|These|Its|Their|His|Her|On|In|At|As|After|For|With|By|From)$/;

function isOrgName(words: string): boolean {
  return words.split(" ").some((word) => ORG_WORDS.has(word.toLowerCase())) || /^\p{Lu}{2,}$/u.test(words);
}

function initials(name: string): string {
  return name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join("");
}

const PLACED =
  /\b(?:(?:[Ii]n|near|across|throughout|outside|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|central|town of|city of|region of|capital,?|capital of) (?:the )?(?<behind>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?! (?:[Pp]arty|and its))|(?<before>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:['’]s)? (?:region|province|city|town|district|county|crisis|conflict|state|Strip|area|border|peninsula)\b)/gu;

/** The names that a text uses as those of places. */
function placesIn(text: string): Set<string> {
  const places = new Set<string>();
  for (const { groups } of text.matchAll(PLACED)) {
    const words = groups?.behind ?? groups?.before ?? "";
    places.add(words);
    places.add(words.split(" ")[0] ?? "");
  }
  return places;
}

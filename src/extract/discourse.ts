import { newEntity, type Entity } from "./entities";
import type { Phrase } from "./mentions";
import { arePeople, isOrganizationName, isPersonNoun, ORG_NOUNS, PLACE_WORDS } from "./person-nouns";
import { ownerOf } from "./utterances";
import { UTTERANCES } from "./cues";
import { isOfficeHead } from "./offices";
import { interviewLines, type InterviewLine } from "./interview";
import type { Item, Reading, Unit } from "./reading";
import { FEMALE_NOUN, isStranger, MALE_NOUN, Strangers } from "./strangers";
import { countryAt } from "./country-names";

export interface Referent {
  /** Whom the phrase means; null where the text does not name them, or not clearly. */
  readonly entity: Entity | null;
  /** The phrase that names them. */
  readonly phrase: Phrase;
}

/** Nouns for institutions that speak as one even without a name. */
const INSTITUTION =
  /^(?:police|army|military|court|ministry|department|embassy|university|committee|council|navy|commission|association|coroner)$/;
const PLACE_LIKE = /^(?:\p{Lu}[\p{Lu}\d.-]*|Republicans?|Democrats?|Facebook users)$/u;
const ANONYMOUS =
  /^(?:writer|suspect|victim|attacker|gunman|driver|witness|killer|caller|user|reader|shooter|perpetrator)$/;

/** Whoever was not named among so many is not meant any more; no article names as many. */
const MOST_REMEMBERED = 1000;

interface Seen {
  readonly entity: Entity;
  readonly unit: number;
  readonly line: number;
  readonly rank: number;
}

/**
 * Whom pronouns and descriptions mean, as a text goes on: the likeliest is who spoke last, then who stood first
 * in the sentence before, then whoever was met last, of those whom gender and description allow.
 */
export class Discourse {
  /** The latest, up to twice as many as are looked back at. */
  private readonly seen: Seen[] = [];
  private readonly strangers = new Strangers();
  private lastSpeaker: (Seen & { readonly phrase: Phrase; readonly told: boolean }) | null = null;

  /** For each line whose words it is and who answers in the interview. */
  private readonly lines: ReadonlyMap<number, InterviewLine>;

  private readonly text: string;
  /** Who wrote the letter, by the noun. */
  private readonly authors = new Map<string, Entity>();
  private readonly byName = new Map<string, Entity[]>();
  private readonly byCode = new Map<string, Entity>();
  private readonly byHead = new Map<string, Set<Entity>>();
  private readonly nameWords = new Map<Entity, ReadonlySet<string>>();

  constructor(
    private readonly entities: Entity[],
    reading: Reading,
  ) {
    this.text = reading.text;
    this.lines = interviewLines(reading, entities);
    for (const entity of entities) {
      for (const form of entity.forms) this.call(entity, form);
      for (const head of entity.heads) this.describe(entity, head);
      if (entity.code !== null && !this.byCode.has(entity.code)) this.byCode.set(entity.code, entity);
    }
  }

  /** Takes in a noun that describes somebody. */
  describe(entity: Entity, head: string): void {
    entity.heads.add(head);
    const described = this.byHead.get(head);
    if (described === undefined) this.byHead.set(head, new Set([entity]));
    else described.add(entity);
  }

  private call(entity: Entity, name: string): void {
    const called = this.byName.get(name);
    if (called === undefined) this.byName.set(name, [entity]);
    else called.push(entity);
  }

  /** Takes in a unit once its own pronouns have been resolved. */
  take(unit: Unit, phrases: readonly Phrase[]): void {
    let rank = 0;
    for (const phrase of phrases) {
      if (!UTTERANCES.has(phrase.head) || phrase.type !== "nominal") continue;
      const owner = ownerOf({ items: unit.items, phrases }, phrase);
      const author = owner === null ? null : this.resolve(owner.phrase, unit, phrases, 2).entity;
      if (author !== null) this.authors.set(phrase.head, author);
    }
    const [first] = phrases;
    if (first !== undefined && first.phraseFrom < 2) this.meet(first, unit, phrases, false);
    for (const { entity, phraseFrom, to } of phrases) {
      if (entity === null) continue;
      const owned = /^['’]s?$/.test(unit.items[to]?.text ?? "");
      const governed = unit.items[phraseFrom - 1]?.pos === "ADP";
      this.seen.push({
        entity,
        unit: unit.index,
        line: unit.line,
        rank: rank + (owned ? 2 : 0) + (governed ? 3 : 0),
      });
      rank++;
    }
    if (this.seen.length > 2 * MOST_REMEMBERED) this.seen.splice(0, this.seen.length - MOST_REMEMBERED);
  }

  spoke({ entity, phrase }: Referent, unit: Unit, told = false): void {
    if (entity !== null)
      this.lastSpeaker = { entity, phrase, unit: unit.index, line: unit.line, rank: 0, told };
    else this.meet(phrase, unit, [], true);
  }

  /** Takes in somebody without a name: “a resident said”, “one of the victims decided”. */
  private meet(phrase: Phrase, unit: Unit, phrases: readonly Phrase[], spoke: boolean): void {
    if (isStranger(phrase, unit, phrases) && this.described(phrase, unit) === null)
      this.strangers.meet(phrase, unit, spoke);
  }

  resolve(phrase: Phrase, unit: Unit, phrases: readonly Phrase[], depth = 0): Referent {
    const { entity, type } = phrase;
    if (entity !== null) {
      // A law speaks for itself.
      if (
        entity.kind !== "person" &&
        /\b(?:Act|Constitution|Bill|Treaty|Law|Convention|Code|Amendment|Bible|Quran)$/.test(entity.name)
      )
        return { entity: null, phrase };
      if (entity.kind === "place" && PLACE_LIKE.test(entity.name)) return { entity: null, phrase };
      // What speaks is no place.
      if (entity.kind === "place") entity.kind = "organization";
      return { entity, phrase };
    }
    if (/^(?:i|you|my|your)$/.test(phrase.head)) return { entity: this.interviewed(phrase, unit), phrase };
    if (type === "pronoun") return { entity: this.pronoun(phrase, unit, phrases), phrase };
    if (UTTERANCES.has(phrase.head) && !isPersonNoun(phrase.head)) {
      const owner = depth > 2 ? null : ownerOf({ items: unit.items, phrases }, phrase);
      if (owner !== null) return this.resolve(owner.phrase, unit, phrases, depth + 1);
      const known = this.authors.get(phrase.head);
      if (known !== undefined && /^(?:the|this)\s/i.test(this.text.slice(phrase.start, phrase.end)))
        return { entity: known, phrase };
      const author = unit.items.slice(phrase.phraseFrom, phrase.to).find(({ lower }) => ORG_NOUNS.has(lower));
      if (author !== undefined) return this.organization({ ...phrase, head: author.lower }, unit);
      // A ruling is the court's; a statement that the text comes back to is of whom it spoke last.
      if (/^(?:ruling|decision|opinion|verdict|judgment)$/.test(phrase.head))
        return this.organization({ ...phrase, head: "court" }, unit);
      const last = this.lastSpeaker;
      const isTheirs =
        /^(?:statement|announcement|letter|notice|tweet|post|email|message|release|complaint|filing)$/.test(
          phrase.head,
        ) &&
        /^the\s/i.test(this.text.slice(phrase.start, phrase.end)) &&
        last?.line === unit.line &&
        unit.index - last.unit <= 2;
      return { entity: isTheirs ? last.entity : null, phrase };
    }
    if (/^(?:website|site|account|page|feed|channel|blog)$/.test(phrase.head)) {
      const owner = depth > 2 ? null : ownerOf({ items: unit.items, phrases }, phrase);
      if (owner !== null) return this.resolve(owner.phrase, unit, phrases, depth + 1);
    }
    if (phrase.head.startsWith("spokes")) return this.spokesperson(phrase, unit, phrases, depth);
    if (isPersonNoun(phrase.head) || isOfficeHead(phrase.head) || phrase.head.endsWith("-year-old")) {
      return { entity: this.described(phrase, unit), phrase };
    }
    if (arePeople(phrase.head) && phrase.head !== "police") return { entity: null, phrase };
    return this.organization(phrase, unit, phrases);
  }

  /** Who was reported to speak in the sentence before, on the same line, for words that stand alone. */
  reporter(unit: Unit): Referent | null {
    const last = this.lastSpeaker;
    const opens = /^["“]\[?\p{Lu}/u.test(unit.items[0]?.text ?? "") && unit.items[0]?.pos === "QUOTE";
    if (
      (!unit.isAlone && !opens) ||
      last?.phrase == null ||
      last.line !== unit.line ||
      unit.index - last.unit !== 1
    )
      return null;
    return { entity: last.entity, phrase: last.phrase };
  }

  /** Who told, in the sentence before, what this one goes on to tell: “Lee said they arrested one. They held three for “trespassing”.” */
  teller(unit: Unit): Referent | null {
    const last = this.lastSpeaker;
    return last?.told === true && last.line === unit.line && unit.index - last.unit === 1
      ? { entity: last.entity, phrase: last.phrase }
      : null;
  }

  private pronoun({ head, from }: Phrase, unit: Unit, phrases: readonly Phrase[]): Entity | null {
    if (head !== "he" && head !== "she" && head !== "they" && head !== "it") return null;
    const gender = head === "he" ? "m" : head === "she" ? "f" : null;
    const same = phrases.find(
      (phrase) => phrase.head === head && phrase.to <= from && phrase.type === "pronoun",
    );
    if (same !== undefined) return this.pronoun(same, unit, phrases);
    const noun = gender === "m" ? MALE_NOUN : FEMALE_NOUN;
    const unnamed =
      gender === null
        ? -1
        : phrases.findLastIndex(
            (phrase) => phrase.to <= from && phrase.type === "nominal" && noun.test(phrase.head),
          );
    if (
      unnamed !== -1 &&
      !phrases.slice(unnamed).some(({ entity, to }) => entity?.kind === "person" && to <= from)
    ) {
      const phrase = phrases[unnamed];
      return phrase === undefined ? null : this.described(phrase, unit);
    }
    const fits = ({ kind, name, gender: own }: Entity) =>
      gender === null
        ? kind === "organization" && (isOrganizationName(name) || /^\p{Lu}{2,6}$/u.test(name))
        : kind === "person" && (own === gender || own === "?");
    const here = phrases.filter(({ to, entity }) => to <= from && entity !== null && fits(entity));
    const agrees = (entity: Entity) => (gender !== null && entity.gender === gender ? 0 : 1);
    const [first] = [...here].sort(
      (a, b) =>
        (a.entity === null || b.entity === null ? 0 : agrees(a.entity) - agrees(b.entity)) || a.from - b.from,
    );
    if (first?.entity) return this.learned(first.entity, gender);
    // In an interview anybody may be meant whom the speakers have in mind.
    if (this.lines.get(unit.line)?.isLabelled === true) return null;
    const last = this.lastSpeaker;
    if (
      gender === null &&
      last !== null &&
      last.entity.kind !== "person" &&
      last.line === unit.line &&
      unit.index - last.unit === 1
    )
      return last.entity;
    const reach = gender === null ? 2 : 6;
    const before = this.seen.findLastIndex(({ unit: index }) => unit.index - index > reach);
    const candidates = this.seen.slice(before + 1).filter(({ entity }) => fits(entity));
    const scored = candidates.map((seen) => ({
      ...seen,
      score:
        (unit.index - seen.unit) * 2 +
        (unit.line - seen.line) * 1.5 +
        Math.min(seen.rank, 4) * 0.9 +
        agrees(seen.entity) * 1.5 -
        (this.lastSpeaker?.entity === seen.entity && unit.index - this.lastSpeaker.unit <= 2 ? 2.5 : 0),
    }));
    const best = scored.sort((a, b) => a.score - b.score)[0];
    if (best === undefined && gender !== null) return this.unlikely(unit, gender);
    if (gender !== null && best !== undefined && this.strangers.areNearer(unit, gender, best.score))
      return null;
    return best === undefined ? null : this.learned(best.entity, gender);
  }

  /** A name that nothing but the pronoun shows to be a person's: “Alexis Tipton was thrilled … she told”. */
  private unlikely(unit: Unit, gender: "m" | "f"): Entity | null {
    const isNobody = ({ kind, name, code }: Entity) =>
      code !== null ||
      (kind !== "organization" && kind !== "place") ||
      isOrganizationName(name) ||
      !/^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+$/u.test(name) ||
      name.split(" ").some((word) => PLACE_WORDS.has(word.toLowerCase()));
    const near = this.seen.filter(
      ({ entity, unit: index, rank }) => rank === 0 && unit.index - index <= 2 && !isNobody(entity),
    );
    const entity = near.at(-1)?.entity;
    if (entity === undefined || this.strangers.areNear(unit)) return null;
    entity.kind = "person";
    return this.learned(entity, gender);
  }

  /** Who “I” is in an answer of an interview, and “you” in a question: the line says whose words they are. */
  private interviewed({ head }: Phrase, unit: Unit): Entity | null {
    const { speaker, answers } = this.lines.get(unit.line) ?? { speaker: null, answers: null };
    if (/^(?:i|my)$/.test(head)) return speaker;
    return speaker === null ? answers : null;
  }

  /** A country, also one that the text names by an adjective alone: the Greek government. */
  private country(code: string, items: readonly Item[]): Entity | null {
    const known = this.byCode.get(code);
    const [first, last] = [items[0], items.at(-1)];
    if (known !== undefined || first === undefined || last === undefined) return known ?? null;
    const entity = newEntity("country", this.text.slice(first.start, last.end), first.start, code);
    this.entities.push(entity);
    this.byCode.set(code, entity);
    return entity;
  }

  /** The court that the text is about, not one that it mentions in passing. */
  private called(head: string): Entity | null {
    const weights = new Map<Entity, number>();
    for (const { entity, rank } of this.seen) {
      if (entity.kind !== "organization" || !this.wordsOf(entity).has(head)) continue;
      weights.set(entity, (weights.get(entity) ?? 0) + (rank === 0 ? 2 : 1));
    }
    let best: Entity | null = null;
    for (const [entity, weight] of weights)
      if (best === null || weight >= (weights.get(best) ?? 0)) best = entity;
    return best;
  }

  /** An institution that the text calls by its noun alone. */
  private unnamed({ head, start, end }: Phrase): Entity | null {
    if (!INSTITUTION.test(head)) return null;
    const words = this.text.slice(start, end).replace(/^(?:the|a|an|his|her|their|its)\s+/i, "");
    const name =
      /\p{Lu}/u.test(words) || words.length === head.length ? words : this.text.slice(end - head.length, end);
    const known = this.byName.get(name)?.find(({ kind }) => kind === "organization");
    if (known !== undefined) return known;
    const entity = newEntity("organization", name, start);
    this.entities.push(entity);
    this.call(entity, name);
    return entity;
  }

  private learned(entity: Entity, gender: "m" | "f" | null): Entity {
    if (gender !== null && entity.gender === "?") entity.gender = gender;
    return entity;
  }

  /** Who is meant by “the minister”: the last one met who was called so. */
  private described({ head, start, end, to }: Phrase, unit: Unit): Entity | null {
    const words = this.text.slice(start, end);
    if (/^(?:an?|another|one|two|three|many|some|several|no)\s/i.test(words)) return null;
    const called = this.seen.findLast(
      ({ entity, unit: index }) => entity.kind === "person" && index <= unit.index && entity.heads.has(head),
    );
    if (called !== undefined) return called.entity;
    const definite = /^the\s/i.test(words);
    if (
      definite &&
      this.lastSpeaker !== null &&
      this.lastSpeaker.line === unit.line &&
      unit.index - this.lastSpeaker.unit === 1 &&
      isPersonNoun(head) &&
      // “The head of the department” is somebody new.
      unit.items[to]?.lower !== "of" &&
      // “The writer” of a manifesto is another than the mayor who speaks of it.
      !ANONYMOUS.test(head)
    )
      return this.lastSpeaker.entity;
    const capital = /^\p{Lu}/u.test(this.text.slice(end - head.length, end));
    if (!capital) return null;
    let only: Entity | null = null;
    for (const entity of this.byHead.get(head) ?? []) {
      if (entity.kind !== "person") continue;
      if (only !== null) return null;
      only = entity;
    }
    return only;
  }

  private spokesperson(phrase: Phrase, unit: Unit, phrases: readonly Phrase[], depth: number): Referent {
    const none = { entity: null, phrase };
    const known = this.described(phrase, unit);
    if (known !== null) return { entity: known, phrase };
    if (depth > 2) return none;
    const { items } = unit;
    if (/^(?:for|of|from|with)$/.test(items[phrase.to]?.lower ?? "")) {
      const whose = phrases.find(({ phraseFrom }) => phraseFrom === phrase.to + 1);
      return whose === undefined ? none : { ...this.resolve(whose, unit, phrases, depth + 1), phrase };
    }
    const inner = phrases.find(
      (other) =>
        other !== phrase && other.entity !== null && other.to > phrase.phraseFrom - 3 && other.to < phrase.to,
    );
    return inner === undefined
      ? none
      : { entity: this.resolve(inner, unit, phrases, depth + 1).entity, phrase };
  }

  private wordsOf(entity: Entity): ReadonlySet<string> {
    const known = this.nameWords.get(entity);
    if (known !== undefined) return known;
    const words = new Set(entity.name.toLowerCase().split(/\W+/));
    this.nameWords.set(entity, words);
    return words;
  }

  private organization(phrase: Phrase, unit: Unit, phrases: readonly Phrase[] = []): Referent {
    const { head } = phrase;
    if (head === "government") {
      for (let at = phrase.phraseFrom; at < phrase.to; at++) {
        const nation = countryAt(unit.items, at);
        if (nation !== null && nation.kind !== "capital")
          return { entity: this.country(nation.code, unit.items.slice(at, at + nation.length)), phrase };
      }
      // “the government of American Samoa”
      if (unit.items[phrase.to]?.lower === "of") {
        const nation = countryAt(unit.items, phrase.to + 1);
        const country = nation === null ? undefined : this.byCode.get(nation.code);
        return { entity: country ?? null, phrase };
      }
      const only = this.seen.findLast(({ entity }) => entity.kind === "country");
      return { entity: only?.entity ?? null, phrase };
    }
    // “the city of Toronto”
    if (/^(?:city|town|state|county|district|province|university|archdiocese|diocese)$/.test(head)) {
      const isOf = unit.items[phrase.to]?.lower === "of";
      const place = isOf ? phrases.find(({ phraseFrom }) => phraseFrom === phrase.to + 1)?.entity : undefined;
      if (place?.kind === "place") return this.resolve({ ...phrase, entity: place }, unit, phrases);
    }
    const called = this.called(head);
    if (called !== null) return { entity: called, phrase };
    if (
      /^(?:company|firm|group|organi[sz]ation|agency|charity|airline|network|newspaper|broadcaster|party|website|site|platform|team|studio|nonprofit|non-profit)$/.test(
        head,
      )
    ) {
      // Who opens a sentence is likelier than what was met on the way.
      const near = this.seen
        .filter(({ entity, unit: index }) => entity.kind === "organization" && unit.index - index <= 6)
        .map((seen) => ({ entity: seen.entity, score: (unit.index - seen.unit) * 1.5 + seen.rank }))
        .sort((a, b) => a.score - b.score);
      const [last] = near;
      return { entity: last?.entity ?? null, phrase };
    }
    return { entity: this.unnamed(phrase), phrase };
  }
}

import { namedBeside } from "../names/appositions";
import { authorOf, namedSpeaker } from "./authors";
import { DOCUMENTS, UTTERANCES } from "./cues";
import { described } from "./described-people";
import type { Entity } from "../names/entities";
import { call, FIRMS, organizationOf } from "./institutions";
import { interviewLines, type InterviewLine } from "./interview";
import type { Phrase } from "./mentions";
import { organizationNamed } from "./nearest-organizations";
import { isNative } from "../countries/natives";
import { isOfficeHead } from "../offices/offices";
import { arePeople, isPersonNoun, ORG_NOUNS } from "../names/person-nouns";
import { meantByPronoun } from "./pronouns";
import type { Reading, Unit } from "../text/reading";
import { Relations, relationsIn } from "./relations";
import type { LastSpeaker, Referent, Salience, Seen, Theme } from "./salience";
import { spokenFor } from "./spokespeople";
import { isStranger, Strangers } from "./strangers";
import { ownerOf } from "./utterances";

/** Whether a noun is for something written: a statement, the agreement. */
function isWritten(head: string): boolean {
  return (UTTERANCES.has(head) && !isPersonNoun(head)) || DOCUMENTS.has(head);
}

/** Whoever was not named among so many is not meant any more; no article names as many. */
const MOST_REMEMBERED = 1000;

/**
 * Whom pronouns and descriptions mean, as a text goes on: the likeliest is who spoke last, then who stood first
 * in the sentence before, then whoever was met last, of those whom gender and description allow.
 */
export class Discourse implements Salience {
  /** Up to twice as many as are looked back at. */
  readonly seen: Seen[] = [];
  readonly strangers = new Strangers();
  readonly relations = new Relations();
  theme: Theme | null = null;
  lastSpeaker: LastSpeaker | null = null;
  readonly lines: ReadonlyMap<number, InterviewLine>;
  readonly text: string;
  readonly byName = new Map<string, Entity[]>();
  readonly byCode = new Map<string, Entity>();
  readonly byHead = new Map<string, Set<Entity>>();
  readonly nameWords = new Map<Entity, ReadonlySet<string>>();
  readonly authors = new Map<string, Entity>();
  /** Whom the words of the unit at hand were found to mean: what stands behind them in it changes that no more. */
  private resolved: { readonly unit: Unit | null; readonly found: Map<string, Referent> } = {
    unit: null,
    found: new Map(),
  };

  constructor(
    readonly entities: Entity[],
    reading: Reading,
  ) {
    this.text = reading.text;
    this.lines = interviewLines(reading, entities);
    for (const entity of entities) {
      for (const form of entity.forms) call(this, entity, form);
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

  /** Takes in a unit once its own pronouns have been resolved. */
  take(unit: Unit, phrases: readonly Phrase[]): void {
    let rank = 0;
    for (const phrase of phrases) {
      if (!UTTERANCES.has(phrase.head) || phrase.type !== "nominal") continue;
      const owner = ownerOf({ items: unit.items, phrases }, phrase);
      const author = owner === null ? null : this.resolve(owner.phrase, unit, phrases, 2).entity;
      if (author !== null) this.authors.set(phrase.head, author);
    }
    for (const { owner, noun, named } of relationsIn(unit, phrases)) {
      const whose = this.resolve(owner, unit, phrases, 1).entity;
      if (whose !== null) this.relations.learn(whose, noun, named);
    }
    const [first] = phrases;
    if (first !== undefined && first.phraseFrom < 2) this.meet(first, unit, phrases, false);
    // “According to residents, …”, “Several officials said”
    const many = phrases.find(({ type, phraseFrom }) => type === "nominal" && phraseFrom < 3);
    if (many !== undefined && arePeople(many.head) && many.head !== "police") this.strangers.meetMany(unit);
    if (first?.type === "nominal" && first.phraseFrom < 3 && isWritten(first.head))
      this.theme = { unit: unit.index, author: this.resolve(first, unit, phrases).entity };
    this.recall(unit, phrases);
    for (const { entity, phraseFrom, to, end } of phrases) {
      if (entity === null) continue;
      const owned = /^['’]s?$/.test(unit.items[to]?.text ?? "");
      const governed = unit.items[phraseFrom - 1]?.pos === "ADP";
      this.seen.push({
        entity,
        unit: unit.index,
        line: unit.line,
        rank: rank + (owned ? 2 : 0) + (governed ? 3 : 0),
        end,
      });
      rank++;
    }
    if (this.seen.length > 2 * MOST_REMEMBERED) this.seen.splice(0, this.seen.length - MOST_REMEMBERED);
  }

  /** Takes in whom a sentence means without naming him: one on him keeps him in mind. */
  private recall(unit: Unit, phrases: readonly Phrase[]): void {
    if (this.lines.get(unit.line)?.isLabelled === true) return;
    const [first] = phrases;
    const opens =
      first?.entity === null &&
      namedBeside({ items: unit.items, phrases }, first, null) === undefined &&
      (first.phraseFrom === 0 || (unit.items[first.phraseFrom - 1]?.text === "," && first.from < 12));
    const entity = opens ? this.subjectMeant(first, unit, phrases) : null;
    if (entity !== null && first !== undefined)
      this.seen.push({ entity, unit: unit.index, line: unit.line, rank: 0, end: first.end });
    // “His lawyer said”
    const owner = opens && /^(?:his|her)$/.test(unit.items[first.phraseFrom]?.lower ?? "");
    const whose = owner ? (ownerOf({ items: unit.items, phrases }, first)?.phrase ?? null) : null;
    const meant = whose === null ? null : this.resolve(whose, unit, phrases).entity;
    if (meant !== null && whose !== null)
      this.seen.push({ entity: meant, unit: unit.index, line: unit.line, rank: 1, end: whose.end });
    // “a photograph of the Liberal leader”
    for (const phrase of phrases) {
      if (phrase.entity !== null || phrase.type !== "nominal" || !this.byHead.has(phrase.head)) continue;
      if ((opens && phrase === first) || !/^the\s/i.test(this.text.slice(phrase.start, phrase.end))) continue;
      const person = described(this, phrase, unit, phrases);
      if (person !== null)
        this.seen.push({ entity: person, unit: unit.index, line: unit.line, rank: 2, end: phrase.end });
    }
  }

  /** Whom the subject of a sentence means that does not name him; null where it is nobody named. */
  private subjectMeant(phrase: Phrase, unit: Unit, phrases: readonly Phrase[]): Entity | null {
    const isPerson =
      /^(?:he|she)$/.test(phrase.head) || (phrase.type === "nominal" && isPersonNoun(phrase.head));
    if (isPerson) {
      const { entity } = this.resolve(phrase, unit, phrases);
      return entity?.kind === "person" ? entity : null;
    }
    const isBody = phrase.type === "nominal" && ORG_NOUNS.has(phrase.head);
    const body = isBody ? organizationNamed(this, phrase, unit, phrases) : null;
    body?.heads.add(phrase.head);
    return body;
  }

  /** Takes in who spoke in a unit; `told` where the narrator reports it without quoting, `asked` where it was a question. */
  spoke({ entity, phrase }: Referent, unit: Unit, told = false, asked = false): void {
    if (entity === null) {
      this.meet(phrase, unit, [], true);
      return;
    }
    const { index, line } = unit;
    this.lastSpeaker = { entity, phrase, unit: index, line, rank: 0, end: phrase.end, told, asked };
    const isForOther = phrase.head.startsWith("spokes") || /^(?:he|she)$/.test(phrase.head);
    if (isForOther && entity.kind !== "person") this.strangers.meet(phrase, unit, true, entity);
    // Whoever speaks is in mind, by whatever words he is meant.
    if (phrase.entity === null) this.seen.push(this.lastSpeaker);
  }

  /** Takes in somebody without a name: “a resident said”, “one of the victims decided”. */
  private meet(phrase: Phrase, unit: Unit, phrases: readonly Phrase[], spoke: boolean): void {
    if (isStranger(phrase, unit, phrases) && described(this, phrase, unit, phrases) === null)
      this.strangers.meet(phrase, unit, spoke);
  }

  /** Whom a phrase means; `depth` counts the owners gone through, as in “the statement of the spokesman of”. */
  resolve(phrase: Phrase, unit: Unit, phrases: readonly Phrase[], depth = 0): Referent {
    if (phrase.entity !== null) return this.find(phrase, unit, phrases, depth);
    if (this.resolved.unit !== unit) this.resolved = { unit, found: new Map() };
    const key = `${String(phrase.phraseFrom)} ${String(phrase.from)} ${phrase.head}`;
    const known = this.resolved.found.get(key) ?? this.find(phrase, unit, phrases, depth);
    this.resolved.found.set(key, known);
    return known;
  }

  private find(phrase: Phrase, unit: Unit, phrases: readonly Phrase[], depth: number): Referent {
    if (phrase.entity !== null) return { entity: namedSpeaker(this, phrase, phrase.entity, unit), phrase };
    if (/^(?:i|you|my|your)$/.test(phrase.head)) return { entity: this.interviewed(phrase, unit), phrase };
    if (phrase.type === "pronoun") return { entity: meantByPronoun(this, phrase, unit, phrases), phrase };
    if (UTTERANCES.has(phrase.head) && !isPersonNoun(phrase.head)) {
      const owner = depth > 2 ? null : ownerOf({ items: unit.items, phrases }, phrase);
      if (owner !== null) return this.resolve(owner.phrase, unit, phrases, depth + 1);
      return { entity: authorOf(this, phrase, unit), phrase };
    }
    if (/^(?:website|site|account|page|feed|channel|blog)$/.test(phrase.head)) {
      const owner = depth > 2 ? null : ownerOf({ items: unit.items, phrases }, phrase);
      if (owner !== null) return this.resolve(owner.phrase, unit, phrases, depth + 1);
    }
    if (phrase.head.startsWith("spokes")) return spokenFor(this, phrase, unit, phrases, depth);
    const isPerson =
      (isPersonNoun(phrase.head) && !FIRMS.has(phrase.head)) ||
      isOfficeHead(phrase.head) ||
      phrase.head.endsWith("-year-old");
    if (isPerson || isNative(unit.items, phrase.to - 1)) {
      return { entity: described(this, phrase, unit, phrases, depth), phrase };
    }
    // An agreement speaks for itself.
    if (DOCUMENTS.has(phrase.head)) return { entity: null, phrase };
    if (arePeople(phrase.head) && phrase.head !== "police") return { entity: null, phrase };
    return { entity: organizationOf(this, phrase, unit, phrases), phrase };
  }

  /** Who was reported to speak in the sentence before, on the same line, for words that stand alone; null where nobody was. */
  reporter(unit: Unit): Referent | null {
    const last = this.lastSpeaker;
    const opens = /^["“]\[?\p{Lu}/u.test(unit.items[0]?.text ?? "") && unit.items[0]?.pos === "QUOTE";
    if ((!unit.isAlone && !opens) || last?.phrase == null || unit.index - last.unit !== 1) return null;
    // A paragraph of nothing but quoted words goes on with what somebody was reported to say above it.
    const isBelow = unit.isAlone && last.told && unit.line - last.line === 1;
    if (last.line !== unit.line && !isBelow) return null;
    return { entity: last.entity, phrase: last.phrase };
  }

  /** Who told, in the sentence before, what this one goes on to tell: “Lee said they arrested one. They held three for “trespassing”.” Null where nobody did. */
  teller(unit: Unit): Referent | null {
    const last = this.lastSpeaker;
    return last?.told === true && last.line === unit.line && unit.index - last.unit === 1
      ? { entity: last.entity, phrase: last.phrase }
      : null;
  }

  /** Who “I” is in an answer of an interview, and “you” in a question: the line says whose words they are. */
  private interviewed({ head }: Phrase, unit: Unit): Entity | null {
    const { speaker, answers } = this.lines.get(unit.line) ?? { speaker: null, answers: null };
    if (/^(?:i|my)$/.test(head)) return speaker;
    return speaker === null ? answers : null;
  }
}

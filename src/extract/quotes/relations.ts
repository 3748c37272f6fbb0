import { namedBeside } from "../names/appositions";
import type { Entity } from "../names/entities";
import { endingAt, type Clause } from "./clause";
import type { Phrase } from "./mentions";
import type { Unit } from "../text/reading";
import { ownerOf } from "./utterances";
import { wordSet } from "../text/words";

/** What one person is to another, a line for each relation. */
const SORTS: readonly ReadonlySet<string>[] = [
  "wife widow ex-wife",
  "husband widower ex-husband",
  "father dad",
  "mother mom mum",
  "lawyer attorney counsel solicitor barrister advocate defender",
  "manager agent",
  "son",
  "daughter",
  "brother",
  "sister",
  "partner fiance fiancee fiancé fiancée boyfriend girlfriend",
  "deputy",
  "predecessor",
  "successor",
  "coach trainer",
  "captain",
  "boss",
  "superior",
  "mate",
  "colleague co-author collaborator",
  "counterpart",
  "rival opponent challenger",
  "uncle",
  "aunt",
  "cousin",
  "nephew",
  "niece",
  "grandfather",
  "grandmother",
  "grandson",
  "granddaughter",
  "neighbour neighbor",
  "teacher mentor",
  "pupil student",
  "doctor physician",
].map(wordSet);

const sortOf = new Map(SORTS.flatMap((sort, i) => [...sort].map((noun) => [noun, i] as const)));

/** Whether a noun tells what somebody is to another: his lawyer. */
export function isRelation(noun: string): boolean {
  return sortOf.has(noun);
}

/** Who is whose lawyer, wife or deputy, as the text has told so far. */
export class Relations {
  private readonly known = new Map<Entity, Map<number, Entity>>();
  private readonly owners = new Map<Entity, Map<number, Entity>>();

  /** Whose lawyer somebody is; null where the text told of none, or of one without a name. */
  of(owner: Entity, noun: string): Entity | null {
    return this.known.get(owner)?.get(sortOf.get(noun) ?? -1) ?? null;
  }

  /** Whether somebody was told to be the lawyer of another than `owner`. */
  isAnothers(entity: Entity, owner: Entity, noun: string): boolean {
    const other = this.owners.get(entity)?.get(sortOf.get(noun) ?? -1);
    return other !== undefined && other !== owner;
  }

  learn(owner: Entity, noun: string, entity: Entity): void {
    const sort = sortOf.get(noun);
    if (sort === undefined || owner === entity) return;
    for (const [map, key, value] of [
      [this.known, owner, entity],
      [this.owners, entity, owner],
    ] as const) {
      const told = map.get(key) ?? new Map<number, Entity>();
      map.set(key, told.set(sort, value));
    }
  }
}

/** A noun for a relation with its owner and the name of who stands in it: “Pryce's wife, Helen Marsh”, “his deputy Lucia Ferrante”. */
export interface RelationNamed {
  readonly owner: Phrase;
  readonly noun: string;
  readonly named: Entity;
}

/** What a sentence tells of who is whose lawyer, wife or deputy. */
export function relationsIn({ items }: Unit, phrases: readonly Phrase[]): RelationNamed[] {
  const clause: Clause = { items, phrases };
  return phrases.flatMap((phrase) => {
    const found = isNamedRelation(clause, phrase);
    const owner = found === null ? null : ownerOf(clause, found.noun);
    return found === null || owner === null || owner.phrase.entity === found.named
      ? []
      : [{ owner: owner.phrase, noun: found.noun.head, named: found.named }];
  });
}

function isNamedRelation(clause: Clause, phrase: Phrase): { noun: Phrase; named: Entity } | null {
  const { items } = clause;
  if (phrase.type === "name") {
    // “his deputy Lucia Ferrante”
    const noun = items[phrase.from - 1]?.lower ?? "";
    if (phrase.entity?.kind !== "person" || phrase.phraseFrom === phrase.from || !isRelation(noun))
      return null;
    return {
      noun: { ...phrase, to: phrase.from, head: noun, type: "nominal", entity: null },
      named: phrase.entity,
    };
  }
  if (phrase.type !== "nominal" || !isRelation(phrase.head)) return null;
  const behind = namedBeside(clause, phrase, null);
  const isApposed = items[phrase.phraseFrom - 1]?.text === ",";
  const named = behind ?? (isApposed ? endingAt(clause, phrase.phraseFrom - 1) : undefined);
  return named?.entity?.kind === "person" ? { noun: phrase, named: named.entity } : null;
}

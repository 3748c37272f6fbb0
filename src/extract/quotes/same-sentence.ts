import { isNative } from "../countries/natives";
import type { Entity } from "../names/entities";
import { ORG_NOUNS } from "../names/person-nouns";
import type { Unit } from "../text/reading";
import { isCue } from "./cue-verbs";
import type { Phrase } from "./mentions";
import type { Salience } from "./salience";

/** Those whom the words of a sentence before a pronoun mean: by their names, and as “the former Speaker” or “the company”. */
export function meantBefore(
  context: Salience,
  from: number,
  unit: Unit,
  phrases: readonly Phrase[],
  gender: "m" | "f" | null,
): { readonly entity: Entity; readonly from: number; readonly isOwner: boolean }[] {
  return phrases.flatMap((phrase) => {
    if (phrase.to > from || phrase.type === "pronoun") return [];
    const mayMean =
      phrase.entity !== null ||
      (gender === null
        ? ORG_NOUNS.has(phrase.head)
        : context.byHead.has(phrase.head) && isDefinite(phrase, unit));
    const entity = phrase.entity ?? (mayMean ? context.resolve(phrase, unit, phrases, 1).entity : null);
    // “Obi's running mate, Stone, left when he”: whom the description is of is less in mind.
    const isOwner = /^['’]s?$/.test(unit.items[phrase.to]?.text ?? "");
    return entity === null ? [] : [{ entity, from: phrase.from, isOwner }];
  });
}

function isDefinite({ phraseFrom }: Phrase, { items }: Unit): boolean {
  return /^(?:the|this)$/.test(items[phraseFrom]?.lower ?? "");
}

/**
 * Those named in a sentence whom a pronoun of it cannot mean: of whom the words tell that it is the tag of (“Smith
 * “has faults,” he said”; nobody speaks so of himself), whom what opens the sentence is about (“Of Smith, he said”),
 * and who is told it.
 */
export function othersThan(
  context: Salience,
  from: number,
  unit: Unit,
  phrases: readonly Phrase[],
): ReadonlySet<Entity> {
  const { items } = unit;
  const quoted = items[from - 1]?.text === "," ? items[from - 2] : items[from - 1];
  const isTag =
    isCue(items, from + 1)?.plain === true && quoted?.pos === "QUOTE" && /^["“'‘]\p{Ll}/u.test(quoted.text);
  const others = new Set<Entity>();
  for (const { entity, phraseFrom, to } of phrases) {
    if (entity === null || to > from) continue;
    const isOpening =
      phraseFrom === 1 &&
      items[to]?.text === "," &&
      to === from - 1 &&
      /^(?:of|about|on|for|to|with|like|unlike|against)$/.test(items[0]?.lower ?? "");
    // “Cruz, he told the students, was …”
    const isInserted =
      isCue(items, from + 1)?.plain === true &&
      phraseFrom === 0 &&
      to === from - 1 &&
      items[to]?.text === "," &&
      items.slice(from + 2, from + 12).some(({ text }) => text === ",");
    const isTold = isTag && !items.slice(to, from).some((_, i) => isCue(items, to + i) !== null);
    if (isOpening || isInserted || isTold) others.add(entity);
  }
  // “he told the senator”
  const told = phrases.find(({ phraseFrom, type }) => phraseFrom === from + 2 && type !== "pronoun");
  if (told !== undefined && isCue(items, from + 1)?.verb === "tell") {
    const hearer = told.entity ?? context.resolve(told, unit, phrases, 1).entity;
    // “The journalist” is none of those met before.
    const isKnown =
      told.entity !== null || hearer?.heads.has(told.head) === true || isNative(items, told.to - 1);
    if (hearer !== null && isKnown) others.add(hearer);
  }
  return others;
}

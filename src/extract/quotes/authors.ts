import { countryAt } from "../countries/country-names";
import { areNatives } from "../countries/natives";
import type { Entity } from "../names/entities";
import { ORG_NOUNS } from "../names/person-nouns";
import type { Unit } from "../text/reading";
import { calledBy, countryOf, isMerePlace, organizationOf } from "./institutions";
import type { Phrase } from "./mentions";
import type { Salience } from "./salience";

/** Who speaks where a name does: the government for its capital; null for a law, and for a place that does not speak. */
export function namedSpeaker(
  context: Salience,
  phrase: Phrase,
  entity: Entity,
  { items }: Unit,
): Entity | null {
  // A law speaks for itself.
  if (
    entity.kind !== "person" &&
    /\b(?:Act|Constitution|Bill|Treaty|Law|Convention|Code|Amendment|Bible|Quran)$/.test(entity.name)
  )
    return null;
  // “Moscow called it a farce”: a capital that speaks is its government.
  const nation = entity.kind === "place" ? countryAt(items, phrase.from) : null;
  if (nation?.kind === "capital" && phrase.from + nation.length === phrase.to)
    return countryOf(context, nation.code, items.slice(phrase.from, phrase.to));
  const head = entity.kind === "person" ? "" : entity.name.toLowerCase();
  const full = ORG_NOUNS.has(head) ? calledBy(context, { ...phrase, head }) : null;
  if (full !== null) return full;
  if (isMerePlace(entity) || (entity.kind !== "person" && areNatives(entity.name))) return null;
  // What speaks is no place.
  if (entity.kind === "place") entity.kind = "organization";
  return entity;
}

/** Whose something written is that has no owner beside it: the letter that was told of before, the ruling of the court; null where that is open. */
export function authorOf(context: Salience, phrase: Phrase, unit: Unit): Entity | null {
  const words = context.text.slice(phrase.start, phrase.end);
  const known = context.authors.get(phrase.head);
  if (known !== undefined && /^(?:the|this)\s/i.test(words)) return known;
  const author = unit.items.slice(phrase.phraseFrom, phrase.to).find(({ lower }) => ORG_NOUNS.has(lower));
  if (author !== undefined) return organizationOf(context, { ...phrase, head: author.lower }, unit);
  // A ruling is the court's; a statement that the text comes back to is of whom it spoke last.
  if (/^(?:ruling|decision|opinion|verdict|judgment)$/.test(phrase.head))
    return organizationOf(context, { ...phrase, head: "court" }, unit);
  const last = context.lastSpeaker;
  const isTheirs =
    /^(?:statement|announcement|letter|notice|tweet|post|email|message|release|complaint|filing)$/.test(
      phrase.head,
    ) &&
    /^the\s/i.test(words) &&
    last?.line === unit.line &&
    unit.index - last.unit <= 2;
  return isTheirs ? last.entity : null;
}

import { countryAt } from "../countries/country-names";
import { newEntity, type Entity } from "../names/entities";
import type { Phrase } from "./mentions";
import { isTakenUp, organizationMeant } from "./nearest-organizations";
import type { Item, Unit } from "../text/reading";
import type { Salience } from "./salience";
import { wordSet } from "../text/words";

/** Nouns for institutions that speak as one even without a name. */
const INSTITUTION =
  /^(?:police|army|military|court|ministry|department|embassy|university|committee|campaign|administration|council|navy|commission|association|coroner|presidency|treasury|prosecution)$/;

/** Takes in a name of somebody or something. */
export function call(context: Salience, entity: Entity, name: string): void {
  const called = context.byName.get(name);
  if (called === undefined) context.byName.set(name, [entity]);
  else called.push(entity);
}

/** A country, also one that the text names by an adjective alone: the Greek government. Null where it has no words. */
export function countryOf(context: Salience, code: string, items: readonly Item[]): Entity | null {
  const known = context.byCode.get(code);
  const [first, last] = [items[0], items.at(-1)];
  if (known !== undefined || first === undefined || last === undefined) return known ?? null;
  const entity = newEntity("country", context.text.slice(first.start, last.end), first.start, code);
  context.entities.push(entity);
  context.byCode.set(code, entity);
  return entity;
}

/** The court that the text is about, not one that it mentions in passing; null where none has the noun in its name. */
export function calledBy(context: Salience, { head, start, end }: Phrase): Entity | null {
  // “The Biden campaign” is not the Trump campaign.
  const named = context.text.slice(start, end).match(/(?<=\s|^)\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const needed = named
    .map((word) => word.toLowerCase())
    .filter((word) => !/^(?:the|a|an|this|its?|their|his|her)$/.test(word));
  const weights = new Map<Entity, number>();
  for (const { entity, rank } of context.seen) {
    const words = wordsOf(context, entity);
    // “the Department”, in capitals, is a name that the text gives to one it named in full.
    if (entity.name.toLowerCase() === head) continue;
    if (entity.kind !== "organization" || !words.has(head) || !needed.every((word) => words.has(word)))
      continue;
    weights.set(entity, (weights.get(entity) ?? 0) + (rank === 0 ? 2 : 1));
  }
  let best: Entity | null = null;
  for (const [entity, weight] of weights)
    if (best === null || weight >= (weights.get(best) ?? 0)) best = entity;
  return best;
}

/** An institution that the text calls by its noun alone, new where it is met first; null where the noun is for none. */
function institutionOf(context: Salience, { head, start, end }: Phrase): Entity | null {
  if (!INSTITUTION.test(head)) return null;
  const words = context.text.slice(start, end).replace(/^(?:the|a|an|his|her|their|its)\s+/i, "");
  const name =
    /\p{Lu}/u.test(words) || words.length === head.length
      ? words
      : context.text.slice(end - head.length, end);
  const known = context.byName.get(name)?.find(({ kind }) => kind === "organization");
  if (known !== undefined) return known;
  const entity = newEntity("organization", name, start);
  context.entities.push(entity);
  call(context, entity, name);
  return entity;
}

function wordsOf(context: Salience, entity: Entity): ReadonlySet<string> {
  const known = context.nameWords.get(entity);
  if (known !== undefined) return known;
  const words = new Set(entity.name.toLowerCase().split(/\W+/));
  context.nameWords.set(entity, words);
  return words;
}

/** Those of them that end as nouns for people do, and are for none. */
export const FIRMS = wordSet(`
  retailer lender carrier insurer regulator carmaker automaker planemaker drugmaker chipmaker shipbuilder housebuilder brewer
  manufacturer
`);

/** A place that does not speak, by its name: a district, the users of a site. */
const MERE_PLACE = /^(?:\p{Lu}[\p{Lu}\d.-]*|Republicans?|Democrats?|Facebook users)$/u;

export function isMerePlace({ kind, name }: Entity): boolean {
  return kind === "place" && MERE_PLACE.test(name);
}

/** The organization, country or place that a noun for one means: the company, the Greek government, the city of Toronto. Null where that is not clear. */
export function organizationOf(
  context: Salience,
  phrase: Phrase,
  unit: Unit,
  phrases: readonly Phrase[] = [],
): Entity | null {
  const { head } = phrase;
  if (head === "government") return governmentOf(context, phrase, unit);
  if (head === "office") return officeOf(context, phrase, unit, phrases);
  if (/^(?:city|town|state|county|district|province|university|archdiocese|diocese)$/.test(head)) {
    const isOf = unit.items[phrase.to]?.lower === "of";
    const place = isOf ? phrases.find(({ phraseFrom }) => phraseFrom === phrase.to + 1)?.entity : undefined;
    if (place?.kind === "place") {
      if (isMerePlace(place)) return null;
      place.kind = "organization";
      return place;
    }
  }
  const called = calledBy(context, phrase);
  if (called !== null) return called;
  // “the satirical website The Onion”
  const named = phrases.find(({ phraseFrom }) => phraseFrom === phrase.to)?.entity;
  if (named?.kind === "organization") return named;
  return isTakenUp(head) ? organizationMeant(context, phrase, unit, phrases) : institutionOf(context, phrase);
}

/** “the office of the president”: an organization under the whole of its name; null where nobody's is named. */
function officeOf(
  context: Salience,
  phrase: Phrase,
  { items }: Unit,
  phrases: readonly Phrase[],
): Entity | null {
  const called = calledBy(context, phrase);
  if (called !== null || items[phrase.to]?.lower !== "of") return called;
  const holder = phrases.find(({ phraseFrom }) => phraseFrom === phrase.to + 1);
  if (holder === undefined) return null;
  const name = context.text.slice(phrase.end - phrase.head.length, holder.end);
  const known = context.byName.get(name)?.find(({ kind }) => kind === "organization");
  if (known !== undefined) return known;
  const entity = newEntity("organization", name, phrase.end - phrase.head.length);
  context.entities.push(entity);
  call(context, entity, name);
  return entity;
}

function governmentOf(context: Salience, { phraseFrom, to }: Phrase, { items }: Unit): Entity | null {
  for (let at = phraseFrom; at < to; at++) {
    const nation = countryAt(items, at);
    if (nation !== null && nation.kind !== "capital")
      return countryOf(context, nation.code, items.slice(at, at + nation.length));
  }
  // “the government of American Samoa”
  if (items[to]?.lower === "of") {
    const nation = countryAt(items, to + 1);
    return nation === null ? null : (context.byCode.get(nation.code) ?? null);
  }
  return context.seen.findLast(({ entity }) => entity.kind === "country")?.entity ?? null;
}

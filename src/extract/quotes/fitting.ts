import { countryAt } from "../countries/country-names";
import type { Entity } from "../names/entities";
import { genderOfNoun } from "../names/descriptions";
import type { Gender } from "../names/given-names";
import { isFormer, modifiersAmong } from "../names/modifiers";
import type { Phrase } from "./mentions";
import type { Unit } from "../text/reading";
import type { Salience } from "./salience";

/** Nouns that one in a party, cabinet or team is called: the Liberal leader is not the Conservative one. */
const ONE_OF_EACH = /^(?:leader|minister|secretary|coach|captain|president|premier)$/;

/** Words that make another office of one. */
const OTHER_OFFICE =
  /^(?:prime|vice|deputy|foreign|chief|assistant|interior|health|finance|defence|defense|justice|education|home|attorney)$/;

/** Tells who may be meant by a description, by its gender, nation, the words before its noun, and whose he is. */
export function fitting(
  { byHead, relations }: Salience,
  phrase: Phrase,
  unit: Unit,
  owner: Entity | null,
): (entity: Entity) => boolean {
  const { head, to } = phrase;
  const gender = genderMeant(phrase, unit);
  const before = unit.items.slice(phrase.phraseFrom, to - 1);
  const nation = [...before, ...unit.items.slice(to - 1, to)]
    .map(({ text }) => nationOf(text))
    .find((code) => code !== null);
  const words = modifiersAmong(before);
  // What the text says of one of those who are called so tells him from the others: the prime minister.
  const bearers = [...(byHead.get(head) ?? [])].slice(0, MOST_BEARERS);
  const telling = words.filter((word) => bearers.some(({ modifiers }) => modifiers.get(head)?.has(word)));
  const isOwn =
    words.length > 0 && /^(?:his|her|its|their)$/.test(unit.items[phrase.phraseFrom]?.lower ?? "");
  const isElse = before.some(
    ({ text, lower }) =>
      (OTHER_OFFICE.test(lower) || (/^\p{Lu}\p{Ll}/u.test(text) && nationOf(text) === null)) &&
      words.includes(lower) &&
      !telling.includes(lower),
  );
  const former = isFormer(before);
  const isPast = ({ modifiers, heads }: Entity) =>
    modifiers.get(head)?.has("former") === true || heads.has("predecessor");
  return (entity) => {
    if (entity.kind !== "person" || entity === owner) return false;
    if (gender !== "?" && entity.gender !== "?" && entity.gender !== gender) return false;
    const own = entity.modifiers.get(head) ?? new Set<string>();
    if (telling.length > 0 && entity.heads.has(head) && !telling.every((word) => own.has(word))) return false;
    // “The prime minister” is not the former one, where the text names both, nor “the former senator” one in office.
    if (
      entity.heads.has(head) &&
      isPast(entity) !== former &&
      (former || bearers.some((one) => !isPast(one)))
    )
      return false;
    // “Her riding president” is not the president of the Commission.
    if (isOwn && own.size > 0 && entity.heads.has(head) && telling.length === 0) return false;
    if (isElse && ONE_OF_EACH.test(head) && own.size > 0) return false;
    if (owner !== null && relations.isAnothers(entity, owner, head)) return false;
    // “The Japanese leader” is not the president of the US who spoke last.
    const nations = entity.offices.map(({ country }) => country);
    return nation === undefined || nations.every((country) => country === null) || nations.includes(nation);
  };
}

/** More bearers of one noun are not told apart by the words before it. */
const MOST_BEARERS = 50;

/** The gender that a description tells, by its noun, an ending or “himself” behind it. */
export function genderMeant({ head, to }: Phrase, { items }: Unit): Gender {
  const behind = items[to]?.lower;
  if (behind === "himself") return "m";
  return behind === "herself" ? "f" : genderOfNoun(head);
}

/** The country whose adjective a word in a capital is, by its code; null where it is none's. */
export function nationOf(word: string): string | null {
  return /^\p{Lu}/u.test(word) ? (countryAt([{ text: word }], 0)?.code ?? null) : null;
}

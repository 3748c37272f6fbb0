import { described } from "./described-people";
import type { Entity } from "../names/entities";
import type { Phrase } from "./mentions";
import { isOrganizationName, PLACE_WORDS } from "../names/person-nouns";
import type { Unit } from "../text/reading";
import type { LastSpeaker, Salience } from "./salience";
import { meantBefore, othersThan } from "./same-sentence";
import { FEMALE_NOUN, MALE_NOUN } from "./strangers";

/** Whom he, she, they or it means, whose gender it learns; null where nobody named fits, or somebody without a name fits better. */
export function meantByPronoun(
  context: Salience,
  { head, from }: Phrase,
  unit: Unit,
  phrases: readonly Phrase[],
): Entity | null {
  if (head === "former" || head === "latter")
    return (
      ofTwo(
        phrases.filter(({ to }) => to <= from).map(({ entity }) => entity),
        head,
      ) ??
      ofTwo(
        context.seen.filter(({ unit: index }) => unit.index - index === 1).map(({ entity }) => entity),
        head,
      )
    );
  if (head !== "he" && head !== "she" && head !== "they" && head !== "it") return null;
  const gender = head === "he" ? "m" : head === "she" ? "f" : null;
  const same = phrases.find(
    (phrase) => phrase.head === head && phrase.to <= from && phrase.type === "pronoun",
  );
  if (same !== undefined) return meantByPronoun(context, same, unit, phrases);
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
    return phrase === undefined ? null : described(context, phrase, unit);
  }
  const fits = ({ kind, name, heads, gender: own }: Entity) =>
    gender === null
      ? kind === "organization" && (isOrganizationName(name) || heads.size > 0 || /^\p{Lu}{2,6}$/u.test(name))
      : kind === "person" && (own === gender || own === "?");
  const others = othersThan(context, from, unit, phrases);
  const here = meantBefore(context, from, unit, phrases, gender).filter(
    ({ entity }) => fits(entity) && !others.has(entity),
  );
  const agrees = (entity: Entity) => (gender !== null && entity.gender === gender ? 0 : 1);
  const [first] = here.sort(
    (a, b) => agrees(a.entity) - agrees(b.entity) || Number(a.isOwner) - Number(b.isOwner) || a.from - b.from,
  );
  if (first !== undefined) return learned(first.entity, gender);
  // In an interview anybody may be meant whom the speakers have in mind.
  if (context.lines.get(unit.line)?.isLabelled === true) return null;
  // “The draft bans them. It also says …”
  if (head === "it" && from < 2 && context.theme !== null && unit.index - context.theme.unit === 1)
    return context.theme.author;
  if (head === "they" && context.strangers.wereMany(unit)) return null;
  const last = context.lastSpeaker;
  if (
    gender === null &&
    last !== null &&
    last.entity.kind !== "person" &&
    last.line === unit.line &&
    unit.index - last.unit === 1
  )
    return last.entity;
  const reach = gender === null ? 2 : 6;
  const before = context.seen.findLastIndex(({ unit: index }) => unit.index - index > reach);
  const candidates = context.seen
    .slice(before + 1)
    .filter(({ entity }) => fits(entity) && !others.has(entity));
  const scored = candidates.map((seen) => ({
    ...seen,
    score:
      (unit.index - seen.unit) * 2 +
      (unit.line - seen.line) * 2 +
      Math.min(seen.rank, 4) * 0.9 +
      agrees(seen.entity) * 1.5 -
      (last?.entity === seen.entity ? inFocus(last, unit) : 0),
  }));
  const best = scored.sort((a, b) => a.score - b.score)[0];
  const stranger =
    gender === null ? undefined : context.strangers.nearer(unit, gender, best?.score ?? Number.MAX_VALUE);
  // “A spokeswoman for the union said nobody was hurt. She added …”: she speaks for the union.
  if (stranger?.speaksFor) return stranger.speaksFor;
  if (best === undefined && gender !== null)
    return unlikely(context, unit, gender) ?? misjudged(context, unit, gender);
  if (stranger !== undefined) return null;
  return best === undefined ? null : learned(best.entity, gender);
}

/** How much whoever was last in focus gains by it: less in a new paragraph, and nothing where he asked and another answers. */
function inFocus(last: LastSpeaker, unit: Unit): number {
  if (unit.index - last.unit > 2) return 0;
  if (last.asked) return -1.5;
  return last.line === unit.line ? 2.5 : 1.5;
}

/** The first or the second of the two people among those named: “Colbert met Cain. The latter told”; null where they are more or fewer. */
function ofTwo(named: readonly (Entity | null)[], head: "former" | "latter"): Entity | null {
  const people = [...new Set(named.filter((entity) => entity?.kind === "person"))];
  return people.length === 2 ? (people[head === "former" ? 0 : 1] ?? null) : null;
}

/** The only person of the last sentences, whose given name is one of both sexes after all. */
function misjudged({ seen, strangers }: Salience, unit: Unit, gender: "m" | "f"): Entity | null {
  const near = seen.filter(({ entity, unit: index }) => entity.kind === "person" && unit.index - index <= 2);
  const [only] = near;
  const isOnly = only !== undefined && near.every(({ entity }) => entity === only.entity);
  if (!isOnly || strangers.areNear(unit) || only.rank > 0 || only.entity.offices.length > 0) return null;
  only.entity.gender = gender;
  return only.entity;
}

/** A name that nothing but the pronoun shows to be a person's: “Alexis Tipton was thrilled … she told”. */
function unlikely(context: Salience, unit: Unit, gender: "m" | "f"): Entity | null {
  const isNobody = ({ kind, name, code }: Entity) =>
    code !== null ||
    (kind !== "organization" && kind !== "place") ||
    isOrganizationName(name) ||
    !/^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+$/u.test(name) ||
    name.split(" ").some((word) => PLACE_WORDS.has(word.toLowerCase()));
  const near = context.seen.filter(({ entity, unit: index }) => unit.index - index <= 2 && !isNobody(entity));
  const isOnly = near.every(({ entity: other }) => other === near[0]?.entity);
  const entity = (isOnly ? near : near.filter(({ rank }) => rank === 0)).at(-1)?.entity;
  if (entity === undefined || context.strangers.areNear(unit)) return null;
  entity.kind = "person";
  return learned(entity, gender);
}

function learned(entity: Entity, gender: "m" | "f" | null): Entity {
  if (gender !== null && entity.gender === "?") entity.gender = gender;
  return entity;
}

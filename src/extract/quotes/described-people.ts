import type { Entity } from "../names/entities";
import type { Phrase } from "./mentions";
import { isNative } from "../countries/natives";
import { isPersonNoun } from "../names/person-nouns";
import type { Unit } from "../text/reading";
import { fitting, genderMeant, nationOf } from "./fitting";
import { isRelation } from "./relations";
import type { Salience, Seen } from "./salience";
import { isOfSort } from "./sorts-of-people";
import { ownerOf } from "./utterances";

const ANONYMOUS =
  /^(?:writer|suspect|victim|attacker|gunman|driver|witness|killer|caller|user|reader|shooter|perpetrator)$/;

/** How many sentences back somebody is found who was called something like the noun. */
const REACH = 12;

/** Who is meant by “the minister”: the last one met who was called so; null where that is not clear. `depth` counts the owners gone through. */
export function described(
  context: Salience,
  phrase: Phrase,
  unit: Unit,
  phrases: readonly Phrase[] = [],
  depth = 0,
): Entity | null {
  const { head, start, end, to } = phrase;
  const words = context.text.slice(start, end);
  if (/^an?\s/i.test(words)) return namedSoon(context, phrase, unit);
  if (/^(?:another|one|two|three|many|some|several|no)\s/i.test(words)) return null;
  const aged = agedSo(context, head);
  if (aged !== null) return aged;
  const owner = depth > 2 ? null : ownerMeant(context, phrase, unit, phrases, depth);
  const relative = owner === null ? null : context.relations.of(owner, head);
  if (relative !== null) return relative;
  if (owner !== null && /^(?:opponent|rival|counterpart|challenger|adversary)$/.test(head))
    return otherThan(owner, context, unit);
  const fits = fitting(context, phrase, unit, owner);
  // “The Liberal in Kelowna” is somebody new.
  const isNew =
    isNative(unit.items, to - 1) && /^(?:in|from|of|at|for|on)$/.test(unit.items[to]?.lower ?? "");
  if (isNew) return null;
  const called = context.seen.findLast(
    ({ entity, unit: index }) => index <= unit.index && entity.heads.has(head) && fits(entity),
  );
  const topic = topicBefore(context, phrase, unit) ?? alikeBefore(context, phrase, unit);
  // Who was called so paragraphs ago is less in mind than who the sentence before is about.
  const isRemote = called !== undefined && called.line !== unit.line && topic !== null && fits(topic);
  if (called !== undefined) return isRemote ? topic : called.entity;
  const native = isNative(unit.items, to - 1) ? countryman(context, phrase, unit) : null;
  if (native !== null) return native;
  const definite = /^(?:the|this)\s/i.test(words);
  // “The head of the department” is somebody new.
  if (definite && unit.items[to]?.lower !== "of") {
    const last = context.lastSpeaker;
    const isNext = last !== null && last.line === unit.line && unit.index - last.unit === 1 && !last.asked;
    // “The writer” of a manifesto is another than the mayor who speaks of it.
    const isFree = !ANONYMOUS.test(head);
    // “The Orion programme manager” is another than the mayor who spoke before; “the Italian minister” may be he.
    const isOther = /\s\p{Lu}[\p{L}\d.-]*\s+\p{Ll}[\p{L}-]*\s+\S+$/u.test(words);
    if (isNext && isFree && !isOther && isPersonNoun(head) && fits(last.entity)) return last.entity;
    const alike = foremost(
      context.seen.filter(
        ({ entity, unit: index }) =>
          unit.index - index <= REACH && isOfSort(entity.heads, head) && fits(entity),
      ),
      unit,
    );
    if (alike !== null) return alike;
    if (isFree) {
      if (head.endsWith("-year-old") || isNative(unit.items, to - 1)) return nearest(context, phrase, unit);
    }
  }
  const capital = /^\p{Lu}/u.test(context.text.slice(end - head.length, end));
  return capital ? onlyOne(context.byHead.get(head) ?? []) : null;
}

/** Whom the sentence before on the same line is about, where a description opens the next: “The senator, …”; null where nobody is. */
function topicBefore({ lastSpeaker: last, text }: Salience, phrase: Phrase, unit: Unit): Entity | null {
  const opens = phrase.phraseFrom === 0 && /^the\s/i.test(text.slice(phrase.start, phrase.end));
  const isNext = last !== null && last.line === unit.line && unit.index - last.unit === 1 && !last.asked;
  return opens && isNext ? last.entity : null;
}

/** The only one whom the sentence before on the same line names and the noun may be said of; null where nobody or several are. */
function alikeBefore({ seen }: Salience, { head }: Phrase, unit: Unit): Entity | null {
  const near = seen.flatMap(({ entity, unit: index, line }) =>
    unit.index - index === 1 && line === unit.line && entity.kind === "person" ? entity : [],
  );
  return onlyOne(new Set(near.filter(({ heads }) => isOfSort(heads, head))));
}

/** Whose lawyer “his lawyer” is; null where the noun has no owner, or none that is known. */
function ownerMeant(
  context: Salience,
  phrase: Phrase,
  unit: Unit,
  phrases: readonly Phrase[],
  depth: number,
): Entity | null {
  if (!isRelation(phrase.head)) return null;
  const owner = ownerOf({ items: unit.items, phrases }, phrase);
  return owner === null ? null : context.resolve(owner.phrase, unit, phrases, depth + 1).entity;
}

/** Whom “her opponent” means of those who were just met: who stands out most beside herself. */
function otherThan(owner: Entity, { seen }: Salience, unit: Unit): Entity | null {
  const near = seen.filter(
    ({ entity, unit: index }) => unit.index - index <= 3 && entity.kind === "person" && entity !== owner,
  );
  return foremost(near, unit);
}

/** Who stands out most among those who were met: the nearer, and the further ahead in their sentences. */
function foremost(met: readonly Seen[], unit: Unit): Entity | null {
  let best: { readonly entity: Entity; readonly score: number } | null = null;
  for (const { entity, unit: index, rank } of met) {
    const score = (unit.index - index) * 2 + Math.min(rank, 4);
    if (best === null || score <= best.score) best = { entity, score };
  }
  return best?.entity ?? null;
}

/** How far behind “a judge” in the first lines the only judge of the text is named, in characters. */
const SOON = 900;
const LEAD = 2;

/** Whom the lead calls but “a judge” and the lines below name: the only one of the text who is called so. */
function namedSoon({ byHead }: Salience, { head, start }: Phrase, { line }: Unit): Entity | null {
  if (line > LEAD) return null;
  const only = onlyOne(byHead.get(head) ?? []);
  return only !== null && only.first > start && only.first - start < SOON ? only : null;
}

/** The one who is given the age of “the 58-year-old” behind his name: “Moreau, 58,”; null where nobody is. */
function agedSo({ seen, text }: Salience, head: string): Entity | null {
  const age = /^(\d{1,3})-year-old$/.exec(head)?.[1];
  if (age === undefined) return null;
  const found = seen.findLast(
    ({ entity, end }) =>
      entity.kind === "person" && new RegExp(`^,? \\(?(?:aged )?${age}\\b`).test(text.slice(end, end + 14)),
  );
  return found?.entity ?? null;
}

/** Who was said to be of the country whose native “the Brazilian” is: Brazil's Silva, the Brazilian Silva. */
function countryman({ seen, text }: Salience, { end, head }: Phrase, unit: Unit): Entity | null {
  const code = nationOf(text.slice(end - head.length, end));
  if (code === null) return null;
  let best: { readonly entity: Entity; readonly words: number } | null = null;
  for (const { entity, unit: index, end: to } of seen.slice(-NEAR)) {
    if (entity.kind !== "person" || unit.index - index > 3) continue;
    const before =
      text
        .slice(Math.max(0, to - 70), to)
        .split(/[.,;:\n]/)
        .at(-1) ?? "";
    const words = before.split(/[\s'’]+/);
    const at = words.findLastIndex((word) => nationOf(word) === code);
    if (at !== -1 && (best === null || words.length - at <= best.words))
      best = { entity, words: words.length - at };
  }
  return best?.entity ?? null;
}

/** More places where somebody is named than three sentences have. */
const NEAR = 60;

/** Who is most in mind, for a noun that tells nothing but where somebody is from or how old he is. */
function nearest({ seen, lastSpeaker }: Salience, phrase: Phrase, unit: Unit): Entity | null {
  const gender = genderMeant(phrase, unit);
  const fits = ({ kind, gender: own }: Entity) =>
    kind === "person" && (gender === "?" || own === "?" || own === gender);
  if (lastSpeaker !== null && unit.index - lastSpeaker.unit <= 2 && fits(lastSpeaker.entity))
    return lastSpeaker.entity;
  return (
    seen.findLast(({ entity, unit: index, rank }) => rank === 0 && unit.index - index <= 2 && fits(entity))
      ?.entity ?? null
  );
}

function onlyOne(entities: Iterable<Entity>): Entity | null {
  let only: Entity | null = null;
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

import { candidatesIn, rangeOf, wordsOf, type Candidate } from "./candidates";
import { countryAt } from "../countries/country-names";
import { fold } from "../../actor/name";
import type { Range } from "../../fact/span.type";
import { newEntity, type Entity, type EntityKind, type Mention, type OfficeFound } from "./entities";
import { genderOf, isGivenName } from "./given-names";
import { kindsOf } from "./kinds";
import { learnModifiers } from "./modifiers";
import type { OfficePhrase } from "../offices/office-phrases";
import { ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import type { Reading } from "../text/reading";
import { countryEnding } from "../offices/title-words";

/** So many bearers of one word are told apart: a text with more of them is no article, and they would take their square. */
const MOST_BEARERS = 200;

export interface Names {
  readonly entities: Entity[];
  readonly mentions: readonly Mention[];
}

/** Finds the people, organizations and places that the narrator names, and every mention of them by name. */
export function namesIn(reading: Reading): Names {
  const { text } = reading;
  const candidates = candidatesIn(reading);
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const byWord = new Map<string, Entity[]>();
  const kinds = kindsOf(candidates);

  const register = (candidate: Candidate, kind: EntityKind, code: string | null): Entity => {
    const range = rangeOf(candidate);
    const entity = newEntity(kind, candidate.text, range.start, code);
    entities.push(entity);
    byName.set(fold(candidate.text), entity);
    if (kind === "person")
      for (const word of fold(candidate.text).split(" ").flatMap(withoutArticle)) {
        const bearers = byWord.get(word);
        if (bearers === undefined) byWord.set(word, [entity]);
        else if (bearers.length < MOST_BEARERS) bearers.push(entity);
      }
    return entity;
  };

  // Full names first, so that a family name alone finds its bearer wherever it stands.
  const ordered = [...candidates].sort(
    (a, b) => Number(wordsOf(a) === 1) - Number(wordsOf(b) === 1) || rangeOf(a).start - rangeOf(b).start,
  );
  const meant = new Map<Candidate, Entity>();
  const ending = new Map<string, Entity>();
  for (const candidate of ordered) {
    if (candidate.text === "") continue;
    const nation = countryAt(candidate.chunk.unit.items, candidate.nameFrom);
    const isNation = nation !== null && candidate.nameFrom + nation.length === candidate.to;
    if (isNation && nation.kind === "adjective") continue;
    if (endsInAdjective(candidate) && kinds.get(candidate.text) !== "person") continue;
    const relative = relativeOf(candidate, byWord);
    if (relative !== undefined) {
      relative.mentions++;
      meant.set(candidate, relative);
      ending.set(endOf(candidate), relative);
      learn(relative, candidate);
      continue;
    }
    const known =
      byName.get(fold(candidate.text)) ??
      inFull(candidate, ending) ??
      bearerOf(candidate, byWord, byName, isNation);
    const entity =
      known ??
      (isNation && nation.kind === "name"
        ? (entities.find(({ code }) => code === nation.code) ?? register(candidate, "country", nation.code))
        : register(candidate, isNation ? "place" : (kinds.get(candidate.text) ?? "place"), null));
    entity.forms.add(candidate.text);
    const national = entity.kind === "organization" ? nationalName(candidate, reading.text) : null;
    if (national !== null) entity.forms.add(national);
    byName.set(fold(candidate.text), entity);
    entity.first = Math.min(entity.first, rangeOf(candidate).start);
    entity.mentions++;
    if (entity.kind === "person" && wordsOf(candidate) > entity.name.split(" ").length)
      entity.name = candidate.text;
    meant.set(candidate, entity);
    ending.set(endOf(candidate), entity);
    if (entity.kind === "person") learn(entity, candidate);
  }
  employers(entities, byName, text);
  const mentions = candidates.flatMap((candidate): Mention[] => {
    const entity = meant.get(candidate);
    if (entity === undefined) return [];
    const { chunk, nameFrom, to } = candidate;
    return [
      { ...rangeOf(candidate), unit: chunk.unit.index, from: nameFrom, to, type: "name", entity, head: "" },
    ];
  });
  return { entities, mentions };
}

/** Where a name ends. */
function endOf({ chunk, to }: Candidate): string {
  return `${chunk.unit.index} ${to}`;
}

/** Whose name stands in full before an acronym in brackets: World Health Organization (WHO). */
function inFull(
  { text, chunk, nameFrom }: Candidate,
  ending: ReadonlyMap<string, Entity>,
): Entity | undefined {
  const isBracketed = chunk.unit.items[nameFrom - 1]?.text === "(" && /^\p{Lu}{2,6}$/u.test(text);
  const entity = isBracketed ? ending.get(`${chunk.unit.index} ${nameFrom - 1}`) : undefined;
  const initials = entity?.name.replace(/\P{Lu}+/gu, "");
  return entity?.kind !== "person" && initials === text ? entity : undefined;
}

/** “Sensitive Canadian document”: an adjective that a noun in small letters follows names nothing. */
function endsInAdjective({ chunk, nameFrom, to }: Candidate): boolean {
  const { items } = chunk.unit;
  const next = items[to];
  return (
    to - nameFrom > 1 &&
    next !== undefined &&
    /^(?:NOUN|ADJ)$/.test(next.pos) &&
    countryEnding(items, to - 1)?.isAdjective === true
  );
}

/** Registers the organizations that offices are of, where the text names them nowhere else. */
function employers(entities: Entity[], byName: Map<string, Entity>, text: string): void {
  for (const { kind, offices } of [...entities]) {
    if (kind !== "person") continue;
    for (const { of, isOrganization } of offices) {
      if (of === null || !isOrganization) continue;
      const name = text.slice(of.start, of.end).replace(/\s+/g, " ");
      const known = byName.get(fold(name));
      if (known?.kind === "place") known.kind = "organization";
      if (known !== undefined) continue;
      const entity = newEntity("organization", name, of.start);
      entities.push(entity);
      byName.set(fold(name), entity);
    }
  }
}

/** A word of a name, and an Arabic one without its article as well: Muqtada al-Sadr is called Sadr. */
function withoutArticle(word: string): string[] {
  const bare = /^(?:al|el|ash?|ad|an|ar|at|az)-(.{3,})$/.exec(word)?.[1];
  return bare === undefined ? [word] : [word, bare];
}

/** The name of an organization with its country's: “Turkish Ministry of Foreign Affairs”; null where none stands there. */
function nationalName({ chunk, nameFrom, to }: Candidate, text: string): string | null {
  const { items } = chunk.unit;
  const nation = countryAt(items, chunk.from);
  if (nation === null || chunk.from + nation.length !== nameFrom || nameFrom === to) return null;
  return text.slice(items[chunk.from]?.start, items[to - 1]?.end);
}

/** The Jane Wells whom “Mrs Wells” means beside a Tom Wells; the family name alone is not hers for that. */
function relativeOf(candidate: Candidate, byWord: ReadonlyMap<string, Entity[]>): Entity | undefined {
  const gender = candidate.descriptions.find((found) => found.gender !== "?")?.gender;
  if (gender === undefined || wordsOf(candidate) > 1) return undefined;
  const text = fold(candidate.text);
  const family = (byWord.get(text) ?? []).filter(
    ({ kind, name }) => kind === "person" && fold(name).endsWith(` ${text}`),
  );
  const fitting = family.filter((entity) => entity.gender === gender);
  return family.length > 1 && fitting.length === 1 ? fitting[0] : undefined;
}

/** Whom a part of a name means: the one met before who bears it, or else the only one. */
function bearerOf(
  candidate: Candidate,
  byWord: ReadonlyMap<string, Entity[]>,
  byName: ReadonlyMap<string, Entity>,
  isNation: boolean,
): Entity | undefined {
  // “Erdogan” and “Erdoğan” are one.
  const text = fold(candidate.text);
  const words = text.split(" ");
  const start = rangeOf(candidate).start;
  if (words.length > 1) {
    // A longer or shorter form of one name: John Paul Stevens, Justice Stevens, Joe R. Biden.
    const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
    if (words.some((word) => ORG_WORDS.has(word) || PLACE_WORDS.has(word))) return undefined;
    return (
      byWord.get(last)?.find(({ name }) => {
        const other = fold(name).split(" ");
        return (
          other.length > 1 &&
          other.at(-1) === last &&
          (other[0] === first || words.every((word) => other.includes(word)))
        );
      }) ??
      [...(byWord.get(first) ?? [])].find(
        ({ name }) =>
          fold(name).startsWith(`${text} `) || (text.startsWith(`${fold(name)} `) && name.includes(" ")),
      )
    );
  }
  const bearers = (byWord.get(text) ?? []).filter(
    (entity) =>
      entity.kind === "person" &&
      byName.get(fold(entity.name)) === entity &&
      // A country is nobody's family name, but for a Michael Jordan.
      (!isNation || isGivenName(entity.name.split(" ")[0] ?? "")),
  );
  if (bearers.length < 2) return bearers[0];
  const family = bearers.filter(({ name }) => fold(name).endsWith(` ${text}`));
  // “President Biden” is the Biden who is president.
  const heads = new Set(candidate.offices.map(({ head }) => head));
  const holders = family.filter(
    (entity) => entity.offices.length > 0 && [...entity.heads].some((head) => heads.has(head)),
  );
  const pool = holders.length > 0 ? holders : family.length > 0 ? family : bearers;
  const met = pool.filter(({ first }) => first < start);
  // Who is met first is called by the family name alone; relatives have their given names too.
  return (met.length > 0 ? met : pool).reduce((best, other) => (other.first < best.first ? other : best));
}

function learn(entity: Entity, { chunk, nameFrom, to, descriptions, offices }: Candidate): void {
  const { items } = chunk.unit;
  const given = genderOf(items[nameFrom]?.text ?? "");
  if (entity.gender === "?" && to - nameFrom > 1) entity.gender = given;
  const name = { start: items[nameFrom]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
  for (const found of descriptions) {
    if (found.gender !== "?") entity.gender = found.gender;
    entity.heads.add(found.head);
    learnModifiers(entity, items, found);
    entity.description ??= { start: found.start, end: found.end };
  }
  for (const office of offices) {
    entity.heads.add(office.head);
    learnModifiers(entity, items, office);
    entity.offices.push(officeFound(office, name));
    entity.description ??= { start: office.start, end: office.end };
  }
}

/** An office with the passage that gives it to a person who is named or meant at a place. */
export function officeFound(phrase: OfficePhrase, holder: Range): OfficeFound {
  const { title, country, of, isOrganization, isOfPart, isOfNation, start, end } = phrase;
  const evidence = { start: Math.min(holder.start, start), end: Math.max(holder.end, end) };
  return { title: title ?? "", country, of, isOrganization, isOfPart, isOfNation, evidence };
}

import type { Range } from "../fact/span.type";
import { chunksOf, type Chunk } from "./chunks";
import { countryAt } from "./country-names";
import { newEntity, type Entity, type EntityKind, type Mention } from "./entities";
import { genderOf, isGivenName } from "./given-names";
import { ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import type { Reading } from "./reading";
import { appositionOf, predicateOf, titlesBefore } from "./surroundings";
import { titleLength, type Description } from "./title";
import { cueOf } from "./cues";

export interface Names {
  readonly entities: Entity[];
  readonly mentions: readonly Mention[];
}

interface Candidate {
  readonly chunk: Chunk;
  /** Where the name itself begins; equal to the chunk's end for a title alone. */
  readonly nameFrom: number;
  readonly to: number;
  readonly descriptions: readonly Description[];
  readonly text: string;
  readonly isAged: boolean;
}

/** Finds the people, organizations and places that the narrator names, and every mention of them by name. */
export function namesIn(reading: Reading): Names {
  const candidates = shared(
    withoutOrganization(
      chunksOf(reading).flatMap((chunk) => candidatesOf(reading.text, chunk)),
      reading.text,
    ),
  );
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const byWord = new Map<string, Entity[]>();
  const kinds = kindsOf(candidates);

  const register = (candidate: Candidate, kind: EntityKind, code: string | null): Entity => {
    const range = rangeOf(candidate);
    const entity = newEntity(kind, candidate.text, range.start, code);
    entities.push(entity);
    byName.set(candidate.text, entity);
    if (kind === "person")
      for (const word of candidate.text.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), entity]);
    return entity;
  };

  // Full names first, so that a family name alone finds its bearer wherever it stands.
  const ordered = [...candidates].sort(
    (a, b) => Number(wordsOf(a) === 1) - Number(wordsOf(b) === 1) || rangeOf(a).start - rangeOf(b).start,
  );
  const meant = new Map<Candidate, Entity>();
  for (const candidate of ordered) {
    if (candidate.text === "") continue;
    const nation = countryAt(candidate.chunk.unit.items, candidate.nameFrom);
    const isNation = nation !== null && candidate.nameFrom + nation.length === candidate.to;
    if (isNation && nation.kind === "adjective") continue;
    const known = byName.get(candidate.text) ?? bearerOf(candidate, byWord, byName, isNation);
    const entity =
      known ??
      (isNation && nation.kind === "name"
        ? (entities.find(({ code }) => code === nation.code) ?? register(candidate, "country", nation.code))
        : register(candidate, isNation ? "place" : (kinds.get(candidate.text) ?? "place"), null));
    entity.forms.add(candidate.text);
    byName.set(candidate.text, entity);
    entity.first = Math.min(entity.first, rangeOf(candidate).start);
    entity.mentions++;
    if (entity.kind === "person" && wordsOf(candidate) > entity.name.split(" ").length)
      entity.name = candidate.text;
    meant.set(candidate, entity);
    if (entity.kind === "person") learn(entity, candidate);
  }
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

function rangeOf({ chunk, nameFrom, to }: Candidate): Range {
  const { items } = chunk.unit;
  return { start: items[nameFrom]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

function wordsOf({ text }: Candidate): number {
  return text.split(" ").length;
}

/** Splits a chunk into title and name, and reads what stands around it. */
function candidatesOf(text: string, chunk: Chunk): Candidate[] {
  const { unit, from, to } = chunk;
  const { items } = unit;
  const whole = countryAt(items, from);
  const length = whole !== null && from + whole.length === to ? 0 : titleLength(items, from, to);
  if (
    length === 0 &&
    whole?.kind === "name" &&
    from + whole.length < to - 1 &&
    !ORG_WORDS.has(items[to - 1]?.lower ?? "")
  ) {
    // “leader of Zimbabwe Robert Mugabe”: the name begins behind the country.
    const rest = from + whole.length;
    if (isGivenName(items[rest]?.text ?? "") || items[from - 1]?.lower === "of")
      return candidatesOf(text, { unit, from: rest, to });
  }
  if (length === null) {
    return [{ chunk, nameFrom: to, to, descriptions: [], text: "", isAged: false }];
  }
  const nameFrom = from + length;
  const before = titlesBefore(items, nameFrom);
  const after = appositionOf(items, to);
  const predicate = predicateOf(items, to);
  const name = text.slice(items[nameFrom]?.start, items[to - 1]?.end).replace(/\s+/g, " ");
  const descriptions = [...before, ...after.descriptions, ...predicate];
  return [{ chunk, nameFrom, to, descriptions, text: name, isAged: after.isAge }];
}

/** “Senators Kamala Harris and Elizabeth Warren”: what the plural says holds of each. */
function shared(candidates: readonly Candidate[]): Candidate[] {
  let plural: Description | null = null;
  let end = 0;
  let lastUnit = -1;
  return candidates.map((candidate) => {
    const { items, index } = candidate.chunk.unit;
    const own = candidate.descriptions.find(({ head }) =>
      /^(?:senators|presidents|governors|ministers|representatives|mayors|justices|congressmen)$/.test(head),
    );
    const gap = items.slice(0, candidate.nameFrom).filter(({ start }) => start >= end);
    const follows =
      plural !== null &&
      candidate.text !== "" &&
      index === lastUnit &&
      gap.length <= 2 &&
      gap.every(({ text }) => /^(?:,|and)$/.test(text));
    plural = own ?? (follows ? plural : null);
    end = items[candidate.to - 1]?.end ?? 0;
    lastUnit = index;
    return follows && own === undefined && plural !== null
      ? { ...candidate, descriptions: [...candidate.descriptions, plural] }
      : candidate;
  });
}
/** “president of the Chess Federation Anna Muster”: the name alone, where the text has it elsewhere as well. */
function withoutOrganization(candidates: readonly Candidate[], text: string): Candidate[] {
  const texts = new Set(
    candidates.flatMap((candidate) => (candidate.descriptions.length > 0 ? candidate.text : [])),
  );
  return candidates.map((candidate) => {
    const { items } = candidate.chunk.unit;
    for (let from = candidate.nameFrom + 1; from < candidate.to - 1; from++) {
      const rest = text.slice(items[from]?.start, items[candidate.to - 1]?.end);
      if (
        ORG_WORDS.has(items[from - 1]?.lower ?? "") &&
        (texts.has(rest) || isGivenName(items[from]?.text ?? ""))
      ) {
        return {
          ...candidate,
          nameFrom: from,
          text: rest,
          descriptions: [...candidate.descriptions, ...titlesBefore(items, from)],
        };
      }
    }
    return candidate;
  });
}

/** What kind of thing each name is of, by all places where it stands. */
function kindsOf(candidates: readonly Candidate[]): Map<string, EntityKind> {
  const scores = new Map<string, number>();
  const alone = new Set(candidates.filter((candidate) => wordsOf(candidate) === 1).map(({ text }) => text));
  for (const candidate of candidates) {
    scores.set(candidate.text, (scores.get(candidate.text) ?? 0) + personScore(candidate, alone));
  }
  const kinds = new Map<string, EntityKind>();
  for (const { text } of candidates) {
    const words = text.split(" ");
    const isOrg =
      words.some((word) => ORG_WORDS.has(word.toLowerCase())) || /^\p{Lu}[\p{Lu}&.-]{1,6}$/u.test(text);
    const isPlace = words.some((word) => PLACE_WORDS.has(word.toLowerCase()));
    const score = scores.get(text) ?? 0;
    const isPerson =
      isOrg || isPlace ? score >= 4 && isGivenName(words[0] ?? "") : score >= (words.length > 1 ? 2 : 3);
    kinds.set(
      text,
      isPerson
        ? "person"
        : isOrg
          ? "organization"
          : isPlace || score < 0
            ? "place"
            : words.length > 1
              ? "organization"
              : "place",
    );
  }
  return kinds;
}

/** How much one place speaks for a person, or against it. */
function personScore(
  { chunk, nameFrom, to, descriptions, text, isAged }: Candidate,
  alone: ReadonlySet<string>,
): number {
  const { items } = chunk.unit;
  const words = text.split(" ");
  let score = 0;
  if (words.length > 1 && isGivenName(words[0] ?? "")) score += 3;
  if (/^\p{Lu}\.$/u.test(words[0] ?? "") || /^\p{Lu}\.$/u.test(words[1] ?? "")) score += 2;
  if (descriptions.length > 0)
    score +=
      nameFrom > chunk.from || descriptions.some((found) => found.end <= (items[nameFrom]?.start ?? 0))
        ? 3
        : 2;
  if (isAged) score += 3;
  const last = words.at(-1) ?? "";
  if (words.length > 1 && words.length < 5 && alone.has(last) && !ORG_WORDS.has(last.toLowerCase()))
    score += 2;
  const next = items[to];
  const second = items[to + 1];
  if (next?.lower === "who" || (next?.text === "," && second?.lower === "who")) score += 2;
  if (
    next !== undefined &&
    next.pos !== "QUOTE" &&
    cueOf(next.lower)?.plain &&
    /ed$|said|told|wrote|says/.test(next.lower)
  )
    score += 1;
  const says = (at: number) => items[at]?.pos !== "QUOTE" && cueOf(items[at]?.lower ?? "")?.plain === true;
  const opening = items[nameFrom - 1]?.text === "," && next?.text === "," && says(to + 1);
  if (opening && words.length > 1 && words.length < 5) score += 3;
  else if (
    words.length > 1 &&
    words.length < 4 &&
    says(to) &&
    nameFrom === chunk.from &&
    items[nameFrom - 1]?.lower !== "the"
  )
    score += 1;
  const before = items[nameFrom - 1]?.lower ?? "";
  if (
    /^(?:in|at|near|from|to|into|across|outside|inside|throughout|around)$/.test(before) &&
    nameFrom === chunk.from
  )
    score -= 2;
  if (before === "the" && nameFrom === chunk.from) score -= 3;
  if (/^(?:said|added|asked|wrote)$/.test(before)) score += 2;
  return score;
}

/** Whom a part of a name means: the one met before who bears it, or else the only one. */
function bearerOf(
  candidate: Candidate,
  byWord: ReadonlyMap<string, Entity[]>,
  byName: ReadonlyMap<string, Entity>,
  isNation: boolean,
): Entity | undefined {
  const words = candidate.text.split(" ");
  const start = rangeOf(candidate).start;
  if (words.length > 1) {
    // A longer or shorter form of one name: John Paul Stevens, Justice Stevens, Joe R. Biden.
    const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
    if (words.some((word) => ORG_WORDS.has(word.toLowerCase()) || PLACE_WORDS.has(word.toLowerCase())))
      return undefined;
    return (
      byWord.get(last)?.find(({ name }) => {
        const other = name.split(" ");
        return (
          other.length > 1 &&
          other.at(-1) === last &&
          (other[0] === first || words.every((word) => other.includes(word)))
        );
      }) ??
      [...(byWord.get(first) ?? [])].find(
        ({ name }) =>
          name.startsWith(`${candidate.text} `) ||
          (candidate.text.startsWith(`${name} `) && name.includes(" ")),
      )
    );
  }
  const bearers = (byWord.get(candidate.text) ?? []).filter(
    (entity) =>
      entity.kind === "person" &&
      byName.get(entity.name) === entity &&
      // A country is nobody's family name, but for a Michael Jordan.
      (!isNation || isGivenName(entity.name.split(" ")[0] ?? "")),
  );
  if (bearers.length < 2) return bearers[0];
  const family = bearers.filter(({ name }) => name.endsWith(` ${candidate.text}`));
  const pool = family.length > 0 ? family : bearers;
  const met = pool.filter(({ first }) => first < start);
  // Who is met first is called by the family name alone; relatives have their given names too.
  return (met.length > 0 ? met : pool).reduce((best, other) => (other.first < best.first ? other : best));
}

function learn(entity: Entity, { chunk, nameFrom, to, descriptions }: Candidate): void {
  const { items } = chunk.unit;
  const given = genderOf(items[nameFrom]?.text ?? "");
  if (entity.gender === "?" && to - nameFrom > 1) entity.gender = given;
  for (const found of descriptions) {
    if (found.gender !== "?") entity.gender = found.gender;
    entity.heads.push(found.head);
    const name = { start: items[nameFrom]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
    const evidence = { start: Math.min(name.start, found.start), end: Math.max(name.end, found.end) };
    if (found.title !== null)
      entity.offices.push({ title: found.title, country: found.country, of: found.of, evidence });
    entity.description ??= { start: found.start, end: found.end };
  }
}

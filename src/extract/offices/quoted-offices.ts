import { fold } from "../../actor/name";
import type { Range } from "../../fact/span.type";
import { candidatesIn, rangeOf, type Candidate } from "../names/candidates";
import { newEntity, type Entity } from "../names/entities";
import { officeFound, type Names } from "../names/people";
import { read, type Reading } from "../text/reading";
import { headOf } from "./offices";
import type { OfficePhrase } from "./office-phrases";

const WORD = /\p{L}[\p{L}\p{M}.'’-]*/gu;

/**
 * Adds the offices that are named within quotations alone: “I spoke with President Kibaki,” she said. Who is named
 * there and nowhere else speaks nowhere and is no subject of the narrator's, so that this comes behind the speakers.
 */
export function learnQuotedOffices(reading: Reading, names: Names): void {
  const text = quotedWords(reading);
  if (text === null) return;
  for (const candidate of candidatesIn(read(text))) {
    const told = candidate.offices.filter((office) => isTold(office, candidate));
    if (told.length === 0 || candidate.text === "" || candidate.chunk.unit.line === 0) continue;
    const holder = holderOf(candidate, names.entities) ?? stranger(candidate, names.entities);
    if (holder === null) continue;
    for (const office of told)
      if (holder.offices.every(({ title }) => fold(title) !== fold(office.title ?? "")))
        holder.offices.push(officeFound(office, rangeOf(candidate)));
  }
}

/**
 * The text with blanks for all but the headline and the quoted passages that speak of an office, each closed by a
 * stop, so that places in it are those of the text; null where none does.
 */
function quotedWords({ text, quoted }: Reading): string | null {
  const told = quoted.flatMap(({ passages }) => passages.filter((passage) => speaksOfOffice(text, passage)));
  if (told.length === 0) return null;
  const headline = /^\s*[^\n]*/.exec(text)?.[0].length ?? 0;
  let [words, at] = [text.slice(0, headline), headline];
  for (const { start, end } of told) {
    if (start < at) continue;
    words += `${blank(text.slice(at, start))}${text.slice(start, end)}.`;
    at = end + 1;
  }
  return words;
}

function speaksOfOffice(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end).match(WORD) ?? [];
  return words.length > 1 && words.some((word) => headOf(word.toLowerCase()) !== null);
}

function blank(words: string): string {
  return words.replace(/[^\n]/g, " ");
}

/** Speech is loose: an office must stand directly beside the name, “President Kibaki”, “Evo Morales, president of Bolivia”. */
function isTold({ from, to, at, isPlural, country, of }: OfficePhrase, candidate: Candidate): boolean {
  const { chunk, nameFrom, to: end } = candidate;
  const { items } = chunk.unit;
  if (isPlural) return false;
  const isNamed = /^\p{Lu}/u.test(items[at]?.text ?? "") || country !== null || of !== null;
  return to === nameFrom || (isNamed && from - end <= 2 && items[end]?.text === ",");
}

/** The one whom the narrator knows by the same name, or of whose name it is a part. */
function holderOf({ text }: Candidate, entities: readonly Entity[]): Entity | null {
  const name = fold(text);
  const people = entities.filter(({ kind }) => kind === "person");
  const named = people.find(({ forms }) => [...forms].some((form) => fold(form) === name));
  if (named !== undefined) return named;
  const isPart = (some: string, all: string) => {
    const words = all.split(" ");
    return some.split(" ").every((word) => words.includes(word));
  };
  const alike = people.filter((person) => isPart(fold(person.name), name) || isPart(name, fold(person.name)));
  // Of a family name alone there may be several.
  if (alike.length > 1 && !name.includes(" ")) return null;
  return alike.reduce<Entity | null>(
    (best, other) => (best === null || other.mentions > best.mentions ? other : best),
    null,
  );
}

/** Who is named in quotations alone; null where the narrator means something else by the name. */
function stranger(candidate: Candidate, entities: Entity[]): Entity | null {
  const name = fold(candidate.text);
  if (entities.some(({ forms }) => [...forms].some((form) => fold(form) === name))) return null;
  const entity = newEntity("person", candidate.text, rangeOf(candidate).start);
  entity.mentions = 1;
  entities.push(entity);
  return entity;
}

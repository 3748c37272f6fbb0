import type { Attribution } from "./attribution";
import { attributionOf } from "./attributions";
import { DOCUMENTS } from "./cues";
import { Discourse } from "./discourse";
import type { Referent } from "./salience";
import { phrasesIn, type Phrase } from "./mentions";
import { predicateOffices } from "../offices/office-predicates";
import { officePhrasesOf, type OfficePhrase } from "../offices/office-phrases";
import { isFormer, learnModifiers } from "../names/modifiers";
import { isOfficeHead } from "../offices/offices";
import type { Entity } from "../names/entities";
import { officeFound, type Names } from "../names/people";
import type { Reading, Unit } from "../text/reading";
import { reported } from "./reported";
import { isOfSort } from "./sorts-of-people";
import type { Spoken } from "./spoken";
import { statementIn, type StatementFound } from "./statements";
import { unattributed } from "./unattributed";

/** For each quoted passage, in order, who the text says spoke it; and what it reports without quoting. */
export function spokenIn(
  reading: Reading,
  { mentions, entities }: Names,
): { spoken: Spoken[]; statements: StatementFound[] } {
  const discourse = new Discourse(entities, reading);
  const byUnit = new Map<number, (typeof mentions)[number][]>();
  for (const mention of mentions) {
    const same = byUnit.get(mention.unit);
    if (same === undefined) byUnit.set(mention.unit, [mention]);
    else same.push(mention);
  }
  const spoken: Spoken[] = [];
  const statements: StatementFound[] = [];
  for (const unit of reading.units) {
    const phrases = phrasesIn(unit, byUnit.get(unit.index) ?? []);
    const before = spoken.at(-1);
    unit.items.forEach(({ quoted, passage, pos }, at) => {
      if (pos !== "QUOTE" || passage > 0) return;
      const attribution = attributionOf(unit, phrases, at);
      if (attribution !== null && !(isWeak(attribution) && isSpoken(spoken.at(-1), unit))) {
        const referent =
          attribution.phrase === null || attribution.isOneOfMany
            ? null
            : cautious(discourse.resolve(attribution.phrase, unit, phrases), unit, phrases);
        spoken.push({ quoted, unit, at, attribution, referent, goesOn: false });
        return;
      }
      spoken.push({
        quoted,
        unit,
        at,
        attribution: null,
        referent: unattributed(reading, { unit, at }, spoken, before, phrases, byUnit, discourse),
        goesOn: true,
      });
    });
    const isNarrated = unit.line > 0 && !reading.interview.has(unit.line);
    const statement = isNarrated ? statementIn(reading.text, unit, phrases, discourse) : null;
    if (statement !== null) statements.push(statement);
    learnOffices(unit, phrases, discourse);
    discourse.take(unit, phrases);
    const last = spoken.at(-1);
    const speaker = last?.unit === unit ? (last.referent ?? null) : null;
    // “Are you mad?” she asked.
    const isQuestion =
      last?.attribution?.verb === "ask" && /\?["”'’]*$/.test(unit.items[last.at]?.text ?? "");
    if (speaker !== null) discourse.spoke(speaker, unit, false, isQuestion);
    if (speaker?.entity == null) reported(discourse, unit, phrases);
  }
  return { spoken, statements };
}

/**
 * “He became finance minister in 1982”, “The former governor said”: an office of whom the pronoun or the description
 * means.
 */
function learnOffices(unit: Unit, phrases: readonly Phrase[], discourse: Discourse): void {
  if (unit.line === 0) return;
  for (const phrase of phrases) {
    const isPronoun = phrase.head === "he" || phrase.head === "she";
    const offices = isPronoun ? predicateOffices(unit, phrase.from, phrase.to) : formerOffices(unit, phrase);
    const found = offices.filter(({ title }) => title !== null);
    if (found.length === 0) continue;
    const entity = isPronoun
      ? discourse.resolve(phrase, unit, phrases).entity
      : onlyOneNear(discourse, unit, phrase, phrases);
    for (const office of found) {
      if (entity === null) continue;
      entity.offices.push(officeFound(office, phrase));
      discourse.describe(entity, office.head);
      learnModifiers(entity, unit.items, office);
    }
  }
}

/** The only person of whom a description's own sentence and the last one before with anybody speak; null where there are several. */
function onlyOneNear(
  { seen }: Discourse,
  unit: Unit,
  { start }: Phrase,
  phrases: readonly Phrase[],
): Entity | null {
  const near = new Set<Entity>();
  let last = unit.index;
  for (let at = seen.length - 1; at >= 0; at--) {
    const met = seen[at];
    if (met === undefined || met.line === 0 || unit.index - met.unit > 2) break;
    if (met.entity.kind !== "person") continue;
    if (near.size > 0 && met.unit !== last) break;
    near.add(met.entity);
    last = met.unit;
  }
  for (const { entity, end } of phrases) if (entity?.kind === "person" && end <= start) near.add(entity);
  const [only] = near;
  return near.size === 1 && only !== undefined ? only : null;
}

/** “The former governor of New Mexico”, where it stands alone for whom the text has named and is the subject. */
function formerOffices(unit: Unit, { type, entity, phraseFrom, to }: Phrase): OfficePhrase[] {
  const { items } = unit;
  const office = officePhrasesOf(unit).from.get(phraseFrom);
  const isMeant =
    type === "nominal" &&
    entity === null &&
    office?.at === to - 1 &&
    !office.isPlural &&
    items[phraseFrom]?.lower === "the" &&
    isFormer(items.slice(phraseFrom, to)) &&
    /^(?:VERB|AUX|ADV)$/.test(items[office.to]?.pos ?? "");
  return isMeant ? [office] : [];
}

/** Nobody, where a noun that nothing is known of is likelier meant: “The bill would ban what it calls “lies””. */
function cautious(referent: Referent, { items }: Unit, phrases: readonly Phrase[]): Referent {
  const { entity, phrase } = referent;
  const isThing =
    phrase.head === "it" &&
    (phrases[0]?.from === phrase.from || DOCUMENTS.has(phrases[0]?.head ?? "")) &&
    items[0]?.pos === "DET" &&
    phrase.from > 1 &&
    items.slice(0, phrase.from).every(({ text }) => text !== ",");
  // “The president” is nobody who was never called so.
  const isOther =
    phrase.type === "nominal" &&
    phrase.entity === null &&
    entity?.kind === "person" &&
    isOfficeHead(phrase.head) &&
    // “The former MP” tells something new of who was just spoken of.
    !items.slice(phrase.phraseFrom, phrase.to).some(({ lower }) => /^(?:former|ex-.*)$/.test(lower)) &&
    !entity.heads.has(phrase.head) &&
    !isOfSort(entity.heads, phrase.head);
  return isThing || isOther ? { entity: null, phrase } : referent;
}

/** Whether a thing or an institution is said to use, find or need what is quoted: “so the public should use “masks””. */
function isWeak({ plain, phrase }: Attribution): boolean {
  return !plain && (phrase?.type === "nominal" || /^(?:it|they)$/.test(phrase?.head ?? ""));
}

/** Whether a verb of plain speech has told before, in the same sentence, who speaks. */
function isSpoken(before: Spoken | undefined, unit: Unit): boolean {
  return (
    before?.unit === unit && before.referent?.entity?.kind === "person" && before.attribution?.plain !== false
  );
}

import type { Attribution } from "./attribution";
import { attributionOf } from "./attributions";
import { DOCUMENTS } from "./cues";
import { Discourse } from "./discourse";
import type { Referent } from "./salience";
import { phrasesIn, type Phrase } from "./mentions";
import { predicateOffices } from "../offices/office-predicates";
import { learnModifiers } from "../names/modifiers";
import { isOfficeHead } from "../offices/offices";
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

/** “He became finance minister in 1982”: an office of whom the pronoun means. */
function learnOffices(unit: Unit, phrases: readonly Phrase[], discourse: Discourse): void {
  if (unit.line === 0) return;
  for (const phrase of phrases) {
    if (phrase.head !== "he" && phrase.head !== "she") continue;
    const found = predicateOffices(unit, phrase.from, phrase.to).filter(({ title }) => title !== null);
    const entity = found.length === 0 ? null : discourse.resolve(phrase, unit, phrases).entity;
    for (const office of found) {
      if (entity === null) continue;
      entity.offices.push(officeFound(office, phrase));
      discourse.describe(entity, office.head);
      learnModifiers(entity, unit.items, office);
    }
  }
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

import { attributionOf, type Attribution } from "./attribution";
import { isCue } from "./cue-verbs";
import { TELLING, UTTERANCES } from "./cues";
import { Discourse, type Referent } from "./discourse";
import type { Mention } from "./entities";
import { phrasesIn, type Phrase } from "./mentions";
import { predicateOffices } from "./office-predicates";
import { isOfficeHead } from "./offices";
import { officeFound, type Names } from "./people";
import { isPersonNoun } from "./person-nouns";
import { passiveOf } from "./passives";
import { isOfSort } from "./sorts-of-people";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subjects";
import { statementIn, type StatementFound } from "./statements";
import { ownerOf } from "./utterances";
import type { Reading, Unit } from "./reading";
import { wordSet } from "./words";

/** What the text tells of one quoted passage. */
export interface Spoken {
  readonly quoted: number;
  readonly unit: Unit;
  readonly at: number;
  readonly attribution: Attribution | null;
  readonly referent: Referent | null;
  /** Nothing beside it tells who spoke: it goes on with the words of the one before. */
  readonly goesOn: boolean;
}

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
        referent:
          signedBy(reading.units[unit.index + 1], unit, byUnit) ??
          summedUpBy(reading.units[unit.index + 1], unit, byUnit, discourse) ??
          continued(spoken, unit, before) ??
          discourse.reporter(unit) ??
          ofSubject(unit, phrases, at, discourse) ??
          discourse.teller(unit),
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
    if (speaker !== null) discourse.spoke(speaker, unit);
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
    }
  }
}

/** A sentence that reports speech without quoting it makes its subject the likeliest to be meant next. */
function reported(discourse: Discourse, unit: Unit, phrases: readonly Phrase[]): void {
  const cited = unit.items.findIndex(
    ({ lower }, at) => lower === "to" && unit.items[at - 1]?.lower === "according",
  );
  const source = phrases.find(
    ({ phraseFrom, entity }) => phraseFrom === cited + 1 && entity?.kind === "person",
  );
  if (cited !== -1 && source !== undefined) {
    discourse.spoke({ entity: source.entity, phrase: source }, unit, true);
    return;
  }
  const teller = tellerOf(unit, phrases);
  if (teller !== null) {
    const referent = discourse.resolve(teller, unit, phrases);
    if (referent.entity?.kind === "person" || referent.entity?.kind === "organization") {
      discourse.spoke(referent, unit, true);
      return;
    }
  }
  const subject = inFocus(unit, phrases);
  const referent = subject === null ? null : discourse.resolve(subject, unit, phrases);
  if (referent?.entity?.kind === "person") discourse.spoke(referent, unit);
}

/** Whom a sentence is about: its subject, also behind an opening clause, or the only person named in it; null where nobody stands out. */
function inFocus({ items }: Unit, phrases: readonly Phrase[]): Phrase | null {
  const isOwner = ({ to }: Phrase) => /^['’]s?$/.test(items[to]?.text ?? "");
  const mayAct = (phrase: Phrase) =>
    !isOwner(phrase) && (phrase.entity?.kind === "person" || phrase.head === "he" || phrase.head === "she");
  const [first] = phrases;
  if (first === undefined) return null;
  const opens = first.phraseFrom < 3 && !isOwner(first);
  if (opens && (mayAct(first) || (first.type === "nominal" && isPersonNoun(first.head)))) return first;
  // “Underwhelmed with her role, she left. “This is not what I wanted.””
  const behind = phrases.find(
    (phrase) =>
      mayAct(phrase) &&
      (phrase.phraseFrom < 3 ||
        (items[phrase.phraseFrom - 1]?.text === "," &&
          /^(?:VERB|AUX|ADV)$/.test(items[phrase.to]?.pos ?? ""))),
  );
  if (behind !== undefined) return behind;
  // “… two cards, leaving Ingram unimpressed. “One of them was questionable.””
  const people = phrases.filter(({ entity }) => entity?.kind === "person");
  const [only] = people;
  const isOnly = only !== undefined && people.every(({ entity }) => entity === only.entity);
  return isOnly && items[only.phraseFrom - 1]?.pos !== "ADP" && !isOwner(only) ? only : null;
}

/** Nobody, where a noun that nothing is known of is likelier meant: “The bill would ban what it calls “lies””. */
function cautious(referent: Referent, { items }: Unit, phrases: readonly Phrase[]): Referent {
  const { entity, phrase } = referent;
  const isThing =
    phrase.head === "it" &&
    phrases[0]?.from === phrase.from &&
    items[0]?.pos === "DET" &&
    phrase.from > 1 &&
    items.slice(0, phrase.from).every(({ text }) => text !== ",");
  // “The president” is nobody who was never called so.
  const isOther =
    phrase.type === "nominal" &&
    phrase.entity === null &&
    entity?.kind === "person" &&
    isOfficeHead(phrase.head) &&
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

/** Who signs words that stand alone: “We stand ready.” — Aparna Garg, railway manager */
function signedBy(
  next: Unit | undefined,
  unit: Unit,
  byUnit: ReadonlyMap<number, readonly Mention[]>,
): Referent | null {
  if (next === undefined || !unit.isAlone || next.line - unit.line > 1) return null;
  if (
    !/^[—–-]$/.test(next.items[0]?.text ?? "") ||
    next.items.some(({ pos }) => /^(?:VERB|AUX|QUOTE)$/.test(pos))
  )
    return null;
  const signer = byUnit.get(next.index)?.find(({ from, entity }) => from < 4 && entity?.kind === "person");
  return signer === undefined
    ? null
    : { entity: signer.entity, phrase: { ...signer, phraseFrom: signer.from } };
}

/** Verbs of plain speech that give something a name and report nothing. */
const CALLS = wordSet("describe call label brand dub deem term characterize characterise refer");

/** Whose words a sentence says the one before was: “We stand ready.” That was the message of Smith on Monday. */
function summedUpBy(
  next: Unit | undefined,
  unit: Unit,
  byUnit: ReadonlyMap<number, readonly Mention[]>,
  discourse: Discourse,
): Referent | null {
  if (next === undefined || !unit.isAlone || next.line - unit.line > 1) return null;
  const phrases = phrasesIn(next, byUnit.get(next.index) ?? []);
  const tag = bareTag(next, phrases);
  if (tag !== null) return discourse.resolve(tag, next, phrases);
  if (!/^(?:that|this|those|these|such|so)$/.test(next.items[0]?.lower ?? "") || next.items[1]?.pos !== "AUX")
    return null;
  const said = phrases.find(({ head, from }) => UTTERANCES.has(head) && from < 6);
  const owner = said === undefined ? null : ownerOf({ items: next.items, phrases }, said);
  return owner === null ? null : discourse.resolve(owner.phrase, next, phrases);
}

/** Whoever a sentence of nothing else says spoke: “We stand ready”. Smith told the BBC. */
function bareTag({ items, line }: Unit, phrases: readonly Phrase[]): Phrase | null {
  const verb = items.findIndex((_, at) => isCue(items, at)?.plain === true);
  const phrase = phrases.find(({ phraseFrom, to }) => phraseFrom === 0 && to === verb);
  const behind = items.slice(verb + 1);
  const isBare =
    items.length < 14 &&
    !behind.some(({ pos, text }) => /^(?:VERB|AUX|SCONJ|QUOTE)$/.test(pos) || text === ":") &&
    (behind[0] === undefined || /^(?:PUNCT|ADP|ADV)$/.test(behind[0].pos) || items[verb]?.lower === "told");
  return phrase !== undefined && isBare && line > 0 ? phrase : null;
}

/** Who says what a sentence reports: “The winds were strong, Zapata said, adding …” */
function tellerOf(unit: Unit, phrases: readonly Phrase[]): Phrase | null {
  for (let at = 1; at < unit.items.length; at++) {
    const cue = isCue(unit.items, at);
    const item = unit.items[at];
    const tells = cue?.plain === true ? !CALLS.has(cue.verb) : TELLING.has(cue?.verb ?? "");
    if (item === undefined || !tells) continue;
    if (passiveOf(unit.items, at, item) || item.lower.endsWith("ing")) continue;
    // “It was too late, said Anna Brown, the spokeswoman.”
    const isTag = unit.items[at - 1]?.text === "," && cue?.plain === true;
    const tagged = isTag ? subjectAfter({ items: unit.items, phrases }, at) : null;
    if (tagged?.phrase.entity?.kind === "person") return tagged.isOneOfMany ? null : tagged.phrase;
    const found = subjectBefore({ items: unit.items, phrases }, at);
    // Whose “I” it is in an interview tells nothing of others whom the answer quotes.
    if (found !== null) return found.isOneOfMany || found.phrase.head === "i" ? null : found.phrase;
  }
  return null;
}

/** “She chooses to portray “beloved characters””: words set into a sentence are those of its subject. */
function ofSubject(
  unit: Unit,
  phrases: readonly Phrase[],
  at: number,
  discourse: Discourse,
): Referent | null {
  const [first] = phrases;
  if (first === undefined || first.to > at) return null;
  // “Then just 19 years old, she looked at it as a “chance to grow””
  const opens =
    unit.items[first.phraseFrom - 1]?.text === "," &&
    unit.items.slice(0, first.phraseFrom).every(({ pos }) => !/^(?:VERB|AUX|QUOTE)$/.test(pos));
  if (first.phraseFrom > 1 && !opens) return null;
  const isPerson = first.head === "he" || first.head === "she" || first.entity?.kind === "person";
  // “Ahola discussed Minetest, his “longest ever project””
  const isOwn = /^(?:his|her)$/.test(unit.items[at - 1]?.lower ?? "");
  const isLong = (unit.items[at]?.text.split(/\s+/).length ?? 0) > (isOwn ? 1 : 3);
  const owned = /^['’]s?$/.test(unit.items[first.to]?.text ?? "");
  // “Mohamed “had been subjected” to it”, “Smith was held as part of a “new strategy””: words about the subject.
  const between = unit.items.slice(first.to, at);
  const isPassive = between.some(
    ({ pos, lower }, i) =>
      pos === "VERB" &&
      /(?:ed|en)$/.test(lower) &&
      between.slice(0, i).some((item) => /^(?:was|were|been|being|is|are)$/.test(item.lower)),
  );
  if (between.length === 0 || isPassive) return null;
  return isPerson && isLong && !owned ? discourse.resolve(first, unit, phrases) : null;
}

/** Whose words go on where nothing tells: those of the sentence before, on the same line or the one above. */
function continued(spoken: readonly Spoken[], unit: Unit, before: Spoken | undefined): Referent | null {
  const here = spoken.at(-1);
  if (here?.unit === unit) return here.referent;
  if (before === undefined) return null;
  if (unit.isAlone && unit.index - before.unit.index === 1 && unit.line - before.unit.line <= 1)
    return before.referent;
  return unit.line === before.unit.line && unit.index - before.unit.index === 1 ? before.referent : null;
}

import { isCue } from "./cue-verbs";
import type { Phrase } from "./mentions";
import { passiveOf } from "./passives";
import { endingAt, type Clause, type Subject } from "./clause";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subjects";

const ENDS = /^(?:[.;!?]|\.{3}|…)$/;

/** Who said what stands before a participle: “Muster said it was hard, adding: …”; nobody where nothing was said. */
function sayerBefore(clause: Clause, participle: number): Subject | null {
  const { items } = clause;
  for (let verb = participle - 2; verb >= 0 && participle - verb < 45; verb--) {
    const item = items[verb];
    if (item === undefined || item.text === ";") return null;
    if (item.lower.endsWith("ing") || isCue(items, verb)?.plain !== true || passiveOf(items, verb, item))
      continue;
    const subject = subjectBefore(clause, verb);
    if (subject !== null && !/^(?:it|they)$/.test(subject.phrase.head)) return subject;
  }
  return null;
}

/** The subject that opens the sentence of a participle: “A judge blocked the order, ruling that …”. */
function firstOf({ items, phrases }: Clause, participle: number): Subject | null {
  const [phrase] = phrases;
  // “A number of senators condemned it, citing …”
  const isCounted = items[(phrase?.phraseFrom ?? 0) - 1]?.lower === "of" && items[0]?.pos === "DET";
  const opens = phrase?.phraseFrom === 0 || (phrase?.phraseFrom === 3 && isCounted);
  if (phrase === undefined || !opens || phrase.to >= participle || phrase.head === "it") return null;
  return /^['’]s?$/.test(items[phrase.to]?.text ?? "") ? null : { phrase, isOneOfMany: false };
}

/** Who is named in a tag between commas: “The effect, said Lady Hale, was …”. */
function insertedAfter(clause: Clause, verb: number): Subject | null {
  const { items } = clause;
  if (
    items[verb - 1]?.text !== "," ||
    !/^(?:said|says|wrote|writes|added|adds)$/.test(items[verb]?.lower ?? "")
  )
    return null;
  const subject = subjectAfter(clause, verb);
  return subject?.phrase.entity?.kind === "person" && items[subject.phrase.to]?.text === "," ? subject : null;
}

/** Whom somebody blames or praises for saying something: Gingrich in “he chided Gingrich for calling it”. */
function blamedBefore(clause: Clause, participle: number): Subject | null {
  const { items } = clause;
  if (items[participle]?.lower.endsWith("ing") !== true || items[participle - 1]?.lower !== "for")
    return null;
  const phrase = endingAt(clause, participle - 1);
  const verb = items[(phrase?.phraseFrom ?? 0) - 1];
  return phrase !== undefined && verb?.pos === "VERB" ? { phrase, isOneOfMany: false } : null;
}

/** The subject of a verb of speech behind which the quotation stands. */
export function sayerOf(clause: Clause, verb: number): Subject | null {
  const { items } = clause;
  const isParticiple = items[verb]?.lower.endsWith("ing") === true && items[verb - 1]?.text === ",";
  const subject =
    insertedAfter(clause, verb) ??
    blamedBefore(clause, verb) ??
    (isParticiple ? sayerBefore(clause, verb) : null) ??
    opener(clause, verb, subjectBefore(clause, verb)) ??
    (isParticiple ? firstOf(clause, verb) : null);
  return subject === null ? null : withOthers(clause, subject);
}

/**
 * Who opens a sentence, where what stands last before the verb governs nothing: “Trump spoke of the Proud Boys,
 * stating …”, “Tilburg of the University of California, Los Angeles disagreed”.
 */
function opener({ items, phrases }: Clause, verb: number, subject: Subject | null): Subject | null {
  const found = subject?.phrase;
  const [first] = phrases;
  if (found?.entity == null || found.entity.kind === "person") return subject;
  if (first?.type !== "name" || first.phraseFrom > 0 || first.to >= found.phraseFrom) return subject;
  const isParticiple = items[verb]?.lower.endsWith("ing") === true && items[verb - 1]?.text === ",";
  const nearby = items.slice(Math.max(first.to, found.from - 6), found.from);
  const isGoverned = nearby.some(({ pos }) => pos === "ADP") && !nearby.some(({ text }) => text === ",");
  const isOwner = /^['’]s?$/.test(items[first.to]?.text ?? "");
  const isHome =
    /^(?:of|from|at|with)$/.test(items[first.to]?.lower ?? "") &&
    items[found.phraseFrom - 1]?.text === "," &&
    found.to === verb &&
    items.slice(first.to, verb).every(({ pos }) => pos !== "VERB" && pos !== "AUX" && pos !== "QUOTE");
  const isPerson = first.entity?.kind === "person" && !isOwner;
  return (isParticiple && isGoverned && isPerson) || isHome ? { phrase: first, isOneOfMany: false } : subject;
}

/** Whose sentence a participle opens: “Calling it “a disgrace” in a tweet, Trump vowed to fight.” */
export function mainSubject({ items, phrases }: Clause, at: number): Subject | null {
  const phrase = phrases.find(
    ({ phraseFrom, to }) =>
      phraseFrom > at && items[phraseFrom - 1]?.text === "," && /^(?:VERB|AUX)$/.test(items[to]?.pos ?? ""),
  );
  const between = items.slice(at + 1, phrase?.phraseFrom ?? at + 1);
  if (phrase === undefined || between.some(({ pos, text }) => pos === "QUOTE" || ENDS.test(text)))
    return null;
  return { phrase, isOneOfMany: false };
}

/** The name beside a description that is none of a person's: “his long-time rival, Anna Brown, told”. */
export function apposed({ items, phrases }: Clause, from: number): Phrase | undefined {
  if (!/^(?:DET|PRON)$/.test(items[from]?.pos ?? "")) return undefined;
  const comma = items.findIndex(
    ({ pos, text }, at) => at > from && (text === "," || !/^(?:NOUN|ADJ|PROPN)$/.test(pos)),
  );
  if (items[comma]?.text !== ",") return undefined;
  return phrases.find(
    ({ phraseFrom, to, entity }) =>
      phraseFrom === comma + 1 && entity?.kind === "person" && items[to]?.text === ",",
  );
}

/** Takes a person for one of several where another stands before “and”: “Smith, the founder, and Brown, its head, said”. */
export function withOthers({ items, phrases }: Clause, subject: Subject): Subject {
  const { phrase } = subject;
  // “Smith and his running mate Brown”: the tagger has the adjective for a verb.
  const isRunning = items[phrase.phraseFrom - 1]?.lower.endsWith("ing") === true;
  const from =
    isRunning && /^(?:his|her|its|their)$/.test(items[phrase.phraseFrom - 2]?.lower ?? "")
      ? phrase.phraseFrom - 2
      : phrase.phraseFrom;
  if (phrase.entity?.kind !== "person" || !/^(?:and|nor)$/.test(items[from - 1]?.lower ?? "")) return subject;
  const isOneOfMany = phrases.some(
    ({ entity, type, to }) =>
      type === "name" &&
      entity?.kind === "person" &&
      entity !== phrase.entity &&
      to < from &&
      /^(?:,|and|nor)$/.test(items[to]?.lower ?? "") &&
      items.slice(to, from).every(({ pos }) => !/^(?:VERB|AUX|QUOTE|SCONJ)$/.test(pos)),
  );
  return isOneOfMany ? { phrase, isOneOfMany } : subject;
}

import { isCue } from "./cue-verbs";
import { UTTERANCES } from "./cues";
import type { Discourse } from "./discourse";
import type { Referent } from "./salience";
import type { Mention } from "../names/entities";
import { phrasesIn, type Phrase } from "./mentions";
import type { Reading, Unit } from "../text/reading";
import type { Spoken } from "./spoken";
import { ownerOf } from "./utterances";

/** No sentence is but a tag that has more items. */
const LONGEST_TAG = 14;

type ByUnit = ReadonlyMap<number, readonly Mention[]>;

/** Who spoke a quoted passage beside which nothing tells, by what stands before and behind it; null where that is open. */
export function unattributed(
  { units }: Reading,
  { unit, at }: Pick<Spoken, "unit" | "at">,
  spoken: readonly Spoken[],
  before: Spoken | undefined,
  phrases: readonly Phrase[],
  byUnit: ByUnit,
  discourse: Discourse,
): Referent | null {
  const next = units[unit.index + 1];
  return (
    signedBy(next, unit, byUnit) ??
    summedUpBy(next, unit, byUnit, discourse) ??
    sameSentence(spoken, unit) ??
    // A sentence with a subject of its own goes on with nobody else's words.
    (phrases[0]?.entity?.kind === "person" ? ofSubject(unit, phrases, at, discourse) : null) ??
    continued(unit, before) ??
    discourse.reporter(unit) ??
    ofSubject(unit, phrases, at, discourse) ??
    discourse.teller(unit)
  );
}

/** Who signs words that stand alone: “We stand ready.” — Aparna Garg, railway manager */
function signedBy(next: Unit | undefined, unit: Unit, byUnit: ByUnit): Referent | null {
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

/** Whose words a sentence says the one before was: “We stand ready.” That was the message of Smith on Monday. */
function summedUpBy(
  next: Unit | undefined,
  unit: Unit,
  byUnit: ByUnit,
  discourse: Discourse,
): Referent | null {
  if (next === undefined || !unit.isAlone || next.line - unit.line > 1) return null;
  const isSummary =
    /^(?:that|this|those|these|such|so)$/.test(next.items[0]?.lower ?? "") && next.items[1]?.pos === "AUX";
  if (!isSummary && next.items.length > LONGEST_TAG) return null;
  const phrases = phrasesIn(next, byUnit.get(next.index) ?? []);
  const tag = bareTag(next, phrases);
  if (tag !== null) return discourse.resolve(tag, next, phrases);
  if (!isSummary) return null;
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
    items.length <= LONGEST_TAG &&
    !behind.some(({ pos, text }) => /^(?:VERB|AUX|SCONJ|QUOTE)$/.test(pos) || text === ":") &&
    (behind[0] === undefined || /^(?:PUNCT|ADP|ADV)$/.test(behind[0].pos) || items[verb]?.lower === "told");
  return phrase !== undefined && isBare && line > 0 ? phrase : null;
}

const PARTICIPLE =
  /(?:ed|en)$|^(?:kept|held|made|sent|put|shot|left|told|found|brought|built|bought|caught|lost|paid|sold|hit|cut|set|known|shown|born|led|fed|struck|hurt|torn)$/;

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
      PARTICIPLE.test(lower) &&
      between.slice(0, i).some((item) => /^(?:was|were|been|being|is|are)$/.test(item.lower)),
  );
  if (between.length === 0 || isPassive) return null;
  return isPerson && isLong && !owned ? discourse.resolve(first, unit, phrases) : null;
}

function sameSentence(spoken: readonly Spoken[], unit: Unit): Referent | null {
  const here = spoken.at(-1);
  return here?.unit === unit ? here.referent : null;
}

/** Whose words go on where nothing tells: those of the sentence before, on the same line or the one above. */
function continued(unit: Unit, before: Spoken | undefined): Referent | null {
  if (before === undefined) return null;
  if (unit.isAlone && unit.index - before.unit.index === 1 && unit.line - before.unit.line <= 1)
    return before.referent;
  return unit.line === before.unit.line && unit.index - before.unit.index === 1 ? before.referent : null;
}

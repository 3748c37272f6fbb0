import { areLetters } from "../names/honours";
import { isCue } from "./cue-verbs";
import type { Mention } from "../names/entities";
import { isNative } from "../countries/natives";
import { isOfficeHead } from "../offices/offices";
import { arePeople, isPersonNoun, ORG_NOUNS } from "../names/person-nouns";
import type { Item, Unit } from "../text/reading";
import { DOCUMENTS, UTTERANCES } from "./cues";
import { wordSet } from "../text/words";

/** A mention with the whole phrase that it heads: title, determiner and owner counted in. */
export interface Phrase extends Mention {
  readonly phraseFrom: number;
}

const PRONOUNS = wordSet(
  "i you he she they it who someone somebody both others another many some one we latter former",
);

/** All phrases of a unit that may speak, in order: names, pronouns and descriptions. */
export function phrasesIn(unit: Unit, names: readonly Mention[]): Phrase[] {
  const { items } = unit;
  const taken = new Set<number>();
  const found: Phrase[] = names
    .filter(({ unit: index }) => index === unit.index)
    .map((mention) => {
      const begins = phraseStart(items, mention.from);
      // “Center for Health Security anthropologist Monica Spana”: the whole center belongs to her title.
      const owner = names.find(
        ({ unit: index, from, to }) =>
          index === unit.index && from < begins && to > begins && to <= mention.from,
      );
      const phraseFrom = owner?.from ?? begins;
      // “Kama Melly QC”
      const to = areLetters(items[mention.to]) ? mention.to + 1 : mention.to;
      for (let at = phraseFrom; at < to; at++) taken.add(at);
      return { ...mention, phraseFrom, to };
    });
  items.forEach((item, at) => {
    if (taken.has(at) || item.pos === "QUOTE") return;
    // “the former governor” is no pronoun.
    const isAdjective =
      /^(?:latter|former)$/.test(item.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(items[at + 1]?.pos ?? "");
    const isPronoun = item.pos !== "ADP" && PRONOUNS.has(item.lower) && !isAdjective;
    // The WHO is no pronoun.
    const type =
      isPronoun && !/^\p{Lu}{2,}$/u.test(item.text) ? "pronoun" : isNominalHead(items, at) ? "nominal" : null;
    if (type === null) return;
    const phraseFrom = type === "pronoun" ? at : phraseStart(items, at);
    found.push({
      start: items[phraseFrom]?.start ?? item.start,
      end: item.end,
      unit: unit.index,
      entity: null,
      head: item.lower,
      from: phraseFrom,
      to: at + 1,
      type,
      phraseFrom,
    });
  });
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Nouns that tell when, and belong to no noun before them: “the ministry yesterday said”. */
const TIMES =
  /^(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|next|earlier|later)$/;

/** Nouns for several organizations, and for many who speak as one without a name. */
const SEVERAL = wordSet(`
  groups unions companies firms organizations organisations charities parties businesses banks airlines agencies governments
  newspapers outlets ngos churches universities schools hospitals courts states countries nations airports publishers
  opposition leadership management media electorate camp entourage
`);

const NOMINAL = wordSet("NOUN PROPN ADJ NUM");
const speaking = new Map<string, boolean>();

/** Whether a noun, in lower case, is one for somebody or something that speaks. */
function speaks(word: string): boolean {
  const known = speaking.get(word);
  if (known !== undefined) return known;
  const lower = word.replace(/^(?:ex|co|step|grand|great|half|then|non)-/, "");
  const does =
    isPersonNoun(lower) ||
    isOfficeHead(lower) ||
    arePeople(lower) ||
    ORG_NOUNS.has(lower) ||
    SEVERAL.has(lower) ||
    UTTERANCES.has(lower) ||
    DOCUMENTS.has(lower) ||
    lower.endsWith("-year-old");
  if (speaking.size < 8192) speaking.set(word, does);
  return does;
}

function isNominalHead(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined) return false;
  if (isNative(items, at)) return true;
  if (!speaks(item.lower)) return false;
  // “was the minister's comment”: the tagger has many an utterance for a verb.
  const isOwned = /^['’]s$/.test(items[at - 1]?.text ?? "") && UTTERANCES.has(item.lower);
  if (!NOMINAL.has(item.pos) && !isOfficeHead(item.lower) && item.lower !== "people" && !isOwned)
    return false;
  const goesOn =
    next !== undefined &&
    /^(?:NOUN|PROPN)$/.test(next.pos) &&
    !TIMES.test(next.lower) &&
    next.start - item.end <= 1 &&
    !(items[at + 2]?.pos === "QUOTE" && isCue(items, at + 1) !== null) &&
    next.pos !== "QUOTE";
  return !goesOn;
}

/** Where the noun phrase that ends with a head begins. */
function phraseStart(items: readonly Item[], head: number): number {
  let from = head;
  while (from > 0) {
    const item = items[from - 1];
    if (item === undefined || item.pos === "QUOTE" || (items[from]?.start ?? 0) - item.end > 2) break;
    const possessive = /^['’]s?$/.test(item.text) && from > 1;
    const belongs =
      /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(item.pos) ||
      possessive ||
      /^(?:his|her|its|their|our|my|your)$/.test(item.lower) ||
      isOfficeHead(item.lower);
    // “in what advocates hailed”, “said that officials came”
    if (/^(?:what|which|that|whatever|whichever)$/.test(item.lower)) break;
    if (!belongs || !/[\p{L}\p{N}'’]/u.test(item.text)) break;
    from--;
    if (item.pos === "DET" || /^(?:his|her|its|their|our|my|your)$/.test(item.lower)) break;
  }
  return from;
}

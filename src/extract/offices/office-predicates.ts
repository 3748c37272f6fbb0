import { laterVerbs, officeBehindNoun } from "./later-offices";
import { officePhrasesOf, type OfficePhrase } from "./office-phrases";
import type { Item, Unit } from "../text/reading";
import { wordSet } from "../text/words";

const COPULAS = wordSet("is was are were been being became become becomes becoming remains remained remain");
/** Verbs behind which “as” gives an office. */
const HOLDING = wordSet(`
  served serves serving serve sworn elected re-elected reelected appointed reappointed re-appointed named confirmed inaugurated installed
  resigned resigns resigning retired stepped quit continued continues acted acting ruled succeeded succeeds succeeding
  replaced replaces replacing took takes assumed returned ousted removed fired dismissed sacked led leads governed governs reigned reigns working worked works
  resumed reinstated chosen promoted ended sat sits kept keeps retained retains keep retain
`);
/** Of these the office may be the object. */
const MADE = wordSet(
  "elected re-elected reelected appointed reappointed re-appointed named sworn chosen crowned proclaimed declared made",
);
/** Verbs whose object holds the office: “He installed Jane Roe as director.” */
const DONE_TO =
  /^(?:installed|confirmed|inaugurated|reappointed|re-appointed|removed|fired|dismissed|sacked|ousted|promoted|reinstated|ke(?:pt|eps?)|retain(?:s|ed)?)$/;
/** Verbs that may stand before “to become”. */
const DOUBTS = wordSet(
  "would could might may should if whether not never n't can cannot hopes hoped wants wanted want running ran run",
);
const LEAVING = /^(?:resign|step|stepping|stand|retire|retiring|quit|leave|continue|serve|begin|start)$/;
const FORCED =
  /^(?:forced|obliged|compelled|asked|told|due|set|agreed|decided|chose|expected|ready|about|refused|had|scheduled|ordered|urged|vowed|plans|planned|announced|intends)$/;
const ADVERBS = wordSet(`
  also currently previously then now first later since still already formerly once himself herself briefly again twice long
  soon eventually subsequently recently initially officially only both either in just next
`);
const REACH = 14;
/** What opens a time before the verb. */
const TIMES = /^(?:until|since|from|in|for|during|after|before)$/;

/** What a sentence says a name is: “is the president of”, “served two terms as mayor”, “resigned to become”. */
export function predicateOffices(unit: Unit, from: number, to: number): OfficePhrase[] {
  const { items } = unit;
  const isRelative = items[to]?.text === "," && items[to + 1]?.lower === "who";
  return [
    ...laterVerbs(unit, from, to).flatMap((at) => predicateAt(unit, at)),
    ...(isRelative ? predicateAt(unit, to + 2) : []),
    ...predicateAt(unit, behindInsertion(items, to)),
    ...objectAt(unit, from, to),
    ...openingOffices(unit, from),
  ];
}

/** The offices that a predicate gives its subject which begins at an item. */
export function predicateAt(unit: Unit, start: number): OfficePhrase[] {
  const { items } = unit;
  let [isCopula, isHolding, isMade] = [false, false, false];
  let hasVerb = false;
  for (let at = start; at < start + REACH; at++) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || /^[.;:()—–]$/.test(item.text)) return [];
    const phrase = phraseFrom(unit, at);
    if (phrase !== undefined && (isCopula || isMade || (isHolding && items[at - 1]?.lower === "as")))
      return chain(unit, phrase);
    const second = isCopula ? officeBehindNoun(unit, at) : undefined;
    if (second !== undefined) return chain(unit, second);
    const { lower, pos } = item;
    // “has led Ohio since Jane Roe resigned”: what somebody else does.
    if (hasVerb && pos === "VERB" && items[at - 1]?.pos === "PROPN") return [];
    if (DOUBTS.has(lower)) return [];
    if (lower === "who" && at === start) continue;
    if (COPULAS.has(lower)) {
      isCopula = true;
      hasVerb = true;
      continue;
    }
    if (HOLDING.has(lower)) {
      // “Rosselló appointed Pierluisi” tells nothing of Rosselló.
      const isDone =
        isCopula ||
        !(MADE.has(lower) || DONE_TO.test(lower)) ||
        // “kept his post as”
        /^(?:his|her|their)$/.test(items[at + 1]?.lower ?? "") ||
        /^(?:been|being|be|,|who|were|got)$/.test(items[at - 1]?.lower ?? "");
      if (!isDone) return [];
      [isHolding, isMade, isCopula, hasVerb] = [true, MADE.has(lower), false, true];
      continue;
    }
    if (MADE.has(lower) && isCopula) {
      [isMade, isCopula] = [true, false];
      continue;
    }
    if (
      ADVERBS.has(lower) ||
      pos === "ADV" ||
      (pos === "AUX" && !hasVerb) ||
      /^(?:has|had|have)$/.test(lower)
    )
      continue;
    if (lower === "to") {
      const isSet =
        items[at + 1]?.lower === "be" && /^(?:set|due|expected)$/.test(items[at - 1]?.lower ?? "");
      if (isSet) {
        isCopula = true;
        at++;
      } else if (!/^(?:become|serve)$/.test(items[at + 1]?.lower ?? "")) {
        if (!isHolding) return [];
      } else if (items[at + 1]?.lower === "serve") {
        isHolding = true;
        at++;
      }
      continue;
    }
    // “won a second term as president”
    if (/^(?:terms?|re-?election|stint|tenure)$/.test(lower) && hasVerb && items[at + 1]?.lower === "as") {
      isHolding = true;
      continue;
    }
    const wasCopula = isCopula;
    isCopula = false;
    isMade = false;
    if (LEAVING.test(lower) && (wasCopula || hasVerb)) {
      isHolding = true;
      continue;
    }
    // “was forced to resign as”, “is due to step down as”
    if (FORCED.test(lower) && items[at + 1]?.lower === "to" && LEAVING.test(items[at + 2]?.lower ?? "")) {
      hasVerb = true;
      at++;
      continue;
    }
    if (pos === "VERB") {
      const goesOn =
        !hasVerb &&
        /^(?:resigned|left|quit|rose|won|went|returned|joined|retired|stepped|is|was|took)$/.test(lower);
      if (!goesOn) return [];
      hasVerb = true;
      isHolding ||= lower === "won" ? false : isHolding;
      continue;
    }
    if (!hasVerb) {
      // “who until the previous spring had served”
      if (/^(?:ADP|DET|ADJ|NOUN|NUM|PROPN)$/.test(pos) && TIMES.test(items[start]?.lower ?? "")) continue;
      return [];
    }
    // “won the election and is to become”
    const goesOn = lower === "and" && /^(?:AUX|VERB|ADV)$/.test(items[at + 1]?.pos ?? "");
    if (/^(?:that|because|who|which|while|when|and|but|after|before)$/.test(lower) && !goesOn) return [];
  }
  return [];
}

/** “After being sworn in as prime minister on Monday, Jane Roe”, “As mayor, Jane Roe” */
function openingOffices(unit: Unit, from: number): OfficePhrase[] {
  const { items } = unit;
  const opener = items[0]?.lower ?? "";
  if (items[from - 1]?.text !== "," || !OPENING.test(opener) || opener === "the") return [];
  let at = 0;
  while (at < 8 && OPENING.test(items[at]?.lower ?? "") && phraseFrom(unit, at) === undefined) at++;
  const phrase = at === 0 ? undefined : phraseFrom(unit, at);
  if (phrase === undefined || phrase.to >= from) return [];
  const between = items.slice(phrase.to, from - 1);
  const isBare = between.every(({ pos, text }) => !/^(?:VERB|AUX|QUOTE)$/.test(pos) && text !== ",");
  return isBare ? chain(unit, phrase) : [];
}

const OPENING =
  /^(?:after|before|since|upon|while|as|having|being|been|first|newly|sworn|in|elected|re-elected|appointed|named|becoming|serving|taking|over|resigning|stepping|down|inaugurated|confirmed|reappointed|the|a|then|formerly|once|still|only|later|who|was|is|also|both|now)$/;

/** “appointed William Barr (as) attorney general”, “succeeded Obama as president” */
function objectAt(unit: Unit, from: number, to: number): OfficePhrase[] {
  const { items } = unit;
  // “elected Jane Roe — a former mayor — as leader”
  const behind = behindMarks(items, to);
  const isAs = items[behind]?.lower === "as";
  const phrase = phraseFrom(unit, isAs ? behind + 1 : to);
  if (phrase === undefined || phrase.isPlural) return [];
  for (let at = from - 1; at >= 0 && at > from - (isAs ? 8 : 4); at--) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || /^[.,;:()—–]$/.test(item.text)) return [];
    if (OBJECT_OF.test(item.lower)) return isAs || MADE.has(item.lower) ? chain(unit, phrase) : [];
    if (item.lower === "in" && /^sw(?:ears?|ore|orn)$/.test(items[at - 1]?.lower ?? ""))
      return chain(unit, phrase);
    if (/^(?:VERB|AUX|ADP)$/.test(item.pos)) return [];
  }
  return [];
}

/** Behind what stands between two commas or dashes at an item; the item itself where nothing does. */
function behindMarks(items: readonly Item[], to: number): number {
  const mark = items[to]?.text ?? "";
  if (!/^[,—–-]$/.test(mark)) return to;
  for (let at = to + 1; at < to + 25; at++) {
    const item = items[at];
    if (item === undefined || /^[.;:]$/.test(item.text)) return to;
    if (item.text === mark && items[at + 1]?.lower === "as") return at + 1;
  }
  return to;
}

const OBJECT_OF =
  /^(?:appoint(?:ed|s|ing)?|named?|names|naming|elect(?:ed|s|ing)?|ma(?:de|kes|king)|re-?elect(?:ed)?|install(?:ed|ing)|confirm(?:ed|ing)|succeed(?:ed|s|ing)?|replac(?:ed?|es|ing)|fired|dismissed|sacked|removed|ousted|with|under|recognized|recognised|inaugurated|ke(?:pt|eps?|eping)|retain(?:ed|s|ing)?)$/;

function phraseFrom(unit: Unit, at: number): OfficePhrase | undefined {
  const phrase = officePhrasesOf(unit).from.get(at);
  if (phrase === undefined || phrase.isPlural) return undefined;
  // “is the president's brother”, “was President Trump's choice”
  const next = unit.items[phrase.to];
  return next !== undefined &&
    next.start - phrase.end < 2 &&
    /^(?:['’]s?$|\p{Lu})/u.test(next.text) &&
    next.pos !== "QUOTE"
    ? undefined
    : phrase;
}

/** An office with those that “and” joins to it. */
function chain(unit: Unit, first: OfficePhrase): OfficePhrase[] {
  const found = [first];
  for (let last = first; ;) {
    let at = last.to;
    while (
      /^(?:and|as|well|,|then|later|the)$/.test(unit.items[at]?.lower ?? "") &&
      at < last.to + 4 &&
      phraseFrom(unit, at) === undefined
    )
      at++;
    const next = at === last.to ? undefined : phraseFrom(unit, at);
    if (next === undefined) return found;
    found.push(next);
    last = next;
  }
}

/** Behind what stands between commas after a name: “Harris, a Democrat, is”. */
function behindInsertion(items: readonly Item[], to: number): number {
  if (items[to]?.text !== ",") return to;
  // “His deputy, Jane Roe, took over as mayor”
  const next = items[to + 1];
  if (next !== undefined && (HOLDING.has(next.lower) || COPULAS.has(next.lower))) return to + 1;
  for (let at = to + 1; at < to + 30; at++) {
    const item = items[at];
    if (item === undefined || /^[.;:]$/.test(item.text)) return to;
    if (
      item.text === "," &&
      (COPULAS.has(items[at + 1]?.lower ?? "") ||
        HOLDING.has(items[at + 1]?.lower ?? "") ||
        items[at + 1]?.pos === "AUX")
    )
      return at + 1;
  }
  return to;
}

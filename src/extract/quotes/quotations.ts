import type { Range } from "../../fact/span.type";
import { isCue } from "./cue-verbs";
import { TELLING } from "./cues";
import { isNamedThere } from "./named";
import type { Item, Reading } from "../text/reading";
import type { Spoken } from "./spoken";

/** What speaks for and against the words between two marks being somebody's own. */
export interface QuotationSigns {
  readonly words: number;
  readonly isSentence: boolean;
  readonly isTitleCase: boolean;
  readonly isNamed: boolean;
  readonly isSingle: boolean;
  readonly isHeadline: boolean;
  readonly isInterview: boolean;
  readonly isClause: boolean;
  /** Set apart as a sentence, however short: Her leaflet consists of one sentence: “Ask me.” */
  readonly isWhole: boolean;
  readonly isPredicate: boolean;
  /** A hashtag, or a term that a noun makes one: the “one country, two systems” model. */
  readonly isTerm: boolean;
  /** A term that is explained at once: the “safety car”, which drivers must follow. */
  readonly isIntroduced: boolean;
  /** Said to be what people call out: “Out, Out” was one of the slogans. */
  readonly isSlogan: boolean;
  /** How something is seen: justified it as “defensive”. */
  readonly isView: boolean;
  /** A name that a letter stands for, or one that a noun makes of the words: the “test run” game. */
  readonly isLabel: boolean;
  /** An explanation in brackets: anti-Brexit (“British exit”). */
  readonly isGloss: boolean;
  readonly score: number;
}

const CLAUSE =
  /\b(?:I|we|he|she|they|it|you|is|are|was|were|has|have|had|will|would|can|could|should|must|do|does|did|don['’]t|isn['’]t|am|['’]m|['’]re|['’]ve|['’]ll)\b/i;

const LABELLED =
  /^(?:game|program|programme|campaign|app|initiative|scheme|bill|theme|website|channel|award|prize|tour|exhibition|festival|button|tab|category|section|segment)$/;

export function wordsIn(text: string, passages: readonly Range[]): string[] {
  return passages.flatMap(
    ({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [],
  );
}

function signsOf({ text, quoted, isSingleMarked, interview }: Reading, spoken: Spoken): QuotationSigns {
  const found = quoted[spoken.quoted];
  const passages = found?.passages ?? [];
  const words = wordsIn(text, passages);
  const inside = passages.map(({ start, end }) => text.slice(start, end)).join(" ");
  const content = words.filter(
    (word) =>
      !/^(?:of|the|and|for|in|on|to|with|an?|at|by|from|or|la|le|les|des?|del|du|el|los|las|et|y|e|di|da|der|die|das|und|van|von)$/.test(
        word,
      ),
  );
  const isTitleCase =
    content.length > 0 &&
    !isSetApart(inside, spoken) &&
    !isAnswer(inside, spoken) &&
    // “Shame!” is a cry.
    !(/[!?]$/.test(inside) && words.length < 4) &&
    // Whoever shouts in capitals names nothing.
    (words.length < 4 || /\p{Ll}/u.test(inside)) &&
    // A title is no two sentences.
    !/\p{Ll}{3}[.!?] \p{Lu}/u.test(inside) &&
    content.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    (words.length > 1 || /^\p{Lu}/u.test(words[0] ?? ""));
  return {
    words: words.length,
    isSentence: /^[\p{Lu}[]/u.test(inside) && words.length > 3 && CLAUSE.test(inside),
    isTitleCase,
    isNamed: isNamedThere(spoken.unit.items, spoken.at),
    isSingle: found?.single === true && !isSingleMarked,
    isHeadline: spoken.unit.line === 0,
    isInterview: interview.has(spoken.unit.line),
    isTerm:
      inside.startsWith("#") ||
      /^(?:model|policy|principle|system|movement|doctrine|hashtag|brand|logo|section|show|series|album|song)$/.test(
        spoken.unit.items[spoken.at + 1]?.lower ?? "",
      ),
    isLabel:
      words.length < 5 &&
      (/^[\p{L}\p{N}]$/u.test(inside) || LABELLED.test(nounBehind(spoken.unit.items, spoken.at))),
    isIntroduced:
      words.length < 5 &&
      spoken.unit.items[spoken.at - 1]?.pos === "DET" &&
      spoken.unit.items[spoken.at + 1]?.text === "," &&
      /^(?:which|where)$/.test(spoken.unit.items[spoken.at + 2]?.lower ?? ""),
    isSlogan: isSlogan(spoken.unit.items, spoken.at),
    isView: spoken.unit.items[spoken.at - 1]?.lower === "as",
    isGloss: spoken.unit.items[spoken.at - 1]?.text === "(" && spoken.unit.items[spoken.at + 1]?.text === ")",
    isWhole: words.length > 1 && isSetApart(inside, spoken),
    isPredicate: isPredicate(spoken.unit.items, spoken.at),
    isClause: words.length > 2 && CLAUSE.test(inside),
    score: spoken.attribution?.score ?? 0,
  };
}

/** Whether a colon and a full stop make words between marks a sentence: She opened with two words: “Game on.” */
function isSetApart(inside: string, { unit, at }: Spoken): boolean {
  return /^\p{Lu}.*[.!?]$/su.test(inside) && unit.items[at - 1]?.text === ":";
}

/** Whether words open a sentence and a tag follows them: “By Easter,” Smith promised. */
function isAnswer(inside: string, { at, attribution }: Spoken): boolean {
  return at === 0 && /[,!?]$/.test(inside) && attribution?.manner === "after";
}

const GIVES_NAME = /^(?:call|dub|label|term|identify|brand)$/;

/** What bears words in capitals that are no title. */
const WRITTEN =
  /^(?:signs?|banners?|placards?|posters?|slogans?|shirts?|t-shirts?|graffiti|stickers?|leaflets?|they|protest[eo]rs|demonstrators|supporters|fans|crowds?)$/;

/** Whether words between marks are a quotation, and no title, nickname, term or scare quote. */
export function isQuotation(reading: Reading, spoken: Spoken, previous: boolean): boolean {
  const signs = signsOf(reading, spoken);
  const { attribution } = spoken;
  if (signs.isSingle && (attribution === null || signs.score < 70 || signs.words < 3)) return false;
  if (signs.isSlogan) return true;
  // Also a title that is a sentence: an article entitled “We must act now”.
  const names = spoken.unit.items[spoken.at - 1]?.lower ?? "";
  if (signs.words < 12 && /^(?:entitled|titled|headlined|subtitled)$/.test(names)) return false;
  if (signs.isIntroduced && attribution === null) return false;
  if (signs.isTerm || (signs.isGloss && signs.words < 4)) return false;
  if (signs.isLabel && (attribution === null || signs.words === 1)) return false;
  if (signs.isNamed && !signs.isSentence && !(signs.isInterview && signs.isClause && signs.words > 4))
    return false;
  if (signs.isTitleCase && (signs.words > 5 || isCalled(spoken.unit.items, spoken.at))) return false;
  if (signs.isTitleCase && (signs.words > 1 || attribution === null)) {
    return (
      attribution !== null &&
      (attribution.plain || WRITTEN.test(attribution.phrase?.head ?? "")) &&
      !GIVES_NAME.test(attribution.verb) &&
      (attribution.phrase?.entity?.kind === "person" || WRITTEN.test(attribution.phrase?.head ?? "")) &&
      signs.score > 80
    );
  }
  if (signs.isSentence && signs.words > 5) return true;
  if (signs.isWhole) return true;
  // “We saw nothing,” she said. “None whatsoever.”
  if (previous && spoken.unit.isAlone && spoken.goesOn && attribution === null) return true;
  // One word is what a verb of more than speech has for its object or says of something: expressed “shock”, denied it was “false”.
  const isDirect = signs.words > 1 || signs.isPredicate || cueBefore(spoken.unit.items, spoken.at);
  const tells = attribution !== null && (attribution.plain || (TELLING.has(attribution.verb) && isDirect));
  if (attribution !== null && (tells || signs.isView) && signs.score > 60) return true;
  if (attribution !== null && (signs.words > 2 || (signs.words > 1 && signs.score > 65))) return true;
  if (signs.isInterview)
    return signs.words > 6 || signs.isClause || (previous && spoken.goesOn && signs.words > 2);
  return signs.words > 2 || (signs.words > 1 && signs.isPredicate);
}

/** The noun that words between marks stand before, as an adjective does: campaign in the “not now” civil campaign. */
function nounBehind(items: readonly Item[], at: number): string {
  let noun = "";
  for (let i = at + 1; i < at + 5 && /^(?:NOUN|ADJ)$/.test(items[i]?.pos ?? ""); i++)
    noun = items[i]?.lower ?? "";
  return noun;
}

function isSlogan(items: readonly Item[], at: number): boolean {
  if (!/^(?:is|was|were|are)$/.test(items[at + 1]?.lower ?? "")) return false;
  const behind = items.slice(at + 2, at + 8);
  return (
    /^(?:one|among|the|a|an)$/.test(behind[0]?.lower ?? "") &&
    behind.some(({ lower }) => /^(?:slogans?|chants?|refrain|rallying)$/.test(lower))
  );
}

/** Whether a verb of speech, or a quotation joined to this one, stands directly before. */
function cueBefore(items: readonly Item[], at: number): boolean {
  const before = /^(?:and|or|an?|the)$/.test(items[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  // “compared them to “vultures””
  if (
    items[before]?.lower === "to" &&
    items.slice(Math.max(0, before - 8), before).some(({ lower }) => /^(?:compar|liken)/.test(lower))
  )
    return true;
  return isCue(items, before) !== null || (before < at - 1 && items[before]?.pos === "QUOTE");
}

/** Whether somebody is but called so: identified only as “Mr. A”, often referred to as “The Lion Man”. */
function isCalled(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== "as") return false;
  return items
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ lower }, i, before) =>
        /^(?:identified|known)$/.test(lower) ||
        (lower === "referred" && before[i - 1]?.pos !== "PROPN" && before[i + 2]?.lower === "as"),
    );
}

/** Whether the words say what something is: was “not life-threatening”, treated as a “top priority”. */
function isPredicate(items: readonly Item[], at: number): boolean {
  const before = /^(?:an?|the|in|in an?)$/.test(items[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return /^(?:was|were|is|are|as|be|been)$/.test(items[before]?.lower ?? "");
}

/** Whether a headline quotes a clause that nothing below repeats: Neanderthals “knew what they were doing”. */
export function isHeadlineClause(reading: Reading, spoken: Spoken): boolean {
  const { words, isClause, isTitleCase, isNamed, isTerm } = signsOf(reading, spoken);
  return words > 2 && isClause && !isTitleCase && !isNamed && !isTerm;
}

/** Whether words of the headline are those of a quotation below it: then they are somebody's. */
export function isQuotedBelow(
  { text, quoted }: Reading,
  index: number,
  below: readonly (readonly Range[])[],
): boolean {
  const plain = (passages: readonly Range[]) =>
    wordsIn(text, passages)
      .map((word) => word.toLowerCase())
      .filter((word) => !/^(?:an?|the)$/.test(word))
      .join(" ")
      .replace(/s$/, "");
  const words = plain(quoted[index]?.passages ?? []);
  const isLong = words.split(" ").length > 2;
  return below.some((passages) => plain(passages) === words || (isLong && plain(passages).includes(words)));
}

/** FULL for a clause that could stand as a sentence of its own. */
export function kindOf({ text, quoted }: Reading, index: number): "FULL" | "PARTIAL" {
  const passages = quoted[index]?.passages ?? [];
  const inside = passages.map(({ start, end }) => text.slice(start, end)).join(" ");
  const words = wordsIn(text, passages);
  return /^[\s[]*[\p{Lu}\p{N}]/u.test(inside) && words.length > 2 && CLAUSE.test(inside) ? "FULL" : "PARTIAL";
}

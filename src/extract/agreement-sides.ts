import type { Range } from "../fact/span.type";
import { isPlan, type AgreementNoun } from "./agreement-nouns";
import { unique, type Parties, type Party } from "./parties";

/** One part of what an agreement says, with those who take part in it. */
export interface ProvisionFound {
  readonly evidence: Range;
  readonly participants: readonly Party[];
}

/** Those bound by one agreement, and how far the words reach that say so. */
export interface Bound extends Range {
  readonly sides: readonly Party[];
}

const REACH = 400;
const FOUNDING = /\b(?:form|sign|enter|launch|establish)(?:e?d|s|es|ing)?\b/;

/** Where the words end that name those behind “between” or “with”. */
const LIST_END =
  /[.;:(]| and between|, (?=which|who|that|where|while|but|as|after|to|in|on|according|\p{Ll}+ing)| (?:that|which|who|to|in|on|at|under|after|following|was|were|is|are|has|had|have|will|would|could|for|as|about|over|regarding|signed|reached|brokered|mediated|including|before|by|during|when|if|since|until|aimed|designed)\b/u;
const MAKING =
  /\b(?:sign(?:ed|s|ing)?|reach(?:ed|es)?|agree[ds]?|struck|strikes?|ma(?:d|k)es?|conclude[ds]?|ratif(?:y|ied|ies)|enter(?:ed|s)?|join(?:ed|s)?|form(?:ed|s)?|broker(?:ed|s)?|announce[ds]?|negotiate[ds]?|accept(?:ed|s)?|finali[sz]e[ds]?|seal(?:ed|s)?|withdr[ae]w|withdrawn|withdrawing|pull(?:ed|s)? out|quit|left|leave|exit(?:ed|s)?|violate[ds]?|broke|breached?|ha[ds]|have|hold|renew(?:ed|s)?|call(?:ed)?(?= an? (?:\w+ )?$)|declared?|break(?:s|ing)?|violating|breaching|honou?r(?:ed|s)?|back|want(?:ed|s)?|seek|sought|pursue[ds]?|extend(?:ed|s)?|ended|cancel(?:l?ed)?|implement(?:ed)?|part(?:y|ies) (?:of|to)|members? of)\b[^.;]*$/u;
/** One who does so is bound although no other side is told. */
const ALONE =
  /\b(?:sign(?:ed|s|ing)?|ratif(?:y|ied|ies)|join(?:ed|s|ing)?|accede[ds]?|withdr[ae]w|withdrawn|withdrawing|pull(?:ed|s)? out|exit(?:ed|s|ing)?|violat(?:ed|es|ing)|quit|(?:accept|took|take|reach|made|agree|enter)\S*(?: to| into)?(?: a| the)? plea)\b[^.;]*$/u;
/** What leaves open whether they ever will. */
const OPEN = /\b(?:until|unless|if|would|should|could|may|might|not|whether|urged?|call(?:ed|s)?)\b/;
/** Where the clause begins whose subject signs. */
const CLAUSE =
  /[;:]|, (?:and|but|while|which|who|where|as|after|when|with) |\b(?:that|which|who|while|after|before|when|where|because|if|said|says|although|whether)\s/gu;

/**
 * Who is bound, by the words around: between A and B, A's deal with B, a US-Japan pact, A and B signed, signed
 * by A and B. Several where the plural has several pairs: deals between A and B and between A and C.
 */
export function boundBy(text: string, whole: Range, noun: AgreementNoun, parties: Parties): Bound[] {
  // An alliance that merely exists is a state of things.
  const lead = text.slice(Math.max(whole.start, noun.nounStart - 60), noun.nounStart);
  if (/^(?:alliance|partnership)$/.test(noun.noun) && !FOUNDING.test(lead)) return [];
  // Far from the noun nothing tells of it, and a text without full stops is one long sentence.
  const unit = {
    start: Math.max(whole.start, noun.start - REACH),
    end: Math.min(whole.end, noun.end + REACH),
  };
  const behind = (pattern: RegExp): Bound[] =>
    [...text.slice(noun.end, unit.end).matchAll(pattern)].flatMap((match) => {
      const from = noun.end + match.index + match[0].length;
      const rest = text.slice(from, unit.end);
      const list = rest.slice(0, LIST_END.exec(rest)?.index).replace(/[\s,]+$/, "");
      const end = from + list.length;
      const found = parties.sides({ start: from, end });
      return found.length === 0 ? [] : [{ start: from, end, sides: found }];
    });
  const pairs = behind(
    /(?<=^[^.;]{0,70})\b(?<!difference |relations |conflict |border |war |link )(?:between|among|amongst|involving) /gu,
  ).filter(({ sides }) => sides.length > 1 && !(isPlan(noun) && sides.every(({ code }) => code === null)));
  if (pairs.length > 0) return noun.isPlural ? pairs : pairs.slice(0, 1);
  const pair = parties.pair({ start: noun.start, end: noun.nounStart });
  if (pair.length > 1) return [{ start: noun.nounStart, end: noun.end, sides: pair }];
  if (isPlan(noun)) return [];
  const before = subjectOf(text, unit, noun, parties);
  const [other] = behind(/^(?: [\p{L}\d-]+){0,6}? (?:with|and) (?:the )?/gu);
  const first = before.sides.at(-1);
  const made = MAKING.test(text.slice(before.start, noun.nounStart));
  if (other !== undefined) {
    const subject = made ? before.sides : first === undefined ? [] : [first];
    const sides = unique([...subject, ...other.sides]);
    if (sides.length > 1) return [{ ...other, sides }];
  }
  const [agree] = behind(/^, (?=[^.;]{3,60}\b(?:agreed|will|would)\b)/gu);
  if (agree !== undefined && agree.sides.length > 1) return [agree];
  const [by] = behind(
    /^[^.;]{0,60}?\b(?:signed|reached|agreed|made|ratified|concluded|negotiated|joined|endorsed|approved)(?: \w+){0,3} by (?:the )?/gu,
  );
  if (by !== undefined && by.sides.length > 1) return [by];
  if (/^(?:coalition|alliance|merger|partnership|cease-?fire|truce)$/.test(noun.noun)) {
    const [of] = behind(/^ of (?:the )?/gu);
    if (of !== undefined && of.sides.length > 1) return [of];
  }
  const alone =
    noun.proper !== null ||
    (noun.noun === "treaty" && noun.isDefinite) ||
    /\bplea\b/.test(`${noun.modifiers}${noun.noun}`);
  const words = text.slice(before.start, noun.nounStart);
  if (
    (made && before.sides.length > 1) ||
    (alone && before.sides.length > 0 && ALONE.test(words) && !OPEN.test(words))
  )
    return [{ start: before.start, end: noun.end, sides: before.sides }];
  const between = /\bbetween [^.;]{3,80}$/u.exec(text.slice(unit.start, noun.nounStart));
  const at = { start: unit.start + (between?.index ?? 0), end: noun.nounStart };
  const told = between === null ? [] : parties.sides(at);
  return told.length > 1 ? [{ start: at.start, end: noun.end, sides: told }] : [];
}

/** Whether somebody is said to sign or reach it, or with whom it is, whoever that may be. */
export function tellsOfSides(before: string, behind: string): boolean {
  return (
    /\b(?:sign|signed|signs|reached|agreed?|struck|concluded|initialled)\b[^.;,]{0,60}$/.test(before) ||
    /^(?: \w+){0,3} (?:between|with|among) /.test(behind)
  );
}

/** Those whom the clause before a noun names: the subject that signs, or whose deal it is. */
function subjectOf(text: string, unit: Range, noun: AgreementNoun, parties: Parties): Bound {
  const verb = MAKING.exec(text.slice(unit.start, noun.nounStart));
  const found = subjectSides(text, unit, verb === null ? noun.nounStart : unit.start + verb.index, parties);
  if (found.sides.length > 0) return { ...found, end: noun.nounStart };
  // “withdrew the US from a deal with”, “said it is their intent for the UK to leave”
  const wide = { start: unit.start, end: noun.nounStart };
  return { ...wide, sides: parties.sides(wide).slice(-1) };
}

/** Those whom a clause names up to a place, from where the clause begins. */
export function subjectSides(text: string, unit: Range, end: number, parties: Parties): Bound {
  const from = Math.max(unit.start, end - REACH);
  const start = [...text.slice(from, end).matchAll(CLAUSE)].reduce(
    (_, { 0: mark, index }) => from + index + mark.length,
    from,
  );
  return { start, end, sides: parties.sides({ start, end }) };
}

/** The parts of what an agreement includes, and who takes part in each: a, b with C, and d. */
export function provisionsIn(
  text: string,
  { start, end }: Range,
  bound: readonly Party[],
  parties: Parties,
): ProvisionFound[] {
  const list = text.slice(start, end).replace(/[.\s]+$/, "");
  const provisions: ProvisionFound[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...list.matchAll(/, and |, | and (?=a |an |the |three|two)|$/gu)]) {
    const words = list.slice(from, index);
    if (words.trim().split(/\s+/).length > 2) {
      const range = { start: start + from, end: start + index };
      const named = parties.in(range);
      const isBetween = /\bbetween\b/.test(words) && named.length > 1;
      provisions.push({ evidence: range, participants: isBetween ? named : [...bound, ...named] });
    }
    from = index + mark.length;
  }
  return provisions.length > 1 ? provisions : [];
}

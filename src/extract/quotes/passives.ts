import type { Item } from "../text/reading";
import type { Clause, Subject } from "./clause";
import { subjectAfter } from "./subject-after";

/** Manning in “Politico quoted Tim Manning, formerly of FEMA, as saying”. */
export function quotedSpeaker(clause: Clause, verb: number): Subject | null {
  const { items, phrases } = clause;
  if (
    !/^(?:saying|telling|writing|stating)$/.test(items[verb]?.lower ?? "") ||
    items[verb - 1]?.lower !== "as"
  )
    return null;
  let quote = verb - 1;
  while (verb - quote < 30 && !/^(?:quot|cit)(?:ed|es|ing)$/.test(items[quote]?.lower ?? "")) quote--;
  const phrase = phrases.find(({ phraseFrom }) => phraseFrom === quote + 1);
  return phrase === undefined ? null : { phrase, isOneOfMany: false };
}

/** Ibrahim in “AFP quoted the spokesman Mussa Ibrahim as saying”, behind the quotation. */
export function quotedAfter({ items, phrases }: Clause, verb: number): Subject | null {
  if (!/^(?:quot|cit)(?:ed|es|ing)$/.test(items[verb]?.lower ?? "")) return null;
  const phrase = phrases.find(({ phraseFrom }) => phraseFrom === verb + 1);
  const behind = items.slice(phrase?.to ?? items.length, (phrase?.to ?? 0) + 14);
  const isSaying = behind.some(
    ({ lower }, at) =>
      (lower === "as" && /^(?:saying|telling|writing|stating)$/.test(behind[at + 1]?.lower ?? "")) ||
      // “he quoted Buhari to have said”
      (lower === "to" && /^(?:have|had)$/.test(behind[at + 1]?.lower ?? "")),
  );
  return phrase !== undefined && isSaying ? { phrase, isOneOfMany: false } : null;
}

/** Verbs of more than plain speech whose agent speaks: hailed by, criticized by; but not “used by”, “decided by”. */
export const AGENT_VERBS =
  /^(?:quote|hail|slam|blast|decry|criticize|criticise|laud|present|portray|view|thank|define|dismiss|deride|mock|voice|express|put|read|tout|qualify|order|justify|predict|mention|estimate|note|give|deny|reject|propose)$/;

export function passiveOf(items: readonly Item[], verb: number, item: Item): boolean {
  // “a pattern described by Marine Bulletin as”
  if (item.lower.endsWith("ed") && items[verb + 1]?.lower === "by") return true;
  // “a win described as “odd” by the paper”
  const isGiven = items[verb + 1]?.lower === "as" && items[verb + 2]?.pos === "QUOTE";
  if (isGiven && item.lower.endsWith("ed") && items[verb + 3]?.lower === "by") return true;
  if (item.lower.endsWith("ing") || /^(?:said|wrote|read)$/.test(item.lower)) return false;
  for (let at = verb - 1; at >= 0 && verb - at < 4; at--) {
    const word = items[at]?.lower ?? "";
    if (/^(?:was|were|is|are|been|being|be|'s)$/.test(word)) return true;
    if (items[at]?.pos !== "ADV") return false;
  }
  return false;
}

/** Who did what a passive verb says: described by the police. */
export function agentOf(clause: Clause, verb: number): Subject | null {
  const { items } = clause;
  for (let at = verb + 1; at < items.length && at - verb < 9; at++) {
    if (/^[.;]$/.test(items[at]?.text ?? "")) return null;
    if (items[at]?.lower === "by") return subjectAfter(clause, at);
  }
  return null;
}

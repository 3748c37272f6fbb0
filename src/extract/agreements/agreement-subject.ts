import type { Range } from "../../fact/span.type";
import { named, type Clauses } from "./agreement-clauses";
import type { AgreementNoun } from "./agreement-nouns";
import { listAt, type Phrase } from "./agreement-phrases";
import { ATTITUDE, HANGS_ON, MAKING } from "./agreement-verbs";
import type { Side } from "./agreement-who";

const STOP =
  /^(?:that|which|who|whom|whose|because|while|but|although|though|whereas|if|unless|until|where|when|after|before|following|since|despite|amid|as|so)$/;
const BROKEN =
  /^(?:break|violat|breach|abandon|withdraw|scrap|flout|ignor|leav|end|undermin|sabotag|reneg|stall|pull|quit|terminat|cancel|refus|reject|suspend|disrespect|dishono|not|fail)/;
/** So many items before a noun no verb governs it any more. */
const FAR = 16;

/** Those whom a verb has for its subject. */
export interface Subject extends Range {
  readonly sides: readonly Side[];
  readonly verb: string;
}

/** The subject of the verb that has the noun at an item for its object. */
export function subjectOf(
  clauses: Clauses,
  noun: number,
  { isPlural }: { readonly isPlural: boolean },
): Subject | null {
  for (let at = noun - 1; at >= 0 && noun - at < FAR; at--) {
    const item = clauses.items[at];
    if (item === undefined || /^[;:]$/.test(item.text)) return null;
    if (
      /^(?:talks|negotiations|discussions)$/.test(item.lower) &&
      /^(?:in|hold|held|holding|began|begin|begun|opened|resumed?|into|advanced|exclusive)$/.test(
        clauses.items[at - 1]?.lower ?? "",
      )
    ) {
      const found = clauses.leftOf(at - 1);
      return found === null ? null : { ...found, verb: "negotiate" };
    }
    // “joined others in backing the treaty”: another phrase is the object.
    const object = clauses.lists.find(({ to }) => to === at + 1);
    // “announced in Rome the signing”
    if (object !== undefined && /^(?:in|at|on)$/.test(clauses.items[object.from - 1]?.lower ?? "")) {
      at = object.from - 1;
      continue;
    }
    if (
      object !== undefined &&
      !/^(?:of|and|,|or)$/.test(clauses.items[at + 1]?.lower ?? "") &&
      !HANGS_ON.test(clauses.items[at]?.lower ?? "") &&
      !/^(?:last|this|next|year|week|month)|day$/.test(clauses.items[at]?.lower ?? "")
    )
      return null;
    if (STOP.test(item.lower) && item.pos !== "NOUN" && !(item.lower === "that" && at === noun - 1))
      return null;
    if (/^(?:help|helps|helped|helping)$/.test(item.lower)) return null;
    // “agreed to host the signing”
    if (/^(?:host|mediate|witness|oversee|monitor|facilitate|broker)$/.test(item.lower) && item.pos !== "ADJ")
      return null;
    // “May's negotiated agreement”
    const isPremodifier =
      at === noun - 1 &&
      item.lower.endsWith("ed") &&
      /^(?:DET|PART|ADJ)$/.test(clauses.items[at - 1]?.pos ?? "");
    if (isPremodifier) continue;
    const isOut = /^(?:out|away)$/.test(item.lower);
    if (
      item.pos === "QUOTE" ||
      isOut ||
      !MAKING.has(item.lower) ||
      item.pos === "NOUN" ||
      (item.pos === "ADJ" && !item.lower.endsWith("ed"))
    ) {
      // What another verb governs is none of this subject's.
      if (item.pos === "VERB" && !isOut && !ATTITUDE.test(item.lower)) {
        const found = clauses.leftOf(at);
        if (found !== null && named(found.sides.filter(({ party }) => party?.entity?.kind !== "person")) > 1)
          return { ...found, verb: item.lower };
      }
      if (
        item.pos === "VERB" &&
        !isOut &&
        !/^(?:expected|set|due|come|came|comes|begin|began|allow\w*|comply\w*|failed|refused|help\w*|get|gets|getting|put)$/.test(
          item.lower,
        ) &&
        !/ed$|ing$/.test(item.lower)
      )
        return null;
      continue;
    }
    if (
      /^(?:have|has|had|having)$/.test(item.lower) &&
      /^(?:VERB|ADV|AUX|PART)$/.test(clauses.items[at + 1]?.pos ?? "")
    )
      continue;
    if (/^(?:AUX)$/.test(item.pos) && !/^(?:have|has|had|having)$/.test(item.lower)) continue;
    if (isPlural && /^(?:ha[sd]|have)$/.test(item.lower) && noun - at > 3) continue;
    const accused = accusedOf(clauses, at);
    if (accused.length > 0)
      return { sides: accused, start: accused[0]?.start ?? item.start, end: item.end, verb: item.lower };
    const found = clauses.leftOf(at);
    return found === null ? null : { ...found, verb: item.lower };
  }
  return null;
}

/** “A accused B of breaking the truce”: both. */
function accusedOf(clauses: Clauses, verb: number): Side[] {
  if (
    !/^(?:of|for)$/.test(clauses.items[verb - 1]?.lower ?? "") ||
    !(clauses.items[verb]?.lower ?? "").endsWith("ing")
  )
    return [];
  const list = clauses.lists.find(({ to }) => to === verb - 1);
  const before = list === undefined ? -1 : list.from - 1;
  if (list === undefined || !/^(?:accus|blam)/.test(clauses.items[before]?.lower ?? "")) return [];
  // “with A accusing B of”
  const accuser = clauses.lists.find(({ to }) => to === before);
  // “accused A of making deals with B”: the accuser is no side of what he did not break.
  if (!BROKEN.test(clauses.items[verb]?.lower ?? "")) return clauses.sides(list);
  const first = accuser === undefined ? (clauses.leftOf(before)?.sides ?? []) : clauses.sides(accuser);
  return [...first, ...clauses.sides(list)];
}

/** Who stands as owner just before a noun: Turkey's deal, a U.S. offer of a ceasefire. */
export function ownerOf(clauses: Clauses, at: number, noun: AgreementNoun): Side | null {
  const { items, lists } = clauses;
  const only = (phrase: Phrase, to: number): Side | null =>
    clauses.sides({
      from: phrase.from,
      to,
      phrases: [{ ...phrase, to, head: to - 1, short: null, of: null }],
    })[0] ?? null;
  for (let i = at - 1; i >= 0 && at - i < 7; i--) {
    const item = items[i];
    if (item === undefined || item.start < noun.start - 60) return null;
    if (item.pos === "DET" && items[i - 1]?.lower !== "of") return null;
    if (/^['’]s?$/.test(item.text)) {
      const list = lists.find(({ from, to }) => from <= i && to > i);
      const phrase = list?.phrases.find(({ from, to }) => from <= i && to > i);
      return phrase === undefined ? null : only(phrase, i);
    }
    if (/^(?:offer|proposal|bid)$/.test(item.lower))
      return only({ from: i - 1, to: i, head: i - 1, short: null, of: null }, i);
    const isPart =
      item.pos === "ADP" ? item.lower === "of" : /^(?:ADJ|NOUN|PROPN|NUM|QUOTE|VERB|DET)$/.test(item.pos);
    if (!isPart) return null;
  }
  return null;
}

/** “Under the deal, A will pay B”: whoever does what it says. */
export function under(clauses: Clauses, noun: number, behind: number): Side[] {
  const before = clauses.items[clauses.phraseStart(noun) - 1]?.lower ?? "";
  if (!/^(?:under|in|of)$/.test(before) || clauses.items[behind]?.text !== ",") return [];
  const list =
    clauses.lists.find(({ from }) => from >= behind && from <= behind + 1) ??
    listAt(clauses.items, behind + 1);
  if (
    list === null ||
    !/^(?:agreed?|agrees|will|would|must|promised|promises|pledged|pledges|undertook|committed|is|are|was|were|has|have|had)$/.test(
      clauses.items[list.to]?.lower ?? "",
    )
  )
    return [];
  return clauses.sides(list);
}

/** Whoever does what the deal is part of: A freed prisoners under a deal with B; A said that the truce with B had ended. */
export function wholeSubject(clauses: Clauses, noun: number): Side[] {
  const near = clauses.leftOf(clauses.phraseStart(noun), true);
  const sides =
    near?.sides.filter(
      ({ party, person }) => party !== null && (party.entity?.kind !== "person" || person !== null),
    ) ?? [];
  return sides.length > 2 ? [] : sides;
}

import { isPersonNoun } from "../names/person-nouns";
import type { Item, Unit } from "../text/reading";
import { officePhrasesOf, type OfficePhrase } from "./office-phrases";

/** How far behind a name the verb may stand that gives its bearer an office after others. */
const REACH = 40;
/** What opens another clause, of which somebody else may be the subject. */
const OTHER_CLAUSE =
  /^(?:that|who|whom|whose|which|because|while|when|where|after|before|although|though|if|since|he|she|they|it|but|said|says|told)$/;
const GIVES = /^(?:is|was|became|becomes|sat|sits|served|serves)$/;
const BETWEEN = /^(?:later|then|now|also|once|eventually|soon|briefly|subsequently|currently|previously)$/;

/** Where verbs stand behind a name, items `from` up to `to`, that may give its bearer an office. */
export function laterVerbs(unit: Unit, from: number, to: number): number[] {
  const first = unit.items[to]?.text === "," ? verbOfFirst(unit.items, to + 1) : null;
  return [laterVerb(unit, from, to), first].filter((at) => at !== null);
}

/**
 * Where the verb stands that gives the subject of a sentence an office behind another one: “Jane Roe flew helicopters and
 * was later the director of”; null where the name, items `from` up to `to`, is no subject or nothing of the sort follows.
 */
function laterVerb({ items }: Unit, from: number, to: number): number | null {
  if (items.slice(0, from).some(({ pos }) => /^(?:VERB|AUX|ADP|QUOTE)$/.test(pos))) return null;
  let hasVerb = false;
  for (let at = to; at < to + REACH; at++) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || /^[.;:()—–]$/.test(item.text)) return null;
    if (OTHER_CLAUSE.test(item.lower)) return null;
    if (item.lower === "and" && hasVerb) {
      let verb = at + 1;
      while (BETWEEN.test(items[verb]?.lower ?? "")) verb++;
      if (GIVES.test(items[verb]?.lower ?? "")) return verb;
    }
    hasVerb ||= item.pos === "VERB" || item.pos === "AUX";
  }
  return null;
}

/** “a lawyer and former chief of staff to”: the office that “and” joins to a plain noun for a person at an item. */
export function officeBehindNoun(unit: Unit, from: number): OfficePhrase | undefined {
  const { items } = unit;
  if (!/^an?$/.test(items[from]?.lower ?? "")) return undefined;
  let at = from + 1;
  while (at < from + 5 && /^(?:NOUN|ADJ)$/.test(items[at]?.pos ?? "")) at++;
  const isJoined = items[at]?.lower === "and" && isPersonNoun(items[at - 1]?.lower ?? "");
  const office = isJoined ? officePhrasesOf(unit).from.get(at + 1) : undefined;
  // “was a friend and the mayor left”
  const isSubject = /^(?:VERB|AUX)$/.test(items[office?.to ?? 0]?.pos ?? "");
  return office?.isPlural === false && !isSubject ? office : undefined;
}

/** Where the verb stands in “the first woman to serve as mayor of”, which begins at an item; null where there is none. */
function verbOfFirst(items: readonly Item[], from: number): number | null {
  if (
    items[from]?.lower !== "the" ||
    !/^(?:first|second|third|last|only|\p{L}+est)$/u.test(items[from + 1]?.lower ?? "")
  )
    return null;
  for (let at = from + 2; at < from + 8; at++) {
    const { lower = ",", pos } = items[at] ?? {};
    if (lower === "to") return /^(?:serve|become|be)$/.test(items[at + 1]?.lower ?? "") ? at + 1 : null;
    if (lower === "ever") continue;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|CCONJ)$/.test(pos ?? "")) return null;
  }
  return null;
}

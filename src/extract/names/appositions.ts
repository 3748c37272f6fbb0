import { isCue } from "../quotes/cue-verbs";
import { endingAt, findBack, type Clause, type Subject } from "../quotes/clause";
import type { Phrase } from "../quotes/mentions";
import type { Item } from "../text/reading";
import { climb } from "../quotes/subject-head";

/** How far an apposition may stand from what it describes, in items. */
const REACH = 16;

/**
 * The name that a description is in apposition with: Brown in “a nurse at the clinic, Anna Brown,” and in “Anna
 * Brown, a nurse at the clinic”; undefined where there is none.
 * @param verb of the clause, behind a subject; null where the subject stands behind its verb
 */
export function namedBeside(clause: Clause, phrase: Phrase, verb: number | null): Phrase | undefined {
  const isDescription = phrase.type === "nominal" || /^(?:one|another)$/.test(phrase.head);
  if (!isDescription) return undefined;
  return (
    nameGiven(clause, phrase) ??
    nameBehind(clause, phrase, verb) ??
    (verb === null ? undefined : nameBefore(clause, phrase, verb))
  );
}

const NAMES =
  /^(?:(?:who )?(?:using|used|under|by|gave|giving|goes by|going by) (?:the |his |her |their )?(?:own |first |full |last )?(?:pseudonym|name|alias|nickname|surname)(?: as| of)?|(?:who (?:is|was) )?(?:named|called|nicknamed|identified(?: only)? (?:as|by)|known(?: only)? as|by the name of))$/;

/** “a protester using the pseudonym Katya”, “a trader named Mary Otieno”. */
function nameGiven({ items, phrases }: Clause, { to }: Phrase): Phrase | undefined {
  const name = phrases.find(({ type, from }) => type === "name" && from > to && from - to < 10);
  if (name === undefined) return undefined;
  const before = (end: number) =>
    items
      .slice(to, end)
      .map(({ lower }) => lower)
      .filter((word) => word !== ",")
      .join(" ");
  // A rank may stand before the name: “by the name of Gen. Simba”.
  return NAMES.test(before(name.from)) || NAMES.test(before(name.phraseFrom)) ? name : undefined;
}

/** “the director of the agency, Anna Brown,”; not “said the minister, Brown claims”. */
function nameBehind({ items, phrases }: Clause, { to }: Phrase, verb: number | null): Phrase | undefined {
  const comma = items.findIndex(({ text }, at) => at >= to && text === ",");
  if (comma === -1 || comma - to > REACH || (verb !== null && comma > verb)) return undefined;
  const between = items.slice(to, comma);
  const isRelative =
    /^(?:who|which|that)$/.test(between[0]?.lower ?? "") || (between[0]?.lower ?? "").endsWith("ing");
  if (between.some(({ pos, text }) => pos === "QUOTE" || text === ";" || (!isRelative && isVerb(pos))))
    return undefined;
  const name = phrases.find(
    ({ type, phraseFrom, entity }) =>
      type === "name" &&
      phraseFrom === comma + 1 &&
      (entity?.kind === "person" || entity?.kind === "organization"),
  );
  if (name === undefined || (verb !== null && name.to > verb)) return undefined;
  const next = items[name.to];
  const isClosed =
    next === undefined ||
    /^[,.;)(—–]$/.test(next.text) ||
    /^(?:QUOTE|ADP|SCONJ)$/.test(next.pos) ||
    /^(?:whom?|whose)$/.test(next.lower) ||
    (verb !== null && name.to <= verb && /^(?:VERB|AUX|ADV)$/.test(next.pos));
  return isClosed && (verb !== null || isCue(items, name.to) === null) ? name : undefined;
}

/** “Anna Brown, 42, the clinic's nurse and manager said”; not “Brown, the minister said, was ill”. */
function nameBefore(clause: Clause, phrase: Phrase, verb: number): Phrase | undefined {
  const { items, phrases } = clause;
  if (items[verb + 1]?.text === ",") return undefined;
  const comma = findBack(
    items,
    phrase.to,
    ({ pos, text }, at) =>
      text === "," || /^(?:VERB|AUX|QUOTE|PRON|SCONJ)$/.test(pos) || phrase.to - at > REACH,
  );
  if (items[comma]?.text !== ",") return undefined;
  // “Brown, Smith and the minister said”
  const isList = phrases.some(
    ({ type, from, to }) =>
      type === "name" && from > comma && to <= phrase.phraseFrom && !/^['’]s?$/.test(items[to]?.text ?? ""),
  );
  const isAged = items[comma - 1]?.pos === "NUM" && items[comma - 2]?.text === ",";
  const name = endingAt(clause, comma - (isAged ? 2 : 0));
  if (isList || name?.type !== "name" || name.entity?.kind !== "person") return undefined;
  return opensClause(items, name.phraseFrom) ? name : undefined;
}

/** Whether a clause begins at an item. */
function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    /^(?:QUOTE|SCONJ|CCONJ)$/.test(before.pos) ||
    /^[,—–:]$/.test(before.text) ||
    /^(?:that|but|and|while|as|because|although|though|when|where|if)$/.test(before.lower)
  );
}

function isVerb(pos: string): boolean {
  return pos === "VERB" || pos === "AUX";
}

/** The person whom an apposition before “who” describes: “led by Mark Hay, an ecologist at GT, who said”; undefined where there is none. */
export function described({ items, phrases }: Clause, comma: number): Phrase | undefined {
  for (let at = comma - 1; at > 0 && comma - at < 20; at--) {
    if (/^(?:VERB|AUX|QUOTE)$/.test(items[at]?.pos ?? "")) return undefined;
    if (items[at]?.text !== "," || !/^(?:DET|NOUN|PROPN|ADJ)$/.test(items[at + 1]?.pos ?? "")) continue;
    const named = phrases.find(({ to, entity }) => to === at && entity?.kind === "person");
    if (named !== undefined) return named;
  }
  return undefined;
}

/** The subject before an apposition or a clause in commas that ends at one: “Smith, a researcher at X, said”; null where there is none. */
export function acrossApposition(clause: Clause, comma: number): Subject | null {
  const { items } = clause;
  const ending = endingAt(clause, comma);
  // “Her rival, Senator Barack Obama of Illinois, said”
  const bearer = ending === undefined ? undefined : climb(clause, ending)?.phrase;
  const last = bearer?.type === "name" && bearer.entity?.kind === "person" ? bearer : ending;
  // “Thomas Reilly, whose mother, Peggy, died there, said”
  const relative = findBack(
    items,
    comma,
    ({ lower }, at) => /^(?:whom?|whose)$/.test(lower) && items[at - 1]?.text === ",",
  );
  const holder = relative === -1 ? undefined : endingAt(clause, relative - 1);
  const isWhole =
    holder?.entity?.kind === "person" && items.slice(relative, comma).every(({ pos }) => pos !== "QUOTE");
  if (isWhole) return climb(clause, holder);
  if (last?.type === "name" && items[last.phraseFrom - 1]?.text === ",") {
    const described = endingAt(clause, last.phraseFrom - 1);
    const outer = described === undefined ? null : climb(clause, described);
    const isSame =
      last.entity?.kind === "person" ||
      // “The developer, Northgate Holdings, said”
      (last.entity?.kind === "organization" && outer?.phrase.phraseFrom === 0);
    if (outer?.phrase.type === "nominal" && isSame) return { phrase: last, isOneOfMany: false };
  }
  if (last?.type === "name" && last.entity?.kind === "person") {
    // “Another co-author, civil and environmental engineering professor Julian Marshall, said”
    const before = findBack(
      items,
      last.phraseFrom,
      ({ text, pos }) => text === "," || /^(?:VERB|AUX|DET|ADP|QUOTE)$/.test(pos),
    );
    if (before !== -1 && items[before]?.text === "," && endingAt(clause, before)?.type === "nominal")
      return { phrase: last, isOneOfMany: false };
  }
  const [opener] = clause.phrases;
  if (
    last?.type === "name" &&
    (last.entity?.kind === "person" || last.entity?.kind === "organization") &&
    items[last.phraseFrom - 1]?.text === "," &&
    opener?.phraseFrom === 0 &&
    opener.type === "nominal"
  ) {
    // “The judge presiding over the case, Bernard Schwartz, said”
    return { phrase: last, isOneOfMany: false };
  }
  let best: Phrase | undefined;
  const rank = (phrase: Phrase) =>
    phrase.type === "name" ? (phrase.entity?.kind === "person" ? 3 : 1) : phrase.type === "pronoun" ? 2 : 2;
  for (let at = comma - 1, steps = 0; at > 0 && steps < 40; at--, steps++) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || item.text === ";" || item.text === ":") break;
    if (!/^[,(—–]$/.test(item.text)) continue;
    const phrase = endingAt(clause, at);
    if (phrase === undefined) continue;
    const subject = climb(clause, phrase);
    if (subject === null) continue;
    if (best === undefined || rank(subject.phrase) > rank(best)) best = subject.phrase;
    if (rank(best) === 3) break;
  }
  if (best !== undefined) return { phrase: nameGiven(clause, best) ?? best, isOneOfMany: false };
  const apposed =
    last?.type === "name" && last.entity?.kind === "person" && items[last.phraseFrom - 1]?.text === ",";
  return apposed ? { phrase: last, isOneOfMany: false } : null;
}

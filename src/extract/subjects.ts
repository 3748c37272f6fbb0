import type { Phrase } from "./mentions";
import { isOfficeHead } from "./offices";
import { isPersonNoun } from "./person-nouns";
import type { Item } from "./reading";

/** A clause as the search for its subject sees it. */
export interface Clause {
  readonly items: readonly Item[];
  readonly phrases: readonly Phrase[];
}

export interface Subject {
  readonly phrase: Phrase;
  /** Others that speak with it: Biden and Kishida said. */
  readonly isOneOfMany: boolean;
}

const SKIPPED =
  /^(?:yesterday|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|having|also|then|later|further|both|has|had|have|been|be|is|was|were|would|will|could|did|do|does|n't|not|to|never|just|again|once|previously|reportedly|allegedly|repeatedly|all|each|may|might|can|must|should)$/;
const PREPOSITION =
  /^(?:of|for|at|from|in|with|on|to|near|against|about|under|behind|within|over|into|like|by|between|among|including|outside|inside|as)$/;

/** The subject of a verb that stands behind it: Biden in “said Joe Biden, the president”. */
export function subjectAfter({ items, phrases }: Clause, verb: number): Subject | null {
  let at = verb + 1;
  const isTitleVerb = ({ lower, pos }: Item) =>
    pos === "VERB" && (isPersonNoun(lower) || /^(?:lead|acting|leading|senior|retired)$/.test(lower));
  for (
    let item = items[at];
    item !== undefined && (item.pos === "ADV" || isTitleVerb(item));
    item = items[++at]
  );
  const here = phrases.filter((phrase) => phrase.phraseFrom <= at && phrase.to > at && phrase.from > verb);
  // “writes Huber's partner Erick Rowan”: the owner of the head is not the subject.
  const heads = here.filter(({ to }) => !/^['’]s?$/.test(items[to]?.text ?? ""));
  const first = heads.find(({ entity }) => entity?.kind === "person") ?? heads.at(-1) ?? here.at(-1);
  if (first === undefined) return null;
  const named = apposedName({ items, phrases }, first) ?? holderOf({ items, phrases }, first);
  const joined =
    items[first.to]?.lower === "and"
      ? phrases.find(({ phraseFrom }) => phraseFrom === first.to + 1)
      : undefined;
  if (
    first.type === "nominal" &&
    joined?.entity?.kind === "person" &&
    items[first.phraseFrom]?.pos !== "DET"
  ) {
    return { phrase: joined, isOneOfMany: false };
  }
  return {
    phrase: named ?? first,
    isOneOfMany: joined !== undefined,
  };
}

/** The name beside a description: “a Republican, Jill Tolles,”. */
function apposedName({ items, phrases }: Clause, { type, to }: Phrase): Phrase | undefined {
  if (type !== "nominal" || items[to]?.text !== ",") return undefined;
  return phrases.find(
    (other) =>
      other.type === "name" &&
      other.phraseFrom === to + 1 &&
      other.entity?.kind === "person" &&
      /^[,.]$/.test(items[other.to]?.text ?? "."),
  );
}

/** The name behind an office of what opens the phrase: “University of California, San Diego's chancellor, Pradeep Khosla”. */
function holderOf({ items, phrases }: Clause, { entity, to }: Phrase): Phrase | undefined {
  if (entity === null || entity.kind === "person" || items[to]?.text !== ",") return undefined;
  const office = phrases.find(({ type, phraseFrom }) => type === "nominal" && phraseFrom === to + 1);
  if (office === undefined || items[office.to]?.text !== ",") return undefined;
  return phrases.find(({ entity: held, from }) => from === office.to + 1 && held?.kind === "person");
}

/** The subject of a verb that stands before it. */
export function subjectBefore(clause: Clause, verb: number, depth = 0): Subject | null {
  const { items, phrases } = clause;
  let at = verb - 1;
  while (
    at >= 0 &&
    (items[at]?.pos === "ADV" || items[at]?.pos === "AUX" || SKIPPED.test(items[at]?.lower ?? ""))
  )
    at--;
  const item = items[at];
  if (item === undefined || depth > 6) return null;
  if (item.text === ")") {
    const open = findBack(items, at, (other) => other.text === "(");
    const inner = phrases.find(({ to }) => to === open);
    const subject = inner === undefined ? null : climb(clause, inner);
    return subject === null || subject.phrase.entity?.kind !== "person"
      ? (opening(clause, at) ?? subject)
      : subject;
  }
  if (/^(?:who|which|that)$/.test(item.lower)) {
    const end = items[at - 1]?.text === "," ? at - 1 : at;
    const isAge = items[end - 1]?.pos === "NUM" && items[end - 2]?.text === ",";
    const antecedent = endingAt(clause, isAge ? end - 2 : end);
    // “other Republicans, such as Christie, who called”: a person named there is meant himself.
    if (antecedent?.entity?.kind === "person" && item.lower === "who")
      return { phrase: antecedent, isOneOfMany: false };
    const apposed = items[at - 1]?.text === "," && item.lower === "who" ? described(clause, end) : undefined;
    if (apposed !== undefined) return { phrase: apposed, isOneOfMany: false };
    if (antecedent !== undefined) return climb(clause, antecedent);
    if (item.lower !== "that") return null;
  }
  const ending = endingAt(clause, at + 1);
  if (ending !== undefined) {
    // “Tilburg of the University of California, Los Angeles disagreed”
    const isPlace =
      ending.entity !== null && ending.entity.kind !== "person" && items[ending.phraseFrom - 1]?.text === ",";
    const opener = isPlace ? opening(clause, ending.phraseFrom - 1) : null;
    if (opener !== null) return opener;
    const subject = climb(clause, ending);
    if (subject !== null && mayGovern(items, subject, verb)) return subject;
  }
  if (item.text === "," || item.text === "—" || item.text === "–") {
    const apposed = acrossApposition(clause, at);
    if (apposed !== null) return apposed;
  }
  if (item.pos === "QUOTE") return null;
  // “Trump alleged the media was claiming”: a noun of which nothing is known is the subject all the same.
  const isUnknown =
    item.pos === "NOUN" &&
    items[at - 1]?.pos === "DET" &&
    items[at - 2]?.pos === "VERB" &&
    items[verb - 1]?.lower !== "to";
  if (isUnknown) return null;
  const before = findBack(items, at + 1, ({ pos, lower }, i) => isFinite(items, i, pos, lower));
  if (before === -1 || before >= verb)
    return depth > 0 || /^(?:who|which|that)$/.test(item.lower) ? null : foremost(clause, verb);
  return subjectBefore(clause, before, depth + 1) ?? (depth > 0 ? null : foremost(clause, verb));
}

/** The person whom an apposition before “who” describes: “led by Mark Hay, an ecologist at GT, who said”. */
function described({ items, phrases }: Clause, comma: number): Phrase | undefined {
  for (let at = comma - 1; at > 0 && comma - at < 20; at--) {
    if (/^(?:VERB|AUX|QUOTE)$/.test(items[at]?.pos ?? "")) return undefined;
    if (items[at]?.text !== "," || !/^(?:DET|NOUN|PROPN|ADJ)$/.test(items[at + 1]?.pos ?? "")) continue;
    const named = phrases.find(({ to, entity }) => to === at && entity?.kind === "person");
    if (named !== undefined) return named;
  }
  return undefined;
}

/** “the decision to ban the players saying”: a participle has the subject of the clause, but for “with X saying”. */
function mayGovern(items: readonly Item[], { phrase }: Subject, verb: number): boolean {
  if (!(items[verb]?.lower.endsWith("ing") ?? false) || items[verb - 1]?.pos === "AUX" || phrase.from < 2)
    return true;
  const withIt = items.slice(0, phrase.from).some(({ lower }) => lower === "with");
  return withIt && /^(?:with|and)$/.test(items[phrase.phraseFrom - 1]?.lower ?? "");
}

/** The person who opens the sentence, where nothing nearer governs the verb: “Ferrand in relaying the news said”. */
function foremost({ items, phrases }: Clause, verb: number): Subject | null {
  const first = phrases.find(({ entity, type }) => type !== "name" || entity?.kind === "person");
  if (first === undefined || first.to > verb || first.type === "pronoun") return null;
  const opens = first.phraseFrom === 0 || items[first.phraseFrom - 1]?.text === ",";
  return opens && first.type === "name" && !/^['’]s?$/.test(items[first.to]?.text ?? "")
    ? { phrase: first, isOneOfMany: false }
    : null;
}

function isFinite(items: readonly Item[], at: number, pos: string, lower: string): boolean {
  if (pos !== "VERB" && pos !== "AUX") return false;
  if (lower.endsWith("ing") || items[at - 1]?.lower === "to") return false;
  return !/^(?:n't|not)$/.test(lower);
}

function findBack(
  items: readonly Item[],
  from: number,
  matches: (item: Item, at: number) => boolean,
): number {
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined || item.text === ";") return -1;
    if (matches(item, at)) return at;
  }
  return -1;
}

function endingAt({ phrases }: Clause, to: number): Phrase | undefined {
  return phrases.findLast((phrase) => phrase.to === to);
}

/** The person whose name opens a sentence, with what he belongs to behind it: “Sam Wilson of the Center (C-MORE) said”. */
function opening({ items, phrases }: Clause, before: number): Subject | null {
  const first = phrases.find(({ type, entity }) => type === "name" && entity?.kind === "person");
  if (
    first === undefined ||
    first.to > before ||
    !/^(?:of|from|at|with|,|for)$/.test(items[first.to]?.text ?? "")
  )
    return null;
  const isVerbless = items.slice(first.to, before).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
  return isVerbless ? { phrase: first, isOneOfMany: false } : null;
}

/** From the end of a noun phrase to its head: the director in “the director of the agency”. */
function climb(clause: Clause, phrase: Phrase): Subject | null {
  const { items } = clause;
  let head = phrase;
  // “the US ambassador to Germany Richard Grenell”: what stands before the name is part of the title.
  const isTitled =
    phrase.entity?.kind === "person" &&
    phrase.phraseFrom < phrase.from &&
    /^(?:PROPN|NOUN)$/.test(items[phrase.from - 1]?.pos ?? "");
  if (
    isTitled &&
    !isOfficeHead(items[phrase.from - 1]?.lower ?? "") &&
    PREPOSITION.test(items[phrase.phraseFrom - 1]?.lower ?? "")
  ) {
    const title = endingAt(clause, phrase.phraseFrom - 1);
    if (title?.type === "nominal" && isOfficeHead(title.head)) return { phrase, isOneOfMany: false };
  }
  for (let steps = 0; steps < 5; steps++) {
    const before = items[head.phraseFrom - 1];
    if (before === undefined || !PREPOSITION.test(before.lower)) break;
    // “— as the court put it —”
    if (before.lower === "as" && /^[,—–-]$/.test(items[head.phraseFrom - 2]?.text ?? ",")) break;
    // “part of the judge's statement reads”
    if (/^(?:part|portion|excerpt|summary|rest)$/.test(items[head.phraseFrom - 2]?.lower ?? "")) break;
    const outer = endingAt(clause, head.phraseFrom - 1);
    if (outer === undefined && before.lower !== "with") return null;
    if (outer === undefined) break;
    head = outer;
  }
  const before = items[head.phraseFrom - 1];
  const other =
    before?.lower === "and" || before?.text === "&" ? endingAt(clause, head.phraseFrom - 1) : undefined;
  // “co-author and geochemist Seth John” is one.
  const isNamed = other !== undefined && (other.type === "name" || items[other.phraseFrom]?.pos === "DET");
  const isOneOfMany =
    isNamed && other.type !== "pronoun" && !/^(?:VERB|ADP)$/.test(items[other.phraseFrom - 1]?.pos ?? "");
  return { phrase: head, isOneOfMany };
}

/** The subject before an apposition or a clause in commas that ends at one: “Smith, a researcher at X, said”. */
function acrossApposition(clause: Clause, comma: number): Subject | null {
  const { items } = clause;
  const last = endingAt(clause, comma);
  if (last?.type === "name" && last.entity?.kind === "person" && items[last.phraseFrom - 1]?.text === ",") {
    const described = endingAt(clause, last.phraseFrom - 1);
    const outer = described === undefined ? null : climb(clause, described);
    if (outer?.phrase.type === "nominal") return { phrase: last, isOneOfMany: false };
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
    last.entity?.kind === "person" &&
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
  if (best !== undefined) return { phrase: best, isOneOfMany: false };
  const apposed =
    last?.type === "name" && last.entity?.kind === "person" && items[last.phraseFrom - 1]?.text === ",";
  return apposed ? { phrase: last, isOneOfMany: false } : null;
}

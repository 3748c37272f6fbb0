import { endingAt, findBack, type Clause, type Subject } from "./clause";
import type { Phrase } from "./mentions";
import { climb } from "./subject-head";

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

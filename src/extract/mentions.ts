import type { Mention } from "./entities";
import { isOfficeHead } from "./offices";
import { arePeople, isPersonNoun, ORG_NOUNS } from "./person-nouns";
import type { Item, Unit } from "./reading";
import { UTTERANCES } from "./cues";

/** A mention with the whole phrase that it heads: title, determiner and owner counted in. */
export interface Phrase extends Mention {
  readonly phraseFrom: number;
}

const PRONOUNS = /^(?:i|you|he|she|they|it|who|someone|somebody|both|others|another|many|some|one|we)$/;

/** All phrases of a unit that may speak, in order: names, pronouns and descriptions. */
export function phrasesIn(unit: Unit, names: readonly Mention[]): Phrase[] {
  const { items } = unit;
  const taken = new Set<number>();
  const found: Phrase[] = names
    .filter(({ unit: index }) => index === unit.index)
    .map((mention) => {
      const phraseFrom = phraseStart(items, mention.from);
      for (let at = phraseFrom; at < mention.to; at++) taken.add(at);
      return { ...mention, phraseFrom };
    });
  items.forEach((item, at) => {
    if (taken.has(at) || item.pos === "QUOTE") return;
    const range = { start: item.start, end: item.end, unit: unit.index, entity: null, head: item.lower };
    if (PRONOUNS.test(item.lower) && item.pos !== "ADP") {
      found.push({ ...range, from: at, to: at + 1, type: "pronoun", phraseFrom: at });
    } else if (isNominalHead(items, at)) {
      const phraseFrom = phraseStart(items, at);
      const start = items[phraseFrom]?.start ?? item.start;
      found.push({ ...range, start, from: phraseFrom, to: at + 1, type: "nominal", phraseFrom });
    }
  });
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

function isNominalHead(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(item.pos) && !isOfficeHead(item.lower)) return false;
  const speaks = isPersonNoun(item.lower) || isOfficeHead(item.lower) || arePeople(item.lower) || ORG_NOUNS.has(item.lower) || UTTERANCES.has(item.lower) || /-year-old$/.test(item.lower);
  const goesOn = next !== undefined && /^(?:NOUN|PROPN)$/.test(next.pos) && next.start - item.end <= 1 && next.pos !== "QUOTE";
  return speaks && !goesOn;
}

/** Where the noun phrase that ends with a head begins. */
function phraseStart(items: readonly Item[], head: number): number {
  let from = head;
  while (from > 0) {
    const item = items[from - 1];
    if (item === undefined || item.pos === "QUOTE" || (items[from]?.start ?? 0) - item.end > 2) break;
    const possessive = /^['’]s?$/.test(item.text) && from > 1;
    const belongs = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(item.pos) || possessive || /^(?:his|her|its|their|our|my)$/.test(item.lower) || isOfficeHead(item.lower);
    if (!belongs || !/[\p{L}\p{N}'’]/u.test(item.text)) break;
    from--;
    if (item.pos === "DET" || /^(?:his|her|its|their|our|my)$/.test(item.lower)) break;
  }
  return from;
}

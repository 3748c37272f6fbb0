import type { Range } from "../../fact/span.type";
import { describedSides } from "./agreement-described";
import { GROUP, isCapital, STATE } from "./agreement-group-words";
import { namedSide } from "./agreement-named";
import { GroupNames } from "./agreement-names";
import type { Phrase, PhraseList } from "./agreement-phrases";
import { countryAt } from "../countries/country-names";
import type { CountryMention } from "../countries/country-mentions";
import type { Entity } from "../names/entities";
import type { Party } from "./parties";
import type { Names } from "../names/people";
import { isPersonNoun, ORG_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";

/** Somebody who may be bound by an agreement, as a noun phrase tells of him. */
export interface Side extends Range {
  /** Null where the text has no name for it (two rebel groups), or names it elsewhere (both sides). */
  readonly party: Party | null;
  /** The statesman who stands for his state. */
  readonly person: Entity | null;
  /** Whether it takes up those named before: the two countries, they. */
  readonly isAgain: boolean;
}

/** The same, without its place. */
export interface Told {
  readonly party: Party | null;
  readonly person?: Entity;
  readonly isAgain?: boolean;
}

const PARTY_NOUN =
  /^(?:conservatives|liberals|socialists|communists|greens|nationalists|republicans|democrats)$/;

/** Makes parties of the noun phrases of an article. */
export class Who {
  private readonly names: GroupNames;

  constructor(text: string, names: Names, nations: readonly CountryMention[]) {
    this.names = new GroupNames(text, names, nations);
  }

  /** Those whom a list of phrases names, in order. */
  sidesOf(items: readonly Item[], { phrases, isClosed }: PhraseList): Side[] {
    const found: Side[] = [];
    let isPersonBefore = false as boolean;
    for (const phrase of phrases) {
      const head = items[phrase.head]?.lower ?? "";
      // “Lamamra, the Foreign Minister”: he has been named.
      const isApposed: boolean =
        items[phrase.from - 1]?.text === "," &&
        (isPersonNoun(head) || STATE.has(head) || GROUP.has(head) || head.startsWith("co-")) &&
        // “PSA, the maker of Peugeot”: so has it.
        (isPersonBefore || (isClosed === false && found.some(({ party }) => party?.entity != null)));
      const told: readonly Told[] = isApposed ? [] : this.told(items, phrase);
      isPersonBefore = told.some(
        ({ person, party }) => person !== undefined || party?.entity?.kind === "person",
      );
      const start = items[phrase.from]?.start ?? 0;
      const end = items[phrase.to - 1]?.end ?? start;
      for (const { party, person = null, isAgain = false } of told)
        found.push({ start, end, party, person, isAgain });
    }
    return found;
  }

  /** Whom one half of “the Ethiopia-Somaliland deal” means; null where the article names nobody so. */
  half(word: string): Party | null {
    return this.names.half(word);
  }

  private told(items: readonly Item[], phrase: Phrase): readonly Told[] {
    const head = items[phrase.head];
    if (head === undefined) return [];
    if (/^(?:they|both|each|either)$/.test(head.lower)) return [{ party: null, isAgain: true }];
    if (head.text === "Koreas") return ["KP", "KR"].map((code) => ({ party: { entity: null, code } }));
    const own = ownFrom(items, phrase);
    // “Merkel's conservatives”
    const isOfNation = items.slice(phrase.from, phrase.head).some((item) => countryAt([item], 0) !== null);
    if (PARTY_NOUN.test(head.text) && !isOfNation) {
      const entity = this.names.organization(items, phrase.head, phrase.head, null, null);
      return entity === null ? [] : [{ party: { entity, code: null } }];
    }
    const isName = isCapital(head) || (/^\p{N}/u.test(head.text) && isCapital(items[phrase.head - 1]));
    if (isName && !this.isOpening(items, phrase)) return namedSide(this.names, items, phrase, own);
    const behind = phrase.of === null ? [] : this.sidesOf(items, phrase.of);
    return describedSides(this.names, items, phrase, own, behind.map(toldOf));
  }

  /** “Shareholders of A and B”: a noun whose capital is but that of the sentence. */
  private isOpening(items: readonly Item[], { from, head }: Phrase): boolean {
    const item = items[head];
    return (
      item !== undefined &&
      head === from &&
      (from === 0 || /^[“"—–-]$/.test(items[from - 1]?.text ?? "")) &&
      (GROUP.has(item.lower) || STATE.has(item.lower)) &&
      this.names.mentionOver(item)?.entity?.kind !== "organization"
    );
  }
}

function toldOf({ party, person, isAgain }: Side): Told {
  return person === null ? { party, isAgain } : { party, person, isAgain };
}

/** Where a phrase begins behind its last owner, which does not matter to what has a name of its own: Google's Motorola unit. */
function ownFrom(items: readonly Item[], { from, head }: Phrase): number {
  let own = from;
  for (let at = from; at < head; at++) if (/^['’]s?$/.test(items[at]?.text ?? "")) own = at + 1;
  // The owner of many is part of a name: NHL Players' Association; People's Party.
  const [owner, mark] = [items[own - 2], items[own - 1]];
  const isPart = /^['’]$/.test(mark?.text ?? "")
    ? (owner?.text ?? "").endsWith("s") && ORG_WORDS.has(items[head]?.lower ?? "")
    : /^(?:People|Women|Children)$/.test(owner?.text ?? "");
  return own > from && isPart && isCapital(items[own]) && isCapital(owner) ? from : own;
}

import type { Range } from "../../fact/span.type";
import { listsOf, type PhraseList } from "./agreement-phrases";
import { INSERTED, SAYING } from "./agreement-verbs";
import type { Side, Who } from "./agreement-who";
import type { Parties } from "./parties";
import type { Item, Unit } from "../text/reading";
import { openingOf } from "./agreement-opening";

const BEHIND =
  /^(?:in|at|on|by|with|from|of|for|to|after|during|under|over|about|into|than|as|following|between|against|despite|amid|through|within|near|since|until|before|among|via|outside|like|including)$/;
/** What a sentence is read into once for all its agreement nouns and verbs: its noun phrases, and who is subject of what. */
export class Clauses {
  readonly items: readonly Item[];
  readonly lists: readonly PhraseList[];
  /** Where the sentence begins behind its dateline. */
  private readonly first: number;

  constructor(
    readonly text: string,
    readonly unit: Unit,
    readonly who: Who,
    readonly parties: Parties,
    private readonly before: () => readonly Side[][],
  ) {
    this.items = unit.items;
    this.first = openingOf(text, unit);
    this.lists = listsOf(unit.items, this.first);
  }

  /** Those whom a list of phrases names. */
  sides(list: PhraseList | null | undefined): Side[] {
    return list == null ? [] : this.who.sidesOf(this.items, list);
  }

  /** The sides of a list that ends a clause: behind a mere comma the clause goes on. */
  sidesBehind(whole: PhraseList): Side[] {
    const list = this.clauseEnd(whole);
    if (list.isClosed !== false || list.phrases.length > 3) return this.sides(list);
    const first = this.sides({ ...list, phrases: list.phrases.slice(0, 1) });
    const isMany = (this.items[list.phrases[0]?.head ?? -1]?.lower ?? "").endsWith("s");
    return named(first) > 0 || isMany ? first : this.sides({ ...list, phrases: list.phrases.slice(0, 2) });
  }

  /** “with B, and C followed”: without the subject of the next clause. */
  private clauseEnd(list: PhraseList): PhraseList {
    const last = list.phrases.at(-1);
    const before = list.phrases.at(-2);
    if (last === undefined || before === undefined) return list;
    const joins = this.items.slice(before.to, last.from).map(({ lower }) => lower);
    const next = this.items[list.to];
    const isClause = next?.pos === "AUX" || (next?.pos === "VERB" && !next.lower.endsWith("ing"));
    if (!isClause || joins[0] !== "," || !joins.includes("and")) return list;
    // “between A, B, and C were signed”: the last of three belongs to them.
    const isOne = list.phrases.length === 2;
    return isOne ? { from: list.from, to: before.to, phrases: [before], isClosed: false } : list;
  }

  /** Where the phrase begins that has a noun for its head, or has it behind “of”. */
  phraseStart(at: number): number {
    let from = at;
    const list = this.lists.find((one) => one.from <= at && at < one.to);
    const phrase = list?.phrases.find((one) => one.from <= at && at < one.to);
    if (phrase !== undefined && at <= phrase.head) from = phrase.from;
    else {
      // Within what stands behind the head of another: the signing of a deal, boats under a pact.
      while (from > 0 && from > at - 7 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(this.items[from - 1]?.pos ?? ""))
        from--;
      if (this.items[from - 1]?.pos === "DET") from--;
    }
    return Math.min(at, from);
  }

  /** Whoever stands as subject left of a verb; what leads up to the verb and what is inserted is passed over. */
  leftOf(verb: number, isWide = false): (Range & { sides: Side[] }) | null {
    let at = verb;
    let isNear = true;
    let hasTo = false;
    for (let steps = 0; at > this.first && steps < 40; steps++) {
      const item = this.items[at - 1];
      if (item === undefined) return null;
      const list = this.lists.find(({ from, to }) => from < at && to >= at);
      if (list !== undefined) {
        const found = this.subjectIn(list, isNear, hasTo);
        if (found !== null) return { sides: found, start: found[0]?.start ?? item.start, end: item.end };
        const before = this.items[list.from - 1];
        at = list.from - (before !== undefined && BEHIND.test(before.lower) ? 1 : 0);
        isNear = false;
        continue;
      }
      const { lower, text, pos } = item;
      const insert = text === "," ? this.insertBefore(at - 1) : null;
      if (insert !== null) {
        at = insert;
        isNear = false;
        continue;
      }
      if (/^(?:which|who)$/.test(lower)) {
        const found = this.antecedent(at - 1);
        if (found !== null) return { sides: found, start: found[0]?.start ?? item.start, end: item.end };
      }
      if (/^(?:he|she|it|they|both|we)$/.test(lower) && lower !== "we") {
        const isOne = lower === "he" || lower === "she";
        const sides = this.taken(at - 1, lower === "they" || lower === "both", isOne);
        return sides.length === 0 ? null : { sides, start: item.start, end: item.end };
      }
      if (/^[;:]$/.test(text) || /^help(?:s|ed|ing)?$/.test(lower)) return null;
      if (
        /^(?:while|because|although|though|if|whether|but|where|when|until|unless|not|n't|never)$/.test(lower)
      )
        return null;
      // “that” of reported speech opens the clause; “which” and “who” have their subject before them.
      if (lower === "that" && pos !== "DET" && !isWide) return null;
      hasTo ||= lower === "to";
      if (text === "," || pos === "VERB") isNear = isNear && text !== ",";
      at--;
    }
    return null;
  }

  /** Where what stands between commas begins: A, whose owner is B, signed; A, owned by B, signed; null where nothing does. */
  private insertBefore(comma: number): number | null {
    for (let at = comma - 1; at > this.first && comma - at < 16; at--)
      if (this.items[at]?.text === ",")
        return INSERTED.test(this.items[at + 1]?.lower ?? "") && at > this.first ? at : null;
    return null;
  }

  /** “said of B, which agreed”: the last named before a relative pronoun. */
  private antecedent(pronoun: number): Side[] | null {
    const end = this.items[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
    const list = this.lists.find(({ from, to }) => from < end && to === end);
    const last = list?.phrases.at(-1);
    if (list === undefined || last === undefined) return null;
    const sides = this.sides({ ...list, phrases: [last] });
    return named(sides) === 0 ? null : sides;
  }

  /** The sides that a list names as a subject; null where it is none. */
  private subjectIn(list: PhraseList, isNear: boolean, hasTo: boolean): Side[] | null {
    const before = this.items[list.from - 1];
    // “A and B, an alliance of rebels, signed”
    const isApposed =
      before?.text === "," &&
      this.items[list.to]?.text === "," &&
      /^(?:a|an|the|its|their|both)$/.test(this.items[list.from]?.lower ?? "") &&
      this.lists.some(({ to }) => to === list.from - 1);
    const sides = isApposed ? [] : this.sides(list);
    if (sides.length === 0) return null;
    if (/^(?:until|unless)$/.test(before?.lower ?? "")) return null;
    const opens = before !== undefined && BEHIND.test(before.lower);
    const isClause = isNear && /^(?:after|before|since|until|as|than)$/.test(before?.lower ?? "");
    if (opens && !isClause) {
      // “After two years of talks, A and B signed”: behind the first comma begins the subject.
      const comma = list.phrases.findIndex(
        ({ to }, i) => this.items[to]?.text === "," && i + 1 < list.phrases.length,
      );
      const isFirst = list.from - 1 <= this.first + 1;
      const opened = isFirst || this.items[list.from - 2]?.text === ",";
      const first = this.sides({ ...list, phrases: list.phrases.slice(0, comma + 1) });
      if (
        (!isNear && !isFirst) ||
        !opened ||
        comma < 0 ||
        (first.length > 0 && list.phrases.length - comma > 2)
      ) {
        const isReport = /^(?:reports|claims|news|rumou?rs|speculation|word)$/.test(
          this.items[list.from]?.lower ?? "",
        );
        return isReport ? sides : null;
      }
      const rest = this.sides({ ...list, phrases: list.phrases.slice(comma + 1) });
      return rest.length > 0 ? rest : null;
    }
    // “invaded A and signed”: what another verb has for its object; “covers A and B has”: the last is the subject.
    const isObject = before?.pos === "VERB" && !SAYING.test(before.lower);
    if (!isObject || hasTo) return sides;
    const last = list.phrases.at(-1);
    if (
      !isNear ||
      list.phrases.length < 2 ||
      last === undefined ||
      (this.items[last.from - 1]?.lower !== "and" && this.items[last.from - 2]?.lower !== "and")
    )
      return null;
    return this.sides({ ...list, phrases: [last] });
  }

  /** Whom “they” or “it” at an item takes up: those named before it in the sentence, or else in those before. */
  taken(at: number, isMany: boolean, isPerson = false): Side[] {
    const here = this.lists.filter(({ to }) => to <= at).map((list) => this.sides(list));
    for (const sides of [...here, ...this.before()]) {
      const known = sides.filter(
        ({ party, person }) =>
          party !== null && (!isPerson || person !== null || party.entity?.kind === "person"),
      );
      if (isMany ? known.length > 1 : known.length === 1) return known;
      if (
        isMany &&
        known.length === 1 &&
        sides === here[0] &&
        known[0]?.party?.entity?.kind === "organization" &&
        here.length === 1
      )
        return known;
    }
    // “Pakistan said of its treaties with India”: the only two of the sentence.
    const all = new Map(
      here.flat().flatMap((side) => (side.party?.code == null ? [] : [[side.party.code, side] as const])),
    );
    return isMany && all.size === 2 ? [...all.values()] : [];
  }

  /** The same sides, “both countries” among them replaced by those whom it takes up. */
  resolved(sides: readonly Side[]): readonly Side[] {
    const again = sides.find(({ isAgain, party }) => isAgain && party === null);
    if (again === undefined || named(sides) > 1) return sides;
    const found = this.taken(
      this.items.findIndex(({ end }) => end > again.start),
      true,
    );
    return found.length === 0
      ? sides
      : [
          ...sides.filter((side) => side !== again),
          ...found.map((side) => ({ ...side, start: again.start, end: again.end })),
        ];
  }
}

/** How many of some sides have a name. */
export function named(sides: readonly Side[]): number {
  return sides.filter(({ party }) => party !== null).length;
}

import type { Range } from "../../fact/span.type";
import { areStates, isMeantBy, pairOf } from "./agreement-pairs";
import { openingOf } from "./agreement-opening";
import { listAt, listsOf, type Phrase, type PhraseList } from "./agreement-phrases";
import { isVerbal } from "./agreement-phrase-parts";
import type { Side, Sides } from "./agreement-sides";
import { CONTROL, OPENS, SETS_APART, TIMES } from "./agreement-sentence-words";
import { HANGS_ON } from "./agreement-words";
import { cueOf } from "../quotes/cues";
import type { Item, Unit } from "../text/reading";
import { plainForms } from "../text/words";

/** A sentence by its noun phrases and verbs: who does what, and what hangs on what. */
export class Sentence {
  readonly items: readonly Item[];
  readonly lists: readonly PhraseList[];
  private readonly ending: ReadonlyMap<number, PhraseList>;
  private readonly known = new Map<PhraseList, readonly Side[]>();
  private readonly inPhrase = new Set<number>();

  /**
   * @param before those told of before, the nearest first
   * @param bound those whom the last agreement binds, for “the two parties” further on
   */
  constructor(
    readonly text: string,
    readonly unit: Unit,
    readonly sides: Sides,
    private readonly before: () => readonly (readonly Side[])[] = () => [],
    private readonly bound: () => readonly Side[] = () => [],
  ) {
    this.items = unit.items;
    this.lists = listsOf(this.items, openingOf(text, unit));
    this.ending = new Map(this.lists.map((list) => [list.to, list]));
    for (const { from, head } of this.phrases()) for (let at = from; at <= head; at++) this.inPhrase.add(at);
  }

  /** All noun phrases, those within others too. */
  *phrases(lists: readonly PhraseList[] = this.lists): Generator<Phrase> {
    for (const { phrases } of lists)
      for (const phrase of phrases) {
        yield phrase;
        if (phrase.of !== null) yield* this.phrases([phrase.of]);
        if (phrase.place !== null) yield* this.phrases([phrase.place]);
      }
  }

  range(from: number, to: number): Range {
    const start = this.items[from]?.start ?? this.unit.start;
    return { start, end: this.items[to - 1]?.end ?? start };
  }

  lower(at: number): string {
    return this.items[at]?.lower ?? "";
  }

  isVerb(at: number): boolean {
    const item = this.items[at];
    return (
      item !== undefined &&
      (item.pos === "VERB" || /^(?:has|had|have)$/.test(item.lower) || isVerbal(this.items, at)) &&
      !this.inPhrase.has(at)
    );
  }

  /** The list of which a phrase is part, or the innermost behind “of”. */
  listOf(phrase: Phrase): PhraseList | undefined {
    return this.lists.find(({ from, to }) => from <= phrase.from && phrase.to <= to);
  }

  /** The sides listed from an item on. */
  sidesAt(at: number): { readonly sides: readonly Side[]; readonly to: number } {
    const list = listAt(this.items, at);
    if (list !== null) return { sides: this.resolved(this.sides.of(this.items, list)), to: list.to };
    const again = this.pronoun(at);
    return { sides: again ?? [], to: at + 1 };
  }

  /** Those listed just before an item. */
  sidesBefore(at: number): readonly Side[] {
    const list = this.ending.get(at);
    return list === undefined ? [] : this.resolved(this.sides.of(this.items, list));
  }

  /** The verb that a noun phrase is the object of, or hangs on by a noun (talks on a deal); null where none is. */
  governorOf(phrase: Phrase): number | null {
    let isHanging = true;
    for (let at = phrase.from - 1; at >= 0 && phrase.from - at < 14; at--) {
      const item = this.items[at];
      if (item === undefined) return null;
      if (this.isVerb(at)) return isHanging ? at : null;
      if (/^[;:,()—–"]$/.test(item.text) || item.pos === "QUOTE" || item.pos === "AUX") return null;
      if (/^(?:that|which|who|when|while|because|if|as|than)$/.test(item.lower)) return null;
      if (item.pos === "NOUN")
        isHanging &&=
          HANGS_ON.has(item.lower) ||
          !/^(?:of|on|to|in|for|from|about|over|with|by)$/.test(this.lower(at + 1));
    }
    return null;
  }

  /** Who does what a verb says: its own subject, or that of the verb it hangs on or is joined to. */
  subjectOf(verb: number): readonly Side[] {
    const bearer = this.bearerOf(verb);
    if (bearer.length > 0) return bearer;
    for (let at = verb - 1, gap = 0; at >= 0 && gap < 40; at--, gap++) {
      const item = this.items[at];
      if (item === undefined || /^[;:]$/.test(item.text)) return [];
      const again = this.pronoun(at);
      if (again !== null) return again;
      const list = this.ending.get(at + 1);
      if (list === undefined) continue;
      at = list.from;
      const last = list.phrases.at(-1);
      if (last === undefined || this.isTime(last)) continue;
      const around = this.aroundClause(list);
      if (around.length > 0) return around;
      const [before, word] = [this.items[list.from - 1], this.lower(list.from - 1)];
      const isPlaced =
        word === "whose" || (before?.pos === "ADP" && !(OPENS.has(word) && list.to >= verb - 3));
      const isObject =
        before?.pos === "AUX" ||
        (this.isVerb(list.from - 1) &&
          !this.isSaid(list.from - 1) &&
          !(this.isControl(list.from - 1) && list.to >= verb - 2));
      // “Refusing to give up power, Mugabe agreed”
      const isFronted = list.phrases.length > 1 && list.isClosed !== true && list.to >= verb - 3;
      if ((isPlaced || isObject) && isFronted)
        return this.told({ ...list, from: last.from, phrases: [last] });
      if (isPlaced || isObject) continue;
      // “Obi, Ghana's ambassador, signed”
      const isApposed = word === "," && list.phrases.length === 1 && this.sides.isApposed(this.items, last);
      if (isApposed && this.ending.has(list.from - 1)) return this.sidesBefore(list.from - 1);
      return this.told(list);
    }
    return [];
  }

  /** Who stands before “which” or “who” where a verb follows that: the maker of Peugeot, PSA, which bought. */
  private bearerOf(verb: number): readonly Side[] {
    let at = verb - 1;
    while (/^(?:AUX|ADV)$/.test(this.items[at]?.pos ?? "")) at--;
    if (!/^(?:which|who)$/.test(this.lower(at))) return [];
    const list = this.ending.get(this.lower(at - 1) === "," ? at - 1 : at);
    const sides = list === undefined ? [] : this.told(list);
    return list?.isClosed === true ? sides : sides.slice(-1);
  }

  isPassive(verb: number): boolean {
    let at = verb - 1;
    while (this.items[at]?.pos === "ADV") at--;
    return (
      /^(?:is|are|was|were|been|be|being)$/.test(this.lower(at)) &&
      /(?:ed|en|t|d|n|k)$/.test(this.lower(verb)) &&
      !this.lower(verb).endsWith("ing")
    );
  }

  isSaid(at: number): boolean {
    return cueOf(this.lower(at))?.plain === true;
  }

  private isControl(at: number): boolean {
    return plainForms(this.lower(at)).some((form) => CONTROL.has(form));
  }

  private isTime({ head, from }: Phrase): boolean {
    return TIMES.has(this.lower(head)) || (head === from && /^\d/.test(this.lower(head)));
  }

  /** Whom a pronoun takes up: they the last two told of together, it and he the last one; null where none stands there. */
  private pronoun(at: number): readonly Side[] | null {
    const item = this.items[at];
    if (item === undefined || this.inPhrase.has(at)) return null;
    const range = { start: item.start, end: item.end };
    const isMany = /^(?:they|both|each)$/.test(item.lower) && this.lower(at + 1) !== "other";
    if (!isMany && !/^(?:he|she|it)$/.test(item.lower)) return null;
    const said = this.earlier(item.start);
    if (isMany) {
      const pair = pairOf(said);
      if (pair.length > 1) return pair.map((side) => ({ ...side, ...range }));
    }
    const isPerson = /^(?:he|she)$/.test(item.lower);
    const isMeant = (side: Side | undefined, isPlace: boolean) =>
      side?.party != null &&
      (side.person !== null) === isPerson &&
      (side.party.entity?.kind === "place") === isPlace;
    const one = (said.find(([side]) => isMeant(side, false)) ??
      said.find(([side]) => isMeant(side, true)))?.[0];
    return one === undefined ? [] : [{ ...one, ...range }];
  }

  /** The sides of a list, with whoever a pronoun before it adds: he and Ghani. */
  private told(list: PhraseList): readonly Side[] {
    const known = this.known.get(list);
    if (known !== undefined) return known;
    const joined = this.lower(list.from - 1) === "and" ? (this.pronoun(list.from - 2) ?? []) : [];
    const around = this.aroundClause(list);
    const all = around.length > 0 ? around : [...joined, ...this.resolved(this.sides.of(this.items, list))];
    this.known.set(list, all);
    return all;
  }

  /** Those around a clause set between two of a list: A, which owns B, and C; none where there is no such clause. */
  private aroundClause(list: PhraseList): readonly Side[] {
    let and = list.from - 1;
    while (and < list.to && this.lower(and) !== "and") and++;
    if (and >= list.to || this.items[and - 1]?.text !== ",") return [];
    let at = and - 2;
    while (at > 0 && and - at < 16 && this.items[at]?.text !== ",") at--;
    const first = SETS_APART.test(this.lower(at + 1)) ? this.sidesBefore(at) : [];
    return first.length === 0 ? [] : [...first, ...this.sidesAt(and + 1).sides];
  }

  /** “Both sides”, “the two countries”: the two told of before. */
  private resolved(sides: readonly Side[]): readonly Side[] {
    return sides.flatMap((side) => {
      const pair = side.again ? this.pair(side) : [];
      return pair.length > 1 ? pair.map((one) => ({ ...one, start: side.start, end: side.end })) : [side];
    });
  }

  /** Whom words for two that were named before mean: countries are no companies, and people are neither. */
  private pair({ start, end }: Side): readonly Side[] {
    const words = this.text.slice(start, end);
    const isMeant = isMeantBy(words);
    const pair = pairOf(this.earlier(start).map((sides) => sides.filter(isMeant)));
    if (pair.length > 1) return pair;
    const bound = this.bound().filter(isMeant);
    if (bound.length === 2) return bound;
    const states = areStates(words) ? this.sides.known.neighbours(start) : [];
    return states.map((party) => ({ start, end, party, person: null, again: false }));
  }

  /** Those told of before a place, the nearest first. */
  earlier(start: number): readonly (readonly Side[])[] {
    const own = this.lists
      .filter(({ to }) => (this.items[to - 1]?.end ?? 0) <= start)
      .map((list) => this.told(list))
      .reverse();
    return [...own, ...this.before()];
  }
}

import type { Range } from "../../fact/span.type";
import { AGAIN, ALONE, COMPANY, GROUP, ONCE, STATE, UNION_NAME } from "./agreement-group-words";
import { told, type SideNames, type Told } from "./agreement-names";
import type { Phrase, PhraseList } from "./agreement-phrases";
import { arePeople, isPersonNoun, ORG_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";
import { within } from "../text/within";

/** Somebody who may be bound by an agreement, where a noun phrase tells of him. */
export type Side = Told & Range;

const UNNAMED: readonly Told[] = [{ party: null, person: null, again: false }];

/** Makes sides of the noun phrases of an article. */
export class Sides {
  constructor(readonly known: SideNames) {}

  /** Those whom a list of phrases names, in order. */
  of(items: readonly Item[], { phrases }: PhraseList): Side[] {
    const found: Side[] = [];
    for (const [i, phrase] of phrases.entries()) {
      // “Lamamra, the foreign minister”, “PSA, the maker of Peugeot”: named already.
      if (i > 0 && items[phrase.from - 1]?.text === "," && this.isApposed(items, phrase) && found.length > 0)
        continue;
      // “the company, Garuda Mining, and”: named by what comes next.
      if (i + 1 < phrases.length && this.isNamedNext(items, phrase, phrases[i + 1])) continue;
      // “talks in Minsk, Belarus”
      const last = phrases[i - 1];
      if (
        last?.place != null &&
        items[phrase.from - 1]?.text === "," &&
        phrase.from === phrase.head &&
        !this.isOrganization(items[phrase.head])
      )
        continue;
      const start = items[phrase.from]?.start ?? 0;
      const end = items[phrase.to - 1]?.end ?? start;
      for (const told of this.told(items, phrase)) found.push({ ...told, start, end });
    }
    // “the two, Acme and Initech”: the names say who is meant.
    return found.filter(({ party }) => party !== null).length > 1
      ? found.filter(({ again }) => !again)
      : found;
  }

  /** Whether a phrase says what the one before it is: the foreign minister, the maker of Peugeot. */
  isApposed(items: readonly Item[], { head }: Phrase): boolean {
    const { lower = "", text = "" } = items[head] ?? {};
    return /^\p{Ll}/u.test(text) && (isPersonNoun(lower) || STATE.has(lower) || GROUP.has(lower));
  }

  private isOrganization(item: Item | undefined): boolean {
    return item !== undefined && this.known.over(this.known.mentions, item)?.entity?.kind === "organization";
  }

  private isNamedNext(items: readonly Item[], { from, to, head }: Phrase, next: Phrase | undefined): boolean {
    return (
      items[from]?.lower === "the" &&
      head === from + 1 &&
      ONCE.has(items[head]?.lower ?? "") &&
      next?.from === to + 1 &&
      items[to]?.text === "," &&
      items[next.to]?.text === "," &&
      /^\p{Lu}/u.test(items[next.head]?.text ?? "")
    );
  }

  private told(items: readonly Item[], phrase: Phrase): readonly Told[] {
    const head = items[phrase.head];
    if (head === undefined) return [];
    if (head.text === "Koreas") return ["KP", "KR"].map((code) => ({ ...told({ entity: null, code }) }));
    const before =
      items.slice(phrase.from, phrase.head).findLast(({ text }) => /^\p{Ll}/u.test(text))?.lower ?? "";
    const maker = this.known.over(this.known.mentions, head)?.entity ?? null;
    // “chip maker Arm”, “its rival Nokia”: taken for a person.
    if (maker?.kind === "person" && maker.offices.length === 0 && COMPANY.has(before))
      maker.kind = "organization";
    const named = this.known.nameAt(head);
    if (named !== null) return [this.forNation(items, phrase, named)];
    if (/^\p{Lu}/u.test(head.text) && !GROUP.has(head.lower) && !STATE.has(head.lower)) return [];
    return this.described(items, phrase, head);
  }

  /** “his Philippine counterpart Teodoro”, “Austin of the United States”: one without an office of his own signs for that. */
  private forNation(items: readonly Item[], { from, head, of }: Phrase, named: Told): Told {
    const { party, person } = named;
    if (person === null || party?.entity !== person) return named;
    const isTitled = items.slice(from, head).some(({ lower }) => STATE.has(lower) && lower !== "official");
    const isRebel = items
      .slice(from, head)
      .some(({ lower }) => /rebel|opposition|former|ex-|guerrilla/.test(lower));
    const [start, end] = [items[from]?.start ?? 0, items[head]?.start ?? 0];
    // “its late leader Dhlakama”: that of the group told of before
    const isIts = isTitled && /^(?:its|their)$/.test(items[from]?.lower ?? "");
    const own = isIts ? within(this.known.mentions, { start: Math.max(0, start - 400), end: start - 1 }) : [];
    const group = own.findLast(({ entity }) => entity?.kind === "organization")?.entity;
    if (group != null) return { ...named, party: { entity: group, code: null } };
    const before = isTitled && !isRebel ? within(this.known.nations, { start, end }).at(-1) : undefined;
    const isOf = of !== null && items[of.from - 1]?.lower === "of";
    const behind = isOf
      ? within(this.known.nations, { start: items[of.from]?.start ?? 0, end: items[of.to - 1]?.end ?? 0 })[0]
      : undefined;
    const code = (before ?? behind)?.code;
    if (code !== undefined) return { ...named, party: { entity: null, code } };
    // “Palanivel of the AIADMK”
    const ofGroup = isOf
      ? this.of(items, of).find(
          ({ party: one }) =>
            one?.entity?.kind === "organization" &&
            !/School|Universit|College|Institut|Cent(?:er|re)/.test(one.entity.name),
        )
      : undefined;
    return ofGroup === undefined ? named : { ...named, party: ofGroup.party };
  }

  /** The sides that a common noun stands for: the rebels of the Salvation Front, South Sudan's government, the company. */
  private described(items: readonly Item[], phrase: Phrase, head: Item): readonly Told[] {
    const { lower } = head;
    const [isState, isGroup] = [STATE.has(lower), GROUP.has(lower)];
    const isPerson = isPersonNoun(lower) || arePeople(lower);
    const isBoth = items[phrase.from - 1]?.lower === "both";
    const first = isBoth ? "both" : (items[phrase.from]?.lower ?? "");
    const own = this.within(items, phrase);
    const isOf = /^(?:of|from|representing|by|to)$/.test(items[(phrase.of?.from ?? 0) - 1]?.lower ?? "");
    const behind =
      phrase.of !== null && isOf ? this.of(items, phrase.of).filter(({ party }) => party !== null) : [];
    const isSort = isState || isGroup || isPerson || AGAIN.has(lower);
    // “the aides and custodians of SEIU Local 73”
    if (
      behind.length > 0 &&
      (isSort ||
        (lower.endsWith("s") &&
          behind.every(
            ({ party }) => party?.entity?.kind === "organization" && UNION_NAME.test(party.entity.name),
          )))
    )
      return behind;
    // “the university”: the one whose name says so.
    if (!isSort) {
      const one =
        first === "the" && phrase.head === phrase.from + 1 ? this.known.ofNoun(lower, head.start) : null;
      return one === null ? [] : [told(one)];
    }
    if (own !== null) {
      if (own.party?.code != null && (isState || AGAIN.has(lower))) return [own];
      if (own.party?.code != null) {
        // “the German carrier”
        const last = first === "the" ? this.known.named(lower, head.start) : null;
        return last === null ? UNNAMED : [told(last)];
      }
      // “the Bush administration”
      if (lower === "administration" && this.known.nations.some(({ code }) => code === "US"))
        return [told({ entity: null, code: "US" })];
      if (own.party?.entity.kind === "person") return UNNAMED;
      if (/^(?:countries|nations|states|powers)$/.test(lower))
        return own.party?.code == null ? UNNAMED : [own];
      return [own];
    }
    if (AGAIN.has(lower) && /^(?:both|the|two|all|these|those|three|four|its|each)$/.test(first))
      return [{ party: null, person: null, again: true }];
    const called = isGroup || ORG_WORDS.has(lower) ? this.known.called(items, phrase) : null;
    if (called !== null) return [told(called)];
    const isThe = /^(?:the|its|that|this)$/.test(first) && phrase.head - phrase.from < 3;
    const last =
      (isThe ? this.known.ofNoun(lower, head.start) : null) ??
      (isThe || ONCE.get(lower) === "union" ? this.known.named(lower, head.start) : null);
    if (last !== null) return [told(last)];
    if (ALONE.has(lower) && this.known.main !== null) return [told({ entity: null, code: this.known.main })];
    return UNNAMED;
  }

  /** Whom the words before a head name, the nearest to it: Chad's government, Farc rebels; null where nobody. */
  private within(items: readonly Item[], { from, head }: Phrase): Told | null {
    for (let at = head - 1; at >= from; at--) {
      const item = items[at];
      if (item === undefined || !/^\p{Lu}/u.test(item.text)) continue;
      if (
        at === 0 &&
        this.known.over(this.known.nations, item) === undefined &&
        (this.known.over(this.known.mentions, item)?.entity?.mentions ?? 0) < 2
      )
        continue;
      const nation = this.known.over(this.known.nations, item);
      if (nation !== undefined && this.known.over(this.known.mentions, item)?.entity?.kind !== "organization")
        return told({ entity: null, code: nation.code });
      const name = this.known.nameAt(item);
      const end = items[head]?.end ?? item.end;
      // “Tuareg rebels” may be called so as well.
      if (name?.party?.entity?.kind === "place" && ONCE.get(items[head]?.lower ?? "") === "armed")
        name.party.entity.forms.add(this.known.text.slice(item.start, end));
      if (name !== null) return name;
    }
    return null;
  }
}

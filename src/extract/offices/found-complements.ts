import type { Range } from "../../fact/span.type";
import { ATTRIBUTES, PARLIAMENT, STAFF } from "./complement-words";
import { countryAt } from "../countries/country-names";
import { isState } from "./national-offices";
import { isPortfolio, nounAt, runEnd } from "./office-runs";
import { BODY_NOUNS, isOrganizationRun, isStateBody } from "../names/organization-words";
import type { Item } from "../text/reading";
import { PORTFOLIO, WITH_PORTFOLIO } from "./title-words";

/** What the words behind the head of a title say: of what it is. */
export interface Complements {
  readonly to: number;
  /** What of them is part of the title: “ of State”. */
  readonly title: string;
  readonly country: string | null;
  readonly of: Range | null;
  readonly isOrganization: boolean;
  readonly isOfPart: boolean;
  /** Whether it is of a state, province or region by name. */
  readonly isOfState: boolean;
  /** “of the country” */
  readonly isOfNation: boolean;
  /** Whether it is of something without a name: head of a department. */
  readonly isUnnamed: boolean;
}

/** What has been found so far of the complements of a title, and how what is met is added to it. */
export abstract class FoundComplements implements Complements {
  to: number;
  title = "";
  country: string | null = null;
  of: Range | null = null;
  isOrganization = false;
  isOfPart = false;
  isOfState = false;
  isOfNation = false;
  isUnnamed = false;
  /** The preposition of the complement being read. */
  protected preposition = "";
  protected article = "";

  constructor(
    protected readonly items: readonly Item[],
    protected readonly at: number,
    protected readonly head: string,
  ) {
    this.to = at + 1;
  }

  /** Behind words in small letters that stand before a name: “the main opposition Democratic Front”. */
  protected behindAttributes(from: number, isDetermined = /^(?:an?|the|its)$/.test(this.article)): number {
    let at = from;
    while (at < from + 4) {
      const { text = "", lower = "", pos = "" } = this.items[at] ?? {};
      const isAttribute = pos === "ADJ" || ATTRIBUTES.test(lower) || lower.includes("-");
      if (!/^\p{Ll}/u.test(text) || !isAttribute) break;
      at++;
    }
    // “secretary of state John Kerry”
    const isNamed = at > from && isDetermined && /^\p{Lu}/u.test(this.items[at]?.text ?? "");
    return isNamed ? at : from;
  }

  /** Whether words in capitals are part of the title: a portfolio, a parliament, one of its committees. */
  protected isOfTitle(words: readonly Item[], name: string): boolean {
    const isMinister =
      WITH_PORTFOLIO.test(this.head) && !/^(?:prime|first|chief)$/.test(this.items[this.at - 1]?.lower ?? "");
    const isFor =
      isMinister &&
      /^(?:of|for)$/.test(this.preposition) &&
      !isState(name) &&
      !isOrganizationRun(words.filter(({ text }) => !PORTFOLIO.has(text)));
    return (
      isFor ||
      PARLIAMENT.test(words[0]?.text ?? "") ||
      name.startsWith("Joint Chiefs") ||
      STAFF.test(name.toLowerCase()) ||
      words.every(isPortfolio)
    );
  }

  /** Behind “'s Committee on Foreign Affairs” that begins at an item; the item itself where none does. */
  protected committeeEnd(at: number): number {
    const { items } = this;
    if (!/^['’]s$/.test(items[at]?.text ?? "") || items[at + 1]?.lower !== "committee") return at;
    return items[at + 2]?.lower === "on" ? Math.max(at + 2, runEnd(items, at + 3)) : at + 2;
  }

  /** Words of the text from one item up to another, without a space before a possessive mark. */
  protected wordsOf(from: number, to: number): string {
    return joined(this.items.slice(from, to)).replace(/ (?=['’]s\b)/g, "");
  }

  /** “city of Gdańsk” */
  protected readPart(): void {
    this.isOfPart = true;
    if (this.items[this.to]?.lower === "of") this.to = Math.max(this.to, runEnd(this.items, this.to + 1));
  }

  /** “company Acme”, “a company” */
  protected readBody(noun: string): void {
    this.isOrganization = true;
    const named = BODY_NOUNS.has(noun) ? runEnd(this.items, this.to) : this.to;
    if (named > this.to) this.setBody(this.to, named);
    // “of a breakaway faction of the Democratic Front” is named further on.
    else {
      const isNamed =
        this.items[this.to]?.lower === "of" &&
        /^(?:the|\p{Lu}.*)$/u.test(this.items[this.to + 1]?.text ?? "");
      this.isUnnamed ||= (/^an?$/.test(this.article) && !isNamed) || noun === "department";
    }
  }

  /** “mayor of South Bend, Indiana,” */
  protected readRegion(): void {
    const { items, to } = this;
    if (this.of === null || this.isOrganization || items[to]?.text !== ",") return;
    const end = runEnd(items, to + 1);
    const isRegion =
      isState(joined(items.slice(to + 1, end)), true) || countryAt(items, to + 1)?.length === end - to - 1;
    if (isRegion) this.to = end;
  }

  /** “of Godfather's Pizza”, “of East Kalimantan's police”, “of Hamas's political wing”; false where what is owned leads nobody. */
  protected readOwnedBy(from: number, to: number): boolean {
    const { items } = this;
    if (/^\p{Lu}/u.test(items[to + 1]?.text ?? "")) {
      this.setBody(from, runEnd(items, to + 1));
      return true;
    }
    const owned = nounAt(items, to + 1, true);
    if (
      owned === null ||
      !(BODY_NOUNS.has(owned.head) || /^(?:police|army|navy|military|forces)$/.test(owned.head))
    )
      return false;
    this.setBody(from, to);
    this.to = to + 1 + owned.length;
    return true;
  }

  /** The country that ends the name of a parliament, court or army, with the item before which it does; null where none does. */
  protected ownerOfBody(from: number, to: number): { code: string; at: number } | null {
    for (let at = from + 1; at < to - 1; at++) {
      if (this.items[at]?.lower !== "of") continue;
      const first = this.items[at + 1]?.lower === "the" ? at + 2 : at + 1;
      const nation = countryAt(this.items, first);
      const isBody = isStateBody(joined(this.items.slice(from, at)));
      if (isBody && nation?.kind === "name" && first + nation.length === to) return { code: nation.code, at };
    }
    return null;
  }

  protected setBody(from: number, to: number): void {
    this.of ??= this.rangeOf(from, to);
    this.isOrganization = true;
    this.to = to;
  }

  protected rangeOf(from: number, to: number): Range {
    return { start: this.items[from]?.start ?? 0, end: this.items[to - 1]?.end ?? 0 };
  }
}

export function joined(words: readonly Item[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" ,", ",");
}

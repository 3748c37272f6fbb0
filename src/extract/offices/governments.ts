import type { Range } from "../../fact/span.type";
import { mainCountries, type CountryMention } from "../countries/country-mentions";
import type { Entity, OfficeFound } from "../names/entities";
import { suits } from "./national-offices";

/** Offices that hardly any other parliament has under these names in the news. */
const CONGRESS = /^(?:senator|sen\.?|representative|rep\.?|congress\w+)$/i;
/** Countries whose president the news seldom names. */
const CEREMONIAL = /^(?:DE|IT|GR|IL|IN|IE|AT|PT|FI|CH|EE|LV|HU|CZ|SK|SI|HR|BG|MT|IS|SG|BD|NP|PK|ET|IQ|LB)$/;
/** Offices of which a country has one at a time. */
const SINGLE =
  /\b(?:president|prime minister|premier|chancellor|king|queen|pope|minister|secretary of \w+|emir)\b/i;
const PAST = /\b(?:former|then|ex|late|previous|one-time|ousted)\b|\b(?:then|ex)-/i;
/** Whom the news seldom calls so without saying of which country, unless there is but one. */
const SENT_ABROAD = /\b(?:ambassador|envoy|delegate|diplomat)\b/i;
/** How many characters a country may stand from an office to be taken for its own. */
const NEAR = 200;

/** Whose an office is that the text gives without a country, by the countries and the other offices of an article. */
export class Governments {
  /** The countries that the article is about, the first most. */
  private readonly main: readonly [string, number][];
  /** Countries that the text gives a prime minister or chancellor. */
  private readonly governed = new Set<string>();
  /** Who holds an office of which a country has one, where the text says of which country. */
  private readonly holders = new Map<string, Set<Entity>>();

  constructor(
    private readonly text: string,
    entities: readonly Entity[],
    private readonly nations: readonly CountryMention[],
  ) {
    this.main = mainCountries(nations, text);
    for (const entity of entities)
      for (const { title, country, evidence, isOrganization, isOfPart } of entity.offices) {
        const whose = country ?? (isOrganization || isOfPart ? null : this.main[0]?.[0]);
        if (whose != null && /\b(?:prime minister|chancellor|taoiseach)\b/i.test(title))
          this.governed.add(whose);
        if (country === null) continue;
        if (!SINGLE.test(title) || this.isPast(evidence)) continue;
        const key = keyOf(title, country);
        this.holders.set(key, (this.holders.get(key) ?? new Set()).add(entity));
      }
  }

  /**
   * The country whose office it is that the text leaves out: the one that the article is about, or else the one
   * named nearest; null where neither is clear.
   * @param isKnown whether the article tells more of the holder than a family name, once
   */
  of({ title, evidence, isOfNation }: OfficeFound, holder: Entity, isKnown: boolean): string | null {
    if (/^(?:taoiseach|tánaiste|td)$/i.test(title)) return "IE";
    const ranked = this.main
      .filter(([code]) => suits(title, code))
      .map(([code, count]): [string, number] => [code, count * this.weight(title, code, evidence, holder)])
      .sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    if (first === undefined) return null;
    const isClear = (times: number) => second === undefined || second[1] * times <= first[1];
    if (!(isKnown || isOfNation) || SENT_ABROAD.test(title)) return isClear(2) ? first[0] : null;
    return isClear(1.1) ? first[0] : this.nearest(title, evidence);
  }

  private weight(title: string, code: string, evidence: Range, holder: Entity): number {
    const isPresident = /\bpresident\b/i.test(title) && !/\bvice\b/i.test(title);
    let weight = 1;
    if (isPresident && CEREMONIAL.test(code) && this.governed.has(code)) weight /= 20;
    if (code === "US" && CONGRESS.test(title)) weight *= 3;
    // Beside “US President George Bush” another president is hardly American.
    const others = this.holders.get(keyOf(title, code));
    if (others !== undefined && !others.has(holder) && !this.isPast(evidence)) weight /= 3;
    return weight;
  }

  private isPast({ start, end }: Range): boolean {
    return PAST.test(this.text.slice(Math.max(0, start - 12), end));
  }

  private nearest(title: string, { start, end }: Range): string | null {
    const near = this.nations
      .filter(
        (nation) =>
          suits(title, nation.code) &&
          Math.abs(nation.start - start) < NEAR &&
          !this.text.slice(Math.min(nation.start, start), Math.max(nation.end, end)).includes("\n"),
      )
      .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    return near[0]?.code ?? null;
  }
}

function keyOf(title: string, country: string): string {
  return `${country} ${title.toLowerCase()}`;
}

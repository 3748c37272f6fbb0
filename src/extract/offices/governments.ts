import type { Range } from "../../fact/span.type";
import { institutionsIn, mainCountries, type CountryMention } from "../countries/country-mentions";
import type { Entity, OfficeFound } from "../names/entities";
import { isTerritory, suits } from "./national-offices";

/** Offices that hardly any other parliament has under these names in the news. */
const CONGRESS = /^(?:senator|sen\.?|representative|rep\.?|congress\w+)$|\b(?:house|senate|congress)\b/i;
/** Countries whose president the news seldom names. */
const CEREMONIAL = /^(?:DE|IT|GR|IL|IN|IE|AT|PT|FI|CH|EE|LV|HU|CZ|SK|SI|HR|BG|MT|IS|SG|BD|NP|PK|ET|IQ|LB)$/;
/** Offices of which a country has one at a time. */
const SINGLE =
  /\b(?:president|prime minister|premier|chancellor|king|queen|pope|minister|secretary of \w+|emir)\b/i;
const PAST = /\b(?:former|then|ex|late|previous|one-time|ousted)\b|\b(?:then|ex)-/i;
/** Whom the news seldom calls so without saying of which country, unless there is but one. */
const SENT_ABROAD = /\b(?:ambassador|envoy|delegate|diplomat)\b/i;
/** How far into its paragraph a country may stand to be what the paragraph is about. */
const OPENING = 25;

/**
 * How much each reason speaks for a country, as a logarithm of odds: what a fit to the labelled offices gives that
 * the text names without a country, rounded.
 */
const WEIGHTS = {
  /** By the logarithm of how often it is named, against the country that is named most. */
  share: 0.75,
  /** The first that the headline names. */
  headline: 2.5,
  /** It opens the paragraph: “Australia pledged …, Julia Gillard, the Prime Minister, said”. */
  topic: 1.7,
  /** The last named before the office in its paragraph. */
  last: 1.3,
  paragraph: 0.7,
  /** The holder has another office of it. */
  own: 1.2,
  congress: 0.7,
  /** Beside “US President George Bush” another president is hardly American. */
  others: -1,
  ceremonial: -1.5,
} as const;

/** How much better the best country must be where little is known of the holder, and where much is. */
const CLEAR = Math.log(2);

/** Whose an office is that the text gives without a country, by the countries and the other offices of an article. */
export class Governments {
  /** The countries that the article is about, the first most. */
  private readonly main: readonly [string, number][];
  /** Countries that the text gives a prime minister or chancellor. */
  private readonly governed = new Set<string>();
  /** Who holds an office of which a country has one, where the text says of which country. */
  private readonly holders = new Map<string, Set<Entity>>();
  private readonly lines: readonly number[];
  /** The countries that each line names, in order. */
  private readonly named = new Map<number, CountryMention[]>();

  constructor(
    private readonly text: string,
    entities: readonly Entity[],
    mentions: readonly CountryMention[],
  ) {
    // “Jim Jordan” tells of no country.
    const givenNames = new Set(
      entities.flatMap(({ kind, name, offices }) =>
        kind === "person" && offices.length > 0 ? (name.split(" ", 1)[0] ?? "") : [],
      ),
    );
    const nations = mentions.filter(
      ({ start }) => !givenNames.has(/(\S+) $/.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? ""),
    );
    this.main = mainCountries(nations, text);
    this.lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const all = [...nations, ...institutionsIn(text, nations)].sort((a, b) => a.start - b.start);
    for (const nation of all) {
      const line = this.lineOf(nation.start);
      const known = this.named.get(line);
      if (known === undefined) this.named.set(line, [nation]);
      else known.push(nation);
    }
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
   * The country whose office it is that the text leaves out: by how often, and how near to the office, the article
   * names it; null where none is clear.
   * @param isKnown whether the article tells more of the holder than a family name, once
   */
  of(office: OfficeFound, holder: Entity, isKnown: boolean): string | null {
    const { title, evidence, isOfNation } = office;
    if (/^(?:taoiseach|tánaiste|td)$/i.test(title)) return "IE";
    // Of a state or province there.
    if (/\bpremier\b/i.test(title) && /^(?:AU|CA)$/.test(this.main[0]?.[0] ?? "")) return null;
    // “Ukraine met NATO. The country's president”
    const meant = isOfNation ? this.lastBefore(evidence) : undefined;
    if (meant !== undefined) return meant.code;
    const ranked = this.main
      .filter(([code]) => suits(title, code) && !this.isSentTo(evidence, code))
      .map(([code, count]): [string, number] => [code, this.score(office, code, count, holder)])
      .sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    // “Mitsotakis met President Trump”: the news would say more of a president of Greece.
    if (first === undefined || (!isKnown && this.isCeremonial(title, first[0]))) return null;
    const mustBeClear = !(isKnown || isOfNation) || SENT_ABROAD.test(title);
    const isClear = second === undefined || first[1] - second[1] >= CLEAR;
    return mustBeClear && !isClear ? null : first[0];
  }

  /** The territory that the article is about, whose governor heads a government of its own; null where it is about none. */
  territory(): string | null {
    const code = this.main[0]?.[0];
    return code !== undefined && isTerritory(code) ? code : null;
  }

  private score({ title, evidence }: OfficeFound, code: string, count: number, holder: Entity): number {
    const most = this.main[0]?.[1] ?? count;
    const near = this.named.get(this.lineOf(evidence.start)) ?? [];
    const [opening] = near;
    const headline = this.named.get(0)?.find(({ kind }) => kind !== "capital");
    const isOpening =
      opening !== undefined &&
      opening.start - this.lineStart(evidence.start) < OPENING &&
      opening.code === code;
    const holders = this.holders.get(keyOf(title, code));
    const isTaken = holders !== undefined && !holders.has(holder) && !this.isPast(evidence);
    const reasons: Record<Exclude<keyof typeof WEIGHTS, "share">, boolean> = {
      headline: headline?.code === code,
      topic: !isTaken && isOpening,
      last: !isTaken && this.lastBefore(evidence, (nation) => !this.isPlace(nation))?.code === code,
      paragraph: near.some((nation) => nation.code === code),
      own: holder.offices.some(({ country }) => country === code),
      congress: code === "US" && CONGRESS.test(title),
      others: isTaken,
      ceremonial: this.isCeremonial(title, code),
    };
    let score = WEIGHTS.share * Math.log(count / most);
    for (const [reason, holds] of Object.entries(reasons))
      if (holds) score += WEIGHTS[reason as keyof typeof reasons];
    return score;
  }

  /** Whether a president beside a prime minister would be one of whom the news seldom tells. */
  private isCeremonial(title: string, code: string): boolean {
    const isPresident = /\bpresident\b/i.test(title) && !/\bvice\b/i.test(title);
    return isPresident && CEREMONIAL.test(code) && this.governed.has(code);
  }

  private lastBefore(
    { start }: Range,
    counts: (nation: CountryMention) => boolean = () => true,
  ): CountryMention | undefined {
    return this.named.get(this.lineOf(start))?.findLast((nation) => nation.end <= start && counts(nation));
  }

  /** Whether a country is but where something happens: withdraw forces from Afghanistan. */
  private isPlace({ start }: Range): boolean {
    return /\b(?:in|from|into|near|across|inside|throughout) (?:the )?$/.test(
      this.text.slice(Math.max(0, start - 16), start),
    );
  }

  /** “served as ambassador to China” */
  private isSentTo({ start, end }: Range, code: string): boolean {
    const near = this.named.get(this.lineOf(start)) ?? [];
    return near.some(
      (nation) =>
        nation.code === code &&
        nation.start >= start &&
        nation.end <= end &&
        /\b(?:ambassador|envoy|consul|commissioner) to (?:the )?$/i.test(
          this.text.slice(Math.max(start, nation.start - 25), nation.start),
        ),
    );
  }

  private isPast({ start, end }: Range): boolean {
    return PAST.test(this.text.slice(Math.max(0, start - 12), end));
  }

  private lineStart(at: number): number {
    return this.lines[this.lineOf(at)] ?? 0;
  }

  /** Which line of the text a place is on. */
  private lineOf(at: number): number {
    let [low, high] = [0, this.lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.lines[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}

function keyOf(title: string, country: string): string {
  return `${country} ${title.toLowerCase()}`;
}

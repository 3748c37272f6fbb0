import { fold } from "../../actor/name";
import type { MissionContext, MissionMention } from "./mission-mentions";
import type { MissionHead, MissionTrade } from "./mission-words";

/** So many mentions and names of one mission are kept; no article has more that tell anything new. */
const MOST_KEPT = 100;
const MOST_NAMES = 20;

/** A mission while the text is read: its mentions, and what they tell of it together. */
export class MissionDraft {
  readonly mentions: MissionMention[] = [];
  lastUnit = -1;
  private readonly names: Name[] = [];
  private readonly trades = new Set<MissionTrade>();
  private readonly heads = new Set<MissionHead>();
  /** Where it is at work; none is told of many, and those in space go to several places. */
  private readonly places = new Set<string>();
  private readonly phrases = new Set<string>();
  private readonly countries = new Set<string>();
  private readonly agencies = new Set<string>();

  constructor(private readonly context: MissionContext) {}

  get isNamed(): boolean {
    return this.names.length > 0;
  }

  /** Counts a mention in, with the names that it gives the mission. */
  add(mention: MissionMention, names: readonly string[] = []): void {
    this.lastUnit = mention.unit.index;
    if (this.mentions.length >= MOST_KEPT) return;
    this.mentions.push(mention);
    for (const name of names)
      if (this.names.length < MOST_NAMES && !this.names.some(({ words }) => words === name))
        this.names.push(nameOf(name));
    if (mention.trade !== null) this.trades.add(mention.trade);
    this.heads.add(mention.head);
    if (mention.where !== null) this.places.add(mention.where);
    this.phrases.add(this.phraseOf(mention));
    for (const { key, isCountry } of mention.senders) (isCountry ? this.countries : this.agencies).add(key);
  }

  /** Whether it has that very name. */
  isNamedSo({ key }: Name): boolean {
    return key !== "" && this.names.some((own) => own.key === key);
  }

  /** Whether it may have such a name: a part of its own, its initials. Numbers tell one craft from the next. */
  isCalled(name: Name): boolean {
    const isOfSeries = name.numbers !== "" && this.names.some((own) => own.stem === name.stem && own.numbers !== name.numbers && (own.numbers !== "" || this.isToldByNameAlone)); // prettier-ignore
    return !isOfSeries && this.names.some((own) => isSameName(own, name));
  }

  /** Not “a Soyuz capsule”, which may be any. */
  private get isToldByNameAlone(): boolean {
    return this.mentions.some(
      ({ name, range, isDefinite }) =>
        isDefinite || name.start >= range.end || name.end - name.start === range.end - range.start,
    );
  }

  hasHead(head: MissionHead): boolean {
    return this.heads.has(head);
  }

  /** Whether a description says the same words as one before. */
  hasPhrase(mention: MissionMention): boolean {
    return this.phrases.has(this.phraseOf(mention));
  }

  hasSender(key: string): boolean {
    return this.countries.has(key) || this.agencies.has(key);
  }

  /** Whether the trades of both agree where both are told. */
  isOfTrade({ trade }: MissionMention): boolean {
    return trade === null || this.trades.size === 0 || this.trades.has(trade);
  }

  /** Whether it may be called so: its trade agrees, and so do those who send it. ISRO's craft is India's, and none of China's. */
  goesWith(mention: MissionMention): boolean {
    const agree = (own: ReadonlySet<string>, country: boolean) => {
      const others = mention.senders.filter(({ isCountry }) => isCountry === country);
      return own.size === 0 || others.length === 0 || others.some(({ key }) => own.has(key));
    };
    return (
      this.isOfTrade(mention) &&
      this.isAt(mention) &&
      agree(this.countries, true) &&
      agree(this.agencies, false)
    );
  }

  /** Whether “a mission to Greece” may be this one: not where this one goes elsewhere, or nowhere. */
  mayBe(mention: MissionMention): boolean {
    const { where, trade } = mention;
    const isOpen = where === null || trade === "space" || this.isNamed || this.places.has(where);
    return isOpen && this.goesWith(mention);
  }

  /** Whether it may be at work where a mention says: the mission in Georgia is not the one in Kyiv. */
  private isAt({ where, trade }: MissionMention): boolean {
    if (where === null || trade === "space" || this.trades.has("space") || this.places.size === 0)
      return true;
    return [...this.places].some((place) => place.includes(where) || where.includes(place));
  }

  private phraseOf({ name }: MissionMention): string {
    return fold(this.context.text.slice(name.start, name.end));
  }
}

/** A name as names are compared. */
export interface Name {
  readonly words: string;
  readonly folded: string;
  /** What it has of its own, without what is common to many: the mission, the space telescope. */
  readonly key: string;
  /** “unmiss” of the “United Nations Mission in South Sudan”. */
  readonly initials: string;
  readonly numbers: string;
  /** What it has besides: the “voyager” of Voyager 1 and Voyager 2. */
  readonly stem: string;
}

export function nameOf(words: string): Name {
  const folded = fold(words);
  const key = folded
    .replace(COMMON, " ")
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  const initials = folded
    .split(/[\s-]+/)
    .map((word) => (word === "un" || word === "eu" ? word : word.charAt(0)))
    .join("");
  const numbers = key.replace(/\D+/g, " ").trim();
  return { words, folded, key, initials, numbers, stem: key.replace(/\d+/g, "").trim() };
}

const COMMON =
  /\b(?:the|space|mission|spacecraft|probe|rover|telescope|shuttle|capsule|expedition)\b(?! \d)/g;

function isSameName(one: Name, other: Name): boolean {
  if (one.initials === other.folded || other.initials === one.folded) return true;
  if (one.key === "" || other.key === "") return false;
  if (one.key.replaceAll(" ", "") === other.key.replaceAll(" ", "")) return true;
  const [short, long] = one.key.length < other.key.length ? [one, other] : [other, one];
  if (short.key.length < 3 || !` ${long.key} `.includes(` ${short.key} `)) return false;
  return short.numbers === "" || short.numbers === long.numbers;
}

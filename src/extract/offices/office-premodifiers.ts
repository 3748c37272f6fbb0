import type { Range } from "../../fact/span.type";
import { isGivenName } from "../names/given-names";
import { isAmericanState, isState } from "./national-offices";
import { NOT_OF_TITLE } from "./offices";
import { BODY_NOUNS, isOrganizationRun, isStateBody, PART_NOUNS } from "../names/organization-words";
import { isPersonNoun } from "../names/person-nouns";
import {
  type Premodifiers,
  FUNCTION_WORD,
  NO_NAME,
  PARTY,
  GENERIC,
  LEGISLATOR,
  SCIENCE,
  MAKING,
  ARTICLE_JOINED,
  ORDINAL,
  PART_ADJECTIVE,
  inOrganization,
  isCommitteeOfParliament,
  isOfficeOfItsOwn,
  runStart,
  senderAt,
} from "./premodifier-words";
import type { Item } from "../text/reading";
import { countryEnding } from "./title-words";

const LONGEST = 16;
/** Reads leftwards from a title that begins at `core` and has this head. */
export function premodifiersOf(items: readonly Item[], core: number, head: string): Premodifiers {
  return new PremodifierReader(items, core, head).read();
}

class PremodifierReader implements Premodifiers {
  from: number;
  country: string | null = null;
  of: Range | null = null;
  isOrganization = false;
  isOfPart: boolean;
  isOfNation = false;
  isDetermined = false;
  isIndefinite = false;
  isOneOf = false;
  chamber: number | null = null;
  private isOwned = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly core: number,
    private readonly head: string,
  ) {
    this.from = core;
    // A state secretary, councillor or minister may be one of the whole.
    this.isOfPart =
      PART_ADJECTIVE.test(items[core]?.lower ?? "") &&
      !/^State (?:[Cc]oun|[Ss]ecretary|[Mm]inister)/.test(`${items[core]?.text} ${items[core + 1]?.text}`);
  }

  read(): this {
    while (this.from > 0 && this.core - this.from < LONGEST && this.readOne());
    const { items, from } = this;
    this.isOneOf = items[from - 1]?.lower === "of" && items[from - 2]?.lower === "one";
    if (this.isOneOf) this.from -= 2;
    this.isDetermined ||= this.isOneOf;
    if (this.isOrganization && this.of !== null) this.country = null;
    return this;
  }

  /** Reads the word or the name before what has been read; false where the phrase begins. */
  private readOne(): boolean {
    const { items, from, head } = this;
    const [item, next] = [items[from - 1], items[from]];
    if (item === undefined || next === undefined || item.pos === "QUOTE" || next.start - item.end > 1)
      return false;
    if (/^['’]s?$/.test(item.text)) return this.readOwner();
    if (item.pos === "DET" || /^(?:his|her|its|their|our|my|the|an?|another)$/.test(item.lower)) {
      this.isDetermined = true;
      this.isIndefinite = /^an?$/.test(item.lower);
      this.from--;
      return false;
    }
    // Scotland and Wales have ministers of their own.
    this.isOfPart ||=
      /^(?:Scottish|Welsh)$/.test(item.text) &&
      /^(?:minister|secretary)$/.test(head) &&
      items[this.core]?.lower !== "secretary";
    const nation = isAmericanState(items, from - 1, head) ? null : countryEnding(items, from - 1);
    if (nation !== null && !inOrganization(items, from - nation.length - 1)) {
      this.from -= nation.length;
      // “Russia's UN ambassador”: sent there, by that country.
      if (/^(?:ambassador|envoy)$/.test(head) && this.of !== null) {
        this.of = null;
        this.isOrganization = false;
      }
      const isOfName = this.of !== null && nation.isAdjective && this.isOrganization;
      if (this.country === null && this.of !== null && isOfName)
        this.of = { start: items[this.from]?.start ?? 0, end: this.of.end };
      else if (this.country === null && !this.isOrganization) this.country = nation.code;
      return true;
    }
    // “Congress ousted President Roe”
    const subject = items[from - 2];
    if (
      item.pos === "VERB" &&
      /^\p{Ll}/u.test(item.text) &&
      subject !== undefined &&
      /^(?:PROPN|NOUN)$/.test(subject.pos)
    )
      return false;
    // “Labour leader”
    if (PARTY.test(item.text) && /^(?:leader|co-leader|whip|chairman)$/.test(head) && this.of === null) {
      this.of = { start: item.start, end: item.end };
      this.isOrganization = true;
      this.from--;
      return true;
    }
    const isSouth = item.text === "Wales" && items[from - 2]?.text === "South";
    if (
      (NOT_OF_TITLE.has(item.lower) && !isSouth) ||
      /-(?:based|born|backed|elected|general)$|^\p{L}+ly-\p{Ll}+(?:ed|n)$/u.test(item.text)
    ) {
      this.from--;
      return true;
    }
    // “SpaceX founder and CEO”
    if (item.lower === "and" && /^(?:co-)?(?:founder|owner)$/.test(items[from - 2]?.lower ?? "")) {
      this.from -= 2;
      return true;
    }
    const isSmall = /^[\p{Ll}\p{N}]/u.test(item.text) && !ARTICLE_JOINED.test(item.text);
    return isSmall ? this.readSmall(item) : this.readName(item);
  }

  /** “Japan's”, “the city's”, “Acme's” */
  private readOwner(): boolean {
    const { items } = this;
    this.isDetermined = true;
    this.from--;
    if (this.of !== null && !/^(?:ambassador|envoy)$/.test(this.head)) {
      // “Tibet's Communist Party chief”
      while (/^\p{Lu}/u.test(items[this.from - 1]?.text ?? "")) this.from--;
      return false;
    }
    if (countryEnding(items, this.from - 1) !== null) return true;
    const { text = "", lower = "" } = items[this.from - 1] ?? {};
    // “Moscow's ambassador to NATO”
    const sender = senderAt(items, this.from - 1, this.head);
    if (sender !== null) {
      this.country ??= sender;
      this.from--;
      return false;
    }
    this.isOwned = !/^\p{Ll}/u.test(text);
    if (this.isOwned) return true;
    this.isOfNation ||= /^(?:country|nation|kingdom|republic)$/.test(lower);
    // “the state's two senators” sit for the whole.
    this.isOfPart ||= PART_NOUNS.has(lower) && !/^(?:senator|congress\w+|mp)$/.test(this.head);
    this.isOrganization ||= BODY_NOUNS.has(lower) && !/^(?:state|government|union)$/.test(lower);
    this.from--;
    if (items[this.from - 1]?.pos === "DET") this.from--;
    return false;
  }

  /** “regional”, “38th”, “company”, “caretaker” */
  private readSmall(item: Item): boolean {
    const { lower, pos } = item;
    const isPart = PART_ADJECTIVE.test(lower);
    if (pos === "ADJ" || isPart || lower.endsWith("ly") || ORDINAL.test(lower)) this.isOfPart ||= isPart;
    else if (BODY_NOUNS.has(lower)) this.isOrganization = true;
    else {
      const isCapital = /^\p{Lu}/u.test(this.items[this.core]?.text ?? "");
      if (pos !== "NOUN" || this.country !== null || !isCapital || isPersonNoun(lower)) return false;
    }
    this.from--;
    return true;
  }

  /** “European Commission”, “New York”, “Supreme Court” */
  private readName(item: Item): boolean {
    const { items, from, head } = this;
    if (!/^(?:\p{Lu}|al-|el-)/u.test(item.text) || this.of !== null || NO_NAME.test(item.text)) return false;
    // “Supreme Leader Ayatollah”: an office of its own.
    if (isOfficeOfItsOwn(item)) return false;
    const start = runStart(items, from - 1);
    const run = items.slice(start, from);
    const isAlone = run.length === 1;
    if (isAlone && FUNCTION_WORD.test(item.pos) && !/^\p{Lu}{2,}/u.test(item.text)) return false;
    const words = run.map(({ text }) => text).join(" ");
    const isBody = isOrganizationRun(run) || SCIENCE.test(run.at(-1)?.text ?? "");
    // “Last year US President Donald Trump”
    if (this.country !== null && !isBody) return false;
    // “elected Salome Zourabichvili president”
    if (!isAlone && !this.isOwned && !isBody && isGivenName(run[0]?.text ?? "")) return false;
    // “made her rival Raila Odinga president”
    const before = items[start - 1]?.lower ?? "";
    const isMade =
      !this.isOwned && !isAlone && /^\p{Ll}/u.test(items[this.core]?.text ?? "") && MAKING.test(before);
    if (isMade || (!isAlone && !isBody && !this.isOwned && isPersonNoun(before))) return false;
    // “Student leader” at the start of a sentence
    if (isAlone && start === 0 && isPersonNoun(item.lower) && item.pos !== "PROPN") return false;
    this.from = start;
    // “United States District Court Judge”
    if (words.endsWith(" Court") && /^(?:judge|justice)$/.test(head)) {
      this.isOfPart ||= /\b(?:County|State|Superior|Municipal|City)\b/.test(words);
      return true;
    }
    // “Congress leader Rahul Gandhi” leads the party of that name.
    const isParty =
      words === "Congress" && isAlone && this.country === null && /^(?:leader|president|chief)$/.test(head);
    if (!isParty && (isStateBody(words) || isCommitteeOfParliament(words))) {
      const place = run.findIndex(({ text }) =>
        /^(?:House|Senate|Commons|State|National|Parliamentary)$/.test(text),
      );
      this.isOfPart ||= isState(words);
      const isWhole = items.slice(from, this.core).every(({ text }) => /^\p{Lu}/u.test(text));
      if (isWhole && !/Court|Army|Navy|Force|Corps|Guards/.test(words))
        this.chamber ??= start + Math.max(place, 0);
      return true;
    }
    // “Leeds City Council member”
    if (head === "member" && from === this.core && /^(?:Council|Assembly)$/.test(item.text)) {
      this.chamber ??= /^(?:City|County|Town|State)$/.test(items[from - 2]?.text ?? "") ? from - 2 : from - 1;
      this.isOfPart = true;
      return true;
    }
    // “Catalan president”: of a people without a state of its own.
    this.isOfPart ||= isAlone && !this.isOwned && /[a-z](?:an|ish|ese)$/.test(words);
    // “Team leader”, “Society President”: a noun without a name.
    if (isAlone && GENERIC.test(words) && !this.isOwned) return true;
    // A member of parliament is one of the country, of whatever party.
    if (isBody && LEGISLATOR.test(head)) return true;
    this.of = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    this.isOrganization ||=
      isBody ||
      isParty ||
      (this.isOwned && head === "director") ||
      (head === "leader" && !/(?:an|ish|ese|ic|ch)$/.test(words));
    return true;
  }
}

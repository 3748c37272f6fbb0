import { type Complements, FoundComplements, joined } from "./found-complements";
import { countryAt, type CountryMatch } from "../countries/country-names";
import { isPortfolio, nounAt, portfolioEnd, runEnd } from "./office-runs";
import { isAmericanState, isState } from "./national-offices";
import { NO_BODY, OF_BODY, PARLIAMENT, PART_COURT, PLAIN, STAFF, WITHIN } from "./complement-words";
import {
  BODY_NOUNS,
  isOrganizationRun,
  isPlaceRun,
  isStateBody,
  NATION_NOUNS,
  PART_NOUNS,
} from "../names/organization-words";
import type { Item } from "../text/reading";
import { WITH_PORTFOLIO } from "./title-words";

const MOST = 4;

/** Reads rightwards from the head of a title at an item: “of State”, “for Health of the UK”. */
export function complementsOf(items: readonly Item[], at: number, head: string): Complements {
  return new ComplementReader(items, at, head).read();
}

class ComplementReader extends FoundComplements {
  read(): this {
    // “Bishop Emeritus”
    if (this.items[this.to]?.lower.startsWith("emerit") === true) this.to++;
    for (let round = 0; round < MOST && this.readOne(); round++);
    this.readRegion();
    return this;
  }

  /** Reads one complement; false where there is none, or nothing can follow it. */
  private readOne(): boolean {
    const item = this.items[this.to];
    this.preposition = item?.pos === "QUOTE" ? "" : (item?.lower ?? "");
    if (!/^(?:of|for|to|at|in|from|on)$/.test(this.preposition)) return false;
    // “president of the Church of Roe in New York City”
    const isBranch = this.preposition === "in" && this.of !== null && this.isOrganization;
    if (/^(?:in|on)$/.test(this.preposition) && !WITHIN.test(this.head) && !isBranch) return false;
    let next = this.to + 1;
    this.article = this.items[next]?.lower ?? "";
    if (/^(?:his|her|their|my|our)$/.test(this.article)) return false;
    if (/^(?:an?|the|its)$/.test(this.article)) next++;
    if (/-(?:based|led|born|run|owned)$/.test(this.items[next]?.text ?? "")) next++;
    if (this.preposition === "in" && this.items[next]?.lower === "chief") {
      this.title += " in chief";
      this.to = next + 1;
      return true;
    }
    const nation = isAmericanState(this.items, next, this.head) ? null : countryAt(this.items, next);
    if (nation !== null && nation.kind !== "capital") return this.readNation(next, nation);
    const named = this.behindAttributes(next);
    const run = runEnd(this.items, named);
    return run > named ? this.readNames(named, run) : this.readNouns(next);
  }

  /** “of France”, “of Iran's Quds Force”, “of the French parliament”, “to Germany” */
  private readNation(next: number, nation: CountryMatch): boolean {
    const { items, head, preposition } = this;
    let after = next + nation.length;
    // An ambassador to Germany is not Germany's.
    if (
      preposition === "to" ||
      (preposition === "for" && /^(?:representative|ambassador|envoy)$/.test(head))
    ) {
      this.to = after;
      const matter = head === "envoy" && nation.kind !== "adjective" ? nounAt(items, after) : null;
      if (matter !== null) {
        // “envoy for Ukraine negotiations”: what he is sent for, not where.
        this.to = after + matter.length;
        this.title += ` ${preposition} ${joined(items.slice(next, this.to))}`;
      }
      if (head === "delegate") this.setBody(next, Math.max(after, runEnd(items, after)));
      return true;
    }
    const isOwner = /^['’]s?$/.test(items[after]?.text ?? "");
    if (isOwner) after++;
    const run = runEnd(items, after);
    const words = items.slice(after, run);
    const isBody = isOrganizationRun(words) || words.every(isPortfolio);
    const isOwning = isOwner || nation.kind === "adjective";
    if (words.length === 0 && isOwning) {
      // “of France's far-right National Rally”
      const named = this.behindAttributes(after, true);
      const end = runEnd(items, named);
      if (named > after && end > named) {
        this.setBody(named, end);
        return true;
      }
    }
    if (words.length > 0 && (isOwning || isBody)) {
      this.readBodyOf(nation, isOwner ? after : next, after, run);
      return true;
    }
    const noun = nounAt(items, after, isOwner);
    const isAttribute =
      isOwning ||
      NATION_NOUNS.has(noun?.head ?? "") ||
      /^(?:U\.?S\.?|UK|U\.K\.|EU)$/.test(items[next]?.text ?? "");
    if (noun !== null && isAttribute) {
      this.to = after + noun.length;
      if (PART_NOUNS.has(noun.head)) this.readPart();
      else if (NATION_NOUNS.has(noun.head) || head === "minister") {
        this.country ??= nation.code;
        // “member of the Swedish parliament”
        if (head === "member" && noun.head === "parliament") this.title += " of parliament";
      } else this.readBody(noun.head);
      return true;
    }
    // “the top US commander in Afghanistan” is not Afghanistan's.
    if (!/^(?:in|on)$/.test(preposition)) this.country ??= nation.code;
    this.to = next + nation.length;
    return true;
  }

  /** “United States House of Representatives”, “Australian Retailers Association” */
  private readBodyOf(nation: CountryMatch, start: number, from: number, to: number): void {
    const words = this.items.slice(from, to);
    const name = joined(words);
    if (/^(?:judge|justice)$/.test(this.head) && name.endsWith("Court") && !PART_COURT.test(name)) {
      this.to = to;
      this.country ??= nation.code;
      return;
    }
    if (!isStateBody(name) && !PARLIAMENT.test(words[0]?.text ?? "") && !words.every(isPortfolio)) {
      this.setBody(start, to);
      return;
    }
    this.to = to;
    this.country ??= nation.code;
    this.isOfPart ||= isState(name);
    if (!OF_BODY.test(this.head) || /(?:Court|Army|Navy|Forces?)$/.test(name)) return;
    const hasArticle = this.article === "the" || nation.kind === "adjective";
    this.title += ` ${this.preposition}${hasArticle ? " the" : ""} ${name}`;
  }

  /** “of education and science”, “of staff”, “of the city of Bonn”, “of the company”, “of the country's federation” */
  private readNouns(next: number): boolean {
    const { items, preposition, article, head } = this;
    // “minister of state for labour”
    const isOfState = preposition === "for" && /^ of state$/i.test(this.title);
    const small = this.title !== "" && preposition !== "of" && !isOfState ? null : nounAt(items, next);
    if (small === null) return false;
    const { head: noun, length } = small;
    const end = next + length;
    const the = article === "the" ? " the" : "";
    if (/^['’]s?$/.test(items[end]?.text ?? "")) return this.readOwned(noun, end + 1);
    if (PART_NOUNS.has(noun) && length === 1 && article === "the" && noun !== "department") {
      // “home minister of the state”
      this.to = end;
      this.readPart();
    } else if (WITH_PORTFOLIO.test(head) && /^(?:of|for)$/.test(preposition)) {
      this.to = portfolioEnd(items, next);
      this.title += ` ${preposition}${the} ${joined(items.slice(next, this.to))}`;
    } else if ((PLAIN.test(noun) && length === 1) || STAFF.test(joined(items.slice(next, end)))) {
      this.title += ` ${preposition}${the} ${joined(items.slice(next, end))}`;
      this.to = end;
    } else if (PART_NOUNS.has(noun)) {
      this.to = end;
      this.readPart();
    } else if (BODY_NOUNS.has(noun)) {
      this.to = end;
      this.readBody(noun);
    } else {
      // “president for decades” is a president; “director of films” holds no office.
      if (preposition !== "of" && article !== "a" && article !== "an") return false;
      const isNation = NATION_NOUNS.has(noun);
      this.isOfNation ||= /^(?:country|nation|kingdom|republic)$/.test(noun);
      this.isUnnamed ||= NO_BODY.test(noun) || (article !== "the" && !isNation);
      if (!this.isUnnamed) this.to = end;
      this.isOrganization ||= !this.isUnnamed && !isNation;
      return false;
    }
    return true;
  }

  /** “of the country's chess federation” */
  private readOwned(owner: string, from: number): boolean {
    const owned = nounAt(this.items, from);
    if (owned === null || !(PART_NOUNS.has(owner) || NATION_NOUNS.has(owner) || BODY_NOUNS.has(owner)))
      return false;
    this.to = from + owned.length;
    this.isOfPart ||= PART_NOUNS.has(owner);
    this.isOrganization ||= !NATION_NOUNS.has(owned.head);
    return true;
  }

  /** “of Foreign Affairs”, “of the Chess Federation”, “from Ohio”, “for Bath” */
  private readNames(from: number, to: number): boolean {
    const { preposition, head } = this;
    const words = this.items.slice(from, to);
    const name = joined(words);
    const isOrganization = isOrganizationRun(words);
    const owner = this.ownerOfBody(from, to);
    if (owner !== null) {
      // “of the Supreme Court of the United Kingdom”
      this.readNames(from, owner.at);
      this.country ??= owner.code;
      this.to = to;
      return true;
    }
    this.to = to;
    const committee = /^(?:House|Senate)$/.test(name) ? this.committeeEnd(to) : to;
    const isOwner = preposition === "of" && committee === to && /^['’]s?$/.test(this.items[to]?.text ?? "");
    if (isOwner && this.readOwnedBy(from, to)) return true;
    if (committee > to) {
      this.to = committee;
      this.title += ` ${preposition} the ${this.wordsOf(from, committee)}`;
    } else if (preposition === "to" && /\bUnited Nations\b|^U\.?N\.?$|^Treasury$/.test(name))
      this.title += ` to the ${name}`;
    else if (head === "member" && name === "European Parliament") {
      this.title += ` ${preposition} the ${name}`;
      this.setBody(from, to);
    } else if (/^(?:from|to)$/.test(preposition) || (isState(name) && !isOrganization)) {
      this.isOfState = isState(name) && preposition === "of";
      this.isOfPart ||= isState(name) && preposition !== "from";
    } else if (preposition !== "at" && this.isOfTitle(words, name)) {
      this.title += ` ${preposition}${/^(?:the|its)$/.test(this.article) ? " the" : ""} ${name}`;
    } else if (isStateBody(name)) this.isOfPart ||= isState(name);
    else if (!/\b(?:parliament|representatives)\b/i.test(this.title)) {
      // Behind “Member of Parliament” stands where he was elected.
      this.of ??= this.rangeOf(from, to);
      const { items } = this;
      const noun = items[to];
      const small = nounAt(items, to);
      if (small !== null && NO_BODY.test(small.head)) {
        // “head of the UN relief operation”
        this.to += small.length;
        this.isUnnamed = true;
        return true;
      }
      const isBody = BODY_NOUNS.has(noun?.lower ?? "") && (noun?.start ?? 0) - this.of.end < 2;
      if (isBody) this.to++;
      this.isOrganization ||= isBody || (isOrganization && !isPlaceRun(words));
      this.isOfPart ||= isPlaceRun(words) && !isOrganization;
    }
    return true;
  }
}

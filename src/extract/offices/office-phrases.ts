import type { Range } from "../../fact/span.type";
import { complementsOf } from "./office-complements";
import {
  isHeadHere,
  isMinisterOfReligion,
  isNoHolder,
  isOfBodyBefore,
  isOfStateTold,
  isPartyLeader,
} from "./office-heads";
import { isOffice } from "./leading-offices";
import { headOf, isPluralHead, singularTitle } from "./offices";
import { isOrganizationHead } from "../names/organization-words";
import { premodifiersOf } from "./office-premodifiers";
import type { Item, Unit } from "../text/reading";
import { titleStart } from "./title-words";

/** Words that give an office: “the former US Secretary of State”, “president of the Chess Federation”. */
export interface OfficePhrase extends Range {
  /** Its items: from, up to but without to; determiner and owner counted in. */
  readonly from: number;
  readonly to: number;
  /** The item of its head noun. */
  readonly at: number;
  /** Where the title itself begins. */
  readonly core: number;
  /** The head noun in lower case, in the singular. */
  readonly head: string;
  /** The office itself, in the singular; null where the noun alone makes none (General, head of a department). */
  readonly title: string | null;
  /** The words of the title, even where they make no office by themselves. */
  readonly words: string;
  readonly country: string | null;
  /** Of what, where that is no country: the words of the text. */
  readonly of: Range | null;
  /** Whether that is an organization, by its own words or by the office. */
  readonly isOrganization: boolean;
  /** Whether it is of a state, province or city. */
  readonly isOfPart: boolean;
  /** Whether it is said to be of the country of which the text speaks: the country's king. */
  readonly isOfNation: boolean;
  readonly isPlural: boolean;
  /** Whether it stands with “the”, “a”, “his” or an owner, so that it may stand apart from the name. */
  readonly isDetermined: boolean;
}

/** All offices that a sentence speaks of, whoever holds them, by the items where they begin and end. */
export interface OfficePhrases {
  readonly from: ReadonlyMap<number, OfficePhrase>;
  readonly to: ReadonlyMap<number, OfficePhrase>;
}

const phrases = new WeakMap<Unit, OfficePhrases>();

/** The offices that a sentence speaks of; several steps ask for them. */
export function officePhrasesOf(unit: Unit): OfficePhrases {
  const known = phrases.get(unit);
  if (known !== undefined) return known;
  const found: OfficePhrase[] = [];
  for (let at = 0; at < unit.items.length; at++) {
    const phrase = ofHolder(phraseAt(unit.items, at), found.at(-1));
    // “Army Chief of Staff Gen. Roe”: the rank is not of the staff.
    const isWithin = phrase?.title === null && phrase.from < (found.at(-1)?.to ?? 0);
    if (phrase === null || isWithin) continue;
    found.push(phrase);
    // “member of the House of Representatives”: what an office is of holds none of its own.
    if (phrase.title !== null) at = phrase.to - 1;
  }
  const places = {
    from: new Map(found.map((phrase) => [phrase.from, phrase])),
    to: new Map(found.map((phrase) => [phrase.to, phrase])),
  };
  phrases.set(unit, places);
  return places;
}

/** The office that ends before an item. */
export function officeEnding(unit: Unit, at: number): OfficePhrase | undefined {
  return officePhrasesOf(unit).to.get(at);
}

/** “Governor Chris Christie's deputy”: the deputy's owner is the governor with his office. */
function ofHolder(phrase: OfficePhrase | null, before: OfficePhrase | undefined): OfficePhrase | null {
  const isOwned =
    phrase?.of != null &&
    before !== undefined &&
    before.to >= phrase.from &&
    before.end < phrase.of.end &&
    phrase.isDetermined;
  return isOwned
    ? { ...phrase, from: before.from, start: before.start, country: null, of: null, isOrganization: false }
    : phrase;
}

/** Who is elected somewhere but sits in the parliament of the country: a senator from Ohio. */
const LEGISLATOR = /^(?:senator|representative|congress\w+|mp|lawmaker|legislator|member|sen\.?|rep\.?)$/;

function phraseAt(items: readonly Item[], at: number): OfficePhrase | null {
  const item = items[at];
  const head = item === undefined || item.pos === "QUOTE" ? null : headOf(item.lower);
  if (item === undefined || head === null || !isHeadHere(items, at)) return null;
  const begin = titleStart(items, at);
  const before = premodifiersOf(items, begin, head);
  const core = CHAMBER_FIRST.test(head) ? (before.chamber ?? begin) : begin;
  const after = complementsOf(items, at, head);
  const words = items.slice(core, at + 1).map(({ text }) => text.replace(/^(?:ex|then|now)-/i, ""));
  const spelled = words.join(" ").replace(/ (?=,|['’]s?(?: |$))/g, "");
  const isPlural = isPluralHead(item.lower) && !before.isOneOf;
  const plain = isPlural || before.isOneOf ? singularTitle(spelled) : spelled;
  const title = `${plain}${after.title}`;
  // “Russia's ambassador to NATO” is Russia's.
  const isSent = /^(?:ambassador|envoy)$/.test(head) && before.country !== null;
  const of = isSent ? null : (after.of ?? before.of);
  const isOfState =
    after.country !== null || (/^(?:leader|treasurer)$/.test(head) && before.country !== null);
  const isOfBody =
    !/^(?:director|prosecutor|boss)$/.test(head) || after.isOrganization || before.isOrganization;
  const isLedByIt =
    /^(?:chair|head)$/.test(head) && core === at && /^(?:its|whose)$/.test(items[before.from]?.lower ?? "");
  const ofIt =
    isLedByIt ||
    (of !== null && isOfBody) ||
    after.isOfState ||
    before.isOrganization ||
    after.isOrganization ||
    isOfState
      ? " of it"
      : "";
  const isOfTeam = items[core - 1]?.text === "Team" || items[core - 1]?.text === "School";
  // “a political leader of one of the groups”
  const isAnyLeader = before.isIndefinite && head === "leader" && of === null && after.country === null;
  // “the Dutch far-right leader”
  const isOfWing =
    head === "leader" &&
    of === null &&
    items
      .slice(before.from, core)
      .some(({ lower }) =>
        /-(?:right|left|wing)$|^(?:nationalist|populist|socialist|communist)$/.test(lower),
      );
  const isAnyOf =
    isOfTeam ||
    isOfWing ||
    isAnyLeader ||
    (before.isIndefinite && /^(?:director|vice president|speaker)$/i.test(plain));
  const isHeld =
    !isAnyOf &&
    !after.isUnnamed &&
    !isNoHolder(items, after.to) &&
    (isOffice(title) ||
      isOffice(`${title}${ofIt}`) ||
      (title === "leader" && isPartyLeader(items, before.from, at)));
  const isItsBody = head !== "minister" && isOfBodyBefore(items, before.from);
  const isOrganization =
    isItsBody ||
    (after.isOrganization && !isSent) ||
    before.isOrganization ||
    (of !== null && isOrganizationHead(head, plain));
  const [first, last] = [items[before.from], items[after.to - 1]];
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    from: before.from,
    to: after.to,
    at,
    core,
    head,
    words: title,
    title: isHeld && !isMinisterOfReligion(items, before.from, at, after.to) ? title : null,
    country: after.country ?? (after.isOrganization && !isSent ? null : before.country),
    of,
    isOrganization,
    // Of what is neither a country nor an organization: the president of Catalonia.
    isOfPart:
      before.isOfPart ||
      after.isOfPart ||
      (after.of !== null && !isOrganization && !LEGISLATOR.test(head)) ||
      isOfStateTold(items, before.from, title) ||
      // “Mr Justice Roe” is a judge of the High Court in England.
      (title === "Justice" && /^(?:mr|mrs|ms)\.?$/.test(items[core - 1]?.lower ?? "")) ||
      // “Barcelona president”
      (before.of !== null && !isOrganization && /^(?:president|chancellor|premier)$/.test(head)),
    isOfNation: before.isOfNation || after.isOfNation,
    isPlural,
    isDetermined: before.isDetermined,
  };
}

/** Offices that take the name of the chamber before them into their title: House Speaker, Knesset member. */
const CHAMBER_FIRST =
  /^(?:speaker|president|leader|whip|chair|chairman|chairwoman|chairperson|member|deputy)$/;

import type { Range } from "../../fact/span.type";
import { complementsOf } from "./office-complements";
import { isState } from "./national-offices";
import { isOffice } from "./leading-offices";
import { headOf, isPluralHead, isRank, singularTitle } from "./offices";
import { isOrganizationHead } from "../names/organization-words";
import { premodifiersOf } from "./office-premodifiers";
import type { Item, Unit } from "../text/reading";
import { isPersonNoun, ORG_WORDS } from "../names/person-nouns";
import { isGivenName } from "../names/given-names";
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
  const spelled = words.join(" ").replaceAll(" ,", ",");
  const isPlural = isPluralHead(item.lower) && !before.isOneOf;
  const plain = isPlural || before.isOneOf ? singularTitle(spelled) : spelled;
  const title = `${plain}${after.title}`;
  const of = after.of ?? before.of;
  const isOfState =
    after.country !== null || (/^(?:leader|treasurer)$/.test(head) && before.country !== null);
  const isOfBody =
    !/^(?:director|prosecutor|boss)$/.test(head) || after.isOrganization || before.isOrganization;
  const ofIt =
    (of !== null && isOfBody) || after.isOfState || before.isOrganization || after.isOrganization || isOfState
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
  const isOrganization =
    after.isOrganization || before.isOrganization || (of !== null && isOrganizationHead(head, plain));
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
    country: after.country ?? (after.isOrganization ? null : before.country),
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

/** “In Georgia, the secretary of state, Brian Kemp,”: an office that states have too, behind where it is. */
function isOfStateTold(items: readonly Item[], from: number, title: string): boolean {
  if (!/^(?:secretary of state|attorney general|chief justice|senate president)$/i.test(title)) return false;
  const comma = items[from - 1]?.text === "," ? from - 1 : -1;
  for (let at = comma - 1; at > comma - 4 && at > 0; at--)
    if (items[at - 1]?.lower === "in")
      return isState(
        items
          .slice(at, comma)
          .map(({ text }) => text)
          .join(" "),
        true,
      );
  return false;
}

/** Offices that take the name of the chamber before them into their title: House Speaker, Knesset member. */
const CHAMBER_FIRST =
  /^(?:speaker|president|leader|whip|chair|chairman|chairwoman|chairperson|member|deputy)$/;

/** “leader Jane Roe said”, “its leader, Jane Roe,”: of a party or group that has just been named. */
function isPartyLeader(items: readonly Item[], from: number, at: number): boolean {
  const [first, before, next] = [items[from], items[from - 1], items[at + 1]];
  if (from < at) return /^(?:its|their|whose)$/.test(first?.lower ?? "") && from === at - 1;
  const isName = /^\p{Lu}/u.test(next?.text ?? "") && next?.pos !== "QUOTE";
  return isName && /^(?:[,”—–-]|and|with)$/.test(before?.text ?? "");
}

/** Whether a noun for an office stands here as one: not as a verb, a family name, or the start of a longer title. */
function isHeadHere(items: readonly Item[], at: number): boolean {
  const [item, next, before] = [items[at], items[at + 1], items[at - 1]];
  if (item === undefined) return false;
  if (/^(?:heads?|chairs?|judges?|leads?|generals?|whips?)$/.test(item.text) && item.pos === "VERB")
    return false;
  const isCapital = /^\p{Lu}/u.test(item.text);
  // “the Mission for Justice Support”
  if (item.text === "Justice" && /^(?:for|of|and)$/.test(before?.lower ?? "")) return false;
  const near = next !== undefined && next.start - item.end < 2 && next.pos !== "QUOTE";
  // “Martin Luther King Jr.”, “Michel Mayor”: the family name of a person.
  const isName =
    before !== undefined && isGivenName(before.text) && item.start - before.end < 2 && !isRank(item.lower);
  if (isCapital && isName && !/^\p{Lu}\p{Ll}/u.test(near ? next.text : "")) return false;
  if (isCapital && near && /^(?:Jr|Sr)\b/.test(next.text)) return false;
  if (!near) return true;
  // “the Alachua Sheriff's Office”
  if (/^['’]s?$/.test(next.text) && isCapital && ORG_WORDS.has(items[at + 2]?.lower ?? "")) return false;
  // “Justice Department”, “General Assembly”, “Prime Minister's Office”; but “chief executive officer”.
  if (/^\p{Lu}/u.test(next.text) && ORG_WORDS.has(next.lower) && isCapital) return false;
  // “Hun Sen met”, “Sen Cruz”: without its stop it must stand before a name.
  if (/^(?:sen|rep|gov)$/.test(item.lower) && !(isCapital && /^\p{Lu}/u.test(next.text))) return false;
  // “Chief Inspector Jane Roe”: a rank.
  if (item.lower === "chief" && /^(?:inspectors?|superintendents?)$/.test(next.lower)) return false;
  // “the chief operating officer”
  if (item.lower === "chief" && /^officers?$/.test(items[at + 2]?.lower ?? "")) return false;
  // “the army chief General Roe”: a rank that belongs to the name.
  if (
    /^(?:chief|commander|minister|leader|head|president|premier)$/.test(item.lower) &&
    /^(?:General|Gen\.)$/.test(next.text)
  )
    return true;
  // “the chief negotiator”, “the general manager”: the words after it tell who that is.
  if (
    /^(?:chief|general|head|principal|deputy)$/.test(item.lower) &&
    /^\p{Ll}/u.test(next.text) &&
    isPersonNoun(next.lower) &&
    headOf(next.lower) === null
  )
    return false;
  // “chief executive”, “general secretary”, “attorney general”: the last of them is the head.
  return !(headOf(next.lower) !== null && titleStart(items, at + 1) <= at);
}

/** “Senate candidate”, “the governor's spokeswoman”: the words name somebody else. */
function isNoHolder(items: readonly Item[], to: number): boolean {
  const next = items[to];
  return (
    next !== undefined &&
    next.pos !== "QUOTE" &&
    /^(?:candidates?|nominees?|hopefuls?|contenders?|aspirants?|spokes\w+|aides?|advis[eo]rs?|elections?|race|campaign|primary|primaries|office|debate|runoff|bid|pro|trainees?|designate|emerit\w+)$/.test(
      next.lower,
    ) &&
    !/^(?:designate|emerit\w+)$/.test(next.lower)
  );
}

/** “a minister” alone may be one of a church. */
function isMinisterOfReligion(items: readonly Item[], from: number, at: number, to: number): boolean {
  return (
    items[at]?.lower === "minister" &&
    to === at + 1 &&
    at === from + 1 &&
    /^an?$/.test(items[from]?.lower ?? "")
  );
}

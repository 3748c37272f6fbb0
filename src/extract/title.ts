import type { Range } from "../fact/span.type";
import { countryAt } from "./country-names";
import { HONORIFICS, isOffice, isOfficeHead, isPartOfTitle, NOT_OF_TITLE } from "./offices";
import { isPersonNoun, ORG_WORDS } from "./person-nouns";
import type { Item } from "./reading";

/** What the words beside a name say of its bearer. */
export interface Description extends Range {
  /** The noun at its head, in lower case: minister, astronomer. */
  readonly head: string;
  /** The office, as its title: Deputy Chief Minister; null where it is none. */
  readonly title: string | null;
  readonly country: string | null;
  /** Of what it is, where that is no country: Labour Party. */
  readonly of: Range | null;
  readonly gender: "m" | "f" | "?";
}

/** Who owns what is described: Japan's. */
export interface Owner {
  readonly code: string | null;
  readonly range: Range | null;
  readonly start: number | null;
}

export const NOBODY: Owner = { code: null, range: null, start: null };

export const PORTFOLIO =
  /^(?:State|Health|Defen[cs]e|Finance|Justice|Interior|Education|Foreign|Affairs|Trade|Transport(?:ation)?|Energy|Labor|Agriculture|Commerce|Homeland|Security|Treasury|Environment|Culture|Staff|Parliament|Police|Representatives|Commons|Lords|Congress|Exchequer|Social|Public|Home|Internal|Science|Technology|Information|Tourism|Sports?|Industry|Economy|Services|Veterans|Housing|Urban|Development|House|Senate|National|Emergency|Situations|Economic|Religious|Women|Children|Youth|Legislative|Assembly|Investigation|Chief|City)$/;

/**
 * Reads the words from `from` up to `to` as a description of a person: “US Secretary of State”, “the Democratic
 * Speaker of the House”, “an astronomer at the university”. `owner` is a country that owns it (Japan's).
 * Null where they are none.
 */
export function describe(
  items: readonly Item[],
  from: number,
  to: number,
  owner: Owner = NOBODY,
): Description | null {
  let country = owner.code;
  let of = owner.range;
  let at = from;
  const title: Item[] = [];
  let begin = owner.start;
  let head = -1;
  while (at < to) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || /^[,;:.()—–-]$/.test(item.text)) break;
    const nation = countryAt(items, at);
    if (nation !== null && nation.kind !== "capital") {
      if (country === null) begin ??= item.start;
      country ??= nation.code;
      at += nation.length;
      if (/^['’]s?$/.test(items[at]?.text ?? "")) at++;
      title.length = 0;
      continue;
    }
    if (/^(?:of|for|to|at|in|who|that|from|with|on|by|and|whose|which)$/.test(item.lower)) break;
    if (
      /^(?:VERB|AUX|PRON)$/.test(item.pos) &&
      !isOfficeHead(item.lower) &&
      !isPartOfTitle(item.lower) &&
      !/^\p{Lu}/u.test(item.text)
    )
      break;
    title.push(item);
    if (isHead(item.lower)) head = title.length - 1;
    at++;
  }
  if (head === -1) return null;
  const headItem = title[head];
  const first = title[0];
  if (headItem === undefined || first === undefined) return null;
  let end = headItem.end;
  let complement = "";
  // What follows the head only belongs to it where nothing else stood between.
  if (title.length - 1 === head && at < to && /^(?:of|for|to|in|at|on)$/.test(items[at]?.lower ?? "")) {
    const after = complementOf(items, at, to);
    country ??= after.country;
    complement = after.title;
    of ??= after.of;
    end = Math.max(end, after.end);
  }
  const words = title.slice(0, head + 1);
  const core = titleCore(words, complement !== "");
  const phrase = `${core.words.map(({ text }) => text.replace(/^(?:ex|then)-/i, "")).join(" ")}${complement}`;
  if (of === null && core.before !== null) of = core.before;
  const wide = `${words.map(({ text }) => text).join(" ")}${of === null || complement !== "" ? complement : " of it"}`;
  const office = isOffice(phrase) || isOffice(wide) ? phrase : null;
  return {
    start: begin ?? first.start,
    end,
    head: headItem.lower.replace(/\.$/, ""),
    title: office === null ? null : singular(office, headItem.lower),
    country,
    of,
    gender: HONORIFICS.get(headItem.lower) ?? genderOfNoun(headItem.lower),
  };
}

/** The title of one of several: “Senators Harris and Warren” are a senator each. */
function singular(title: string, head: string): string {
  return /^(?:senators|presidents|governors|mayors|ministers|representatives|chancellors|justices|judges|leaders|ambassadors|secretaries|congressmen|commissioners)$/.test(
    head,
  )
    ? title
        .replace(/secretaries$/i, "Secretary")
        .replace(/congressmen$/i, "Congressman")
        .replace(/s$/, "")
    : title;
}

function isHead(lower: string): boolean {
  return isOfficeHead(lower) || isPersonNoun(lower) || HONORIFICS.has(lower);
}

function genderOfNoun(lower: string): "m" | "f" | "?" {
  if (
    /(?:woman|mother|daughter|sister|wife|girl|widow|actress|heiress|queen|girlfriend|aunt|waitress|nun|fiancée)$/.test(
      lower,
    )
  )
    return "f";
  return /(?:[^o]man|^man|father|son|brother|husband|boy|king|boyfriend|uncle|monk|bishop|cardinal|pope)$/.test(
    lower,
  )
    ? "m"
    : "?";
}

/** The words of a title that name the office itself, without who is spoken of and of what. */
function titleCore(
  words: readonly Item[],
  hasComplement: boolean,
): { words: readonly Item[]; before: Range | null } {
  const last = words.at(-1);
  const capital = /^\p{Lu}/u.test(last?.text ?? "");
  let from = words.length - 1;
  while (from > 0) {
    const word = words[from - 1];
    if (
      word === undefined ||
      NOT_OF_TITLE.has(word.lower) ||
      word.pos === "DET" ||
      /^['’]s?$/.test(word.text)
    )
      break;
    const portfolio =
      !hasComplement &&
      WITH_PORTFOLIO.test(last?.lower ?? "") &&
      /^\p{Lu}/u.test(word.text) &&
      !ORG_WORDS.has(word.lower);
    const belongs =
      (word.lower === "and" && WITH_PORTFOLIO.test(last?.lower ?? "")) ||
      (isPartOfTitle(word.lower) && !(ORG_WORDS.has(word.lower) && /^\p{Lu}/u.test(word.text) && from > 1)) ||
      (capital
        ? portfolio || OF_TITLE.test(word.text)
        : OF_TITLE.test(word.text) || (/^\p{Ll}/u.test(word.text) && word.pos === "NOUN"));
    if (!belongs) break;
    from--;
  }
  const rest = words.slice(0, from).filter(({ text }) => /^\p{Lu}/u.test(text) && text.length > 1);
  const [first, end] = [rest[0], rest.at(-1)];
  const before = first && end && !NOT_OF_TITLE.has(first.lower) ? { start: first.start, end: end.end } : null;
  return { words: words.slice(from), before };
}

/** What an office is of: a country, a portfolio that is part of the title, or something else. */
function complementOf(
  items: readonly Item[],
  at: number,
  to: number,
): { country: string | null; title: string; of: Range | null; end: number } {
  const preposition = items[at]?.text ?? "";
  let next = at + 1;
  const the = items[next]?.lower === "the";
  if (the) next++;
  const nation = countryAt(items, next);
  if (nation !== null && nation.kind !== "capital") {
    const last = items[next + nation.length - 1];
    const possessive = /^['’]s?$/.test(items[next + nation.length]?.text ?? "");
    const goesOn = /^\p{Lu}/u.test(items[next + nation.length]?.text ?? "") && next + nation.length < to;
    if (!possessive && !goesOn) return { country: nation.code, title: "", of: null, end: last?.end ?? 0 };
    const rest = complementOf(items, next + nation.length - (possessive ? 0 : 1), to);
    return { ...rest, country: nation.code, title: rest.title.replace(/^ \S+/, ` ${preposition}`) };
  }
  const words: Item[] = [];
  while (next < to) {
    const item = items[next];
    if (item === undefined || item.pos === "QUOTE") break;
    const small =
      /^(?:of|and|the)$/.test(item.lower) && /^\p{Lu}/u.test(items[next + 1]?.text ?? "") && words.length > 0;
    if (!/^\p{Lu}/u.test(item.text) && !small) break;
    words.push(item);
    next++;
  }
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) {
    const plain = items[next];
    const ofNoun =
      plain !== undefined &&
      /^(?:of|for)$/.test(preposition) &&
      /^(?:economy|state|staff|police|government|parliament|justice|health|defen[cs]e|finance|education|foreign|interior)$/.test(
        plain.lower,
      );
    return ofNoun
      ? { country: null, title: ` ${preposition} ${plain.lower}`, of: null, end: plain.end }
      : { country: null, title: "", of: null, end: 0 };
  }
  const portfolio =
    (preposition !== "at" && PARLIAMENT.test(first.text)) ||
    words.every(
      ({ text, pos }) => PORTFOLIO.test(text) || /^(?:of|and|for|the)$/.test(text) || pos === "CCONJ",
    );
  const range = { start: first.start, end: last.end };
  return portfolio
    ? {
        country: null,
        title: ` ${preposition}${the ? " the" : ""} ${words.map(({ text }) => text).join(" ")}`,
        of: null,
        end: last.end,
      }
    : { country: null, title: "", of: range, end: last.end };
}

/** Offices that name what they are for: Emergency Situations Minister. */
const WITH_PORTFOLIO = /^(?:minister|secretary|commissioner|ombudsman)$/;
const OF_TITLE =
  /^(?:State|House|Senate|County|Assembly|Lord|High|Grand|Royal|Air|Privy|Acting|Tribal|Lady|Lieutenant|Press|District|Attorney)$/;
const PARLIAMENT =
  /^(?:Rajya|Lok|National Assembly|Legislative|House|Senate|Congress|Parliament|Commons|Knesset|Bundestag)$/;

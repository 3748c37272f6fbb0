import type { Range } from "../fact/span.type";
import { countryAt } from "./country-names";
import { isGivenName } from "./given-names";
import { headOf, isPartOfTitle, isState } from "./offices";
import {
  BODY_NOUNS,
  isOrganizationRun,
  isPlaceRun,
  isStateBody,
  NATION_NOUNS,
  PART_NOUNS,
} from "./organization-words";
import { ORG_WORDS, PLACE_WORDS } from "./person-nouns";
import type { Item } from "./reading";
import { PORTFOLIO, WITH_PORTFOLIO } from "./title-words";

/** What the words behind the head of a title say: of what it is. */
export interface Complements {
  readonly to: number;
  /** What of them is part of the title: “ of State”. */
  readonly title: string;
  readonly country: string | null;
  readonly of: Range | null;
  readonly isOrganization: boolean;
  /** Whether the organization is a country's, so that the office is not the country's own. */
  readonly isAgency: boolean;
  readonly isOfPart: boolean;
  /** Whether it is of something without a name: head of a department. */
  readonly isUnnamed: boolean;
}

const PARLIAMENT =
  /^(?:Rajya|Lok|National Assembly|Legislative|House|Senate|Congress|Parliament|Commons|Knesset|Bundestag)$/;
/** Nouns for what is led without being an office: a department, a film. */
const NO_BODY =
  /^(?:department|departments|team|project|group|unit|film|films|movie|movies|play|show|series|event|documentary|band|gang|cult|expedition|mission|research|story|ring|squad|family|household|pack|race|table|world|pack|day|time)$/;
const PLAIN =
  /^(?:state|staff|police|government|parliament|justice|health|defen[cs]e|finance|education|foreign|interior|opposition|board|schools|commerce|culture|congress|mission|detectives|operations)$/;

/** Reads rightwards from the head of a title at an item: “of State”, “for Health of the UK”. */
export function complementsOf(items: readonly Item[], at: number, head: string): Complements {
  let to = at + 1;
  if (items[to]?.lower.startsWith("emerit") === true) to++;
  let title = "";
  let country: string | null = null;
  let of: Range | null = null;
  let [isOrganization, isAgency, isOfPart, isUnnamed] = [false, false, false, false];
  for (let round = 0; round < 4; round++) {
    const item = items[to];
    const preposition = item?.pos === "QUOTE" ? "" : (item?.lower ?? "");
    if (!/^(?:of|for|to|at|in|from|on)$/.test(preposition)) break;
    if (
      /^(?:in|on)$/.test(preposition) &&
      !/^(?:leader|whip|chief|member|commander|representative)$/.test(head)
    )
      break;
    let next = to + 1;
    const article = items[next]?.lower ?? "";
    if (/^(?:his|her|their|my|our)$/.test(article)) break;
    if (/^(?:an?|the|its)$/.test(article)) next++;
    if (/-(?:based|led|born|run|owned)$/.test(items[next]?.text ?? "")) next++;
    const small = title !== "" && preposition !== "of" ? null : nounAt(items, next);
    if (preposition === "in" && items[next]?.lower === "chief") {
      title += " in chief";
      to = next + 1;
      continue;
    }
    const nation = isAmericanState(items, next, head) ? null : countryAt(items, next);
    if (nation !== null && nation.kind !== "capital") {
      let after = next + nation.length;
      if (preposition === "to" || (preposition === "for" && /^(?:representative|ambassador)$/.test(head))) {
        // An ambassador to Germany is not Germany's.
        to = head === "delegate" ? Math.max(after, runEnd(items, after)) : after;
        of ??= head === "delegate" ? { start: items[next]?.start ?? 0, end: items[to - 1]?.end ?? 0 } : null;
        continue;
      }
      const isOwner = /^['’]s?$/.test(items[after]?.text ?? "");
      if (isOwner) after++;
      const run = runEnd(items, after);
      const words = items.slice(after, run);
      const joined = words.map(({ text }) => text).join(" ");
      const noun = nounAt(items, after, isOwner);
      const isBody = isOrganizationRun(words) || (words.length > 0 && words.every(isPortfolio));
      if (words.length > 0 && (isOwner || nation.kind === "adjective" || isBody)) {
        to = run;
        if (isStateBody(joined) || PARLIAMENT.test(words[0]?.text ?? "") || words.every(isPortfolio)) {
          country ??= nation.code;
          if (
            /^(?:speaker|member|president|chairman|chairwoman|chair|leader|chief|whip|secretary|minister|director|head)$/.test(
              head,
            ) &&
            !/Court$|Army$|Navy$|Force$|Forces$/.test(joined)
          )
            title += ` ${preposition}${article === "the" || nation.kind === "adjective" ? (/^(?:House|Senate|National)/.test(joined) ? " the" : "") : ""} ${joined}`;
          if (isState(joined)) isOfPart = true;
        } else {
          of ??= { start: items[isOwner ? after : next]?.start ?? 0, end: items[run - 1]?.end ?? 0 };
          isOrganization = true;
          isAgency = true;
        }
        continue;
      }
      if (
        noun !== null &&
        (isOwner ||
          nation.kind === "adjective" ||
          /^(?:U\.?S\.?|UK|U\.K\.|EU)$/.test(items[next]?.text ?? ""))
      ) {
        const end = after + noun.length;
        to = end;
        if (PART_NOUNS.has(noun.head)) {
          isOfPart = true;
          const place = items[end]?.lower === "of" ? runEnd(items, end + 1) : end;
          to = Math.max(end, place);
        } else if (NATION_NOUNS.has(noun.head) || head === "minister") country ??= nation.code;
        else {
          isOrganization = true;
          isAgency = true;
          const named = runEnd(items, end);
          if (named > end && BODY_NOUNS.has(noun.head)) {
            of ??= { start: items[end]?.start ?? 0, end: items[named - 1]?.end ?? 0 };
            to = named;
          } else isUnnamed ||= /^an?$/.test(article);
        }
        continue;
      }
      country ??= nation.code;
      to = next + nation.length;
      continue;
    }
    // “of the country's chess federation”
    if (small !== null && /^['’]s?$/.test(items[next + small.length]?.text ?? "")) {
      const owned = nounAt(items, next + small.length + 1);
      if (
        owned === null ||
        !(PART_NOUNS.has(small.head) || NATION_NOUNS.has(small.head) || BODY_NOUNS.has(small.head))
      )
        break;
      to = next + small.length + 1 + owned.length;
      isOfPart ||= PART_NOUNS.has(small.head);
      isOrganization ||= !NATION_NOUNS.has(owned.head);
      continue;
    }
    const run = runEnd(items, next);
    const words = items.slice(next, run);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) {
      if (small === null) break;
      const { head: noun, length } = small;
      if (WITH_PORTFOLIO.test(head) && /^(?:of|for)$/.test(preposition)) {
        const end = portfolioEnd(items, next);
        title += ` ${preposition}${article === "the" ? " the" : ""} ${items
          .slice(next, end)
          .map(({ text }) => text)
          .join(" ")}`;
        to = end;
      } else if (PLAIN.test(noun) && length === 1) {
        title += ` ${preposition}${article === "the" ? " the" : ""} ${noun}`;
        to = next + 1;
      } else if (PART_NOUNS.has(noun)) {
        isOfPart = true;
        to = next + length;
        if (items[to]?.lower === "of") to = Math.max(to, runEnd(items, to + 1));
      } else if (BODY_NOUNS.has(noun)) {
        to = next + length;
        isOrganization = true;
        const named = runEnd(items, to);
        if (named > to) {
          of ??= { start: items[to]?.start ?? 0, end: items[named - 1]?.end ?? 0 };
          to = named;
        } else isUnnamed ||= /^an?$/.test(article) || noun === "department";
      } else {
        // “president for decades” is a president; “director of films” holds no office.
        if (preposition !== "of" && article !== "a" && article !== "an") break;
        isUnnamed ||= NO_BODY.test(noun) || (article !== "the" && !NATION_NOUNS.has(noun));
        if (!isUnnamed) to = next + length;
        isOrganization ||= !isUnnamed && !NATION_NOUNS.has(noun);
        break;
      }
      continue;
    }
    to = run;
    const text = words.map((word) => word.text).join(" ");
    const range = { start: first.start, end: last.end };
    const isCommittee = /^Committees?$/.test(last.text) && words.every(isPortfolio);
    const isFor =
      WITH_PORTFOLIO.test(head) &&
      !/^(?:prime|first|chief)$/.test(items[at - 1]?.lower ?? "") &&
      /^(?:of|for)$/.test(preposition) &&
      !isState(text) &&
      !isOrganizationRun(words.filter(({ text: word }) => !PORTFOLIO.has(word)));
    if (preposition === "to" && /\bUnited Nations\b|^UN$/.test(text)) title += ` to the ${text}`;
    else if (head === "member" && text === "European Parliament") {
      title += ` ${preposition} the ${text}`;
      of ??= range;
      isOrganization = true;
    } else if (/^(?:from|to)$/.test(preposition) || (isState(text) && !isOrganizationRun(words))) {
      if (isState(text)) isOfPart ||= preposition !== "from";
    } else if (
      preposition !== "at" &&
      (isCommittee ||
        isFor ||
        PARLIAMENT.test(first.text) ||
        text.startsWith("Joint Chiefs") ||
        words.every(isPortfolio))
    ) {
      // “Member of Parliament for Bath”: what stands behind it is where he was elected.
      title += ` ${preposition}${/^(?:the|its)$/.test(article) ? " the" : ""} ${text}`;
    } else if (isStateBody(text)) continue;
    else if (title !== "" && /\b(?:Parliament|parliament|Representatives)\b/.test(title)) continue;
    else {
      of ??= range;
      if (BODY_NOUNS.has(items[to]?.lower ?? "") && (items[to]?.start ?? 0) - range.end < 2) {
        isOrganization = true;
        to++;
      }
      isOrganization ||= isOrganizationRun(words) && !isPlaceRun(words);
      isOfPart ||= isPlaceRun(words) && !isOrganizationRun(words);
    }
  }
  // “mayor of South Bend, Indiana,”
  if (of !== null && !isOrganization && items[to]?.text === ",") {
    const end = runEnd(items, to + 1);
    const isRegion =
      isState(
        items
          .slice(to + 1, end)
          .map(({ text }) => text)
          .join(" "),
        true,
      ) || (countryAt(items, to + 1)?.length ?? -1) === end - to - 1;
    if (isRegion && end > to + 1) to = end;
  }
  return { to, title, country, of, isOrganization, isAgency, isOfPart, isUnnamed };
}

/** Whether Georgia is the American state here, as the offices tell that are of states. */
export function isAmericanState(items: readonly Item[], at: number, head: string): boolean {
  return (
    items[at]?.text === "Georgia" &&
    /^(?:senator|representative|governor|secretary|sen\.|rep\.|gov\.|congress\w+|assembly\w+)$/.test(head)
  );
}

function isPortfolio({ text }: Item): boolean {
  return PORTFOLIO.has(text) || /^(?:of|and|for|the|on)$/.test(text);
}

/** A noun in small letters with what stands before it: “Revolutionary guard”, “regional civil defense office”. */
function nounAt(
  items: readonly Item[],
  at: number,
  isOwned = false,
): { head: string; length: number } | null {
  let end = at;
  while (
    end < items.length &&
    end - at < 5 &&
    /^\p{Ll}/u.test(items[end]?.text ?? "") &&
    (/^(?:NOUN|ADJ|PROPN)$/.test(items[end]?.pos ?? "") || (isOwned && end === at))
  )
    end++;
  const last = items[end - 1];
  return end === at || last === undefined ? null : { head: last.lower, length: end - at };
}

/** “education and science”, “foreign affairs” */
function portfolioEnd(items: readonly Item[], at: number): number {
  let end = at;
  while (end < items.length && end - at < 7) {
    const { pos = "", text = "" } = items[end] ?? {};
    const isWord = /^\p{Ll}/u.test(text) && /^(?:NOUN|ADJ|PROPN)$/.test(pos);
    const joins =
      (text === "and" || text === ",") &&
      end > at &&
      /^\p{Ll}/u.test(items[end + 1]?.text ?? "") &&
      /^(?:NOUN|ADJ)$/.test(items[end + 1]?.pos ?? "") &&
      (text === "and" || items.slice(end + 2, end + 5).some(({ lower }) => lower === "and"));
    if (!isWord && !joins) break;
    end++;
  }
  return Math.max(end, at + 1);
}

/** Where words in capitals end that begin at an item and name what an office is of; a name of a person behind them is none of them. */
function runEnd(items: readonly Item[], from: number): number {
  let end = from;
  while (end < items.length && end - from < 12) {
    const [item, next] = [items[end], items[end + 1]];
    if (item === undefined || item.pos === "QUOTE") break;
    if (end > from && item.start - (items[end - 1]?.end ?? 0) > 1) break;
    const isCapital = /^[ʻʼ]?\p{Lu}/u.test(item.text);
    if (end > from && STYLE.test(item.lower)) break;
    if (
      isCapital &&
      end > from &&
      headOf(item.lower) !== null &&
      !ORG_WORDS.has(item.lower) &&
      !/^(?:Representatives|Chiefs)$/.test(item.text)
    )
      break;
    const joins =
      end > from &&
      /^(?:of|and|the|for|&|de|du|del|la|on)$/.test(item.text) &&
      next !== undefined &&
      (/^\p{Lu}/u.test(next.text) || (next.text === "the" && /^\p{Lu}/u.test(items[end + 2]?.text ?? ""))) &&
      (item.text !== "and" || joinsNames(items, from, end)) &&
      (!/^(?:of|for|on|the)$/.test(item.text) ||
        (!items.slice(from + 1, end).some(({ text }) => isGivenName(text)) &&
          !(
            item.text === "for" &&
            /^(?:Parliament|Congress|Assembly|Council|House)$/.test(items[end - 1]?.text ?? "")
          ) &&
          items
            .slice(from, end)
            .some(
              ({ lower, text }) => ORG_WORDS.has(lower) || /^(?:Centers?|Chiefs|Head|Ways)$/.test(text),
            )));
    if (!isCapital && !joins) break;
    end++;
  }
  return nameStart(items, from, end);
}

/** Styles that open the name of a person: Secretary of State Cardinal Pietro Parolin. */
const STYLE =
  /^(?:cardinal|dr\.?|mr\.?|mrs\.?|ms\.?|sir|dame|sheikh|lt\.?|col\.?|gen\.?|rev\.?|prof\.?|professor|admiral|captain|colonel|monsignor|imam|ayatollah|lady)$/;

/** Whether “and” joins two words of one name: Health and Welfare, New York and New Jersey. */
function joinsNames(items: readonly Item[], from: number, at: number): boolean {
  const next = items[at + 1];
  if (
    next === undefined ||
    headOf(next.lower) !== null ||
    isGivenName(next.text) ||
    isPartOfTitle(next.lower) ||
    countryAt(items, at + 1) !== null
  )
    return false;
  return items
    .slice(from, at)
    .some(({ lower, text }) => ORG_WORDS.has(lower) || PORTFOLIO.has(text) || /^Centers?$/.test(text));
}

/** Where the name of a person begins within words in capitals; their end where none does. */
function nameStart(items: readonly Item[], from: number, end: number): number {
  let last = from;
  for (let at = from; at < end; at++) {
    const item = items[at];
    if (item === undefined) break;
    const isJoined = /^(?:and|of|for|the|&|on)$/.test(items[at - 1]?.text ?? "") && at > from;
    if (ORG_WORDS.has(item.lower) || PORTFOLIO.has(item.text) || PLACE_WORDS.has(item.lower) || isJoined)
      last = at + 1;
  }
  const nation = countryAt(items, from);
  if (last === from && nation !== null && nation.kind !== "capital" && nation.length < end - from)
    last = from + nation.length;
  for (let length = Math.min(3, end - from); last === from && length > 0; length--) {
    if (
      isState(
        items
          .slice(from, from + length)
          .map(({ text }) => text)
          .join(" "),
        true,
      )
    )
      last = from + length;
  }
  for (let at = Math.max(last, from + 1); at < end - 1; at++)
    if (isGivenName(items[at]?.text ?? "")) return trimmed(items, from, at);
  // “governor of West Java Ridwan Kamil said”: what speaks or is is the person.
  const next = items[end];
  // “Minister of Information Moammar al-Eryani”
  if (PARTICLE.test(next?.text ?? "") && end - from > 1) return last > from && last < end ? last : end - 1;
  const isSubject = next !== undefined && (/^(?:VERB|AUX|ADV)$/.test(next.pos) || next.text === "and");
  if (last > from) return end - last >= 2 && end - last <= 4 && isSubject ? trimmed(items, from, last) : end;
  return end - from >= 3 && isSubject ? trimmed(items, from, end - 2) : end;
}

/** Words in small letters within the names of people. */
const PARTICLE =
  /^(?:(?:al|el|ul|ad|as|an|ar|ash|at)-\p{Lu}.*|bin|ibn|al|el|de|von|van|der|den|da|dos|di|du|della)$/u;

function trimmed(items: readonly Item[], from: number, end: number): number {
  let at = end;
  while (at > from && /^\p{Ll}/u.test(items[at - 1]?.text ?? "")) at--;
  return at === from ? end : at;
}

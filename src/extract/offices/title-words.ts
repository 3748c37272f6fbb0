import { countryAt } from "../countries/country-names";
import { isOfMembers } from "../names/member-names";
import { isPartOfTitle, NOT_OF_TITLE } from "./offices";
import { isPersonNoun, ORG_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";
import { wordSet } from "../text/words";

/** What ministers, secretaries, commissioners and committees are for. */
export const PORTFOLIO = wordSet(`
  State Health Defense Defence Finance Justice Interior Education Foreign Affairs Trade Transport Transportation Energy
  Labor Labour Agriculture Commerce Homeland Security Treasury Environment Culture Staff Parliament Police Representatives
  Commons Lords Congress Exchequer Social Public Home Internal Science Technology Information Tourism Sport Sports Industry
  Economy Services Veterans Housing Urban Development House Senate National Emergency Situations Economic Religious Women
  Children Youth Legislative Assembly Investigation Chief City Civil Aviation Railways Water Resources Climate Change Digital
  Communications Media Heritage Fisheries Forestry Forests Mines Mining Petroleum Power Infrastructure Planning Rural Welfare
  Community Communities Family Families Gender Equality Equalities Employment Pensions Work Immigration Citizenship Migration
  Refugees Human Rights Law Legal Constitutional Relations Cooperation International Regional Local Government Administration
  External Commercial Corporate Cultural Railways Railway Steel Coal Textiles Minority Shipping Ports Parliamentary Chemicals
  Food Consumer Enterprises Renewable Electronics Broadcasting Sanitation Order Antiquities Endowments Irrigation Electricity
  Oil Gas Minerals Petrochemicals Indigenous Seniors Oceans Multiculturalism Diversity Inclusion Procurement Fire Rescue
  Innovation Research Universities Higher Skills Business Budget Revenue Taxation Planning Investment Crime Prisons
  Correctional Disaster Management Relief Emergencies Preparedness Care Medical Ecology Natural Nuclear Space Air Naval Armed
  Safety Treasury Forces Intelligence Judiciary Oversight Reform Appropriations Means Ways Rules Ethics Select Joint Committee Committees
  Detectives Electoral Election Elections Primary Industries Policy Aboriginal Ageing Aged Disability Arts Heritage Roads Highways Maritime Waterways Land Lands Livestock Pensions
`);

/** Offices that name what they are for: Emergency Situations Minister. */
export const WITH_PORTFOLIO =
  /^(?:minister|ministers|secretary|secretaries|undersecretary|under-secretary|commissioner|commissioners|ombudsman|vice-minister)$/;

const OF_TITLE =
  /^(?:State|House|Senate|County|Assembly|Lord|High|Grand|Royal|Air|Privy|Acting|Tribal|Lady|Lieutenant|Press|District|Attorney|Court|Circuit|Magistrate|Appeals|Chief|Crown|Supreme|Field|Cabinet|Shadow|Junior|Joint|City|Town|Village|Borough|Parish|Ward|Floor|Conference|Caucus|President|Vice|Opposition|Majority|Minority)$/;
/** Of these, what makes the name of a place with the words before it: New York City Mayor. */
const OF_PLACE = /^(?:City|Town|Village|Borough|Parish|Ward)$/;
/** Nouns that stand before an office in small letters and are no part of its name. */
const LOOSE = wordSet(`
  year week month day time term year-old veteran party-backed state-run one-term two-term three-term career businessman
  agency politician lawyer politician-turned television tv reality turned colleague son wife home-state fellow member
  unit wing branch chapter cell
`);

/** Where the title itself begins, among the words before its head: at “Foreign” in “former Greek Foreign Minister”. */
export function titleStart(items: readonly Item[], head: number): number {
  const last = items[head];
  if (last === undefined) return head;
  const isCapital = /^\p{Lu}/u.test(last.text);
  const hasPortfolio = WITH_PORTFOLIO.test(last.lower);
  let from = head;
  let isJoined = false;
  while (from > 0 && head - from < 8) {
    const [word, next] = [items[from - 1], items[from]];
    if (word === undefined || next === undefined || next.start - word.end > 1 || word.pos === "QUOTE") break;
    if (word.lower === "and" || (word.text === "," && hasPortfolio)) {
      // “Police and Crime Commissioner”, “Business, Energy and Industrial Secretary”.
      const joined = items[from - 2];
      // “trade and industry commissioner”
      if (
        hasPortfolio &&
        word.lower === "and" &&
        !isCapital &&
        joined !== undefined &&
        isLowerNoun(next) &&
        isLowerNoun(joined)
      ) {
        from -= 2;
        continue;
      }
      if (
        !hasPortfolio ||
        joined === undefined ||
        !/^\p{Lu}/u.test(next.text) ||
        !PORTFOLIO.has(joined.text) ||
        /^(?:of|for)$/.test(items[from - 3]?.lower ?? "")
      )
        break;
      from -= 2;
      isJoined = true;
      continue;
    }
    // “Children's Commissioner”
    const isFor = hasPortfolio && /^['’]s?$/.test(word.text) && /^\p{Lu}/u.test(next.text);
    if (isFor && /^(?:Children|Women|Veterans|Seniors)$/.test(items[from - 2]?.text ?? "")) {
      from -= 2;
      continue;
    }
    // “Federal Judge Roe”
    if (word.lower === "federal" && last.lower === "judge") {
      from--;
      continue;
    }
    if (NOT_OF_TITLE.has(word.lower) || !/^[\p{L}]/u.test(word.text) || endsCountry(items, from - 1)) break;
    const isUpper = /^(?:then-|ex-|now-)?\p{Lu}/u.test(word.text);
    // “Metropolitan Police commissioner” is of the Metropolitan Police; “Detroit Police Chief” is a police chief.
    const opensOrganization =
      isUpper &&
      (ORG_WORDS.has(word.lower) || word.text === "State") &&
      isNamed(items, from - 1) &&
      !(word.text === "Police" && next.lower === "chief") &&
      !(word.text === "Press" && next.lower === "secretary") &&
      !(hasPortfolio && word.text !== "Police" && PORTFOLIO.has(word.text));
    // “chief operating officer”
    const isDuty = last.lower === "officer" && from === head && items[from - 2]?.lower === "chief";
    if (last.lower === "mayor" && /^(?:city|town|village)$/.test(word.text)) break;
    // “Family First senator”
    const isOfParty =
      /^(?:First|Second)$/.test(word.text) && /^(?:senator|mp|councill?or|leader)$/.test(last.lower);
    if (isOfParty) break;
    const belongs =
      isDuty ||
      (isUpper
        ? // Of India: Union Minister, Union Home Secretary.
          (word.text === "Union" && hasPortfolio && !isNamed(items, from - 1)) ||
          (word.text === "National" &&
            from === head &&
            /^(?:chief|director|chair\w*|secretary)$/.test(last.lower)) ||
          (word.text === "Board" && last.lower === "member" && !opensOrganization) ||
          (word.text === "Cabinet" && last.lower === "secretary") ||
          (word.text === "Office" &&
            hasPortfolio &&
            /^(?:Foreign|Home|Cabinet|Northern)$/.test(items[from - 2]?.text ?? "")) ||
          (isPartOfTitle(word.lower.replace(/^(?:then|ex|now)-/, "")) && !opensOrganization) ||
          (OF_TITLE.test(word.text) &&
            !opensOrganization &&
            !(OF_PLACE.test(word.text) && isNamed(items, from - 1))) ||
          (hasPortfolio && PORTFOLIO.has(word.text) && !opensOrganization) ||
          (hasPortfolio &&
            isCapital &&
            (from === head || isJoined) &&
            !/^\p{Lu}{2,}$/u.test(word.text) &&
            !ORG_WORDS.has(word.lower) &&
            word.pos !== "ADP" &&
            word.pos !== "DET" &&
            from > 1 &&
            !isSentenceStart(items, from - 1))
        : ((isPartOfTitle(word.lower) || (word.lower === "under" && next.lower === "secretary")) &&
            !(
              /^(?:first|second)$/.test(word.lower) && /^(?:president|prime|king|queen)$/.test(next.lower)
            )) ||
          (!isCapital &&
            /^(?:NOUN|PROPN)$/.test(word.pos) &&
            !/^\p{Ll}+-\p{Lu}/u.test(word.text) &&
            !LOOSE.has(word.lower) &&
            !isPersonNoun(word.lower) &&
            !isOwner(items, from)) ||
          (!isCapital && PORTFOLIO.has(`${word.text.charAt(0).toUpperCase()}${word.text.slice(1)}`)));
    if (!belongs) break;
    from--;
  }
  return from;
}

function isLowerNoun({ text, pos, lower }: Item): boolean {
  return /^\p{Ll}/u.test(text) && /^(?:NOUN|ADJ)$/.test(pos) && !isPersonNoun(lower);
}

function isSentenceStart(items: readonly Item[], at: number): boolean {
  return at === 0 || /^[.:!?]$/.test(items[at - 1]?.text ?? "");
}

/** Whether words in capitals before a noun for an organization make its name: Labour Party, Metropolitan Police. */
export function isNamed(items: readonly Item[], at: number): boolean {
  if (isOfMembers(items, at - 1)) return true;
  const [before, word] = [items[at - 1], items[at]];
  if (
    before === undefined ||
    word === undefined ||
    !/^\p{Lu}/u.test(before.text) ||
    word.start - before.end > 1
  )
    return false;
  // “Mexico City Mayor”
  if (word.text === "City" && /^(?:Mexico|Kuwait|Panama|Guatemala)$/.test(before.text)) return true;
  if (word.lower === "party") return !/^(?:Former|Current|Then|The|Ruling|Opposition)$/.test(before.text);
  return (
    !NOT_OF_TITLE.has(before.lower) &&
    !endsCountry(items, at - 1) &&
    before.pos !== "DET" &&
    before.pos !== "ADP"
  );
}

function isOwner(items: readonly Item[], at: number): boolean {
  return /^['’]s?$/.test(items[at]?.text ?? "");
}

/** The country whose name ends with an item, with how many items it takes; null where none does. */
export function countryEnding(
  items: readonly Item[],
  at: number,
): { code: string; length: number; isAdjective: boolean } | null {
  for (let length = 5; length > 0; length--) {
    const from = at - length + 1;
    const match = from < 0 ? null : countryAt(items, from);
    if (match?.length === length && match.kind !== "capital")
      return { code: match.code, length, isAdjective: match.kind === "adjective" };
  }
  return null;
}

function endsCountry(items: readonly Item[], at: number): boolean {
  return countryEnding(items, at) !== null;
}

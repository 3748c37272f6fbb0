import {
  AGENCIES,
  BACKED,
  BODY,
  GENERIC,
  isCapital,
  isOpener,
  NO_NAME,
  OF_AGREEMENT,
  REGIONS,
  STATE,
  TITLE,
  UNION,
} from "./agreement-group-words";
import type { GroupNames } from "./agreement-names";
import type { Phrase } from "./agreement-phrases";
import { standsFor } from "./agreement-statesmen";
import type { Told } from "./agreement-who";
import { isPersonNoun, ORG_WORDS, PLACE_WORDS } from "../names/person-nouns";
import type { Item } from "../text/reading";
import { within } from "../text/within";

/** Seats of government that the list of capitals leaves out or spells otherwise. */
const SEATS: Readonly<Record<string, string>> = {
  Washington: "US",
  "Downing Street": "GB",
  Kremlin: "RU",
  Kiev: "UA",
  Kyiv: "UA",
  "Tel Aviv": "IL",
};
const STATE_NOUN =
  /^(?:president|minister|government|republic|king|chancellor|secretary|taoiseach|parliament|delegation|emirate|side|administration)$/;
/** Adjectives that mean their people without an s. */
const PEOPLE = /s$|^(?:British|French|Dutch|Chinese|Japanese|Irish|Swiss|Danish|Spanish|Turkish)$/;
const TITLES = /^(?:UK|US|U\.S\.|Mr\.?|Mrs\.?|Ms\.?|President|Minister|Leader|CEO)$/;
const REPORTS =
  /^(?:\)|:|,|news|reported|reports|said|says|quoted|quoting|correspondent|journalist|reporter)$/;

/** The side that a name stands for: “the Sudan Liberation Army (SLA)”, “Libyan leader Muammar Gaddafi”, “Pyongyang”. */
export function namedSide(
  names: GroupNames,
  items: readonly Item[],
  phrase: Phrase,
  own: number,
): readonly Told[] {
  const { head } = phrase;
  const last = items[head];
  if (last === undefined) return [];
  const entity = names.mentionOver(last)?.entity ?? null;
  if (entity !== null) names.correct(items, head, entity);
  if (entity?.kind === "person") {
    const { code, organization } = standsFor(names, entity, items, phrase);
    if (organization !== null) return [{ party: { entity: organization, code: null } }];
    return [{ party: code === null ? { entity, code: null } : { entity: null, code }, person: entity }];
  }
  const from = runTo(items, own, head);
  const words = names.text.slice(items[from]?.start, last.end);
  const state = stateOf(names, items, phrase, from, words);
  if (state !== null) return state;
  const { lower } = last;
  // “the United Auto Workers”
  const isUnion = words.includes(" ") && UNION.exec(words)?.[0] === words;
  if (entity === null && (isPersonNoun(lower) || STATE.has(lower)) && !ORG_WORDS.has(lower) && !isUnion)
    return [{ party: null }];
  const isReport = AGENCIES.test(words) && REPORTS.test(items[head + 1]?.lower ?? ")");
  if (isReport || [GENERIC, OF_AGREEMENT, NO_NAME, BODY, REGIONS].some((pattern) => pattern.test(words)))
    return [];
  const known = entity?.kind === "organization" ? entity : null;
  if (known === null) {
    // “Chinese Vice Premier Liu He”, whom nobody took for a person
    if (items.slice(from, head).some(({ text }) => TITLE.test(text))) {
      const code = names.countryIn(items, phrase.from, head);
      return [{ party: code === null ? null : { entity: null, code } }];
    }
    if (isOpener(items, from, head + 1) || names.isPlace(words) || PLACE_WORDS.has(lower)) return [];
  }
  let begin = from;
  while (begin < head && (TITLES.test(items[begin]?.text ?? "") || BACKED.test(items[begin]?.text ?? "")))
    begin++;
  if (begin > from && known !== null) {
    // “the UN-recognised Government of National Accord”
    known.forms.delete(words);
    if (known.name === words) known.name = names.text.slice(items[begin]?.start, last.end);
  }
  const short = phrase.short ?? phrase.of?.phrases.at(-1)?.short ?? null;
  const found = names.organization(items, begin, head, known, short);
  return found === null ? [] : [{ party: { entity: found, code: null } }];
}

/** Where the run of capitals begins that ends with a head. */
function runTo(items: readonly Item[], own: number, head: number): number {
  let from = head;
  while (
    from > own &&
    (isCapital(items[from - 1]) ||
      /^(?:and|&|of|for|the|de|du|des|del|della|di|da|do|der|['’]s?)$/.test(items[from - 1]?.lower ?? ""))
  )
    from--;
  while (from < head && !isCapital(items[from])) from++;
  return from;
}

/** The state or union that words name, by its name, its people, its seat or its government; null where none. */
function stateOf(
  names: GroupNames,
  items: readonly Item[],
  phrase: Phrase,
  from: number,
  words: string,
): readonly Told[] | null {
  const { head } = phrase;
  const last = items[head];
  if (last === undefined) return null;
  const { start } = items[from] ?? last;
  const nation = within(names.nations, { start: last.start, end: last.end })[0] ?? names.nationOver(last);
  const state = (code: string): Told[] => [{ party: { entity: null, code } }];
  const union = words === "Brussels" ? names.europeanUnion() : null;
  if (union !== null) return [{ party: { entity: union, code: null } }];
  const seat = SEATS[words];
  if (seat !== undefined) return state(seat);
  if (nation !== undefined && nation.start <= start && nation.end >= last.end)
    return nation.kind === "adjective" && !PEOPLE.test(last.text) ? [] : state(nation.code);
  if (nation?.end === last.end && nation.kind === "name" && !/\bof /.test(words)) return state(nation.code);
  if (!STATE_NOUN.test(last.lower)) return null;
  const code =
    names.countryIn(items, phrase.from, head) ??
    names.codeOf(items, phrase.of) ??
    (/^(?:government|president)$/.test(last.lower) ? names.mainCountry() : null);
  return code === null ? [] : state(code);
}

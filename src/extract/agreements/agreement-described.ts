import {
  ALONE,
  ARMED,
  GROUP,
  isOrgName,
  PLURAL_AGAIN,
  REGIONS,
  STATE,
  UNION,
  AGENCIES,
} from "./agreement-group-words";
import type { GroupNames } from "./agreement-names";
import { runBefore, type Run } from "./agreement-runs";
import type { Phrase } from "./agreement-phrases";
import type { Told } from "./agreement-who";
import { countryAt } from "../countries/country-names";
import type { Entity } from "../names/entities";
import { isPersonNoun } from "../names/person-nouns";
import type { Item } from "../text/reading";

const UNNAMED: Told[] = [{ party: null }];
const NO_PERSON = /^(?:merger|number|order|offer|paper|matter|power|water|letter|chapter|quarter)s?$/;
const STAFF = /^(?:workers|employees|staff|supporters)$/;
const MANY = /^(?:both|two|the|all|these|those|each|their|three|four|five|six|seven|other)$/;

/**
 * The sides that a common noun stands for: “the rebels of the National Salvation Front”, “South Sudan's
 * government”, “Tamil Tiger rebels”. `own` is where the phrase begins behind its last owner, `behind` those
 * whom “of” or “from” adds.
 */
export function describedSides(
  names: GroupNames,
  items: readonly Item[],
  phrase: Phrase,
  own: number,
  behind: readonly Told[],
): readonly Told[] {
  const { head, from } = phrase;
  const lower = items[head]?.lower ?? "";
  const isState = STATE.has(lower);
  const isGroup = GROUP.has(lower);
  const isPerson = !NO_PERSON.test(lower) && (isPersonNoun(lower) || isPersonNoun(lower.replace(/s$/, "")));
  if ((!isState && !isGroup && !isPerson && !PLURAL_AGAIN.test(lower)) || /^mayors?$/.test(lower)) return [];
  // “the Seleka rebel coalition”
  const isDouble = /^(?:rebel|guerrilla|guerilla|militant|insurgent|separatist|opposition|militia)$/.test(
    items[head - 1]?.lower ?? "",
  );
  const run = runBefore(items, own, isDouble && isGroup ? head - 1 : head);
  const code = names.countryIn(items, from, head);
  const again = run === null && behind.length === 0 ? takenUp(names, items, phrase, code) : null;
  if (again !== null) return again;
  if (isState || isGroup || isPerson) {
    const led = ledBy(items, phrase, behind, isGroup && !isState);
    // “the government of Pedro Sanchez”
    const main = ALONE.has(lower) && led.length > 0 && led.every(isPersonSide) ? names.mainCountry() : null;
    if (main !== null) return [{ party: { entity: null, code: main } }];
    if (led.length > 0 && !STAFF.test(lower)) return led;
    const called = run === null ? null : calledBy(names, items, run, head, isGroup);
    if (called !== null) return [{ party: { entity: called, code: null } }];
    const state = isState || isGroup ? ofState(names, items, phrase, own, behind) : null;
    if (state !== null) return state;
  }
  const isMany = MANY.test(items[from]?.lower ?? "") || items[from - 1]?.lower === "both";
  return PLURAL_AGAIN.test(lower) && isMany && run === null && phrase.of === null && code === null
    ? [{ party: null, isAgain: true }]
    : isGroup || isPerson
      ? UNNAMED
      : [];
}

function isPersonSide({ party }: Told): boolean {
  return party?.entity?.kind === "person";
}

/** “the country”, “the insurgents”, “the company”: whoever was named before and comes into question. */
function takenUp(
  names: GroupNames,
  items: readonly Item[],
  phrase: Phrase,
  code: string | null,
): Told[] | null {
  const { from, head } = phrase;
  const { lower, start } = items[head] ?? { lower: "", start: 0 };
  const isThe = items[from]?.lower === "the" && head === from + 1;
  if (isThe && phrase.of === null && /^(?:country|kingdom|republic)$/.test(lower)) {
    const last = names.nationBefore(start);
    return last === null ? UNNAMED : [{ party: { entity: null, code: last } }];
  }
  if (
    isThe &&
    /^(?:insurgents|rebels|militants|guerrillas|separatists|fighters|group|movement|militia)$/.test(lower)
  ) {
    const [only, another] = names.armed;
    return only === undefined || another !== undefined ? null : [{ party: { entity: only, code: null } }];
  }
  if (code !== null) return null;
  const found = atWork(names, items, phrase);
  return found === null ? null : [{ party: { entity: found, code: null } }];
}

/** “the company”, “the union” and “workers at Boeing” of a labour dispute, where one alone comes into question. */
function atWork(names: GroupNames, items: readonly Item[], { from, head }: Phrase): Entity | null {
  const { lower, start } = items[head] ?? { lower: "", start: 0 };
  if (/^(?:company|firm|carmaker|automaker|airline|manufacturer|employer|management)$/.test(lower))
    return items[from]?.lower === "the"
      ? names.lastBefore(start, (name) => !UNION.test(name) && !AGENCIES.test(name))
      : null;
  return /^(?:unions?|workers|employees|staff|machinists|pilots|teachers|nurses|writers|actors|players|drivers|crew)$/.test(
    lower,
  )
    ? names.union()
    : null;
}

/** Those whom “of” names: representatives of A and B. What is merely “from” a place is none. */
function ledBy(
  items: readonly Item[],
  { of, head }: Phrase,
  behind: readonly Told[],
  isGroup: boolean,
): Told[] {
  const isFrom = items[(of?.from ?? 0) - 1]?.lower === "from";
  const isPlace = ({ party }: Told) => party?.entity != null && !isOrgName(party.entity.name);
  if (!behind.some(({ party }) => party !== null) || (isFrom && isGroup && behind.some(isPlace))) return [];
  // “the leader of the Democratic Front, Abdoulaye Miskine”
  const others = behind.filter((side) => !isPersonSide(side));
  const isLeader = /(?:leader|head|chief|president|chairman|secretary|ceo|commander)$/.test(
    items[head]?.lower ?? "",
  );
  return isLeader && others.length > 0 ? others : [...behind];
}

/** The organization that the words before the noun name: Farc rebels, the VVD party; null where they name none. */
function calledBy(
  names: GroupNames,
  items: readonly Item[],
  run: Run,
  head: number,
  isGroup: boolean,
): Entity | null {
  const lower = items[head]?.lower ?? "";
  const words = names.text.slice(run.start, run.end);
  if (names.isPlace(words) || REGIONS.test(words)) return null;
  const entity = names.mentionOver({ start: run.end - 1, end: run.end })?.entity ?? null;
  if (entity?.kind === "person") return isGroup ? null : entity;
  if (/^(?:countries|nations|states|powers)$/.test(lower) && !isOrgName(words)) return null;
  const known = entity?.kind === "organization" ? entity : null;
  // “Marxist ELN rebels”: what it believes in is no part of its name.
  const lead = known?.name.split(" ", 1)[0] ?? "";
  if (known !== null && REGIONS.test(lead) && known.name === `${lead} ${words}`) {
    known.forms.delete(known.name);
    known.name = words;
  }
  const found = names.organization(items, run.from, run.to - 1, known, null);
  if (found !== null && ARMED.test(lower)) names.armed.add(found);
  if (found === null || STAFF.test(lower)) return null;
  if (/^militias?$/.test(lower)) found.forms.add(names.text.slice(run.start, items[head]?.end));
  return found;
}

/** The state whose government, army or envoys a noun means; null where it means none. */
function ofState(
  names: GroupNames,
  items: readonly Item[],
  phrase: Phrase,
  own: number,
  behind: readonly Told[],
): readonly Told[] | null {
  const { head, from, of, short } = phrase;
  const lower = items[head]?.lower ?? "";
  const has = (pattern: RegExp, begin = from) =>
    items.slice(begin, head).some((item) => pattern.test(item.lower));
  const code = names.countryIn(items, from, head);
  const isState = STATE.has(lower);
  // “Libya's warring sides”
  const isDivided =
    own > from &&
    /^(?:sides|teams|parties|factions|leaders|officials)$/.test(lower) &&
    has(/^(?:warring|rival|opposing|feuding|political|main)$/, own);
  const isRebel =
    behind.length === 0 &&
    /^(?:forces?|troops|army|leaders?|groups?|side|officials|negotiators|delegates|representatives)$/.test(
      lower,
    ) &&
    has(/^(?:rebel|opposition|armed|insurgent|separatist|guerrilla|anti-government|dissident|breakaway)$/);
  if (isDivided || isRebel) return UNNAMED;
  if (isState && code !== null && !/^(?:troops|soldiers)$/.test(lower))
    return [{ party: { entity: null, code } }];
  const owner =
    own > from ? (names.mentionOver(items[own - 2] ?? { start: 0, end: 0 })?.entity ?? null) : null;
  if (isState && owner?.kind === "organization") return [{ party: { entity: owner, code: null } }];
  const isPart = has(
    /^(?:local|regional|state|provincial|coalition|unity|interim|joint|new|any|no|every|federal-state)$/,
  );
  if (ALONE.has(lower) && of === null && !isPart) {
    const main = neighbour(items, phrase) ?? names.mainCountry();
    return main === null ? UNNAMED : [{ party: { entity: null, code: main } }];
  }
  const called = short !== null && GROUP.has(lower) ? names.organizationOf(short.text) : null;
  return called === null ? null : [{ party: { entity: called, code: null } }];
}

/** “Syrian rebels and the regime”: the country of whoever stands beside it. */
function neighbour(items: readonly Item[], { from, to }: Phrase): string | null {
  const joins = (at: number) => items[at]?.lower === "and";
  const [start, end] = joins(from - 1)
    ? [Math.max(0, from - 6), from - 1]
    : joins(to)
      ? [to, Math.min(items.length - 1, to + 5)]
      : [0, 0];
  for (let at = start; at < end; at++) {
    const nation = countryAt(items, at);
    if (nation?.kind === "adjective" && GROUP.has(items[at + nation.length]?.lower ?? "")) return nation.code;
  }
  return null;
}

import { fold } from "../../actor/name";
import type { Range } from "../../fact/span.type";
import {
  ARMED_NAME,
  NO_COMPANY,
  NO_SIDE,
  ONCE,
  PEOPLE,
  SEATS,
  STATE_OFFICE,
  UNION_NAME,
} from "./agreement-group-words";
import type { Phrase } from "./agreement-phrases";
import type { Party } from "./parties";
import { mainCountries, type CountryMention } from "../countries/country-mentions";
import { newEntity, type Entity, type Mention, type OfficeFound } from "../names/entities";
import type { Names } from "../names/people";
import { ORG_WORDS, PLACE_WORDS } from "../names/person-nouns";
import { Governments } from "../offices/governments";
import type { Item } from "../text/reading";
import { within } from "../text/within";

/** Whom a noun phrase tells of. */
export interface Told {
  /** Null where the text has no name for it (two rebel groups), or names it elsewhere (both sides). */
  readonly party: Party | null;
  /** The person who signs, where that is whom his state or group is told by. */
  readonly person: Entity | null;
  /** Whether it takes up those named before: both sides, the two countries. */
  readonly again: boolean;
}

/** How many names back “the company” may stand. */
const BACK = 40;

/** The states, groups and people of an article, by the names that it has for them. */
export class SideNames {
  readonly mentions: readonly Mention[];
  private readonly byName = new Map<string, Entity>();
  /** The country that the article is about; null where that is not clear. */
  readonly main: string | null;
  private governments: Governments | null = null;
  private places: ReadonlySet<string> | null = null;

  constructor(
    readonly text: string,
    private readonly names: Names,
    readonly nations: readonly CountryMention[],
  ) {
    this.mentions = [...names.mentions].sort((a, b) => a.start - b.start);
    for (const entity of names.entities)
      if (entity.kind === "organization" || entity.kind === "place")
        for (const form of entity.forms) this.byName.set(fold(form), entity);
    const [first, second] = mainCountries(nations, text);
    this.main = first !== undefined && first[1] > 1.2 * (second?.[1] ?? 0) ? first[0] : null;
  }

  /** The side whose name ends with an item; null where none does, and a side without a party where it may be none. */
  nameAt(item: Item): Told | null {
    const mention = this.over(this.mentions, item);
    const nation = this.over(this.nations, item);
    const words = mention === undefined ? item.text : this.text.slice(mention.start, mention.end);
    const seat = SEATS.get(words) ?? SEATS.get(item.text);
    if (seat !== undefined) return told({ entity: null, code: seat });
    if (words === "Brussels") {
      const union = this.organization("European Union") ?? this.organization("EU");
      if (union !== null) return told({ entity: union, code: null });
    }
    const entity = mention?.entity ?? null;
    if (entity?.kind === "person") return this.standsFor(entity);
    const isWhole =
      nation !== undefined &&
      nation.end >= item.end &&
      (mention === undefined || nation.start <= mention.start);
    if (isWhole)
      return nation.kind === "adjective" && !PEOPLE.test(item.text)
        ? null
        : told({ entity: null, code: nation.code });
    if (entity === null) return null;
    if (entity.code !== null) return told({ entity: null, code: entity.code });
    // Elsewhere than in America the Congress is a party.
    const isParty = words === "Congress" && this.main !== null && this.main !== "US";
    if (NO_SIDE.test(words) && !isParty) return null;
    // “Passengers”: a noun whose capital is but that of the sentence.
    const isFirst = /(?:^|[.!?]["”’)]?\s+|\n\s*|: )["“]?$/.test(
      this.text.slice(Math.max(0, item.start - 4), item.start),
    );
    if (entity.kind === "place" && isFirst && item.pos === "NOUN") return null;
    if (entity.kind === "place" && (this.isPlace(words) || PLACE_WORDS.has(item.lower))) return null;
    return told({ entity, code: null });
  }

  /** Whom somebody signs for: the group that he leads, or his state. */
  standsFor(person: Entity): Told {
    for (const office of person.offices) {
      const { of, country, isOrganization, isOfPart, title } = office;
      if (of !== null && country === null) {
        const group = this.organization(this.text.slice(of.start, of.end).replace(/^(?:the|The) /, ""));
        if (group !== null && (isOrganization || group.kind === "organization") && !NO_SIDE.test(group.name))
          return { party: { entity: group, code: null }, person, again: false };
      }
      if (!STATE_OFFICE.test(title) || isOfPart || /opposition|rebel/i.test(title)) continue;
      const code =
        country ??
        (of === null && !isOrganization && !/leader/i.test(title) ? this.governmentOf(office, person) : null);
      if (code !== null) return { party: { entity: null, code }, person, again: false };
    }
    return { party: { entity: person, code: null }, person, again: false };
  }

  private governmentOf(office: OfficeFound, holder: Entity): string | null {
    this.governments ??= new Governments(this.text, this.names.entities, this.nations);
    return this.governments.of(office, holder, true);
  }

  /** The group that the words in capitals before a noun name, made where it is new: the ruling Labour party. */
  called(items: readonly Item[], { from, head }: Phrase): Party | null {
    const isOwn = /^\p{Lu}/u.test(items[head]?.text ?? "");
    let begin = head;
    for (; begin > Math.max(from, 1); begin--) {
      const [before, owner] = [items[begin - 1], items[begin - 2]];
      // “People's Party”
      if (
        isOwn &&
        /^['’]s?$/.test(before?.text ?? "") &&
        /^(?:People|Women|Workers|Farmers)$/.test(owner?.text ?? "")
      )
        continue;
      if (!/^\p{Lu}/u.test(before?.text ?? "") || before?.pos === "DET") break;
    }
    const [first, last] = [items[begin], items[isOwn ? head : head - 1]];
    if (begin === head || first === undefined || last === undefined) return null;
    const words = this.text.slice(first.start, last.end);
    const known = this.organization(words);
    if (NO_SIDE.test(words) || this.isPlace(words) || this.over(this.nations, last) !== undefined)
      return null;
    const entity = known ?? newEntity("organization", words, first.start);
    if (known === null) {
      this.names.entities.push(entity);
      this.byName.set(fold(words), entity);
    }
    // “Tuareg rebels” may be called so as well.
    if (ONCE.get(items[head]?.lower ?? "") === "armed")
      entity.forms.add(this.text.slice(first.start, items[head]?.end));
    return { entity, code: null };
  }

  /** “the company”, “the union”: the one of its sort that was named last. */
  named(noun: string, start: number): Party | null {
    const sort = ONCE.get(noun);
    if (sort === undefined) return null;
    if (sort === "state") {
      const nation = within(this.nations, { start: Math.max(0, start - 1500), end: start - 1 }).findLast(
        ({ kind }) => kind !== "capital",
      );
      return nation === undefined ? null : { entity: null, code: nation.code };
    }
    if (sort === "union") {
      const [only, another] = this.names.entities.filter(
        ({ kind, name }) => kind === "organization" && UNION_NAME.test(name),
      );
      return only === undefined || another !== undefined ? null : { entity: only, code: null };
    }
    const back = within(this.mentions, { start: Math.max(0, start - 4000), end: start - 1 }).slice(-BACK);
    const meant = back.findLast(({ entity }) => {
      if (entity?.kind !== "organization" && entity?.kind !== "place") return false;
      if (sort === "company")
        return (
          entity.kind === "organization" &&
          ![UNION_NAME, NO_SIDE, NO_COMPANY].some((no) => no.test(entity.name))
        );
      return ARMED_NAME.test(entity.name);
    });
    return meant?.entity == null ? null : { entity: meant.entity, code: null };
  }

  /** “the university”: the organization with that word in its name that was named last; null where none has. */
  ofNoun(noun: string, start: number): Party | null {
    if (!ORG_WORDS.has(noun)) return null;
    const last = within(this.mentions, { start: Math.max(0, start - 4000), end: start - 1 })
      .slice(-BACK)
      .findLast(
        ({ entity }) =>
          entity?.kind === "organization" &&
          !NO_SIDE.test(entity.name) &&
          entity.name.toLowerCase().split(" ").includes(noun),
      );
    return last?.entity == null ? null : { entity: last.entity, code: null };
  }

  /** Two countries named side by side just before a place, or the last one and that of the article; none where one lacks. */
  neighbours(start: number): Party[] {
    const named = within(this.nations, { start: Math.max(0, start - 800), end: start });
    const last = named.at(-1);
    const other = named.findLast(({ code }) => code !== last?.code);
    const foreign = named.findLast(({ code }) => code !== this.main);
    const isPair = last !== undefined && other !== undefined && last.start - other.end < 40;
    const codes = isPair ? [other.code, last.code] : [this.main, foreign?.code ?? null];
    return codes.includes(null) ? [] : codes.flatMap((code) => (code === null ? [] : { entity: null, code }));
  }

  /** The organization that has a name, whole or in part. */
  organization(words: string): Entity | null {
    return this.byName.get(fold(words)) ?? null;
  }

  /** One half of “the Ethiopia-Somaliland deal”; null where the article names nobody so. */
  half(word: string): Party | null {
    const nation = this.nations.find(({ start, end }) => this.text.slice(start, end) === word);
    if (nation !== undefined) return { entity: null, code: nation.code };
    const seat = SEATS.get(word);
    const entity = this.organization(word);
    return entity === null
      ? seat === undefined
        ? null
        : { entity: null, code: seat }
      : { entity, code: null };
  }

  /** Whether the text uses a name as that of a place. */
  isPlace(words: string): boolean {
    this.places ??= new Set(
      [...this.text.matchAll(PLACED)].map(({ groups }) => groups?.behind ?? groups?.before ?? ""),
    );
    const isOrganization = words.split(" ").some((word) => ORG_WORDS.has(word.toLowerCase()));
    return !isOrganization && this.places.has(words);
  }

  over<T extends Range>(ranges: readonly T[], { start, end }: Range): T | undefined {
    let low = 0;
    for (let high = ranges.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) < start + 1) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low];
    return found !== undefined && found.start < end && found.end > start ? found : undefined;
  }
}

const PLACED =
  /\b(?:[Ii]n|near|across|throughout|outside|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|central|(?:town|city|region|capital|island) of|capital,?) (?:the )?(?<behind>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)|(?<before>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?:['’]s)? (?:region|province|city|town|district|county|area|border|peninsula)\b/gu;

export function told(party: Party): Told {
  return { party, person: null, again: false };
}

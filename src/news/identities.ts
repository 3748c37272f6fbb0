import {
  areLooseVariants,
  areVariants,
  givenKeys,
  nameKey,
  type PersonName,
  personName,
} from "../actor/person-name";
import type { ArticleRecords } from "./article-records";
import { PersonGroups, type PersonGroup } from "./person-groups";

/** A person under the id by which they are one node. */
export interface Identity {
  readonly id: string;
  readonly type: "Leader" | "Person";
  readonly name: string;
  readonly countryId: string | null;
}

/** For each id that an article makes of a person's name and country, and that is not the person's, the person. */
export type Identities = ReadonlyMap<string, Identity>;

/**
 * Finds out which people of many articles are one. Within an article the file says who is who; across articles two
 * ids, each made of a name and a country, mean one person where
 *
 * 1. the full names are the same but for case, accents, hyphens, full stops and the ways to write an Arabic article
 *    or a Slavic ending (el-Sisi, Zelenskyy), and no two of the countries that articles put people of this name with
 *    differ: a Person and a Leader, a leader with and without a country;
 * 2. one of them is a leader, the countries do not differ, and the full names are variants: an initial or a middle
 *    name more, Joe for Joseph; or both hold the same office of the same country, and one name leaves out a suffix,
 *    or names before the one used;
 * 3. one is a leader by family name alone, the other has that family name and holds the same office of the same
 *    country, or of any where the first is put with none, and nobody else of that family name does.
 *
 * They are two where countries differ, given or middle names contradict each other, an article has both, or it is
 * open which of several is meant: then each stays apart, since a wrong person is worse than two halves of one.
 *
 * Nothing here depends on the order of the articles. The person's id is that of a leader rather than a person, with
 * a country rather than without, with a given name rather than without, of few words and few letters, and the first
 * of the alphabet; so it is always an id that some article makes, and more articles change it only by naming better.
 */
export class IdentityFinder {
  private readonly groups = new PersonGroups();

  /** Takes in whom an article names. */
  note({ actors }: Pick<ArticleRecords, "actors">): void {
    const people = actors.filter((actor) => actor.__typename === "Leader" || actor.__typename === "Person");
    const idsOf = new Map<string, string[]>();
    for (const { __typename, id, name, aliases, countryId, ...rest } of people) {
      const own = personName(name);
      const fuller = aliases.map(personName).filter((alias) => isFullName(alias, own));
      const offices = "offices" in rest ? rest.offices : [];
      this.groups.note({ id, type: __typename, name, countryId }, [own, ...fuller], offices);
      // Those of different families are never taken for one.
      idsOf.set(own.family, [...(idsOf.get(own.family) ?? []), id]);
    }
    for (const ids of idsOf.values()) if (ids.length > 1) this.groups.keepApart(ids);
  }

  /** Who is who, given all articles noted. */
  find(): Identities {
    this.uniteNamesakes();
    this.uniteVariants();
    this.uniteFamilyNames();
    const identities = new Map<string, Identity>();
    for (const { members } of this.groups.all()) {
      const [first, ...others] = [...members].sort(byRank);
      if (first) for (const { id } of others) identities.set(id, first);
    }
    return identities;
  }

  private uniteNamesakes(): void {
    const byName = gather(this.groups.all(), ({ names }) =>
      names.flatMap((name) => (name.given.length === 0 ? [] : nameKey(name))),
    );
    for (const groups of byName.values()) {
      const countries = new Set(groups.flatMap((group) => [...this.groups.now(group).countries]));
      if (countries.size < 2) this.groups.unite(groups);
      else
        for (const country of countries)
          this.groups.unite(groups.filter((group) => this.groups.now(group).countries.has(country)));
    }
  }

  /** Unites those that are all variants of each other; of others it is open who is who. */
  private uniteVariants(): void {
    for (const family of gather(this.groups.all(), familyNames).values()) {
      const linked = variantsIn(family);
      for (const component of components(linked)) {
        const isClique = component.every((one) => linked.get(one)?.length === component.length - 1);
        const countries = new Set(component.flatMap((group) => [...group.countries]));
        if (isClique && countries.size < 2) this.groups.unite(component);
      }
    }
  }

  private uniteFamilyNames(): void {
    const found: [PersonGroup, PersonGroup][] = [];
    for (const family of gather(this.groups.all(), familyNames).values()) {
      const isShort = ({ names }: PersonGroup) => names.every(({ given }) => given.length === 0);
      const full = family.filter((group) => !isShort(group));
      for (const short of family.filter(isShort)) {
        const hold = short.countries.size > 0 ? shareOffice : shareTitle;
        const [only, another] = full.filter((other) => hold(short, other));
        if (only && !another) found.push([only, short]);
      }
    }
    for (const pair of found) this.groups.unite(pair);
  }
}

/** “Elijah Cummings” is a full name of Elijah Eugene Cummings, “Mr. Cummings” and “the chairman” are none. */
function isFullName(alias: PersonName, name: PersonName): boolean {
  return alias.given.length > 0 && alias.given[0] === name.given[0] && areLooseVariants(alias, name);
}

/** For each of a family that has a variant of its name in it, where one of the two leads, those variants. */
function variantsIn(family: readonly PersonGroup[]): Map<PersonGroup, PersonGroup[]> {
  const leaders = family.filter(({ isLeader }) => isLeader);
  const linked = new Map<PersonGroup, PersonGroup[]>();
  if (leaders.length === 0) return linked;
  const link = (one: PersonGroup, other: PersonGroup) => {
    const known = linked.get(one);
    if (!known) linked.set(one, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  // Of a large family only those are compared who may be one.
  const byGiven = gather(family, ({ names }) => names.flatMap((name) => givenKeys(name).own));
  for (const leader of leaders) {
    const alike = leader.names.flatMap((name) =>
      givenKeys(name).alike.flatMap((key) => byGiven.get(key) ?? []),
    );
    for (const other of new Set([...leaders, ...alike])) {
      if (other === leader || !isVariant(leader, other)) continue;
      link(leader, other);
      link(other, leader);
    }
  }
  return linked;
}

function isVariant(one: PersonGroup, other: PersonGroup): boolean {
  const areSame = shareOffice(one, other) ? areLooseVariants : areVariants;
  return one.names.some((name) =>
    other.names.some(
      (otherName) => name.given.length > 0 && otherName.given.length > 0 && areSame(name, otherName),
    ),
  );
}

function shareOffice(one: PersonGroup, other: PersonGroup): boolean {
  for (const office of one.offices) if (other.offices.has(office)) return true;
  return false;
}

function shareTitle(one: PersonGroup, other: PersonGroup): boolean {
  return [...one.titles].some((title) => other.titles.has(title));
}

function familyNames({ names }: PersonGroup): string[] {
  return [...new Set(names.map(({ family }) => family))];
}

function gather(
  groups: readonly PersonGroup[],
  keysOf: (group: PersonGroup) => readonly string[],
): Map<string, PersonGroup[]> {
  const gathered = new Map<string, PersonGroup[]>();
  for (const group of groups)
    for (const key of new Set(keysOf(group))) {
      const same = gathered.get(key);
      if (same) same.push(group);
      else gathered.set(key, [group]);
    }
  return gathered;
}

function components<T>(linked: ReadonlyMap<T, readonly T[]>): T[][] {
  const seen = new Set<T>();
  return [...linked.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const component = [start];
    for (const one of component)
      for (const other of linked.get(one) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          component.push(other);
        }
    return [component];
  });
}

function byRank(one: Identity, other: Identity): number {
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at !== -1) return (a[at] ?? 0) - (b[at] ?? 0);
  return one.id < other.id ? -1 : 1;
}

function rank({ type, countryId, name }: Identity): number[] {
  const words = name.split(/[\s-]+/).length;
  const isFamilyAlone = personName(name).given.length === 0;
  return [type === "Leader" ? 0 : 1, countryId === null ? 1 : 0, isFamilyAlone ? 1 : 0, words, name.length];
}

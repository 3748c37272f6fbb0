import { fold } from "../actor/name";
import { nameKey, type PersonName } from "../actor/person-name";
import type { Office } from "../leader/office.type";
import type { Identity } from "./identities";

/** Ids that mean one person, with all that the articles say under them. */
export interface PersonGroup {
  readonly members: readonly Identity[];
  readonly names: readonly PersonName[];
  /** Offices that are a country's, by title and country. */
  readonly offices: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly isLeader: boolean;
}

/** People who are each to be one, as they are found to be so. */
export class PersonGroups {
  private readonly groupOf = new Map<string, PersonGroup>();
  /** Pairs of ids that an article has as two people. */
  private readonly apart = new Map<string, Set<string>>();

  /** Notes what an article says of somebody; gives the id back. */
  note(member: Identity, names: readonly PersonName[], held: readonly Office[]): string {
    const { id, type, countryId } = member;
    const known = this.groupOf.get(id);
    const titles = held.map(({ title }) => fold(title.replaceAll("-", " ")));
    const offices = held.flatMap(({ countryId: of }, i) => (of === null ? [] : `${titles[i] ?? ""} ${of}`));
    const knownNames = new Set(known?.names.map(nameKey));
    const newNames = names.filter((name) => !knownNames.has(nameKey(name)));
    if (
      known &&
      newNames.length === 0 &&
      offices.every((office) => known.offices.has(office)) &&
      titles.every((title) => known.titles.has(title))
    ) {
      // Spellings of one id differ in letters that do not count: any order of articles must leave the same.
      const [first] = known.members;
      if (first && member.name < first.name) this.groupOf.set(id, { ...known, members: [member] });
      return id;
    }
    const [first = member] = known?.members ?? [];
    this.groupOf.set(id, {
      members: [member.name < first.name ? member : first],
      names: [...(known?.names ?? []), ...newNames],
      offices: new Set([...(known?.offices ?? []), ...offices]),
      titles: new Set([...(known?.titles ?? []), ...titles]),
      countries: new Set(countryId === null ? [] : [countryId]),
      isLeader: type === "Leader",
    });
    return id;
  }

  /** Notes that an article has these as different people. */
  keepApart(ids: readonly string[]): void {
    for (const id of ids) {
      const others = this.apart.get(id) ?? new Set();
      for (const other of ids) if (other !== id) others.add(other);
      this.apart.set(id, others);
    }
  }

  /** Each group once, in an order that depends on their ids alone. */
  all(): PersonGroup[] {
    const groups = [...new Set(this.groupOf.values())].map((group) => [firstId(group), group] as const);
    return groups.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  }

  /** The group that the members of one belong to by now. */
  now(group: PersonGroup): PersonGroup {
    return this.groupOf.get(group.members[0]?.id ?? "") ?? group;
  }

  /** Makes one of some groups, or of none where an article has two of their members as different people. */
  unite(groups: readonly PersonGroup[]): void {
    const now = [...new Set(groups.map((group) => this.now(group)))];
    if (now.length < 2) return;
    const members = now.flatMap((group) => group.members);
    const ids = new Set(members.map(({ id }) => id));
    for (const id of ids) for (const other of this.apart.get(id) ?? []) if (ids.has(other)) return;
    const united: PersonGroup = {
      members,
      names: now.flatMap(({ names }) => names),
      offices: new Set(now.flatMap(({ offices }) => [...offices])),
      titles: new Set(now.flatMap(({ titles }) => [...titles])),
      countries: new Set(now.flatMap(({ countries }) => [...countries])),
      isLeader: now.some(({ isLeader }) => isLeader),
    };
    for (const id of ids) this.groupOf.set(id, united);
  }
}

function firstId({ members }: PersonGroup): string {
  return members.reduce((least, { id }) => (id < least ? id : least), members[0]?.id ?? "");
}

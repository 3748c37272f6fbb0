import type { Office } from "../leader/office.type";
import type { ActorNode } from "./article-records";
import { officeKey } from "./keys";

/** An office with what tells how late a leader held it: the day of the latest article that names it, and its place there. */
interface DatedOffice {
  readonly office: Office;
  readonly day: string;
  readonly place: number;
}

/** When each leader's offices were last named, which decides their order. */
export type OfficeDates = Map<string, readonly DatedOffice[]>;

/**
 * One actor out of what two articles say of it: all aliases, in alphabetical order, all offices,
 * latest first, and of everything else what was said first.
 */
export function mergeActor(
  known: ActorNode | undefined,
  news: ActorNode,
  day: string,
  dates: OfficeDates,
): ActorNode {
  const { name } = known ?? news;
  const aliases = mergeAliases(known, news, name);
  if (news.__typename === "Leader") {
    const before = known?.__typename === "Leader" ? known : undefined;
    const offices = mergeOffices(dates.get(news.id) ?? [], news.offices, day);
    dates.set(news.id, offices);
    return {
      ...news,
      name,
      aliases,
      givenName: before?.givenName ?? news.givenName,
      familyName: before?.familyName ?? news.familyName,
      offices: offices.map(({ office }) => office),
    };
  }
  if (news.__typename === "Person") {
    const before = known?.__typename === "Person" ? known : undefined;
    return {
      ...news,
      name,
      aliases,
      givenName: before?.givenName ?? news.givenName,
      familyName: before?.familyName ?? news.familyName,
      description: before?.description ?? news.description,
    };
  }
  return { ...news, name, aliases };
}

/** A country's name is the standard one, so that its aliases are all names that articles use; others' leave out the name itself. */
function mergeAliases(known: ActorNode | undefined, news: ActorNode, name: string): string[] {
  const all = [...(known?.aliases ?? []), ...news.aliases];
  const aliases = news.__typename === "Country" ? all : [...all, news.name].filter((alias) => alias !== name);
  return [...new Set(aliases)].sort((a, b) => (a < b ? -1 : 1));
}

function mergeOffices(known: readonly DatedOffice[], news: readonly Office[], day: string): DatedOffice[] {
  const merged = new Map(known.map((dated) => [officeKey(dated.office), dated]));
  news.forEach((office, place) => {
    const before = merged.get(officeKey(office));
    if (!before) merged.set(officeKey(office), { office, day, place });
    else if (day > before.day) merged.set(officeKey(office), { office: before.office, day, place });
  });
  return [...merged.values()].sort((a, b) => (a.day === b.day ? a.place - b.place : a.day < b.day ? 1 : -1));
}

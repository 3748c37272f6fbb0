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
 * latest first, and of everything else what was said first. Where the news adds nothing, as most
 * does, it is the known actor itself.
 */
export function mergeActor(
  known: ActorNode | undefined,
  news: ActorNode,
  day: string,
  dates: OfficeDates,
): ActorNode {
  const isOfFewWords = news.__typename === "Country" || news.__typename === "Organization";
  if (known && isOfFewWords && mergeAliases(known, news, known.name) === known.aliases) return known;
  const merged = merge(known, news, day, dates);
  return known && isSame(known, merged) ? known : merged;
}

function merge(known: ActorNode | undefined, news: ActorNode, day: string, dates: OfficeDates): ActorNode {
  const { name } = known ?? news;
  const aliases = mergeAliases(known, news, name);
  if (news.__typename === "Leader") {
    const before = known?.__typename === "Leader" ? known : undefined;
    const dated = dates.get(news.id) ?? [];
    const offices = mergeOffices(dated, news.offices, day);
    if (offices !== dated) dates.set(news.id, offices);
    return {
      ...news,
      name,
      aliases,
      givenName: before?.givenName ?? news.givenName,
      familyName: before?.familyName ?? news.familyName,
      offices: reuse(
        before?.offices,
        offices.map(({ office }) => office),
      ),
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
function mergeAliases(known: ActorNode | undefined, news: ActorNode, name: string): readonly string[] {
  const added = news.__typename === "Country" ? news.aliases : [...news.aliases, news.name];
  const isNew = (alias: string) =>
    !known?.aliases.includes(alias) && (news.__typename === "Country" || alias !== name);
  const fresh = added.filter(isNew);
  if (known && fresh.length === 0) return known.aliases;
  return [...new Set([...(known?.aliases ?? []), ...fresh])].sort((a, b) => (a < b ? -1 : 1));
}

function mergeOffices(
  known: readonly DatedOffice[],
  news: readonly Office[],
  day: string,
): readonly DatedOffice[] {
  const isKnown = (office: Office) =>
    known.some((dated) => day <= dated.day && isSameOffice(dated.office, office));
  if (news.every(isKnown)) return known;
  const merged = new Map(known.map((dated) => [officeKey(dated.office), dated]));
  news.forEach((office, place) => {
    const before = merged.get(officeKey(office));
    if (!before) merged.set(officeKey(office), { office, day, place });
    else if (day > before.day) merged.set(officeKey(office), { office: before.office, day, place });
  });
  return [...merged.values()].sort((a, b) => (a.day === b.day ? a.place - b.place : a.day < b.day ? 1 : -1));
}

/** Titles in other letters are left to the slower comparison. */
function isSameOffice(one: Office, other: Office): boolean {
  return (
    one.title === other.title &&
    one.countryId === other.countryId &&
    one.organizationId === other.organizationId
  );
}

function reuse<T>(known: readonly T[] | undefined, items: readonly T[]): readonly T[] {
  const isSameList = known?.length === items.length && items.every((item, i) => item === known[i]);
  return known && isSameList ? known : items;
}

function isSame(one: ActorNode, other: ActorNode): boolean {
  return (Object.keys(one) as (keyof ActorNode)[]).every((key) => one[key] === other[key]);
}

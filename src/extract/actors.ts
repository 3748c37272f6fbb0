import type { AnnotatedArticleSource } from "../news/annotated-article";
import { mainCountries, type CountryMention } from "./country-mentions";
import type { Entity, OfficeFound } from "./entities";
import { isNational, isOfPlace, suits } from "./offices";
import { isStateBody } from "./organization-words";
import type { Names } from "./people";
import type { Roster } from "./roster";

type Leader = NonNullable<AnnotatedArticleSource["leaders"]>[number];
type Person = NonNullable<AnnotatedArticleSource["people"]>[number];

/** The leaders and the other people of an article: who holds an office, speaks, or is named more than once. */
export function actorsOf(
  roster: Roster,
  names: Names,
  nations: readonly CountryMention[],
): { leaders: Leader[]; people: Person[] } {
  const main = mainCountries(nations, roster.text);
  const leaders: Leader[] = [];
  const people: Person[] = [];
  for (const entity of names.entities) {
    if (entity.kind !== "person" || roster.bearerOf(entity) !== entity) continue;
    const offices = officesOf(entity);
    const matters = roster.isReferredTo(entity) || (entity.mentions > 1 && entity.name.includes(" "));
    const id = offices.length > 0 || matters ? roster.ref(entity) : null;
    if (id === null) continue;
    const person = { id, name: entity.name, aliases: roster.aliasesOf(entity), ...nameParts(entity.name) };
    const description = entity.description === null ? {} : { description: roster.words(entity.description) };
    if (offices.length === 0) people.push({ ...person, ...description });
    else
      leaders.push({ ...person, offices: offices.map((office) => officeRecord(roster, id, office, main)) });
  }
  return { leaders, people };
}

/** The offices of a person, each once. */
function officesOf(entity: Entity): OfficeFound[] {
  const offices = new Map<string, OfficeFound>();
  for (const office of entity.offices) {
    const key = office.title
      .toLowerCase()
      .replaceAll("-", " ")
      .replace(/\bchair(?:wo)?man|chairperson/, "chair");
    const known = offices.get(key);
    if (
      known === undefined ||
      (known.country === null && known.of === null && (office.country !== null || office.of !== null))
    )
      offices.set(key, office);
  }
  const all = [...offices.values()];
  const shorter = (title: string) =>
    all.some((other) => {
      const rest = other.title.toLowerCase();
      return (
        (rest.endsWith(` ${title}`) &&
          !/\b(?:vice|deputy|prime|assistant|foreign|first|under)\b/.test(rest.slice(0, -title.length))) ||
        rest.startsWith(`${title} of `)
      );
    });
  return all.filter(({ title }) => !shorter(title.toLowerCase()));
}

function officeRecord(
  roster: Roster,
  holder: string,
  { title, country, of, isOrganization, isOfPart, evidence }: OfficeFound,
  main: readonly [string, number][],
): Leader["offices"][number] {
  const words = of === null ? "" : roster.words(of);
  // Parliaments and courts of a country count as the country.
  const body = isOrganization && !isStateBody(words) ? words : null;
  const isFederal = /\bjudge\b/i.test(title) && /\b[Ff]ederal\b/.test(roster.text);
  const isOfCountry =
    !isOfPart &&
    (country !== null || !isOrganization || isStateBody(words)) &&
    ((isNational(title, country !== null) && !isOfPlace(title, words)) || (isFederal && !isOrganization));
  const whose = isOfCountry ? (country ?? nationOf(title) ?? countryFor(title, main)) : null;
  return {
    id: roster.id(`${holder} ${title}`, "office"),
    evidence: [roster.selector(evidence)],
    status: "STATED",
    title,
    country: roster.country(whose),
    organization: body === null || whose !== null ? null : roster.organization(body),
  };
}

/** The one country that has an office of this name. */
function nationOf(title: string): string | null {
  return /^(?:taoiseach|tánaiste|td)$/i.test(title) ? "IE" : null;
}

/** The country of an office that the text leaves out: the one that the article is about, if one is. */
function countryFor(title: string, main: readonly [string, number][]): string | null {
  const [first, second] = main.filter(([code]) => suits(title, code));
  return first === undefined || (second !== undefined && second[1] > first[1] * 0.9) ? null : first[0];
}

function nameParts(name: string): { givenName?: string; familyName?: string } {
  const words = name.split(" ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined
    ? {}
    : { givenName: words.slice(0, -1).join(" "), familyName: last };
}

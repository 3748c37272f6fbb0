import type { AnnotatedArticleSource } from "../news/annotated-article";
import { mainCountries, type CountryMention } from "./country-mentions";
import type { Entity, OfficeFound } from "./entities";
import { officeGround } from "./grounds";
import { isNational, isOfPart, suits } from "./offices";
import type { Names } from "./people";
import { isOrganizationName } from "./person-nouns";
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
    else {
      // “President Trump”, once in an article on Greece, is not of Greece.
      const supposed = entity.mentions > 1 || entity.name.includes(" ") ? main : [];
      leaders.push({
        ...person,
        offices: offices.map((office) => officeRecord(roster, id, office, supposed)),
      });
    }
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
  { title, country, of, evidence }: OfficeFound,
  main: readonly [string, number][],
): Leader["offices"][number] {
  // Parliaments and courts of a country count as the country.
  const ofState = of !== null && OF_STATE.test(roster.words(of));
  const organization = of === null || ofState ? null : roster.organization(roster.words(of));
  const federal = /\bjudge\b/i.test(title) && /\b[Ff]ederal\b/.test(roster.text);
  const ofOther = of !== null && !ofState && (organization !== null || isOrganizationName(roster.words(of)));
  const national =
    (isNational(title, country !== null) &&
      (country !== null || !ofOther) &&
      !(of !== null && isOfPart(title, roster.words(of)))) ||
    (federal && organization === null);
  const whose = country ?? (organization === null && national ? countryFor(title, main) : null);
  const id = roster.id(`${holder} ${title}`, "office");
  const countryOf = national ? roster.country(whose) : null;
  return {
    id,
    evidence: [roster.selector(evidence)],
    status: "STATED",
    confidence: roster.confidence(id, "leaders", officeGround(country, countryOf, organization)),
    title,
    country: countryOf,
    organization,
  };
}

/** The country of an office that the text leaves out: the one that the article is about, if one is. */
function countryFor(title: string, main: readonly [string, number][]): string | null {
  const [first, second] = main.filter(([code]) => suits(title, code));
  return first === undefined || (second !== undefined && second[1] > first[1] * 0.9) ? null : first[0];
}

const OF_STATE =
  /^(?:the )?(?:[A-Z]\w+ ){0,2}(?:Supreme Court|Senate|House|House of \w+|Congress|Parliament|Knesset|Duma|Bundestag)$/;

function nameParts(name: string): { givenName?: string; familyName?: string } {
  const words = name.split(" ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined
    ? {}
    : { givenName: words.slice(0, -1).join(" "), familyName: last };
}

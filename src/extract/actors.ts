import type { AnnotatedArticleSource } from "../news/annotated-article";
import type { CountryMention } from "./countries/country-mentions";
import type { OfficeFound } from "./names/entities";
import { Governments } from "./offices/governments";
import { officeGround } from "./grounds";
import { heldOffices } from "./offices/held-offices";
import { countryOfState, isNational, isOfPlace, isSentByPart } from "./offices/national-offices";
import { isStateBody } from "./names/organization-words";
import type { Names } from "./names/people";
import type { Roster } from "./roster";

type Leader = NonNullable<AnnotatedArticleSource["leaders"]>[number];
type Person = NonNullable<AnnotatedArticleSource["people"]>[number];

/** The leaders and the other people of an article: who holds an office, speaks, or is named more than once. */
export function actorsOf(
  roster: Roster,
  names: Names,
  nations: readonly CountryMention[],
): { leaders: Leader[]; people: Person[] } {
  const governments = new Governments(roster.text, names.entities, nations);
  const leaders: Leader[] = [];
  const people: Person[] = [];
  for (const entity of names.entities) {
    if (entity.kind !== "person" || roster.bearerOf(entity) !== entity) continue;
    const offices = heldOffices(entity.offices);
    const matters = roster.isReferredTo(entity) || (entity.mentions > 1 && entity.name.includes(" "));
    const id = offices.length > 0 || matters ? roster.ref(entity) : null;
    if (id === null) continue;
    const person = { id, name: entity.name, aliases: roster.aliasesOf(entity), ...nameParts(entity.name) };
    const description = entity.description === null ? {} : { description: roster.words(entity.description) };
    if (offices.length === 0) people.push({ ...person, ...description });
    else {
      // “President Trump”, once in an article on Greece, is not of Greece.
      const isKnown = entity.mentions > 1 || entity.name.includes(" ");
      leaders.push({
        ...person,
        offices: offices.map((office) =>
          officeRecord(roster, id, ofTerritory(office, governments), () =>
            governments.of(office, entity, isKnown),
          ),
        ),
      });
    }
  }
  return { leaders, people };
}

/** “Governor Roe” in an article on Puerto Rico: the governor of that. */
function ofTerritory(office: OfficeFound, governments: Governments): OfficeFound {
  const { title, country, of, isOrganization, isOfPart } = office;
  const isOpen = country === null && of === null && !isOrganization && !isOfPart;
  return isOpen && /^(?:(?:lieutenant|deputy) )?governor$/i.test(title)
    ? { ...office, country: governments.territory() }
    : office;
}

function officeRecord(
  roster: Roster,
  holder: string,
  { title, country, of, isOrganization, isOfPart, isOfNation, evidence }: OfficeFound,
  supposed: () => string | null,
): Leader["offices"][number] {
  const words = of === null ? "" : roster.words(of);
  // Parliaments and courts of a country count as the country; “Congress president” leads India's party.
  const isOfState = isStateBody(words) && words !== "Congress";
  const body = isOrganization && !isOfState ? words : null;
  const isFederal = /\bjudge\b/i.test(title) && /\b[Ff]ederal\b/.test(roster.text);
  // “committee chairman Jane Roe”, where the text speaks of a committee of the House.
  const isOfChamber =
    /^committee chair\w*$/i.test(title) &&
    /\b(?:House|Senate|Commons) (?:\p{Lu}\p{L}+ )*Committee\b/u.test(roster.text);
  const isOfCountry =
    !isOfPart &&
    (country !== null || isOfNation || !isOrganization || isOfState) &&
    ((isNational(title, isOfNation ? (country ?? "") : country) && !isOfPlace(title, words)) ||
      (isFederal && !isOrganization) ||
      isOfChamber);
  const sender = isSentByPart(title) ? countryOfState(words) : null;
  const whose = isOfCountry ? (country ?? sender ?? supposed()) : null;
  const countryOf = roster.country(whose);
  const organization = body === null || whose !== null ? null : roster.organization(body);
  const id = roster.id(`${holder} ${title}`, "office");
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

function nameParts(name: string): { givenName?: string; familyName?: string } {
  const words = name.split(" ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined
    ? {}
    : { givenName: words.slice(0, -1).join(" "), familyName: last };
}

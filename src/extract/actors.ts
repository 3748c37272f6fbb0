import type { Range } from "../fact/span.type";
import type { AnnotatedArticleSource } from "../news/annotated-article";
import { mainCountries, type CountryMention } from "./country-mentions";
import type { OfficeFound } from "./entities";
import { officeGround } from "./grounds";
import { heldOffices } from "./held-offices";
import { countryOfState, isNational, isOfPlace, isSentByPart, suits } from "./national-offices";
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
  const abroad: Abroad = {
    main: mainCountries(nations, roster.text),
    nations,
    text: roster.text,
    governed: governedIn(names),
  };
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
      const supposed = ({ isOfNation }: OfficeFound) =>
        isKnown || isOfNation ? abroad : { ...abroad, main: [] };
      leaders.push({
        ...person,
        offices: offices.map((office) => officeRecord(roster, id, office, supposed(office))),
      });
    }
  }
  return { leaders, people };
}

function officeRecord(
  roster: Roster,
  holder: string,
  { title, country, of, isOrganization, isOfPart, isOfNation, evidence }: OfficeFound,
  abroad: Abroad,
): Leader["offices"][number] {
  const words = of === null ? "" : roster.words(of);
  // Parliaments and courts of a country count as the country.
  const body = isOrganization && !isStateBody(words) ? words : null;
  const isFederal = /\bjudge\b/i.test(title) && /\b[Ff]ederal\b/.test(roster.text);
  const isOfCountry =
    !isOfPart &&
    (country !== null || isOfNation || !isOrganization || isStateBody(words)) &&
    ((isNational(title, isOfNation ? (country ?? "") : country) && !isOfPlace(title, words)) ||
      (isFederal && !isOrganization));
  const sender = isSentByPart(title) ? countryOfState(words) : null;
  const whose = isOfCountry
    ? (country ?? nationOf(title) ?? sender ?? countryFor(title, evidence, abroad))
    : null;
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

/** The one country that has an office of this name. */
function nationOf(title: string): string | null {
  return /^(?:taoiseach|tánaiste|td)$/i.test(title) ? "IE" : null;
}

/** What tells whose an office is that stands without a country. */
interface Abroad {
  /** The countries that the article is about, the first most. */
  readonly main: readonly [string, number][];
  readonly nations: readonly CountryMention[];
  readonly text: string;
  /** Countries that the text gives a prime minister or chancellor. */
  readonly governed: ReadonlySet<string>;
}

function governedIn({ entities }: Names): ReadonlySet<string> {
  return new Set(
    entities.flatMap(({ offices }) =>
      offices.flatMap(({ title, country }) =>
        country !== null && /\b(?:prime minister|chancellor|premier|taoiseach)\b/i.test(title) ? country : [],
      ),
    ),
  );
}

/** Offices that hardly any other parliament has under these names in the news. */
const CONGRESS = /^(?:senator|sen\.?|representative|rep\.?|congress\w+)$/i;

/** Countries whose president the news seldom names. */
const CEREMONIAL = /^(?:DE|IT|GR|IL|IN|IE|AT|PT|FI|CH|EE|LV|HU|CZ|SK|SI|HR|BG|MT|IS|SG|BD|NP|PK|ET|IQ|LB)$/;

/** The country of an office that the text leaves out: the one that the article is about, or else the one named nearest. */
function countryFor(
  title: string,
  { start, end }: Range,
  { main, nations, text, governed }: Abroad,
): string | null {
  const isPresident = /\bpresident\b/i.test(title) && !/\bvice\b/i.test(title);
  const [first, second] = main
    .filter(([code]) => suits(title, code))
    .map(([code, count]): [string, number] => [
      code,
      isPresident && CEREMONIAL.test(code) && governed.has(code)
        ? count / 20
        : code === "US" && CONGRESS.test(title)
          ? count * 3
          : count,
    ])
    .sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  if (second === undefined || second[1] <= first[1] * 0.9) return first[0];
  const near = nations
    .filter(
      (nation) =>
        suits(title, nation.code) &&
        Math.abs(nation.start - start) < NEAR &&
        !text.slice(Math.min(nation.start, start), Math.max(nation.end, end)).includes("\n"),
    )
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return near[0]?.code ?? null;
}

/** How many characters a country may stand from an office to be taken for its own. */
const NEAR = 200;

function nameParts(name: string): { givenName?: string; familyName?: string } {
  const words = name.split(" ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined
    ? {}
    : { givenName: words.slice(0, -1).join(" "), familyName: last };
}

import { fold } from "../actor/name";
import { countryCodeProblem } from "../country/countries";
import { BadUserInputError } from "../errors";
import { EdtfError, matches, parseEdtf } from "../fact/edtf";
import { countryId } from "../node/node-id";
import { countryIdOfCode } from "./keys";
import type { ListName, Selections } from "./news.repository";
import type { Condition } from "./table";
import type { Tables } from "./tables";

type Values = readonly string[] | string | null | undefined;

/** Everything that a filter of some list can hold. */
interface AnyFilter {
  readonly text?: string | null;
  readonly name?: string | null;
  readonly office?: string | null;
  readonly language?: string | null;
  readonly program?: string | null;
  readonly destination?: string | null;
  readonly kind?: string | null;
  readonly voice?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly domains?: readonly string[] | null;
  readonly statuses?: readonly string[] | null;
  readonly countries?: readonly string[] | null;
  readonly leaders?: readonly string[] | null;
  readonly speakers?: readonly string[] | null;
  readonly parties?: readonly string[] | null;
  readonly partners?: readonly string[] | null;
  readonly givers?: readonly string[] | null;
  readonly recipients?: readonly string[] | null;
  readonly during?: string | null;
  readonly dateMatch?: "CERTAIN" | "POSSIBLE";
}

/**
 * Turns a selection into conditions on the keys of its table. Throws BadUserInputError for an
 * unknown country code, and for a date that does not parse.
 */
export function conditionsOf<N extends ListName>(tables: Tables, selection: Selections[N]): Condition[] {
  const filter: AnyFilter = ("filter" in selection ? selection.filter : null) ?? {};
  const actors = (names: Values) => asList(names)?.flatMap((name) => actorsNamed(tables, name));
  const conditions: readonly (readonly [key: string, anyOf: readonly string[] | undefined])[] = [
    ["of", asList(selection.of)],
    ["name", asList(filter.name)?.map(fold)],
    ["office", asList(filter.office)?.map(fold)],
    ["language", asList(filter.language)?.map((tag) => tag.toLowerCase())],
    ["program", asList(filter.program)?.map(fold)],
    ["destination", asList(filter.destination)?.map(fold)],
    ["kind", asList(filter.kind ?? filter.kinds)],
    ["voice", asList(filter.voice)],
    ["domain", asList(filter.domains)],
    ["status", asList(filter.statuses)],
    ["country", asList(filter.countries)?.map(countryIdOf)],
    ["leader", actors(filter.leaders)],
    ["of", actors(filter.speakers)],
    ["party", actors(filter.parties)],
    ["partner", actors(filter.partners)],
    ["giver", actors(filter.givers)],
    ["recipient", actors(filter.recipients)],
  ];
  return [
    ...conditions.flatMap(([key, anyOf]) => (anyOf === undefined ? [] : [{ key, anyOf }])),
    ...duringCondition(filter),
    ...(filter.text == null ? [] : [{ text: filter.text }]),
  ];
}

function asList(values: Values): readonly string[] | undefined {
  if (values == null) return undefined;
  return typeof values === "string" ? [values] : values;
}

function countryIdOf(code: string): string {
  const problem = countryCodeProblem(code);
  if (problem !== undefined) throw new BadUserInputError(`${problem}.`);
  return countryId(code);
}

function actorsNamed(tables: Tables, name: string): string[] {
  const folded = fold(name);
  const named = [tables.Leader, tables.Person, tables.Organization, tables.Country].flatMap((table) =>
    table.having("name", folded).map(({ id }) => id),
  );
  const country = countryIdOfCode(name);
  return country === undefined ? named : [...named, country];
}

/** Of the dates (EDTF expressions), those that lie in the asked range. */
function duringCondition({ during, dateMatch = "POSSIBLE" }: AnyFilter): Condition[] {
  if (during == null) return [];
  const asked = daysOf(during);
  const values = (date: string) => matches(parseEdtf(date), asked, dateMatch);
  return [{ key: "date", name: `${dateMatch} ${during}`, values }];
}

function daysOf(during: string) {
  try {
    return parseEdtf(during);
  } catch (error) {
    if (error instanceof EdtfError) throw new BadUserInputError(`\`during\`: ${error.message}.`);
    throw error;
  }
}

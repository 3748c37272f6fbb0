import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function parse(value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError('An EDTF expression is a string, such as "XXXX-04-11".');
}

/**
 * Takes any string: whether it is an expression is decided where it is used, so that the error
 * names the field (a scalar's own error has no path).
 */
export const EDTF = new GraphQLScalarType<string, string>({
  name: "EDTF",
  description:
    "A date in the Extended Date/Time Format (ISO 8601-2, level 1, and an unspecified year before a given month): 2026, 2024-04, XXXX-04-11 (April 11 of a year not given), 197X/198X (the 1970s and 1980s).",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});

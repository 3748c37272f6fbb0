import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function parse(value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError('A country code is a string of two capital letters, such as "JP".');
}

/**
 * Takes any string: whether the code exists is decided where it is used, so that the error names
 * the field (a scalar's own error has no path).
 */
export const CountryCode = new GraphQLScalarType<string, string>({
  name: "CountryCode",
  description: "A country's code of two capital letters, such as JP (ISO 3166-1 alpha-2).",
  specifiedByURL: "https://www.iso.org/iso-3166-country-codes.html",
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});

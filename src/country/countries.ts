import countries from "world-countries";

const nameByCode = new Map(
  countries
    .filter(({ status }) => status === "officially-assigned")
    .map(({ cca2, name }) => [cca2, name.common]),
);

/** The English short name of a country by its ISO 3166-1 alpha-2 code; undefined where the code is not assigned. */
export function countryName(code: string): string | undefined {
  return nameByCode.get(code);
}

/** Says of a string why it is no country code, and what would be right. */
export function countryCodeProblem(code: string): string | undefined {
  if (nameByCode.has(code)) return undefined;
  const capitals = code.toUpperCase();
  const hint = nameByCode.has(capitals) ? `write ${capitals}` : "write two capital letters, such as JP";
  return `“${code}” is not an ISO 3166-1 alpha-2 country code: ${hint}`;
}

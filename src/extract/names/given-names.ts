import known from "./names-by-gender.json";

/** Given names that are common in news in English, a line for each letter, by the pronoun that they take. */
const MALE = wordsOf(known.male);
const FEMALE = wordsOf(known.female);
const EITHER = wordsOf(known.either);

export type Gender = "m" | "f" | "?";

export function genderOf(name: string): Gender {
  const givenName = withoutAccents(name);
  if (EITHER.has(givenName)) return "?";
  return MALE.has(givenName) ? "m" : FEMALE.has(givenName) ? "f" : "?";
}

/** Íngrid is Ingrid. A list that holds the accented form alone is asked for it first. */
function withoutAccents(name: string): string {
  const isKnown = MALE.has(name) || FEMALE.has(name) || EITHER.has(name);
  return isKnown || !/[^\x20-\x7e]/.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
}

export function isGivenName(name: string): boolean {
  const word = withoutAccents(name);
  return MALE.has(word) || FEMALE.has(word) || EITHER.has(word);
}

function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

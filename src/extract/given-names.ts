import known from "./names-by-gender.json";

/** Given names that are common in news in English, a line for each letter, by the pronoun that they take. */
const MALE = wordsOf(known.male);
const FEMALE = wordsOf(known.female);
const EITHER = wordsOf(known.either);

export type Gender = "m" | "f" | "?";

export function genderOf(givenName: string): Gender {
  if (EITHER.has(givenName)) return "?";
  return MALE.has(givenName) ? "m" : FEMALE.has(givenName) ? "f" : "?";
}

export function isGivenName(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word) || EITHER.has(word);
}

function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

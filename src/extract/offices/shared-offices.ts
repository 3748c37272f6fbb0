import type { OfficePhrase } from "./office-phrases";
import { isOrganizationHead } from "../names/organization-words";

/** Several offices of one person share what only the first or the last is of: “president and CEO of Apple”. */
export function sharedOffices(found: readonly OfficePhrase[]): OfficePhrase[] {
  const source = found.find(({ country, of }) => country !== null || of !== null);
  return found.map((phrase) => {
    if (source === undefined || phrase.country !== null || phrase.of !== null || phrase.isOfPart)
      return phrase;
    const ofBody =
      source.isOrganization &&
      (isOrganizationHead(phrase.head, phrase.title ?? "") ||
        /^(?:president|leader|head|chief)$/.test(phrase.head));
    if (source.of !== null) return ofBody ? { ...phrase, of: source.of, isOrganization: true } : phrase;
    return { ...phrase, country: source.country };
  });
}

import { officeEnding, officePhrasesOf, type OfficePhrase } from "./office-phrases";
import type { Unit } from "../text/reading";

/*
 * Offices that are told before a name without standing beside it.
 */

/** “a group whose chairman is the financier Jane Roe”, “Its leader was then Jane Roe”: the office that is said to be a name's. */
export function subjectOf(unit: Unit, from: number): OfficePhrase | undefined {
  const { items } = unit;
  let at = from - 1;
  while (at > from - 6 && /^(?:NOUN|ADJ|DET|ADV)$/.test(items[at]?.pos ?? "")) at--;
  if (!/^(?:is|was|are|were|remains|became)$/.test(items[at]?.lower ?? "")) return undefined;
  const phrase =
    officeEnding(unit, at) ?? (items[at - 1]?.pos === "ADV" ? officeEnding(unit, at - 1) : undefined);
  if (phrase === undefined || phrase.isPlural || !phrase.isDetermined) return undefined;
  // “Jane Roe, whose mayor is”, “of the mayor is”: the office must be the subject.
  const before = items[phrase.from - 1];
  const isSubject =
    before === undefined ||
    /^[,.;:—–-]$/.test(before.text) ||
    /^(?:whose|and|while|because|that)$/.test(before.lower) ||
    /^(?:whose|its|their)$/.test(items[phrase.from]?.lower ?? "");
  return isSubject ? phrase : undefined;
}

/** “MPs including Jane Roe”, “MPs from Ulster, among them Jane Roe”, “MPs attacked it, with Jane Roe calling it”: the office of those of whom a name is one. */
export function includedIn(unit: Unit, from: number, to: number): OfficePhrase | undefined {
  const { items } = unit;
  const lower = (at: number) => items[at]?.lower ?? "";
  const isOneOf =
    lower(from - 1) === "including" || (lower(from - 1) === "them" && lower(from - 2) === "among");
  const end = isOneOf ? (lower(from - 1) === "including" ? from - 1 : from - 2) : from - 2;
  const acts = (at: number) =>
    lower(at).endsWith("ing") || (lower(at) === "of" && lower(at + 2).endsWith("ing"));
  if (!isOneOf && !(lower(from - 1) === "with" && items[end]?.text === "," && acts(to))) return undefined;
  const phrase = [...officePhrasesOf(unit).to.values()].findLast(
    (office) => office.to <= end && office.isPlural,
  );
  if (phrase === undefined) return undefined;
  // Who acts is the subject; else nothing happens between the two.
  return (
    isOneOf
      ? items
          .slice(phrase.to, items[end - 1]?.text === "," ? end - 1 : end)
          .every(({ pos, text }) => text !== "," && !/^(?:VERB|AUX|QUOTE)$/.test(pos))
      : phrase.from < 2
  )
    ? phrase
    : undefined;
}

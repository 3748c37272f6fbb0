import { wordsOf, type Candidate } from "./candidates";
import { areLetters } from "./honours";
import { cueOf } from "../quotes/cues";
import type { EntityKind } from "./entities";
import { isGivenName } from "./given-names";
import { isTitledName } from "../offices/office-links";
import type { Item } from "../text/reading";
import { FAMILY_NAMES, ORG_NOUNS, ORG_WORDS, PLACE_WORDS } from "./person-nouns";

/** What kind of thing each name is of, by all places where it stands. */
export function kindsOf(candidates: readonly Candidate[]): Map<string, EntityKind> {
  const scores = new Map<string, number>();
  const alone = new Set(candidates.filter((candidate) => wordsOf(candidate) === 1).map(({ text }) => text));
  for (const candidate of candidates) {
    scores.set(candidate.text, (scores.get(candidate.text) ?? 0) + personScore(candidate, alone));
  }
  const titled = new Set(
    candidates
      .filter(({ chunk, nameFrom, to }) => isTitledName(chunk.unit, nameFrom, to))
      .map(({ text }) => text),
  );
  const kinds = new Map<string, EntityKind>();
  for (const { text } of candidates) {
    const words = text.split(" ");
    const isOrg =
      words.some((word) => ORG_WORDS.has(word.toLowerCase())) || /^\p{Lu}[\p{Lu}&.-]{1,6}$/u.test(text);
    const last = words.at(-1)?.toLowerCase() ?? "";
    // “Park Won-soon” is no park.
    const isPlace =
      words.some((word, i) => PLACE_WORDS.has(word.toLowerCase()) && (i > 0 || words.length === 1)) ||
      /^(?:Lake|Mount|Cape|Fort|Port|Gulf|Hurricane|Typhoon|Cyclone|Saint|Hotel|Hotels?)$/.test(
        words[0] ?? "",
      );
    const score = scores.get(text) ?? 0;
    const isThing =
      !/(?:^| )Un$/.test(text) && (ORG_WORDS.has(last) || PLACE_WORDS.has(last)) && !FAMILY_NAMES.has(last);
    const isPerson = isThing
      ? false
      : isOrg || isPlace
        ? titled.has(text) || (score >= 4 && (isGivenName(words[0] ?? "") || score >= 7))
        : score >= (words.length > 1 ? 2 : 3);
    kinds.set(
      text,
      isPerson
        ? "person"
        : isOrg
          ? "organization"
          : isPlace || score < 0
            ? "place"
            : words.length > 1
              ? "organization"
              : "place",
    );
  }
  return kinds;
}

/** How much one place speaks for a person, or against it. */
function personScore(
  { chunk, nameFrom, to, descriptions, offices, text, isAged }: Candidate,
  alone: ReadonlySet<string>,
): number {
  const { items } = chunk.unit;
  const words = text.split(" ");
  let score = 0;
  if (words.length > 1 && isGivenName(words[0] ?? "")) score += 3;
  if (/^\p{Lu}\.$/u.test(words[0] ?? "") || /^\p{Lu}\.$/u.test(words[1] ?? "")) score += 2;
  const told = [...descriptions, ...offices];
  if (told.length > 0) score += told.some(({ end }) => end <= (items[nameFrom]?.start ?? 0)) ? 3 : 2;
  if (isAged) score += 3;
  // “Durham Hall QC”
  if (areLetters(items[to])) score += 4;
  const last = words.at(-1) ?? "";
  const isPartisan =
    /^(?:Liberals?|Labou?r|Conservatives?|Republicans?|Democrats?|Democratic|Greens?|Nationals?|Socialists?)$/.test(
      last,
    );
  if (
    words.length > 1 &&
    words.length < 5 &&
    alone.has(last) &&
    !isPartisan &&
    !ORG_WORDS.has(last.toLowerCase())
  )
    score += 2;
  const next = items[to];
  const second = items[to + 1];
  if (next?.lower === "who" || (next?.text === "," && second?.lower === "who")) score += 2;
  if (
    next !== undefined &&
    next.pos !== "QUOTE" &&
    cueOf(next.lower)?.plain &&
    /ed$|said|told|wrote|says/.test(next.lower)
  )
    score += 1;
  const says = (at: number) => items[at]?.pos !== "QUOTE" && cueOf(items[at]?.lower ?? "")?.plain === true;
  const opening = items[nameFrom - 1]?.text === "," && next?.text === "," && says(to + 1);
  // “The utility, Island Electric, said”
  if (opening && words.length > 1 && words.length < 5) score += isOfFirm(items, nameFrom - 2) ? 0 : 3;
  else if (
    words.length > 1 &&
    words.length < 4 &&
    says(to) &&
    nameFrom === chunk.from &&
    items[nameFrom - 1]?.lower !== "the"
  )
    // Who has the shape of a name and tells something is likelier a person than not.
    score += words.every((word) => /^\p{Lu}\p{Ll}+(?:['’-]\p{L}+)?$/u.test(word)) ? 2 : 1;
  // “…” — Aparna Garg, railway manager
  const isSigned = nameFrom === 1 && /^[—–-]$/.test(items[0]?.text ?? "") && words.length > 1;
  if (isSigned && (next === undefined || next.text === ",")) score += 3;
  // ((Akram Pasha)) labels an answer of an interview.
  const isLabel =
    /^\($/.test(items[nameFrom - 1]?.text ?? "") && items[nameFrom - 2]?.text === "(" && next?.text === ")";
  if (isLabel && words.length > 1) score += 4;
  const before = items[nameFrom - 1]?.lower ?? "";
  if (
    /^(?:in|at|near|from|to|into|across|outside|inside|throughout|around)$/.test(before) &&
    nameFrom === chunk.from
  )
    score -= 2;
  if (before === "the" && nameFrom === chunk.from) score -= 3;
  if (/^(?:said|added|asked|wrote)$/.test(before)) score += 2;
  return score;
}

/** Whether a noun phrase that ends at an item is for an organization: “the utility”, but not “the head of the agency”. */
function isOfFirm(items: readonly Item[], noun: number): boolean {
  if (!ORG_NOUNS.has(items[noun]?.lower ?? "")) return false;
  let from = noun;
  while (/^(?:NOUN|ADJ|PROPN|PART)$/.test(items[from - 1]?.pos ?? "")) from--;
  if (/^(?:DET|PRON)$/.test(items[from - 1]?.pos ?? "")) from--;
  return items[from - 1]?.pos !== "ADP";
}

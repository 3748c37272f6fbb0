import type { MissionContext, MissionMention } from "./mission-mentions";
import { SPACE_PLACE } from "./mission-words";
import type { Unit } from "../text/reading";
import { within } from "../text/within";

const GOES =
  "(?:to|on|onto|around|at|for|towards?|past|surface of|by|near|in|into|from|orbit(?:s|ed|ing)?|reach(?:es|ed|ing)?|study(?:ing)?|explor(?:e|es|ed|ing)|circl(?:es|ed|ing)|visit(?:s|ed|ing)?)";
const DESTINATION = new RegExp(`\\b${GOES} (?:the |an? |its |orbit around (?:the )?)?(?:\\p{Ll}+ )?(?<place>${SPACE_PLACE})(?![\\p{L}\\d])`, "gu"); // prettier-ignore
const PLACE_ORBIT = /\b(?<place>Mars|Venus|Jupiter|Saturn|Mercury|[Ll]unar)(?= orbit\b)/gu;
const WORD_FOR_MOON = /\b(?:moon|lunar)\b/i;

/** Bodies that are named by a common noun alone; a name beside them tells more. */
const GENERIC = /^(?:[Aa]steroid|[Cc]omet|[Ss]un|[Ss]pace [Ss]tation)$/;
const STATION = /\b(?:International Space Station|ISS|(?:Tiangong |Mir )?[Ss]pace [Ss]tation)\b/;
const PLACE_NAME = /\b(?:Mars|Venus|Jupiter|Saturn|Mercury|Pluto|Titan|Europa)\b/;
const WATERS =
  /\b(?:in|off|to|around|of|across|up|on) (?:the )?(?<place>(?:(?:Gulf|Strait|Horn|Bay|Sea) of \p{Lu}\p{L}+|(?:Mediterranean|Red|Black|Aegean|Caspian|South China|Arabian) Sea|Mediterranean|Sahel|(?:Indian|Pacific|Atlantic|Southern|Arctic) Ocean|Antarctica|Arctic|North Pole|South Pole|Mount \p{Lu}\p{L}+|Everest))\b/u;

/** Where a mission goes, in the text's words, and the sentence that tells. */
export interface DestinationTold {
  readonly words: string;
  readonly unit: Unit;
}

/** Where a mission goes: the body or station that it flies to, or the place it works in; null where its sentences name none. */
export function destinationOf(
  context: MissionContext,
  sentences: readonly Unit[],
  main: MissionMention,
  mentions: readonly MissionMention[],
): DestinationTold | null {
  return mentions.some(({ trade }) => trade === "space")
    ? bodyOf(context, sentences, mentions)
    : placeOf(context, sentences, [main, ...mentions]);
}

/** The country or region behind the noun, else one that its sentence says something takes place in. */
function placeOf(
  { text, nations }: MissionContext,
  sentences: readonly Unit[],
  mentions: readonly MissionMention[],
): DestinationTold | null {
  for (const { where, unit } of mentions) if (where !== null) return { words: where, unit };
  for (const { modifiers, unit } of mentions) {
    const place = within(nations, { start: modifiers.end, end: Math.min(unit.end, modifiers.end + 80) }).find(
      ({ kind, start }) => kind !== "adjective" && PLACED.test(text.slice(modifiers.end, start)),
    );
    if (place !== undefined) return { words: text.slice(place.start, place.end), unit };
  }
  for (const unit of sentences) {
    const waters = WATERS.exec(text.slice(unit.start, unit.end))?.groups?.place;
    if (waters !== undefined) return { words: waters, unit };
  }
  const [main] = mentions;
  if (main === undefined) return null;
  const near = within(nations, main.unit).find(
    ({ kind, start }) => kind === "name" && /\bin (?:the )?$/.test(text.slice(main.unit.start, start)),
  );
  return near === undefined ? null : { words: text.slice(near.start, near.end), unit: main.unit };
}

const PLACED = /\b(?:in|to|for|off|of|at) (?:the )?(?:\p{Ll}+ )?$/u;

/** The body or station: in its name, else one that its sentences say it goes to, named ones first. */
function bodyOf(
  { text }: MissionContext,
  sentences: readonly Unit[],
  mentions: readonly MissionMention[],
): DestinationTold | null {
  for (const { name, unit } of mentions) {
    const place = PLACE_NAME.exec(text.slice(name.start, name.end))?.[0];
    if (place !== undefined) return { words: place, unit };
  }
  const reached = sentences.flatMap((unit) => {
    const sentence = text.slice(unit.start, unit.end);
    return [...sentence.matchAll(DESTINATION), ...sentence.matchAll(PLACE_ORBIT)].flatMap((match) => {
      const words = match.groups?.place ?? "";
      const start = unit.start + match.index + match[0].length - words.length;
      // “the crew of Mars Express”: a name of a mission is no place.
      const isName = mentions.some(({ name }) => name.start <= start && start < name.end);
      return isName ? [] : [{ words: words.replace(/^(?:moon|[Ll]unar)$/, "Moon"), unit }];
    });
  });
  const [first] = [...reached.filter(({ words }) => !GENERIC.test(words)), ...reached];
  if (first !== undefined) return first;
  const moon = mentions.find(({ range }) => WORD_FOR_MOON.test(text.slice(range.start, range.end)));
  if (moon !== undefined) return { words: "Moon", unit: moon.unit };
  const station = sentences.flatMap((unit) => {
    const words = STATION.exec(text.slice(unit.start, unit.end))?.[0];
    return words === undefined ? [] : [{ words, unit }];
  });
  return station[0] ?? null;
}

import type { Range } from "../../fact/span.type";

/** What tells of a place where somebody works or lives, or a text appeared, but nothing happens. */
const NO_PLACE =
  /\b(?:published|released|issued|report\w*|stud(?:y|ied)|discussed|appear\w*|works?|working|resides?|lives?|born|average\w*|researchers?|scientists?|officials?)\b[^.;]{0,50}$/;

/** Of the places that a passage names, the first behind “in”, “at” or “near”; null where there is none. */
export function placeIn(text: string, places: readonly Range[], { start }: Range): Range | null {
  const [first] = places
    .filter(
      (place) =>
        /\b(?:in|at|near) (?:the )?$/.test(text.slice(Math.max(start, place.start - 10), place.start)) &&
        // A journal is no place, nor is where somebody works or lives where the thing happens.
        !NO_PLACE.test(text.slice(Math.max(start, place.start - 60), place.start)) &&
        !/^['’]s/.test(text.slice(place.end, place.end + 2)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return first ?? null;
}

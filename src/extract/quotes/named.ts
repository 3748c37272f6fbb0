import { isCue } from "./cue-verbs";
import { isNaming } from "./cues";
import { isPersonNoun } from "../names/person-nouns";
import type { Item } from "../text/reading";

/** Whether the words before a quotation give a thing its name: the film, known as, a process called. */
export function isNamedThere(items: readonly Item[], at: number): boolean {
  // “named “as a joke””: how, and not what.
  if (/^["“'‘](?:as|after|for|because|in) /.test(items[at]?.text ?? "")) return false;
  const verb = items[at - 1]?.pos === "DET" ? at - 2 : at - 1;
  if (/^(?:called|dubbed|termed|labell?ed)$/.test(items[verb]?.lower ?? "")) {
    const before = items[verb - 1];
    if (
      before !== undefined &&
      (before.pos === "NOUN" ||
        (/^(?:is|are|was|were|be|been)$/.test(items[verb - 2]?.lower ?? "") && USUALLY.test(before.lower)) ||
        /^(?:is|are|was|were|be|been|sometimes|often|also|so)$/.test(before.lower)) &&
      !isPersonNoun(before.lower)
    )
      return true;
  }
  if (NAMED_NOUN.test(items[at - 1]?.lower ?? "") && items[at - 1]?.pos !== "VERB") return true;
  for (let i = at - 1; i >= 0 && at - i < 8 && !/^[,;:]$/.test(items[i]?.text ?? ""); i--) {
    // Farther away the verb must have the words for its own: “named the virus that causes it “X””, not “named in what he called “X””.
    if (items[i]?.pos === "QUOTE" || (at - i > 3 && isCue(items, i) !== null)) break;
    const isNear = at - i < 4;
    if (
      (isNaming(items[i]?.lower ?? "") &&
        (isNear || /^(?:named|renamed|entitled|titled)$/.test(items[i]?.lower ?? ""))) ||
      (isNear && /^(?:so-called|aka|entitled)$/.test(items[i]?.lower ?? ""))
    )
      return true;
  }
  return false;
}

/** How a name is used: it was commonly called so. */
const USUALLY =
  /^(?:commonly|usually|generally|popularly|widely|frequently|colloquially|informally|locally|officially|formerly|originally|previously|variously|collectively)$/;

const NAMED_NOUN =
  /^(?:song|songs|album|film|book|movie|single|hit|terms?|words?|phrases?|episode|series|novel|nickname|moniker|show|game|name|titled|slogan|essay|poem|play|musical)$/;

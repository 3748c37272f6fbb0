import { cueOf, type Cue } from "./cues";
import type { Item } from "../text/reading";

/** What somebody uses whose words are quoted. */
const WORDS =
  /^(?:words?|terms?|phrases?|expressions?|hashtags?|slogans?|language|slurs?|epithets?|labels?|name)$/;

/** The verb of speech that an item is, in its sentence; null where it is none, or a noun. */
export function isCue(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item === undefined || item.pos === "QUOTE") return null;
  if (/^puts?$/.test(item.lower) && items[at + 1]?.lower === "it") return { verb: "say", plain: true };
  const cue = cueOf(item.lower);
  if (cue === null) return null;
  const isVerb =
    /^(?:VERB|AUX)$/.test(item.pos) ||
    /^(?:said|told|wrote|says|added|tweeted|posted|quipped|commented|remarked|noted|read|stated)$/.test(
      item.lower,
    );
  const behind = items[at + 1];
  // “went on for years” tells no words, “it goes: …” does.
  if (cue.verb === "go" && behind?.pos !== "QUOTE" && !/^[,:]$/.test(behind?.text ?? "")) return null;
  // “It felt like a “dream team””
  if (/^(?:feel|sound)$/.test(cue.verb) && /^(?:it|this|that)$/.test(items[at - 1]?.lower ?? "")) return null;
  // “using the word “riot””, but not “using her illness as an “excuse””
  if (
    cue.verb === "use" &&
    behind?.pos !== "QUOTE" &&
    !WORDS.test(behind?.lower ?? "") &&
    !WORDS.test(items[at + 2]?.lower ?? "")
  )
    return null;
  if (cue.verb === "qualify" && behind?.lower !== "as") return null;
  if (cue.verb === "plead" && /^(?:guilty|not|no)$/.test(behind?.lower ?? "")) return null;
  // “Trump claims he would”: the tagger has many a verb for a plural.
  const isPresent =
    item.pos === "NOUN" &&
    item.lower.endsWith("s") &&
    items[at - 1]?.pos === "PROPN" &&
    /^(?:DET|PRON|SCONJ)$/.test(behind?.pos ?? "");
  // “has not commented on”
  if (cue.verb === "comment" && /^(?:not|n't|never|to)$/.test(items[at - 1]?.lower ?? "")) return null;
  // “blocked the order, ruling that”
  const isParticiple =
    item.lower.endsWith("ing") &&
    items[at - 1]?.text === "," &&
    (/^(?:that|it|he|she|they|there)$/.test(behind?.lower ?? "") || behind?.pos === "QUOTE");
  // “what the authorities call “riots””
  const isCalled =
    behind?.pos === "QUOTE" &&
    /^(?:call|term|describe|label|dub|deem|consider|see|say)$/.test(item.lower) &&
    items.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === "what");
  // “The article reports “a poll””
  const isTagged =
    behind?.pos === "QUOTE" &&
    /^(?:reports|claims|notes|states|remarks|comments|requests|demands|promises)$/.test(item.lower) &&
    /^(?:NOUN|PROPN)$/.test(items[at - 1]?.pos ?? "");
  const asVerb =
    isVerb ||
    isTagged ||
    // “…,” Anna Brown alleged.
    (item.lower.endsWith("ed") && behind?.text === "." && items[at - 1]?.pos === "PROPN") ||
    isCalled ||
    isPresent ||
    isParticiple ||
    (item.lower.endsWith("ed") &&
      (behind === undefined || /^(?:DET|PRON|SCONJ|QUOTE)$/.test(behind.pos) || /^[,:]$/.test(behind.text)));
  if (!asVerb || /^(?:a|an|the|his|her|its|their|'s|of|no)$/.test(items[at - 1]?.lower ?? "")) return null;
  return cue;
}

import { namedBeside } from "../names/appositions";
import { isCue } from "./cue-verbs";
import { TELLING } from "./cues";
import type { Discourse } from "./discourse";
import type { Phrase } from "./mentions";
import { mainClauseFrom } from "./clause";
import { passiveOf } from "./passives";
import { isPersonNoun } from "../names/person-nouns";
import type { Item, Unit } from "../text/reading";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subjects";
import { wordSet } from "../text/words";

/** A sentence that reports speech without quoting it makes its subject the likeliest to be meant next. */
export function reported(discourse: Discourse, unit: Unit, phrases: readonly Phrase[]): void {
  const cited = unit.items.findIndex(
    ({ lower }, at) => lower === "to" && unit.items[at - 1]?.lower === "according",
  );
  const source = phrases.find(
    ({ phraseFrom, entity }) => phraseFrom === cited + 1 && entity?.kind === "person",
  );
  if (cited !== -1 && source !== undefined) {
    discourse.spoke({ entity: source.entity, phrase: source }, unit, true);
    return;
  }
  const told = tellerOf(unit, phrases);
  if (told !== null) {
    const { teller } = told;
    const referent = discourse.resolve(teller, unit, phrases);
    if (
      referent.entity?.kind === "person" ||
      (referent.entity?.kind === "organization" && teller.type !== "pronoun") ||
      (referent.entity !== null && teller.head.startsWith("spokes"))
    ) {
      discourse.spoke(referent, unit, true, told.isQuestion);
      return;
    }
  }
  const subject = inFocus(unit, phrases);
  const referent = subject === null ? null : discourse.resolve(subject, unit, phrases);
  if (referent?.entity?.kind === "person") discourse.spoke(referent, unit);
}

/** Whom a sentence is about: its subject, also behind an opening clause, or the only person named in it; null where nobody stands out. */
function inFocus({ items }: Unit, all: readonly Phrase[]): Phrase | null {
  // “Asked by a reporter, Shorten avoided the question.”
  const main = mainClauseFrom({ items, phrases: all });
  const phrases = all.filter(({ phraseFrom }) => phraseFrom >= main);
  const isOwner = ({ to }: Phrase) => /^['’]s?$/.test(items[to]?.text ?? "");
  const mayAct = (phrase: Phrase) =>
    !isOwner(phrase) && (phrase.entity?.kind === "person" || phrase.head === "he" || phrase.head === "she");
  const [first] = phrases;
  if (first === undefined) return null;
  const opens = first.phraseFrom < main + 3 && !isOwner(first);
  // “The current Speaker, Paul Ryan, had taken himself out of the game.”
  const named = opens ? namedBeside({ items, phrases }, first, null) : undefined;
  if (named?.entity?.kind === "person") return named;
  if (opens && (mayAct(first) || (first.type === "nominal" && isPersonNoun(first.head)))) return first;
  // “Underwhelmed with her role, she left. “This is not what I wanted.””
  const behind = phrases.find(
    (phrase) =>
      (mayAct(phrase) || isDescription(phrase, items)) &&
      (phrase.phraseFrom < main + 3 ||
        (items[phrase.phraseFrom - 1]?.text === "," &&
          /^(?:VERB|AUX|ADV)$/.test(items[phrase.to]?.pos ?? ""))),
  );
  if (behind !== undefined) return behind;
  // “… two cards, leaving Ingram unimpressed. “One of them was questionable.””
  const people = phrases.filter(({ entity }) => entity?.kind === "person");
  const [only] = people;
  const isOnly = only !== undefined && people.every(({ entity }) => entity === only.entity);
  if (isOnly && items[only.phraseFrom - 1]?.pos !== "ADP" && !isOwner(only)) return only;
  // “Bright's shadow, Labour's Owen Marsh, was less reticent.”
  const verb = items.findIndex(
    ({ pos, lower }, at) => at >= main && /^(?:VERB|AUX)$/.test(pos) && !lower.endsWith("ing"),
  );
  const subject = verb === -1 ? null : subjectBefore({ items, phrases }, verb);
  return subject?.phrase.entity?.kind === "person" && !subject.isOneOfMany ? subject.phrase : null;
}

/** What opens a question that is told. */
const QUESTION = /^(?:whether|if|how|why|what|when|where|who|whom|which)$/;

/** Whether a phrase is for somebody whom the text may have named: the senator. */
function isDescription({ type, head, phraseFrom }: Phrase, items: readonly Item[]): boolean {
  return type === "nominal" && isPersonNoun(head) && items[phraseFrom]?.lower === "the";
}

/** Verbs of plain speech that give something a name and report nothing. */
const CALLS = wordSet("describe call label brand dub deem term characterize characterise refer");

/** Whether a verb tells what something is done for: “visited the governor to ask for it”, but “declined to say”. */
function isPurpose({ items }: Unit, verb: number): boolean {
  return items[verb - 1]?.lower === "to" && !/^(?:VERB|AUX|ADV)$/.test(items[verb - 2]?.pos ?? "");
}

/** Who says what a sentence reports: “The winds were strong, Zapata said, adding …” */
function tellerOf(unit: Unit, phrases: readonly Phrase[]): { teller: Phrase; isQuestion: boolean } | null {
  for (let at = 1; at < unit.items.length; at++) {
    const cue = isCue(unit.items, at);
    const item = unit.items[at];
    const tells = cue?.plain === true ? !CALLS.has(cue.verb) : TELLING.has(cue?.verb ?? "");
    if (item === undefined || !tells) continue;
    if (passiveOf(unit.items, at, item) || item.lower.endsWith("ing") || isPurpose(unit, at)) continue;
    // “It was too late, said Anna Brown, the spokeswoman.”
    const isTag = unit.items[at - 1]?.text === "," && cue?.plain === true;
    const tagged = isTag ? subjectAfter({ items: unit.items, phrases }, at) : null;
    if (tagged?.phrase.entity?.kind === "person")
      return tagged.isOneOfMany ? null : { teller: tagged.phrase, isQuestion: false };
    const found = subjectBefore({ items: unit.items, phrases }, at);
    // Whose “I” it is in an interview tells nothing of others whom the answer quotes.
    if (found === null) continue;
    const isQuestion =
      cue?.verb === "ask" && unit.items.slice(at + 1, at + 8).some(({ lower }) => QUESTION.test(lower));
    return found.isOneOfMany || found.phrase.head === "i" ? null : { teller: found.phrase, isQuestion };
  }
  return null;
}

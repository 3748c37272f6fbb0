import type { Phrase } from "./mentions";
import type { Item } from "../text/reading";
import type { Clause, Subject } from "./clause";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subjects";

/** Bolsonaro in “Bolsonaro opposed Macron's statement: …”: what follows are his words, not those that he opposed. */
export function answererOf(clause: Clause, phrase: Phrase, at: number): Subject | null {
  const { items } = clause;
  if (items[at - 1]?.text !== ":") return null;
  const verb = phrase.phraseFrom - (/^['’]s?$/.test(items[phrase.phraseFrom - 1]?.text ?? "") ? 2 : 1);
  const before = [verb, verb - 1, verb - 2, verb - 3].find((i) => items[i]?.pos === "VERB");
  if (before === undefined) return null;
  if (items.slice(before + 1, verb + 1).some(({ pos }) => pos === "ADP")) return null;
  const subject = subjectBefore(clause, before);
  return subject?.phrase.entity?.kind === "person" ? subject : null;
}

/** Whose statement it is: the company's statement, a letter by the minister. */
export function ownerOf(clause: Clause, phrase: Phrase): Subject | null {
  const { items, phrases } = clause;
  for (let at = phrase.phraseFrom; at < phrase.to; at++) {
    if (/^(?:his|her|their|its|my|your)$/.test(items[at]?.lower ?? ""))
      return pronounSubject(items, at, phrase);
    if (!/^['’]s?$/.test(items[at]?.text ?? "")) continue;
    const owner = phrases.find(({ to }) => to === at);
    if (owner !== undefined) return { phrase: owner, isOneOfMany: false };
  }
  const possessor = /^['’]s?$/.test(items[phrase.phraseFrom - 1]?.text ?? "")
    ? phrases.find(({ to }) => to === phrase.phraseFrom - 1)
    : undefined;
  if (possessor !== undefined) return { phrase: possessor, isOneOfMany: false };
  // “a Kremlin statement”
  const inner = phrases.find(
    ({ from, to, entity }) =>
      from >= phrase.phraseFrom &&
      (to === phrase.to - 1 || (to < phrase.to && entity?.kind === "organization")) &&
      entity !== null &&
      !PLATFORM.test(entity.name),
  );
  if (inner !== undefined && inner !== phrase) return { phrase: inner, isOneOfMany: false };
  // “a tweet on Monday by the secretary”, “a letter sent from the embassy”
  for (let at = phrase.to; at < phrase.to + 5; at++) {
    const item = items[at];
    if (item === undefined || item.pos === "QUOTE" || /^[,;:.]$/.test(item.text)) break;
    if (/^(?:by|from)$/.test(item.lower) || (item.lower === "of" && at === phrase.to))
      return subjectAfter(clause, at);
  }
  // “They released a statement which said”
  const verb = phrase.phraseFrom - 1;
  if (ISSUED.test(items[verb]?.lower ?? "")) return subjectBefore(clause, verb);
  // “a statement on the company's website”
  const site = /^(?:on|via)$/.test(items[phrase.to]?.lower ?? "")
    ? phraseAt(clause, phrase.to + 1)
    : undefined;
  return site !== undefined && SITE.test(site.head) ? ownerOf(clause, site) : null;
}

/** Where something is said, and not by whom: a Twitter post. */
const PLATFORM =
  /^(?:Twitter|Facebook|Instagram|YouTube|Telegram|WhatsApp|Weibo|WeChat|LinkedIn|Reddit|TikTok|Snapchat|Signal|Zoom|Skype|Medium)$/;

/** Where those who own it publish what they say. */
const SITE = /^(?:website|site|account|page|feed|channel|blog|homepage)$/;

function phraseAt({ phrases }: Clause, at: number): Phrase | undefined {
  return phrases.find(({ phraseFrom, type }) => phraseFrom === at && type === "nominal");
}

const ISSUED =
  /^(?:released|issued|published|posted|sent|made|wrote|put|gave|delivered|held|read|aired|submitted|filed|shared|uploaded|recorded|penned|circulated|signed|tweeted|issuing|releasing|publishing|posting|giving|delivering|making|writing)$/;

function pronounSubject(items: readonly Item[], at: number, phrase: Phrase): Subject | null {
  const item = items[at];
  if (item === undefined) return null;
  const head = { his: "he", her: "she", their: "they", its: "it", my: "i", your: "you" }[item.lower] ?? "it";
  return {
    phrase: {
      ...phrase,
      start: item.start,
      end: item.end,
      from: at,
      to: at + 1,
      phraseFrom: at,
      type: "pronoun",
      entity: null,
      head,
    },
    isOneOfMany: false,
  };
}

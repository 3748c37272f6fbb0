import type { Range } from "../../fact/span.type";
import type { AgreementDomain } from "../../agreement/agreement-domain.enum";
import type { FactStatus } from "../../fact/fact-status.enum";
import type { AgreementNoun } from "./agreement-nouns";
import type { Unit } from "../text/reading";

const DOMAINS: readonly { readonly domain: AgreementDomain; readonly pattern: RegExp }[] = [
  {
    domain: "MILITARY",
    pattern:
      /militar|defen[cs]e|ceasefire|cease-fire|truce|armistice|nuclear|arms|missile|troops|weapons|army/i,
  },
  { domain: "SPACE", pattern: /\bspace\b|lunar|\bmoon\b|orbit/i },
  {
    domain: "ECONOMIC",
    pattern: /trade|econom|tariff|energy|pipeline|\boil\b|\bgas\b|financ|\bdebt\b|market|\bloan|tax|customs/i,
  },
  {
    domain: "DIPLOMATIC",
    pattern:
      /peace|border|diplomat|relations|recogni|withdrawal|Brexit|coalition|immunity|maritime|extradition|territor/i,
  },
  { domain: "CULTURAL", pattern: /cultur|education|scien|sport|heritage|exchange|university/i },
];

/** What an agreement is about, by the words of the sentences that tell of it. */
export function domainOf(words: string): AgreementDomain {
  return DOMAINS.find(({ pattern }) => pattern.test(words))?.domain ?? "OTHER";
}

/** “maritime border agreement”, “agreement for increased military cooperation”, or its own name. */
export function titleOf({ items }: Unit, noun: AgreementNoun, behind: string): Range {
  const { nounStart, end, proper } = noun;
  if (proper !== null) return { start: end - proper.length, end };
  let at = items.findIndex((item) => item.start >= nounStart);
  let start = nounStart;
  for (let words = 0; words < 4 && at > 0; words++, at--) {
    const before = items[at - 1];
    if (
      before === undefined ||
      !(/^(?:ADJ|NOUN|PROPN|NUM)$/.test(before.pos) || /\p{L}-\p{L}/u.test(before.text))
    )
      break;
    // “the November 27 agreement”: a day is no part of what it is called.
    if (before.start < noun.start || /^(?:\d{1,2}|['’]s?)$/.test(before.text)) break;
    start = before.start;
  }
  // “the Egypt–Israel peace treaty”: a pair is one word.
  start -=
    /\p{Lu}[\p{L}.]*[-–—]$/u.exec(noun.modifiers.slice(0, Math.max(0, start - noun.start)))?.[0].length ?? 0;
  const purpose =
    /^ (?:for|on) (?:[\p{Ll}-]+ ?){1,4}/u
      .exec(behind)?.[0]
      .replace(/ (?:includes?|was|is|has|were|the|and|with|between|by|in|which|that)\b.*$/, "")
      .trimEnd() ?? "";
  return {
    start,
    end: end + (/^ (?:for|on)$/.test(purpose) ? 0 : purpose.length),
  };
}

/** Whether it was made, announced, planned, proposed or turned down, by the verbs of its sentence. */
export function statusOf(sentence: string): FactStatus {
  if (/\b(?:reject|turned? down|refus)/.test(sentence)) return "REJECTED";
  if (/\b(?:propos|offer|urge|called for|call for|should|wants?|hopes?|seek|suggest)/.test(sentence))
    return "PROPOSED";
  if (/\b(?:plans?|will|intend|negotiat)/.test(sentence)) return "PLANNED";
  if (/\bannounc/.test(sentence)) return "ANNOUNCED";
  return /\bconfirm/.test(sentence) ? "CONFIRMED" : "STATED";
}

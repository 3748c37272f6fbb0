import type { Range } from "../../fact/span.type";
import type { AgreementDomain } from "../../agreement/agreement-domain.enum";
import type { FactStatus } from "../../fact/fact-status.enum";
import type { AgreementNoun } from "./agreement-nouns";
import type { Sentence } from "./agreement-sentence";

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
export function titleOf({ items, text }: Sentence, { at, phrase, proper }: AgreementNoun): Range {
  const [start, end] = [items[at]?.start ?? 0, items[at]?.end ?? 0];
  if (proper !== null) {
    const begin = text.lastIndexOf(proper, end);
    if (begin >= 0 && begin <= start) return { start: begin, end: begin + proper.length };
  }
  let from = at;
  while (from > phrase.from && at - from < 5) {
    const before = items[from - 1];
    if (
      before === undefined ||
      /^(?:DET|PRON|PART)$/.test(before.pos) ||
      /^(?:['’]s?|,)$/.test(before.text) ||
      (/^\d{1,2}$/.test(before.text) && items[from]?.lower !== "percent") ||
      (/^\d{4}$/.test(before.text) && at - from > 1)
    )
      break;
    from--;
  }
  const purpose =
    /^ (?:of (?:understanding|intent)\b|for (?:[\p{Ll}-]+ ?){1,4})/u
      .exec(text.slice(end, end + 80))?.[0]
      .replace(/ (?:includes?|was|is|has|were|the|and|with|between|by|in|which|that|covering|an?)\b.*$/, "")
      .trimEnd() ?? "";
  return { start: items[from]?.start ?? start, end: end + (/^ for$/.test(purpose) ? 0 : purpose.length) };
}

/** What opens a sentence on what an agreement says, not on how far along it is: “Under the deal, both will …”. */
const TERMS =
  /^\W*(?:Under|According to|As part of|In|With|By) (?:the|this|that|its|their|those|these) (?:[\w'’-]+ ){0,3}(?:deal|agreement|accord|pact|treaty|truce|settlement|contract|plan|terms)\b/u;

/** Whether it was made, announced, planned, proposed or turned down, by the verbs of its sentence. */
export function statusOf(sentence: string): FactStatus {
  if (TERMS.test(sentence)) return "STATED";
  if (/\b(?:reject|turned? down|refus|ruled? out|declin)/.test(sentence)) return "REJECTED";
  if (/\b(?:propos|offer|urge|called for|call for|should|wants?|hopes?|seek|suggest)/.test(sentence))
    return "PROPOSED";
  if (/\b(?:plan(?:s|ned|ning)?\b|will\b|intend|negotiat|expect)/.test(sentence)) return "PLANNED";
  if (/\bannounc/.test(sentence)) return "ANNOUNCED";
  return /\bconfirm/.test(sentence) ? "CONFIRMED" : "STATED";
}

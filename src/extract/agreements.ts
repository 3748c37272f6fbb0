import type { Range } from "../fact/span.type";
import type { AgreementDomain } from "../agreement/agreement-domain.enum";
import type { FactStatus } from "../fact/fact-status.enum";
import { boundBy, provisionsIn, type ProvisionFound } from "./agreement-sides";
import type { Parties, Party } from "./parties";
import type { Reading, Unit } from "./reading";

/** Nouns that say enough, and what an agreement may be about, where no party is told. */
const FIRM =
  /^(?:treaty|treatie|accord|pact|ceasefire|cease-fire|truce|armistice|memorandum of understanding)$/;
const SUBJECT =
  /\b(?:trade|peace|nuclear|withdrawal|coalition|arms|border|power-sharing|climate|free-trade|extradition|Brexit|security|military|cooperation|partnership|tax|prisoner|hostage)\b/i;

/** Something that two or more sides have bound themselves to, or want to. */
export interface AgreementFound {
  readonly title: Range;
  readonly evidence: readonly Range[];
  readonly status: FactStatus;
  readonly domain: AgreementDomain;
  readonly parties: readonly Party[];
  readonly provisions: readonly ProvisionFound[];
  readonly exhaustive: boolean;
}

/** A quick look that spares most sentences the slow one. */
const HINT =
  /agreement|deal|treat|accord|pact|ceasefire|cease-fire|truce|armistice|memorandum|settlement|Protocol/i;

interface Draft {
  readonly noun: string;
  readonly proper: string | null;
  title: Range;
  evidence: Range[];
  status: FactStatus;
  parties: Party[];
  provisions: ProvisionFound[];
  exhaustive: boolean;
  words: string;
}

const NOUN =
  /\b(?<modifiers>(?:[\p{L}\p{N}.'’–-]+ ){0,5})(?<noun>agreements?|deals?|treaty|treaties|accords?|pacts?|ceasefire|cease-fire|truce|armistice|memorandum of understanding|settlement|Agreement|Treaty|Accords?|Pact|Protocol)\b/gu;
const NOT =
  /\b(?:no-deal|no deal|great deal|good deal|big deal|raw deal|plea|dealt?|in|mutual|any|license|user|employment|rental|record|book|TV|television|syndication|contract|sponsorship|transfer|Green New|New|nondisclosure|non-disclosure|each)\s$|human settlement/i;
const AS_VERB = /^\s*(?:with (?:the )?(?:issue|problem|situation|matter|crisis|fact|it|them|this|these))/;

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

/** The agreements of a text, each once however often it is mentioned. */
export function agreementsIn({ text, units, interview }: Reading, parties: Parties): AgreementFound[] {
  const drafts: Draft[] = [];
  for (const unit of units) {
    if (unit.line === 0 || interview.has(unit.line)) continue;
    const sentence = text.slice(unit.start, unit.end);
    if (!HINT.test(sentence)) continue;
    for (const match of sentence.matchAll(NOUN)) {
      const { modifiers = "", noun = "" } = match.groups ?? {};
      if (isQuoted(unit, unit.start + match.index + modifiers.length)) continue;
      if (
        NOT.test(modifiers) ||
        (/^deals?$/.test(noun) && AS_VERB.test(sentence.slice(match.index + match[0].length)))
      )
        continue;
      const at = { start: unit.start + match.index, end: unit.start + match.index + match[0].length };
      const draft = draftOf(text, unit, at, modifiers, noun, parties);
      merge(drafts, draft);
    }
  }
  for (const draft of drafts) if (draft.parties.length === 0) announced(text, units, draft, parties);
  return drafts
    .filter(
      ({ parties: bound, proper, noun, title, words }) =>
        bound.length > 1 ||
        proper !== null ||
        /\b(?:1[89]|20)\d\d (?:agreement|deal|treaty)/.test(words) ||
        FIRM.test(noun) ||
        SUBJECT.test(text.slice(title.start, title.end)),
    )
    .map(({ title, evidence, status, parties: bound, provisions, exhaustive, words }) => ({
      title,
      evidence,
      status,
      parties: bound,
      provisions,
      exhaustive,
      domain: DOMAINS.find(({ pattern }) => pattern.test(words))?.domain ?? "OTHER",
    }));
}

/** Whether a noun stands in a quotation, or is a verb: to deal with. */
function isQuoted({ items }: Unit, at: number): boolean {
  return items.some(({ pos, start, end }) => /^(?:QUOTE|VERB)$/.test(pos) && start <= at && at < end);
}

function draftOf(
  text: string,
  unit: Unit,
  at: Range,
  modifiers: string,
  noun: string,
  parties: Parties,
): Draft {
  const sentence = text.slice(unit.start, unit.end);
  const nounStart = at.start + modifiers.length;
  const proper = /(?:\p{Lu}[\p{L}-]+ )+$/u.exec(modifiers)?.[0] ?? "";
  const name = /^\p{Lu}/u.test(noun) && proper !== "" ? `${proper}${noun}` : null;
  const phrase =
    /(?:(?:\p{L}|\d)[\p{L}\d-]* ){0,3}$/u.exec(
      modifiers.replace(
        /^.*\b(?:a|an|the|this|that|its|their|of|to|for|in|with|and|by|had|has|have|was|were|under)\s/i,
        "",
      ),
    )?.[0] ?? "";
  const behind = text.slice(at.end, unit.end);
  const purpose =
    /^ (?:for|on) (?:[\p{Ll}-]+ ?){1,4}/u
      .exec(behind)?.[0]
      .replace(/ (?:includes?|was|is|has|were|the|and|with|between)\b.*$/, "")
      .trimEnd() ?? "";
  const { bound, end } = boundBy(text, unit, { start: nounStart, end: at.end }, modifiers, parties);
  const clause = { start: nounStart - phrase.length, end: Math.max(at.end + purpose.length, end) };
  const list = /^.{0,60}?\b(?<verb>includes?|provides? for|calls? for|comprises?)(?: plans for)? /u.exec(
    behind,
  );
  const provisions =
    list === null || purpose.length + list.index > 80
      ? []
      : provisionsIn(text, { start: at.end + list[0].length, end: unit.end }, bound, parties);
  return {
    noun: noun.toLowerCase().replace(/s$/, ""),
    proper: name,
    title: {
      start: name === null ? nounStart - phrase.length : nounStart - proper.length,
      end: at.end + (name === null ? purpose.length : 0),
    },
    evidence: [
      provisions.length > 0 && list !== null
        ? {
            start: Math.min(
              clause.start,
              unit.start + (sentence.startsWith("The ") ? 0 : clause.start - unit.start),
            ),
            end: at.end + list[0].trimEnd().length,
          }
        : clause,
    ],
    status: statusOf(sentence),
    parties: bound,
    provisions,
    exhaustive: provisions.length > 0 && !(list?.groups?.verb ?? "").includes("includ"),
    words: sentence,
  };
}

function statusOf(sentence: string): FactStatus {
  if (/\b(?:reject|turned? down|refus)/.test(sentence)) return "REJECTED";
  if (/\b(?:propos|offer|urge|called for|call for|should|wants?|hopes?|seek|suggest)/.test(sentence))
    return "PROPOSED";
  if (/\b(?:plans?|will|intend|negotiat)/.test(sentence)) return "PLANNED";
  if (/\bannounc/.test(sentence)) return "ANNOUNCED";
  return /\bconfirm/.test(sentence) ? "CONFIRMED" : "STATED";
}

/** “The agreement” of sides that a sentence before has named: plans to upgrade US-Japan relations. */
function announced(text: string, units: readonly Unit[], draft: Draft, parties: Parties): void {
  const [place] = draft.evidence;
  if (place === undefined || draft.proper !== null || !text.slice(place.start, place.end).startsWith("The "))
    return;
  for (const unit of units) {
    if (unit.line === 0 || unit.end > place.start) continue;
    const plan = /\b(?:announced|agreed|unveiled|signed)\b[^.;,]*/u.exec(text.slice(unit.start, unit.end));
    if (plan === null) continue;
    const pair = parties.pair({
      start: unit.start + plan.index,
      end: unit.start + plan.index + plan[0].length,
    });
    if (pair.length < 2) continue;
    draft.parties = pair;
    draft.evidence = [
      { start: unit.start, end: unit.start + plan.index + plan[0].length },
      ...draft.evidence,
    ];
    draft.status = /announced|unveiled/.test(plan[0]) ? "ANNOUNCED" : draft.status;
    draft.words += text.slice(unit.start, unit.end);
    draft.provisions = draft.provisions.map(({ evidence, participants }) => ({
      evidence,
      participants:
        /\bbetween\b/.test(text.slice(evidence.start, evidence.end)) && participants.length > 1
          ? participants
          : [...pair, ...participants],
    }));
    return;
  }
}

/** A further mention of an agreement adds to the record that it has. */
function merge(drafts: Draft[], draft: Draft): void {
  const isSame = (other: Draft) =>
    other.proper !== null || draft.proper !== null
      ? other.proper === draft.proper
      : other.noun === draft.noun || /^(?:agreement|deal)$/.test(draft.noun);
  const known = drafts.findLast(isSame);
  if (known === undefined) {
    drafts.push(draft);
    return;
  }
  if (known.parties.length === 0 && draft.parties.length > 0) {
    known.parties = draft.parties;
    known.evidence = draft.evidence;
    known.title = draft.title;
    known.status = draft.status;
  }
  if (known.provisions.length === 0) {
    known.provisions = draft.provisions;
    known.exhaustive = draft.exhaustive;
  }
  known.words += draft.words;
}

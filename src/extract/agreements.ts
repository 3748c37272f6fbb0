import type { Range } from "../fact/span.type";
import type { AgreementDomain } from "../agreement/agreement-domain.enum";
import type { FactStatus } from "../fact/fact-status.enum";
import { jointActsIn, type JointAct } from "./agreement-acts";
import {
  agreementNounsIn,
  areCompatible,
  HINT,
  isLoose,
  namesAgreement,
  topicOf,
  type AgreementNoun,
} from "./agreement-nouns";
import { boundBy, provisionsIn, type Bound, type ProvisionFound } from "./agreement-sides";
import { isSameParty, unique, type Parties, type Party } from "./parties";
import type { Reading, Unit } from "./reading";

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

/** No sentence of news is longer; a list or a table may be. */
const LONGEST = 4000;
/** How far back an agreement may have been told of before. */
const RECENT = 100;
/** How many mentions of one agreement are given as its evidence. */
const MENTIONS = 4;

interface Draft {
  /** In lower case and the singular. */
  readonly noun: string;
  readonly proper: string | null;
  readonly isDefinite: boolean;
  readonly topic: string | null;
  /** Whether the words about the noun alone say that it is an agreement. */
  isNamed: boolean;
  title: Range;
  evidence: Range[];
  status: FactStatus;
  parties: readonly Party[];
  provisions: ProvisionFound[];
  exhaustive: boolean;
  words: string;
}

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
export function agreementsIn({ text, units }: Reading, parties: Parties): AgreementFound[] {
  const drafts: Draft[] = [];
  // The headline last: where the article tells the same more fully, it is but a further mention.
  const inOrder = [...units.filter(({ line }) => line > 0), ...units.filter(({ line }) => line === 0)];
  for (const unit of inOrder) {
    if (unit.end - unit.start > LONGEST) continue;
    const sentence = text.slice(unit.start, unit.end);
    if (!HINT.test(sentence)) continue;
    const nouns = agreementNounsIn(text, unit);
    for (const noun of nouns) {
      const bound = boundBy(text, unit, noun, parties);
      if ((isLoose(noun) || unit.line === 0) && bound.every(({ sides }) => sides.length < 2)) continue;
      // People's own contracts are none of the news.
      if (noun.noun === "contract" && bound.some(({ sides }) => sides.some(isPerson))) continue;
      if (bound.length === 0) merge(drafts, draftOf(text, unit, noun, null, parties));
      for (const sides of bound) merge(drafts, draftOf(text, unit, noun, sides, parties));
    }
    if (nouns.length === 0)
      for (const act of jointActsIn(text, unit, parties)) merge(drafts, actDraft(sentence, act));
    joinSignatories(text, unit, drafts, parties);
  }
  for (const draft of drafts) if (draft.parties.length === 0) announced(text, units, draft, parties);
  return drafts
    .filter(({ parties: bound, isNamed }) => bound.length > 1 || isNamed)
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

function isPerson({ entity }: Party): boolean {
  return entity?.kind === "person";
}

function draftOf(
  text: string,
  unit: Unit,
  noun: AgreementNoun,
  bound: Bound | null,
  parties: Parties,
): Draft {
  const sentence = text.slice(unit.start, unit.end);
  const behind = text.slice(noun.end, unit.end);
  const sides = bound?.sides ?? [];
  const title = titleOf(unit, noun, behind);
  const clause = {
    start: Math.min(title.start, bound?.start ?? title.start),
    end: Math.max(title.end, bound?.end ?? title.end),
  };
  const list = /^.{0,60}?\b(?<verb>includes?|provides? for|calls? for|comprises?)(?: plans for)? /u.exec(
    behind,
  );
  const purpose = title.end - noun.end;
  const provisions =
    list === null || purpose + list.index > 80
      ? []
      : provisionsIn(text, { start: noun.end + list[0].length, end: unit.end }, sides, parties);
  return {
    noun: noun.noun,
    proper: noun.proper,
    isDefinite: noun.isDefinite,
    topic: topicOf(text.slice(title.start, title.end)),
    isNamed: namesAgreement(noun, text.slice(title.start, title.end), sentence),
    title,
    evidence: [
      provisions.length > 0 && list !== null
        ? {
            start: sentence.startsWith("The ") ? unit.start : clause.start,
            end: noun.end + list[0].trimEnd().length,
          }
        : clause,
    ],
    status: statusOf(sentence),
    parties: sides,
    provisions,
    exhaustive: provisions.length > 0 && !(list?.groups?.verb ?? "").includes("includ"),
    words: sentence,
  };
}

/** “maritime border agreement”, “agreement for increased military cooperation”, or its own name. */
function titleOf({ items }: Unit, noun: AgreementNoun, behind: string): Range {
  const { nounStart, end, proper } = noun;
  if (proper !== null) return { start: end - proper.length, end };
  let at = items.findIndex((item) => item.start >= nounStart);
  let start = nounStart;
  for (let words = 0; words < 4 && at > 0; words++, at--) {
    const before = items[at - 1];
    if (before === undefined || !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(before.pos)) break;
    // “the November 27 agreement”: a day is no part of what it is called.
    if (before.start < noun.start || /^(?:\d{1,2}|['’]s?)$/.test(before.text)) break;
    start = before.start;
  }
  const purpose =
    /^ (?:for|on|to) (?:[\p{Ll}-]+ ?){1,4}/u
      .exec(behind)?.[0]
      .replace(/ (?:includes?|was|is|has|were|the|and|with|between|by|in|which|that)\b.*$/, "")
      .trimEnd() ?? "";
  return {
    start,
    end: end + (/^ (?:for|on|to)$/.test(purpose) ? 0 : purpose.length),
  };
}

function actDraft(sentence: string, { title, clause, sides }: JointAct): Draft {
  return {
    noun: "agreement",
    proper: null,
    isDefinite: false,
    topic: null,
    isNamed: false,
    title,
    evidence: [clause],
    status: statusOf(sentence),
    parties: sides,
    provisions: [],
    exhaustive: false,
    words: sentence,
  };
}

/** “Other signatories to the treaty include Germany”: further parties of the agreement told of before. */
function joinSignatories(text: string, unit: Unit, drafts: readonly Draft[], parties: Parties): void {
  const more =
    /\b(?:[Ss]ignatories|[Pp]arties) (?:to|of) (?:the|this) [^.;]{0,40}?\b(?:include[ds]?|are|were)\b|\b(?:pact|treaty|agreement|accord|deal) was (?:also )?joined by\b/u.exec(
      text.slice(unit.start, unit.end),
    );
  const draft = more === null ? undefined : drafts.findLast(({ parties: bound }) => bound.length > 0);
  if (more === null || draft === undefined) return;
  const behind = text.slice(unit.start + more.index, unit.end);
  const list = behind.slice(0, /, (?:which|who)\b|$/.exec(behind)?.index);
  const start = unit.start + more.index + more[0].length;
  draft.parties = unique([
    ...draft.parties,
    ...parties.sides({ start, end: unit.start + more.index + list.length }),
  ]);
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
  const known = drafts.slice(-RECENT).findLast((other) => areOne(other, draft));
  if (known === undefined) {
    drafts.push(draft);
    return;
  }
  // Where the sides are named or the thing itself is, there it stands again; a bare “the deal” adds nothing.
  const isTold = draft.parties.length > 1 || draft.isNamed;
  const isFuller = draft.parties.length > known.parties.length;
  if (isFuller && known.parties.length === 0) known.evidence = [...draft.evidence];
  else if (isTold && known.evidence.length < MENTIONS) known.evidence.push(...draft.evidence);
  if (isFuller) {
    known.parties = draft.parties;
    known.title = known.proper === null ? draft.title : known.title;
    known.status = draft.status;
  }
  if (known.provisions.length === 0) {
    known.provisions = draft.provisions;
    known.exhaustive = draft.exhaustive;
  }
  known.isNamed ||= draft.isNamed;
  known.words += draft.words;
}

/** Whether two mentions mean one agreement: by name, by the same sides, or because the later takes up the earlier. */
function areOne(known: Draft, draft: Draft): boolean {
  if (known.proper !== null && draft.proper !== null) return known.proper === draft.proper;
  if (known.topic !== null && draft.topic !== null && known.topic !== draft.topic) return false;
  const [few, many] =
    known.parties.length < draft.parties.length
      ? [known.parties, draft.parties]
      : [draft.parties, known.parties];
  const isWithin = few.every((one) => many.some((other) => isSameParty(one, other)));
  if (!isWithin || !areCompatible(known.noun, draft.noun)) return false;
  if (few.length > 1) return few.length === many.length || (draft.isDefinite && draft.proper === null);
  if (known.proper !== null || draft.proper !== null) return draft.proper === null && draft.isDefinite;
  return draft.isDefinite || draft.topic === known.topic || !draft.isNamed;
}

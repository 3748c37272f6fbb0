import type { Range } from "../fact/span.type";
import type { AgreementDomain } from "../agreement/agreement-domain.enum";
import type { FactStatus } from "../fact/fact-status.enum";
import { jointActsIn, type JointAct } from "./agreement-acts";
import { merge, type Draft } from "./agreement-drafts";
import {
  agreementNounsIn,
  HINT,
  isLoose,
  namesAgreement,
  topicOf,
  type AgreementNoun,
} from "./agreement-nouns";
import { boundBy, provisionsIn, tellsOfSides, type Bound, type ProvisionFound } from "./agreement-sides";
import { domainOf, statusOf, titleOf } from "./agreement-words";
import { unique, type Parties, type Party } from "./parties";
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
    .filter(
      ({ parties: bound, isNamed, isOpen }) => bound.length > 1 || (isNamed && (!isOpen || bound.length > 0)),
    )
    .map(({ title, evidence, status, parties: bound, provisions, exhaustive, words }) => ({
      title,
      evidence,
      status,
      parties: bound,
      provisions,
      exhaustive,
      domain: domainOf(words),
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
    isHeadline: unit.line === 0,
    isBare: noun.isAgain || title.end - title.start === noun.noun.length,
    topic: topicOf(text.slice(title.start, title.end)),
    isOpen: sides.length < 2 && tellsOfSides(text.slice(unit.start, noun.nounStart), behind),
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

function actDraft(sentence: string, { title, clause, sides }: JointAct): Draft {
  return {
    noun: "agreement",
    proper: null,
    isDefinite: false,
    isHeadline: false,
    isBare: false,
    topic: null,
    isNamed: false,
    isOpen: false,
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

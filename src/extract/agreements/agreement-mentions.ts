import type { AgreementMention } from "./agreement-clusters";
import { jointActsIn, type JointAct } from "./agreement-acts";
import {
  agreementNounsIn,
  isLoose,
  isPlan,
  namesAgreement,
  topicOf,
  type AgreementNoun,
} from "./agreement-nouns";
import { provisionsIn } from "./agreement-provisions";
import { named, type Clauses } from "./agreement-clauses";
import { roleOf, type Role } from "./agreement-roles";
import type { Side } from "./agreement-who";
import { statusOf, titleOf } from "./agreement-words";
import { unique, type Parties } from "./parties";

/** Nouns that mean an agreement only where they are made: an alliance that merely exists is a state of things. */
const FOUNDED = /^(?:alliance|partnership|coalition|unity|power-sharing)$/;
const FOUNDING =
  /\b(?:form|sign|enter|launch|establish|forge|build|creat|join|announc|propos|suggest|offer|agree|negotiat|reject|rule[sd]? out|set up|plan|broad)\w*\b/;

/** What is said not to be, or has no place among the agreements of the news. */
const DENIED =
  /\b(?:no|without|not (?:\w+ )?(?:reach|make|made|sign|strike|come|agree)\w*(?: \w+){0,3}|n['’]t (?:\w+ )?(?:reach|make|made|sign|strike|come|have)\w*(?: \w+){0,3}|fail(?:ed|s|ing)? (?:to|in) (?:reach|agree|sign|come|strike|secure|conclude|clinch|forge|make|get|broker|produce|yield|find|achieve)\w* (?:to |on |into )?(?:\w+ ){0,2}|unable to (?:\w+ ){1,3}|could not (?:\w+ ){1,3}|cannot (?:\w+ ){1,3}|any)(?!\B\w) ?(?:an? |the )?(?:\w+ ){0,2}$/;
const OTHER =
  /\b(?:another|similar|separate|second|third|earlier|previous|prior|former|alternative|different|latest in|past|other|numerous|first|wartime|old|original|new|fresh|revised|2\d{3}|1\d{3}|January|February|March|April|May|June|July|August|September|October|November|December)\s(?:[\p{L}-]+ ){0,4}$/iu;

const DATED =
  /\b(?:(?:1[89]|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** What had been made before what the article tells of. */
const BEFORE = /\bhad (?:\w+ )?(?:signed|reached|agreed|made|struck|concluded|entered)\b[^.;,]{0,40}$/;
const REPORTED = /\b(?:said|says|announced|announces|reported|claimed|confirmed|that|reports|stated)\b/;

/** All places of a sentence that tell of agreements: its nouns, and where it has none its verbs. */
export function mentionsIn(clauses: Clauses, parties: Parties): AgreementMention[] {
  const { text, unit } = clauses;
  const nouns = agreementNounsIn(text, unit);
  const found = nouns.flatMap((noun) => ofNoun(clauses, noun, parties));
  if (unit.line === 0) return found;
  const acts = jointActsIn(clauses);
  const overlaps = (act: JointAct, mention: AgreementMention) =>
    mention.start < act.clause.end + 60 && act.clause.start < mention.end + 20;
  // “will merge with B in a deal worth”: the noun has the sides of its verb.
  const taken = found.map((mention): AgreementMention => {
    const act = acts.find(
      (one) =>
        overlaps(one, mention) &&
        named(one.sides) > named(mention.sides) &&
        (!mention.isOther || (named(mention.sides) === 0 && /^(?:sale|exchange)$/.test(one.noun))) &&
        named(one.sides) > 1,
    );
    if (act === undefined) return mention;
    const evidence = {
      start: Math.min(act.clause.start, mention.evidence.start),
      end: Math.max(act.clause.end, mention.evidence.end),
    };
    return { ...mention, sides: act.sides, evidence, isTold: true };
  });
  const further = acts.filter((act) => !taken.some((mention) => overlaps(act, mention)));
  return [...taken, ...further.map((act) => ofAct(clauses, act))].sort((a, b) => a.start - b.start);
}

function ofNoun(clauses: Clauses, noun: AgreementNoun, parties: Parties): AgreementMention[] {
  const { text, unit } = clauses;
  const sentence = text.slice(unit.start, unit.end);
  const lead = text.slice(Math.max(unit.start, noun.nounStart - 90), noun.nounStart);
  const before = text.slice(Math.max(unit.start, noun.nounStart - 50), noun.nounStart);
  const role = roleOf(clauses, noun);
  const isNew = FOUNDED.test(noun.noun);
  if (isNew && !FOUNDING.test(lead)) return [];
  if (
    isLoose(noun.noun) &&
    noun.proper === null &&
    (named(role.sides) === 0 || role.sides.length < 2) &&
    !noun.isDefinite &&
    !isNew
  )
    return [];
  // “a ceasefire and other pacts”
  if (noun.isPlural && /\b(?:agreement|deal|treaty|accord|pact|cease-?fire|truce)s? and other $/.test(before))
    return [];
  if (/^(?:takeover|acquisition|buyout|bid)$/.test(noun.noun) && (named(role.sides) < 2 || isState(role)))
    return [];
  if (
    isPlan(noun) &&
    (named(role.sides) < 2 ||
      !isState(role) ||
      !(
        /^ (?:\w+ )?between /.test(text.slice(noun.end, noun.end + 30)) ||
        /[-–—]\p{Lu}\p{L}+ (?:\w+ )?$/u.test(text.slice(noun.start, noun.nounStart))
      ))
  )
    return [];
  const isBetween =
    /^ (?:of \w+ )?between /.test(text.slice(noun.end, noun.end + 30)) || /[-–—]\p{Lu}/u.test(noun.modifiers);
  if (/^(?:swap|exchange)$/.test(noun.noun) && (named(role.sides) < 2 || !isBetween)) return [];
  // People's own contracts are none of the news.
  if (noun.noun === "contract" && role.sides.some(({ party }) => party?.entity?.kind === "person")) return [];
  if (/^(?:protocol|convention)$/.test(noun.noun) && noun.proper === null && named(role.sides) < 2) return [];
  if (unit.line === 0 && noun.proper === null && isPlan(noun)) return [];
  const one = (sides: readonly Side[]) => {
    const mention = mentionOf(clauses, noun, role, sides, parties, sentence, before);
    return role.others.length > 0
      ? { ...mention, isOther: true, isDefinite: false, isOneOfSeveral: true }
      : mention;
  };
  return [one(role.sides), ...role.others.map(one)];
}

function isState({ sides }: Role): boolean {
  return sides.some(({ party }) => party?.code != null);
}

function mentionOf(
  { text, unit }: Clauses,
  noun: AgreementNoun,
  role: Role,
  sides: readonly Side[],
  parties: Parties,
  sentence: string,
  before: string,
): AgreementMention {
  const behind = text.slice(noun.end, unit.end);
  const title = titleOf(unit, noun, behind);
  const list = /^.{0,60}?\b(?<verb>includes?|provides? for|calls? for|comprises?)(?: plans for)? /u.exec(
    behind,
  );
  const bound = unique(sides.flatMap(({ party }) => party ?? []));
  const provisions =
    list === null || title.end - noun.end + list.index > 80
      ? []
      : provisionsIn(text, { start: noun.end + list[0].length, end: unit.end }, bound, parties);
  const start = Math.min(title.start, role.start);
  const end = Math.max(title.end, role.end);
  const words = text.slice(title.start, title.end);
  const lead = text.slice(Math.max(unit.start, noun.nounStart - 90), noun.nounStart);
  const year =
    DATED.exec(noun.modifiers)?.[0] ?? /\b(?:1[89]|20)\d\d\b/.exec(behind.slice(0, 40))?.[0] ?? null;
  return {
    unit: unit.index,
    start: noun.nounStart,
    end: noun.end,
    noun: noun.noun,
    proper: noun.proper,
    topic: topicOf(words),
    isDefinite: noun.isDefinite,
    isHeadline: unit.line === 0,
    isBare:
      noun.isAgain ||
      (title.end - title.start === noun.end - noun.nounStart && !/\b(?:an?|another|new)\s$/i.test(before)),
    isOther: noun.proper === null && OTHER.test(before),
    isOneOfSeveral: false,
    isPast: !noun.isDefinite && BEFORE.test(lead) && !REPORTED.test(lead),
    isPlural: noun.isPlural,
    isNamed: namesAgreement(noun, words, sentence),
    isDenied: DENIED.test(before),
    isUnilateral: role.isUnilateral,
    isTold: role.isTold,
    year,
    sides,
    title,
    evidence:
      provisions.length > 0 && list !== null
        ? {
            start: sentence.startsWith("The ") ? unit.start : start,
            end: noun.end + list[0].trimEnd().length,
          }
        : { start, end },
    status: statusOf(sentence),
    provisions,
    exhaustive: provisions.length > 0 && !(list?.groups?.verb ?? "").includes("includ"),
    words: sentence,
    lead: before,
  };
}

function ofAct(
  { text, unit }: Clauses,
  { title, clause, sides, noun, isOther, isOneOfSeveral }: JointAct,
): AgreementMention {
  const sentence = text.slice(unit.start, unit.end);
  return {
    unit: unit.index,
    start: title.start,
    end: title.end,
    noun: /^(?:agreement|signing)$/.test(noun) ? "act" : noun,
    proper: null,
    topic: topicOf(text.slice(title.start, title.end)),
    isDefinite:
      /^\w+ (?:to|on) (?:sign|it|the (?:deal|plan|agreement|accord|proposal|terms|truce|text|package)|this|these)\b/.test(
        text.slice(title.start, title.end),
      ),
    isHeadline: false,
    isBare: /^\w+ to sign$/.test(text.slice(title.start, title.end)),
    isOther: isOther || isOneOfSeveral,
    isOneOfSeveral,
    isPast: false,
    isPlural: false,
    isNamed: noun === "agreement" || noun === "settlement",
    isDenied: false,
    isUnilateral: false,
    isTold: true,
    year: null,
    sides,
    title,
    evidence: clause,
    status: statusOf(sentence),
    provisions: [],
    exhaustive: false,
    words: sentence,
    lead: "",
  };
}

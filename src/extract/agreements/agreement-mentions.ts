import type { Range } from "../../fact/span.type";
import type { FactStatus } from "../../fact/fact-status.enum";
import { agreementNounsIn, bindsOne, isLoose, type AgreementNoun } from "./agreement-nouns";
import { actsIn } from "./agreement-acts";
import { around } from "./agreement-around";
import { provisionsIn, type ProvisionFound } from "./agreement-provisions";
import type { Judged, Reasons } from "./agreement-reasons";
import type { Sentence } from "./agreement-sentence";
import { statusOf, titleOf } from "./agreement-status";
import { isFirm, singular, sortOf, type Sort } from "./agreement-words";
import type { Parties } from "./parties";

/** One place that tells of an agreement. */
export interface AgreementMention extends Range {
  /** Index of its sentence. */
  readonly unit: number;
  readonly noun: string;
  readonly sort: Sort;
  readonly proper: string | null;
  readonly year: string | null;
  /** What it is about, by one word; null where nothing says so. */
  readonly topic: string | null;
  readonly isDefinite: boolean;
  readonly isOther: boolean;
  readonly isHeadline: boolean;
  /** Whether its sentence tells of several at once, one with each: deals with B and C. */
  readonly isOneOfSeveral: boolean;
  /** Whether its words alone say that it is an agreement. */
  readonly isFirm: boolean;
  /** Whether somebody makes it, breaks it or wants it, with or without a name. */
  readonly isTold: boolean;
  /** Whether one who has no name is bound by it as well. */
  readonly isMore: boolean;
  /** Whether its sides are told as those that it has: the treaty binds A and B. */
  readonly isListed: boolean;
  /** Whether it says what the one just before it is: the INF Treaty, a US-Russian pact. */
  readonly isApposed: boolean;
  readonly sides: readonly Judged[];
  readonly title: Range;
  readonly evidence: Range;
  readonly status: FactStatus;
  readonly provisions: readonly ProvisionFound[];
  readonly exhaustive: boolean;
  readonly words: string;
}

/** All places of a sentence that tell of agreements: its nouns, and where it has none its verbs. */
export function mentionsIn(sentence: Sentence, parties: Parties): AgreementMention[] {
  const nouns = agreementNounsIn(sentence).flatMap((noun) => ofNoun(sentence, noun, parties));
  const acts = actsIn(sentence);
  // “will merge with B in a deal worth”: the noun has the sides of its verb.
  const taken = nouns.map((mention): AgreementMention => {
    const act = acts.find(
      ({ sides, evidence }) =>
        sides.length > 1 &&
        sides.length > mention.sides.length &&
        (!mention.isOther || (evidence.start < mention.start && mention.end <= evidence.end)),
    );
    if (act === undefined || mention.proper !== null || mention.isOneOfSeveral) return mention;
    const { start, end } = act.evidence;
    const evidence = {
      start: Math.min(start, mention.evidence.start),
      end: Math.max(end, mention.evidence.end),
    };
    return { ...mention, sides: act.sides, evidence, isTold: true };
  });
  const further = acts.filter(
    (act) =>
      !taken.some(
        ({ sides, evidence }) =>
          sides.length > 1 && evidence.start < act.end + 40 && act.start < evidence.end,
      ),
  );
  return [...taken.filter((mention) => isTelling(mention)), ...further].sort((a, b) => a.start - b.start);
}

/** A loose noun tells of an agreement only where two sides of it are told. */
function isTelling({
  isFirm: firm,
  sort,
  sides,
  isTold,
  isMore,
  isDefinite,
  isHeadline,
}: AgreementMention): boolean {
  if (sort === "plan" && sides.some(({ score }) => score < 4)) return false;
  // Who offers stands alone until another takes it up or turns it down.
  if (sort === "offer" && sides.length === 1 && isTold) return true;
  if (/^(?:sale|offer|exchange|document)$/.test(sort) && sides.length < 2) return false;
  // A text or a plan is an agreement where two make it, or it is between them.
  if (/^(?:exchange|document|statement)$/.test(sort) && !isTold && !sides.every(({ score }) => score >= 4))
    return false;
  return firm || sides.length > 1 || (sides.length === 1 && isMore) || (isDefinite && !isHeadline);
}

/** Unions of states, which conclude agreements with states. */
const BLOC = /^(?:EU|European (?:Union|Commission|Community)|ASEAN|Mercosur)$/;

function ofNoun(sentence: Sentence, noun: AgreementNoun, parties: Parties): AgreementMention[] {
  const { reasons, status, isDenied, several, end } = around(sentence, noun, parties);
  if (isDenied) return [];
  const sides = isLoose(noun) ? reasons.judged().filter(({ score }) => score >= 2) : reasons.judged();
  const [only] = sides;
  // “An agreement with Russia has brought”: that of the country of which the article tells.
  const isState = only !== undefined && (only.party.code !== null || BLOC.test(only.party.entity.name));
  if (isState && sides.length === 1 && reasons.has("with") && !reasons.isMore) {
    const own = sentence.sides.known.main;
    if (own !== null && own !== only.party.code)
      sides.push({ ...only, party: { entity: null, code: own }, people: [] });
  }
  const one = (bound: readonly Judged[]) => mentionOf(sentence, noun, reasons, bound, status, end, parties);
  if (several.length === 0) return [one(sides)];
  return several.map((bound) => ({
    ...one([...bound].sort((a, b) => a.start - b.start)),
    isOneOfSeveral: true,
  }));
}

function mentionOf(
  sentence: Sentence,
  noun: AgreementNoun,
  reasons: Reasons,
  sides: readonly Judged[],
  status: FactStatus | null,
  reach: number,
  parties: Parties,
): AgreementMention {
  const { text, unit, items } = sentence;
  const item = items[noun.at];
  const [start, end] = [item?.start ?? unit.start, item?.end ?? unit.end];
  const title = titleOf(sentence, noun);
  const words = text.slice(unit.start, unit.end);
  const list = /^.{0,60}?\b(?<verb>includes?|provides? for|calls? for|comprises?)(?: plans for)? /u.exec(
    text.slice(end, unit.end),
  );
  const bound = sides.map(({ party }) => party);
  const provisions =
    list === null ? [] : provisionsIn(text, { start: end + list[0].length, end: unit.end }, bound, parties);
  const told = sides.filter((side) => side.start >= unit.start && side.end <= unit.end);
  const evidence =
    provisions.length > 0 && list !== null
      ? { start: Math.min(unit.start, title.start), end: end + list[0].trimEnd().length }
      : {
          start: Math.min(title.start, ...told.map((side) => side.start)),
          end: Math.max(title.end, reach, ...told.map((side) => side.end)),
        };
  const { noun: word, sort, proper, year, topic, isDefinite, isOther } = noun;
  return {
    unit: unit.index,
    start,
    end,
    noun: word,
    sort,
    proper,
    year,
    topic,
    isDefinite,
    isOther,
    isHeadline: unit.line === 0,
    isOneOfSeveral: false,
    isFirm: !isLoose(noun) && (proper !== null || isFirm(word) || bindsOne(topic)),
    isTold:
      reasons.has("makes") ||
      reasons.has("with") ||
      reasons.has("is bound") ||
      reasons.has("of it") ||
      reasons.has("signed by"),
    isListed: reasons.has("bound by it"),
    isMore: reasons.isMore,
    isApposed:
      items[noun.phrase.from - 1]?.text === "," &&
      sentence
        .listOf(noun.phrase)
        ?.phrases.some(
          ({ head, to }) => to < noun.phrase.from && sortOf(singular(sentence.lower(head))) !== null,
        ) === true,
    sides,
    title,
    evidence,
    status: status ?? statusOf(words),
    provisions,
    exhaustive: provisions.length > 0 && !(list?.groups?.verb ?? "").includes("includ"),
    words,
  };
}

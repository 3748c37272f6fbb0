import type { Range } from "../../fact/span.type";
import type { AgreementDomain } from "../../agreement/agreement-domain.enum";
import type { FactStatus } from "../../fact/fact-status.enum";
import { gather, settle, type Cluster } from "./agreement-clusters";
import { lookAround, sidesBefore } from "./agreement-context";
import { mentionsIn, type AgreementMention } from "./agreement-mentions";
import type { ProvisionFound } from "./agreement-provisions";
import { Sentence } from "./agreement-sentence";
import { SideNames } from "./agreement-names";
import { Sides, type Side } from "./agreement-sides";
import { domainOf } from "./agreement-status";
import type { Parties, Party } from "./parties";
import type { CountryMention } from "../countries/country-mentions";
import type { Names } from "../names/people";
import type { Reading } from "../text/reading";

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
/** How many mentions of one agreement are given as its evidence. */
const MENTIONS = 6;
/** Words that spare most sentences the slow look: the beginnings of all nouns and verbs that tell of agreements. */
const HINT =
  /agree|\bdeal|treat(?:y|ies)|accord|pact|cease|truce|armistice|moratori|memorand|\bmous?\b|settl|protocol|conventio|letters? of|declarat|statement|arrang|compromis|understanding|bargain|coalition|allia|alli(?:ed|es)\b|partner|\bmerg|\bhir(?:e|ed|es|ing)\b|\b(?:tak(?:e|es|ing|en)|took) over|\brights\b|sponsor|embass|ambassad|becom|borrow|venture|unity|\bunit(?:es?|ing)\b|power-|\bpower\b|contract|\bsales?\b|purchas|acqui|takeover|buyout|\bleas|licen[cs]|stake|exchang|swap|\btrad(?:ed?|es|ing)\b|offer|propos|\bbids?\b|\bbuy|bought|\bs(?:ell|old)|cede|peace|terms|forces|hands|common (?:ground|cause)|efforts?\b|project|initiative|team(?:s|ed|ing)? |collabor|cooperat|nafta|usmca|jcpoa|\btpp|new start|reconcil|\bsign(?:s|ed|ing)?\b|\bink|initial|consent|undert|\bjoin|\bpool|combin|federat|affiliat|\border|\brent|charter|\bsnap|suppl(?:y|ie)|\bloan|\blen[dt]|\bpa(?:y|ys|id)\b|in return|document|\btexts?\b|\bpapers?\b|roadmap|formula|communiqu|framework|blueprint|pledg|handshake|commitment|\blull|\bpause|handover|transfer|concession|promis|\bvow|patch|govern(?:s|ed|ing)? |\bform(?:s|ed|ing)? |(?:work|thrash|hammer|iron|sort)(?:s|ed|ing)? out|dispute|feud|quarrel|lawsuit|litigation|strike|relations|\bties\b|flights|each other|\bfire\b|hostilities|fighting|halfway|half-way|middle|\btied|split|\bpen\b|\benter/i;

/**
 * The agreements of a text, each once however often it is mentioned: every noun or verb that tells of one is read
 * with the sides that the words around it give reasons for; those that mean one agreement are gathered; and all of
 * them together say who is bound. Names that are no organization's are made one's where they are sides.
 */
export function agreementsIn(
  { text, units }: Reading,
  names: Names,
  nations: readonly CountryMention[],
  parties: Parties,
): AgreementFound[] {
  const sides = new Sides(new SideNames(text, names, nations));
  const clusters: Cluster[] = [];
  // The headline last: where the article tells the same more fully, it is but a further mention.
  for (const unit of [...units.filter(({ line }) => line > 0), ...units.filter(({ line }) => line === 0)]) {
    if (unit.end - unit.start > LONGEST || !HINT.test(text.slice(unit.start, unit.end))) continue;
    const sentence = new Sentence(
      text,
      unit,
      sides,
      () => sidesBefore(text, units, unit, sides),
      () => boundBy(clusters),
    );
    for (const mention of mentionsIn(sentence, parties)) gather(clusters, mention);
  }
  for (const cluster of clusters) {
    settle(cluster);
    if (cluster.parties.length < 2) lookAround(text, units, cluster, sides);
  }
  const hasSides = clusters.some(({ parties: bound }) => bound.length > 1);
  return clusters.filter((cluster) => isAgreement(cluster, hasSides)).map(foundOf);
}

/** The two whom the last agreement binds of which two are told. */
function boundBy(clusters: readonly Cluster[]): Side[] {
  const parties = clusters.findLast((cluster) => cluster.parties.length === 2)?.parties ?? [];
  return parties.map((party) => ({ start: 0, end: 0, party, person: null, again: false }));
}

/** Whether what was gathered is an agreement after the guidelines: between named sides, or named itself. */
function isAgreement({ mentions, parties, proper, topic, year }: Cluster, hasSides: boolean): boolean {
  if (parties.length > 1) return true;
  const own = mentions.filter(({ isHeadline }) => !isHeadline);
  if (own.length === 0) return false;
  if (parties.length === 1 && own.some(({ isMore, sort }) => isMore && sort !== "offer")) return true;
  const isSaid = own.some(({ isFirm }) => isFirm);
  if (!isSaid) return false;
  if (proper !== null) return true;
  if (parties.length === 1)
    return topic !== null || year !== null || own.some(({ isTold, sort }) => isTold || sort !== "general");
  // Beside one whose sides are told, what is merely mentioned is a part of it or an idea.
  return (
    !hasSides &&
    own.some(({ isDefinite, isMore }) => isDefinite && !isMore) &&
    (topic !== null || year !== null || own.some(({ sort }) => sort !== "general"))
  );
}

function foundOf({ mentions, parties }: Cluster): AgreementFound {
  for (const { entity } of parties) if (entity?.kind === "place") entity.kind = "organization";
  const told = mentions.filter(({ sides, isHeadline }) => sides.length > 0 && !isHeadline);
  const own = mentions.filter(({ isHeadline }) => !isHeadline);
  const [first] = own.length > 0 ? own : mentions;
  const chosen = [...new Set([...told, ...own, ...mentions])].slice(0, MENTIONS);
  const provided = mentions.find(({ provisions }) => provisions.length > 0);
  const main = chosen.find(({ proper }) => proper !== null) ?? chosen[0] ?? first;
  const evidence = [...chosen, ...(provided === undefined ? [] : [provided])].map(
    (mention: AgreementMention) => mention.evidence,
  );
  return {
    title: main?.title ?? { start: 0, end: 0 },
    evidence: [...new Map(evidence.map((range) => [`${range.start}-${range.end}`, range])).values()],
    status: own.find(({ status }) => status !== "STATED")?.status ?? "STATED",
    parties,
    provisions: provided?.provisions ?? [],
    exhaustive: provided?.exhaustive ?? false,
    domain: domainOf(mentions.map(({ words }) => words).join(" ")),
  };
}

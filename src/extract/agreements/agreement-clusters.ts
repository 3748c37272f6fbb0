import type { Range } from "../../fact/span.type";
import type { FactStatus } from "../../fact/fact-status.enum";
import type { ProvisionFound } from "./agreement-provisions";
import type { Side } from "./agreement-who";
import { isSameParty, unique, type Party } from "./parties";
import { areNear, areOneName, classOf, GENERAL } from "./agreement-kinship";

/** How many agreements back one may have been told of before. */
const RECENT = 60;
/** No agreement has more parties in the news. */
const MOST = 60;
/** Behind so many characters “a truce” is another. */
const FAR = 2500;
/** How many mentions of one agreement are given as its evidence. */
const MENTIONS = 4;

/** One place that tells of an agreement. */
export interface AgreementMention extends Range {
  /** Index of its sentence. */
  readonly unit: number;
  /** In lower case and the singular. */
  readonly noun: string;
  readonly proper: string | null;
  /** What it is about, by one word; null where nothing says so. */
  readonly topic: string | null;
  readonly isDefinite: boolean;
  readonly isHeadline: boolean;
  /** Whether nothing but the noun says which one it is. */
  readonly isBare: boolean;
  /** Whether words tell it apart from those told of before: another, a similar, last year's. */
  readonly isOther: boolean;
  /** Whether its sentence tells of several at once, one with each: deals with B and C. */
  readonly isOneOfSeveral: boolean;
  /** Whether it had been made before what the article tells of. */
  readonly isPast: boolean;
  readonly isPlural: boolean;
  /** Whether the words about the noun alone say that it is an agreement. */
  readonly isNamed: boolean;
  /** Whether it is said not to be: no deal, failed to reach an agreement. */
  readonly isDenied: boolean;
  readonly isUnilateral: boolean;
  /** Whether words tell who makes it, with or without a name. */
  readonly isTold: boolean;
  /** A year that dates it. */
  readonly year: string | null;
  readonly sides: readonly Side[];
  readonly title: Range;
  readonly evidence: Range;
  readonly status: FactStatus;
  readonly provisions: readonly ProvisionFound[];
  readonly exhaustive: boolean;
  readonly words: string;
  /** The words just before it. */
  readonly lead: string;
}

/** All that an article tells of one agreement. */
export interface Cluster {
  readonly mentions: AgreementMention[];
  proper: string | null;
  topic: string | null;
  year: string | null;
  readonly nouns: Set<string>;
  parties: Party[];
  /** Where the plan was announced that it belongs to. */
  announced?: Range[];
}

/** Adds a mention to the agreement that it means, or makes it the first of another. */
export function gather(clusters: Cluster[], mention: AgreementMention): void {
  const known = ownerOf(clusters.slice(-RECENT), mention);
  const parties = partiesOf(mention);
  if (known === undefined) {
    const { proper, topic, year, noun } = mention;
    clusters.push({ mentions: [mention], proper, topic, year, nouns: new Set([noun]), parties });
    return;
  }
  known.mentions.push(mention);
  known.proper ??= mention.proper;
  known.topic ??= mention.topic;
  known.year ??= mention.year;
  known.nouns.add(mention.noun);
  if (known.parties.length < MOST && (!mention.isHeadline || known.parties.length === 0))
    known.parties = unique([...known.parties, ...parties]);
}

/** The parties that a mention names; of a headline in capitals those alone that are countries. */
function partiesOf({ sides, isHeadline }: AgreementMention): Party[] {
  return unique(
    sides.flatMap(({ party }) => (party === null || (isHeadline && party.code === null) ? [] : party)),
  );
}

/** Those that best say what it is and who is bound, at most four. */
export function bestOf({ mentions }: Cluster): AgreementMention[] {
  const told = mentions.filter((mention) => partiesOf(mention).length > 0 && !mention.isHeadline);
  const rest = mentions.filter((mention) => !told.includes(mention));
  const first = mentions[0];
  const chosen = told.length > 0 ? told : rest;
  return (
    first !== undefined && told.length > 0 && !told.includes(first) && !first.isHeadline
      ? [first, ...chosen]
      : chosen
  ).slice(0, MENTIONS);
}

function ownerOf(clusters: readonly Cluster[], mention: AgreementMention): Cluster | undefined {
  const inOrder = [...clusters].reverse();
  const parties = partiesOf(mention);
  if (mention.proper !== null) {
    const same = inOrder.find(({ proper }) => proper !== null && areOneName(proper, mention.proper ?? ""));
    if (same !== undefined) return same;
  }
  const fit = inOrder.filter((cluster) => isFit(cluster, mention));
  const overlap = (cluster: Cluster) =>
    cluster.parties.filter((one) => parties.some((other) => isSameParty(one, other))).length;
  const isWithin = (cluster: Cluster) => overlap(cluster) === parties.length;
  const covers = (cluster: Cluster) =>
    overlap(cluster) === cluster.parties.length && cluster.parties.length > 0;
  if (mention.isOneOfSeveral)
    return inOrder.find(
      (cluster) =>
        cluster.parties.length === parties.length &&
        isWithin(cluster) &&
        isFit(cluster, { ...mention, isOther: false }),
    );
  if (
    mention.isOther &&
    (!mention.isDefinite || /\b(?:previous|earlier|prior|former) (?:[\p{L}-]+ ){0,3}\S*$/u.test(mention.lead))
  )
    return undefined;
  if (mention.proper !== null && !mention.isHeadline) {
    // The first name of what has none, where both have a side in common or it is all that the article tells of.
    const isSame = (cluster: Cluster) =>
      cluster.proper === null &&
      isFit(cluster, { ...mention, isDefinite: true }) &&
      [...cluster.nouns].some(
        (noun) =>
          classOf(noun) === classOf(mention.noun) ||
          (GENERAL.test(noun) && GENERAL.test(mention.noun)) ||
          (GENERAL.test(noun) &&
            classOf(mention.noun) === "pact" &&
            !/treaty|convention|protocol|statute/.test(mention.noun) &&
            cluster.mentions.some(({ isDefinite }) => isDefinite)),
      );
    return (
      inOrder.find((cluster) => isSame(cluster) && overlap(cluster) > 0 && isWithin(cluster)) ??
      (clusters.length === 1 && mention.year === null && classOf(mention.noun) === "pact"
        ? inOrder.find((cluster) => isSame(cluster) && (parties.length === 0 || cluster.parties.length === 0))
        : undefined)
    );
  }
  if (mention.isHeadline && clusters.length > 0)
    return (
      fit.findLast(
        (cluster) => parties.length === 0 || overlap(cluster) > 0 || cluster.parties.length === 0,
      ) ?? clusters[0]
    );
  // The same sides, or some of them.
  if (parties.length > 0) {
    const same = fit.find((cluster) => overlap(cluster) > 0 && (isWithin(cluster) || covers(cluster)));
    if (
      same !== undefined &&
      !(hasStranger(mention) && !mention.isDefinite && same.parties.length > parties.length)
    )
      return same;
    // “The agreement was signed by”: whatever it is called, the one told of last.
    if (mention.isDefinite && mention.isBare && !mention.isOther && fit[0] !== undefined)
      return isApart(fit[0], parties) ? undefined : fit[0];
    if (mention.isDefinite || mention.isBare || parties.length === 1) {
      const some = fit.find(
        (cluster) =>
          (overlap(cluster) > 0 &&
            mention.isDefinite &&
            !(parties.length > 1 && isApart(cluster, parties))) ||
          cluster.parties.length === 0 ||
          (cluster.parties.length === 1 && parties.length === 1 && mention.isDefinite),
      );
      if (some !== undefined) return some;
      return mention.isDefinite && mention.proper === null && parties.length === 1 ? fit[0] : undefined;
    }
    return fit.find(
      (cluster) =>
        cluster.parties.length === 0 &&
        cluster.proper === null &&
        cluster.mentions.at(-1)?.isHeadline !== true &&
        ((mention.topic !== null && cluster.topic === mention.topic) || cluster.topic === null),
    );
  }
  const near = fit.filter(({ mentions }) => mention.start - (mentions.at(-1)?.start ?? 0) < FAR);
  return mention.isDefinite || mention.isBare || !mention.isNamed
    ? fit[0]
    : near.find(
        ({ topic, nouns }) =>
          topic === mention.topic ||
          (topic !== null && mention.topic !== null && areNear(topic, mention.topic)) ||
          nouns.has(mention.noun),
      );
}

/** Whether two pairs have one side in common, each having another beside it. */
function isApart(cluster: Cluster, parties: readonly Party[]): boolean {
  const shared = cluster.parties.filter((one) => parties.some((other) => isSameParty(one, other))).length;
  return parties.length === 2 && cluster.parties.length === 2 && shared === 1;
}

/** Whether a side is told of that has no name: a deal with southern rebels. */
function hasStranger({ sides }: AgreementMention): boolean {
  return sides.some(({ party, isAgain }) => party === null && !isAgain);
}

/** Whether a mention may mean an agreement, by what it is called. */
function isFit(
  cluster: Cluster,
  { noun, proper, topic, year, isDefinite, isBare, isOther, isPast }: AgreementMention,
): boolean {
  if (proper !== null && cluster.proper !== null) return false;
  if (year !== null && cluster.year !== null && year !== cluster.year) return false;
  // “a deal”, and then “the February agreement”: that was another.
  if (year !== null && cluster.year === null && isDefinite && cluster.mentions[0]?.isDefinite === false)
    return false;
  if (isOther && !isDefinite) return false;
  if (topic !== null && cluster.topic !== null && topic !== cluster.topic && !areNear(topic, cluster.topic))
    return false;
  const isGeneral = GENERAL.test(noun);
  const known = [...cluster.nouns];
  if (isPast && !known.some((other) => classOf(other) === classOf(noun))) return false;
  if (classOf(noun) === "memorandum" && !isDefinite)
    return known.some((other) => classOf(other) === "memorandum");
  if (known.includes(noun)) return true;
  if (known.some((other) => classOf(other) === classOf(noun))) return true;
  if (isGeneral)
    return isDefinite || isBare || known.some((other) => GENERAL.test(other) || classOf(other) === "pact");
  return (
    known.some((other) => GENERAL.test(other)) &&
    (topic === null || cluster.topic === null || topic === cluster.topic || areNear(topic, cluster.topic))
  );
}

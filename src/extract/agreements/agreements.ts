import type { Range } from "../../fact/span.type";
import type { AgreementDomain } from "../../agreement/agreement-domain.enum";
import type { FactStatus } from "../../fact/fact-status.enum";
import { Clauses, named } from "./agreement-clauses";
import { bestOf, gather, type Cluster } from "./agreement-clusters";
import { joinSignatories, lookAround, sidesBefore } from "./agreement-context";
import { mentionsIn } from "./agreement-mentions";
import { isLoose, mayTellOfAgreement } from "./agreement-nouns";
import type { ProvisionFound } from "./agreement-provisions";
import { settle } from "./agreement-settle";
import { Who } from "./agreement-who";
import { domainOf } from "./agreement-words";
import type { Parties, Party } from "./parties";
import type { CountryMention } from "../countries/country-mentions";
import type { Names } from "../names/people";
import type { Reading, Unit } from "../text/reading";

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

/**
 * The agreements of a text, each once however often it is mentioned: every noun or verb that tells of one is read
 * with the sides that its own words name; those that mean one agreement are gathered; and all of them together
 * say who is bound. Organizations that the text names as sides alone are added to its names.
 */
export function agreementsIn(
  { text, units }: Reading,
  names: Names,
  nations: readonly CountryMention[],
  parties: Parties,
): AgreementFound[] {
  const who = new Who(text, names, nations);
  const clusters: Cluster[] = [];
  // The headline last: where the article tells the same more fully, it is but a further mention.
  const earlier = (unit: Unit) => () => sidesBefore(text, units, unit, who);
  const inOrder = [...units.filter(({ line }) => line > 0), ...units.filter(({ line }) => line === 0)];
  for (const unit of inOrder) {
    if (unit.end - unit.start > LONGEST || !mayTellOfAgreement(text.slice(unit.start, unit.end))) continue;
    const clauses = new Clauses(text, unit, who, parties, earlier(unit));
    for (const mention of mentionsIn(clauses, parties)) gather(clusters, mention);
    joinSignatories(clauses, clusters);
  }
  for (const cluster of clusters) {
    settle(text, cluster);
    if (cluster.parties.length < 2) lookAround(text, units, cluster, parties, who);
  }
  const hasSides = clusters.some((cluster) => cluster.parties.length > 1 && isAgreement(cluster));
  return joined(clusters).flatMap((cluster) =>
    // Beside one whose sides are told, what is merely mentioned is a part of it or an idea.
    isAgreement(cluster) &&
    !(hasSides && cluster.parties.length === 0 && cluster.proper === null && cluster.year === null)
      ? [foundOf(cluster)]
      : [],
  );
}

/** The same agreements, one that has a name and one of the same sides that has none made one. */
function joined(clusters: readonly Cluster[]): Cluster[] {
  const key = ({ parties }: Cluster) =>
    parties
      .map(({ entity, code }) => code ?? entity.name)
      .sort()
      .join("|");
  const byName = new Map(
    clusters
      .filter(({ proper, parties }) => proper !== null && parties.length > 1)
      .map((cluster) => [key(cluster), cluster]),
  );
  return clusters.filter((cluster) => {
    const known =
      cluster.proper === null && cluster.parties.length > 1 ? byName.get(key(cluster)) : undefined;
    if (known === undefined || cluster.mentions.some(({ isOther }) => isOther)) return true;
    known.mentions.push(...cluster.mentions);
    return false;
  });
}

function foundOf(cluster: Cluster): AgreementFound {
  const mentions = bestOf(cluster);
  const provided = cluster.mentions.find(({ provisions }) => provisions.length > 0);
  const main = mentions.find(({ isHeadline, proper }) => proper !== null && !isHeadline) ?? mentions[0];
  const words = cluster.mentions.map((mention) => mention.words).join(" ");
  return {
    title: main?.title ?? { start: 0, end: 0 },
    evidence: [
      ...new Map(
        [
          ...(cluster.announced ?? []),
          ...mentions.map(({ evidence }) => evidence),
          ...(provided !== undefined && !mentions.includes(provided) ? [provided.evidence] : []),
        ].map((range) => [`${range.start}-${range.end}`, range]),
      ).values(),
    ],
    status: cluster.mentions.find(({ status }) => status !== "STATED")?.status ?? "STATED",
    parties: cluster.parties,
    provisions: provided?.provisions ?? [],
    exhaustive: provided?.exhaustive ?? false,
    domain: domainOf(words),
  };
}

/** Whether what was gathered is an agreement after the guidelines: between named sides, or named itself. */
function isAgreement({ mentions, parties, proper, nouns }: Cluster): boolean {
  if (mentions.every(({ isDenied }) => isDenied)) return false;
  const isHeadlineOnly = mentions.every(({ isHeadline }) => isHeadline);
  if (isHeadlineOnly && parties.length < 2) return false;
  if (mentions.some(({ isUnilateral }) => isUnilateral) && mentions.every(({ sides }) => named(sides) < 2))
    return false;
  if (parties.length > 1) return true;
  // Between one that has a name and others that have none.
  if (
    parties.length > 0 &&
    mentions.some(({ sides, isDenied, isHeadline }) => sides.length > 1 && !isDenied && !isHeadline)
  )
    return true;
  if ([...nouns].every((noun) => isLoose(noun)) && !mentions.some((mention) => mention.isNamed)) return false;
  const isNamed = mentions.some((mention) => mention.isNamed && !mention.isHeadline && !mention.isDenied);
  return isNamed && (proper !== null || parties.length > 0 || mentions.some(({ isTold }) => !isTold));
}

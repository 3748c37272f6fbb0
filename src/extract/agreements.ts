import type { Range } from "../fact/span.type";
import type { AgreementDomain } from "../agreement/agreement-domain.enum";
import type { FactStatus } from "../fact/fact-status.enum";
import { areOneName, bestOf, gather, type AgreementMention, type Cluster } from "./agreement-clusters";
import { mentionsIn } from "./agreement-mentions";
import type { ProvisionFound } from "./agreement-provisions";
import { sidesOfTalks, toldTogether } from "./agreement-context";
import { domainOf } from "./agreement-words";
import { Clauses, named, openingOf } from "./agreement-clauses";
import { Who, type Side } from "./agreement-who";
import { HINT, isLoose } from "./agreement-nouns";
import { unique, type Parties, type Party } from "./parties";
import { listAt, listsOf } from "./agreement-phrases";
import type { CountryMention } from "./country-mentions";
import type { Names } from "./people";
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
    if (unit.end - unit.start > LONGEST || !HINT.test(text.slice(unit.start, unit.end))) continue;
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
      .map(({ entity, code }) => code ?? entity?.name ?? "")
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

const REBEL = /rebel|warlord|commander|general\b|militia|guerrilla|insurgent|separatist/i;
const RIVAL = /leader|opposition|faction|rival|challenger|prime minister/i;

/** Makes the sides of all mentions one consistent set. */
function settle(text: string, cluster: Cluster): void {
  const people = cluster.parties.filter(({ entity }) => entity?.kind === "person");
  const told = ({ entity }: Party) =>
    [
      ...(entity?.offices ?? []).map(({ evidence }) => evidence),
      ...(entity?.description ? [entity.description] : []),
    ]
      .map(({ start, end }) => text.slice(Math.max(0, start - 30), end))
      .join(" ");
  // Rivals of one country bind themselves, not the country: the president and the leader of the opposition.
  const rivals = people.filter((party) => !REBEL.test(told(party)) && RIVAL.test(told(party)));
  const isShared =
    people.length > 0 &&
    cluster.mentions.some(({ words }) => /coalition|unity government|power-sharing|share power/.test(words));
  if (rivals.length > 0 || isShared)
    cluster.parties = unique(
      cluster.parties.map((party) => {
        const by = cluster.mentions
          .flatMap(({ sides }) => sides)
          .find(
            (side) =>
              side.party !== null &&
              side.party.code !== null &&
              side.party.code === party.code &&
              side.person !== null,
          );
        return by?.person == null ? party : { entity: by.person, code: null };
      }),
    );
  const proper = cluster.proper;
  if (proper !== null)
    cluster.parties = cluster.parties.filter(
      ({ entity }) =>
        entity?.kind !== "organization" || entity.name.length < 4 || !areOneName(proper, entity.name),
    );
  if (cluster.parties.some(({ code }) => code !== null))
    cluster.parties = cluster.parties.filter(
      ({ entity }) =>
        entity?.kind !== "person" ||
        !entity.offices.some(
          ({ title, of }) => of === null && /minister|secretary|ambassador|chief of staff/i.test(title),
        ),
    );
  // A statesman whose state is not made out adds nothing to two that are.
  if (cluster.parties.length > 2)
    cluster.parties = cluster.parties.filter(
      ({ entity }) =>
        entity?.kind !== "person" ||
        (rivals.length > 0 &&
          rivals.some((rival) => rival.entity === entity) &&
          !entity.offices.some(({ title }) =>
            /^(?:president|prime minister|minister|chancellor)$/i.test(title),
          )) ||
        entity.offices.length === 0,
    );
  // One person alone binds himself where he is accused, and else speaks for somebody.
  if (
    cluster.parties.length === 1 &&
    people.length === 1 &&
    !/\b(?:plea|prosecut|guilty|investigat|sentenc|charges|resign)/.test(
      cluster.mentions.map(({ words }) => words).join(" "),
    )
  )
    cluster.parties = [];
}

/** Those named in the sentences just before one, the nearest first. */
function sidesBefore(text: string, units: readonly Unit[], { index }: Unit, who: Who): Side[][] {
  return units
    .slice(Math.max(0, index - 3), index)
    .reverse()
    .flatMap((unit) =>
      unit.line === 0 || unit.items.length > 200
        ? []
        : listsOf(unit.items, openingOf(text, unit)).map((list) => who.sidesOf(unit.items, list)),
    );
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

/** “Other signatories to the treaty include Germany”: further parties of the agreement told of before. */
function joinSignatories({ text, unit, items, who }: Clauses, clusters: readonly Cluster[]): void {
  const sentence = text.slice(unit.start, unit.end);
  const more =
    /\b(?:[Ss]ignatories|[Pp]arties) (?:to|of) (?:the|this) [^.;]{0,40}?\b(?:include[ds]?|are|were)\b|\b(?:pact|treaty|agreement|accord|deal) was (?:also )?joined by\b/u.exec(
      sentence,
    );
  const cluster = more === null ? undefined : clusters.findLast(({ parties }) => parties.length > 0);
  if (more === null || cluster === undefined) return;
  const end = unit.start + more.index + more[0].length;
  const list = listAt(
    items,
    items.findIndex(({ start }) => start >= end),
  );
  if (list !== null)
    cluster.parties = unique([
      ...cluster.parties,
      ...who.sidesOf(items, list).flatMap(({ party }) => party ?? []),
    ]);
}

/** The sides of an agreement that its own words do not name: those of the plan announced before it, or of the talks. */
function lookAround(
  text: string,
  units: readonly Unit[],
  cluster: Cluster,
  parties: Parties,
  who: Who,
): void {
  const [first] = cluster.mentions;
  if (first === undefined) return;
  const at = units.findIndex(({ start, end }) => start <= first.start && first.start < end);
  // What has a name is told of anywhere: its sides alone in its own sentence count.
  const unit = units[at];
  if (cluster.proper !== null) {
    const sides = unit === undefined || cluster.parties.length > 0 ? [] : toldTogether(text, unit, who);
    if (sides.length > 1) cluster.parties = sides;
    return;
  }
  if (first.isDefinite && cluster.parties.length === 0)
    for (const unit of units.slice(Math.max(0, at - NEAR), at)) {
      const sentence = text.slice(unit.start, unit.end);
      const plan = unit.line === 0 ? null : /\b(?:announced|agreed|unveiled|signed)\b[^.;,]*/u.exec(sentence);
      if (plan === null) continue;
      const range = { start: unit.start + plan.index, end: unit.start + plan.index + plan[0].length };
      const pair = parties.pair(range);
      if (pair.length < 2) continue;
      cluster.parties = pair;
      cluster.announced = [{ start: unit.start, end: range.end }];
      cluster.mentions.forEach(
        (mention, i) => (cluster.mentions[i] = announcedBy(text, mention, pair, sentence, plan[0])),
      );
      return;
    }
  const talks = sidesOfTalks(text, units, at, cluster, who);
  if (talks !== null) cluster.parties = talks;
}

const NEAR = 8;

/** The mention with what the plan before it says: who it is between, and that it was announced. */
function announcedBy(
  text: string,
  mention: AgreementMention,
  pair: readonly Party[],
  sentence: string,
  plan: string,
): AgreementMention {
  return {
    ...mention,
    status: /announced|unveiled/.test(plan) ? "ANNOUNCED" : mention.status,
    words: `${mention.words} ${sentence}`,
    provisions: mention.provisions.map(({ evidence, participants }) => ({
      evidence,
      participants:
        /\bbetween\b/.test(text.slice(evidence.start, evidence.end)) && participants.length > 1
          ? participants
          : [...pair, ...participants],
    })),
  };
}

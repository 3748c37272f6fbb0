import { bindsOne } from "./agreement-nouns";
import type { AgreementMention } from "./agreement-mentions";
import type { Sort } from "./agreement-words";
import { isSameParty, unique, type Party } from "./parties";
import type { Entity } from "../names/entities";

/** How many agreements back one may have been told of before. */
const RECENT = 60;
/** How many sentences back the last words on an agreement may be that “a deal” and “the deal” take up. */
const NEAR = 8;
const FAR = 25;
/** No agreement has more parties in the news. */
const MOST = 60;

/** All that an article tells of one agreement. */
export interface Cluster {
  readonly mentions: AgreementMention[];
  proper: string | null;
  topic: string | null;
  year: string | null;
  parties: Party[];
}

/** Adds a mention to the agreement that it means, or makes it the first of another. */
export function gather(clusters: Cluster[], mention: AgreementMention): void {
  const { proper, topic, year, sides, isHeadline } = mention;
  const parties = unique(sides.map(({ party }) => party));
  const known = ownerOf(clusters.slice(-RECENT).reverse(), mention, parties);
  if (known === undefined) {
    clusters.push({ mentions: [mention], proper, topic, year, parties });
    return;
  }
  known.mentions.push(mention);
  known.proper ??= proper;
  known.topic ??= topic;
  known.year ??= year;
  if (known.parties.length < MOST && (!isHeadline || known.parties.length === 0))
    known.parties = unique([...known.parties, ...parties]);
}

/** @param inOrder the agreements told of so far, the last first */
function ownerOf(
  inOrder: readonly Cluster[],
  mention: AgreementMention,
  parties: readonly Party[],
): Cluster | undefined {
  const { proper, isOther, isHeadline, isDefinite, isOneOfSeveral } = mention;
  const overlap = (cluster: Cluster) =>
    cluster.parties.filter((one) => parties.some((other) => isSameParty(one, other))).length;
  const isEqual = (cluster: Cluster) =>
    overlap(cluster) === parties.length && parties.length === cluster.parties.length;
  // One set of sides is within the other.
  const isNested = (cluster: Cluster) =>
    overlap(cluster) === Math.min(parties.length, cluster.parties.length);
  const [last] = inOrder;
  if (mention.isApposed && (last === undefined || isOneTopic(last.topic, mention.topic))) return last;
  if (proper !== null) {
    const same = inOrder.find((cluster) => cluster.proper !== null && areOneName(cluster.proper, proper));
    if (same !== undefined) return same;
  }
  const fit = inOrder.filter(
    (cluster) => isFit(cluster, mention) && (inOrder.length < 2 || isNear(cluster, mention)),
  );
  if (isOneOfSeveral) return fit.find(isEqual);
  if (isHeadline)
    return fit.findLast((cluster) => isNested(cluster)) ?? (parties.length < 2 ? inOrder.at(-1) : undefined);
  if (proper !== null)
    return fit.find(
      (cluster) =>
        parties.length > 0 &&
        overlap(cluster) === parties.length &&
        cluster.mentions.some((one) => one.sort !== "general" || one.isDefinite || isDefinite),
    );
  if (isOther && !(isDefinite && parties.length > 1)) return undefined;
  if (parties.length > 1) {
    const equal = fit.find((cluster) => isEqual(cluster));
    if (equal !== undefined) return equal;
    return fit.find(
      (cluster) =>
        isNested(cluster) && (cluster.parties.length > 0 || isDefinite || mention.sort !== "general"),
    );
  }
  // “Other signatories to the treaty include Germany”
  if (mention.isListed && isDefinite) return fit[0];
  if (parties.length === 1) {
    return (
      fit.find((cluster) => overlap(cluster) === 1 && (isDefinite || !mention.isMore)) ??
      fit.find((cluster) => cluster.parties.length === 0) ??
      (isDefinite ? fit.find((cluster) => cluster.parties.length < 2) : undefined)
    );
  }
  return fit[0];
}

/** “A pact” means one told of just before; “the pact” may mean one of some paragraphs ago. */
function isNear(
  { mentions, proper, parties }: Cluster,
  { unit, isDefinite, isHeadline, sides, topic }: AgreementMention,
): boolean {
  const gap = unit - (mentions.at(-1)?.unit ?? 0);
  // “a cease-fire” is not the peace treaty of other countries some sentences ago.
  if (gap > 2 && !isDefinite && sides.length === 0 && parties.length > 1 && topic !== mentions[0]?.topic)
    return false;
  // “the Paris Agreement and the nuclear accord with Iran”
  if (gap === 0 && proper !== null && parties.length === 0 && sides.length > 0) return false;
  return isHeadline || (sides.length > 1 && parties.length > 0) || gap <= (isDefinite ? FAR : NEAR);
}

/** Whether a mention may mean an agreement, by what both are called. */
function isFit(cluster: Cluster, { proper, year, topic, sort, noun, isDefinite }: AgreementMention): boolean {
  if (proper !== null && cluster.proper !== null) return false;
  if (year !== null && cluster.year !== null && year !== cluster.year) return false;
  if (!isOneTopic(cluster.topic, topic)) return false;
  const known = cluster.mentions.map((one) => one.sort);
  const isOpen = (one: Sort) => one === "general" || one === "offer" || one === "document";
  if (known.includes(sort)) return true;
  // Only a deal or an agreement may be a coalition as well.
  const isUnion = sort === "union" || known.every((one) => one === "union");
  if (
    isUnion &&
    ![noun, ...cluster.mentions.map((one) => one.noun)].some((one) => /^(?:deal|agreement|act)$/.test(one))
  )
    return false;
  return isOpen(sort) ? true : known.some(isOpen) && (isDefinite || sort !== "treaty");
}

/** Whether two words for what it is about may go together: a peace deal is a ceasefire. */
function isOneTopic(a: string | null, b: string | null): boolean {
  const peace = /^(?:ceasefire|truce|peace|hostage|prisoner|withdrawal|security)$/;
  return a === null || b === null || a === b || (peace.test(a) && peace.test(b));
}

/** Whether two names are one: one ends in the other, or has its letters, or they begin alike. */
function areOneName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const letters = (name: string) => [...name.matchAll(/\b\p{Lu}/gu)].join("");
  const lead = (name: string) => name.split(/[\s-]+/)[0] ?? "";
  return (
    x.endsWith(y) ||
    y.endsWith(x) ||
    x.includes(`(${y})`) ||
    y.includes(`(${x})`) ||
    (/^\p{Lu}{3,}$/u.test(b) && letters(a).startsWith(b)) ||
    (/^\p{Lu}{3,}$/u.test(a) && letters(b).startsWith(a)) ||
    (lead(x) === lead(y) && lead(x).length > 4)
  );
}

const RIVALS = /^(?:coalition|unity|power-sharing|alliance)$/;
/** Where one person alone binds himself: he is accused, or gives something up. */
const ACCUSED =
  /\b(?:plea|plead|prosecut|guilty|investigat|sentenc|charges|resign|lawsuit|\bsuit\b|\bsued\b)/;

const LEADS =
  /leader|rebel|opposition|warlord|commander|president|minister|chief|mayor|governor|premier|king|general/;

/** Makes the sides that all mentions of an agreement name one consistent set. */
export function settle(cluster: Cluster): void {
  const sides = cluster.mentions.flatMap((mention) => mention.sides);
  const isRivals =
    cluster.topic === "power-sharing" ||
    cluster.topic === "coalition" ||
    cluster.mentions.some(({ noun }) => RIVALS.test(noun));
  const isOffer = cluster.mentions.every(({ sort }) => sort === "offer");
  // Two people of one state bind themselves, and not the state: the president and the leader of the opposition.
  const people = (party: Party): Entity[] => [
    ...new Set(sides.flatMap((side) => (isSameParty(side.party, party) ? side.people : []))),
  ];
  cluster.parties = unique(
    cluster.parties.flatMap((party): Party[] => {
      const who = people(party);
      const [first, second] = who;
      const areRivals = !isOffer && cluster.parties.length < 2 && second !== undefined;
      if (first === undefined || !(isRivals || areRivals || bindsOne(cluster.topic))) return [party];
      return (areRivals ? who : [first]).map((entity) => ({ entity, code: null }));
    }),
  );
  const others = cluster.parties.filter(({ entity }) => entity?.kind !== "person");
  if (others.length > 1 && !isRivals) cluster.parties = others;
  // People bind themselves where they lead or are accused: what they buy and try is their own affair.
  const words = cluster.mentions.map((mention) => mention.words).join(" ");
  const isAccused = bindsOne(cluster.topic) || ACCUSED.test(words);
  cluster.parties = cluster.parties.filter(
    ({ entity }) =>
      entity?.kind !== "person" ||
      isRivals ||
      isAccused ||
      [...entity.heads].some((head) => LEADS.test(head)),
  );
  if (cluster.parties.length === 1 && others.length === 0 && !isAccused) cluster.parties = [];
}

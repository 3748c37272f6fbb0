import type { Range } from "../fact/span.type";
import type { AnnotatedArticleSource } from "../news/annotated-article";
import type { AgreementFound } from "./agreements/agreements";
import { confidenceOf } from "./confidence";
import type { DateFound } from "./dates/dates";
import type { EventFound } from "./events/events";
import { agreementGround, eventGround, missionGround, quotationGround, speakerGround } from "./grounds";
import type { MissionFound } from "./missions/mission-details";
import type { PledgeFound } from "./pledges";
import type { QuoteFound } from "./quotes/quotes";
import type { StatementFound } from "./quotes/statements";
import type { Roster } from "./roster";

type Of<K extends "quotes" | "statements" | "events" | "agreements" | "missions" | "pledges"> = NonNullable<
  AnnotatedArticleSource[K]
>[number];

/** A quotation as a record of the annotated article. */
export function quoteRecord(
  roster: Roster,
  found: QuoteFound,
  saidOn: DateFound | null,
  occasion: string | null,
): Of<"quotes"> {
  const { passages, kind, speaker, naming } = found;
  const [first] = passages;
  const speakerText = naming === null ? "" : roster.words(naming);
  const id = roster.id(first === undefined ? "" : roster.words(first), "quotation");
  const by = roster.ref(speaker);
  return {
    id,
    evidence: passages.map((range) => roster.selector(range)),
    confidence: roster.confidence(id, "quotations", quotationGround(found)),
    kind,
    speaker: by,
    ...(by === null ? {} : { speakerConfidence: roster.confidence(id, "speakers", speakerGround(found)) }),
    ...(speakerText === "" ? {} : { speakerText }),
    ...(saidOn === null ? {} : { saidOn: dateRecord(roster, saidOn) }),
    ...(occasion === null ? {} : { occasion }),
  };
}

/** A reported statement; null where the text has no name for who made it. */
export function statementRecord(roster: Roster, found: StatementFound): Of<"statements"> | null {
  const { evidence, speaker, naming, status, audience } = found;
  const by = roster.ref(speaker);
  if (by === null) return null;
  return {
    id: roster.id(roster.words(evidence), "statement"),
    evidence: [roster.selector(evidence)],
    status,
    // Statements are not labelled; what they may be wrong about is who made them.
    confidence: confidenceOf("speakers", `${naming}, before`),
    voice: "ATTRIBUTED",
    attributedTo: [by],
    countries: roster.countriesIn(evidence),
    ...(audience === null ? {} : { audience: roster.words(audience) }),
  };
}

export function eventRecord(roster: Roster, found: EventFound): Of<"events"> {
  const { kind, evidence, date, named, status } = found;
  const name = roster.words(named ?? evidence);
  const id = roster.id(name, "event");
  return {
    id,
    evidence: [roster.selector(evidence)],
    status,
    confidence: roster.confidence(id, "events", eventGround(found)),
    name,
    kind,
    place: roster.placeIn(evidence),
    ...(date === null ? {} : { date: dateRecord(roster, date) }),
    leaders: roster.leadersIn(evidence),
    countries: roster.countriesIn(evidence),
  };
}

export function agreementRecord(
  roster: Roster,
  found: AgreementFound,
  announcedOn: DateFound | null,
  announcedAt: string | null,
): Of<"agreements"> {
  const { title, evidence, status, domain, parties, provisions, exhaustive } = found;
  const id = roster.id(roster.words(title), "agreement");
  const confidence = roster.confidence(id, "agreements", agreementGround(found));
  return {
    id,
    evidence: evidence.map((range) => roster.selector(range)),
    status,
    confidence,
    title: roster.words(title),
    summary: [...new Set(evidence.map((range) => roster.words(range)))].join(" … "),
    domain,
    parties: roster.refs(parties),
    provisions: provisions.map((provision) => ({
      id: roster.id(roster.words(provision.evidence), "provision"),
      evidence: [roster.selector(provision.evidence)],
      status: "PLANNED",
      confidence,
      participants: roster.refs(provision.participants),
    })),
    exhaustive,
    ...(announcedAt === null ? {} : { announcedAt }),
    ...(announcedOn === null ? {} : { announcedOn: dateRecord(roster, announcedOn) }),
  };
}

export function missionRecord(roster: Roster, mission: MissionFound): Of<"missions"> {
  const name = roster.words(mission.name);
  const missionId = roster.id(name, "mission");
  const confidence = roster.confidence(missionId, "missions", missionGround(name, mission));
  const fact = (...ranges: readonly Range[]) => ({
    evidence: ranges.map((range) => roster.selector(range)),
    status: mission.status,
    confidence,
  });
  return {
    id: missionId,
    ...fact(...mission.evidence),
    name,
    ...(mission.program === null ? {} : { program: mission.program }),
    ...(mission.destination === null ? {} : { destination: mission.destination }),
    agency: mission.agency.map((words) => roster.organization(words)).find((id) => id !== null) ?? null,
    countries: mission.countries.flatMap((code) => roster.country(code) ?? []),
    participations: mission.participations.flatMap(({ evidence, country, role, count }) => {
      const code = roster.country(country);
      if (code === null) return [];
      const id = roster.id(`${count ?? ""} ${country} ${role}`, "participation");
      return [{ id, ...fact(evidence), country: code, role, count }];
    }),
    milestones: mission.milestones.map(({ evidence, text, country }) => ({
      id: roster.id(text, "milestone"),
      evidence: [roster.selector(evidence)],
      status: "PLANNED",
      confidence,
      text,
      country: roster.country(country),
    })),
  };
}

/** A pledge; null where the text has no name for the giver. `mission` is the id of the one that it may be for. */
export function pledgeRecord(
  roster: Roster,
  found: PledgeFound,
  missions: readonly Of<"missions">[],
): Of<"pledges"> | null {
  const { evidence, item, quantity, giver, recipient, maker, occasion, occasionDate } = found;
  const [by] = roster.refs([giver]);
  if (by === undefined) return null;
  const [to] = recipient === null ? [] : roster.refs([recipient]);
  const [made] = maker === null ? [] : roster.refs([maker]);
  return {
    id: roster.id(item, "pledge"),
    evidence: evidence.map((range) => roster.selector(range)),
    status: "ANNOUNCED",
    item,
    quantity,
    giver: by,
    recipient: to ?? null,
    maker: made ?? null,
    mission: missionFor(item, missions),
    ...(occasion === null ? {} : { occasion }),
    ...(occasionDate === null ? {} : { occasionDate: dateRecord(roster, occasionDate) }),
  };
}

/** The mission that an item is for, as the item's words say where it goes: a moon rover, the only mission to the Moon. */
function missionFor(item: string, missions: readonly Of<"missions">[]): string | null {
  const words = item.toLowerCase().split(/[\s-]+/);
  const [only, another] = missions.filter(
    ({ destination }) => destination != null && words.includes(destination.toLowerCase()),
  );
  return only !== undefined && another === undefined ? only.id : null;
}

export function dateRecord(roster: Roster, { text, edtf, derivation, start, end }: DateFound) {
  return {
    text,
    edtf,
    ...(derivation === null ? {} : { derivation }),
    evidence: [roster.selector({ start, end })],
  };
}

import type { FactNode } from "../../news/article-records";
import { articleNodeId } from "../../node/node-id";
import type { Story } from "./story";

const DOMAINS = ["MILITARY", "SPACE", "DIPLOMATIC", "ECONOMIC", "CULTURAL", "OTHER"] as const;
const PROGRAMS = ["Artemis", "Aurora", "Borealis", "Meridian"] as const;
const DESTINATIONS = ["Moon", "Mars", "Venus", "Low Earth orbit"] as const;

export function tellAgreement(story: Story): void {
  const { draft, random, leader, other, slug } = story;
  const domain = random.pick(DOMAINS);
  const start = draft.end;
  story.introduce(leader);
  draft.say(" and ");
  story.introduce(other);
  draft.say(` agreed on ${domain.toLowerCase()} cooperation, which includes `);
  const provisions = Array.from({ length: random.from(1, 3) }, (_, i) => {
    if (i > 0) draft.say(", ");
    return draft.words(4, 9);
  });
  const agreement = [{ start, end: draft.end }];
  draft.say(".\n");
  story.facts.push(
    {
      ...story.shared("Agreement", "agreement", agreement),
      title: `${domain.toLowerCase()} agreement`,
      summary: `${leader.name} and ${other.name} agreed on ${domain.toLowerCase()} cooperation.`,
      domain,
      partyIds: [leader.id, other.id],
      provisionIds: provisions.map((_, i) => articleNodeId("Provision", slug, `provision-${i}`)),
      exhaustive: false,
      announcedAtId: story.eventIds[0] ?? null,
      announcedOn: null,
    },
    ...provisions.map((passage, i): FactNode => ({
      ...story.shared("Provision", `provision-${i}`, [passage]),
      agreementId: articleNodeId("Agreement", slug, "agreement"),
      text: "",
      participantIds: i === 0 ? [story.organization.id] : [],
    })),
  );
}

export function tellMission(story: Story): void {
  const { draft, random, country, organization, slug } = story;
  const program = random.pick(PROGRAMS);
  const destination = random.pick(DESTINATIONS);
  const missionId = articleNodeId("Mission", slug, "mission");
  const start = draft.end;
  draft.name(organization);
  draft.say(`'s ${program} mission to ${destination} takes an astronaut of `);
  const { end } = draft.name(country);
  draft.say(", who will ");
  const milestone = draft.words(4, 9);
  draft.say(", and a rover.\n");
  const whole = [{ start, end }];
  story.facts.push(
    {
      ...story.shared("Mission", "mission", whole),
      name: `${program} mission`,
      program,
      agencyId: organization.id,
      destination,
      countryIds: [country.id],
      participationIds: [articleNodeId("Participation", slug, "participation")],
      milestoneIds: [articleNodeId("Milestone", slug, "milestone")],
      contributionIds: [articleNodeId("Pledge", slug, "pledge")],
    },
    {
      ...story.shared("Participation", "participation", whole),
      missionId,
      countryId: country.id,
      role: "astronaut",
      count: random.from(1, 3),
    },
    {
      ...story.shared("Milestone", "milestone", [milestone]),
      missionId,
      text: "",
      countryId: country.id,
    },
    {
      ...story.shared("Pledge", "pledge", whole),
      item: random.pick(["rover", "space suit", "antenna", "fuel"]),
      quantity: 1,
      giverId: country.id,
      recipientId: null,
      makerId: organization.id,
      missionId,
      occasion: null,
      occasionDate: null,
    },
  );
}

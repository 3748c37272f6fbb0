import type { Leader } from "../../leader/leader.type";
import { articleNodeId } from "../../node/node-id";
import type { Organization } from "../../organization/organization.type";
import type { Person } from "../../person/person.type";
import type { Story } from "./story";
import { COUNTRIES, countryOf, PEOPLE, personOf } from "./world";

const TOPICS = ["trade", "defence", "climate", "space", "health", "energy", "migration", "budget"] as const;
const KINDS = ["MEETING", "PRESS_CONFERENCE", "CEREMONY", "TALKS", "REJECTION", "OTHER"] as const;
const PLACES = ["Rose Garden", "Geneva", "Blue Hall", "Harbour House", "Independence Square"] as const;

/** Who did what, where and when: an office held, and mostly an event. */
export function tellOpening(story: Story): void {
  const { draft, leader, random, country } = story;
  const [office] = leader.offices;
  const start = draft.end;
  if (office) {
    draft.say(`${office.title} `);
    const { end } = story.introduce(leader);
    if (random.chance(0.4)) {
      story.facts.push({
        ...story.shared("OfficeHolding", `office-${story.facts.length}`, [{ start, end }]),
        holderId: leader.id,
        title: office.title,
        countryId: office.countryId,
        organizationId: null,
      });
    }
  }
  const kind = random.pick(KINDS);
  const place = random.pick(PLACES);
  draft.say(` met in `);
  draft.name(country);
  draft.say(` at the ${place} on `);
  const date = story.date();
  story.eventDate = date;
  draft.say(" with ");
  draft.name(story.organization);
  const event = [{ start, end: draft.end }];
  draft.say(".\n");
  if (!random.chance(0.7)) return;
  const eventId = articleNodeId("Event", story.slug, "meeting");
  story.facts.push({
    ...story.shared("Event", "meeting", event),
    name: `${kind.toLowerCase().replace("_", " ")} at the ${place}`,
    kind,
    place,
    date,
    leaderIds: [leader.id],
    countryIds: [country.id],
    topics: [random.pick(TOPICS)],
    afterIds: [],
  });
  story.eventIds = [eventId];
}

export function tellQuote(story: Story, number: number): void {
  const { draft, random } = story;
  const speaker = speakerOf(story);
  const isFull = random.chance(0.6);
  draft.say(isFull ? '"' : "He called it ");
  if (!isFull) draft.say('"');
  const passage = isFull ? draft.words(6, 18) : draft.words(2, 6);
  draft.say('," said ');
  const { start, end } =
    speaker.__typename === "Organization" ? draft.name(speaker) : story.introduce(speaker);
  draft.say(".\n");
  story.facts.push({
    ...story.shared("Quote", `quote-${number}`, [passage]),
    voice: "QUOTED",
    status: "STATED",
    attributedToIds: [speaker.id],
    text: "",
    kind: isFull ? "FULL" : "PARTIAL",
    speakerId: speaker.id,
    speakerText: speaker.name.slice(start - end),
    speakerConfidence: null,
    topic: random.chance(0.4) ? random.pick(TOPICS) : null,
    occasionId: story.eventIds[0] ?? null,
    saidOn: random.chance(0.3) ? story.eventDate : null,
  });
}

export function tellStatement(story: Story): void {
  const { draft, leader } = story;
  const start = draft.end;
  draft.name(leader, leader.familyName ?? "");
  draft.say(" said that ");
  const { end } = draft.words(8, 16);
  draft.say(".\n");
  story.facts.push({
    ...story.shared("Statement", "statement", [{ start, end }]),
    voice: "ATTRIBUTED",
    attributedToIds: [leader.id],
    text: "",
    topics: [story.random.pick(TOPICS)],
    countryIds: [story.country.id],
    audience: null,
    occasionId: story.eventIds[0] ?? null,
  });
}

/** A sentence that states no fact, and may name somebody. */
export function tellNothing(story: Story): void {
  const { draft, random } = story;
  if (random.chance(0.3)) {
    draft.name(countryOf(random.zipf(COUNTRIES)));
    draft.say(" saw ");
  }
  draft.words(10, 22);
  draft.say(".\n");
}

function speakerOf(story: Story): Leader | Person | Organization {
  switch (story.random.weighted([0.6, 0.3, 0.1])) {
    case 0:
      return story.leader;
    case 1:
      return personOf(story.random.zipf(PEOPLE));
    default:
      return story.organization;
  }
}

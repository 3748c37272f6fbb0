import type { Country } from "../../country/country.type";
import type { DateExpression } from "../../fact/date-expression.type";
import type { Range } from "../../fact/span.type";
import type { Leader } from "../../leader/leader.type";
import type { ActorNode, ArticleRecords, FactNode } from "../../news/article-records";
import { articleId, articleNodeId } from "../../node/node-id";
import type { Organization } from "../../organization/organization.type";
import type { Person } from "../../person/person.type";
import { Draft, prose } from "./draft";
import { Random } from "./random";
import {
  COUNTRIES,
  countryOf,
  LEADERS,
  leaderOf,
  ORGANIZATIONS,
  homeCountryOf,
  organizationOf,
  PEOPLE,
  personOf,
} from "./world";

/** How many articles have 0, 1, 2 … 6 quotes: 1.5 on average. */
const QUOTES = [0.3, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
const TOPICS = ["trade", "defence", "climate", "space", "health", "energy", "migration", "budget"] as const;
const DOMAINS = ["MILITARY", "SPACE", "DIPLOMATIC", "ECONOMIC", "CULTURAL", "OTHER"] as const;
const KINDS = ["MEETING", "PRESS_CONFERENCE", "CEREMONY", "TALKS", "REJECTION", "OTHER"] as const;
const STATUSES = ["ANNOUNCED", "CONFIRMED", "PLANNED", "PROPOSED", "STATED"] as const;
const PLACES = ["Rose Garden", "Geneva", "Blue Hall", "Harbour House", "Independence Square"] as const;
const PROGRAMS = ["Artemis", "Aurora", "Borealis", "Meridian"] as const;
const DESTINATIONS = ["Moon", "Mars", "Venus", "Low Earth orbit"] as const;

/**
 * The article of a number in the world of a seed, the same at every call: a short piece of agency news with real
 * offsets, whose names, words and counts have the skew of real news. It is made as a loader would hand it over, and
 * not read from a file.
 */
export function syntheticArticle(seed: number, number: number): ArticleRecords {
  return new Writer(new Random(seed, number), number).write();
}

class Writer {
  private readonly draft: Draft;
  private readonly facts: FactNode[] = [];
  private readonly slug: string;
  private readonly id: string;
  private readonly leader: Leader;
  private readonly other: Leader;
  private readonly country: Country;
  private readonly organization: Organization;
  private readonly day: { readonly year: number; readonly month: number; readonly day: number };
  private readonly introduced = new Set<string>();
  private eventIds: readonly string[] = [];
  private eventDate: DateExpression | null = null;

  constructor(
    private readonly random: Random,
    number: number,
  ) {
    this.draft = new Draft(random);
    this.slug = `${prose(random, 4).replaceAll(" ", "-")}-${number}`;
    this.id = articleId(this.slug);
    const rank = random.zipf(LEADERS);
    this.leader = leaderOf(rank, random.chance(0.1));
    this.other = leaderOf((rank + 1 + random.zipf(LEADERS - 1)) % LEADERS, false);
    this.country = countryOf(random.zipf(COUNTRIES));
    this.organization = organizationOf(random.zipf(ORGANIZATIONS));
    this.day = { year: random.from(2010, 2025), month: random.from(1, 12), day: random.from(1, 28) };
  }

  write(): ArticleRecords {
    const { draft, random, slug, id } = this;
    const { start } = draft.name(this.leader, this.leader.familyName ?? "");
    draft.say(" ");
    const { end } = draft.words(4, 7);
    draft.say("\n");
    this.opening();
    for (let left = random.weighted(QUOTES); left > 0; left--) this.quote(left);
    if (random.chance(0.5)) this.statement();
    if (random.chance(0.12)) this.agreement();
    if (random.chance(0.05)) this.mission();
    for (let left = random.from(1, 3); left > 0; left--) this.filler();
    const { text, sha256 } = draft.finish();
    const actors = [...draft.actors.values()];
    const idsOf = (type: ActorNode["__typename"]) =>
      actors.flatMap((actor) => (actor.__typename === type ? actor.id : []));
    return {
      article: {
        __typename: "Article",
        id,
        slug,
        headline: text.slice(start, end),
        text,
        sha256,
        language: random.chance(0.9) ? "en" : "en-GB",
        publisherId: this.organization.id,
        author: null,
        url: `https://news.example/${slug}`,
        publishedAt: this.published(),
        eventIds: this.eventIds,
        countryIds: idsOf("Country"),
        organizationIds: idsOf("Organization"),
      },
      actors,
      facts: this.facts.map((fact) => filled(fact, text)).sort((a, b) => startOf(a) - startOf(b)),
      mentions: draft.mentions,
    };
  }

  /** Who did what, where and when: an office held, and mostly an event. */
  private opening(): void {
    const { draft, leader, random, country } = this;
    const [office] = leader.offices;
    const start = draft.end;
    if (office) {
      draft.say(`${office.title} `);
      const { end } = this.introduce(leader);
      if (random.chance(0.4)) {
        this.facts.push({
          ...this.shared("OfficeHolding", `office-${this.facts.length}`, [{ start, end }]),
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
    const date = this.date();
    this.eventDate = date;
    draft.say(" with ");
    draft.name(this.organization);
    const event = [{ start, end: draft.end }];
    draft.say(".\n");
    if (!random.chance(0.7)) return;
    const eventId = articleNodeId("Event", this.slug, "meeting");
    this.facts.push({
      ...this.shared("Event", "meeting", event),
      name: `${kind.toLowerCase().replace("_", " ")} at the ${place}`,
      kind,
      place,
      date,
      leaderIds: [leader.id],
      countryIds: [country.id],
      topics: [random.pick(TOPICS)],
      afterIds: [],
    });
    this.eventIds = [eventId];
  }

  private quote(number: number): void {
    const { draft, random } = this;
    const speaker = this.speaker();
    const isFull = random.chance(0.6);
    draft.say(isFull ? '"' : "He called it ");
    if (!isFull) draft.say('"');
    const passage = isFull ? draft.words(6, 18) : draft.words(2, 6);
    draft.say('," said ');
    const { start, end } =
      speaker.__typename === "Organization" ? draft.name(speaker) : this.introduce(speaker);
    draft.say(".\n");
    this.facts.push({
      ...this.shared("Quote", `quote-${number}`, [passage]),
      voice: "QUOTED",
      status: "STATED",
      attributedToIds: [speaker.id],
      text: "",
      kind: isFull ? "FULL" : "PARTIAL",
      speakerId: speaker.id,
      speakerText: speaker.name.slice(start - end),
      topic: random.chance(0.4) ? random.pick(TOPICS) : null,
      occasionId: this.eventIds[0] ?? null,
      saidOn: random.chance(0.3) ? this.eventDate : null,
    });
  }

  private statement(): void {
    const { draft, leader } = this;
    const start = draft.end;
    draft.name(leader, leader.familyName ?? "");
    draft.say(" said that ");
    const { end } = draft.words(8, 16);
    draft.say(".\n");
    this.facts.push({
      ...this.shared("Statement", "statement", [{ start, end }]),
      voice: "ATTRIBUTED",
      attributedToIds: [leader.id],
      text: "",
      topics: [this.random.pick(TOPICS)],
      countryIds: [this.country.id],
      audience: null,
      occasionId: this.eventIds[0] ?? null,
    });
  }

  private agreement(): void {
    const { draft, random, leader, other, slug } = this;
    const domain = random.pick(DOMAINS);
    const start = draft.end;
    this.introduce(leader);
    draft.say(" and ");
    this.introduce(other);
    draft.say(` agreed on ${domain.toLowerCase()} cooperation, which includes `);
    const provisions = Array.from({ length: random.from(1, 3) }, (_, i) => {
      if (i > 0) draft.say(", ");
      return draft.words(4, 9);
    });
    const agreement = [{ start, end: draft.end }];
    draft.say(".\n");
    this.facts.push(
      {
        ...this.shared("Agreement", "agreement", agreement),
        title: `${domain.toLowerCase()} agreement`,
        summary: `${leader.name} and ${other.name} agreed on ${domain.toLowerCase()} cooperation.`,
        domain,
        partyIds: [leader.id, other.id],
        provisionIds: provisions.map((_, i) => articleNodeId("Provision", slug, `provision-${i}`)),
        exhaustive: false,
        announcedAtId: this.eventIds[0] ?? null,
        announcedOn: null,
      },
      ...provisions.map((passage, i): FactNode => ({
        ...this.shared("Provision", `provision-${i}`, [passage]),
        agreementId: articleNodeId("Agreement", slug, "agreement"),
        text: "",
        participantIds: i === 0 ? [this.organization.id] : [],
      })),
    );
  }

  private mission(): void {
    const { draft, random, country, organization, slug } = this;
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
    this.facts.push(
      {
        ...this.shared("Mission", "mission", whole),
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
        ...this.shared("Participation", "participation", whole),
        missionId,
        countryId: country.id,
        role: "astronaut",
        count: random.from(1, 3),
      },
      {
        ...this.shared("Milestone", "milestone", [milestone]),
        missionId,
        text: "",
        countryId: country.id,
      },
      {
        ...this.shared("Pledge", "pledge", whole),
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

  /** A sentence that states no fact, and may name somebody. */
  private filler(): void {
    const { draft, random } = this;
    if (random.chance(0.3)) {
      draft.name(countryOf(random.zipf(COUNTRIES)));
      draft.say(" saw ");
    }
    draft.words(10, 22);
    draft.say(".\n");
  }

  /** Names somebody: at first in full and with their country, later by family name. Where the name stands. */
  private introduce(actor: Leader | Person): Range {
    const { draft, introduced } = this;
    if (introduced.has(actor.id)) return draft.name(actor, actor.familyName ?? actor.name);
    introduced.add(actor.id);
    const range = draft.name(actor);
    draft.say(" of ");
    draft.name(homeCountryOf(actor));
    return range;
  }

  private speaker(): Leader | Person | Organization {
    switch (this.random.weighted([0.6, 0.3, 0.1])) {
      case 0:
        return this.leader;
      case 1:
        return personOf(this.random.zipf(PEOPLE));
      default:
        return this.organization;
    }
  }

  private shared<T extends FactNode["__typename"]>(__typename: T, key: string, passages: readonly Range[]) {
    return {
      __typename,
      id: articleNodeId(__typename, this.slug, key),
      articleId: this.id,
      passages,
      voice: "NARRATOR" as const,
      status: this.random.pick(STATUSES),
      attributedToIds: [] as readonly string[],
    };
  }

  /** Says a date near that of the article; every third article does not give its year. */
  private date(): DateExpression {
    const { year, month, day } = this.day;
    const passage = this.draft.say(`${MONTHS[month - 1] ?? ""} ${day}`);
    const written = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const whole = this.random.chance(0.67) ? `${year}-${written}` : null;
    return {
      articleId: this.id,
      passages: [passage],
      text: `${MONTHS[month - 1] ?? ""} ${day}`,
      edtf: whole ?? `XXXX-${written}`,
      derivation: null,
      earliest: whole,
      latest: whole,
    };
  }

  private published(): DateExpression {
    const { year, month, day } = this.day;
    const edtf = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return {
      articleId: this.id,
      passages: [],
      text: edtf,
      edtf,
      derivation: null,
      earliest: edtf,
      latest: edtf,
    };
  }
}

/** Facts whose text is the words of their passage get it once the whole text stands. */
function filled(fact: FactNode, text: string): FactNode {
  if (!("text" in fact) || fact.text !== "") return fact;
  const [{ start, end } = { start: 0, end: 0 }] = fact.passages;
  return { ...fact, text: text.slice(start, end) };
}

function startOf({ passages }: FactNode): number {
  return passages[0]?.start ?? 0;
}

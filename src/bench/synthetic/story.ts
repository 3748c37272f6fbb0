import type { Country } from "../../country/country.type";
import { MONTHS } from "../../extract/dates/calendar";
import type { DateExpression } from "../../fact/date-expression.type";
import type { Range } from "../../fact/span.type";
import type { Leader } from "../../leader/leader.type";
import type { FactNode } from "../../news/article-records";
import { articleId, articleNodeId } from "../../node/node-id";
import type { Organization } from "../../organization/organization.type";
import type { Person } from "../../person/person.type";
import { Draft, prose } from "./draft";
import type { Random } from "./random";
import {
  COUNTRIES,
  countryOf,
  homeCountryOf,
  LEADERS,
  leaderOf,
  ORGANIZATIONS,
  organizationOf,
} from "./world";

const STATUSES = ["ANNOUNCED", "CONFIRMED", "PLANNED", "PROPOSED", "STATED"] as const;

/** An article in the making: whom and what it is about, its text so far, and the facts told in it. */
export class Story {
  readonly draft: Draft;
  readonly facts: FactNode[] = [];
  readonly slug: string;
  readonly id: string;
  readonly leader: Leader;
  readonly other: Leader;
  readonly country: Country;
  readonly organization: Organization;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly introduced = new Set<string>();
  eventIds: readonly string[] = [];
  eventDate: DateExpression | null = null;

  constructor(
    readonly random: Random,
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

  /** Names somebody: at first in full and with their country, later by family name. Where the name stands. */
  introduce(actor: Leader | Person): Range {
    const { draft, introduced } = this;
    if (introduced.has(actor.id)) return draft.name(actor, actor.familyName ?? actor.name);
    introduced.add(actor.id);
    const range = draft.name(actor);
    draft.say(" of ");
    draft.name(homeCountryOf(actor));
    return range;
  }

  shared<T extends FactNode["__typename"]>(__typename: T, key: string, passages: readonly Range[]) {
    return {
      __typename,
      id: articleNodeId(__typename, this.slug, key),
      articleId: this.id,
      passages,
      voice: "NARRATOR" as const,
      status: this.random.pick(STATUSES),
      confidence: null,
      attributedToIds: [] as readonly string[],
    };
  }

  /** Says a date near that of the article; every third article does not give its year. */
  date(): DateExpression {
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

  published(): DateExpression {
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

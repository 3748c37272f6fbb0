import type { Agreement } from "../agreement/agreement.type";
import type { Provision } from "../agreement/provision.type";
import type { Article } from "../article/article.type";
import type { Country } from "../country/country.type";
import type { Event } from "../event/event.type";
import type { Leader } from "../leader/leader.type";
import type { OfficeHolding } from "../leader/office-holding.type";
import type { Milestone } from "../mission/milestone.type";
import type { Mission } from "../mission/mission.type";
import type { Participation } from "../mission/participation.type";
import type { Organization } from "../organization/organization.type";
import type { Person } from "../person/person.type";
import type { Pledge } from "../pledge/pledge.type";
import type { Quote } from "../quote/quote.type";
import type { Statement } from "../statement/statement.type";
import type { Mention } from "./article-records";
import { ordersBy, orderName } from "./orders";
import { Table } from "./table";

export interface MentionRow extends Mention {
  readonly id: string;
  readonly articleId: string;
}

export interface Tables {
  readonly Article: Table<Article>;
  readonly Leader: Table<Leader>;
  readonly Person: Table<Person>;
  readonly Organization: Table<Organization>;
  readonly Country: Table<Country>;
  readonly OfficeHolding: Table<OfficeHolding>;
  readonly Quote: Table<Quote>;
  readonly Statement: Table<Statement>;
  readonly Agreement: Table<Agreement>;
  readonly Provision: Table<Provision>;
  readonly Mission: Table<Mission>;
  readonly Participation: Table<Participation>;
  readonly Milestone: Table<Milestone>;
  readonly Pledge: Table<Pledge>;
  readonly Event: Table<Event>;
  readonly Mention: Table<MentionRow>;
}

const BY_NAME = orderName("NAME", "ASC");

function present(...words: readonly (string | null)[]): string[] {
  return words.filter((word) => word !== null);
}

/** One table for each type: what its rows are searched by, and ordered by. */
export function createTables(): Tables {
  const actorName = (id: string | null): string | null => {
    if (id === null) return null;
    return (
      (
        tables.Leader.get(id) ??
        tables.Person.get(id) ??
        tables.Organization.get(id) ??
        tables.Country.get(id)
      )?.name ?? null
    );
  };

  const tables: Tables = {
    Article: new Table<Article>({
      words: ({ text }) => [text],
      orders: {
        ...ordersBy<Article>("LOADED_AT", ({ id }) => tables.Article.numberOf(id) ?? null),
        ...ordersBy<Article>("HEADLINE", ({ headline }) => headline),
        ...ordersBy<Article>("PUBLISHED_AT", ({ publishedAt }) => publishedAt?.earliest ?? null),
      },
    }),
    Leader: new Table<Leader>({
      words: ({ name, aliases, offices }) => [name, ...aliases, ...offices.map(({ title }) => title)],
      orders: {
        ...ordersBy<Leader>("NAME", ({ name }) => name),
        ...ordersBy<Leader>("QUOTE_COUNT", ({ id }) => tables.Quote.count("of", id)),
      },
      defaultOrder: BY_NAME,
    }),
    Person: new Table<Person>({
      words: ({ name, aliases, description }) => [name, ...aliases, ...present(description)],
      orders: ordersBy<Person>("NAME", ({ name }) => name),
      defaultOrder: BY_NAME,
    }),
    Organization: new Table<Organization>({
      orders: ordersBy<Organization>("NAME", ({ name }) => name),
      defaultOrder: BY_NAME,
    }),
    Country: new Table<Country>({
      orders: ordersBy<Country>("NAME", ({ name }) => name),
      defaultOrder: BY_NAME,
    }),
    OfficeHolding: new Table<OfficeHolding>(),
    Quote: new Table<Quote>({
      words: ({ text, topic }) => [text, ...present(topic)],
      orders: {
        ...ordersBy<Quote>("LENGTH", ({ text }) => text.length),
        ...ordersBy<Quote>("SPEAKER", ({ speakerId }) => actorName(speakerId)),
        ...ordersBy<Quote>("POSITION", ({ id }) => tables.Quote.numberOf(id) ?? null),
      },
    }),
    Statement: new Table<Statement>({ words: ({ text, topics }) => [text, ...topics] }),
    Agreement: new Table<Agreement>({
      words: ({ title, summary, provisionIds }) => [
        title,
        summary,
        ...provisionIds.flatMap((id) => tables.Provision.get(id)?.text ?? []),
      ],
    }),
    Provision: new Table<Provision>(),
    Mission: new Table<Mission>({
      words: ({ name, program, destination, milestoneIds }) => [
        name,
        ...present(program, destination),
        ...milestoneIds.flatMap((id) => tables.Milestone.get(id)?.text ?? []),
      ],
    }),
    Participation: new Table<Participation>(),
    Milestone: new Table<Milestone>(),
    Pledge: new Table<Pledge>({ words: ({ item, occasion }) => [item, ...present(occasion)] }),
    Event: new Table<Event>({ words: ({ name, place, topics }) => [name, ...present(place), ...topics] }),
    Mention: new Table<MentionRow>(),
  };
  return tables;
}

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
import type { ActorNode, FactNode } from "./article-records";
import type { ArticleRows } from "./article-rows";
import { FactRows } from "./fact-rows";
import { Dictionary } from "./packed-rows";
import { ActorRows } from "./actor-rows";
import { Table, type TableDefinition } from "./table";

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
}

const byName = { orders: { NAME: ({ name }: ActorNode) => name }, defaultOrder: "NAME" };

function present(...words: readonly (string | null)[]): string[] {
  return words.filter((word) => word !== null);
}

/** One table for each type: what its rows are searched by, and ordered by. */
export function createTables(articles: ArticleRows): Tables {
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

  const factStrings = new Dictionary();
  const facts = <T extends FactNode>(definition?: TableDefinition<T>) =>
    new Table<T>(definition, new FactRows<T>(articles, factStrings));
  const actors = <T extends ActorNode>(definition: TableDefinition<T>) =>
    new Table<T>(definition, new ActorRows<T>(articles));

  const tables: Tables = {
    Article: new Table<Article>(
      {
        words: ({ text }) => [text],
        orders: {
          LOADED_AT: "ARRIVAL",
          HEADLINE: ({ headline }) => headline,
          PUBLISHED_AT: ({ publishedAt }) => publishedAt?.earliest ?? null,
        },
      },
      articles,
    ),
    Leader: actors<Leader>({
      words: ({ name, aliases, offices }) => [name, ...aliases, ...offices.map(({ title }) => title)],
      orders: {
        ...byName.orders,
        QUOTE_COUNT: ({ id }) => tables.Quote.count("of", id),
      },
      defaultOrder: "NAME",
    }),
    Person: actors<Person>({
      words: ({ name, aliases, description }) => [name, ...aliases, ...present(description)],
      ...byName,
    }),
    Organization: actors<Organization>({
      ...byName,
    }),
    Country: actors<Country>({
      ...byName,
    }),
    OfficeHolding: facts<OfficeHolding>(),
    Quote: facts<Quote>({
      words: ({ text, topic }) => [text, ...present(topic)],
      orders: {
        LENGTH: ({ text }) => text.length,
        SPEAKER: ({ speakerId }) => actorName(speakerId),
        POSITION: "ARRIVAL",
      },
    }),
    Statement: facts<Statement>({ words: ({ text, topics }) => [text, ...topics] }),
    Agreement: facts<Agreement>({
      words: ({ title, summary, provisionIds }) => [
        title,
        summary,
        ...provisionIds.flatMap((id) => tables.Provision.get(id)?.text ?? []),
      ],
    }),
    Provision: facts<Provision>(),
    Mission: facts<Mission>({
      words: ({ name, program, destination, milestoneIds }) => [
        name,
        ...present(program, destination),
        ...milestoneIds.flatMap((id) => tables.Milestone.get(id)?.text ?? []),
      ],
    }),
    Participation: facts<Participation>(),
    Milestone: facts<Milestone>(),
    Pledge: facts<Pledge>({ words: ({ item, occasion }) => [item, ...present(occasion)] }),
    Event: facts<Event>({ words: ({ name, place, topics }) => [name, ...present(place), ...topics] }),
  };
  return tables;
}

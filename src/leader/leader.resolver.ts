import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { IdOrNameArgs, byIdOrName } from "../actor/by-name";
import { MentionsArgs } from "../actor/mentions.args";
import { type Agreement, AgreementConnection } from "../agreement/agreement.type";
import { type Article, ArticleConnection } from "../article/article.type";
import { type Connected, connect } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import { PageArgs, pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { type Event, EventConnection } from "../event/event.type";
import { type Evidence, EvidenceConnection } from "../fact/evidence.type";
import { LeadersArgs } from "./leader.args";
import { Leader, LeaderConnection } from "./leader.type";
import { Office } from "./office.type";
import { QuotesArgs } from "../quote/quote.args";
import { type Quote, QuoteConnection } from "../quote/quote.type";
import { type Statement, StatementConnection } from "../statement/statement.type";

@Resolver(() => Leader)
export class LeaderResolver {
  @Query(() => Leader, {
    nullable: true,
    description:
      "A leader by id or by name; null where there is none. An error where a name is that of several: ask for one of them by id.",
  })
  leader(
    @Args(() => IdOrNameArgs) args: IdOrNameArgs,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Leader | null> {
    return byIdOrName(news, "Leader", args);
  }

  @Query(() => LeaderConnection, { description: "Leaders of all articles." })
  leaders(@Args(() => LeadersArgs) args: LeadersArgs, @Ctx() { news }: DatelineContext): Connected<Leader> {
    return connect(
      LeaderConnection,
      news.list("Leader", { filter: args.filter, orderBy: args.orderBy }, pageRequest(args)),
    );
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description:
      "The country of the latest office held that is a country’s; null where the articles do not say.",
  })
  country(@Root() leader: Leader, @Ctx() { news }: DatelineContext): MaybePromise<Country> | null {
    return leader.countryId === null ? null : news.get("Country", leader.countryId);
  }

  @FieldResolver(() => [Office], { description: "The offices held, each once, latest first." })
  @ListBound(5)
  offices(@Root() leader: Leader): readonly Office[] {
    return leader.offices;
  }

  @FieldResolver(() => EvidenceConnection, {
    description:
      "Every place where an article names them, by any name; by article in the order of loading, then by place.",
  })
  mentions(
    @Root() leader: Leader,
    @Args(() => MentionsArgs) args: MentionsArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Evidence> {
    return connect(
      EvidenceConnection,
      news.mentions(leader.id, args.article ?? undefined, pageRequest(args)),
    );
  }

  @FieldResolver(() => ArticleConnection, { description: "The articles that name them." })
  articles(
    @Root() leader: Leader,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Article> {
    return connect(ArticleConnection, news.list("Article", { of: leader.id }, pageRequest(args)));
  }

  @FieldResolver(() => QuoteConnection, { description: "What they are quoted with." })
  quotes(
    @Root() leader: Leader,
    @Args(() => QuotesArgs) args: QuotesArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Quote> {
    return connect(
      QuoteConnection,
      news.list("Quote", { of: leader.id, filter: args.filter, orderBy: args.orderBy }, pageRequest(args)),
    );
  }

  @FieldResolver(() => StatementConnection, { description: "What articles have them say, not verbatim." })
  statements(
    @Root() leader: Leader,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Statement> {
    return connect(StatementConnection, news.list("Statement", { of: leader.id }, pageRequest(args)));
  }

  @FieldResolver(() => AgreementConnection, {
    description: "The agreements that they are a party to, or that an article has them announce.",
  })
  agreements(
    @Root() leader: Leader,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Agreement> {
    return connect(AgreementConnection, news.list("Agreement", { of: leader.id }, pageRequest(args)));
  }

  @FieldResolver(() => EventConnection, { description: "The events that they take part in." })
  events(
    @Root() leader: Leader,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Event> {
    return connect(EventConnection, news.list("Event", { of: leader.id }, pageRequest(args)));
  }
}

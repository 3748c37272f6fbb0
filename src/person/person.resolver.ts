import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { IdOrNameArgs, byIdOrName } from "../actor/by-name";
import { MentionsArgs } from "../actor/mentions.args";
import { type Article, ArticleConnection } from "../article/article.type";
import { type Connected, connect } from "../connection/connection";
import type { MaybePromise } from "../connection/page";
import { PageArgs, pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { type Evidence, EvidenceConnection } from "../fact/evidence.type";
import { Person } from "./person.type";
import { QuotesArgs } from "../quote/quote.args";
import { type Quote, QuoteConnection } from "../quote/quote.type";

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, {
    nullable: true,
    description:
      "A person who is no leader by id or by name; null where there is none. An error where a name is that of several: ask for one of them by id.",
  })
  person(
    @Args(() => IdOrNameArgs) args: IdOrNameArgs,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Person | null> {
    return byIdOrName(news, "Person", args);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country that the articles put them with; null where they do not say.",
  })
  country(@Root() person: Person, @Ctx() { news }: DatelineContext): MaybePromise<Country> | null {
    return person.countryId === null ? null : news.get("Country", person.countryId);
  }

  @FieldResolver(() => EvidenceConnection, {
    description:
      "Every place where an article names them, by any name; by article in the order of loading, then by place.",
  })
  mentions(
    @Root() person: Person,
    @Args(() => MentionsArgs) args: MentionsArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Evidence> {
    return connect(
      EvidenceConnection,
      news.mentions(person.id, args.article ?? undefined, pageRequest(args)),
    );
  }

  @FieldResolver(() => ArticleConnection, { description: "The articles that name them." })
  articles(
    @Root() person: Person,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Article> {
    return connect(ArticleConnection, news.list("Article", { of: person.id }, pageRequest(args)));
  }

  @FieldResolver(() => QuoteConnection, { description: "What they are quoted with." })
  quotes(
    @Root() person: Person,
    @Args(() => QuotesArgs) args: QuotesArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Quote> {
    return connect(
      QuoteConnection,
      news.list("Quote", { of: person.id, filter: args.filter, orderBy: args.orderBy }, pageRequest(args)),
    );
  }
}

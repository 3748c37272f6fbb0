import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { IdOrNameArgs, byIdOrName } from "../actor/by-name";
import { type Article, ArticleConnection } from "../article/article.type";
import { type Connected, connect } from "../connection/connection";
import type { MaybePromise } from "../connection/page";
import { PageArgs, pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { type Mission, MissionConnection } from "../mission/mission.type";
import { Organization, OrganizationConnection } from "./organization.type";
import { QuotesArgs } from "../quote/quote.args";
import { type Quote, QuoteConnection } from "../quote/quote.type";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description:
      "An organization by id or by name; null where there is none. An error where a name is that of several: ask for one of them by id.",
  })
  organization(
    @Args(() => IdOrNameArgs) args: IdOrNameArgs,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Organization | null> {
    return byIdOrName(news, "Organization", args);
  }

  @Query(() => OrganizationConnection, { description: "The organizations that articles name, by name." })
  organizations(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Organization> {
    return connect(OrganizationConnection, news.list("Organization", {}, pageRequest(args)));
  }

  @FieldResolver(() => QuoteConnection, { description: "What it is quoted with." })
  quotes(
    @Root() organization: Organization,
    @Args(() => QuotesArgs) args: QuotesArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Quote> {
    return connect(
      QuoteConnection,
      news.list(
        "Quote",
        { of: organization.id, filter: args.filter, orderBy: args.orderBy },
        pageRequest(args),
      ),
    );
  }

  @FieldResolver(() => MissionConnection, { description: "The missions whose agency it is." })
  missions(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Mission> {
    return connect(MissionConnection, news.list("Mission", { of: organization.id }, pageRequest(args)));
  }

  @FieldResolver(() => ArticleConnection, { description: "The articles that name it, or that it published." })
  articles(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Article> {
    return connect(ArticleConnection, news.list("Article", { of: organization.id }, pageRequest(args)));
  }
}

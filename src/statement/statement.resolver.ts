import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type Connected, connect } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import { pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { Event } from "../event/event.type";
import { StatementsArgs } from "./statement.args";
import { Statement, StatementConnection } from "./statement.type";

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    description: "Statements of all articles, by article in the order of loading, then by place.",
  })
  statements(
    @Args(() => StatementsArgs) args: StatementsArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Statement> {
    return connect(StatementConnection, news.list("Statement", { filter: args.filter }, pageRequest(args)));
  }

  @FieldResolver(() => [Country], { description: "The countries that it concerns." })
  @ListBound(5)
  countries(@Root() statement: Statement, @Ctx() { news }: DatelineContext): MaybePromise<Country>[] {
    return statement.countryIds.map((id) => news.get("Country", id));
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "Where it was made, as far as the article tells; null where it does not.",
  })
  occasion(@Root() statement: Statement, @Ctx() { news }: DatelineContext): MaybePromise<Event> | null {
    return statement.occasionId === null ? null : news.get("Event", statement.occasionId);
  }
}

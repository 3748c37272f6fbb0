import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type Connected, connect } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import { pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { EventsArgs } from "./event.args";
import { Event, EventConnection } from "./event.type";
import { Leader } from "../leader/leader.type";

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, {
    description: "Events of all articles, by article in the order of loading, then by place.",
  })
  events(@Args(() => EventsArgs) args: EventsArgs, @Ctx() { news }: DatelineContext): Connected<Event> {
    return connect(EventConnection, news.list("Event", { filter: args.filter }, pageRequest(args)));
  }

  @FieldResolver(() => [Leader], { description: "The leaders who take part." })
  @ListBound(5)
  leaders(@Root() event: Event, @Ctx() { news }: DatelineContext): MaybePromise<Leader>[] {
    return event.leaderIds.map((id) => news.get("Leader", id));
  }

  @FieldResolver(() => [Country], { description: "The countries that take part." })
  @ListBound(5)
  countries(@Root() event: Event, @Ctx() { news }: DatelineContext): MaybePromise<Country>[] {
    return event.countryIds.map((id) => news.get("Country", id));
  }

  @FieldResolver(() => [Event], { description: "The events that the article places before this one." })
  @ListBound(5)
  after(@Root() event: Event, @Ctx() { news }: DatelineContext): MaybePromise<Event>[] {
    return event.afterIds.map((id) => news.get("Event", id));
  }
}

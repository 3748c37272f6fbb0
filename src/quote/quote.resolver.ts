import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { actor } from "../actor/actor";
import { Actor } from "../actor/actor.type";
import { type Connected, connect } from "../connection/connection";
import type { MaybePromise } from "../connection/page";
import { pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Event } from "../event/event.type";
import { byId } from "../node/by-id";
import { QuotesArgs } from "./quote.args";
import { Quote, QuoteConnection } from "./quote.type";

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => Quote, { nullable: true, description: "A quote by id; null where there is none." })
  quote(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Quote | null> {
    return byId(news, "Quote", id);
  }

  @Query(() => QuoteConnection, { description: "Quotes of all articles." })
  quotes(@Args(() => QuotesArgs) args: QuotesArgs, @Ctx() { news }: DatelineContext): Connected<Quote> {
    return connect(
      QuoteConnection,
      news.list("Quote", { filter: args.filter, orderBy: args.orderBy }, pageRequest(args)),
    );
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Who said it. Null where the article does not say, or not clearly.",
  })
  speaker(@Root() quote: Quote, @Ctx() { news }: DatelineContext): MaybePromise<Actor> | null {
    return quote.speakerId === null ? null : actor(news, quote.speakerId);
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "Where it was said, as far as the article tells; null where it does not.",
  })
  occasion(@Root() quote: Quote, @Ctx() { news }: DatelineContext): MaybePromise<Event> | null {
    return quote.occasionId === null ? null : news.get("Event", quote.occasionId);
  }
}

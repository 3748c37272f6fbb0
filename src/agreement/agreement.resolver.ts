import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { actor } from "../actor/actor";
import { Actor } from "../actor/actor.type";
import { AgreementsArgs } from "./agreement.args";
import { Agreement, AgreementConnection } from "./agreement.type";
import { Provision } from "./provision.type";
import { type Connected, connect } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import { pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Event } from "../event/event.type";
import { byId } from "../node/by-id";

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: "An agreement by id; null where there is none." })
  agreement(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Agreement | null> {
    return byId(news, "Agreement", id);
  }

  @Query(() => AgreementConnection, {
    description: "Agreements of all articles, by article in the order of loading, then by place.",
  })
  agreements(
    @Args(() => AgreementsArgs) args: AgreementsArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Agreement> {
    return connect(AgreementConnection, news.list("Agreement", { filter: args.filter }, pageRequest(args)));
  }

  @FieldResolver(() => [Actor], {
    description: "Those who agree. Partners of a single provision stand on that provision.",
  })
  @ListBound(5)
  parties(@Root() agreement: Agreement, @Ctx() { news }: DatelineContext): MaybePromise<Actor>[] {
    return agreement.partyIds.map((id) => actor(news, id));
  }

  @FieldResolver(() => [Provision], { description: "What it provides for, in the order of the text." })
  @ListBound(10)
  provisions(@Root() agreement: Agreement, @Ctx() { news }: DatelineContext): MaybePromise<Provision>[] {
    return agreement.provisionIds.map((id) => news.get("Provision", id));
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "Where it was announced; null where the article does not say.",
  })
  announcedAt(@Root() agreement: Agreement, @Ctx() { news }: DatelineContext): MaybePromise<Event> | null {
    return agreement.announcedAtId === null ? null : news.get("Event", agreement.announcedAtId);
  }
}

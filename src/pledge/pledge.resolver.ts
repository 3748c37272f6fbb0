import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actor } from "../actor/actor";
import { Actor } from "../actor/actor.type";
import { type Connected, connect } from "../connection/connection";
import type { MaybePromise } from "../connection/page";
import { pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Mission } from "../mission/mission.type";
import { Organization } from "../organization/organization.type";
import { PledgesArgs } from "./pledge.args";
import { Pledge, PledgeConnection } from "./pledge.type";

@Resolver(() => Pledge)
export class PledgeResolver {
  @Query(() => PledgeConnection, {
    description: "Pledges of all articles, by article in the order of loading, then by place.",
  })
  pledges(@Args(() => PledgesArgs) args: PledgesArgs, @Ctx() { news }: DatelineContext): Connected<Pledge> {
    return connect(PledgeConnection, news.list("Pledge", { filter: args.filter }, pageRequest(args)));
  }

  @FieldResolver(() => Actor, { description: "Who gives." })
  giver(@Root() pledge: Pledge, @Ctx() { news }: DatelineContext): MaybePromise<Actor> {
    return actor(news, pledge.giverId);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Who receives; null where the article does not say.",
  })
  recipient(@Root() pledge: Pledge, @Ctx() { news }: DatelineContext): MaybePromise<Actor> | null {
    return pledge.recipientId === null ? null : actor(news, pledge.recipientId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Who developed or makes the item; null where the article does not say.",
  })
  maker(@Root() pledge: Pledge, @Ctx() { news }: DatelineContext): MaybePromise<Organization> | null {
    return pledge.makerId === null ? null : news.get("Organization", pledge.makerId);
  }

  @FieldResolver(() => Mission, {
    nullable: true,
    description: "The mission that it is for; null where it is for none.",
  })
  mission(@Root() pledge: Pledge, @Ctx() { news }: DatelineContext): MaybePromise<Mission> | null {
    return pledge.missionId === null ? null : news.get("Mission", pledge.missionId);
  }
}

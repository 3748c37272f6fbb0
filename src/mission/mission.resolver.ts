import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { type Connected, connect } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import { pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { Milestone } from "./milestone.type";
import { MissionsArgs } from "./mission.args";
import { Mission, MissionConnection } from "./mission.type";
import { Participation } from "./participation.type";
import { byId } from "../node/by-id";
import { Organization } from "../organization/organization.type";
import { Pledge } from "../pledge/pledge.type";

@Resolver(() => Mission)
export class MissionResolver {
  @Query(() => Mission, { nullable: true, description: "A mission by id; null where there is none." })
  mission(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Mission | null> {
    return byId(news, "Mission", id);
  }

  @Query(() => MissionConnection, {
    description: "Missions of all articles, by article in the order of loading, then by place.",
  })
  missions(
    @Args(() => MissionsArgs) args: MissionsArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Mission> {
    return connect(MissionConnection, news.list("Mission", { filter: args.filter }, pageRequest(args)));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Whose mission it is: NASA. Null where the article names nobody.",
  })
  agency(@Root() mission: Mission, @Ctx() { news }: DatelineContext): MaybePromise<Organization> | null {
    return mission.agencyId === null ? null : news.get("Organization", mission.agencyId);
  }

  @FieldResolver(() => [Country], {
    description: "The countries that take part, as far as the article tells.",
  })
  @ListBound(5)
  countries(@Root() mission: Mission, @Ctx() { news }: DatelineContext): MaybePromise<Country>[] {
    return mission.countryIds.map((id) => news.get("Country", id));
  }

  @FieldResolver(() => [Participation], { description: "Who takes part, and as what." })
  @ListBound(5)
  participations(@Root() mission: Mission, @Ctx() { news }: DatelineContext): MaybePromise<Participation>[] {
    return mission.participationIds.map((id) => news.get("Participation", id));
  }

  @FieldResolver(() => [Milestone], { description: "What it achieves or is to achieve." })
  @ListBound(5)
  milestones(@Root() mission: Mission, @Ctx() { news }: DatelineContext): MaybePromise<Milestone>[] {
    return mission.milestoneIds.map((id) => news.get("Milestone", id));
  }

  @FieldResolver(() => [Pledge], { description: "What is pledged for it." })
  @ListBound(5)
  contributions(@Root() mission: Mission, @Ctx() { news }: DatelineContext): MaybePromise<Pledge>[] {
    return mission.contributionIds.map((id) => news.get("Pledge", id));
  }
}

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { Milestone } from "./milestone.type";
import { Mission } from "./mission.type";

@Resolver(() => Milestone)
export class MilestoneResolver {
  @FieldResolver(() => Mission, { description: "The mission." })
  mission(@Root() milestone: Milestone, @Ctx() { news }: DatelineContext): MaybePromise<Mission> {
    return news.get("Mission", milestone.missionId);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country whose milestone it is; null where the article does not say.",
  })
  country(@Root() milestone: Milestone, @Ctx() { news }: DatelineContext): MaybePromise<Country> | null {
    return milestone.countryId === null ? null : news.get("Country", milestone.countryId);
  }
}

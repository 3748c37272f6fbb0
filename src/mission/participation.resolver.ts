import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { Mission } from "./mission.type";
import { Participation } from "./participation.type";

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Mission, { description: "The mission." })
  mission(@Root() participation: Participation, @Ctx() { news }: DatelineContext): MaybePromise<Mission> {
    return news.get("Mission", participation.missionId);
  }

  @FieldResolver(() => Country, { description: "The country that takes part." })
  country(@Root() participation: Participation, @Ctx() { news }: DatelineContext): MaybePromise<Country> {
    return news.get("Country", participation.countryId);
  }
}

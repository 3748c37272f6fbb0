import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { Leader } from "./leader.type";
import { OfficeHolding } from "./office-holding.type";
import { Organization } from "../organization/organization.type";

@Resolver(() => OfficeHolding)
export class OfficeHoldingResolver {
  @FieldResolver(() => Leader, { description: "Who holds or held it." })
  holder(@Root() holding: OfficeHolding, @Ctx() { news }: DatelineContext): MaybePromise<Leader> {
    return news.get("Leader", holding.holderId);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country whose office it is; null where it is of none, or the article does not say.",
  })
  country(@Root() holding: OfficeHolding, @Ctx() { news }: DatelineContext): MaybePromise<Country> | null {
    return holding.countryId === null ? null : news.get("Country", holding.countryId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      "The organization whose office it is; null where it is of none, or the article does not say.",
  })
  organization(
    @Root() holding: OfficeHolding,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Organization> | null {
    return holding.organizationId === null ? null : news.get("Organization", holding.organizationId);
  }
}

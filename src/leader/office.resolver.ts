import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Connected, connect } from "../connection/connection";
import type { MaybePromise } from "../connection/page";
import { PageArgs, pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { type OfficeHolding, OfficeHoldingConnection } from "./office-holding.type";
import { Office } from "./office.type";
import { Organization } from "../organization/organization.type";

@Resolver(() => Office)
export class OfficeResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country whose office it is; null where it is of none, or the articles do not say.",
  })
  country(@Root() office: Office, @Ctx() { news }: DatelineContext): MaybePromise<Country> | null {
    return office.countryId === null ? null : news.get("Country", office.countryId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization whose office it is; null where it is of none, or the articles do not say.",
  })
  organization(@Root() office: Office, @Ctx() { news }: DatelineContext): MaybePromise<Organization> | null {
    return office.organizationId === null ? null : news.get("Organization", office.organizationId);
  }

  @FieldResolver(() => OfficeHoldingConnection, {
    description: "Each article that says that the leader holds or held it.",
  })
  holdings(
    @Root() office: Office,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<OfficeHolding> {
    return connect(OfficeHoldingConnection, news.holdings(office, pageRequest(args)));
  }
}

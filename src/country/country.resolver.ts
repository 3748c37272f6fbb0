import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type Agreement, AgreementConnection } from "../agreement/agreement.type";
import { type Article, ArticleConnection } from "../article/article.type";
import { type Connected, connect } from "../connection/connection";
import type { MaybePromise } from "../connection/page";
import { PageArgs, pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { countryCodeProblem } from "./countries";
import { CountryCode } from "./country-code.scalar";
import { Country, CountryConnection } from "./country.type";
import { BadUserInputError } from "../errors";
import { type Leader, LeaderConnection } from "../leader/leader.type";
import { type Mission, MissionConnection } from "../mission/mission.type";
import { byId } from "../node/by-id";
import { exactlyOne } from "../node/exactly-one";
import { byName } from "../actor/by-name";
import { countryId } from "../node/node-id";

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, {
    nullable: true,
    description:
      "A country by code or by name; null where no article names it. An error where a name is that of several.",
  })
  country(
    @Arg("code", () => CountryCode, { nullable: true, description: "Its code: JP." })
    code: string | null | undefined,
    @Arg("name", () => String, {
      nullable: true,
      description: "Its name or an alias, whatever its case: Pyongyang.",
    })
    name: string | null | undefined,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Country | null> {
    const asked = exactlyOne({ code, name });
    if (asked.by === "name") return byName(news, "Country", asked.value);
    const problem = countryCodeProblem(asked.value);
    if (problem !== undefined) throw new BadUserInputError(`${problem}.`);
    return byId(news, "Country", countryId(asked.value));
  }

  @Query(() => CountryConnection, { description: "The countries that articles name, by name." })
  countries(@Args(() => PageArgs) args: PageArgs, @Ctx() { news }: DatelineContext): Connected<Country> {
    return connect(CountryConnection, news.list("Country", {}, pageRequest(args)));
  }

  @FieldResolver(() => LeaderConnection, {
    description: "The leaders whose latest office is of this country, by name.",
  })
  leaders(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Leader> {
    return connect(LeaderConnection, news.list("Leader", { of: country.id }, pageRequest(args)));
  }

  @FieldResolver(() => AgreementConnection, {
    description: "The agreements that it is a party to, or takes part in a provision of.",
  })
  agreements(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Agreement> {
    return connect(AgreementConnection, news.list("Agreement", { of: country.id }, pageRequest(args)));
  }

  @FieldResolver(() => MissionConnection, { description: "The missions that it takes part in." })
  missions(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Mission> {
    return connect(MissionConnection, news.list("Mission", { of: country.id }, pageRequest(args)));
  }

  @FieldResolver(() => ArticleConnection, { description: "The articles that name it." })
  articles(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Article> {
    return connect(ArticleConnection, news.list("Article", { of: country.id }, pageRequest(args)));
  }
}

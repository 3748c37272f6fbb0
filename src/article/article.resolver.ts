import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { type Agreement, AgreementConnection } from "../agreement/agreement.type";
import { ArticlesArgs } from "./article.args";
import { Article, ArticleConnection } from "./article.type";
import { coverageOf } from "./coverage";
import { Coverage } from "./coverage.type";
import { Sentence } from "./sentence.type";
import { type Connected, connect } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import { chain } from "../connection/maybe-promise";
import type { MaybePromise } from "../connection/page";
import { PageArgs, pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { Country } from "../country/country.type";
import { BadUserInputError } from "../errors";
import { Event } from "../event/event.type";
import { Fact, FactConnection } from "../fact/fact.type";
import { type Leader, LeaderConnection } from "../leader/leader.type";
import { type Mission, MissionConnection } from "../mission/mission.type";
import { byId } from "../node/by-id";
import { exactlyOne } from "../node/exactly-one";
import { Organization } from "../organization/organization.type";
import { type Person, PersonConnection } from "../person/person.type";
import { type Pledge, PledgeConnection } from "../pledge/pledge.type";
import { QuotesArgs } from "../quote/quote.args";
import { type Quote, QuoteConnection } from "../quote/quote.type";
import { type Statement, StatementConnection } from "../statement/statement.type";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: "An article by id or by slug; null where there is none.",
  })
  article(
    @Arg("id", () => ID, { nullable: true, description: "The global id." }) id: string | null | undefined,
    @Arg("slug", () => String, { nullable: true, description: "The slug." }) slug: string | null | undefined,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<Article | null> {
    const asked = exactlyOne({ id, slug });
    if (asked.by === "id") return byId(news, "Article", asked.value);
    return chain(news.articleBySlug(asked.value), (article) => article ?? null);
  }

  @Query(() => ArticleConnection, { description: "All articles." })
  articles(
    @Args(() => ArticlesArgs) args: ArticlesArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Article> {
    return connect(
      ArticleConnection,
      news.list("Article", { filter: args.filter, orderBy: args.orderBy }, pageRequest(args)),
    );
  }

  @FieldResolver(() => String, { description: "The text after the headline." })
  body(@Root() { text, headline }: Article): string {
    return text.slice(text.indexOf(headline) + headline.length).trimStart();
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Who published it; null where that is not known.",
  })
  publisher(@Root() article: Article, @Ctx() { news }: DatelineContext): MaybePromise<Organization> | null {
    return article.publisherId === null ? null : news.get("Organization", article.publisherId);
  }

  @FieldResolver(() => [Sentence], { description: "Its sentences in order, the headline first." })
  @ListBound(50)
  sentences(@Root() article: Article, @Ctx() { news }: DatelineContext): MaybePromise<readonly Sentence[]> {
    return news.sentences(article.id);
  }

  @FieldResolver(() => LeaderConnection, { description: "The leaders whom it names, by name." })
  leaders(
    @Root() article: Article,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Leader> {
    return connect(LeaderConnection, news.list("Leader", { of: article.id }, pageRequest(args)));
  }

  @FieldResolver(() => PersonConnection, { description: "The other persons whom it names, by name." })
  people(
    @Root() article: Article,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Person> {
    return connect(PersonConnection, news.list("Person", { of: article.id }, pageRequest(args)));
  }

  @FieldResolver(() => QuoteConnection, { description: "The words that it quotes." })
  quotes(
    @Root() article: Article,
    @Args(() => QuotesArgs) args: QuotesArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Quote> {
    return connect(
      QuoteConnection,
      news.list("Quote", { of: article.id, filter: args.filter, orderBy: args.orderBy }, pageRequest(args)),
    );
  }

  @FieldResolver(() => StatementConnection, {
    description: "What it reports, in its own name or in that of others, in the order of the text.",
  })
  statements(
    @Root() article: Article,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Statement> {
    return connect(StatementConnection, news.list("Statement", { of: article.id }, pageRequest(args)));
  }

  @FieldResolver(() => AgreementConnection, {
    description: "The agreements that it reports, in the order of the text.",
  })
  agreements(
    @Root() article: Article,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Agreement> {
    return connect(AgreementConnection, news.list("Agreement", { of: article.id }, pageRequest(args)));
  }

  @FieldResolver(() => MissionConnection, {
    description: "The missions that it reports, in the order of the text.",
  })
  missions(
    @Root() article: Article,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Mission> {
    return connect(MissionConnection, news.list("Mission", { of: article.id }, pageRequest(args)));
  }

  @FieldResolver(() => PledgeConnection, {
    description: "What one side undertakes to give or supply, in the order of the text.",
  })
  pledges(
    @Root() article: Article,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Pledge> {
    return connect(PledgeConnection, news.list("Pledge", { of: article.id }, pageRequest(args)));
  }

  @FieldResolver(() => [Event], {
    description:
      "The events that it reports, in the order in which they happened as far as the article tells.",
  })
  @ListBound(20)
  events(@Root() article: Article, @Ctx() { news }: DatelineContext): MaybePromise<Event>[] {
    return article.eventIds.map((id) => news.get("Event", id));
  }

  @FieldResolver(() => [Country], {
    description: "The countries that it names, in the order in which it first does.",
  })
  @ListBound(20)
  countries(@Root() article: Article, @Ctx() { news }: DatelineContext): MaybePromise<Country>[] {
    return article.countryIds.map((id) => news.get("Country", id));
  }

  @FieldResolver(() => [Organization], {
    description: "The organizations that it names, in the order in which it first does.",
  })
  @ListBound(20)
  organizations(@Root() article: Article, @Ctx() { news }: DatelineContext): MaybePromise<Organization>[] {
    return article.organizationIds.map((id) => news.get("Organization", id));
  }

  @FieldResolver(() => FactConnection, { description: "All that it states, in the order of the text." })
  facts(
    @Root() article: Article,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<Fact> {
    return connect(FactConnection, news.facts(article.id, pageRequest(args)));
  }

  @FieldResolver(() => [Fact], {
    description:
      "The facts with evidence at an offset of the text, in the order of the text: what a click on a word asks for.",
  })
  @ListBound(10)
  factsAt(
    @Root() article: Article,
    @Arg("offset", () => Int, {
      description: "Offset in the text, in UTF-16 code units: from 0 to the text's length.",
    })
    offset: number,
    @Ctx() { news }: DatelineContext,
  ): MaybePromise<readonly Fact[]> {
    if (offset < 0 || offset > article.text.length) {
      throw new BadUserInputError(
        `\`offset\` is ${offset}: the text of ${article.slug} has offsets from 0 to ${article.text.length}.`,
      );
    }
    return news.factsWithin(article.id, { start: offset, end: offset + 1 });
  }

  @FieldResolver(() => Coverage, { description: "How much of the text the evidence of some fact covers." })
  coverage(@Root() article: Article, @Ctx() { news }: DatelineContext): MaybePromise<Coverage> {
    return chain(news.factsWithin(article.id, { start: 0, end: article.text.length }), (facts) =>
      coverageOf(
        article.text,
        facts.flatMap(({ passages }) => passages),
      ),
    );
  }
}

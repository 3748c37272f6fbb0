import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actor } from "../actor/actor";
import { Actor } from "../actor/actor.type";
import { Article } from "../article/article.type";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";
import { Evidence } from "./evidence.type";
import { Fact } from "./fact.type";

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => Article, { description: "The article that states it." })
  article(@Root() fact: Fact, @Ctx() { news }: DatelineContext): MaybePromise<Article> {
    return news.get("Article", fact.articleId);
  }

  @FieldResolver(() => [Evidence], {
    description: "Where it stands in the article: never empty, ordered by start.",
  })
  @ListBound(3)
  evidence(@Root() { articleId, passages }: Fact): Evidence[] {
    return passages.map(({ start, end }) => ({ articleId, start, end }));
  }

  @FieldResolver(() => [Actor], {
    description: "Whom the article has say it. Empty where the narrator speaks, or the article names nobody.",
  })
  @ListBound(3)
  attributedTo(@Root() fact: Fact, @Ctx() { news }: DatelineContext): MaybePromise<Actor>[] {
    return fact.attributedToIds.map((id) => actor(news, id));
  }
}

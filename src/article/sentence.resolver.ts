import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Article } from "./article.type";
import { Sentence } from "./sentence.type";
import { ListBound } from "../connection/list-bound";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";
import { Fact } from "../fact/fact.type";

@Resolver(() => Sentence)
export class SentenceResolver {
  @FieldResolver(() => Article, { description: "The article." })
  article(@Root() sentence: Sentence, @Ctx() { news }: DatelineContext): MaybePromise<Article> {
    return news.get("Article", sentence.articleId);
  }

  @FieldResolver(() => [Fact], {
    description: "The facts with evidence that overlaps the sentence, in the order of the text.",
  })
  @ListBound(5)
  facts(@Root() sentence: Sentence, @Ctx() { news }: DatelineContext): MaybePromise<readonly Fact[]> {
    return news.factsWithin(sentence.articleId, sentence);
  }
}

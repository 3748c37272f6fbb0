import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Article } from "../article/article.type";
import { Sentence } from "../article/sentence.type";
import { chain } from "../connection/maybe-promise";
import type { MaybePromise } from "../connection/page";
import type { DatelineContext } from "../context";
import { Evidence } from "./evidence.type";

/** How much of the text around a passage its prefix and suffix show, in UTF-16 code units. */
const CONTEXT = 32;

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article, { description: "The article." })
  article(@Root() evidence: Evidence, @Ctx() { news }: DatelineContext): MaybePromise<Article> {
    return news.get("Article", evidence.articleId);
  }

  @FieldResolver(() => Sentence, { description: "The sentence in which the passage starts." })
  sentence(@Root() evidence: Evidence, @Ctx() { news }: DatelineContext): MaybePromise<Sentence> {
    return news.sentenceAt(evidence.articleId, evidence.start);
  }

  @FieldResolver(() => String, { description: "The passage itself, character for character." })
  exact(@Root() { articleId, start, end }: Evidence, @Ctx() { news }: DatelineContext): MaybePromise<string> {
    return chain(news.get("Article", articleId), ({ text }) => text.slice(start, end));
  }

  @FieldResolver(() => String, { description: "The text just before the passage, up to 32 code units." })
  prefix(@Root() { articleId, start }: Evidence, @Ctx() { news }: DatelineContext): MaybePromise<string> {
    return chain(news.get("Article", articleId), ({ text }) =>
      text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ""),
    );
  }

  @FieldResolver(() => String, { description: "The text just behind the passage, up to 32 code units." })
  suffix(@Root() { articleId, end }: Evidence, @Ctx() { news }: DatelineContext): MaybePromise<string> {
    return chain(news.get("Article", articleId), ({ text }) =>
      text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ""),
    );
  }
}

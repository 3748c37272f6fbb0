import { Field, Float, ObjectType, type ClassType } from "type-graphql";
import { connectionWithEdges } from "../connection/connection";
import { ListBound } from "../connection/list-bound";
import type { Edge } from "../connection/page";
import { Span } from "../fact/span.type";
import { SearchResult } from "./search-result.union";

@ObjectType({
  simpleResolvers: true,
  description: "A passage that a search matched, with the matching words.",
})
export class Highlight {
  @Field(() => String, { description: "The passage: a stretch of the text that matched, cut at words." })
  readonly passage!: string;

  @Field(() => [Span], {
    description:
      "The matching words, in order. Their offsets count the UTF-16 code units of `passage`, not of an article.",
  })
  @ListBound(10)
  readonly ranges!: readonly Span[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One item of a SearchConnection.",
})
export class SearchEdge implements Edge<SearchResult> {
  @Field(() => SearchResult, { description: "What was found." })
  readonly node!: SearchResult;

  @Field(() => String, {
    description:
      "Names the item's place in the list, for `after`. Opaque; stays good while other articles are loaded.",
  })
  readonly cursor!: string;

  @Field(() => Float, {
    description: "How well it matches: greater than 0, and comparable within one search alone (Okapi BM25).",
  })
  readonly score!: number;

  @Field(() => [Highlight], { description: "The passages that match best, at most three.", simple: true })
  @ListBound(3)
  readonly highlights!: readonly Highlight[];
}

export const SearchConnection = connectionWithEdges<SearchResult>(
  "Search",
  () => SearchResult as unknown as ClassType<SearchResult>,
  SearchEdge,
);

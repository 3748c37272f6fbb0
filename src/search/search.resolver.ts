import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { connect, type Connected } from "../connection/connection";
import { ForwardPageArgs, pageRequest } from "../connection/page.args";
import type { DatelineContext } from "../context";
import { BadUserInputError } from "../errors";
import { SearchConnection } from "./search.connection";
import { SearchType, type SearchResult } from "./search-result.union";

const MAX_QUERY_LENGTH = 200;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: "SEARCH" })
  search(
    @Arg("query", () => String, { description: "The words to look for, 200 UTF-16 code units at most." })
    query: string,
    @Arg("types", () => [SearchType], {
      nullable: true,
      description: "Which kinds of things to find; all where absent, nothing where empty.",
    })
    types: SearchType[] | null | undefined,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() { news }: DatelineContext,
  ): Connected<SearchResult> {
    if (query.length > MAX_QUERY_LENGTH) {
      throw new BadUserInputError(
        `\`query\` has ${query.length} code units: ${MAX_QUERY_LENGTH} are the most.`,
      );
    }
    return connect(SearchConnection, news.search(query, types ?? undefined, pageRequest(args)));
  }
}

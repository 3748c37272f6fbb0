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
  @Query(() => SearchConnection, {
    description:
      "Full text, best first (Okapi BM25). What matches has every word of the query, in any order: the word itself whatever its case and accents (Erdogan finds Erdoğan), another form of it (mission finds missions), from three letters on a word that begins with it (milit finds military), and where nothing of the kind exists, from four letters on, a word one typo away (Kishda finds Kishida). A query without words finds nothing.",
  })
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

import type { Page, PageRequest } from "../connection/page";
import { highlighter } from "../search/highlight";
import { searchAll } from "../search/search-all";
import type { Highlight, SearchEdge } from "../search/search.connection";
import { SearchType, type SearchResult } from "../search/search-result.union";
import { decodeCursor, encodeCursor, foreignCursor } from "./cursor";
import type { Table } from "./table";
import type { Tables } from "./tables";

const MOST_HIGHLIGHTS = 3;

/** One page of what a query finds in the tables of some types, best first. Throws BadUserInputError for a cursor of another search. */
export function searchTables(
  tables: Tables,
  query: string,
  types: readonly SearchType[] | undefined,
  { size, after }: PageRequest,
): Page<SearchResult, SearchEdge> {
  const table = (type: SearchType) => tables[type] as unknown as Table<SearchResult>;
  const asked = Object.values(SearchType).filter((type) => !types || types.includes(type));
  const indexes = new Map(asked.map((type) => [type, table(type).textIndex()]));

  const last = after === undefined ? undefined : placeOf(decodeCursor(after), asked, table);
  if (after !== undefined && !last) throw foreignCursor("after", after);
  const found = searchAll(indexes, query, { limit: size + 1, ...(last && { after: last }) });
  if (!found) throw foreignCursor("after", after ?? "");

  const highlight = highlighter(query);
  const edges = found.hits.slice(0, size).map(({ index, doc, score }) => {
    const node = table(index).row(doc);
    let highlights: readonly Highlight[] | undefined;
    return {
      node,
      cursor: encodeCursor(node.id),
      score,
      // Made only where they are asked for, and then once: it takes reading the text again.
      get highlights() {
        return (highlights ??= table(index).wordsOf(node).flatMap(highlight).slice(0, MOST_HIGHLIGHTS));
      },
    };
  });
  return {
    edges,
    hasNextPage: found.hits.length > size,
    hasPreviousPage: after !== undefined,
    totalCount: () => found.total,
  };
}

function placeOf(id: string, types: readonly SearchType[], table: (type: SearchType) => Table<SearchResult>) {
  for (const index of types) {
    const doc = table(index).numberOf(id);
    if (doc !== undefined) return { index, doc };
  }
  return undefined;
}

import fc from "fast-check";
import {
  connectionFields,
  fullestPlaces,
  type Connection,
  type ConnectionField,
  type Edge,
  type Place,
} from "../support/connections";
import { loadStories } from "../support/stories";

const stories = loadStories();
const fields = connectionFields();
const places = fullestPlaces(stories, fields);

/** A window on a list: which of its items the page is to lie between, and from which end it is taken. */
interface Window {
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  readonly first?: number | undefined;
  readonly last?: number | undefined;
}

/** What Relay's pagination algorithm makes of a list (https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm). */
function relayPage(all: readonly Edge[], { after, before, first = 20, last }: Window): Connection {
  const low = after === undefined ? 0 : after + 1;
  const high = Math.max(low, before ?? all.length);
  const start = last === undefined ? low : Math.max(low, high - last);
  const end = last === undefined ? Math.min(high, low + first) : high;
  const edges = all.slice(start, end);
  return {
    totalCount: all.length,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function pageArgs(all: readonly Edge[], { after, before, first, last }: Window): string {
  const cursor = (index: number) => JSON.stringify(all[index]?.cursor);
  return [
    ...(after === undefined ? [] : [`after: ${cursor(after)}`]),
    ...(before === undefined ? [] : [`before: ${cursor(before)}`]),
    ...(first === undefined ? [] : [`first: ${first}`]),
    ...(last === undefined ? [] : [`last: ${last}`]),
  ].join(", ");
}

/** A list of the field with all its items, of which there must be some: an empty list proves nothing. */
async function listOf(field: ConnectionField): Promise<{ place: Place; all: readonly Edge[] }> {
  const place = (await places).get(field);
  const { edges = [], totalCount } = (await place?.ask(stories, "first: 100")) ?? {};
  if (!place || edges.length === 0) throw new Error(`Add to some story what ${field.title} can list`);
  expect(edges).toHaveLength(totalCount ?? 0);
  expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(totalCount);
  return { place, all: edges };
}

describe("Every connection of the schema", () => {
  test.each(fields)(
    "$title gives, forwards with any page size, the whole list once in its order",
    async (field) => {
      const { place, all } = await listOf(field);
      for (let first = 1; first <= all.length + 1; first++) {
        for (let at = 0; at < all.length; at += first) {
          const window = { first, ...(at > 0 && { after: at - 1 }) };
          const page = await place.ask(stories, pageArgs(all, window));
          expect(page).toEqual(relayPage(all, window));
          expect(page.edges).toEqual(all.slice(at, at + first));
          expect(page.pageInfo.hasNextPage).toBe(at + first < all.length);
          expect(page.pageInfo.hasPreviousPage).toBe(at > 0);
        }
      }
    },
  );

  test.each(fields.filter(({ canGoBack }) => canGoBack))(
    "$title gives, backwards with any page size, the whole list once in its order",
    async (field) => {
      const { place, all } = await listOf(field);
      for (let last = 1; last <= all.length + 1; last++) {
        for (let at = all.length; at > 0; at -= last) {
          const window = { last, ...(at < all.length && { before: at }) };
          const page = await place.ask(stories, pageArgs(all, window));
          expect(page).toEqual(relayPage(all, window));
          expect(page.edges).toEqual(all.slice(Math.max(0, at - last), at));
          expect(page.pageInfo.hasNextPage).toBe(at < all.length);
          expect(page.pageInfo.hasPreviousPage).toBe(at - last > 0);
        }
      }
    },
  );

  test.each(fields)("$title gives the page that Relay specifies, whatever is asked", async (field) => {
    const { place, all } = await listOf(field);
    const index = fc.option(fc.nat(all.length - 1), { nil: undefined });
    const size = fc.integer({ min: 1, max: all.length + 1 });
    const forwards = fc.record({ after: index, first: fc.option(size, { nil: undefined }) });
    const windows: fc.Arbitrary<Window> = field.canGoBack
      ? fc.oneof(
          fc.record({ after: index, before: index, first: fc.option(size, { nil: undefined }) }),
          fc.record({ after: index, before: index, last: size }),
        )
      : forwards;
    await fc.assert(
      fc.asyncProperty(windows, async (window) => {
        expect(await place.ask(stories, pageArgs(all, window))).toEqual(relayPage(all, window));
      }),
      { numRuns: 40 },
    );
  });
});

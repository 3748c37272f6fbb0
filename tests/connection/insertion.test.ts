import type { AnnotatedArticleSource } from "../../src/news/annotated-article";
import type { InMemoryRepository } from "../../src/news/in-memory.repository";
import { loadSeed } from "../../src/seed/seed";
import {
  connectionFields,
  fullestPlaces,
  type ConnectionField,
  type Edge,
  type Place,
} from "../support/connections";
import { secondArticle } from "../support/second-article";
import { recordsOf } from "../support/stories";
import { thirdArticle } from "../support/third-article";

const fields = connectionFields();

/** Whether what is loaded can put what was there into another order: by counts, or by how rare a word is. */
function movesOthers({ orderBy, name }: ConnectionField): boolean {
  return orderBy.includes("QUOTE_COUNT") || name === "search";
}

/** A list of which one half was read before the load, and what is known of it. */
interface HalfRead {
  readonly news: InMemoryRepository;
  readonly place: Place;
  readonly before: readonly unknown[];
  readonly firstHalf: readonly Edge[];
  readonly lastHalf: readonly Edge[];
}

async function edgesOf(news: InMemoryRepository, place: Place, args = "first: 100") {
  return (await place.ask(news, args)).edges;
}

const nodesOf = (edges: readonly Edge[]) => edges.map(({ node }) => node);

/** Reads half of every list, and then loads another article. */
async function readHalves(first: AnnotatedArticleSource, meanwhile: AnnotatedArticleSource) {
  const news = loadSeed();
  news.add(recordsOf(first));
  const halves = new Map<ConnectionField, HalfRead>();
  for (const [field, place] of await fullestPlaces(news, fields)) {
    const before = nodesOf(await edgesOf(news, place));
    if (before.length === 0) continue;
    const half = Math.ceil(before.length / 2);
    const firstHalf = await edgesOf(news, place, `first: ${half}`);
    const lastHalf = field.canGoBack ? await edgesOf(news, place, `last: ${half}`) : [];
    halves.set(field, { news, place, before, firstHalf, lastHalf });
  }
  news.add(recordsOf(meanwhile));
  return halves;
}

/** Each of two articles is the one that comes between, so that every list is met. */
const loads = [readHalves(thirdArticle, secondArticle), readHalves(secondArticle, thirdArticle)];

async function listsOf(field: ConnectionField): Promise<HalfRead[]> {
  const lists = await Promise.all(loads.map(async (load) => (await load).get(field)));
  const filled = lists.filter((list) => list !== undefined);
  if (filled.length === 0) throw new Error(`Add to some story what ${field.title} can list`);
  return filled;
}

/** Which of some nodes were there before, whatever has been learned of them since. */
function known(nodes: readonly unknown[], before: readonly unknown[]): unknown[] {
  const keys = new Map(before.map((node) => [identityOf(node), node]));
  return nodes.flatMap((node) => keys.get(identityOf(node)) ?? []);
}

function identityOf(node: unknown): string {
  return JSON.stringify(typeof node === "object" && node !== null && "id" in node ? node.id : node);
}

describe("A cursor stays good while another article is loaded", () => {
  test.each(fields)("$title goes on just behind it", async (field) => {
    for (const { news, place, before, firstHalf } of await listsOf(field)) {
      const last = firstHalf.at(-1);
      const rest = nodesOf(await edgesOf(news, place, `first: 100, after: ${JSON.stringify(last?.cursor)}`));
      const now = nodesOf(await edgesOf(news, place));
      const index = now.map(identityOf).indexOf(identityOf(last?.node));
      expect(index).toBeGreaterThanOrEqual(0);
      expect(rest).toEqual(now.slice(index + 1));
      if (movesOthers(field)) continue;
      // What was there before comes once, in its order, whether its page came before the load or after it.
      expect(known([...nodesOf(firstHalf), ...rest], before)).toEqual(before);
    }
  });

  test.each(fields.filter(({ canGoBack }) => canGoBack))("$title goes on just before it", async (field) => {
    for (const { news, place, before, lastHalf } of await listsOf(field)) {
      const first = lastHalf[0];
      const rest = nodesOf(await edgesOf(news, place, `last: 100, before: ${JSON.stringify(first?.cursor)}`));
      const now = nodesOf(await edgesOf(news, place));
      const index = now.map(identityOf).indexOf(identityOf(first?.node));
      expect(index).toBeGreaterThanOrEqual(0);
      expect(rest).toEqual(now.slice(0, index));
      if (movesOthers(field)) continue;
      expect(known([...rest, ...nodesOf(lastHalf)], before)).toEqual(before);
    }
  });

  test("and many a list has grown by the load, so that the above says something", async () => {
    const grown = fields.map(async (field) => {
      const lists = await listsOf(field);
      const growths = lists.map(async ({ news, place, before }) => {
        return (await edgesOf(news, place)).length - before.length;
      });
      return Math.max(...(await Promise.all(growths)));
    });
    const growths = await Promise.all(grown);
    expect(growths.filter((growth) => growth > 0).length).toBeGreaterThan(fields.length / 3);
  });
});

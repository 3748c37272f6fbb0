import { readFileSync } from "node:fs";
import path from "node:path";
import { Random } from "../synthetic/random";
import { countryOf, leaderOf, wordOf } from "../synthetic/world";
import { articles } from "./news";

/** One thing that clients ask, with the bodies of requests that ask it each of another value. */
export interface Operation {
  readonly name: string;
  readonly bodies: readonly string[];
  /** Whether each request has a document of its own, which nobody has seen before. */
  readonly isUnique: boolean;
}

const OPERATIONS = path.join(__dirname, "../../../schema/operations");
/** What autocannon puts another text for in each request. */
const ANYTHING = "[<id>]";
const VALUES = 40;

type Variables = Readonly<Record<string, unknown>>;

function operation(name: string, file: string, variables: (number: number) => Variables): Operation {
  const query = readFileSync(path.join(OPERATIONS, `${file}.graphql`), "utf8");
  const bodies = Array.from({ length: VALUES }, (_, i) => JSON.stringify({ query, variables: variables(i) }));
  return { name, bodies, isUnique: false };
}

function uniquely({ name, bodies }: Operation): Operation {
  const withComment = (body: string) => body.replace('"query":"', `"query":"# ${ANYTHING}\\n`);
  return { name: `${name}, documents never seen before`, bodies: bodies.map(withComment), isUnique: true };
}

/** The same at every call. */
export function benchOperations(): readonly Operation[] {
  const random = new Random(1);
  // Stories with much to tell: the seed document states 29 facts.
  const stories = articles.toSorted((a, b) => b.facts.length - a.facts.length).slice(0, VALUES);
  const story = (number: number) => stories[number % stories.length]?.article.slug ?? "";
  const ids = articles.flatMap(({ article, facts, actors }) => [
    article.id,
    ...facts.map(({ id }) => id),
    ...actors.map(({ id }) => id),
  ]);
  const anyId = () => ids[random.below(ids.length)] ?? "";
  const word = () => wordOf(random.from(15, 60));
  const filters: readonly (() => Variables)[] = [
    () => ({ speakers: [leaderOf(random.below(10), false).name] }),
    () => ({ kind: random.pick(["FULL", "PARTIAL"]), countries: [countryOf(random.below(10)).code] }),
    () => ({ text: word() }),
    () => ({ during: `20${random.from(10, 25)}` }),
  ];
  const refetch = operation("node refetch", "refetch", () => ({ id: anyId(), ids: [anyId(), anyId()] }));
  return [
    operation("story page", "story-page", (i) => ({
      slug: i === 0 ? "us-japan-boost-military-ties" : story(i - 1),
    })),
    operation("quote page", "quotes-page", (i) => ({
      first: 20,
      // Given although it is the default, which graphql-jit 0.8.9 asks for in variables all the same.
      filter: { dateMatch: "POSSIBLE", ...filters[i % filters.length]?.() },
      orderBy: {
        field: random.pick(["LENGTH", "SPEAKER", "POSITION"]),
        direction: random.pick(["ASC", "DESC"]),
      },
    })),
    operation("search", "search", (i) => ({
      query: i % 3 === 0 ? `${word()} ${word()}` : word(),
      first: 10,
    })),
    refetch,
    uniquely(refetch),
  ];
}

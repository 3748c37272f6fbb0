import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { graphql } from "graphql";
import { buildDatelineSchema } from "../../src/schema";
import { loadSeed } from "../../src/seed/seed";

const OPERATIONS = join(__dirname, "../../schema/operations");
const EXPECTED = join(__dirname, "expected");

type Variables = Readonly<Record<string, unknown>>;

/** What operations that ask for one thing are asked for; all others run on their defaults. */
const variablesOf: Readonly<Record<string, Variables>> = {
  "agreement-page": { id: "Agreement:us-japan-boost-military-ties/military-agreement" },
  "leader-page": { name: "Kishida" },
  "mission-page": { id: "Mission:us-japan-boost-military-ties/moon-landing-missions" },
  refetch: {
    id: "Quote:us-japan-boost-military-ties/huge-achievement",
    ids: [
      "Country:KP",
      "Quote:us-japan-boost-military-ties/nothing-of-the-kind",
      "Article:us-japan-boost-military-ties",
      "Pledge:us-japan-boost-military-ties/moon-rover",
    ],
  },
};

const operations = readdirSync(OPERATIONS).map((file) => file.replace(/\.graphql$/, ""));
const schema = buildDatelineSchema();
const news = loadSeed();

async function run(operation: string, variables: Variables = {}): Promise<unknown> {
  const source = readFileSync(join(OPERATIONS, `${operation}.graphql`), "utf8");
  const result = await graphql({ schema, source, variableValues: variables, contextValue: { news } });
  // GraphQL's result objects have no prototype, those of JSON.parse have one.
  return JSON.parse(JSON.stringify(result));
}

function expected(operation: string): unknown {
  return JSON.parse(readFileSync(join(EXPECTED, `${operation}.json`), "utf8"));
}

describe("The example operations", () => {
  test("are at least ten, each with a whole result to be expected of it", () => {
    expect(operations.length).toBeGreaterThanOrEqual(10);
    expect(readdirSync(EXPECTED)).toEqual(operations.map((operation) => `${operation}.json`));
  });

  test.each(operations)("%s gives what the story says", async (operation) => {
    expect(await run(operation, variablesOf[operation])).toEqual(expected(operation));
  });

  test("quotes-page leads from page to page over every quote once, in the order of the text", async () => {
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const { data } = (await run("quotes-page", { after })) as { data: QuotesPage };
      pages.push(data.quotes.edges.map(({ node }) => node.id));
      after = data.quotes.pageInfo.hasNextPage ? data.quotes.pageInfo.endCursor : null;
    } while (after !== null && pages.length < 10);
    const quote = (key: string) => `Quote:us-japan-boost-military-ties/${key}`;
    expect(pages).toEqual([
      [quote("huge-achievement"), quote("purely-defensive")],
      [quote("not-aimed-at-any-one-nation"), quote("unbreakable-alliance")],
      [quote("global-cooperation")],
    ]);
  });
});

interface QuotesPage {
  readonly quotes: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

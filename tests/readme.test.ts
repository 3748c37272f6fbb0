import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graphql } from "graphql";
import { buildDatelineSchema } from "../src/schema";
import { loadSeed } from "../src/seed/seed";

interface Example {
  readonly query: string;
  readonly answer: string;
}

/** The queries of a Markdown document, each with the answer that stands behind it, before the next query. */
function examplesOf(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/^```(graphql|json)\n([\s\S]*?)^```$/gm)].map(
    ([, language, code = ""]) => ({ language, code }),
  );
  return blocks.flatMap(({ language, code: query }, i) => {
    const next = blocks[i + 1];
    if (language !== "graphql") return [];
    return [{ query, answer: next?.language === "json" ? next.code : "" }];
  });
}

const examples = examplesOf(readFileSync(join(__dirname, "../README.md"), "utf8"));

describe("The README", () => {
  test("shows three queries at least, each with its answer", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ answer }) => answer === "")).toEqual([]);
  });

  const titled = examples.map(
    (example) => [example.query.replace(/\s+/g, " ").slice(0, 60), example] as const,
  );
  test.each(titled)("is right about the answer to %s…", async (_, { query, answer }) => {
    const result = await graphql({
      schema: buildDatelineSchema(),
      source: query,
      contextValue: { news: loadSeed() },
    });
    // GraphQL's result objects have no prototype, those of JSON.parse have one.
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(answer));
  });
});

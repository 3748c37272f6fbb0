import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InMemoryRepository } from "../src/news/in-memory.repository";
import { validate } from "../src/news/load";
import { articleRecords } from "../src/news/records";
import { loadSeed } from "../src/seed/seed";
import { ask } from "./support/ask";

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

const README = readFileSync(join(__dirname, "../README.md"), "utf8");
const examples = examplesOf(README);

describe("The README", () => {
  test("shows three queries at least, each with its answer", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ answer }) => answer === "")).toEqual([]);
  });

  const titled = examples.map(
    (example) => [example.query.replace(/\s+/g, " ").slice(0, 60), example] as const,
  );
  test.each(titled)("is right about the answer to %s…", async (_, { query, answer }) => {
    expect(await ask(loadSeed(), query)).toEqual(JSON.parse(answer));
  });

  test("shows an article that loads as it stands", async () => {
    const [, source = ""] = /^```json\n(\{\n {2}"slug"[\s\S]*?)^```$/m.exec(README) ?? [];
    const annotated = validate(JSON.parse(source), "README.md");
    const news = new InMemoryRepository();
    news.add(articleRecords(annotated, annotated.text ?? "", "README.md"));
    expect(
      await ask(
        news,
        "{ quotes { nodes { text speaker { name } } } agreements { nodes { parties { name } } } }",
      ),
    ).toEqual({
      data: {
        quotes: { nodes: [{ text: "reaffirmation", speaker: { name: "Angela Merkel" } }] },
        agreements: { nodes: [{ parties: [{ name: "France" }, { name: "Germany" }] }] },
      },
    });
  });
});

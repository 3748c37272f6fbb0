import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { z } from "zod";
import { annotatedArticle } from "./news/annotated-article";
import { buildDatelineSchema } from "./schema";

/** The API's schema as schema/schema.graphql holds it: sorted, so that a change shows as a small difference. */
export function printDatelineSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildDatelineSchema()))}\n`;
}

/** The JSON Schema (draft 2020-12) of an annotated article, as schema/annotated-article.schema.json holds it. */
export function printAnnotatedArticleSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(annotatedArticle, { io: "input" }), null, 2)}\n`;
}

if (require.main === module) {
  const folder = join(__dirname, "../schema");
  writeFileSync(join(folder, "schema.graphql"), printDatelineSchema());
  writeFileSync(join(folder, "annotated-article.schema.json"), printAnnotatedArticleSchema());
}

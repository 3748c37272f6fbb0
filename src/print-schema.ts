import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildDatelineSchema } from "./schema";

/** The schema as schema/schema.graphql holds it: sorted, so that a change shows as a small difference. */
export function printDatelineSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildDatelineSchema()))}\n`;
}

if (require.main === module) {
  writeFileSync(join(__dirname, "../schema/schema.graphql"), printDatelineSchema());
}

import { z } from "zod";
import { annotatedArticle } from "./annotated-article";

/** The fields that the format has at a place of the file: of a quote at quotes[2]. None where it has no record there. */
export function knownFields(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = annotatedArticle;
  for (const key of path) {
    const inner = bare(schema);
    schema =
      inner instanceof z.ZodArray
        ? inner.element
        : inner instanceof z.ZodObject
          ? (inner.shape as Record<PropertyKey, unknown>)[key]
          : undefined;
  }
  const record = bare(schema);
  return record instanceof z.ZodObject ? Object.keys(record.shape) : [];
}

/** A schema without what makes it optional. */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? bare(schema.unwrap())
    : schema;
}

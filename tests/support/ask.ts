import { graphql } from "graphql";
import type { NewsRepository } from "../../src/news/news.repository";
import { buildDatelineSchema } from "../../src/schema";

export const schema = buildDatelineSchema();

/** An answer as JSON has it. Of an error it keeps what a client relies on, and leaves out its place in the source. */
export interface Answer<Data = unknown> {
  readonly data?: Data;
  readonly errors?: readonly Refusal[];
}

export interface Refusal {
  readonly code: unknown;
  readonly path: readonly (string | number)[] | undefined;
  readonly message: string;
}

/** Asks the API over some news. `Data` is the shape that the operation gives its answer. */
export async function ask<Data = unknown>(
  news: NewsRepository,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Answer<Data>> {
  const result = await graphql({ schema, source, variableValues, contextValue: { news } });
  const errors = result.errors?.map(({ extensions, path, message }) => ({
    code: extensions["code"],
    path,
    message,
  }));
  // GraphQL's objects have no prototype, those of JSON.parse have one.
  return JSON.parse(JSON.stringify({ data: result.data, ...(errors && { errors }) })) as Answer<Data>;
}

/** The data of an answer that has to come without errors. */
export async function dataOf<Data>(
  news: NewsRepository,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const { data, errors } = await ask<Data>(news, source, variables);
  if (errors || data === undefined) throw new Error(`${source}\n${JSON.stringify(errors, null, 2)}`);
  return data;
}

/**
 * What a list of the root holds, in its order, each item by the part of its id that its article or
 * its name gives it: huge-achievement, joe-biden.US. `args` are GraphQL, parentheses included.
 */
export async function listed(news: NewsRepository, list: string, args = ""): Promise<string[]> {
  const { connection } = await dataOf<{ connection: { nodes: { id: string }[]; totalCount: number } }>(
    news,
    `{ connection: ${list}${args} { nodes { id } totalCount } }`,
  );
  expect(connection.totalCount).toBe(connection.nodes.length);
  return connection.nodes.map(({ id }) => keyOf(id));
}

/** An id without its type and its article. */
export function keyOf(id: string): string {
  return id.replace(/^[^:]*:(.*\/)?/, "");
}

/** An answer made short: an object that is an id alone as its key, a connection that is nodes alone as their list. */
export function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== "object" || value === null) return value;
  const [only, another] = Object.entries(value);
  if (only && !another) {
    const [name, content] = only as [string, unknown];
    if (name === "id" && typeof content === "string") return keyOf(content);
    if (name === "nodes") return brief(content);
  }
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, brief(content)]));
}

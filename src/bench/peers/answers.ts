import { isDeepStrictEqual } from "node:util";
import type { Operation } from "./operations";

/**
 * Asks a server for all that will be asked of it, and holds its answers to those of another, by body; notes those that
 * are not there yet. Throws where one differs, or is an error.
 */
export async function checkAnswers(
  name: string,
  url: string,
  operations: readonly Operation[],
  answers: Map<string, string>,
): Promise<void> {
  const bodies = operations.filter(({ isUnique }) => !isUnique).flatMap((operation) => operation.bodies);
  for (const body of bodies) {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const response = await fetch(url, { method: "POST", headers, body });
    const answer = await response.text();
    const expected = answers.get(body);
    if (expected === undefined) answers.set(body, answer);
    const parsed = JSON.parse(answer) as { errors?: unknown };
    if (parsed.errors || !isDeepStrictEqual(parsed, JSON.parse(expected ?? answer)))
      throw new Error(`${name} answers otherwise than the first, or with errors:\n${body}\n${answer}`);
  }
}

import { compileOperations } from "../server/safelist";
import { Refusal } from "./refusal";

/**
 * Prints the operations of a folder in the form in which PERSISTED_OPERATIONS is read.
 * @throws Refusal where it cannot be read
 */
export function printOperations(folder: string): void {
  let operations;
  try {
    operations = compileOperations(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`--compile-operations is ${JSON.stringify(folder)}, which cannot be used: ${reason}.`);
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(operations), null, 2)}\n`);
}

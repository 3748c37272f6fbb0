import { statSync } from "node:fs";
import { articleFiles } from "../news/load-folders";
import { readStream, readText, UnreadableError } from "../news/read-text";
import { Refusal } from "./refusal";

/** What stands for standard input among file names, by an old custom. */
const STDIN = "-";

/** How a file is named in messages. */
export function nameOf(file: string): string {
  return file === STDIN ? "standard input" : file;
}

/**
 * The text of a file, or of standard input where it is called “-”.
 * @throws UnreadableError where that is no text
 */
export async function readInput(file: string, mostBytes?: number): Promise<string> {
  return file === STDIN ? readStream(process.stdin, mostBytes) : readText(file, mostBytes);
}

/**
 * The same for a command that can do nothing without it.
 * @throws Refusal naming the file
 */
export async function requireInput(file: string): Promise<string> {
  try {
    return await readInput(file);
  } catch (error) {
    if (error instanceof UnreadableError) throw new Refusal(`${nameOf(file)} ${error.message}.`);
    throw error;
  }
}

/** The files that are meant: those named, and in the place of a folder the articles in it. */
export function filesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => (isFolder(name) ? articleFiles(name) : name));
}

function isFolder(name: string): boolean {
  return name !== STDIN && (statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

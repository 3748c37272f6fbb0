import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const CORPUS = path.join(__dirname, "../../../tests/corpus");

/** The texts of the corpus, by file name. */
export function corpusTexts(): readonly string[] {
  return readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(path.join(CORPUS, file), "utf8"));
}

/** One of as many articles as wanted: the texts over and over, each time under a headline of its own. */
export function numbered(texts: readonly string[], number: number): string {
  const text = texts[number % texts.length] ?? "";
  return text.replace(/^.*\S/, (headline) => `${headline} ${number}`);
}

export function kilobytes(text: string): number {
  return Buffer.byteLength(text) / 1000;
}

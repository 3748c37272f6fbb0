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

const LINES_OF_A_BRIEF = 3;

/** One of as many briefs as wanted: how the texts begin, over and over, each time under a headline of its own. */
export function brief(texts: readonly string[], number: number): string {
  const lines = (texts[number % texts.length] ?? "").split("\n").filter((line) => line.trim() !== "");
  const text = lines.slice(0, LINES_OF_A_BRIEF).join("\n");
  return text.replace(/^.*\S/, (headline) => `${headline} ${number}`);
}

export function kilobytes(text: string): number {
  return Buffer.byteLength(text) / 1000;
}

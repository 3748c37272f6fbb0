import { extract } from "../../extract/extract";
import { median } from "../stats";
import { corpusTexts, kilobytes } from "./texts";

/** How fast a text of a length is extracted on one core. */
export interface Speed {
  readonly name: string;
  readonly kilobytes: number;
  /** Median over the rounds, by the processor time of the whole process, which counts what collects garbage too. */
  readonly kilobytesPerSecond: number;
}

/** The articles of the corpus one by one, and the same joined to one text, cut at several lengths. */
export function measureSpeed(rounds: number): readonly Speed[] {
  const texts = corpusTexts();
  const joined = texts.join("\n");
  const parts = [1 / 8, 1 / 4, 1 / 2, 1].map((share) => joined.slice(0, joined.length * share));
  // Compiled and warm before anything counts.
  extractEach(texts);
  return [
    speedOf(`${texts.length} articles, one by one`, texts, rounds),
    ...parts.map((part) => speedOf("the same as one text", [part], rounds)),
  ];
}

function speedOf(name: string, texts: readonly string[], rounds: number): Speed {
  const length = texts.reduce((sum, text) => sum + kilobytes(text), 0);
  const speeds = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    extractEach(texts);
    const { user, system } = process.cpuUsage(before);
    return length / ((user + system) / 1e6);
  });
  return { name, kilobytes: length, kilobytesPerSecond: median(speeds) };
}

function extractEach(texts: readonly string[]): void {
  for (const text of texts) extract({ text, slug: "article" });
}

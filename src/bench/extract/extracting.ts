import os from "node:os";
import { figure, table } from "../stats";
import { measureManyFiles, type ManyFiles } from "./many-files";
import { measureSpeed, type Speed } from "./speed";

export interface Extracting {
  readonly speed: readonly Speed[];
  readonly manyFiles: readonly ManyFiles[];
}

/** How fast texts are extracted, short and long, and what many files take: time, threads, memory. */
export async function measureExtracting(quick: boolean, tell: (line: string) => void): Promise<Extracting> {
  const [few, many] = quick ? [100, 1_000] : [1_000, 10_000];
  const threads = os.availableParallelism();
  const tasks = [
    { files: few, threads: 1 },
    { files: few, threads },
    { files: many, threads },
  ];
  tell("extract: texts on one core");
  const speed = measureSpeed(3);
  return { speed, manyFiles: await measureManyFiles(tasks, tell) };
}

export function extractingTables({ speed, manyFiles }: Extracting): string {
  const texts = table(
    ["Extracting on one core", "KB", "KB/s"],
    speed.map(({ name, kilobytes, kilobytesPerSecond }) => [
      name,
      figure(kilobytes),
      figure(kilobytesPerSecond),
    ]),
  );
  const files = table(
    ["Extracting files", "KB each", "threads", "files/s", "resident at most, MB"],
    manyFiles.map(({ files, kilobytes, threads, filesPerSecond, residentBytes }) => [
      files.toLocaleString("en-US"),
      figure(kilobytes),
      String(threads),
      figure(filesPerSecond),
      figure(residentBytes / 1e6),
    ]),
  );
  return `${texts}\n\n${files}`;
}

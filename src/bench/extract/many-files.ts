import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { corpusTexts, numbered } from "./texts";

/** What extracting many files with the command line took. */
export interface ManyFiles {
  readonly files: number;
  readonly threads: number;
  readonly filesPerSecond: number;
  /** The most that the process with all its threads held, in bytes. */
  readonly residentBytes: number;
}

/** Extracts the first so many files of a temporary folder, with so many threads, from the command to its end. */
export async function measureManyFiles(
  tasks: readonly Pick<ManyFiles, "files" | "threads">[],
  tell: (line: string) => void,
): Promise<readonly ManyFiles[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "dateline-bench-"));
  try {
    const texts = corpusTexts();
    const most = Math.max(...tasks.map(({ files }) => files));
    for (let i = 0; i < most; i++) writeFileSync(path.join(folder, `${i}.txt`), numbered(texts, i));
    const measured: ManyFiles[] = [];
    for (const { files, threads } of tasks) {
      tell(`extract: ${files.toLocaleString("en-US")} files, ${threads} threads`);
      measured.push(await measureOne(folder, files, threads));
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureOne(folder: string, files: number, threads: number): Promise<ManyFiles> {
  const names = Array.from({ length: files }, (_, i) => `${i}.txt`);
  const out = path.join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const program = ["--require", path.join(__dirname, "peak.js"), path.join(__dirname, "../../main.js")];
  const args = [...program, "extract", ...names, "--threads", String(threads), "--out", out];
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [report, errors, code] = await Promise.all([
    heardFrom(child, 3),
    heardFrom(child, 2),
    once(child, "exit").then(([status]: unknown[]) => status),
  ]);
  if (code !== 0) throw new Error(`The extraction ended with code ${String(code)}: ${errors.slice(0, 500)}`);
  const seconds = (performance.now() - started) / 1000;
  return { files, threads, filesPerSecond: files / seconds, residentBytes: Number(report) * 1024 };
}

/** All that a process writes to one of the pipes that it was given. */
function heardFrom(child: ChildProcess, pipe: number): Promise<string> {
  return text(child.stdio[pipe] as Readable);
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../../..");

/** All that can be seen of a run of the program from outside. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What stands on standard input. */
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes the program's output after so many characters of it. */
  readonly readOnly?: number;
}

/** Runs the command line from its sources, in a process of its own, to its end. */
export async function dateline(
  args: readonly string[],
  { stdin = "", cwd = ROOT, env = {}, readOnly = Infinity }: RunOptions = {},
): Promise<Run> {
  const register = join(ROOT, "tests/server/support/register.cjs");
  const child = spawn(process.execPath, ["-r", register, join(ROOT, "src/main.ts"), ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    // One that should have ended and goes on fails its test, and must not outlive it.
    timeout: 15_000,
    killSignal: "SIGKILL",
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    if (stdout.length >= readOnly) child.stdout.destroy();
  });
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  // A program that does not read to the end closes its input early.
  child.stdin.on("error", () => undefined).end(stdin);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

/** A folder of files that is gone when the tests are over. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "dateline-cli-"));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

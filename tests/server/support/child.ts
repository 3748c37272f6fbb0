import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const ROOT = path.join(__dirname, "../../..");

/** A server in a process of its own, and what can be seen of it from outside. */
export interface Child {
  readonly url: string;
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Value of a metric, as /metrics shows it now. */
  metric(name: string): Promise<number>;
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
}

/** Runs a source file of the project as a program; resolves once it says where it listens. */
export async function run(
  file: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Child> {
  const child = start(file, args, { PORT: "0", HOST: "127.0.0.1", ...env });
  const url = await new Promise<string>((resolve, reject) => {
    child.process.stdout?.on("data", () => {
      const found = /listening on (\S+\/graphql)/.exec(child.output());
      if (found?.[1]) resolve(found[1]);
    });
    child.ended.then(() => reject(new Error(child.output())), reject);
  });
  return {
    ...child,
    url,
    metric: async (name) => {
      const text = await (await fetch(new URL("/metrics", url))).text();
      return Number(new RegExp(`^${name} (.+)$`, "m").exec(text)?.[1]);
    },
    kill: async () => {
      child.process.kill("SIGKILL");
      await child.ended;
    },
  };
}

/** The same for a program that may never listen. */
export function start(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Pick<Child, "process" | "output" | "ended"> {
  const register = path.join(__dirname, "register.cjs");
  const child = spawn(process.execPath, ["--expose-gc", "-r", register, path.join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  return { process: child, output: () => output, ended };
}

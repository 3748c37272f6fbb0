import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";

/** A process that answers each message with one, in order. */
export class Worker {
  private readonly child: ChildProcess;

  /** @param file a compiled module of this folder */
  constructor(file: "client" | `servers/${string}`, env: Readonly<Record<string, string>> = {}) {
    this.child = fork(path.join(__dirname, `${file}.js`), { env: { ...process.env, ...env } });
  }

  async ask<Answer>(message: object | string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null) =>
        reject(new Error(`A process of the benchmark ended with code ${code ?? "none"}`));
      this.child.once("exit", onExit);
      this.child.once("message", (answer) => {
        this.child.off("exit", onExit);
        resolve(answer as Answer);
      });
      this.child.send(message);
    });
  }

  stop(): void {
    this.child.kill("SIGKILL");
  }
}

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";
import { median } from "../stats";

const TRIES = 3;

/** How long it takes from the command until the program has given its first answer, in s: median of some tries. */
export async function measureStart(): Promise<number> {
  const seconds: number[] = [];
  for (let i = 0; i < TRIES; i++) seconds.push(await startOnce());
  return median(seconds);
}

async function startOnce(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(__dirname, "../../main.js")], {
    env: { ...process.env, NODE_ENV: "development", HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [url] = /http:\S+/.exec(line) ?? [];
      if (url === undefined) continue;
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ articles { nodes { headline } } }" }),
      });
      await response.text();
      return (performance.now() - started) / 1000;
    }
    throw new Error("The server ended before it listened");
  } finally {
    child.kill("SIGKILL");
  }
}

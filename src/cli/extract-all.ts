import { once } from "node:events";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { extractFile, type Extracted } from "./extract-file";

/** So few files are done before a thread has loaded what it needs. */
const FEW = 8;
/** So many files a thread are taken on before the first of them must be done: more would only fill the memory. */
const AHEAD = 4;

/** Extracts files, many of them in so many threads; gives what came of each, in the order of the files. */
export async function* extractAll(
  files: readonly string[],
  count = availableParallelism(),
): AsyncGenerator<Extracted> {
  if (files.length <= FEW) {
    for (const file of files) yield await extractFile(file);
    return;
  }
  const threads = Array.from({ length: count }, () => new Thread());
  try {
    const pending: Promise<Extracted>[] = [];
    for (const [i, file] of files.entries()) {
      const thread = threads[i % threads.length];
      if (thread) pending.push(thread.extract(file));
      const first = pending.length >= AHEAD * threads.length ? pending.shift() : undefined;
      if (first) yield await first;
    }
    for (const last of pending) yield await last;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** A worker that does one file after the other. */
class Thread {
  private readonly worker = new Worker(path.join(__dirname, `extract-worker${path.extname(__filename)}`));
  private last: Promise<unknown> = Promise.resolve();

  /** Rejects where the thread ends too early, by a fault of the program. */
  extract(file: string): Promise<Extracted> {
    const extracted = this.last.then(async () => {
      this.worker.postMessage(file);
      const [answer] = (await once(this.worker, "message")) as [Extracted];
      return answer;
    });
    this.last = extracted;
    // Whoever waits for it hears of it; nobody may wait for it any more.
    extracted.catch(() => undefined);
    return extracted;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

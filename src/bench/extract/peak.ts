import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Where whoever measures listens. */
const REPORT = 3;

// Loaded before the program that is measured, and by its threads too, it tells at the end how much memory the
// whole process held at most, in KB.
if (isMainThread) process.on("exit", () => void writeSync(REPORT, String(process.resourceUsage().maxRSS)));

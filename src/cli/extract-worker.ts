// Decorators need it before anything else.
import "reflect-metadata";
import { parentPort } from "node:worker_threads";
import { extractFile } from "./extract-file";

/** A thread that extracts one file for each message that names one. */
parentPort?.on("message", (file: string) => {
  void extractFile(file).then((extracted) => parentPort?.postMessage(extracted));
});

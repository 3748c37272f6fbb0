import pino, { type DestinationStream, type Logger } from "pino";
import type { Config } from "../config";

export type { Logger } from "pino";

/** JSON lines to standard output, or to the stream given. */
export function createLogger(level: Config["logLevel"], stream?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return stream ? pino(options, stream) : pino(options);
}

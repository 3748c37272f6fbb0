import type { Measure } from "./limits/measure";

/** What is found out about one request on its way, for the log and the metrics; filled in as it goes. */
export interface Trace {
  readonly requestId: string;
  /** On the clock of `performance.now()`. */
  readonly arrived: number;
  /** As the document names it; undefined where it has no name or was never understood. */
  operationName?: string;
  measure?: Measure;
  /** Objects really resolved. */
  objects?: number;
  /** Code of the first error. */
  code?: string;
  /** Whether it was a GraphQL request, well-formed enough to be answered by GraphQL. */
  understood?: boolean;
  /** The client asked what the operation costs. */
  wantsCost?: boolean;
}

export type Outcome = "ok" | "client_error" | "refused" | "rate_limited" | "timed_out" | "internal_error";

/** One word of a few for how a request ended, fit for a label of a metric. */
export function outcomeOf({ code }: Trace, status: number): Outcome {
  if (status >= 500 || code === "INTERNAL_SERVER_ERROR") return "internal_error";
  if (status === 429) return "rate_limited";
  if (code === "EXECUTION_TIMED_OUT" || status === 408) return "timed_out";
  if (code?.includes("TOO_")) return "refused";
  return code !== undefined || status >= 400 ? "client_error" : "ok";
}

import type { Logger } from "./logging";
import type { Metrics } from "./metrics";
import { outcomeOf, type Trace } from "./trace";

/** Notes how requests ended, for those who run the server. */
export class Recorder {
  constructor(
    private readonly metrics: Metrics,
    private readonly logger: Logger,
  ) {}

  unexpected(error: unknown): void {
    this.logger.error({ err: error }, "unexpected error");
  }

  /** One line a request. Neither the document nor the variables are in it, since they may hold what is private. */
  record(trace: Trace, status: number): void {
    this.metrics.record(trace, status);
    if (!this.logger.isLevelEnabled("info")) return;
    const { requestId, operationName, measure, objects, code } = trace;
    const durationMs = Math.round((performance.now() - trace.arrived) * 100) / 100;
    const outcome = outcomeOf(trace, status);
    this.logger.info(
      { requestId, operationName, durationMs, cost: measure?.cost, objects, status, outcome, code },
      "request",
    );
  }
}

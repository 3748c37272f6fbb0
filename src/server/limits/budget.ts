import type { Limits } from "../../config";
import { LimitError } from "./limit-error";

/**
 * What one operation may still use while it runs: objects and time. Once either is spent, every further
 * resolver throws, so that the work stops wherever it stands.
 */
export class Budget {
  /** Objects resolved so far. */
  objects = 0;
  /** Why the operation was stopped; undefined while it may go on. */
  stopped: LimitError | undefined;
  private readonly deadline: number;

  /**
   * @param arrived when the request arrived, on the clock of `performance.now()`
   * @param atOnce whether the operation is so small that it never waits for a turn
   */
  constructor(
    private readonly limits: Pick<Limits, "objects" | "timeoutMs">,
    arrived: number,
    readonly atOnce = false,
  ) {
    this.deadline = arrived + limits.timeoutMs;
  }

  get msLeft(): number {
    return Math.max(0, this.deadline - performance.now());
  }

  /** @throws LimitError where the operation is stopped or its time is up */
  check(now: number): void {
    if (!this.stopped && now > this.deadline) this.timeOut();
    this.checkStopped();
  }

  /** The same without a look at the clock. @throws LimitError where the operation is stopped */
  checkStopped(): void {
    if (this.stopped) throw this.stopped;
  }

  /** @throws LimitError where these objects are more than what is left */
  take(objects: number): void {
    this.objects += objects;
    if (this.objects <= this.limits.objects) return;
    this.stopped ??= new LimitError(
      "TOO_MANY_OBJECTS",
      "a result of # objects",
      this.limits.objects,
      this.objects,
    );
    throw this.stopped;
  }

  /** For an operation that is executed a second time from its start, in the time that is left. */
  startAnew(): void {
    this.objects = 0;
  }

  timeOut(): LimitError {
    const { timeoutMs } = this.limits;
    return (this.stopped ??= new LimitError("EXECUTION_TIMED_OUT", "taken # ms", timeoutMs));
  }
}

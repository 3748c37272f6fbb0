/**
 * Calls back what is not done after a time, the same for all. One timer serves them all, since one for each would take
 * longer to set up than many an answer takes.
 */
export class Deadlines {
  /** In the order in which their time is up. */
  private readonly open = new Map<() => void, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ms: number) {}

  /** @param late called once, unless it is removed in time */
  add(late: () => void): void {
    this.open.set(late, performance.now() + this.ms);
    this.timer ??= setTimeout(() => this.sweep(), this.ms).unref();
  }

  delete(late: () => void): void {
    this.open.delete(late);
  }

  private sweep(): void {
    this.timer = undefined;
    const now = performance.now();
    for (const [late, due] of this.open) {
      if (due > now) {
        this.timer = setTimeout(() => this.sweep(), due - now).unref();
        return;
      }
      this.open.delete(late);
      late();
    }
  }
}

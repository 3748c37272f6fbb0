/** Up to this cost an operation is small and never waits. */
const LIGHT_COST = 1_000;

/**
 * Keeps the operations that run at once within a total cost, since each holds its result in memory until it is
 * sent: the rest wait in line, for as long as their time limit lets them.
 */
export class HeavyGate {
  private running = 0;
  private readonly line: { readonly cost: number; readonly go: () => void }[] = [];

  /** @param room total cost of the heavy operations that may run at once */
  constructor(private readonly room: number) {}

  /** Resolves, once there is room, with the function that gives it back; calling it again does nothing. */
  async enter(cost: number): Promise<() => void> {
    if (cost <= LIGHT_COST) return () => undefined;
    await new Promise<void>((go) => {
      this.line.push({ cost, go });
      this.advance();
    });
    let inside = true;
    return () => {
      if (inside) this.running -= cost;
      inside = false;
      this.advance();
    };
  }

  private advance(): void {
    for (let first = this.line[0]; first; first = this.line[0]) {
      if (this.running > 0 && this.running + first.cost > this.room) return;
      this.line.shift();
      this.running += first.cost;
      first.go();
    }
  }
}

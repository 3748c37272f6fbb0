const WIDTH = 30;

/** A bar on standard error that grows with the work; nothing where that is no terminal. */
export class Progress {
  private done = 0;
  private readonly shown: boolean;

  constructor(private readonly total: number) {
    this.shown = process.stderr.isTTY && total > 1;
  }

  step(): void {
    this.done++;
    if (!this.shown) return;
    const full = Math.floor((WIDTH * this.done) / this.total);
    process.stderr.write(`\r[${"#".repeat(full)}${" ".repeat(WIDTH - full)}] ${this.done}/${this.total}`);
    if (this.done === this.total) this.clear();
  }

  /** Prints a line in the place of the bar, which comes back with the next step. */
  say(line: string): void {
    this.clear();
    process.stderr.write(`${line}\n`);
  }

  private clear(): void {
    if (this.shown) process.stderr.write("\r\u001b[K");
  }
}

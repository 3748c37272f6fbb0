/** The end of a request, for what must be given back then, or at once where it is already past. */
export class End {
  private reached = false;
  private readonly calls: (() => void)[] = [];

  call(done: () => void): void {
    if (this.reached) done();
    else this.calls.push(done);
  }

  reach(): void {
    this.reached = true;
    for (const done of this.calls) done();
  }
}

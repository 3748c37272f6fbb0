/** How long, in ms, operations may run before the event loop gets round to everybody else. */
const SLICE_MS = 15;

/** Who waits, by precedence, and how many of each go on in one turn of the event loop. */
const LANES = { small: 4, large: 1, running: 64 } as const;
/**
 * A large one goes in one of so many turns: the system hands over one new connection a turn (libuv 1.45 and later), so
 * that who connects after a crowd would else wait for the work of all of it.
 */
const TURNS_A_LARGE_ONE = 8;
export type Lane = keyof typeof LANES;

/** Requests up to this length, in bytes, go before longer ones when many wait. */
const SMALL_REQUEST = 2_000;

export const laneOf = (requestLength: number): Lane => (requestLength > SMALL_REQUEST ? "large" : "small");

/**
 * Shares the event loop out: resolvers are synchronous, so one large operation, or many at once, would hold up
 * every other client. Who finds the slice of this turn used up waits for a later one.
 */
export class Turns {
  private began = 0;
  private counting = false;
  private pumping = false;
  private turn = 0;
  private readonly waiting: Record<Lane, (() => void)[]> = { small: [], large: [], running: [] };

  /** Whether this turn's slice is used up. */
  isOver(now: number): boolean {
    if (!this.counting) {
      this.counting = true;
      this.began = now;
      setImmediate(() => (this.counting = false));
    }
    return now - this.began > SLICE_MS;
  }

  /** Resolves in a later turn, soonest for the first lane. */
  next(lane: Lane): Promise<void> {
    return new Promise((resolve) => {
      this.waiting[lane].push(resolve);
      this.pump();
    });
  }

  /** Resolves at once where this turn has time left and nobody of the same lane waits. */
  async admit(lane: Lane): Promise<void> {
    if (!this.isFree(lane)) await this.next(lane);
  }

  /** Whether this turn has time left and nobody of the same lane waits. */
  isFree(lane: Lane): boolean {
    return this.waiting[lane].length === 0 && !this.isOver(performance.now());
  }

  private pump(): void {
    if (this.pumping) return;
    this.pumping = true;
    setImmediate(() => {
      this.pumping = false;
      this.turn = (this.turn + 1) % TURNS_A_LARGE_ONE;
      for (const [lane, quota] of Object.entries(LANES) as [Lane, number][]) {
        if (lane === "large" && this.turn > 0) continue;
        for (const go of this.waiting[lane].splice(0, quota)) go();
      }
      if (Object.values(this.waiting).some(({ length }) => length > 0)) this.pump();
    });
  }
}

import type { ServerResponse } from "node:http";

/** Answers on their way may hold this many bytes in all. */
const ROOM = 128_000_000;

/** Cuts off clients that do not take their answers: after a time, or sooner where too much waits to be taken. */
export class Outbox {
  private readonly sending = new Map<ServerResponse, number>();
  private bytes = 0;

  constructor(private readonly timeoutMs: number) {}

  /** Watches an answer of so many bytes, about to be written, until it is taken or its time is up. */
  watch(res: ServerResponse, bytes: number): void {
    const timer = setTimeout(() => res.destroy(), this.timeoutMs);
    this.sending.set(res, bytes);
    this.bytes += bytes;
    const done = (): void => {
      clearTimeout(timer);
      if (this.sending.delete(res)) this.bytes -= bytes;
    };
    res.once("finish", done).once("close", done);
    for (const oldest of this.sending.keys()) {
      if (this.bytes <= ROOM || oldest === res) break;
      this.bytes -= this.sending.get(oldest) ?? 0;
      this.sending.delete(oldest);
      oldest.destroy();
    }
  }
}

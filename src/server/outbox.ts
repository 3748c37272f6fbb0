import type { ServerResponse } from "node:http";
import { Deadlines } from "./deadlines";

/** Answers on their way may hold this many bytes in all. */
const ROOM = 128_000_000;

/** Whether the system has taken all of an answer, so that nothing of it waits in this process. */
export const isTaken = (res: ServerResponse): boolean =>
  res.writableFinished || res.destroyed || (res.writableEnded && res.socket?.writableLength === 0);

/** Cuts off clients that do not take their answers: after a time, or sooner where too much waits to be taken. */
export class Outbox {
  private readonly sending = new Map<ServerResponse, number>();
  private readonly deadlines: Deadlines;
  private bytes = 0;

  constructor(timeoutMs: number) {
    this.deadlines = new Deadlines(timeoutMs);
  }

  /** Watches an answer of so many bytes, just written, until it is taken or its time is up. */
  watch(res: ServerResponse, bytes: number): void {
    if (isTaken(res)) return;
    const cut = (): void => void res.destroy();
    this.deadlines.add(cut);
    this.sending.set(res, bytes);
    this.bytes += bytes;
    const done = (): void => {
      this.deadlines.delete(cut);
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

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { isTaken } from "./outbox";

/** Requests that a client may send ahead on one connection before it has the first answer. */
const MAX_PIPELINED = 20;

/**
 * Stops the parser before the rest of a packet, which may hold thousands of requests. Node offers no public way;
 * where this private one is gone, they are parsed for nothing.
 */
function stopParsing(socket: Socket): void {
  (socket as { parser?: { pause?(): void } }).parser?.pause?.();
}

interface Connection {
  /** Requests taken and not yet answered. */
  pending: number;
  /** What these wait to have begun, except the first, which is being answered. */
  readonly waiting: (() => void)[];
  /** No further request is taken from it. */
  closing: boolean;
  current: ServerResponse | undefined;
  bytesAtRest: number;
}

/**
 * The open sockets of a server. Requests that share one are answered one after the other: node would run all
 * those of a pipeline at once, thousands from a single packet.
 */
export class Connections {
  private readonly open = new Map<Socket, Connection>();
  /** How many there have been so far. */
  accepted = 0;

  constructor(server: Server) {
    server.on("connection", (socket: Socket) => {
      this.accepted += 1;
      this.open.set(socket, {
        pending: 0,
        waiting: [],
        closing: false,
        current: undefined,
        bytesAtRest: 0,
      });
      socket.once("close", () => this.open.delete(socket));
    });
  }

  get count(): number {
    return this.open.size;
  }

  /**
   * Begins a request's work after that of the requests before it; drops it where the connection is to close.
   * @param work calls back once its answer is written
   */
  enqueue(req: IncomingMessage, res: ServerResponse, work: (done: () => void) => void): void {
    const { socket } = req;
    const connection = this.open.get(socket);
    if (!connection) return;
    if (connection.closing) {
      stopParsing(socket);
      return;
    }
    connection.pending += 1;
    connection.closing = connection.pending >= MAX_PIPELINED;
    const done = (): void => {
      connection.pending -= 1;
      connection.current = undefined;
      connection.bytesAtRest = socket.bytesRead;
      const next = connection.waiting.shift();
      // One turn of the event loop each, or else a whole pipeline runs before anybody else is heard.
      if (next) setImmediate(next);
    };
    const begin = (): void => {
      if (socket.destroyed) {
        done();
        return;
      }
      connection.current = res;
      work(() => {
        if (isTaken(res)) done();
        else res.once("close", done);
      });
    };
    if (connection.pending === 1) begin();
    else connection.waiting.push(begin);
  }

  /** Whether the answer being written is the last that this connection gets. */
  isLast(socket: Socket): boolean {
    const connection = this.open.get(socket);
    return connection !== undefined && connection.closing && connection.pending === 1;
  }

  /** Whether part of an answer is already on its way, so that nothing else may be written. */
  isAnswering(socket: Socket): boolean {
    return this.open.get(socket)?.current?.headersSent ?? false;
  }

  /**
   * Ends connections on which nothing was asked since the last answer; one with half a request stays, and so does
   * one that is too new to have asked anything, unless told otherwise.
   */
  endIdle(andNew: boolean): void {
    for (const [socket, { pending, bytesAtRest }] of this.open) {
      const asked = bytesAtRest > 0 || andNew;
      if (pending === 0 && asked && socket.bytesRead === bytesAtRest) socket.destroySoon();
    }
  }

  destroyAll(): void {
    for (const socket of this.open.keys()) socket.destroy();
  }
}

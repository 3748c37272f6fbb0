import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

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
  /** Ends when the last of them is answered. */
  tail: Promise<void>;
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
        tail: Promise.resolve(),
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

  /** Runs a request's work after that of the requests before it; drops it where the connection is to close. */
  enqueue(req: IncomingMessage, res: ServerResponse, work: () => Promise<void>): void {
    const connection = this.open.get(req.socket);
    if (!connection) return;
    if (connection.closing) {
      stopParsing(req.socket);
      return;
    }
    connection.pending += 1;
    connection.closing = connection.pending >= MAX_PIPELINED;
    const first = connection.pending === 1;
    const run = async (): Promise<void> => {
      // One turn of the event loop each, or else a whole pipeline runs before anybody else is heard.
      if (!first) await new Promise((resolve) => setImmediate(resolve));
      if (req.socket.destroyed) return;
      connection.current = res;
      await work();
      if (!res.writableFinished && !res.destroyed) await new Promise((resolve) => res.once("close", resolve));
    };
    const done = (): void => {
      connection.pending -= 1;
      connection.current = undefined;
      connection.bytesAtRest = req.socket.bytesRead;
    };
    connection.tail = (first ? run() : connection.tail.then(run)).then(done, done);
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
